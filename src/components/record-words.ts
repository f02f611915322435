import type { ShelfStatus } from "./record-shelf.js";
import type { Lang } from "../model/vocabulary.js";
import { byNumber } from "../model/words.js";

/** The words around a learner's record and results. */
const de = {
  who: "Wer arbeitet hier?",
  nameless: "ohne Namen",
  someoneElse: "Jemand anderes …",
  name: "Name oder Spitzname",
  rename: "Übernehmen",
  status: {
    kept: "Ihre Arbeit bleibt in diesem Browser und verlässt das Gerät nur, wenn Sie sie als Datei sichern.",
    blocked:
      "Dieser Browser lässt nichts speichern. Sie können weiterarbeiten; sichern Sie Ihre Arbeit als Datei, bevor Sie diese Seite verlassen.",
    full: "Der Speicher dieses Browsers ist voll. Sie können weiterarbeiten; sichern Sie Ihre Arbeit als Datei, bevor Sie diese Seite verlassen.",
  } satisfies Record<ShelfStatus, string>,
  exportFile: "Als Datei sichern",
  importFile: "Gesicherte Datei öffnen",
  print: "Drucken",
  erase: "Löschen …",
  eraseSure:
    "Alle Antworten zu diesem Szenario werden auf diesem Gerät gelöscht. Was nicht als Datei gesichert ist, ist dann verloren.",
  eraseYes: "Endgültig löschen",
  eraseNo: "Behalten",
  erased: "Gelöscht.",
  renamed: "Übernommen.",
  exported: "Gesichert als Datei: ",
  imported: (items: number) =>
    byNumber(
      items,
      "Eingelesen: Es war nichts Neues dabei.",
      "Eingelesen: Eine Antwort ist neu oder neuer als hier.",
      `Eingelesen: ${items} Antworten sind neu oder neuer als hier.`,
    ),
  migrated: "Die Datei war in einer älteren Form und wurde übertragen.",
  otherLang: "Die Antworten gehören zur englischen Fassung; Sie finden sie dort.",
  otherScenario: (title: string) =>
    `Die Datei gehört zu einem anderen Szenario (»${title}«). Öffnen Sie sie dort.`,
  unreadable: "Die Datei ließ sich nicht lesen.",
  nothing: "Sie haben noch keine Aufgabe bearbeitet.",
  toExercises: "Zu den Aufgaben",
  summary: (answered: number, total: number, earned: string, points: number) =>
    `Bearbeitet: ${answered} von ${total} Aufgaben. Erreicht: ${earned} von ${points} Punkten.`,
  summaryTest: (answered: number, total: number) =>
    `Abgegeben: ${answered} von ${total} Aufgaben. Bewertet wird, wenn Sie Ihre Datei abgeben.`,
  reviewTitle: "Was Sie wiederholen sollten",
  reviewNone:
    "Zurzeit nichts: Was Sie bearbeitet haben, war ohne Hilfe richtig oder ist oft genug wiederholt.",
  reviewRule:
    "Was falsch war oder Hilfe brauchte, kommt am selben Tag wieder, nach einer richtigen Antwort am nächsten und dann in einer Woche.",
  when: { today: "Heute", tomorrow: "Morgen", week: "In der nächsten Woche" },
  changedTitle: "Inzwischen geändert",
  changed:
    "Diese Aufgaben lauten heute anders als damals. Ihre Antworten sind aufgehoben, zählen aber nicht mit.",
  learnedTitle: "Was Sie gelernt haben",
  objective: "Ziel",
  right: "Richtig",
  points: "Punkte",
  answered: "Abgegeben",
  of: (n: number | string, all: number) => `${n} von ${all}`,
  notYet: "noch offen",
  caption: (section: string) => `Ziele im Abschnitt »${section}«`,
};

const en: typeof de = {
  who: "Who is working here?",
  nameless: "no name",
  someoneElse: "Somebody else …",
  name: "Name or nickname",
  rename: "Apply",
  status: {
    kept: "Your work stays in this browser and leaves the device only when you save it as a file.",
    blocked:
      "This browser lets nothing be stored. You can go on working; save your work as a file before you leave this page.",
    full: "The storage of this browser is full. You can go on working; save your work as a file before you leave this page.",
  },
  exportFile: "Save as a file",
  importFile: "Open a saved file",
  print: "Print",
  erase: "Erase …",
  eraseSure:
    "All answers to this scenario will be erased on this device. What is not saved as a file is then lost.",
  eraseYes: "Erase for good",
  eraseNo: "Keep",
  erased: "Erased.",
  renamed: "Applied.",
  exported: "Saved as a file: ",
  imported: (items) =>
    byNumber(
      items,
      "Read: there was nothing new in it.",
      "Read: one answer is new or newer than here.",
      `Read: ${items} answers are new or newer than here.`,
    ),
  migrated: "The file had an older form and was carried over.",
  otherLang: "The answers belong to the German version; you find them there.",
  otherScenario: (title) => `The file belongs to another scenario (“${title}”). Open it there.`,
  unreadable: "The file could not be read.",
  nothing: "You have not worked on any exercise yet.",
  toExercises: "To the exercises",
  summary: (answered, total, earned, points) =>
    `Worked on: ${answered} of ${total} exercises. Earned: ${earned} of ${points} points.`,
  summaryTest: (answered, total) =>
    `Handed in: ${answered} of ${total} exercises. They are graded when you hand in your file.`,
  reviewTitle: "What to review",
  reviewNone:
    "Nothing at present: what you worked on was right without help or has been reviewed often enough.",
  reviewRule:
    "What was wrong or needed help comes back the same day, after a right answer the next day, and then in a week.",
  when: { today: "Today", tomorrow: "Tomorrow", week: "In the next week" },
  changedTitle: "Changed in the meantime",
  changed: "These exercises now read differently. Your answers are kept but do not count.",
  learnedTitle: "What you have learned",
  objective: "Objective",
  right: "Right",
  points: "Points",
  answered: "Handed in",
  of: (n, all) => `${n} of ${all}`,
  notYet: "still open",
  caption: (section) => `Objectives in the section “${section}”`,
};

export const recordWords: Record<Lang, typeof de> = { de, en };
