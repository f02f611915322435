import type { InteractionName } from "../model/exercise.js";
import type { ItemState } from "../model/item-state.js";
import type { Lang } from "../model/vocabulary.js";
import type { Mark } from "./item-mark.js";

/** Points with at most one decimal, as the language writes it. */
const figure = (value: number, comma: string) =>
  String(Math.round(value * 10) / 10).replace(".", comma);

interface ItemWords {
  number(n: number, of: number): string;
  level: Record<1 | 2 | 3, string>;
  points(n: number): string;
  reached(n: number, of: number): string;
  practice: string;
  aim: string;
  check: string;
  handIn: string;
  hint(n: number, of: number): string;
  show: string;
  again: string;
  hints: string;
  empty: string;
  failed(reason: string): string;
  model: string;
  attempts(n: number): string;
  hinted(n: number): string;
  state: Record<ItemState, string>;
  evidence(sentences: string): string;
  article: string;
  kind: Record<InteractionName, string>;
  mark: Record<Mark, string>;
  paths: string;
  path: Record<"short" | "all" | "review", string>;
  list: string;
  paper: string;
  done(n: number, of: number, points: string): string;
  given(n: number, of: number): string;
  previous: string;
  next: string;
  due: Record<"today" | "tomorrow" | "week", string>;
  nothingDue: string;
  test: string;
  end: string;
  none: string;
}

const de: ItemWords = {
  number: (n, of) => `Aufgabe ${n} von ${of}`,
  level: { 1: "leicht", 2: "mittel", 3: "anspruchsvoll" },
  points: (n) => (n === 1 ? "1 Punkt" : `${n} Punkte`),
  reached: (n, of) => `${figure(n, ",")} von ${of === 1 ? "1 Punkt" : `${of} Punkten`}`,
  practice: "zur Übung, ohne Punkte",
  aim: "Ziel",
  check: "Prüfen",
  handIn: "Abgeben",
  hint: (n, of) => (of === 1 ? "Hinweis" : `Hinweis ${n} von ${of}`),
  show: "Lösung zeigen",
  again: "Noch einmal",
  hints: "Hinweise",
  empty: "Sie haben noch nichts beantwortet.",
  failed: (reason) => `Die Antwort ließ sich nicht prüfen: ${reason}`,
  model: "Eine mögliche Antwort",
  attempts: (n) => (n === 1 ? "1 Versuch" : `${n} Versuche`),
  hinted: (n) => (n === 1 ? "1 Hinweis" : `${n} Hinweise`),
  state: {
    unanswered: "Noch nicht beantwortet",
    hinted: "Noch nicht beantwortet",
    unchecked: "Beantwortet, noch nicht geprüft",
    wrong: "Noch nicht richtig",
    partly: "Teilweise richtig",
    right: "Richtig",
    shown: "Lösung gezeigt",
    "handed-in": "Abgegeben",
    collected: "Antwort festgehalten",
  },
  evidence: (sentences) => `Satz ${sentences} ansehen`,
  article: "Den Artikel aufschlagen",
  kind: {
    choice: "Auswählen",
    order: "Ordnen",
    match: "Zuordnen",
    "inline-choice": "Lücken füllen",
    date: "Datieren",
    "select-evidence": "Beleg markieren",
    classify: "Einordnen",
    speech: "Umformen",
    query: "Abfragen",
    reflection: "Schreiben",
    negotiate: "Verhandeln",
  },
  mark: {
    open: "offen",
    begun: "begonnen",
    missed: "noch nicht",
    solved: "richtig",
    "handed-in": "abgegeben",
    collected: "beantwortet",
  },
  paths: "Weg",
  path: { short: "Kurzer Weg", all: "Alle Aufgaben", review: "Wiederholen" },
  list: "Aufgaben",
  paper: "Als Arbeitsblatt drucken",
  done: (n, of, points) => `${n} von ${of} gelöst, ${points}`,
  given: (n, of) => `${n} von ${of} beantwortet`,
  previous: "Vorige Aufgabe",
  next: "Nächste Aufgabe",
  due: { today: "Heute noch einmal", tomorrow: "Morgen", week: "Nächste Woche" },
  nothingDue:
    "Zurzeit gibt es nichts zu wiederholen. Was noch nicht gelungen ist, kommt hierher: am selben Tag, am nächsten und eine Woche später.",
  test: "Dies ist eine Prüfung: Ihre Antworten werden festgehalten, aber hier nicht bewertet.",
  end: "Das war die letzte Aufgabe auf diesem Weg.",
  none: "Zu diesem Artikel gibt es noch keine Aufgaben.",
};

const en: ItemWords = {
  number: (n, of) => `Exercise ${n} of ${of}`,
  level: { 1: "easy", 2: "medium", 3: "demanding" },
  points: (n) => (n === 1 ? "1 point" : `${n} points`),
  reached: (n, of) => `${figure(n, ".")} of ${of === 1 ? "1 point" : `${of} points`}`,
  practice: "for practice, without points",
  aim: "Aim",
  check: "Check",
  handIn: "Hand in",
  hint: (n, of) => (of === 1 ? "Hint" : `Hint ${n} of ${of}`),
  show: "Show the answer",
  again: "Try again",
  hints: "Hints",
  empty: "You have not answered yet.",
  failed: (reason) => `The answer could not be checked: ${reason}`,
  model: "One possible answer",
  attempts: (n) => (n === 1 ? "1 attempt" : `${n} attempts`),
  hinted: (n) => (n === 1 ? "1 hint" : `${n} hints`),
  state: {
    unanswered: "Not answered yet",
    hinted: "Not answered yet",
    unchecked: "Answered, not checked yet",
    wrong: "Not right yet",
    partly: "Partly right",
    right: "Right",
    shown: "Answer shown",
    "handed-in": "Handed in",
    collected: "Answer kept",
  },
  evidence: (sentences) => `See sentence ${sentences}`,
  article: "Open the article",
  kind: {
    choice: "Choose",
    order: "Put in order",
    match: "Match",
    "inline-choice": "Fill the gaps",
    date: "Date",
    "select-evidence": "Mark evidence",
    classify: "Classify",
    speech: "Rephrase",
    query: "Query",
    reflection: "Write",
    negotiate: "Negotiate",
  },
  mark: {
    open: "open",
    begun: "begun",
    missed: "not yet",
    solved: "right",
    "handed-in": "handed in",
    collected: "answered",
  },
  paths: "Path",
  path: { short: "Short path", all: "All exercises", review: "Review" },
  list: "Exercises",
  paper: "Print as a worksheet",
  done: (n, of, points) => `${n} of ${of} solved, ${points}`,
  given: (n, of) => `${n} of ${of} answered`,
  previous: "Previous exercise",
  next: "Next exercise",
  due: { today: "Again today", tomorrow: "Tomorrow", week: "Next week" },
  nothingDue:
    "There is nothing to review at present. What has not worked yet comes back here: on the same day, on the next, and a week later.",
  test: "This is a test: your answers are kept but not judged here.",
  end: "This was the last exercise on this path.",
  none: "There are no exercises on this article yet.",
};

/** What the frame of an item and the page of exercises say. */
export const itemWords: Record<Lang, ItemWords> = { de, en };
