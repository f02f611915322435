import type { SpeechRules } from "../speech-rules.js";
import { attributionsEn, speechNounsEn } from "./attributions.js";
import { functionWordsEn, shapesEn } from "./function-words.js";
import { verbsEn } from "./verbs.js";

/** Everything the quotation engine knows about English. */
export const speechRulesEn: SpeechRules = {
  words: functionWordsEn,
  shapes: shapesEn,
  verbSecond: false,
  verbs: verbsEn,
  attributions: attributionsEn,
  speechNouns: speechNounsEn,
  sourceNouns: "",
  sourcePrepositions: "",
};
