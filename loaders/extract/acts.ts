import { SPEECH } from "./lexicons.js";
import { verbsDe } from "./rules/de/verbs.js";
import { verbsEn } from "./rules/en/verbs.js";
import type { Act } from "./rules/speech-rules.js";
import type { Lang, Quote } from "./types.js";

const CLASSES = new Map([...verbsDe, ...verbsEn].map((verbs) => [verbs.name, verbs]));

/** The act that a verb of saying performs, by its infinitive ("warnen", "promise"); null where it is open. */
export const actOf = (cueLemma: string, lang: Lang = "de"): Act | null =>
  SPEECH[lang].acts.get(cueLemma) ?? null;

/** The act of a quotation by the rule that found it; null where the words give none. */
export const actOfQuote = (quote: Pick<Quote, "rule">): Act | null => classOf(quote)?.act ?? null;

/** Says the quotation what somebody calls a thing: "called the demands unfair"? */
export const isVerdict = (quote: Pick<Quote, "rule">): boolean => classOf(quote)?.judges === true;

function classOf({ rule }: Pick<Quote, "rule">) {
  const end = rule.indexOf("/");
  return CLASSES.get(end < 0 ? rule : rule.slice(0, end));
}
