import type { DeskNote } from "../model/desk-files.js";
import { refusalText } from "../model/record-refusals.js";
import type { Lang } from "../model/vocabulary.js";
import { byNumber, quote } from "../model/words.js";

/** What stands in quotation marks as a whole already needs no others. */
const quoted = (text: string, lang: Lang): string =>
  /^[»“][^»«“”]*[«”]$/.test(text) ? text : quote(text, lang);

/** The words of the teacher's desk. */
const de = {
  choose: "Dateien der Lernenden wählen (.lesart.json)",
  drop: "oder hierher ziehen; bis zu 200. Sie verlassen diese Seite nicht.",
  chooseKeys: "Schlüsseldatei des Tests wählen",
  keysRead: (count: number) => `Schlüsseldatei gelesen: ${count} Aufgaben lassen sich bewerten.`,
  keysForeign: (scenario: string) =>
    `Diese Schlüsseldatei gehört zu einem anderen Szenario (${quote(scenario, "de")}).`,
  keysStale:
    "Diese Schlüsseldatei passt zu keiner Aufgabe dieser Ausgabe: Test und Schlüssel stammen nicht aus demselben Bau.",
  keysBad:
    "Das ist keine lesbare Schlüsseldatei; der Bau mit »lesart build --test« schreibt sie neben die Website.",
  noKeys:
    "Dies ist die Testausgabe: Sie enthält keine Lösungen. Mit der Schlüsseldatei lassen sich die Abgaben hier bewerten.",
  reading: (done: number, all: number) => `Gelesen: ${done} von ${all} Dateien.`,
  counts: (learners: number, refused: number) =>
    `${byNumber(learners, "Keine Abgabe zählt", "Eine Abgabe zählt", `${learners} Abgaben zählen`)}.` +
    byNumber(refused, "", " Eine Datei zählt nicht.", ` ${refused} Dateien zählen nicht.`),
  clear: "Alle Dateien entfernen",
  files: "Dateien ohne Hinweise",
  filesTold: "Dateien mit Hinweisen",
  filesQuiet: (count: number) =>
    byNumber(count, "", "Eine Datei ohne Hinweise", `${count} Dateien ohne Hinweise`),
  file: "Datei",
  learner: "Name",
  outcome: "Ergebnis",
  counted: "zählt",
  refused: "zählt nicht",
  differing: (names: string) =>
    `In diesen Dateien steht eine andere Punktzahl, als hier errechnet wird; gezeigt wird die errechnete: ${names}.`,
  anonymous: "Namen verbergen",
  person: (number: number) => `Person ${number}`,
  nameless: "ohne Namen",
  gridTitle: "Wer hat was gelöst?",
  gridReading:
    "● richtig, ◐ teilweise, ○ falsch, · abgegeben und nicht bewertet, ≠ Antwort auf eine frühere Fassung der Aufgabe; leer: nicht bearbeitet. Die Nummern stehen für die Aufgaben der Liste darunter.",
  marks: {
    right: "richtig",
    partly: "teilweise richtig",
    wrong: "falsch",
    ungraded: "nicht bewertet",
    changed: "frühere Fassung",
    none: "nicht bearbeitet",
  },
  points: "Punkte",
  item: "Aufgabe",
  itemsTitle: "Was ist schwer, was trennt?",
  itemsReading:
    "Schwierigkeit: das mittlere Ergebnis in Prozent, je höher, desto leichter. Trennschärfe: wie stark das Ergebnis in der Aufgabe mit dem mittleren Ergebnis in den anderen Aufgaben zusammenhängt (Korrelation von −1 bis 1; unter 0,2 misst die Aufgabe etwas anderes oder ist missverständlich). Sie wird erst ab zehn Personen genannt.",
  people: "Personen",
  difficulty: "Schwierigkeit (%)",
  discrimination: "Trennschärfe",
  wrong: "Häufigste falsche Antworten",
  times: (answer: string, count: number) => `${quoted(answer, "de")} (${count})`,
  heatTitle: "Wo hat die Klasse markiert?",
  heatReading:
    "Je kräftiger der Stift, desto mehr haben die Stelle markiert. Unterstrichen ist, was die Lösung markiert.",
  heatItem: "Aufgabe",
  heatAll: "alle Markieraufgaben zusammen",
  heatNone: "Niemand hat etwas markiert.",
  heatMost: (text: string, count: number, all: number) =>
    `Am häufigsten markiert: ${quote(text, "de")} (${count} von ${all}).`,
  heatMissed: (count: number) =>
    byNumber(
      count,
      "",
      " Eine Stelle der Lösung hat niemand markiert.",
      ` ${count} Stellen der Lösung hat niemand markiert.`,
    ),
  heatExtra: (text: string, count: number) =>
    ` Am häufigsten zu viel: ${quote(text, "de")} (${count}).`,
  asTable: "Als Tabelle",
  passage: "Stelle",
  marked: "Markiert von",
  gold: "Lösung",
  yes: "ja",
  no: "nein",
  textsTitle: "Freie Texte nebeneinander",
  csvGrid: "Raster als CSV",
  csvItems: "Aufgaben als CSV",
  loading: "DuckDB wird geladen und wertet aus …",
  noDatabase: (message: string) =>
    `DuckDB ließ sich nicht starten (${message}). Die Zahlen hier sind ohne Datenbank gerechnet; es sind dieselben.`,
  byDatabase: (milliseconds: number) =>
    `Ausgewertet von DuckDB in diesem Browser (${milliseconds} ms).`,
  empty:
    "Noch ist keine Datei da. Die Lernenden sichern ihre Arbeit auf der Seite »Ergebnisse« als Datei und geben sie Ihnen, wie es an Ihrer Schule üblich ist.",
};

