import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";
import { glues } from "./glued.js";
import { possessive, type Item } from "./item.js";
import type { SpeechLexicon } from "./lexicon.js";
import { quotations } from "./quotation-marks.js";
import { SIGNAL } from "./word-classes.js";

/** A text in the items of the grammar, before it is cut into units. */
export interface Reading {
  text: string;
  tokens: Token[];
  /** The items of the tokens, one for each. */
  words: Item[];
  /** Quotations between marks, outermost only, in order. */
  quotations: Span[];
  /** Full stops after which a blank was lost, by their tokens. */
  glued: number[];
  verbSecond: boolean;
}

/** Marks whose neighbours say more about them. */
const LOOKED_AT = SIGNAL.quotationMark | SIGNAL.stop | SIGNAL.apostrophe;

/** Looks up every token once and notes the places that later steps ask for. */
export function readWords(text: string, tokens: Token[], lexicon: SpeechLexicon): Reading {
  const words = new Array<Item>(tokens.length);
  const marks: number[] = [];
  const glued: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = lexicon.itemOf(tokens[i]!.form);
    words[i] = word;
    const { signals } = word;
    if (!(signals & LOOKED_AT)) continue;
    if (signals & SIGNAL.quotationMark) marks.push(i);
    if (signals & SIGNAL.stop && glues(tokens, i)) glued.push(i);
    if (signals & SIGNAL.apostrophe && closesUp(tokens, i)) words[i] = possessive(word);
  }
  const { verbSecond } = lexicon;
  const found = quotations(text, tokens, marks);
  return { text, tokens, words, quotations: found, glued, verbSecond };
}

/** Does the apostrophe close up to a word that ends in -s? */
function closesUp(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before.end === tokens[i]!.start && before.lower.endsWith("s");
}
