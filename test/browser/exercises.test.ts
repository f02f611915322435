import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { tablesZip } from "../../loaders/archive.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import type {
  ExerciseSet,
  InteractionName,
  Item,
  Response,
  Solution,
} from "../../src/model/exercise.js";
import { graders } from "../../src/model/interactions/graders.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";
import { answers, tabTo } from "./keyboard-answers.js";
import { axe, useSite } from "./site.js";

const site = useSite();
const theme = { de: "light", en: "dark" } as const;
const names = Object.keys(graders) as (keyof typeof graders)[];

type AnyItem = Item & { solution: Solution };
interface Asked {
  item: AnyItem;
  workbook: Workbook;
  path: string;
}
/** For each language and interaction the first item that any scenario has of it. */
const asked = new Map<string, Asked>();
beforeAll(async () => {
  for (const lang of langs)
    for (const scenario of scenarioIds()) {
      const zip = unzipSync(await tablesZip(scenario, lang));
      const json = (name: string) => JSON.parse(strFromU8(zip[name]!)) as unknown;
      const { items } = json("exercises.json") as ExerciseSet;
      const workbook = json("workbook.json") as Workbook;
      for (const item of items as AnyItem[]) {
        const key = `${lang} ${item.interaction}`;
        const path = `${lang}/${scenario}/exercises.html#${item.item_id}`;
        // A package that is on the table already would have to be taken off it by key first.
        const filled = item.interaction === "negotiate" && (item as Item<"negotiate">).body.start;
        if (!asked.has(key) && !filled) asked.set(key, { item, workbook, path });
      }
    }
}, 60_000);
const itemOf = (lang: Lang, name: InteractionName): Asked => {
  const found = asked.get(`${lang} ${name}`);
  if (!found) throw new Error(`no scenario has an item of "${name}"`);
  return found;
};

const state = (page: Page) => page.getAttribute(".item", "data-state");
const settled = (page: Page, wanted: string) =>
  page.waitForSelector(`.item[data-state="${wanted}"]`, { timeout: 5000 });
/** The words and the sign by which a state is told; the sign is what CSS draws before the words. */
const told = (page: Page) =>
  page.$eval(".item-state", (node) => {
    const sign = getComputedStyle(node, "::before");
    return `${node.textContent} | ${sign.backgroundImage} ${sign.borderStyle} ${sign.borderRadius} ${sign.borderWidth} ${sign.backgroundColor}`;
  });
const push = async (page: Page, act: string) => {
  await tabTo(page, `[data-act="${act}"]`);
  await page.keyboard.press("Enter");
};

/** An answer that is wrong: something else in every place. */
function wrong({ item, workbook }: Asked): Response<InteractionName> {
  const other = (choices: { id: string }[], right: readonly string[]) =>
    choices.find(({ id }) => !right.includes(id))!.id;
  const { body, solution } = item;
  const is = <N extends InteractionName>(name: N): Item<N> & { solution: Solution<N> } =>
    item.interaction === name ? (item as never) : (null as never);
  switch (item.interaction) {
    case "choice":
      return [other(is("choice").body.options, is("choice").solution.key.correct)];
    case "order":
      return is("order").solution.key.groups.flat().reverse();
    case "match": {
      const { left, right } = is("match").body;
      const { pairs } = is("match").solution.key;
      return Object.fromEntries(left.map(({ id }) => [id, other(right, pairs[id]!)]));
    }
    case "classify": {
      const { rows, columns } = is("classify").body;
      const { cells } = is("classify").solution.key;
      return Object.fromEntries(rows.map(({ id }) => [id, other(columns, cells[id]!)]));
    }
    case "inline-choice": {
      const { gaps } = is("inline-choice").solution.key;
      return Object.fromEntries(
        is("inline-choice").body.parts.flatMap((part) =>
          typeof part === "string" ? [] : [[part.gap, other(part.options, [gaps[part.gap]!])]],
        ),
      );
    }
    case "select-evidence": {
      const { spans } = is("select-evidence").solution.key;
      const far = workbook.tables.sentences.find(({ start, end }) =>
        spans.every((span) => span.end <= start || span.start >= end),
      )!;
      return [{ start: far.start, end: far.start + 1 }];
    }
    case "negotiate":
      return Object.fromEntries(Object.entries(is("negotiate").solution.key.example).slice(0, 1));
    case "date":
      return "1.2.1900";
    case "speech":
      return is("speech").body.indirect;
    default:
      throw new Error(
        `no wrong answer for "${item.interaction}": ${JSON.stringify({ body, solution })}`,
      );
  }
}

