import type { NameRules } from "../name-rules.js";

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
  commonNouns: `war revolution treaty agreement accord convention conference summit cup games championship open award awards prize
    act bill law constitution day days night week year years age ages century christmas easter ramadan internet web
    english french german latin greek muslim muslims christian christians jew jews jewish catholic islam christianity
    republican republicans democrat democrats democratic conservative liberal european asian african americans
    god earth sun moon world north south east west northern southern eastern western central upper lower
    government police army navy parliament congressmen people country city state states town village river sea
    league season series album song film show book novel story chapter part volume figure table section
    black white red green blue star wars battle empire kingdom dynasty period era operation project program programme
    celebrities meanwhile despite although perhaps thanks yes hello`,
  commonEnds: "ic ics ian ians ean eans ish ese ists isms ism ness ings tion tions ology",
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
    church court police army navy club team orchestra federation league`,
  organizationEnds: "",
  placeHeads: "mount lake cape fort port saint san santa river isle",
  placeTails: `river lake sea ocean bay gulf strait island islands isles mountains mountain hill hills valley desert forest county province
    district city town village street avenue road square park bridge airport station beach coast peninsula canyon castle palace tower region territory`,
  placeEnds: "land ville shire stan grad borough ia",
  ambiguousPlaces: "reading nice mobile cork bath",
  namePrompts: "",
  organizationLinks: "of for and the",
  commonPlaces: "",
  placePrepositions: "in at near from into across throughout outside toward towards",
  noAcronyms: `i tv pc cd dvd usb pdf sms gps am pm ad bc bce ce ok dna rna hiv aids vat gdp ceo cfo vip ufo html www id it us a
    ii iii iv vi vii viii ix xi xii eur usd gbp`,
  noNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mr mrs ms dr i i'm i've it's he's she's we're they're that's don't can't`,
  nameParticles: "von van der de la le al bin ibn del di da",
  past: /ed$/,
  genitives: ["'s", "’s", "'", "’"],
  capitalNouns: false,
  examples: {
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
