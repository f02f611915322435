import type { InteractionName, Interactions } from "../../src/model/exercise.js";
import { readDate } from "../dates.js";

type Problem = string;
type Checks = {
  [N in InteractionName]: (body: Interactions[N]["body"], key: Interactions[N]["key"]) => Problem[];
};

/**
 * Why an item cannot be solved, or can be solved without thought: nothing where all is well. The
 * key must name what the body offers, something must be right and something wrong. `article` is the
 * text that passages are marked in; empty where rights keep it back.
 */
export function problemsOf<N extends InteractionName>(
  item: { interaction: N; body: Interactions[N]["body"]; key: Interactions[N]["key"] },
  article: string,
): Problem[] {
  const problems = (checks[item.interaction] as Checks[N])(item.body, item.key);
  if (!("spans" in item.key) || article === "") return problems;
  const points = [...article];
  const wordless = [item.key.spans, ...item.key.alternatives].filter(
    (answer) =>
      !answer.some(({ start, end }) => /[\p{L}\p{N}]/u.test(points.slice(start, end).join(""))),
  );
  return [...problems, ...wordless.map(() => "a passage that is right holds no word")];
}

const checks: Checks = {
  choice: ({ options, multiple }, { correct }) => [
    ...distinct("option", options),
    ...named("the key", correct, options),
    ...(correct.length === 0 ? ["no option is right"] : []),
    ...(correct.length >= options.length ? ["no option is wrong"] : []),
    ...(!multiple && correct.length > 1
      ? [`${correct.length} options are right (${correct.join(", ")}) but only one can be chosen`]
      : []),
  ],
  order: ({ entries }, { groups }) => {
    const ids = groups.flat();
    return [
      ...distinct("entry", entries),
      ...named("the key", ids, entries),
      ...(groups.length < 2 ? ["there is nothing to put in order"] : []),
      ...entries.flatMap(({ id }) => {
        const times = ids.filter((other) => other === id).length;
        return times === 1 ? [] : [`entry ${id} stands ${times} times in the key`];
      }),
    ];
  },
  match: ({ left, right }, { pairs }) => [
    ...distinct("left entry", left),
    ...distinct("right entry", right),
    ...named("the key", Object.keys(pairs), left),
    ...left.flatMap(({ id }) =>
      (pairs[id] ?? []).length === 0 ? [`nothing is right for ${id}`] : [],
    ),
    ...Object.values(pairs).flatMap((ids) => named("the key", ids, right)),
    ...everyRight(
      left.map(({ id }) => pairs[id] ?? []),
      right.length,
    ),
  ],
  "inline-choice": ({ parts }, { gaps }) => {
    const asked = parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
    const names = asked.map(({ gap }) => gap);
    return [
      ...(asked.length === 0 ? ["the text has no gap"] : []),
      ...names.filter((gap, i) => names.indexOf(gap) < i).map((gap) => `gap ${gap} stands twice`),
      ...Object.keys(gaps)
        .filter((gap) => !names.includes(gap))
        .map((gap) => `the key names ${gap}, which is no gap of the text`),
      ...asked.flatMap(({ gap, options }) => [
        ...distinct(`option of ${gap}`, options),
        ...(options.length < 2 ? [`gap ${gap} has nothing to choose from`] : []),
        ...(gaps[gap] === undefined
          ? [`nothing is right for gap ${gap}`]
          : named("the key", [gaps[gap]], options)),
      ]),
    ];
  },
  date: (_, { edtf, earliest, latest, accept }) => [
    ...(earliest === null && latest === null
      ? [`the date ${edtf} has no end in the calendar`]
      : []),
    ...[edtf, ...accept].flatMap((date) => {
      try {
        readDate(date);
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    }),
  ],
  "select-evidence": (_, { spans, alternatives, aside }) => [
    ...(spans.length === 0 ? ["no passage is right"] : []),
    ...[...spans, ...alternatives.flat(), ...aside].flatMap(({ start, end }) =>
      start < end ? [] : [`the span ${start} to ${end} is empty`],
    ),
    ...aside.flatMap((voice) =>
      spans.some(({ start, end }) => start < voice.end && voice.start < end)
        ? [`the words at ${voice.start} are evidence and the reporter's aside at once`]
        : [],
    ),
  ],
  classify: ({ rows, columns }, { cells }) => [
    ...distinct("row", rows),
    ...distinct("column", columns),
    ...(columns.length < 2 ? ["there is only one column"] : []),
    ...named("the key", Object.keys(cells), rows),
    ...rows.flatMap(({ id }) =>
      (cells[id] ?? []).length === 0 ? [`nothing is right for ${id}`] : [],
    ),
    ...Object.values(cells).flatMap((ids) => named("the key", ids, columns)),
    ...everyRight(
      rows.map(({ id }) => cells[id] ?? []),
      columns.length,
    ),
  ],
  speech: ({ indirect }, { accept }) => [
    ...(accept.length === 0 ? ["no form is accepted"] : []),
    ...(accept.some((form) => bare(form) === bare(indirect))
      ? ["the words as given are accepted, so nothing is to be done"]
      : []),
  ],
  query: (_, { solution }) => (solution.trim() === "" ? ["there is no solution"] : []),
  reflection: ({ rubric, words }, { model }) => [
    ...distinct("point of the rubric", rubric),
    ...(model.trim() === "" ? ["there is no model answer"] : []),
    ...(words < 1 ? ["no words are asked for"] : []),
  ],
  negotiate: (_, { example }) =>
    Object.keys(example).length === 0 ? ["no package reaches the goal"] : [],
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function distinct(what: string, list: readonly { id: string; label: string }[]): Problem[] {
  const labels = list.map(({ label }) => label.trim().toLowerCase());
  return list.flatMap(({ id, label }, i) => [
    ...(list.findIndex((other) => other.id === id) < i ? [`${what} ${id} stands twice`] : []),
    ...(labels.indexOf(labels[i]!) < i ? [`two times the ${what} "${label}"`] : []),
    ...(labels[i] === "" ? [`${what} ${id} has no words`] : []),
  ]);
}

const named = (who: string, ids: readonly string[], list: readonly { id: string }[]): Problem[] =>
  ids
    .filter((id) => !list.some((entry) => entry.id === id))
    .map((id) => `${who} names ${id}, which is not offered`);

/** One and the same answer for everything, or all accepted everywhere, asks nothing. */
function everyRight(accepted: readonly (readonly string[])[], offered: number): Problem[] {
  return accepted.length > 0 && accepted.every((ids) => ids.length >= offered)
    ? ["every answer is right"]
    : [];
}
