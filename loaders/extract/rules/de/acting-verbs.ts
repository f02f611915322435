import type { VerbClass } from "../speech-rules.js";

/** German verbs that do something by saying it: announce, promise, demand, refuse. */
export const actingVerbsDe: VerbClass[] = [
  {
    name: "de-announce",
    act: "announcement",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `an|kündigen bekannt|geben:gibt,gab,gegeben verkünden vermelden bekannt|machen`,
    example: "Die Regierung kündigte an, den Vertrag zu prüfen.",
  },
  {
    name: "de-promise",
    addressee: "object",
    act: "promise",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `versprechen:verspricht,versprach,versprochen zu|sichern zu|sagen geloben garantieren
      zu|sprechen:spricht,sprach,gesprochen verpflichten schwören:schwört,schwor,geschworen`,
    example: "Der Präsident versprach, die Truppen abzuziehen.",
  },
  {
    name: "de-offer",
    addressee: "object",
    act: "offer",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `an|bieten:bietet,bot,geboten vor|schlagen:schlägt,schlug,geschlagen an|regen offerieren`,
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
    name: "de-appeal-to",
    addressee: "object",
    act: "appeal",
    takes: ["clause", "main", "direct", "zu"],
    with: ["an"],
    verbs: "appellieren",
    example: "Die Union appellierte an beide Staaten, die Schleuse zu öffnen.",
  },
  {
    name: "de-call-on",
    addressee: "object",
    act: "appeal",
    takes: ["clause", "main", "direct", "zu"],
    verbs: `auf|fordern auf|rufen:ruft,rief,gerufen mahnen ermahnen an|mahnen drängen
      bitten:bittet,bat,gebeten raten:rät,riet,geraten empfehlen:empfiehlt,empfahl,empfohlen ab|raten:rät,riet,geraten plädieren
      ersuchen ermuntern ermutigen flehen an|flehen beschwören:beschwört,beschwor,beschworen nahe|legen
      an|halten:hält,hielt,gehalten`,
    example: "Die Gewerkschaft rief die Belegschaft auf, die Arbeit niederzulegen.",
  },
  {
    name: "de-call-for",
    judges: true,
    act: "appeal",
    takes: ["noun"],
    with: ["um", "zu"],
    verbs: `bitten:bittet,bat,gebeten ersuchen raten:rät,riet,geraten auf|fordern auf|rufen:ruft,rief,gerufen mahnen`,
    example: "Die Behörde bat um Geduld.",
  },
  {
    name: "de-warn",
    judges: true,
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
    verbs: `ab|lehnen weigern zurück|weisen:weist,wies,gewiesen verweigern verwerfen:verwirft,verwarf,verworfen
      aus|schließen:schließt,schloss,geschlossen`,
    example: "Die Bank lehnte es ab, den Kredit zu verlängern.",
  },
  {
    name: "de-deny",
    objectFirst: true,
    act: "denial",
    takes: ["zu", "clause", "main", "direct"],
    verbs: `bestreiten:bestreitet,bestritt,bestritten leugnen dementieren ab|streiten:streitet,stritt,gestritten
      verneinen bezweifeln an|zweifeln widerlegen`,
    example: "Der Angeklagte bestritt, den Brief geschrieben zu haben.",
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
    verbs: `an|ordnen an|weisen:weist,wies,gewiesen verfügen befehlen:befiehlt,befahl,befohlen gebieten:gebietet,gebot,geboten`,
    example: "Das Gericht ordnete an, die Akten zu öffnen.",
  },
  {
    name: "de-decide",
    act: "announcement",
    takes: ["clause", "zu"],
    verbs: `beschließen:beschließt,beschloss,beschlossen entscheiden:entscheidet,entschied,entschieden vereinbaren`,
    example: "Der Rat beschloss, die Schleuse zu sperren.",
  },
  {
    name: "de-ask",
    act: null,
    takes: ["clause", "direct"],
    verbs: `fragen nach|fragen an|fragen rätseln`,
    example: "Die Abgeordnete fragte, ob die Frist verlängert werde.",
  },
  {
    name: "de-enquire",
    reflexive: true,
    act: null,
    takes: ["clause", "direct"],
    verbs: `erkundigen vergewissern`,
    example: "Die Abgeordnete erkundigte sich, ob die Frist verlängert werde.",
  },
];
