import type { Attribution } from "../speech-rules.js";

/** Phrases that name the source of a whole statement. */
export const attributionsDe: Attribution[] = [
  {
    name: "de-own-accounts",
    words: ["nach", "eigenen", "angaben"],
    side: "own",
    example: "Die Liga hat nach eigenen Angaben tausend Mitglieder.",
  },
  {
    name: "de-own-account",
    words: ["nach", "eigener", "darstellung"],
    side: "own",
    example: "Die Liga hat nach eigener Darstellung tausend Mitglieder.",
  },
  {
    name: "de-own-laut",
    words: ["laut", "eigenen", "angaben"],
    side: "own",
    example: "Die Liga hat laut eigenen Angaben tausend Mitglieder.",
  },
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
    name: "de-aus-sicht",
    words: ["aus", "sicht"],
    side: "before",
    example: "Aus Sicht der Kommission ist der Damm zu alt.",
  },
  {
    name: "de-aus-der-sicht",
    words: ["aus", "der", "sicht"],
    side: "before",
    example: "Aus der Sicht von Fachleuten ist der Damm zu alt.",
  },
  {
    name: "de-in-den-augen",
    words: ["in", "den", "augen"],
    side: "before",
    example: "In den Augen der Fischer ist der Damm ein Fehler.",
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
  eigenangaben sicht augen medien firmenangaben augenzeugenberichten lesart version quellen`;

export const speechNounsDe = `absage andeutung andeutungen angaben angebot ankündigung ankündigungen annahme annahmen anordnung
  anregung anschuldigung anschuldigungen ansicht ansichten antwort anweisung appell appelle argument
  argumentation argumente auffassung auffassungen aufforderung aufruf aufrufe ausrede aussage aussagen
  äußerung äußerungen bedenken befürchtung befürchtungen begründung behauptung behauptungen bekenntnis
  bemerkung bericht berichte berichten beschluss beschuldigung beschuldigungen beschwerde beschwerden
  beteuerung beteuerungen bitte botschaft diagnose drohung drohungen einschätzung einschätzungen einspruch
  einwand einwände empfehlung empfehlungen ergebnis erkenntnis erkenntnisse erklärung erklärungen ermahnung
  erwartung erwartungen fazit feststellung feststellungen folgerung forderung forderungen frage fragen
  gerücht gerüchte gerüchten geständnis glaube glauben hinweis hinweise hinweisen hoffnung hoffnungen
  hypothese information informationen klage klagen kritik losung mahnung meinung meldung meldungen
  mitteilung motto mutmaßung mutmaßungen nachfrage nachricht nachrichten parole parolen plädoyer position
  prognose prognosen prophezeiung ratschlag rechtfertigung rückschluss satz sätze schätzung schätzungen
  schluss schlussfolgerung schwur slogan sorge spekulation spekulationen standpunkt stellungnahme theorie
  these überlegung überlegungen überzeugung unterstellung urteil verdacht verdächtigung vermerk vermutung
  vermutungen versicherung versprechen verweis vorahnung vorhaltung vorhersage vorschlag vorschläge
  vorstellung vorwurf vorwürfe vorwürfen warnung warnungen weigerung weisung widerspruch worte worten
  wunsch zitat zitate zugeständnis zusage zusagen zusicherung zweifel`;
