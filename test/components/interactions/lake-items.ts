import type { Body, InteractionName, Item, Key, Response } from "../../../src/model/exercise.js";
import { offsetMap } from "../../../src/model/text.js";
import { lakeWorkbook } from "../lake-workbook.js";

/** An item about the lake, with an answer that is right and one that is not. */
export interface Sample<N extends InteractionName = InteractionName> {
  item: Item<N>;
  right: Response<N>;
  wrong: Response<N>;
}

const choice = (id: string, label = id) => ({ id, label });

/** The code-point span of a quote of the lake's article. */
export const spanOf = (quote: string) => {
  const { text } = lakeWorkbook.article;
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`not in the text: ${quote}`);
  const map = offsetMap(text);
  return { start: map.toPoints(at), end: map.toPoints(at + quote.length) };
};

function sample<N extends InteractionName>(
  interaction: N,
  body: Body<N>,
  key: Key<N>,
  right: Response<N>,
  wrong: Response<N>,
  misconceptions: Record<string, string> = {},
): Sample<N> {
  return {
    item: {
      item_id: `lake-${interaction}`,
      interaction,
      section: "read",
      difficulty: 1,
      points: 2,
      objective: "Sie lesen genau.",
      prompt: `Eine Frage: ${interaction}?`,
      body,
      short: true,
      origin: "authored",
      hash: "0123456789ab",
      solution: {
        key,
        hints: ["Lesen Sie Satz 2.", "Lesen Sie ihn noch einmal."],
        explanation: "So steht es da.",
        misconceptions,
        evidence: ["at-once"],
      },
    },
    right,
    wrong,
  };
}

export const samples = {
  choice: sample(
    "choice",
    { options: [choice("valley", "das Tal"), choice("coast", "die Küste")], multiple: false },
    { correct: ["valley"] },
    ["valley"],
    ["coast"],
    { coast: "Die Küste bleibt." },
  ),
  several: sample(
    "choice",
    { options: [choice("a"), choice("b"), choice("c")], multiple: true },
    { correct: ["a", "c"] },
    ["a", "c"],
    ["b"],
  ),
  order: sample(
    "order",
    { entries: [choice("b", "das Zweite"), choice("a", "das Erste"), choice("c", "das Dritte")] },
    { groups: [["a"], ["b"], ["c"]] },
    ["a", "b", "c"],
    ["c", "b", "a"],
  ),
  match: sample(
    "match",
    {
      left: [choice("stay", "»Man bleibe«"), choice("leave", "»geräumt«")],
      right: [choice("valley", "das Tal"), choice("coast", "die Küste")],
    },
    { pairs: { stay: ["coast"], leave: ["valley"] } },
    { stay: "coast", leave: "valley" },
    { stay: "valley", leave: "valley" },
  ),
  "inline-choice": sample(
    "inline-choice",
    {
      parts: [
        "Getroffen hat man sich ",
        { gap: "place", options: [choice("lake", "am See"), choice("sea", "am Meer")] },
        ".",
      ],
    },
    { gaps: { place: "lake" } },
    { place: "lake" },
    { place: "sea" },
  ),
  date: sample(
    "date",
    { reference: "2023-05-10" },
    { edtf: "2023-05-08", earliest: "2023-05-08", latest: "2023-05-08", accept: [] },
    "8.5.2023",
    "1.2.2020",
  ),
  "select-evidence": sample(
    "select-evidence",
    { sentences: [] },
    { spans: [spanOf("sofort und ganz")], alternatives: [], aside: [spanOf("Mantra")] },
    [spanOf("sofort und ganz")],
    [spanOf("Mantra")],
  ),
  classify: sample(
    "classify",
    {
      rows: [choice("stay", "»Man bleibe«"), choice("leave", "»geräumt«")],
      columns: [choice("demand", "Forderung"), choice("refusal", "Weigerung")],
    },
    { cells: { stay: ["refusal"], leave: ["demand"] } },
    { stay: "refusal", leave: "demand" },
    { stay: "demand", leave: "demand" },
  ),
  speech: sample(
    "speech",
    { indirect: "Man bleibe", task: "to-direct", lang: "de" },
    { accept: ["Wir bleiben."] },
    "Wir bleiben",
    "Man bleibe",
  ),
  reflection: sample(
    "reflection",
    { rubric: [choice("both", "nennt beide Seiten"), choice("words", "zitiert")], words: 20 },
    { model: "Beide Seiten bleiben bei ihren Worten." },
    { text: "Beide bleiben dabei.", met: ["both", "words"] },
    { text: "Beide bleiben dabei.", met: [] },
  ),
};
