import type { SpeechRules } from "../speech-rules.js";
import { attributionsDe, sourceNounsDe, speechNounsDe } from "./attributions.js";
import { functionWordsDe, shapesDe } from "./function-words.js";
import { verbsDe } from "./verbs.js";

/** Everything the quotation engine knows about German. */
export const speechRulesDe: SpeechRules = {
  words: functionWordsDe,
  shapes: shapesDe,
  verbSecond: true,
  verbs: verbsDe,
  attributions: attributionsDe,
  speechNouns: speechNounsDe,
  sourceNouns: sourceNounsDe,
  sourcePrepositions: "nach laut gemäß entsprechend",
};