const en: typeof de = {
  choose: "Choose the learners’ files (.lesart.json)",
  drop: "or drag them here; up to 200. They do not leave this page.",
  chooseKeys: "Choose the key file of the test",
  keysRead: (count) => `Key file read: ${count} items can be graded.`,
  keysForeign: (scenario) =>
    `This key file belongs to another scenario (${quote(scenario, "en")}).`,
  keysStale:
    "This key file fits no item of this edition: test and keys do not come from the same build.",
  keysBad: "This is no readable key file; “lesart build --test” writes it beside the site.",
  noKeys:
    "This is the test edition: it holds no solutions. With the key file the desk grades what was handed in.",
  reading: (done, all) => `Read: ${done} of ${all} files.`,
  counts: (learners, refused) =>
    `${byNumber(learners, "No submission counts", "One submission counts", `${learners} submissions count`)}.` +
    byNumber(refused, "", " One file does not count.", ` ${refused} files do not count.`),
  clear: "Clear the desk",
  files: "Files without remarks",
  filesTold: "Files with remarks",
  filesQuiet: (count) =>
    byNumber(count, "", "One file without remarks", `${count} files without remarks`),
  file: "File",
  learner: "Name",
  outcome: "Outcome",
  counted: "counts",
  refused: "does not count",
  differing: (names) =>
    `These files state another score than the desk computes; shown is the computed one: ${names}.`,
  anonymous: "Hide names",
  person: (number) => `Person ${number}`,
  nameless: "no name",
  gridTitle: "Who solved what?",
  gridReading:
    "● right, ◐ partly, ○ wrong, · handed in and not graded, ≠ answer to an earlier version of the item; empty: not worked on. The numbers stand for the items in the list below.",
  marks: {
    right: "right",
    partly: "partly right",
    wrong: "wrong",
    ungraded: "not graded",
    changed: "earlier version",
    none: "not worked on",
  },
  points: "Points",
  item: "Item",
  itemsTitle: "What is hard, what tells learners apart?",
  itemsReading:
    "Difficulty: the mean result in per cent, the higher, the easier. Discrimination: how strongly the result in the item goes with the mean result in the other items (a correlation from −1 to 1; below 0.2 the item measures something else or misleads). It is given from ten people on.",
  people: "People",
  difficulty: "Difficulty (%)",
  discrimination: "Discrimination",
  wrong: "Most common wrong answers",
  times: (answer, count) => `${quoted(answer, "en")} (${count})`,
  heatTitle: "Where did the class mark?",
  heatReading:
    "The stronger the pen, the more people marked the passage. Underlined is what the solution marks.",
  heatItem: "Item",
  heatAll: "all marking items together",
  heatNone: "Nobody marked anything.",
  heatMost: (text, count, all) => `Marked most often: ${quote(text, "en")} (${count} of ${all}).`,
  heatMissed: (count) =>
    byNumber(
      count,
      "",
      " One passage of the solution was marked by nobody.",
      ` ${count} passages of the solution were marked by nobody.`,
    ),
  heatExtra: (text, count) => ` Most often too much: ${quote(text, "en")} (${count}).`,
  asTable: "As a table",
  passage: "Passage",
  marked: "Marked by",
  gold: "Solution",
  yes: "yes",
  no: "no",
  textsTitle: "Free texts side by side",
  csvGrid: "Grid as CSV",
  csvItems: "Items as CSV",
  loading: "DuckDB is being loaded and evaluates …",
  noDatabase: (message) =>
    `DuckDB could not be started (${message}). The figures here are computed without a database; they are the same.`,
  byDatabase: (milliseconds) => `Evaluated by DuckDB in this browser (${milliseconds} ms).`,
  empty:
    "There is nothing on the desk yet. Learners save their work as a file on the page “Results” and give it to you in the way your school is used to.",
};

export const deskWords: Record<Lang, typeof de> = { de, en };
export type DeskWords = typeof de;

/** What became of a file, as a sentence. */
export function noteText(note: DeskNote, lang: Lang): string {
  const german = lang === "de";
  switch (note.code) {
    case "refused":
      return refusalText(note.refusals, lang);
    case "unreadable":
      return german ? "Die Datei ließ sich nicht lesen." : "The file could not be read.";
    case "too-many":
      return german
        ? "Es liegen schon 200 Dateien auf dem Tisch."
        : "200 files are on the desk already.";
    case "other-scenario":
      return german
        ? `Gehört zu einem anderen Szenario: ${quote(note.title, lang)}.`
        : `Belongs to another scenario: ${quote(note.title, lang)}.`;
    case "older":
      return german
        ? `Ältere Form (Version ${note.version}), übertragen.`
        : `Older form (version ${note.version}), carried over.`;
    case "double":
      return german
        ? `Dieselbe Person wie in ${quote(note.of, lang)}: zusammengeführt, die spätere Antwort gilt.`
        : `The same person as in ${quote(note.of, lang)}: merged, the later answer counts.`;
    case "other-lang":
      return german
        ? "In der englischen Fassung bearbeitet; es gelten die Punkte aus der Datei."
        : "Worked on in the German version; the scores of the file count.";
  }
}
