// @vitest-environment jsdom
// Protects the page of exercises: paths, the list of all items, deep links, review and test mode.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dueItems } from "../../src/components/due-items.js";
import { Exercises, type Due } from "../../src/components/exercises.js";
import { memoryStore, type ItemStore, type Kept } from "../../src/components/item-store.js";
import { createSelection } from "../../src/components/selection.js";
import type { ExerciseSet, Item } from "../../src/model/exercise.js";
import { emptyRecord, withWork } from "../../src/model/record.js";
import { samples } from "./interactions/lake-items.js";
import { lakeWorkbook } from "./lake-workbook.js";

const item = (id: string, of: { item: Item }, change: Partial<Item> = {}): Item => ({
  ...of.item,
  item_id: id,
  short: false,
  ...change,
});
const set: ExerciseSet = {
  scenario: "lake",
  lang: "de",
  test: false,
  items: [
    item("who", samples.choice, { short: true }),
    item("mark", samples["select-evidence"]),
    item("pair", samples.match, { section: "attribute" }),
    item("think", samples.reflection, { section: "judge", short: true }),
  ],
};

let store: ItemStore;
beforeEach(() => {
  store = memoryStore();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  history.replaceState(null, "", "/exercises");
  document.body.replaceChildren();
});

function open(exercises: ExerciseSet = set, due?: () => Due): HTMLElement {
  const selection = createSelection();
  const node = Exercises(exercises, { workbook: lakeWorkbook, lang: "de", selection, store, due });
  document.body.replaceChildren(node);
  return node;
}
const entries = (node: HTMLElement) =>
  [...node.querySelectorAll(".exercise-list a")].map((link) => [
    link.getAttribute("href"),
    link.querySelector(".entry-state")!.textContent,
  ]);
const shown = (node: HTMLElement) => node.querySelector(".item")?.getAttribute("data-interaction");
const follow = (node: HTMLElement, path: string) =>
  node.querySelector<HTMLInputElement>(`input[value="${path}"]`)!.click();
const go = (hash: string) => {
  history.pushState(null, "", hash);
  window.dispatchEvent(new Event("popstate"));
};
const work = (rest: Partial<Kept>): Kept => ({
  response: ["valley"],
  score: null,
  attempts: 0,
  hints: 0,
  ...rest,
});

