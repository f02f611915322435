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
    völlig genau eben genauso also eigentlich beinahe gerade lange mehr weniger sonst
    besorgt verärgert enttäuscht erfreut überrascht empört zufrieden skeptisch kritisch optimistisch pessimistisch
    positiv negativ ähnlich anders scharf zurückhaltend entsetzt erschüttert betroffen entrüstet begeistert gelassen
    zuversichtlich vorsichtig verhalten verwundert irritiert erleichtert ernüchtert dankbar stolz wütend heftig
    energisch vehement entschieden knapp ausführlich konkret unverhohlen unmissverständlich entweder überdies
    nichtsdestotrotz dementsprechend stattdessen`,
  auxiliaries: `ist sind war waren hat haben hatte hatten wird werden wurde wurden bin bist habe gibt gab`,
  passives: `wird werden wurde wurden worden werde würde würden`,
  modals: `soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten muss müssen musste
    mussten darf dürfen durfte durften mag mögen mochte möchte möchten lässt ließ`,
  subjunctives: `abhänge ablehne abnehme abwarte abweiche achte agiere ahne akzeptiere anbiete andauere ändere anerkenne angehe
    angreife ankomme annehme anordne ansehe anstehe anstrebe antworte anwende arbeite aufgebe aufhöre aufkomme
    aufnehme auftrete aufweise ausbaue ausbleibe ausfalle ausgehe auslöse ausreiche ausschließe aussehe aussetze
    ausübe äußere basiere beabsichtige beachte beantrage bedauere bedeute bedinge bedürfe befasse befinde
    befürchte befürworte begehe beginne begleite begreife begrüße behalte behandele behandle beharre behaupte
    beherrsche behindere beitrage beitrete bekämpfe bekenne beklage bekomme belaste belaufe belege bemühe benenne
    benötige benutze beobachte berate berechtige bereite bereitstelle bereue berge berichte berücksichtige berufe
    beruhe beschäftige beschränke beschreibe beseitige besitze bestätige bestehe bestimme bestreite besuche
    beteilige betone betrachte betrage betreffe betreibe bevorstehe bevorzuge bewege beweise bewerte bewirke
    bezahle bezeichne beziehe bezweifle biete bilde bleibe blockiere brauche bremse bringe darstelle dastehe denke
    diene dränge drohe dulde durchführe durchsetze dürfe eingehe einhalte einnehme einräume einsetze einstelle
    eintrete empfehle empfinde ende entfalle entgegenkomme entgegenstehe enthalte entlaste entscheide entspreche
    entspringe entstehe entwickele entwickle erarbeite erfahre erfolge erfordere erfülle ergebe ergreife erhalte
    erhebe erhoffe erhöhe erinnere erkenne erkläre erlaube erlebe erledige erleichtere ermittele ermittle
    ermögliche erreiche erscheine ersetze erteile erwäge erwarte erwecke erweise erzeuge erziele existiere fahre
    falle fange fasse fehle fehlschlage feiere festhalte feststehe finde fliehe fließe flüchte folge fördere
    fordere fortbestehe fortführe fortsetze freilasse führe funktioniere fürchte garantiere gebe gefährde gehe
    gehöre gelange gelinge gelte genieße genüge gerate geschehe gestalte gewähre gewährleiste gewinne glaube
    greife gründe habe halte handele handhabe handle heiße helfe herrsche hervorgehe hindere hinnehme hinterlasse
    hinweise hoffe höre ignoriere informiere interessiere investiere kämpfe kaufe kehre kenne klage klappe klinge
    komme könne kontrolliere konzentriere koste kritisiere kümmere kündige lache lasse lauere laufe lebe lehne
    leide leiste leite lerne lese liefere liege lobe lohne löse lüge mache meide meine melde missachte missbrauche
    mitmache mitwirke möge müsse nachgebe nachkomme nachlasse nahelege nehme neige nenne nutze öffne opfere passe
    passiere pflege plädiere plane profitiere protestiere provoziere prüfe raube reagiere rechne rechtfertige rede
    reduziere regiere reiche resultiere rette rücke rufe sage sammele sammle schaffe schätze scheine scheitere
    schicke schließe schreibe schulde schütze schwäche schwebe schweige sehe sei seien seiest setze siege sinke
    sitze solle sorge sperre spreche spüre stamme starte stattfinde stehe steige stelle sterbe stimme störe strebe
    streite täusche teilnehme telefoniere toleriere töte trage treffe trenne trete trinke tue übe überlasse
    überlebe übernehme überprüfe übersehe übersteige übertreffe übertreibe überwache überwiege überzeuge umfasse
    umgehe umsetze unterbreche untergrabe unterhalte unterliege unternehme unterschätze unterscheide unterschreibe
    unterstütze untersuche unterzeichne verändere veranlasse verantworte verberge verbessere verbiete verbinde
    verbleibe verbrauche verbreite verdanke verdiene verdränge verfalle verfolge verfüge vergehe vergesse vergifte
    verhalte verhandele verhandle verhänge verhindere verkaufe verkenne verkörpere verlange verlasse verlaufe
    verleihe verletze verliere vermeide vermisse vermittele vermittle vermute vernachlässige vernichte
    veröffentliche verpflichte verringere versage verschaffe verschärfe verschlechtere verschleiere verschweige
    verschwinde versichere versorge verspreche verstärke verstecke verstehe verstoße versuche verteidige vertrage
    vertraue vertrete verurteile verwalte verwandele verweigere verwende verzeichne verzichte verzögere vollziehe
    vorantreibe vorbereite vorgehe vorhabe vorlege vorliege vornehme vorsehe vorstelle wachse wage warne warte
    wechsele wechsle wehre weiterführe weitergehe wende werbe werde werfe widerspreche widme wirke wirtschafte
    wisse wohne wolle wünsche zähle zahle zeige zerstöre ziehe ziele zögere zufriedengebe zugehe zulasse zunehme
    zurückgehe zurückkehre zurücktrete zurückziehe zusammenarbeite zusammenhänge zusehe zustehe zustimme zutreffe
    zuwiderlaufe zweifele zweifle zwinge`,
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
  beings: "ist sind war waren sei seien wäre wären",
  firstPersons: "ich",
  convictions: `überzeugt sicher zuversichtlich gewiss besorgt beunruhigt froh erfreut stolz enttäuscht entsetzt optimistisch bewusst verwundert überrascht erleichtert verärgert empört`,
  singulars: "der das ein eine kein dieser dieses jener jenes jeder jede jedes",
  plurals: `alle viele mehrere einige beide zahlreiche wenige etliche sämtliche zwei drei vier fünf sechs sieben acht
    neun zehn elf zwölf`,
  eitherNumbers: "die diese jene seine ihre unsere meine keine",
  nominativeArticles: "der",
  ambiguousPronouns: "sie",
  limits: "bis",
  hearsay: "soll sollen",
  perfectInfinitives: "haben sein",
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
  pluralVerb: /(?:(?<!schie|n)n|nnen|sind)$/,
  weakAdjective: /en$/,
  standIn: /^(?![sw]ollten$).*(?:en|d)$/,
  plural: /(?!)/,
  markedInfinitive:
    /^(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|mit|nach|nieder|vor|weg|wieder|zurück|zusammen|durch|um|unter|über|heraus|voran|teil|statt|klar|bekannt|entgegen|bereit|sicher|stand)zu.+n$/,
  sourceNoun:
    /(?:bericht(?:e[ns]?|s)?|angaben|studien?|umfragen?|meldung(?:en)?|aussagen?|informationen|schätzung(?:en)?|recherchen)$/,
};
