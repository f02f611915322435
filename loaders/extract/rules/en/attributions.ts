import type { Attribution } from "../speech-rules.js";

/** Phrases that name the source of a whole statement. */
export const attributionsEn: Attribution[] = [
  {
    name: "en-according-to",
    words: ["according", "to"],
    side: "before",
    example: "According to the report, the water level is falling.",
  },
];

/** Nouns that stand for something said and govern a clause. */
export const speechNounsEn = `claim statement warning promise pledge demand announcement accusation allegation belief
  conclusion hope fear argument suggestion proposal assertion admission report finding view opinion`;
