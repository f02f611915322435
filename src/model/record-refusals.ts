import type { Expected, Refusal } from "./record-file.js";
import type { Lang } from "./vocabulary.js";
import { quote } from "./words.js";

/** Refusals told in full; of more, only how many. */
const told = 3;

const expected: Record<Expected, Record<Lang, string>> = {
  text: { de: "ein Text", en: "a text" },
  "short-text": { de: "ein kurzer Text", en: "a short text" },
  id: { de: "eine Kennung", en: "an identifier" },
  lang: { de: "»de« oder »en«", en: "“de” or “en”" },
  time: { de: "ein Zeitpunkt", en: "a time" },
  count: { de: "eine Anzahl", en: "a count" },
  score: { de: "eine Zahl von 0 bis 1", en: "a number from 0 to 1" },
  list: { de: "eine Liste mit höchstens 100 Einträgen", en: "a list of at most 100 entries" },
  object: { de: "ein Objekt", en: "an object" },
  answer: {
    de: "eine Antwort von üblicher Länge und Tiefe",
    en: "an answer of ordinary length and depth",
  },
  few: { de: "höchstens 2000 Aufgaben", en: "at most 2000 items" },
};

/** Why a file is refused, in sentences; what the file itself says appears only as quoted text. */
export function refusalText(refusals: readonly Refusal[], lang: Lang): string {
  const sentences = refusals.slice(0, told).map((refusal) => words[lang](refusal));
  const rest = refusals.length - told;
  if (rest > 0) sentences.push(lang === "de" ? `Und ${rest} weitere.` : `And ${rest} more.`);
  return sentences.join(" ");
}

const megabytes = (bytes: number, lang: Lang): string =>
  (bytes / 1e6).toLocaleString(lang, { maximumFractionDigits: 1 });

const words: Record<Lang, (refusal: Refusal) => string> = {
  de(refusal) {
    switch (refusal.code) {
      case "size":
        return `Die Datei ist zu groß (${megabytes(refusal.bytes, "de")} MB); höchstens 5 MB werden gelesen.`;
      case "not-json":
        return "Die Datei ist beschädigt: Sie enthält kein gültiges JSON.";
      case "not-a-record":
        return "Das ist keine Arbeit aus diesem Arbeitsbuch (.lesart.json).";
      case "newer":
        return `Die Datei hat die Version ${refusal.version}, die diese Seite noch nicht kennt; öffnen Sie die neuere Ausgabe des Arbeitsbuchs.`;
      case "field":
        return `Bei ${quote(refusal.path, "de")} steht nicht, was dort stehen muss: ${expected[refusal.expected].de}.`;
    }
  },
  en(refusal) {
    switch (refusal.code) {
      case "size":
        return `The file is too large (${megabytes(refusal.bytes, "en")} MB); at most 5 MB are read.`;
      case "not-json":
        return "The file is damaged: it holds no valid JSON.";
      case "not-a-record":
        return "This is no work from this workbook (.lesart.json).";
      case "newer":
        return `The file has version ${refusal.version}, which this page does not know yet; open the newer edition of the workbook.`;
      case "field":
        return `At ${quote(refusal.path, "en")} there is not what must be there: ${expected[refusal.expected].en}.`;
    }
  },
};