describe("Exercises", () => {
  it("starts on the short path with its first open item", () => {
    const node = open();
    expect(entries(node).map(([href]) => href)).toEqual(["#who", "#think"]);
    expect(shown(node)).toBe("choice");
    expect(node.querySelector(".exercise-progress")!.textContent).toBe(
      "0 von 2 gelöst, 0 von 4 Punkten",
    );
  });

  it("prints the path as a sheet to write on, without solutions, and clears it away", () => {
    window.print = vi.fn();
    const node = open();
    follow(node, "all");
    node.querySelector<HTMLElement>(".exercise-print")!.click();
    const sheet = node.querySelector(".worksheet")!;
    expect(window.print).toHaveBeenCalledOnce();
    expect(
      [...sheet.querySelectorAll(".worksheet-items > li")].map((item) => item.children.length > 1),
    ).toEqual([true, true, true, true]);
    expect(sheet.querySelector(".article-words")!.textContent).toContain("sofort und ganz");
    expect(sheet.textContent).not.toContain("So steht es da.");
    window.dispatchEvent(new Event("afterprint"));
    expect(node.querySelector(".worksheet")).toBeNull();
  });

  it("goes on where the learner left off", () => {
    store.save(set.items[0]!, work({ score: 1, attempts: 1 }));
    expect(shown(open())).toBe("reflection");
  });

  it("shows all items by section, and tells their states apart in words", () => {
    store.save(set.items[0]!, work({ score: 1, attempts: 3 }));
    store.save(set.items[1]!, work({ response: [], hints: 1 }));
    store.save(set.items[2]!, work({ response: { stay: "valley" }, score: 0.5, attempts: 1 }));
    const node = open();
    follow(node, "all");
    expect(entries(node)).toEqual([
      ["#who", "richtig"],
      ["#mark", "begonnen"],
      ["#pair", "noch nicht"],
      ["#think", "offen"],
    ]);
    expect([...node.querySelectorAll(".exercise-list h3")]).toHaveLength(3);
    expect(node.querySelector(".exercise-progress")!.textContent).toBe(
      "1 von 4 gelöst, 3 von 8 Punkten",
    );
  });

  it("counts the best attempt, not the last", () => {
    const kept = { ...work({ score: 0, attempts: 2 }), history: [{ score: 1 }, { score: 0 }] };
    store = { ...store, responseOf: (each) => (each.item_id === "who" ? kept : null) };
    expect(entries(open())[0]).toEqual(["#who", "richtig"]);
  });

  it("opens the item that the address names, off the short path too", () => {
    history.replaceState(null, "", "/exercises#pair");
    const node = open();
    expect(shown(node)).toBe("match");
    expect(node.querySelector<HTMLInputElement>('input[value="all"]')!.checked).toBe(true);
    expect(node.querySelector('[aria-current="step"]')!.getAttribute("href")).toBe("#pair");
  });

  it("keeps the item while evidence is looked at, and moves the focus to a new one", () => {
    const node = open();
    go("#at-once");
    expect(shown(node)).toBe("choice");
    go("#think");
    expect(shown(node)).toBe("reflection");
    expect(document.activeElement!.textContent).toContain("Aufgabe 2 von 2");
  });

  it("has the article at hand, except where the article is what is worked on", () => {
    expect(open().querySelector(".item-article")!.textContent).toContain("Man bleibe");
    history.replaceState(null, "", "/exercises#mark");
    expect(open().querySelector(".item-article")).toBeNull();
  });

  it("leaves out what it has no controls for", () => {
    const strange = { ...set.items[0]!, item_id: "ask", interaction: "query" } as Item;
    const node = open({ ...set, items: [strange, ...set.items] });
    follow(node, "all");
    expect(entries(node)).toHaveLength(4);
  });

  it("says where there is nothing to review, and else what is due when", () => {
    const node = open();
    follow(node, "review");
    expect(node.querySelector(".exercise-none")).not.toBeNull();
    const due = () => ({ today: ["pair"], tomorrow: ["who"], week: [] });
    const later = open(set, due);
    follow(later, "review");
    expect([...later.querySelectorAll(".exercise-list h3")].map((h) => h.textContent)).toEqual([
      "Heute noch einmal",
      "Morgen",
    ]);
    expect(shown(later)).toBe("match");
  });

  it("shows what another tab or a file brings, without being asked", () => {
    const node = open();
    store.save(set.items[0]!, work({ response: ["coast"] }));
    expect(node.querySelectorAll<HTMLInputElement>(".item input")[1]!.checked).toBe(true);
  });

  it("collects answers in a test: it says so, offers no review and no verdict", () => {
    const items = set.items.map(({ solution: _, ...bare }) => bare);
    const node = open({ ...set, test: true, items });
    expect(node.querySelector(".exercise-test")!.textContent).toContain("Prüfung");
    expect(node.querySelector('input[value="review"]')).toBeNull();
    expect(node.querySelector(".item-buttons")!.childElementCount).toBe(0);
    node.querySelector<HTMLInputElement>(".item input")!.click();
    expect(entries(node)[0]).toEqual(["#who", "beantwortet"]);
    expect(node.querySelector(".exercise-progress")!.textContent).toBe("1 von 2 beantwortet");
  });
});

describe("dueItems", () => {
  it("follows the record's schedule, in the order of the items", () => {
    const learner = { id: "x", nickname: "" };
    const at = (day: number) => `2023-05-0${day}T12:00:00.000Z`;
    const handed = { response: [], attempts: 1, hints: 0 };
    let record = emptyRecord({ id: "lake", title: "" }, "de", learner, at(1));
    record = withWork(record, set.items[2]!, { ...handed, score: 0 }, at(1));
    record = withWork(record, set.items[0]!, { ...handed, score: 0 }, at(1));
    record = withWork(record, set.items[0]!, { ...handed, attempts: 2, score: 1 }, at(2));
    record = withWork(record, set.items[1]!, { ...handed, score: 1 }, at(2));
    const due = { today: ["pair"], tomorrow: ["who"], week: [] };
    expect(dueItems(set.items, { record }, at(2))).toEqual(due);
  });
});
