import type { VerbClass } from "../speech-rules.js";

/** German verbs of judging and thinking. */
export const judgingVerbsDe: VerbClass[] = [
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
    verbs: `beschuldigen bezichtigen an|klagen verdächtigen`,
    example: "Das Ministerium beschuldigte die Firma, Daten gelöscht zu haben.",
  },
  {
    name: "de-judge",
    objectFirst: true,
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `kritisieren loben begrüßen würdigen bemängeln rügen verurteilen monieren beanstanden an|prangern
      tadeln missbilligen geißeln brandmarken`,
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
      beschreiben:beschreibt,beschrieb,beschrieben titulieren deklarieren erachten ein|ordnen`,
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
    name: "de-hold",
    correlate: ["für"],
    act: "assertion",
    takes: ["clause", "zu"],
    verbs: `halten:hält,hielt,gehalten`,
    example: "Beobachter halten es für möglich, dass der Damm bricht.",
  },
  {
    name: "de-think",
    act: null,
    takes: ["clause", "main", "zu", "direct"],
    verbs: `hoffen erhoffen glauben vermuten befürchten fürchten erwarten denken:denkt,dachte,gedacht überlegen
      erwägen:erwägt,erwog,erwogen schätzen an|nehmen:nimmt,nahm,genommen ahnen argwöhnen wähnen bangen zweifeln
      voraus|setzen`,
    example: "Die Fischer glauben, dass der Fluss weniger Wasser führt.",
  },
  {
    name: "de-ponder",
    correlate: ["darüber"],
    act: null,
    takes: ["clause", "zu"],
    verbs: `nach|denken:denkt,dachte,gedacht grübeln beraten:berät,beriet,beraten`,
    example: "Der Rat denkt darüber nach, den Kanal zu sperren.",
  },
  {
    name: "de-find-that",
    reflexive: false,
    act: null,
    takes: ["clause", "direct"],
    verbs: `finden:findet,fand,gefunden`,
    example: "Die Fischer finden, dass die Netze zu klein sind.",
  },
  {
    name: "de-reckon",
    perfectWithBeing: true,
    act: "assertion",
    takes: ["noun", "clause"],
    with: ["von", "vom", "mit"],
    verbs: `aus|gehen:geht,ging,gegangen rechnen`,
    example: "Die Behörde geht von einem trockenen Sommer aus.",
  },
];
