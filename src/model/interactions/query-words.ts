import { list, quote } from "../words.js";
import type { Family } from "../query-result.js";
import type { Lang } from "../vocabulary.js";

const columns = (names: readonly string[], lang: Lang) =>
  list(
    names.map((name) => quote(name, lang)),
    lang,
  );

const de = {
  onlyQuestions:
    "Hier zählt eine einzige Abfrage, die mit SELECT, WITH oder FROM beginnt. Anweisungen, die Tabellen ändern, werden nicht ausgeführt.",
  empty: (rows: number) =>
    `Ihre Abfrage liefert keine Zeile; gefragt ${rows === 1 ? "ist eine" : `sind ${rows}`}. Prüfen Sie die Bedingungen: Schreibt die Tabelle die Werte genau so?`,
  equalsNull:
    "Ein Vergleich mit = NULL oder <> NULL ist nie wahr: NULL ist kein Wert. Fragen Sie mit IS NULL oder IS NOT NULL.",
  undecided:
    "Auf diese Frage hat dieses Szenario keine einzige Zeile als Antwort; darum lässt sich nichts bewerten.",
  missingColumns: (names: readonly string[]) =>
    names.length === 1
      ? `Es fehlt die Spalte ${columns(names, "de")}.`
      : `Es fehlen die Spalten ${columns(names, "de")}.`,
  extraColumns: (names: readonly string[]) =>
    names.length === 1
      ? `Nach der Spalte ${columns(names, "de")} ist nicht gefragt.`
      : names.length > 4
        ? `Nach ${names.length} Ihrer Spalten ist nicht gefragt. Nennen Sie hinter SELECT nur die gesuchten, statt alle mit * zu holen.`
        : `Nach den Spalten ${columns(names, "de")} ist nicht gefragt.`,
  reordered: "Ihre Spalten stehen in anderer Reihenfolge; das ändert an der Antwort nichts.",
  types: (column: string, given: Family, wanted: Family) =>
    `In der Spalte ${quote(column, "de")} steht ${familyDe[given]}; gefragt ist ${familyDe[wanted]}.`,
  missing: (count: number, row: string) =>
    count === 1 ? `Es fehlt eine Zeile: ${row}.` : `Es fehlen ${count} Zeilen, als erste: ${row}.`,
  extra: (count: number, row: string) =>
    count === 1
      ? `Eine Zeile gehört nicht dazu: ${row}.`
      : `${count} Zeilen gehören nicht dazu, als erste: ${row}.`,
  repeated: (count: number, row: string) =>
    `${count === 1 ? "Eine Zeile ist eine Wiederholung" : `${count} Zeilen sind Wiederholungen`}, zum Beispiel: ${row}. Jede soll nur einmal stehen; DISTINCT oder eine genauere Verknüpfung hilft.`,
  merged: (count: number, row: string) =>
    `${count === 1 ? "Eine Zeile ist" : `${count} Zeilen sind`} durch Zusammenfassen verloren gegangen, zum Beispiel: ${row}. Gleiche Zeilen sollen hier einzeln stehen; ist ein DISTINCT oder GROUP BY zu viel?`,
  nullsMissing: (column: string, given: string | null) =>
    given === null
      ? `Allen fehlenden Zeilen fehlt die Angabe in ${quote(column, "de")} (NULL: Der Text sagt es nicht). Vergleiche mit = oder <> sind für NULL nie wahr; IS NULL fragt danach, und ein LEFT JOIN behält solche Zeilen.`
      : `In der Spalte ${quote(column, "de")} soll NULL stehen, wo der Text nichts sagt; bei Ihnen steht ${given}.`,
  nullsExtra: (column: string) =>
    `Die überzähligen Zeilen haben in ${quote(column, "de")} keine Angabe (NULL: Der Text sagt es nicht). IS NOT NULL schließt sie aus.`,
  order: (place: number, wanted: string, given: string) =>
    `Die Zeilen stimmen, ihre Reihenfolge nicht: An Stelle ${place} soll stehen ${wanted}; bei Ihnen steht ${given}. Prüfen Sie ORDER BY.`,
  truncated: (count: number) =>
    `Ihre Abfrage liefert mehr als ${count} Zeilen; weiter wird nicht verglichen. Fehlt eine Bedingung oder ein ON beim Verbinden der Tabellen?`,
  accidental: (row: string, isMissing: boolean) =>
    `Auf diesen Tabellen stimmt das Ergebnis, aber nicht aus dem richtigen Grund: Stünde etwas anderes im Text, so ${isMissing ? "fehlte" : "stünde zu viel"} ${row}. Beschreiben Sie mit Bedingungen, was gesucht ist, statt Werte oder Anzahlen abzuschreiben.`,
  accidentalOther:
    "Auf diesen Tabellen stimmt das Ergebnis, aber nicht aus dem richtigen Grund: Stünde etwas anderes im Text, so wäre es falsch. Beschreiben Sie mit Bedingungen, was gesucht ist.",
  line: (n: number) => `Zeile ${n}`,
  solutionFails: (message: string) =>
    `Die Musterlösung läuft hier nicht, darum gibt es keine Bewertung (${message}).`,
};
const familyDe: Record<Family, string> = {
  number: "eine Zahl",
  text: "Text",
  time: "ein Datum",
  boolean: "wahr oder falsch",
  other: "ein zusammengesetzter Wert",
};

