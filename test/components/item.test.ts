// @vitest-environment jsdom
// Protects the frame of an exercise: attempts, hints, the answer after two tries, states told apart
// in words, work that is kept and found again.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ItemView } from "../../src/components/item.js";
import { memoryStore, type ItemStore } from "../../src/components/item-store.js";
import type { Item } from "../../src/model/exercise.js";
import { samples } from "./interactions/lake-items.js";
import { lakeWorkbook } from "./lake-workbook.js";

let store: ItemStore;
beforeEach(() => {
  store = memoryStore();
  document.body.replaceChildren();
});

function open(item: Item, options: { test?: boolean; seen?: Set<string> } = {}): HTMLElement {
  const node = ItemView(item, {
    workbook: lakeWorkbook,
    lang: "de",
    store,
    place: { number: 1, of: 3 },
    ...options,
  });
  document.body.replaceChildren(node);
  return node;
}
const state = (node: HTMLElement) => node.querySelector(".item-state")!.textContent;
const button = (node: HTMLElement, name: string) =>
  [...node.querySelectorAll<HTMLElement>(".item-buttons button")].find((each) =>
    each.textContent!.startsWith(name),
  );
const names = (node: HTMLElement) =>
  [...node.querySelectorAll(".item-buttons button")].map((each) => each.textContent);
const tick = (node: HTMLElement, at: number) => node.querySelectorAll("input")[at]!.click();

/** Presses Check and waits for the verdict, which may come from a database. */
async function check(node: HTMLElement): Promise<void> {
  button(node, "Prüfen")!.click();
  await vi.waitFor(() => expect(node.dataset.state).not.toBe("unchecked"));
}

const { item } = samples.choice;

