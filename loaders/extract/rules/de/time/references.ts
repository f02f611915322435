import type { TimexRule } from "../../timex-rules.js";

/** Past, present and future as such: PAST_REF, PRESENT_REF, FUTURE_REF. */
export const referencesDe: readonly TimexRule[] = [
  {
    name: "present",
    example: "Darüber wird [derzeit] verhandelt.",
    value: "PRESENT_REF",
    pattern:
      "(derzeit|zurzeit|zur Zeit|zur Stunde|im Moment|momentan|gegenwärtig|augenblicklich|jetzt|heutzutage|im Augenblick)",
    means: "reference",
    with: { ref: "PRESENT_REF" },
  },
  // Not "zuletzt", "unlängst": the annotators of KRAUTS left them out where we met them (few cases).
  {
    name: "past",
    example: "Das war [damals] anders.",
    value: "PAST_REF",
    pattern:
      "(damals|einst|früher|kürzlich|neulich|vor kurzem|vor Kurzem|ehemals|(letzter|jüngster|jüngerer) Zeit|früheren Zeiten|alten Zeiten)",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "former",
    example: "Der [Ex]-Minister schwieg dazu.",
    value: "PAST_REF",
    pattern: "[Ex]-",
    means: "reference",
    with: { ref: "PAST_REF" },
    exact: true,
  },
  {
    name: "earlier-than",
    example: "Sie kamen früher als geplant.",
    value: "",
    pattern: "früher( oder später| als|,)",
    means: "nothing",
  },
  {
    name: "as-soon-as",
    example: "Das geschieht, so bald es geht.",
    value: "",
    pattern: "so [bald]",
    means: "nothing",
  },
  {
    name: "the-past",
    example: "In [der Vergangenheit] war das anders.",
    value: "PAST_REF",
    pattern:
      "(in|aus) [((der|jüngster|naher|ferner) )?((jüngsten|jüngeren|nahen|fernen) )?Vergangenheit]",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  {
    name: "some-day",
    example: "[Eines Tages] sagte er ab.",
    value: "XXXX-XX-XX",
    pattern: "eines (Tages|Morgens|Abends|Nachts)",
    means: "reference",
    with: { ref: "XXXX-XX-XX" },
  },
  {
    name: "past-plural",
    example: "In [den vergangenen Wochen] wurde viel geredet.",
    value: "PAST_REF",
    pattern: "({article} )?{past} (Tagen|Wochen|Monaten|Tage|Wochen|Monate|Zeit)",
    means: "reference",
    with: { ref: "PAST_REF" },
  },
  // Not "künftig": the annotators of KRAUTS left it out where we met it (few cases).
  {
    name: "future",
    example: "Das soll [demnächst] anders werden.",
    value: "FUTURE_REF",
    pattern: "(bald|demnächst|in Kürze|in Bälde|alsbald|(nächster|absehbarer) Zeit)",
    means: "reference",
    with: { ref: "FUTURE_REF" },
  },
  {
    name: "the-future",
    example: "Das soll in [der Zukunft] anders werden.",
    value: "FUTURE_REF",
    pattern:
      "(in|für) [((der|die|naher|nächster|ferner) )?((nahe|nahen|nächsten|fernen|näheren) )?Zukunft]",
    means: "reference",
    with: { ref: "FUTURE_REF" },
  },
  {
    name: "future-plural",
    example: "In [den kommenden Wochen] wird viel geredet.",
    value: "FUTURE_REF",
    pattern: "({article} )?{coming} (Tagen|Wochen|Monaten|Tage|Wochen|Monate|Zeit)",
    means: "reference",
    with: { ref: "FUTURE_REF" },
  },
];