const en: typeof de = {
  onlyQuestions:
    "What counts here is one single query that begins with SELECT, WITH or FROM. Statements that change tables are not run.",
  empty: (rows) =>
    `Your query gives no row; ${rows === 1 ? "one is" : `${rows} are`} asked for. Check the conditions: does the table write the values exactly like that?`,
  equalsNull:
    "Comparing with = NULL or <> NULL is never true: NULL is no value. Ask with IS NULL or IS NOT NULL.",
  undecided:
    "In this scenario no row at all answers this question, so there is nothing that could be judged.",
  missingColumns: (names) =>
    names.length === 1
      ? `The column ${columns(names, "en")} is missing.`
      : `The columns ${columns(names, "en")} are missing.`,
  extraColumns: (names) =>
    names.length === 1
      ? `The column ${columns(names, "en")} is not asked for.`
      : names.length > 4
        ? `${names.length} of your columns are not asked for. Name only those wanted after SELECT instead of fetching all with *.`
        : `The columns ${columns(names, "en")} are not asked for.`,
  reordered: "Your columns stand in another order, which changes nothing about the answer.",
  types: (column, given, wanted) =>
    `The column ${quote(column, "en")} holds ${familyEn[given]}; asked for is ${familyEn[wanted]}.`,
  missing: (count, row) =>
    count === 1 ? `One row is missing: ${row}.` : `${count} rows are missing, the first: ${row}.`,
  extra: (count, row) =>
    count === 1
      ? `One row does not belong: ${row}.`
      : `${count} rows do not belong, the first: ${row}.`,
  repeated: (count, row) =>
    `${count === 1 ? "One row is a repetition" : `${count} rows are repetitions`}, for example: ${row}. Each is to stand only once; DISTINCT or a more precise join helps.`,
  merged: (count, row) =>
    `${count === 1 ? "One row was" : `${count} rows were`} lost by merging, for example: ${row}. Equal rows are to stand one by one here; is a DISTINCT or GROUP BY too much?`,
  nullsMissing: (column, given) =>
    given === null
      ? `All missing rows have nothing in ${quote(column, "en")} (NULL: the text does not say). Comparing with = or <> is never true for NULL; IS NULL asks for it, and a LEFT JOIN keeps such rows.`
      : `The column ${quote(column, "en")} is to hold NULL where the text says nothing; yours has ${given}.`,
  nullsExtra: (column) =>
    `The rows too many have nothing in ${quote(column, "en")} (NULL: the text does not say). IS NOT NULL leaves them out.`,
  order: (place, wanted, given) =>
    `The rows are right, their order is not: place ${place} is for ${wanted}; yours has ${given}. Check ORDER BY.`,
  truncated: (count) =>
    `Your query gives more than ${count} rows; nothing beyond is compared. Is a condition missing, or an ON where tables are joined?`,
  accidental: (row, isMissing) =>
    `The result is right on these tables, but not for the right reason: if the text said something else, ${isMissing ? "this would be missing" : "this would be too much"}: ${row}. Describe by conditions what is wanted instead of copying values or counts.`,
  accidentalOther:
    "The result is right on these tables, but not for the right reason: if the text said something else, it would be wrong. Describe by conditions what is wanted.",
  line: (n) => `line ${n}`,
  solutionFails: (message) =>
    `The model solution does not run here, so there is no verdict (${message}).`,
};
const familyEn: Record<Family, string> = {
  number: "a number",
  text: "text",
  time: "a date",
  boolean: "true or false",
  other: "a composite value",
};

/** What the comparison of two results says, in both languages; every sentence stands alone. */
export const queryWords: Record<Lang, typeof de> = { de, en };
