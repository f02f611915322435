import type { ExerciseSet, InteractionName, Item, Response } from "../src/model/exercise.js";
import type { Grader, Solved } from "../src/model/interactions/grader.js";
import { graders } from "../src/model/interactions/graders.js";
import { emptyRecord, withWork, type LearnerRecord } from "../src/model/record.js";
import type { Workbook } from "../src/model/workbook.js";

/**
 * Records of an invented class: of two learners the later numbered one is right more often, and wrong
 * answers are of the plain kinds that learners give. The same numbers every time.
 */
export function classRecords(
  workbook: Workbook,
  exercises: ExerciseSet,
  count: number,
): LearnerRecord[] {
  const { scenario, article, tables } = workbook;
  const context = { lang: exercises.lang, article: article.text, sentences: tables.sentences };
  return Array.from({ length: count }, (_, i) => {
    const ability = 0.25 + (0.7 * i) / count;
    const learner = { id: `learner-${i}`, nickname: `Learner ${i + 1}` };
    let record = emptyRecord(scenario, exercises.lang, learner, time(0));
    exercises.items.forEach((item, j) => {
      const grader = (graders as Partial<Record<InteractionName, unknown>>)[item.interaction] as
        Grader<InteractionName> | undefined;
      if (!item.solution || !grader) return;
      const solved = item as Solved<InteractionName>;
      const right = chance(i, j) < ability;
      const response = right ? grader.perfect(solved) : wrong(item, chance(j, i));
      const { score } = grader.grade(solved, response, context);
      record = withWork(record, item, { response, score, attempts: 1, hints: 0 }, time(j));
    });
    return record;
  });
}

const time = (minute: number) => new Date(Date.UTC(2024, 4, 6, 8, minute)).toISOString();

/** A number from 0 to 1 that two whole numbers decide (the well-known sine hash). */
const chance = (a: number, b: number): number => {
  const x = Math.sin(a * 12.9898 + b * 78.233) * 43758.5453;
  return x - Math.floor(x);
};

function wrong(item: Item, luck: number): Response<InteractionName> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(luck * list.length)]!;
  switch (item.interaction) {
    case "choice":
      return [pick((item as Item<"choice">).body.options).id];
    case "order":
      return (item as Item<"order">).body.entries.map(({ id }) => id).reverse();
    case "match": {
      const { left, right } = (item as Item<"match">).body;
      return Object.fromEntries(left.map(({ id }) => [id, pick(right).id]));
    }
    case "inline-choice": {
      const gaps = (item as Item<"inline-choice">).body.parts.filter((p) => typeof p === "object");
      return Object.fromEntries(gaps.map(({ gap, options }) => [gap, pick(options).id]));
    }
    case "classify": {
      const { rows, columns } = (item as Item<"classify">).body;
      return Object.fromEntries(rows.map(({ id }) => [id, pick(columns).id]));
    }
    case "date":
      return pick(["1.2.2022", "2022", "Mai 2021"]);
    case "speech":
      return (item as Item<"speech">).body.indirect;
    case "select-evidence": {
      const [{ start, end }] = (item as Solved<"select-evidence">).solution.key.spans as [
        { start: number; end: number },
      ];
      return [
        { start: Math.max(0, start - Math.floor(luck * 60)), end: end - Math.floor(luck * 20) },
      ];
    }
    default:
      return { text: "<b>Nein</b>, weil 🙂 sie =1+1 sagen.\n\nZweiter Absatz.", met: [] };
  }
}
