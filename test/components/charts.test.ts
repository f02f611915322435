import { beforeAll, describe, expect, test } from "vitest";
import { buildWorkbook } from "../../loaders/workbook.js";
import { tiny } from "../fixtures.js";
import "./dom.js";
import { Acts } from "../../src/components/acts.js";
import { Matrix } from "../../src/components/matrix.js";
import { Network, Pairs } from "../../src/components/network.js";
import type { Selection } from "../../src/components/selection.js";
import { Timeline } from "../../src/components/timeline.js";
import { Voices } from "../../src/components/voices.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";

const workbooks = {} as Record<Lang, Workbook>;

beforeAll(async () => {
  for (const lang of langs) workbooks[lang] = await buildWorkbook("tiny", lang, tiny);
});

/** A selection without a page. */
function memorySelection(): Selection {
  let id: string | null = null;
  const listeners = new Set<(id: string | null) => void>();
  return {
    get id() {
      return id;
    },
    select(next) {
      id = next;
      for (const listener of listeners) listener(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const charts: Record<string, (workbook: Workbook, options: object) => HTMLElement> = {
  Matrix: (workbook, more) =>
    Matrix(workbook.snapshots.stances, { workbook, lang: workbook.lang, ...more }),
  Network: (workbook, more) =>
    Network(workbook.snapshots.stances, { workbook, lang: workbook.lang, ...more }),
  Pairs: (workbook, more) =>
    Pairs(workbook.snapshots.conflicts, { workbook, lang: workbook.lang, ...more }),
  Timeline: (workbook, more) =>
    Timeline(workbook.snapshots.timeline, { workbook, lang: workbook.lang, ...more }),
  Acts: (workbook, more) =>
    Acts(workbook.snapshots.acts, { workbook, lang: workbook.lang, ...more }),
  Voices: (workbook, more) =>
    Voices(workbook.snapshots.voices, { workbook, lang: workbook.lang, ...more }),
};

/** The chart as a person can review it: one line a piece of text or mark, indented by depth. */
function outline(node: Element, depth = 0): string {
  const own = [...node.attributes]
    .filter(({ name }) => /^(data-|aria-label$|d$|x$|cx$|transform$|width$)/.test(name))
    .map(({ name, value }) => `${name}=${value}`);
  const lines = [
    `${"  ".repeat(depth)}${node.localName}${own.length ? ` [${own.join(" ")}]` : ""}`,
  ];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) lines.push(`${"  ".repeat(depth + 1)}"${child.textContent}"`);
    else lines.push(outline(child as Element, depth + 1));
  }
  return lines.join("\n");
}

describe.each(Object.keys(charts))("%s", (name) => {
  test.each(langs)("draws the tiny scenario as reviewed (%s)", async (lang) => {
    const figure = charts[name]!(workbooks[lang], { width: 900, selection: memorySelection() });
    const body = figure.querySelector(".chart-body")!;
    const text = `${outline(body)}\n\n${figure.querySelector("figcaption")!.textContent}\n`;
    await expect(text).toMatchFileSnapshot(`snapshots/${name.toLowerCase()}.${lang}.txt`);
  });

  test("has a title, a takeaway, a table twin and a way to its query", () => {
    const figure = charts[name]!(workbooks.en, {});
    expect(figure.querySelector(".chart-title")!.textContent).not.toBe("");
    expect(figure.querySelector("figcaption")!.textContent).not.toBe("");
    expect(figure.querySelectorAll("details .data-table tbody tr").length).toBeGreaterThan(0);
    expect(figure.querySelector("a")!.getAttribute("href")).toMatch(/^\.\/query\.html\?q=\w+$/);
  });

  test("gives every mark that can be chosen a name and an id that the workbook knows", () => {
    const workbook = workbooks.de;
    const known = new Set([
      ...workbook.tables.positions.map((row) => row.position_id),
      ...workbook.tables.deadlines.map((row) => row.deadline_id),
    ]);
    const figure = charts[name]!(workbook, { selection: memorySelection() });
    const marks = [...figure.querySelectorAll(".chart-body [data-rows]")];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect((mark.getAttribute("aria-label") ?? mark.textContent)!.trim()).not.toBe("");
      for (const id of mark.getAttribute("data-rows")!.split(" ")) expect(known).toContain(id);
    }
  });

  test("selects the rows of a mark in turn, then nothing, and shows which is chosen", () => {
    const selection = memorySelection();
    const figure = charts[name]!(workbooks.de, { selection });
    const mark = figure.querySelector(".chart-body [data-rows]")!;
    for (const id of mark.getAttribute("data-rows")!.split(" ")) {
      mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      expect(selection.id).toBe(id);
      expect(mark.getAttribute("aria-pressed")).toBe("true");
    }
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(selection.id).toBeNull();
    expect(mark.getAttribute("aria-pressed")).toBe("false");
  });
});

test("charts of no rows say so and draw nothing that is not there", () => {
  const workbook = workbooks.de;
  const options = { workbook, lang: "de" as const, selection: memorySelection() };
  for (const figure of [
    Matrix([], options),
    Network([], options),
    Pairs([], options),
    Timeline([], options),
    Acts([], options),
    Voices([], options),
  ]) {
    expect(figure.querySelector("figcaption")!.textContent).toMatch(/^Kein/);
    expect(figure.querySelectorAll("[data-rows]").length).toBe(0);
    expect(figure.textContent).not.toMatch(/NaN|undefined|null/);
  }
});

test("Network() sets names beside their lines on a phone where nobody stands on the right", () => {
  const workbook = { ...workbooks.en, sides: [] };
  const stances = workbook.snapshots.stances.map((row) => ({ ...row, side: null }));
  const svg = Network(stances, { workbook, lang: "en", width: 320 }).querySelector(".network")!;
  const ends = [...svg.querySelectorAll(".edge-line")].map((line) =>
    Number(/^M([\d.]+)/.exec(line.getAttribute("d")!)![1]),
  );
  const names = [...svg.querySelectorAll(".actor-label")];
  expect(names.every((name) => name.getAttribute("text-anchor") === "end")).toBe(true);
  for (const name of names)
    expect(Number(name.querySelector("tspan")!.getAttribute("x"))).toBeLessThan(Math.min(...ends));
});

test("Network() is chosen by Enter and Space, since SVG has no buttons", () => {
  const selection = memorySelection();
  const figure = charts.Network!(workbooks.en, { selection });
  const edge = figure.querySelector(".edge")!;
  edge.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(selection.id).toBe(edge.getAttribute("data-rows")!.split(" ")[0]);
});
