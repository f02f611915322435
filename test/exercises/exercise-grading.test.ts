import { describe, expect, it } from "vitest";
import type { Grade, InteractionName, Item } from "../../src/model/exercise.js";
import type { Grader, GradingContext, Solved } from "../../src/model/interactions/grader.js";
import { graders } from "../../src/model/interactions/graders.js";
import { negotiationOf } from "../../src/model/negotiation.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import { withTables } from "../../loaders/with-tables.js";
import { loadScenario } from "../../loaders/scenario.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { tiny } from "../fixtures.js";

const sources = [["tiny", tiny], ...scenarioIds().map((id) => [id, repository])] as const;
const sidesOf = (id: string, root: string, lang: Lang) =>
  Object.entries(loadScenario(id, root).file.sides).map(([side, name]) => ({
    side,
    name: name[lang],
  }));
const assumed = (id: string, root: string) => ({
  negotiation: loadScenario(id, root).file.negotiation ?? null,
});
const sets = await Promise.all(
  sources.flatMap(([id, root]) =>
    langs.map((lang) =>
      withTables(loadScenario(id!, root), lang, async ({ tables, exercises }) => ({
        id,
        lang,
        items: exercises.items,
        context: {
          lang,
          article: tables.article[0]!.text,
          sentences: tables.sentences,
          negotiation: negotiationOf({
            sides: sidesOf(id!, root, lang),
            tables,
            ...assumed(id!, root),
          }),
        } satisfies GradingContext,
      })),
    ),
  ),
);

const graderOf = (item: Item): Grader<InteractionName> | undefined =>
  (graders as Partial<Record<InteractionName, unknown>>)[item.interaction] as never;
const only = <N extends InteractionName>(items: Item[], name: N) =>
  items.filter((item): item is Solved<N> => item.interaction === name);

describe.each(sets)("the exercises of $id in $lang, graded", ({ items, context }) => {
  it("give full marks to their own key and none to an empty answer", () => {
    for (const item of items) {
      const grader = graderOf(item);
      if (!grader) continue;
      const solved = item as Solved<InteractionName>;
      const grade: Grade = grader.grade(solved, grader.perfect(solved), context);
      expect([item.item_id, grade.score]).toEqual([item.item_id, 1]);
      expect(grader.isEmpty(grader.perfect(solved))).toBe(false);
    }
  });

  it("never give full marks for choosing everything, or the same everywhere", () => {
    for (const item of only(items, "choice")) {
      const all = item.body.options.map(({ id }) => id);
      expect(graders.choice.grade(item, all, context).score).toBeLessThan(1);
    }
    for (const item of only(items, "classify"))
      for (const { id } of item.body.columns) {
        const same = Object.fromEntries(item.body.rows.map((row) => [row.id, id]));
        expect([item.item_id, graders.classify.grade(item, same, context).score]).not.toEqual([
          item.item_id,
          1,
        ]);
      }
    for (const item of only(items, "match"))
      for (const { id } of item.body.right) {
        const same = Object.fromEntries(item.body.left.map((left) => [left.id, id]));
        expect(graders.match.grade(item, same, context).score).toBeLessThan(1);
      }
  });

  it("want the passage, not the whole text, and know the reporter's aside from it", () => {
    for (const item of only(items, "select-evidence")) {
      const whole = [{ start: 0, end: [...context.article].length }];
      const all = graders["select-evidence"].grade(item, whole, context).score;
      expect([item.item_id, all < 0.75]).toEqual([item.item_id, true]);
      const { spans, aside } = item.solution.key;
      if (aside.length === 0) continue;
      const trapped = graders["select-evidence"].grade(item, [...spans, ...aside], context);
      expect(trapped.score).toBeLessThan(1);
      expect(trapped.feedback.map(({ kind }) => kind)).toContain("aside");
    }
  });

  it("accept every written form of speech and answer the misconceptions an author foresaw", () => {
    for (const item of only(items, "speech")) {
      for (const form of item.solution.key.accept)
        expect([form, graders.speech.grade(item, form, context).score]).toEqual([form, 1]);
      for (const [wrong, told] of Object.entries(item.solution.misconceptions)) {
        const grade = graders.speech.grade(item, wrong, context);
        expect([wrong, grade.score, grade.feedback[0]!.text]).toEqual([wrong, 0, told]);
      }
    }
  });

  it("answer a wrong date that an author foresaw, however it is written", () => {
    for (const item of only(items, "date"))
      for (const [wrong, told] of Object.entries(item.solution.misconceptions))
        for (const written of [wrong, wrong.replace("/", " - ")]) {
          const grade = graders.date.grade(item, written, context);
          expect([written, grade.score < 1, grade.feedback[0]!.text]).toEqual([
            written,
            true,
            told,
          ]);
        }
  });

  it("tell a learner something about every wrong answer an author foresaw", () => {
    for (const item of only(items, "choice"))
      for (const [wrong, told] of Object.entries(item.solution.misconceptions)) {
        const grade = graders.choice.grade(item, [wrong], context);
        expect(grade.score).toBeLessThan(1);
        expect(grade.feedback.map(({ text }) => text)).toContain(told);
      }
  });
});
