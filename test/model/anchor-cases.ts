import type { QuoteSelector } from "../../src/model/anchor.js";

/** `found`: the words of the text that the quote anchors to, or why it does not. */
interface AnchorCase {
  title: string;
  text: string;
  quote: QuoteSelector;
  found: string;
}

const nbsp = "\u00a0";
const soft = "\u00ad";

export const anchorCases: AnchorCase[] = [
  {
    title: "a composed quote in a decomposed text",
    text: "Die Bu\u0308rger u\u0308ben.",
    quote: { exact: "Bürger üben" },
    found: "Bu\u0308rger u\u0308ben",
  },
  {
    title: "a decomposed quote in a composed text",
    text: "Die Bürger üben.",
    quote: { exact: "Bu\u0308rger" },
    found: "Bürger",
  },
  {
    title: "a plain letter is not the base of a decomposed one",
    text: "u\u0308ber",
    quote: { exact: "u" },
    found: "missing",
  },
  {
    title: "a space for a no-break space",
    text: `20${nbsp}Prozent der Züge`,
    quote: { exact: "20 Prozent" },
    found: `20${nbsp}Prozent`,
  },
  {
    title: "a no-break space for a line end",
    text: "im\nFebruar",
    quote: { exact: `im${nbsp}Februar` },
    found: "im\nFebruar",
  },
  {
    title: "a quote without the soft hyphens of the text",
    text: `das Marine${soft}manöver im Mai`,
    quote: { exact: "Marinemanöver" },
    found: `Marine${soft}manöver`,
  },
  {
    title: "a quote with a soft hyphen that the text has not",
    text: "das Marinemanöver",
    quote: { exact: `Marine${soft}manöver` },
    found: "Marinemanöver",
  },
  {
    title: "guillemets as they stand",
    text: "Er sagte: »Nein«, »ja«.",
    quote: { exact: "»ja«" },
    found: "»ja«",
  },
  {
    title: "other quotation marks are other characters",
    text: "Er sagte: »Nein«.",
    quote: { exact: "“Nein”" },
    found: "missing",
  },
  {
    title: "an emoji made of several code points",
    text: "👩‍🚀 fliegt, 👨‍🚀 wartet",
    quote: { exact: "👨‍🚀" },
    found: "👨‍🚀",
  },
  {
    title: "words after an emoji",
    text: "😀😀 Ende gut",
    quote: { exact: "Ende" },
    found: "Ende",
  },
  {
    title: "capital letters count",
    text: "Man sagt, man sei da.",
    quote: { exact: "man" },
    found: "man",
  },
  {
    title: "a quote that stands twice",
    text: "im Mai und im Mai",
    quote: { exact: "im Mai" },
    found: "ambiguous",
  },
  {
    title: "places that overlap are two",
    text: "anana",
    quote: { exact: "ana" },
    found: "ambiguous",
  },
  {
    title: "a prefix singles out a place",
    text: "Rom rief und Bonn rief",
    quote: { exact: "rief", prefix: "Bonn " },
    found: "rief",
  },
  {
    title: "a suffix singles out a place",
    text: "Rom rief und Bonn rief an",
    quote: { exact: "rief", suffix: "an" },
    found: "rief",
  },
  {
    title: "a prefix that fits nowhere",
    text: "Rom rief",
    quote: { exact: "rief", prefix: "Bonn" },
    found: "missing",
  },
  {
    title: "occurrence counts the places that prefix and suffix leave",
    text: "a x, b x, a x",
    quote: { exact: "x", prefix: "a", occurrence: 2 },
    found: "x",
  },
  {
    title: "an occurrence beyond the last",
    text: "x und x",
    quote: { exact: "x", occurrence: 3 },
    found: "missing",
  },
  {
    title: "two paragraphs",
    text: "Er ging.\n\nSie kam.",
    quote: { exact: "ging. Sie" },
    found: "across",
  },
  {
    title: "two paragraphs with white space on the empty line",
    text: "Er ging.\n \t\nSie kam.",
    quote: { exact: "ging. Sie" },
    found: "across",
  },
  { title: "nothing visible", text: "Er ging.", quote: { exact: ` ${soft}\n` }, found: "empty" },
  { title: "an empty text", text: "", quote: { exact: "Er" }, found: "missing" },
];