describe.each(langs)("exercises in %s, by keyboard alone", (lang) => {
  test.each(names)("%s: unanswered, hinted, wrong, kept, shown, right", async (name) => {
    const { item, workbook, path } = itemOf(lang, name);
    const { page, problems } = await site.open(path, { theme: theme[lang] });
    const answer = (response: unknown) =>
      answers[name]!(page, item as never, response as never, workbook);
    const right = graders[name].perfect(item as never) as Response<InteractionName>;
    // Every other interaction is looked at closely in German and light, the rest in English and dark.
    const closely = names.indexOf(name) % 2 === langs.indexOf(lang);
    const seen: string[] = [];
    const look = async (wanted: string) => {
      await settled(page, wanted);
      seen.push(await told(page));
      if (closely) expect(await axe(page, ".item"), `${name}, ${wanted}`).toEqual([]);
    };
    const reopen = async (wanted: string) => {
      await page.reload({ waitUntil: "load" });
      await settled(page, wanted);
    };

    await look("unanswered");
    await tabTo(page, ".item-number, .item-controls *");
    await push(page, "hint");
    await look("hinted");

    if (name === "reflection") {
      await tabTo(page, ".item-controls textarea", "Shift+Tab");
      await answer(right);
      await push(page, "check");
      await look("handed-in");
      await tabTo(page, ".rubric input", "Shift+Tab");
      await page.keyboard.press("Space");
      expect(await page.locator(".rubric input:checked").count()).toBe(1);
      await look("handed-in");
    } else {
      await reopen("hinted");
      await answer(wrong({ item, workbook, path }));
      await push(page, "check");
      await page.waitForSelector(".feedback");
      const judged = await state(page);
      expect(["wrong", "partly"]).toContain(judged);
      await look(judged!);
      await reopen(judged!);
      await push(page, "check");
      await push(page, "show");
      await look("shown");
      expect(
        await page.locator(".item-controls :is(input, select):not([disabled], [readonly])").count(),
      ).toBe(0);
      await tabTo(page, '[data-act="again"]', "Shift+Tab");
      await page.keyboard.press("Enter");
      await settled(page, "hinted");
      await answer(right);
      await push(page, "check");
      await look("right");
      const entry = page.locator(".exercise-list [aria-current] .entry-state");
      const mark = await entry.getAttribute("data-state");
      expect(mark, "a repeat after the shown answer is practice").toBe("missed");
    }
    const different = new Set(seen.map((words) => words.split(" | ")[1]));
    expect(different.size, "each state has a sign of its own").toBe(name === "reflection" ? 3 : 5);
    expect(problems).toEqual([]);
  });
});

describe("evidence and marks by mouse", () => {
  test("a passage drawn over is marked; feedback opens its sentence and closes again", async () => {
    const { workbook, path } = itemOf("de", "select-evidence");
    const { page, problems } = await site.open(path);
    const words = page.locator(".evidence-view .word");
    // In the middle: drawing at the edge of the window scrolls it, as in any browser.
    await words.nth(2).evaluate((word) => word.scrollIntoView({ block: "center" }));
    const [from, to] = [(await words.nth(2).boundingBox())!, (await words.nth(5).boundingBox())!];
    await page.mouse.move(from.x + 1, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator(".evidence-marks li").count()).toBe(1);
    const marked = (await page.locator(".evidence-marks mark").textContent())!;
    expect(workbook.tables.sentences[0]!.text).toContain(marked);
    expect(marked.split(" ")).toHaveLength(4);
    await page.click('[data-act="check"]');
    await page.click(".feedback a");
    await page.locator(".evidence-panel .row-title").waitFor();
    expect(await page.getAttribute(".item", "data-interaction")).toBe("select-evidence");
    expect(await axe(page)).toEqual([]);
    await page.goBack();
    expect(await page.locator(".evidence-panel .row-title").count()).toBe(0);
    expect(await page.locator(".evidence-marks li").count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test("an entry is dragged to its place, and says where that is", async () => {
    const { item, path } = itemOf("en", "order");
    const { page, problems } = await site.open(path, { width: 360 });
    const rows = page.locator(".order-list li");
    await rows.last().scrollIntoViewIfNeeded();
    const label = (await rows.first().locator(".order-label").textContent())!;
    const of = (item as Item<"order">).body.entries.length;
    const [from, to] = [(await rows.first().boundingBox())!, (await rows.last().boundingBox())!];
    await page.mouse.move(from.x + 60, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 12 });
    await page.mouse.up();
    expect(await rows.last().locator(".order-label").textContent()).toBe(label);
    expect(await page.locator(".order-view [role=status]").textContent()).toBe(
      `${label}: place ${of} of ${of}`,
    );
    expect(await page.locator(".dragged").count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
