import type { Attribution } from "../speech-rules.js";

/** Phrases that name the source of a whole statement. */
export const attributionsDe: Attribution[] = [
  {
    name: "de-laut",
    words: ["laut"],
    side: "before",
    example: "Laut dem Bericht sinkt der Wasserstand.",
  },
  {
    name: "de-gemaess",
    words: ["gemäß"],
    side: "before",
    example: "Gemäß dem Vertrag endet die Frist im Mai.",
  },
  {
    name: "de-zufolge",
    words: ["zufolge"],
    side: "after",
    example: "Dem Ministerium zufolge gab es keine Verletzten.",
  },
  {
    name: "de-so",
    words: ["so"],
    side: "closing",
    example: "Der Damm ist sicher, so die Ministerin.",
  },
  {
    name: "de-demnach",
    words: ["demnach"],
    side: "alone",
    example: "Demnach sinkt der Wasserstand weiter.",
  },
  {
    name: "de-wonach",
    words: ["wonach"],
    side: "relative",
    example: "Es gibt Berichte, wonach der Damm einen Riss hat.",
  },
];

/** Nouns that make "nach", "laut", "zufolge" name a source. */
export const sourceNounsDe = `angabe angaben aussage aussagen auskunft auskünfte information informationen
  einschätzung einschätzungen ansicht ansichten auffassung meinung meinungen darstellung schilderung
  schilderungen überzeugung erkenntnis erkenntnisse erkenntnissen bericht berichte berichten medienbericht
  medienberichten medienberichte presseberichten zeitungsberichten agenturberichten meldung meldungen
  mitteilung mitteilungen worten bekunden schätzung schätzungen prognose prognosen untersuchung
  untersuchungen ermittlungen studie umfrage umfragen berechnung berechnungen planungen plänen urteil
  hochrechnungen stand beobachtern polizeiangaben agenturangaben regierungsangaben zeugenaussagen
  eigenangaben firmenangaben augenzeugenberichten lesart version quellen`;

export const speechNounsDe = `meinung ansicht auffassung these hoffnung vorwurf vorwürfe forderung forderungen
  begründung überzeugung ergebnis schluss vermutung befürchtung befürchtungen sorge vorschlag warnung aussage
  ankündigung behauptung hinweis einschätzung  kritik zweifel bedenken erklärung mitteilung meldung
  antwort frage argument versprechen zusage zusicherung drohung appell aufruf aufforderung bitte wunsch
  empfehlung beschluss angebot standpunkt position  erkenntnis annahme erwartung worten
  feststellung     prognose anschuldigung beschwerde bericht berichte angaben
  aussagen information informationen botschaft zitat fazit parole`;
