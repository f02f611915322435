import type { VerbClass } from "../speech-rules.js";

/** German verbs (and a few verb phrases) that report what somebody said, wrote or thought. */
export const verbsDe: VerbClass[] = [
  {
    name: "de-say",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `sagen erklären betonen äußern mit|teilen berichten erläutern unterstreichen ergänzen hinzu|fügen
      an|merken bemerken fest|stellen konstatieren aus|führen dar|legen schildern erzählen antworten entgegnen
      erwidern schreiben:schreibt,schrieb,geschrieben bekräftigen versichern argumentieren formulieren
      resümieren bilanzieren verlauten twittern kommentieren verdeutlichen beteuern hervor|heben:hebt,hob,gehoben
      meinen urteilen präzisieren begründen verweisen:verweist,verwies,verwiesen
      hin|weisen:weist,wies,gewiesen zu|geben:gibt,gab,gegeben ein|räumen gestehen:gesteht,gestand,gestanden
      klar|stellen klar|machen wiederholen referieren notieren plaudern
      behaupten bezeugen aus|sagen bestätigen befinden:befindet,befand,befunden 
      folgern erinnern vermelden melden rechtfertigen beschwichtigen 
      fabulieren skandieren heraus|finden:findet,fand,gefunden heraus|stellen erwähnen an|deuten errechnen ergeben:ergibt,ergab,ergeben ein|wenden prophezeien jubeln klagen schimpfen spotten scherzen witzeln betonen rufen:ruft,rief,gerufen
      nach|legen nach|haken fort|fahren:fährt,fuhr,gefahren zusammen|fassen unterstellen
      freuen ärgern beschweren wundern verteidigen wünschen beklagen bedauern spekulieren prognostizieren
      voraus|sagen vorher|sagen orakeln mutmaßen relativieren`,
    example: "Der Minister sagte, das Abkommen sei unterschriftsreif.",
  },
  {
    name: "de-state-figures",
    act: "assertion",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `an|geben:gibt,gab,gegeben behaupten versichern`,
    example: "Die Firma gab an, den Vertrag nie erhalten zu haben.",
  },
  {
    name: "de-announce",
    act: "announcement",
    takes: ["clause", "main", "direct", "zu", "noun"],
    verbs: `an|kündigen bekannt|geben:gibt,gab,gegeben verkünden vermelden bekannt|machen`,
    example: "Die Regierung kündigte an, den Vertrag zu prüfen.",
  },
  {
    name: "de-promise",
    addressee: "object",
    act: "promise",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `versprechen:verspricht,versprach,versprochen zu|sichern zu|sagen geloben garantieren
      zu|sprechen:spricht,sprach,gesprochen verpflichten`,
    example: "Der Präsident versprach, die Truppen abzuziehen.",
  },
  {
    name: "de-offer",
    addressee: "object",
    act: "offer",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `an|bieten:bietet,bot,geboten vor|schlagen:schlägt,schlug,geschlagen an|regen`,
    example: "Die Kommission schlug vor, die Pegel gemeinsam zu messen.",
  },
  {
    name: "de-demand",
    addressee: "source",
    act: "demand",
    takes: ["clause", "main", "direct", "zu", "noun"],
    verbs: `fordern verlangen ein|fordern beantragen`,
    example: "Moskau forderte den Verzicht auf den Beitritt.",
  },
  {
    name: "de-call-on",
    addressee: "object",
    act: "appeal",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `auf|fordern auf|rufen:ruft,rief,gerufen mahnen ermahnen an|mahnen appellieren drängen
      bitten:bittet,bat,gebeten raten:rät,riet,geraten empfehlen:empfiehlt,empfahl,empfohlen ab|raten:rät,riet,geraten plädieren`,
    example: "Die Gewerkschaft rief die Belegschaft auf, die Arbeit niederzulegen.",
  },
  {
    name: "de-call-for",
    act: "appeal",
    takes: ["noun"],
    with: ["für", "gegen", "um", "zu"],
    verbs: `plädieren aus|sprechen:spricht,sprach,gesprochen werben:wirbt,warb,geworben bitten:bittet,bat,gebeten`,
    example: "Der Botschafter sprach sich für eine Verlängerung des Mandats aus.",
  },
  {
    name: "de-warn",
    act: "warning",
    takes: ["clause", "main", "direct", "zu", "noun"],
    with: ["vor"],
    verbs: `warnen`,
    example: "Die Behörde warnte vor schweren Schäden.",
  },
  {
    name: "de-threaten",
    addressee: "object",
    act: "threat",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `drohen an|drohen`,
    example: "Der Verband drohte, die Gespräche abzubrechen.",
  },
  {
    name: "de-refuse",
    objectFirst: true,
    act: "refusal",
    takes: ["zu", "clause", "direct"],
    verbs: `ab|lehnen weigern zurück|weisen:weist,wies,gewiesen`,
    example: "Die Bank lehnte es ab, den Kredit zu verlängern.",
  },
  {
    name: "de-deny",
    objectFirst: true,
    act: "denial",
    takes: ["zu", "clause", "main", "direct"],
    verbs: `bestreiten:bestreitet,bestritt,bestritten leugnen dementieren ab|streiten:streitet,stritt,gestritten verneinen bezweifeln`,
    example: "Der Angeklagte bestritt, den Brief geschrieben zu haben.",
  },
  {
    name: "de-accuse",
    addressee: "object",
    judges: true,
    act: "assertion",
    takes: ["zu", "clause", "main", "direct", "noun"],
    verbs: `vor|werfen:wirft,warf,geworfen`,
    example: "Der Abgeordnete warf der Regierung Untätigkeit vor.",
  },
  {
    name: "de-blame",
    addressee: "object",
    act: "assertion",
    takes: ["zu", "clause", "direct"],
    verbs: `beschuldigen bezichtigen an|klagen`,
    example: "Das Ministerium beschuldigte die Firma, Daten gelöscht zu haben.",
  },
  {
    name: "de-judge",
    objectFirst: true,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `kritisieren loben begrüßen würdigen bemängeln rügen verurteilen monieren beanstanden`,
    example: "Der Verband kritisierte, dass die Frist zu kurz sei.",
  },
  {
    name: "de-label",
    judges: true,
    objectFirst: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["als"],
    verbs: `bezeichnen werten bewerten ein|stufen beurteilen ein|schätzen charakterisieren
      beschreiben:beschreibt,beschrieb,beschrieben`,
    example: "Der Gesandte bezeichnete den Vorschlag als unzureichend.",
  },
  {
    name: "de-name",
    objectFirst: true,
    act: "assertion",
    takes: ["noun", "direct"],
    verbs: `nennen:nennt,nannte,genannt`,
    example: "Die Ministerin nannte den Plan einen schweren Fehler.",
  },
  {
    name: "de-speak-of",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["von", "vom"],
    verbs: `sprechen:spricht,sprach,gesprochen berichten`,
    example: "Beobachter sprachen von einem Durchbruch.",
  },
  {
    name: "de-reckon",
    act: "assertion",
    takes: ["noun", "clause"],
    with: ["von", "vom", "mit"],
    verbs: `aus|gehen:geht,ging,gegangen rechnen`,
    example: "Die Behörde geht von einem trockenen Sommer aus.",
  },
  {
    name: "de-think",
    act: null,
    takes: ["clause", "main", "zu", "direct"],
    verbs: `hoffen glauben vermuten befürchten fürchten erwarten denken:denkt,dachte,gedacht überlegen erwägen:erwägt,erwog,erwogen
      schätzen an|nehmen:nimmt,nahm,genommen`,
    example: "Die Fischer glauben, dass der Fluss weniger Wasser führt.",
  },
  {
    name: "de-insist",
    act: "principle",
    takes: ["clause", "main", "zu"],
    with: ["darauf"],
    verbs: `bestehen:besteht,bestand,bestanden beharren pochen dringen:dringt,drang,gedrungen`,
    example: "Die Bauern bestehen darauf, das Wasser gerecht zu teilen.",
  },
  {
    name: "de-order",
    act: "demand",
    takes: ["clause", "zu"],
    verbs: `an|ordnen an|weisen:weist,wies,gewiesen`,
    example: "Das Gericht ordnete an, die Akten zu öffnen.",
  },
  {
    name: "de-decide",
    act: "announcement",
    takes: ["clause", "zu"],
    verbs: `beschließen:beschließt,beschloss,beschlossen entscheiden:entscheidet,entschied,entschieden`,
    example: "Der Rat beschloss, die Schleuse zu sperren.",
  },
  {
    name: "de-ask",
    act: null,
    takes: ["clause", "direct"],
    verbs: `fragen nach|fragen`,
    example: "Die Abgeordnete fragte, ob die Frist verlängert werde.",
  },
  {
    name: "de-cite",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    passiveSubject: true,
    verbs: `zitieren`,
    example: "»Wir reden weiter«, wird der Botschafter zitiert.",
  },
  {
    name: "de-it-says",
    impersonal: true,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `heißen:heißt,hieß,geheißen`,
    example: "Die Lage sei ernst, hieß es in Moskau.",
  },
];
