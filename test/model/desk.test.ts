import { describe, expect, it } from "vitest";
import { classWork } from "../../src/model/class-work.js";
import { collectFiles, deskLimit, type DeskFile } from "../../src/model/desk-files.js";
import { parseKeyFile } from "../../src/model/key-file.js";
import { checkRecord, parseRecord } from "../../src/model/record-file.js";
import { emptyRecord, withWork, type LearnerRecord } from "../../src/model/record.js";
import { choices, item } from "./interactions/items.js";

const at = (hour: number) => new Date(Date.UTC(2024, 4, 6, hour)).toISOString();
const lake = { id: "lake", title: "The lake" };
const who = (id: string) => emptyRecord(lake, "en", { id, nickname: `Nick ${id}` }, at(0));
const question = {
  ...item("choice", { options: choices("a", "b", "c"), multiple: false }, { correct: ["a"] }),
  hash: "aaaa",
};
const marking = {
  ...item(
    "select-evidence",
    { sentences: [] },
    { spans: [{ start: 4, end: 9 }], alternatives: [], aside: [] },
  ),
  item_id: "mark",
  hash: "bbbb",
};
const items = [question, marking];
const context = { lang: "en" as const, article: "The lake is deep and cold.", sentences: [] };
const answered = (
  record: LearnerRecord,
  response: unknown,
  score: number | null = null,
  hour = 1,
) => withWork(record, question, { response, score, attempts: 1, hints: 0 }, at(hour));
const file = (name: string, record: unknown): DeskFile => ({ name, parsed: checkRecord(record) });

describe("collectFiles", () => {
  const collect = (...files: DeskFile[]) => collectFiles(files, { scenario: "lake", lang: "en" });

  it("lists each file that cannot count with its reason, and counts the rest", () => {
    const { records, listed } = collect(
      file("good", who("x")),
      { name: "broken", parsed: parseRecord("{") },
      { name: "unread", parsed: null },
      file("foreign", { ...who("y"), scenario: "sea", title: "The sea" }),
      file("old", { ...who("z"), version: 1 }),
    );
    expect(records.map(({ learner }) => learner.id)).toEqual(["x", "z"]);
    expect(listed.map(({ name, counts, notes }) => [name, counts, notes])).toEqual([
      ["good", true, []],
      ["broken", false, [{ code: "refused", refusals: [{ code: "not-json" }] }]],
      ["unread", false, [{ code: "unreadable" }]],
      ["foreign", false, [{ code: "other-scenario", title: "The sea" }]],
      ["old", true, [{ code: "older", version: 1 }]],
    ]);
  });

  it("merges two files of one learner, the later answer winning in either order", () => {
    const early = file("early", answered(who("x"), ["b"], 0, 1));
    const late = file("late", answered(who("x"), ["a"], 1, 2));
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const { records, listed } = collect(...files);
      expect(records.map(({ work }) => work.item!.response)).toEqual([["a"]]);
      expect(listed[1]!.notes).toEqual([{ code: "double", of: files[0]!.name }]);
    }
  });

  it(`counts ${deskLimit} files and says so of the next`, () => {
    const many = Array.from({ length: deskLimit + 1 }, (_, i) => file(`f${i}`, who(`x${i}`)));
    const { records, listed } = collect(...many);
    expect([records.length, listed.at(-1)!.notes]).toEqual([deskLimit, [{ code: "too-many" }]]);
  });
});

describe("classWork", () => {
  it("grades anew, and names whose file states another score", () => {
    const { scores, answers, differing } = classWork(
      [answered(who("x"), ["b"], 1), answered(who("y"), ["a"], 1)],
      items,
      { context },
    );
    expect(scores.map(({ learner, score }) => [learner, score])).toEqual([
      ["L001", 0],
      ["L002", 1],
    ]);
    expect(answers.map(({ answer, correct }) => [answer, correct])).toEqual([
      ["B", false],
      ["A", true],
    ]);
    expect(differing).toEqual(["L001"]);
  });

  it("gives no score to an answer to another version of an item", () => {
    const old = withWork(
      who("x"),
      { ...question, hash: "old" },
      { response: ["a"], score: 1, attempts: 1, hints: 0 },
      at(1),
    );
    expect(classWork([old], items, { context }).scores).toEqual([
      { learner: "L001", item_id: "item", score: null, changed: true },
    ]);
  });

  it("never throws at a response of another shape, and keeps the score of the file", () => {
    for (const response of [7, null, "a", [[1]], { a: { b: 1 } }, [{ start: -1, end: 2 }]]) {
      const { scores, answers } = classWork([answered(who("x"), response, 0.5)], items, {
        context,
      });
      expect([scores[0]!.score, answers]).toEqual([0.5, []]);
    }
  });

  it("keeps marks within the article and counts overlapping ones once", () => {
    const response = [
      { start: 2, end: 6 },
      { start: 4, end: 9 },
      { start: 20, end: 9000 },
    ];
    const record = withWork(
      who("x"),
      marking,
      { response, score: 0.5, attempts: 1, hints: 0 },
      at(1),
    );
    const { marks, gold } = classWork([record], items, { context });
    expect(marks.filter(({ item_id }) => item_id === "mark")).toEqual([
      { learner: "L001", item_id: "mark", start: 2, end: 9 },
      { learner: "L001", item_id: "mark", start: 20, end: 26 },
    ]);
    expect(gold.map(({ item_id, start, end }) => [item_id, start, end])).toEqual([
      ["mark", 4, 9],
      ["*", 4, 9],
    ]);
  });

  it("grades a test with the key file, and only the version that the keys are for", () => {
    const test = items.map(({ solution: _, ...asked }) => asked);
    const key = (hash: string) =>
      parseKeyFile(
        JSON.stringify({
          scenario: "lake",
          items: [{ item_id: "item", lang: "en", hash, solution: question.solution }],
        }),
      );
    const scoreWith = (keys: ReturnType<typeof key>) =>
      classWork([answered(who("x"), ["a"])], test, { context, keys }).scores[0]!.score;
    expect([scoreWith(null), scoreWith(key("cccc")), scoreWith(key("aaaa"))]).toEqual([
      null,
      null,
      1,
    ]);
  });
});

describe("the queries of a test", () => {
  it("wait for a database, and only with a key", () => {
    const { solution, ...query } = {
      ...item("query", { start: "", tables: [] }, { solution: "SELECT 1", ordered: false }),
      hash: "dddd",
    };
    const record = withWork(
      who("x"),
      query,
      { response: "SELECT 2", score: null, attempts: 0, hints: 0 },
      at(1),
    );
    const keys = parseKeyFile(
      JSON.stringify({
        scenario: "lake",
        items: [{ item_id: "item", lang: "en", hash: "dddd", solution }],
      }),
    );
    const pending = (with_: typeof keys) =>
      classWork([record], [query], { context, keys: with_ }).pending.map(({ sql }) => sql);
    expect([pending(null), pending(keys)]).toEqual([[], ["SELECT 2"]]);
  });
});

describe("parseKeyFile", () => {
  it.each([
    "",
    "{}",
    "[]",
    '{"scenario":"lake","items":[{"item_id":"x"}]}',
    '{"scenario":1,"items":[]}',
  ])("refuses %j", (text) => expect(parseKeyFile(text)).toBeNull());
});
