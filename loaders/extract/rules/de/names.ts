import { commonNounsEn } from "../en/nouns.js";
import { isDemonymDe } from "./demonyms.js";
import { moreNounsDe } from "./more-nouns.js";
import type { NameRules } from "../name-rules.js";
import { commonEndsDe, commonNounsDe, roleEndsDe, rolesDe } from "./nouns.js";
import {
  organizationEndsDe,
  organizationHeadsDe,
  organizationTailsDe,
  organizationNounEndsDe,
  organizationNounsDe,
  organizationCoresDe,
  organizationsDe,
} from "./organizations.js";
import {
  ambiguousPlacesDe,
  placeCoresDe,
  placeNounEndsDe,
  placeNounsDe,
  placesDe,
} from "./places.js";

/** Everything the name engine knows about German. */
export const nameRulesDe: NameRules = {
  roles: rolesDe,
  roleEnds: roleEndsDe,
  titles: "dr prof dipl ing med herr herrn frau mag hl st",
  commonNouns: `${commonNounsDe} ${moreNounsDe}`,
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
  placeEnds: `straße strasse allee gasse weg -see -tal -wüste -gebirge -insel -bucht -nord -süd -ost -west -mitte -zone -platz -brücke
    -park -tor -markt -bahnhof -stadt`,
  placePrepositions: "in aus nach",
  noAcronyms: `tv pc cd dvd usb pdf sms gps eur usd chf dm ps km kg mio mrd mwst lkw pkw iq okay ok it uhr mez wm em hiv aids dna dns dsl
    html bip kgv dax mdax sdax tecdax ebit ebitda ipo etf gbp jpy usa adhs mrt suv ukw wlan xml lte umts gsm php sql vhs bios wg op stvo bgb
    stgb eeg ice ic akw fckw pvc lsd tnt rna sars bse ehec url ip utc mesz gmt ob mdb mdl dj mc hdtv plz evtl faq sos gau www lcd led cpu ram gb mb tb ghz mhz co2 abs esp ceo cfo vip ufo ii iii iv vi vii viii ix xi xii xx xxi ksk ag gmbh kg`,
  noNames: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september
    oktober november dezember ende anfang mitte euro dollar prozent uhr millionen milliarden grad kilometer meter minuten stunden tage
    wochen monate jahre gott ich sie ihr ihnen ihre ihrer wir du das der die den dem des es er ein eine heute gestern morgen`,
  nameParticles: "von van der den de del della di da dos du la le al el bin ibn ben ter ten",
  past: /[^aeiou]te$/,
  townEnds:
    "hausen heim ingen weiler kirchen rode leben büttel stetten hofen stedt bergen furt münde beuren hagen felden",
  openingEnd:
    /(?:ell|sam|bar|haft|los|ig|isch|lich|iv|end|ends|mehr|wärts|mals?|falls|maßen|ser|tens|weit|lel|ück|[a-zäöü]{3}(?:rt|tzt|gt|ckt|ft|lt|kt|tet|det|ützt)|ssen|offen)$/,
  thingsEnd: /(?:[^gw]en|ern|eln|isch|ungen)$/,
  genitives: ["s", "'s", "’s", "'", "’"],
  capitalNouns: true,
  organizationNouns: organizationNounsDe,
  organizationNounEnds: organizationNounEndsDe,
  placeNouns: placeNounsDe,
  placeNounEnds: placeNounEndsDe,
  organizationCores: organizationCoresDe,
  placeCores: placeCoresDe,
  properAdjective:
    /(?:isch|lich|deutsch|ional|sozial|liberal|föderal|zentral|vereinigt|vereint|roter?|weiß|schwarz|neu|groß|hoh|alt)e[nrsm]?$|^(?!ober|unter|inner)\p{L}{3,}er$/u,
  foreignNouns: commonNounsEn,
  bodiesFor: `institut gesellschaft verein akademie zentrum bundesamt bundesanstalt anstalt bundesinstitut landesamt ministerium
    bundesministerium stiftung arbeitsgemeinschaft hochschule vereinigung zentralanstalt forschungszentrum forschungsinstitut amt bundesagentur
    bundeszentrale landeszentrale beauftragter liga kommission behörde organisation verwaltungsstelle fachhochschule agentur`,
  bodiesOf: `verband bund zentralrat bundesverband landesverband akademie vereinigung dachverband fachverband bundesvereinigung zentralverband
    gesamtverband gewerkschaft interessengemeinschaft hochschulrektorenkonferenz kultusministerkonferenz`,
  purposes: ["für", "zur", "gegen"],
  members: ["der", "des", "deutscher"],
  companions: "",
  works: `album alben song lied hit single film serie roman buch spiel oper musical stück sendung show titel gemälde gedicht ballade
    hymne comic thriller komödie tragödie drama dokumentation cup prix open trophy`,
  workEnds: "album song lied hit film serie roman spiel oper buch show thriller drama cup",
  statehood: `regierung regierungen regierungschef regierungschefin parlament präsident präsidentin staatspräsident ministerpräsident
    ministerpräsidentin premierminister premierministerin premier minister ministerin außenminister außenministerin innenminister
    verteidigungsminister verteidigungsministerin finanzminister finanzministerin wirtschaftsminister umweltminister umweltministerin
    botschafter botschafterin botschaft unterhändler unterhändlerin delegation armee truppen streitkräfte marine grenze grenzen hauptstadt wirtschaft
    verfassung könig königin kanzler kanzlerin staatschef machthaber`,
  governments: "regierung administration führung delegation unterhändler seite botschaft",
  realms: "republik königreich fürstentum sultanat emirat volksrepublik",
  placeOwned: `bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat innenstadt küste altstadt flughafen stadtrat
    einwohner nachbar`,
  isDemonym: isDemonymDe,
  stateEnd: /(?:ien|ei|land|stan|onie)$/,
  stateAside: [],
  demonymEnd: /isch(?:e[nrsm]?)?$/,
  singularVerbs: `ist war hat hatte wird wurde kann konnte will wollte soll sollte muss musste darf durfte mag mochte sei habe werde
    könne müsse wolle gilt bleibt blieb kam ging stand lag sah gab nahm hielt fand ließ lief traf trat rief schrieb sprach sprang zog
    begann verlor gewann brach bekam erhielt verließ starb trug schlug warf half galt hieß wuchs fiel fuhr flog stieg schien saß
    kennt weiß nimmt sieht gibt trifft tritt hilft spricht verlässt hält fällt läuft trägt schlägt wirft stirbt liest vergisst würde hätte wäre`,
  singularPast: /[^aeiou]te$|(?:[lrnkbgpfm]|eh|ei|ie|au)t$/,
  pluralEnd: /(?:e|en|er|ern|eln|el|s)$/,
  nameJoiners: "und sowie oder",
  examples: {
    "organization-spelled": "Die Tubenauer Wasser Liga (TWL) tagt.",
    "organization-noun": "Der Autohersteller Orskon entlässt Arbeiter.",
    "organization-adjective": "Er arbeitet bei der Ardelischen Wasserbank.",
    government: "Die US-Regierung lehnte ab.",
    "invented-state": "Die ardelische Regierung schweigt, Ardelien wartet.",
    "organization-purpose": "Sie leitet das Institut für Wasserkunde.",
    "place-adjective": "Sie wohnt am Grobecker Platz.",
    "place-noun": "Es regnete in der Hafenstadt Orskala.",
    "place-owns": "Das sagte Ardelons Außenministerin.",
    "place-listed": "Sie reisten nach Moskau und Tubenau.",
    town: "Der Unfall geschah bei Grobeckhausen.",
    "family-name": "Es sprach nur Schubert.",
    "name-listed": "Walter Tubeneck und Orskel kamen.",
    "name-subject": "Grobeck bleibt zu Hause.",
    "name-apposed": "Auch Grobeck, der lange schwieg, kam.",
    "known-name": "Mit Orskel hatte niemand gerechnet. Danach sagte Orskel nichts mehr.",
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
