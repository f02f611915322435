import type { NameRules } from "../name-rules.js";
import { commonEndsDe, commonNounsDe, roleEndsDe, rolesDe } from "./nouns.js";
import {
  organizationEndsDe,
  organizationHeadsDe,
  organizationTailsDe,
  organizationsDe,
} from "./organizations.js";
import { ambiguousPlacesDe, placesDe } from "./places.js";

/** Everything the name engine knows about German. */
export const nameRulesDe: NameRules = {
  roles: rolesDe,
  roleEnds: roleEndsDe,
  titles: "dr prof dipl ing med herr herrn frau mag hl st",
  commonNouns: commonNounsDe,
  commonEnds: commonEndsDe,
  places: placesDe,
  organizations: organizationsDe,
  organizationHeads: organizationHeadsDe,
  organizationTails: organizationTailsDe,
  organizationEnds: organizationEndsDe,
  placeHeads:
    "schloss burg kloster mount lake san santa saint kap stadtteil ortsteil landkreis flughafen insel bezirk kreis",
  placeTails: "",
  ambiguousPlaces: ambiguousPlacesDe,
  namePrompts: "dass daß ob als wenn weil nachdem bevor obwohl während doch so",
  organizationLinks: "",
  commonPlaces:
    "hauptstraße durchgangsstraße bundesstraße landstraße seitenstraße einkaufsstraße ringstraße dorfstraße radweg ausweg umweg rückweg feldweg fußweg schulweg mittelweg heimweg seeweg luftweg rechtsweg fahrweg gehweg hinweg wanderweg arbeitsweg instanzenweg sackgasse datenautobahn kreisstraße",
  placeEnds: "straße strasse allee gasse weg -see -tal -wüste -gebirge -insel -bucht",
  placePrepositions: "in aus nach",
  noAcronyms: `tv pc cd dvd usb pdf sms gps eur usd chf dm ps km kg mio mrd mwst lkw pkw iq okay ok it uhr mez wm em hiv aids dna dns dsl
    html www lcd led cpu ram gb mb tb ghz mhz co2 abs esp ceo cfo vip ufo ii iii iv vi vii viii ix xi xii xx xxi ksk ag gmbh kg`,
  noNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september
    oktober november dezember ende anfang mitte euro dollar prozent uhr millionen milliarden grad kilometer meter minuten stunden tage
    wochen monate jahre gott ich sie ihr ihnen ihre ihrer wir du das der die den dem des es er ein eine heute gestern morgen`,
  nameParticles:
    "von van der den de del della di da dos du la le al el bin ibn ben zu zur vom ter ten",
  past: /[^aeiou]te$/,
  genitives: ["s", "'s", "’s", "'", "’"],
  capitalNouns: true,
  examples: {
    person: "Gestern kam Walter Tubeneck an.",
    gazetteer: "Das Treffen in der Schweiz dauerte lange.",
    "given-name": "Später sprach Annegret im Saal.",
    "organization-head": "Im Finale steht der FC Tubenau.",
    "organization-tail": "Die Nordwerft AG baut Schiffe.",
    "organization-end": "Das Verkehrsministerium schweigt.",
    acronym: "Die XYVW prüft den Fall.",
    "place-head": "Es brannte auf Schloss Tubeneck.",
    "person-role": "Das lehnte Außenminister Grobeck ab.",
    "name-run": "Es traf die Hand von Orsk Tubeneck.",
    "place-end": "Der Zug hielt an der Grobeckstraße.",
    "place-preposition": "Das Treffen in Tubenburg dauerte lange.",
    surname: "Walter Tubeneck kam. Dann fuhr Tubeneck wieder.",
    "bare-name": "Es heißt, dass Grobeckson wieder fährt.",
    "name-owns": "Das war Grobecks Absicht.",
    "name-speaks": "Danach sagte Grobeck nichts mehr.",
  },
};
