import type { Lang } from "../vocabulary.js";

const quote = { de: (text: string) => `»${text}«`, en: (text: string) => `“${text}”` };

/** What graders say, in both languages; every sentence stands alone. */
const de = {
  empty: "Sie haben noch nichts beantwortet.",
  quote: quote.de,
  choiceWrong: (label: string) => `${quote.de(label)} trifft nicht zu.`,
  choiceMissing: (count: number) =>
    count === 1 ? "Eine richtige Antwort fehlt noch." : `${count} richtige Antworten fehlen noch.`,
  orderWrong: (first: string, second: string) =>
    `${quote.de(first)} kommt nach ${quote.de(second)}.`,
  orderMissing: (count: number) =>
    count === 1 ? "Ein Eintrag fehlt noch." : `${count} Einträge fehlen noch.`,
  placeWrong: (place: string, choice: string) =>
    `${quote.de(place)}: ${quote.de(choice)} passt hier nicht.`,
  gapWrong: (choice: string) => `${quote.de(choice)} passt nicht in die Lücke.`,
  placesOpen: (count: number) =>
    count === 1 ? "Eine Zuordnung fehlt noch." : `${count} Zuordnungen fehlen noch.`,
  gapsOpen: (count: number) =>
    count === 1 ? "Eine Lücke ist noch offen." : `${count} Lücken sind noch offen.`,
  dateUnread: (text: string) =>
    `${quote.de(text)} lässt sich nicht als Datum lesen. Schreiben Sie zum Beispiel 3.3.1931, 3.–9. März 1931 oder April 1931.`,
  dateRead: (words: string) => `Gelesen als: ${words}.`,
  dateTooNarrow: "Der Zeitraum ist richtig getroffen, aber enger, als der Text es erlaubt.",
  dateTooWide: "Das richtige Datum liegt darin; der Text erlaubt aber eine genauere Angabe.",
  dateOverlap: "Ein Teil des Zeitraums stimmt.",
  dateWrong: "Dieses Datum ist nicht gemeint.",
  evidenceMissing: (text: string) => `Es fehlt: ${quote.de(text)}.`,
  evidenceExtra: (text: string) => `Zu viel: ${quote.de(text)}.`,
  evidenceAside: (text: string) =>
    `Das sind Worte des Berichts, nicht der Seite: ${quote.de(text)}.`,
  speechSame: "Das ist noch der ursprüngliche Satz.",
  speechFirst: (word: string) => `Prüfen Sie ${quote.de(word)}.`,
  speechShort: "Der Satz ist noch nicht vollständig.",
  reflectionShort: (words: number, wanted: number) =>
    `Ihr Text hat ${words} Wörter; etwa ${wanted} sind gefragt.`,
  reflectionOpen: "Vergleichen Sie Ihren Text mit den Merkmalen, und haken Sie ab, was zutrifft.",
  reflectionUnmet: (label: string) => `Noch nicht abgehakt: ${label}`,
};

const en: typeof de = {
  empty: "You have not answered yet.",
  quote: quote.en,
  choiceWrong: (label) => `${quote.en(label)} does not hold.`,
  choiceMissing: (count) =>
    count === 1
      ? "One right answer is still missing."
      : `${count} right answers are still missing.`,
  orderWrong: (first, second) => `${quote.en(first)} comes after ${quote.en(second)}.`,
  orderMissing: (count) =>
    count === 1 ? "One entry is still missing." : `${count} entries are still missing.`,
  placeWrong: (place, choice) => `${quote.en(place)}: ${quote.en(choice)} does not fit here.`,
  gapWrong: (choice) => `${quote.en(choice)} does not fit the gap.`,
  placesOpen: (count) =>
    count === 1 ? "One match is still missing." : `${count} matches are still missing.`,
  gapsOpen: (count) => (count === 1 ? "One gap is still open." : `${count} gaps are still open.`),
  dateUnread: (text) =>
    `${quote.en(text)} cannot be read as a date. Write, for example, 3 March 1931, 3–9 March 1931 or April 1931.`,
  dateRead: (words) => `Read as: ${words}.`,
  dateTooNarrow: "You have the right period, but narrower than the text allows.",
  dateTooWide: "The right date lies within it, but the text allows a more precise answer.",
  dateOverlap: "Part of the period is right.",
  dateWrong: "This date is not the one meant.",
  evidenceMissing: (text) => `Missing: ${quote.en(text)}.`,
  evidenceExtra: (text) => `Too much: ${quote.en(text)}.`,
  evidenceAside: (text) => `These are the report’s words, not the side’s: ${quote.en(text)}.`,
  speechSame: "This is still the original sentence.",
  speechFirst: (word) => `Check ${quote.en(word)}.`,
  speechShort: "The sentence is not complete yet.",
  reflectionShort: (words, wanted) =>
    `Your text has ${words} words; about ${wanted} are asked for.`,
  reflectionOpen: "Compare your text with the criteria and tick what applies.",
  reflectionUnmet: (label) => `Not ticked yet: ${label}`,
};

export const graderWords: Record<Lang, typeof de> = { de, en };
