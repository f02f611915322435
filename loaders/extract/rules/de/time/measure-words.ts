import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Approximations, vague amounts, and what is measured or counted. */
export const measureWordsDe: Readonly<Record<string, WordClass>> = {
  beforeChrist: wordTable(`
    BC: v. chr., v.chr., vor christus, vor christi geburt
  `),
  vague: wordTable(`
    X: ein paar, einig~, mehrer~, viel~, vielen, wenig~, etlich~, zahlreich~, unzählig~, lang~, all diese
    X: all die, ganz~, paar
  `),
  approx: wordTable(`
    APPROX: etwa, rund, ungefähr, circa, ca.
    MORE_THAN: gut, über, mehr als
    LESS_THAN: fast, knapp, beinahe, nahezu, weniger als
    EQUAL_OR_MORE: mindestens, wenigstens
    EQUAL_OR_LESS: höchstens, maximal
    NONE: genau
  `),
  /** What lasts, so that "30-jährig" is a length and not somebody's age. */
  lasting: wordTable(`
    Bestehen: Bestehen
    Bestehens: Bestehens
    Jubiläum: Jubiläum
    Jubiläums: Jubiläums
    Haft: Haft
    Haftstrafe: Haftstrafe
    Freiheitsstrafe: Freiheitsstrafe
    Gefängnisstrafe: Gefängnisstrafe
    Krieg: Krieg
    Kriegs: Kriegs
    Krieges: Krieges
    Amtszeit: Amtszeit
    Laufzeit: Laufzeit
    Pause: Pause
    Ausbildung: Ausbildung
    Studium: Studium
    Studiums: Studiums
    Verhandlungen: Verhandlungen
    Geschichte: Geschichte
    Herrschaft: Herrschaft
    Regierungszeit: Regierungszeit
    Mitgliedschaft: Mitgliedschaft
    Tätigkeit: Tätigkeit
    Arbeit: Arbeit
    Zusammenarbeit: Zusammenarbeit
    Partnerschaft: Partnerschaft
    Frist: Frist
    Tradition: Tradition
    Vertrag: Vertrag
    Vertrags: Vertrags
    Erfahrung: Erfahrung
    Jubiläen: Jubiläen
  `),
  /** What is counted, so that the number before it is no year. */
  counted: wordTable(`
    Euro: Euro
    Mark: Mark
    Dollar: Dollar
    Franken: Franken
    Rubel: Rubel
    Lire: Lire
    Schilling: Schilling
    Pfund: Pfund
    Prozent: Prozent
    Menschen: Menschen
    Personen: Personen
    Einwohner: Einwohner
    Einwohnern: Einwohnern
    Mann: Mann
    Meter: Meter
    Metern: Metern
    Kilometer: Kilometer
    Kilometern: Kilometern
    Quadratmeter: Quadratmeter
    Kilo: Kilo
    Kilogramm: Kilogramm
    Tonnen: Tonnen
    Liter: Liter
    Stück: Stück
    Mitglieder: Mitglieder
    Mitgliedern: Mitgliedern
    Soldaten: Soldaten
    Stimmen: Stimmen
    Besucher: Besucher
    Zuschauer: Zuschauer
    Teilnehmer: Teilnehmer
    Hektar: Hektar
    Grad: Grad
    Watt: Watt
    Kilowatt: Kilowatt
    Punkte: Punkte
    Seiten: Seiten
    Exemplare: Exemplare
    Demonstranten: Demonstranten
    Tote: Tote
    Toten: Toten
    Verletzte: Verletzte
    Arbeiter: Arbeiter
    Mitarbeiter: Mitarbeiter
    Stellen: Stellen
    Fälle: Fälle
    Fällen: Fällen
    Uhr: Uhr
    Stunden: Stunden
    Tage: Tage
    Tagen: Tagen
    Jahre: Jahre
    Jahren: Jahren
  `),
};