describe("ItemView", () => {
  it("names section, level, points and aim, and starts unanswered", () => {
    const node = open(item);
    expect(node.querySelector("h2")!.textContent).toBe(
      "Aufgabe 1 von 3Lesen: Was steht da? · leicht · 2 Punkte",
    );
    expect(node.textContent).toContain("Ziel: Sie lesen genau.");
    expect(state(node)).toBe("Noch nicht beantwortet");
    expect(names(node)).toEqual(["Prüfen", "Hinweis 1 von 2"]);
  });

  it("counts no attempt where nothing has been answered, and says so", () => {
    const node = open(item);
    button(node, "Prüfen")!.click();
    expect(node.querySelector(".item-notice")!.textContent).toBe(
      "Sie haben noch nichts beantwortet.",
    );
    expect(store.responseOf(item)).toBeNull();
  });

  it("ties what it says to the wrong answer, and takes it back when the answer changes", async () => {
    const node = open(item);
    tick(node, 1);
    expect(state(node)).toBe("Beantwortet, noch nicht geprüft");
    await check(node);
    expect(state(node)).toBe("Noch nicht richtig · 0 von 2 Punkten · 1 Versuch");
    expect(node.querySelector(".feedback")!.textContent).toBe("Die Küste bleibt.");
    tick(node, 0);
    expect(node.querySelector(".feedback")).toBeNull();
    expect(state(node)).toBe("Beantwortet, noch nicht geprüft · 1 Versuch");
  });

  it("locks what is right, explains it and links its sentences", async () => {
    const node = open(item);
    tick(node, 0);
    await check(node);
    expect(state(node)).toBe("Richtig · 2 von 2 Punkten · 1 Versuch");
    expect(node.querySelectorAll("input:not([disabled])")).toHaveLength(0);
    expect(names(node)).toEqual(["Noch einmal"]);
    const link = node.querySelector(".feedback a")!;
    expect([link.getAttribute("href"), link.textContent]).toEqual(["#at-once", "Satz 2 ansehen"]);
    expect(node.contains(document.activeElement)).toBe(true);
  });

  it("gives hints one by one, keeps their number, and says it", () => {
    const node = open(item);
    button(node, "Hinweis")!.click();
    expect([...node.querySelectorAll(".item-hints li")].map((li) => li.textContent)).toEqual([
      "Lesen Sie Satz 2.",
    ]);
    expect(state(node)).toBe("Noch nicht beantwortet · 1 Hinweis");
    expect(node.dataset.state).toBe("hinted");
    button(node, "Hinweis 2")!.click();
    expect(button(node, "Hinweis")).toBeUndefined();
    expect(store.responseOf(item)).toMatchObject({ hints: 2, attempts: 0, score: null });
  });

  it("shows the answer after two attempts, not before, and locks it", async () => {
    const node = open(item);
    tick(node, 1);
    await check(node);
    expect(button(node, "Lösung")).toBeUndefined();
    button(node, "Prüfen")!.click();
    await vi.waitFor(() => expect(button(node, "Lösung")).toBeDefined());
    button(node, "Lösung")!.click();
    expect(state(node)).toBe("Lösung gezeigt · 2 Versuche");
    expect(node.querySelectorAll("input")[0]!.checked).toBe(true);
    expect(node.textContent).toContain("So steht es da.");
    expect(store.responseOf(item)).toMatchObject({ response: ["coast"], score: 0, attempts: 2 });
    button(node, "Noch einmal")!.click();
    expect(node.querySelectorAll("input:checked")).toHaveLength(0);
    expect(state(node)).toBe("Noch nicht beantwortet · zur Übung, ohne Punkte · 2 Versuche");
  });

  it("judges a repeat after the answer was shown, but lets it earn nothing", async () => {
    const seen = new Set([item.item_id]);
    store.save(item, { response: ["coast"], score: 0, attempts: 2, hints: 0 });
    const before = store.responseOf(item);
    const node = open(item, { seen });
    button(node, "Prüfen")!.click();
    tick(node, 0);
    await check(node);
    expect(state(node)).toBe("Richtig · zur Übung, ohne Punkte · 2 Versuche");
    expect(store.responseOf(item)).toEqual(before);
  });

  it("finds kept work again with its verdict, and drafts without one", async () => {
    const first = open(item);
    tick(first, 1);
    await check(first);
    const second = open(item);
    await vi.waitFor(() => expect(second.dataset.state).toBe("wrong"));
    expect(second.querySelectorAll("input")[1]!.checked).toBe(true);
    tick(second, 0);
    const third = open(item);
    await Promise.resolve();
    expect(third.dataset.state).toBe("unchecked");
  });

  it("starts anew where the kept response is of another version or of another shape", () => {
    const kept = { score: 1, attempts: 1, hints: 0 };
    const changed = { ...kept, response: ["valley"], changed: true };
    for (const work of [changed, { ...kept, attempts: 0, response: { 0: "valley" } }]) {
      store = { ...memoryStore(), responseOf: () => work };
      expect(open(item).dataset.state).toBe("unanswered");
    }
  });

  it("lets learners judge their own text: model answer and criteria come after handing in", async () => {
    const node = open(samples.reflection.item);
    const text = node.querySelector("textarea")!;
    text.value = "Beide bleiben bei ihrem Wort.";
    text.dispatchEvent(new Event("input", { bubbles: true }));
    expect(node.textContent).not.toContain("Beide Seiten bleiben bei ihren Worten.");
    button(node, "Abgeben")!.click();
    await vi.waitFor(() => expect(node.dataset.state).toBe("handed-in"));
    expect(node.textContent).toContain("Beide Seiten bleiben bei ihren Worten.");
    tick(node, 0);
    expect(node.dataset.state).toBe("handed-in");
    expect(store.responseOf(samples.reflection.item)).toMatchObject({ score: 0.5, attempts: 1 });
  });

  it("collects answers in a test and neither checks nor helps", () => {
    const { solution: _, ...bare } = item;
    const node = open(bare, { test: true });
    expect(names(node)).toEqual([]);
    tick(node, 1);
    expect(state(node)).toBe("Antwort festgehalten");
    expect(store.responseOf(item)).toMatchObject({ response: ["coast"], score: null, attempts: 0 });
  });

  it("says when an answer could not be checked, and counts no attempt", async () => {
    const choice = {
      isEmpty: () => false,
      perfect: () => [],
      grade: () => Promise.reject(new Error("die Datenbank antwortet nicht")),
    };
    const node = ItemView(item, {
      workbook: lakeWorkbook,
      lang: "de",
      store,
      place: { number: 1, of: 1 },
      graders: { choice },
    });
    document.body.append(node);
    tick(node, 1);
    button(node, "Prüfen")!.click();
    await vi.waitFor(() =>
      expect(node.querySelector(".item-notice")!.textContent).toContain("antwortet nicht"),
    );
    expect(store.responseOf(item)).toMatchObject({ attempts: 0, score: null });
  });

  it("shows what is typed as text, never as markup", async () => {
    const node = open(samples.date.item);
    const field = node.querySelector("input")!;
    field.value = '<img src=x onerror="alert(1)">';
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await check(node);
    expect(node.querySelector("img")).toBeNull();
    expect(node.querySelector(".feedback")!.textContent).toContain("<img src=x");
  });

  it.each(Object.values(samples).map((sample) => [sample.item.interaction, sample] as const))(
    "accepts the right answer to %s and refuses the wrong one",
    async (_, { item: each, right, wrong }) => {
      const outcome = async (response: unknown) => {
        store.save(each, { response, score: null, attempts: 0, hints: 0 });
        const node = open(each as Item);
        node.querySelector<HTMLElement>('[data-act="check"]')!.click();
        await vi.waitFor(() => expect(node.dataset.state).not.toBe("unchecked"));
        return store.responseOf(each)!.score!;
      };
      expect(await outcome(right)).toBe(1);
      expect(await outcome(wrong)).toBeLessThan(1);
    },
  );
});
