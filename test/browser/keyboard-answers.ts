import type { Page } from "playwright-core";
import type { InteractionName, Item, Response } from "../../src/model/exercise.js";
import { tokensOf } from "../../src/model/interactions/select-evidence.js";
import type { Workbook } from "../../src/model/workbook.js";

/** Presses Tab (or Shift+Tab) until what has the focus matches `selector`. */
export async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector} within 150 stops`);
}

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

type Answer<N extends InteractionName> = (
  page: Page,
  item: Item<N>,
  response: Response<N>,
  workbook: Workbook,
) => Promise<void>;

/** Chooses in a group of radio buttons, of which the focus has one. */
async function choose(page: Page, place: number): Promise<void> {
  await press(page, "Space");
  await press(page, "ArrowDown", place);
}

async function selects(page: Page, ids: readonly (readonly string[])[], chosen: string[]) {
  for (const [i, options] of ids.entries()) {
    if (i > 0) await press(page, "Tab");
    await tabTo(page, ".item-controls select");
    await press(page, "Home");
    await press(page, "ArrowDown", options.indexOf(chosen[i]!) + 1);
  }
}

const idsOf = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

/** How each interaction is answered with nothing but keys. */
export const answers: { [N in InteractionName]?: Answer<N> } = {
  async choice(page, { body }, response) {
    await tabTo(page, ".item-controls input");
    if (!body.multiple) return choose(page, idsOf(body.options).indexOf(response[0]!));
    for (const id of idsOf(body.options)) {
      if (response.includes(id)) await press(page, "Space");
      await press(page, "Tab");
    }
  },
  async order(page, { body }, response) {
    const now = idsOf(body.entries);
    for (const [place, id] of response.entries()) {
      const from = now.indexOf(id);
      if (from === place) continue;
      await tabTo(page, `[data-id="${id}"] [data-move="up"]`);
      await press(page, "ArrowUp", from - place);
      now.splice(place, 0, ...now.splice(from, 1));
    }
  },
  match: (page, { body }, response) =>
    selects(
      page,
      body.left.map(() => idsOf(body.right)),
      body.left.map(({ id }) => response[id]!),
    ),
  "inline-choice"(page, { body }, response) {
    const gaps = body.parts.filter((part) => typeof part === "object");
    return selects(
      page,
      gaps.map(({ options }) => idsOf(options)),
      gaps.map(({ gap }) => response[gap]!),
    );
  },
  async classify(page, { body }, response) {
    for (const [i, { id }] of body.rows.entries()) {
      if (i > 0) await press(page, "Tab");
      await tabTo(page, ".item-controls input");
      await choose(page, idsOf(body.columns).indexOf(response[id]!));
    }
  },
  async date(page, _, response) {
    await tabTo(page, ".item-controls input");
    await page.keyboard.type(response);
  },
  async speech(page, _, response) {
    await tabTo(page, ".item-controls input");
    await page.keyboard.type(response);
  },
  async reflection(page, _, response) {
    await tabTo(page, ".item-controls textarea");
    await page.keyboard.type(response.text);
  },
  async negotiate(page, _, response) {
    const wanted = Object.values(response);
    await tabTo(page, ".item-controls input");
    for (;;) {
      const options = await page.evaluate(() =>
        [...(document.activeElement?.closest("fieldset")?.querySelectorAll("input") ?? [])].map(
          ({ value }) => value,
        ),
      );
      if (options.length === 0) return;
      const place = options.findIndex((option) => wanted.includes(option));
      if (place >= 0) await choose(page, place);
      await press(page, "Tab");
    }
  },
  async "select-evidence"(page, _, response, { article, tables }) {
    const starts = tokensOf(article.text).map((token) => token.start);
    const words = (from: number, to: number) =>
      starts.filter((start) => start >= from && start < to).length;
    await tabTo(page, ".word");
    for (const { start, end } of response) {
      await press(page, "Control+Home");
      const sentence = tables.sentences.findIndex((row) => row.end > start);
      await press(page, "ArrowDown", sentence);
      await press(page, "ArrowRight", words(tables.sentences[sentence]!.start, start));
      await press(page, "Shift+ArrowRight", words(start, end) - 1);
      await press(page, "Enter");
    }
  },
};
