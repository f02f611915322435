import type { FunctionWords, Shapes } from "../speech-rules.js";

/** Closed word classes of German, as far as the clause grammar asks for them. */
export const functionWordsDe: FunctionWords = {
  determiners: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
    mehrere mehrerer mehreren viele vieler vielen einige einiger einigen alle aller allen beide beider
    beiden zahlreiche zahlreicher zahlreichen manche mancher wenige mein meine meiner meinem meinen
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer
    unserem unseren deren dessen welcher welche welches solche solcher weitere weiterer andere anderer
    sämtliche etliche zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`,
  obliqueDeterminers: `den dem des einem einen eines keinem diesem diesen jenem ihrem seinem ihren seinen
    unserem unseren vielen einigen allen meinem jedem`,
  genitiveDeterminers: `der des einer eines dieser dieses seiner seines ihrer ihres unserer deren dessen
    mehrerer vieler einiger aller beider zweier dreier zahlreicher`,
  prepositions: `in im ins an am ans auf aufs aus bei beim bis durch für fürs gegen ohne um mit nach von vom
    vor vorm zu zum zur seit unter über übers hinter neben zwischen wegen trotz während laut gemäß zufolge
    gegenüber innerhalb außerhalb oberhalb unterhalb statt anstatt anstelle aufgrund mithilfe entlang binnen
    angesichts anlässlich infolge zugunsten hinsichtlich bezüglich mittels samt nebst außer entgegen per pro
    je ab via inmitten seitens dank`,
  attaching: `von vom für aus beim in im bei`,
  pronouns: `er sie es wir ich man dieser diese dies das jener niemand jemand einer keiner alle viele beide
    manche letzterer letztere ersterer andere anderes selbst`,
  obliquePronouns: `ihm ihn ihnen ihr sich uns mich mir dir dich euch einander denen deren dessen`,
  relatives: `der die das den dem dessen deren denen welcher welche welches welchen welchem`,
  complementizers: `dass daß ob`,
  questionWords: `wie warum weshalb wieso wann wo wohin woher wer wen wem wessen was welche welcher welches
    welchen inwieweit inwiefern wieviel worum worüber wofür womit`,
  subordinators: `dass daß ob weil wenn als nachdem bevor während obwohl obgleich da damit sodass falls sofern
    indem solange sobald seitdem bis ehe wobei woraufhin weshalb wodurch womit wofür wohingegen wonach worauf
    worin wozu sowie soweit statt anstatt ohne um`,
  coordinators: `und oder aber sondern doch denn sowie jedoch bzw beziehungsweise`,
  adverbs: `nicht auch noch nur schon bereits sehr zudem außerdem dabei dazu daher damals dann danach darauf
    daraufhin deshalb deswegen allerdings jedoch dagegen hingegen zugleich gleichzeitig heute gestern morgen
    jetzt nun später zuvor zunächst zuletzt schließlich ferner weiter weiterhin unterdessen inzwischen bisher
    bislang wieder erneut mehrfach nochmals gerne stets immer oft kürzlich jüngst vorher anschließend indes
    unlängst erst mittlerweile hier dort da so sogar etwa rund ebenfalls ebenso lediglich zwar offenbar
    wohl vielleicht möglicherweise wörtlich damit dafür davon daran darüber hierzu hin seitdem somit insbesondere
    besonders vor allem abermals ausdrücklich öffentlich schriftlich überraschend eindringlich deutlich scharf
    einmal trotzdem dennoch selbst gemeinsam allgemein insgesamt einerseits andererseits demnach demzufolge
    überdies daraus darin daran darunter davor dahinter daneben dazwischen danach dadurch dagegen
    hierbei hierfür hieraus hiermit hierauf hiervon letztlich einst immerhin schließlich natürlich jedenfalls allenfalls womöglich
    derzeit momentan neuerdings seither vorerst anfangs abends morgens nachts daneben überhaupt insofern folglich nämlich
    nunmehr sodann gleichwohl indessen wiederum vielmehr demgegenüber hinaus bald früher mehrmals oftmals fast ganz
    völlig genau eben genauso also eigentlich beinahe gerade lange mehr weniger sonst`,
  auxiliaries: `ist sind war waren hat haben hatte hatten wird werden wurde wurden bin bist habe gibt gab`,
  passives: `wird werden wurde wurden worden werde würde würden`,
  modals: `soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten muss müssen musste
    mussten darf dürfen durfte durften mag mögen mochte möchte möchten lässt ließ`,
  subjunctives: `sei seien seiest habe werde könne müsse solle wolle dürfe möge wisse gehe komme stehe liege
    gebe bleibe lasse sehe nehme halte brauche finde führe handele handle bestehe gelte bedürfe fehle drohe
    mache tue spreche zeige scheine heiße trage bringe bringe lebe arbeite gehöre enthalte biete diene
    bedeute erhalte erwarte bekomme verfüge entspreche folge helfe wirke beginne ende laufe leide treffe
    verstehe verletze verhindere ermögliche erkenne verstoße unterstütze betrage belaufe bereite betreffe
    setze stelle schaffe reiche kenne verliere gewinne sorge bedinge stamme existiere funktioniere gefährde
    plane prüfe fordere hoffe glaube wünsche begrüße bedauere erfülle zahle koste steige sinke wachse
    entstehe ergebe erfolge rechtfertige betone ausgehe vorliege ausreiche zustehe anordne versichere`,
  weakSubjunctives: `wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten dürfte
    dürften wollte wollten gäbe gäben käme kämen ginge gingen stünde stünden bliebe blieben läge lägen ließe
    ließen brächte brächten bräuchte bräuchten fände fänden handelte säße säßen sähe sähen bedeuteten
    entstünden entstünde nähme nähmen täte täten wüsste wüssten bekäme bekämen verlöre verlören`,
  nameParticles: `von van der de del della di da dos du la le al el bin ibn ben ten ter`,
  agents: "von vom durch seitens",
  placesOfWords: "in im auf aus von vom bei beim",
  nominatives: "er sie man wir ich dieser diese",
  asides: "wie",
  anaphors: "das dies",
  conditions: "wenn falls",
  infinitiveMarkers: "zu",
  adverbialInfinitives: "um ohne statt anstatt",
  addressees: "gegenüber",
  toWhom: "zu zur zum",
  withWhom: "mit",
  talks: "interview gespräch telefonat telefongespräch",
  reflexives: "sich",
  joiners: "und sowie oder",
  loose: "in im bei beim",
  impersonals: "es",
  definites: "der dem den des",
  particles: "ab an auf aus bei ein vor zu um nach zurück fest her hin weg los durch unter",
  passiveParticiples: "worden",
  nominativeArticles: "der",
  ambiguousPronouns: "sie",
  limits: "bis",
  hearsay: "soll sollen",
  timeNouns: `sekunden minuten stunde stunden tag tage tagen abend morgen nacht woche wochen monat monate monaten jahr jahre
    jahren ende anfang mitte januar februar märz april mai juni juli august september oktober november dezember montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag uhr`,
};

/** Word forms of German outside the lists. */
export const shapesDe: Shapes = {
  adjective: /e[rnms]?$/,
  openingAdverb: /(?:lich|weise|ings|mals|falls|stens|dessen|seits|wärtig|zeitig|lang|wärts)$/,
  numberNoun: /-?jährige[rn]?$/,
  noun: /(?!)/,
  subjunctive: /[^aeiout]e$/,
  noSubjunctive: /(?:weise|(?<![aeiouäöü]t)ige|liche|ische|same|bare|ene|ende|elle|ive)$/,
  infinitive: /n$/,
  past: /[^aeiou]te$/,
  finite: /(?!)/,
  plural: /(?!)/,
  markedInfinitive:
    /^(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|mit|nach|nieder|vor|weg|wieder|zurück|zusammen|durch|um|unter|über|heraus|voran|teil|statt|klar|bekannt|entgegen|bereit|sicher|stand)zu.+n$/,
  sourceNoun:
    /(?:berichten?s?|angaben|studien?|umfragen?|meldung(?:en)?|aussagen?|informationen|schätzung(?:en)?|recherchen)$/,
};
