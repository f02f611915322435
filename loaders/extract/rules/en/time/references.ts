import type { TimexRule } from "../../timex-rules.js";

/** Past, present and future as such: PAST_REF, PRESENT_REF, FUTURE_REF. */
export const referencesEn: readonly TimexRule[] = [
  {
    name: "ago-vague",
    example: "It began [several years ago] in Minsk.",
    value: "PAST_REF",
    pattern: "(a )?{vague} {units:unit} ago",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "past-plural",
    example: "In [the past few days] little was said.",
    value: "PAST_REF",
    pattern: "({article} )?{past} (few |several |couple of )?(days|weeks|months)",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "future-plural",
    example: "In [the coming weeks] much will be said.",
    value: "FUTURE_REF",
    pattern: "({article} )?{coming} (few |several |couple of )?(days|weeks|months)",
    means: "reference",
    with: { ref: "FUTURE_REF" },
  },
  {
    name: "past-years-vague",
    example: "In [recent years] nothing changed.",
    value: "PAST_REF",
    pattern: "(recent|{past} (few|several)) {manyYears:unit}",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "present",
    example: "They are [currently] in talks.",
    value: "PRESENT_REF",
    pattern: "(currently|nowadays|at the moment|at present|these days)",
    means: "reference",
    with: { ref: "PRESENT_REF" },
  },
  {
    name: "past",
    example: "He [recently] resigned.",
    value: "PAST_REF",
    pattern:
      "(recently|in the past!( (few|several|couple|{plainNumber}|{longPeriod}|{units}))|formerly|previously|lately)",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "as-soon-as",
    example: "He left as soon as he could.",
    value: "",
    pattern: "(as|too|how) [soon]",
    means: "nothing",
  },
  {
    name: "shortly-after",
    example: "He left shortly after the talks.",
    value: "",
    pattern: "(shortly|soon) (after|before|afterwards|thereafter)",
    means: "nothing",
  },
  {
    name: "future",
    example: "They will meet [soon] in Geneva.",
    value: "FUTURE_REF",
    pattern: "(soon|in the future|in the near future|shortly)",
    means: "reference",
    with: { ref: "FUTURE_REF" },
  },
];
