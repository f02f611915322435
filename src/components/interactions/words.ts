import type { Lang } from "../../model/vocabulary.js";

const de = {
  choose: "Bitte wählen",
  several: "Mehrere Antworten können richtig sein.",
  gap: (number: number) => `Lücke ${number}`,
  cut: (limit: number) =>
    `Höchstens ${limit} Zeichen haben Platz; was darüber hinausging, wurde weggelassen.`,
  dateHelp:
    "Schreiben Sie, wie Sie es gewohnt sind: 3.3.1931, 3.–9. März 1931, April 1931 – oder als EDTF: 1931-03-03/1931-03-09.",
  dateRead: (words: string) => `Gelesen als: ${words}`,
  dateUnread: "Noch nicht als Datum zu lesen",
  speech: { "to-direct": "In direkter Rede", "to-indirect": "In indirekter Rede" },
  words: (count: number, wanted: number) =>
    `${count} ${count === 1 ? "Wort" : "Wörter"}; etwa ${wanted} sind gefragt`,
  rubric: "Was davon leistet Ihr Text?",
  orderHelp: "Ziehen Sie die Einträge, oder verschieben Sie sie mit den Pfeilen.",
  up: (label: string) => `Nach oben: ${label}`,
  down: (label: string) => `Nach unten: ${label}`,
  moved: (label: string, place: number, of: number) => `${label}: Platz ${place} von ${of}`,
  article: "Der Artikel zum Markieren",
  evidenceHelp:
    "Ziehen Sie mit der Maus über die Worte, oder tippen Sie auf das erste und das letzte Wort. Mit der Tastatur: Pfeiltasten gehen von Wort zu Wort und von Satz zu Satz, mit Umschalt wird ausgewählt, Eingabe oder Leertaste markiert, Rücktaste entfernt.",
  marks: "Ihre Markierungen",
  noMarks: "Noch nichts markiert",
  marked: (text: string) => `Markiert: ${text}`,
  unmarked: (text: string) => `Nicht mehr markiert: ${text}`,
  selecting: (text: string) => `Ausgewählt: ${text}`,
  begun: (text: string) => `Beginn bei »${text}«; wählen Sie jetzt das letzte Wort.`,
  markSelection: "Auswahl markieren",
  unmark: "entfernen",
  unmarkText: (text: string) => `Markierung entfernen: ${text}`,
  clear: "Alle Markierungen entfernen",
  cleared: "Alle Markierungen entfernt",
};

const en: typeof de = {
  choose: "Please choose",
  several: "Several answers may be right.",
  gap: (number) => `Gap ${number}`,
  cut: (limit) => `There is room for ${limit} characters; what went beyond was left out.`,
  dateHelp:
    "Write as you are used to: 3 March 1931, 3–9 March 1931, April 1931, or in EDTF: 1931-03-03/1931-03-09.",
  dateRead: (words) => `Read as: ${words}`,
  dateUnread: "Cannot be read as a date yet",
  speech: { "to-direct": "In direct speech", "to-indirect": "In indirect speech" },
  words: (count, wanted) =>
    `${count} ${count === 1 ? "word" : "words"}; about ${wanted} are asked for`,
  rubric: "Which of these does your text do?",
  orderHelp: "Drag the entries, or move them with the arrows.",
  up: (label) => `Move up: ${label}`,
  down: (label) => `Move down: ${label}`,
  moved: (label, place, of) => `${label}: place ${place} of ${of}`,
  article: "The article, to be marked",
  evidenceHelp:
    "Draw the mouse across the words, or tap the first and the last word. By keyboard: the arrow keys go from word to word and from sentence to sentence, with Shift they select, Enter or Space marks, Backspace removes.",
  marks: "Your marks",
  noMarks: "Nothing marked yet",
  marked: (text) => `Marked: ${text}`,
  unmarked: (text) => `No longer marked: ${text}`,
  selecting: (text) => `Selected: ${text}`,
  begun: (text) => `Starting at “${text}”; now choose the last word.`,
  markSelection: "Mark the selection",
  unmark: "remove",
  unmarkText: (text) => `Remove mark: ${text}`,
  clear: "Remove all marks",
  cleared: "All marks removed",
};

/** What the views of the interactions say. */
export const viewWords: Record<Lang, typeof de> = { de, en };
