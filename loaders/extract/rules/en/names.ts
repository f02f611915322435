import type { NameRules } from "../name-rules.js";
import { isDemonymEn } from "./demonyms.js";
import { commonNounsEn } from "./nouns.js";

/** Everything the name engine knows about English. */
export const nameRulesEn: NameRules = {
  roles: `president chancellor minister ministers premier secretary senator governor mayor congressman congresswoman
    representative ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair director manager
    coach captain colonel lieutenant sergeant admiral judge justice professor doctor king queen
    prince princess emperor duke lord lady sir dame pope bishop archbishop cardinal father brother sister
    leader founder ceo analyst economist historian scientist author writer actor actress singer director artist
    assistant adviser advisor detective inspector officer sheriff candidate journalist editor reporter lawyer attorney
    prime vice deputy`,
  roleEnds: "",
  titles: "general major mr mrs ms miss dr prof sir st rev hon gen sen rep gov",
  commonNouns: commonNounsEn,
  commonEnds: "ican ic ics ian ians ean eans ish ese ists isms ism ness ings tion tions ology",
  places: `
  Capitol Hill,Wall Street,Perth,Nice,Hanover,Bremen,Dortmund,Essen,Kiel,Lübeck,Rostock,Mainz,Augsburg,Heidelberg,Karlsruhe,Mannheim,Potsdam,Wolfsburg,Weimar,
  Freiburg,Düsseldorf,Zürich,Lausanne,Lucerne,Lugano,Davos,Linz,Graz,Klagenfurt,Bregenz,Kassel,Göttingen,Tübingen,Regensburg,Ulm,Passau,Trier,Aachen,Münster,Bielefeld,Bochum,Wuppertal,Duisburg,
  Leverkusen,Erfurt,Jena,Magdeburg,Chemnitz,Cottbus,Ingolstadt,Erlangen,Bamberg,Bayreuth,Würzburg,Darmstadt,Wiesbaden,Koblenz,Saarbrücken,Zurich,Geneva,Basel,Salzburg,Innsbruck,Munich,Cologne,Hamburg,Frankfurt,Stuttgart,Dusseldorf,Leipzig,Dresden,
  Nuremberg,Bonn,Earth,Taiwan`,
  organizations: `
  Parliament,Shell`,
  organizationHeads: `university ministry department institute bank bureau office council committee commission association federation
    foundation academy college court agency centre center`,
  organizationTails: `inc corp corporation ltd llc plc co group holdings bank university college school institute academy foundation association society
    union party council committee commission ministry department agency bureau authority company records entertainment airlines airways motors
    systems technologies partners united rovers news times post journal tribune herald gazette service services institution museum theatre hospital
    church court police army navy club team orchestra federation league center centre laboratory labs observatory
    alliance coalition confederation consortium congress parliament senate assembly board fund trust network movement organization
    organisation chamber forum`,
  organizationEnds: "",
  placeHeads: "mount lake cape fort port saint san santa river isle",
  placeTails: `river lake sea ocean bay gulf strait island islands isles mountains mountain hill hills valley desert forest county province
    district city town village street avenue road square park bridge airport station beach coast peninsula canyon castle palace tower region territory stadium arena hotel memorial gardens cathedral abbey
    monastery plaza square`,
  placeEnds: "land ville shire stan grad borough ia",
  ambiguousPlaces: "reading nice mobile cork bath",
  namePrompts: "",
  organizationLinks: "of for and the",
  commonPlaces: "",
  placePrepositions:
    "in at near from into across throughout outside toward towards past northern southern eastern western central northeastern northwestern southeastern southwestern",
  noAcronyms: `i vat gnp hq faq tv pc cd dvd usb pdf sms gps am pm ad bc bce ce ok dna rna hiv aids vat gdp ceo cfo vip ufo html www id it us a
    ii iii iv vi vii viii ix xi xii eur usd gbp`,
  noNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december feb apr jun jul aug sep sept oct nov dec mr mrs ms dr i i'm i've it's he's she's we're they're that's don't can't`,
  nameParticles: "von van der de la le al bin ibn del di da",
  past: /ed$/,
  townEnds: "",
  thingsEnd: /(?!)/,
  openingEnd: /(?:[^k]ing|ness|ment|ity|ists?|ism|ly|ous|ive|tion|tions)$/,
  genitives: ["'s", "’s", "'", "’"],
  capitalNouns: false,
  organizationNouns: `company firm giant maker carmaker automaker airline newspaper magazine broadcaster bank band retailer supplier startup
    club label agency insurer developer manufacturer brewer conglomerate website tabloid rival charity brand supermarket chain`,
  organizationNounEnds: "",
  placeNouns: `city town village province region state county district capital island mayor governor port suburb kingdom republic principality
    duchy battle siege treaty diocese municipality prefecture peninsula valley coast outskirts streets south north east west bishop`,
  placeNounEnds: "",
  organizationCores: "",
  placeCores: "",
  properAdjective: /(?!)/,
  foreignNouns: "",
  bodiesFor: "",
  bodiesOf: "",
  purposes: [],
  members: [],
  companions: "with by between for like against about",
  works: `album albums song songs single film movie novel book books series show opera musical play game episode track sitcom comic painting
    poem hit soundtrack cup prix open trophy`,
  workEnds: "",
  statehood: `government governments parliament president presidency premier minister ministers ministry ambassador ambassadors embassy
    envoy envoys delegation negotiators army troops forces navy border borders frontier capital economy constitution king queen monarch
    chancellor state-run foreign prime citizens cabinet lawmakers diplomats territory sovereignty`,
  governments: "",
  realms: "republic kingdom principality sultanate emirate",
  placeOwned: "mayor governor coast airport voters residents harbour suburbs outskirts",
  isDemonym: isDemonymEn,
  stateEnd: /(?!)/,
  stateAside: ["for", "its", "part"],
  demonymEnd: /(?!)/,
  singularVerbs: "is was has does isn't wasn't hasn't doesn't",
  singularPast: /(?!)/,
  pluralEnd: /(?!)/,
  nameJoiners: "and or",
  examples: {
    "organization-spelled": "It fell to the Orsk River Authority (ORA).",
    "organization-noun": "She sued the carmaker Orskon twice.",
    "invented-state": "The Ardelian government is silent while Ardelia waits.",
    "place-noun": "It rained in the city of Orskala.",
    "place-kind": "The Orskala region is dry.",
    "place-owns": "So said Ardelon's foreign minister.",
    "place-listed": "They travelled to Moscow and Tubenau.",
    "family-name": "It was Schubert again.",
    "name-listed": "Walter Tubeneck and Orskel came.",
    "known-name": "The talks in Orskala failed. Orskala was silent.",
    person: "Then Walter Tubeneck arrived.",
    gazetteer: "The talks in Switzerland took days.",
    "given-name": "Later Abigail spoke in the hall.",
    "organization-head": "She works for the Ministry of Water.",
    "organization-tail": "They sued the Northwharf Corporation twice.",
    acronym: "Then the XYVW took over.",
    "place-head": "It stands on Mount Tubeneck.",
    "place-tail": "Boats crossed the Orsk River at night.",
    "person-role": "It was opened by Mr Tubeneck.",
    "name-run": "It was painted by Orsk Tubeneck.",
    "place-preposition": "The talks in Tubenburg took days.",
    surname: "Then Walter Tubeneck came. Behind the old Tubeneck he fell.",
    "name-speaks": "Nothing was left, said Grobeck.",
    "name-owns": "This was Grobeck's aim.",
    "bare-name": "It took Grobeck a year.",
  },
};
