// @vitest-environment jsdom
// Protects what every view of an interaction owes: it shows a response as it is, it can be worked by
// keyboard, and once locked nothing in it changes.
import { beforeEach, describe, expect, it } from "vitest";
import { InteractionView } from "../../../src/components/interactions/views.js";
import type { Item } from "../../../src/model/exercise.js";
import { lakeWorkbook } from "../lake-workbook.js";
import { samples, spanOf, type Sample } from "./lake-items.js";

let handed: unknown[];
beforeEach(() => {
  handed = [];
  document.body.replaceChildren();
});

interface Showing {
  response?: unknown;
  locked?: boolean;
  submitted?: boolean;
}

function show(item: Item, { response = null, locked = false, submitted = false }: Showing = {}) {
  const node = InteractionView(item, {
    workbook: lakeWorkbook,
    lang: "de",
    response: response as never,
    locked,
    feedback: submitted ? [{ kind: "note", text: "", evidence: [] }] : [],
    onChange: (next) => handed.push(next),
    promptId: "prompt",
  });
  document.body.append(node);
  return node;
}
const last = () => handed.at(-1);
const all = Object.entries(samples) as unknown as [string, Sample][];

/** What a learner sees of a response, whatever the interaction: values, ticks, order and marks. */
const seen = (node: HTMLElement) => ({
  fields: [...node.querySelectorAll<HTMLInputElement>("input, select, textarea")].map((field) =>
    ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
  ),
  order: [...node.querySelectorAll(".order-label")].map((label) => label.textContent),
  marks: [...node.querySelectorAll(".marked")].map((word) => word.textContent),
});

const press = (key: string, options: KeyboardEventInit = {}) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }),
  );

describe.each(all)("the view of %s", (_, { item, right, wrong }) => {
  it("shows different responses differently, and the same one in the same way", () => {
    const shown = (response: unknown) =>
      JSON.stringify(seen(show(item, { response, submitted: true })));
    expect(shown(right)).toBe(shown(right));
    expect(shown(right)).not.toBe(shown(wrong));
    expect(shown(right)).not.toBe(shown(null));
    expect(handed).toEqual([]);
  });

  it("cannot be changed once locked, by mouse or by key", () => {
    const node = show(item, { response: right, locked: true, submitted: true });
    const before = seen(node);
    for (const part of node.querySelectorAll<HTMLElement>("*")) {
      part.click();
      part.focus();
      for (const key of ["Enter", " ", "Backspace", "ArrowDown"]) press(key);
    }
    expect(seen(node)).toEqual(before);
    expect(handed).toEqual([]);
    const writable = node.querySelectorAll(
      ":is(input, select, textarea):not([disabled], [readonly]), button",
    );
    expect([...writable]).toEqual([]);
  });

  it("survives a response that names what is not there", () => {
    const strange: Record<string, unknown> = {
      choice: ["constructor"],
      order: ["nowhere", "a"],
      "select-evidence": [{ start: 100_000, end: 100_001 }],
      date: "‮💥<script>",
      speech: "‮💥<script>",
      reflection: { text: "<img src=x onerror=alert(1)>", met: ["nowhere"] },
    };
    const node = show(item, {
      response: strange[item.interaction] ?? { constructor: "__proto__" },
    });
    expect(node.querySelector("script, img")).toBeNull();
  });
});

const change = (
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
) => {
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === "select" ? "change" : "input", { bubbles: true }),
  );
};

describe("ChoiceView", () => {
  it("hands over the one or the several that are ticked", () => {
    const one = show(samples.choice.item);
    one.querySelectorAll("input")[1]!.click();
    expect(last()).toEqual(["coast"]);
    const several = show(samples.several.item, { response: ["a"] });
    several.querySelectorAll("input")[2]!.click();
    expect(last()).toEqual(["a", "c"]);
    several.querySelectorAll("input")[0]!.click();
    expect(last()).toEqual(["c"]);
  });
});

describe("MatchView and InlineChoiceView", () => {
  it("keep the other places when one is chosen or cleared", () => {
    const [stay, leave] = show(samples.match.item).querySelectorAll("select");
    change(stay!, "coast");
    change(leave!, "valley");
    expect(last()).toEqual(samples.match.right);
    change(stay!, "");
    expect(last()).toEqual({ leave: "valley" });
    change(show(samples["inline-choice"].item).querySelector("select")!, "lake");
    expect(last()).toEqual(samples["inline-choice"].right);
  });
});

describe("ClassifyView", () => {
  it("has one group a row, each button named by its column", () => {
    const node = show(samples.classify.item, { response: { leave: "demand" } });
    const [stay] = node.querySelectorAll('[role="radiogroup"]');
    expect([...stay!.querySelectorAll("label")].map((label) => label.textContent)).toEqual([
      "Forderung",
      "Weigerung",
    ]);
    stay!.querySelectorAll("input")[1]!.click();
    expect(last()).toEqual(samples.classify.right);
  });
});

describe("OrderView", () => {
  const labels = (node: HTMLElement) =>
    [...node.querySelectorAll(".order-label")].map((label) => label.textContent);
  const status = (node: HTMLElement) => node.querySelector('[role="status"]')!.textContent;

  it("moves an entry by its buttons, says where it is, and keeps the focus on it", () => {
    const node = show(samples.order.item);
    node.querySelectorAll<HTMLElement>('[data-move="up"]')[1]!.click();
    expect(labels(node)).toEqual(["das Erste", "das Zweite", "das Dritte"]);
    expect(last()).toEqual(samples.order.right);
    expect(status(node)).toBe("das Erste: Platz 1 von 3");
    expect(document.activeElement!.getAttribute("aria-label")).toBe("Nach oben: das Erste");
  });

  it("moves an entry by the arrow keys, and not beyond the ends", () => {
    const node = show(samples.order.item);
    node.querySelector<HTMLElement>('[data-move="down"]')!.focus();
    press("ArrowDown");
    press("ArrowDown");
    expect(labels(node)).toEqual(["das Erste", "das Dritte", "das Zweite"]);
    const moves = handed.length;
    press("ArrowDown");
    expect(handed.length).toBe(moves);
  });
});

describe("DateView", () => {
  const echo = (text: string) => {
    const node = show(samples.date.item);
    change(node.querySelector("input")!, text);
    return node.querySelector(".date-echo")!.textContent;
  };
  it("says how it reads what is typed", () => {
    expect(echo("8. Mai")).toBe("Gelesen als: Montag, 8. Mai 2023");
    expect(echo("8.–14. Mai 2023")).toBe("Gelesen als: zwischen 8. und 14. Mai 2023");
    expect(echo("bald")).toBe("Noch nicht als Datum zu lesen");
    expect(echo(" ")).toBe("");
    expect(last()).toBe(" ");
  });
});

describe("fields for text", () => {
  it("cut what is too long at a whole character, and say so", () => {
    const node = show(samples.speech.item);
    const field = node.querySelector("input")!;
    change(field, "🕊️".repeat(1000));
    expect([...field.value]).toHaveLength(600);
    expect(last()).toBe(field.value);
    expect(() => encodeURIComponent(field.value)).not.toThrow();
    expect(node.querySelector(".field-limit")!.textContent).toContain("600 Zeichen");
    change(field, "kurz");
    expect(node.querySelector(".field-limit")!.textContent).toBe("");
  });

  it("take any script in its own direction", () => {
    const field = show(samples.reflection.item).querySelector("textarea")!;
    expect(field.dir).toBe("auto");
    change(field, "שלום <b>سلام</b>");
    expect(last()).toEqual({ text: "שלום <b>سلام</b>", met: [] });
  });
});

describe("ReflectionView", () => {
  it("counts words, and shows the criteria only once the text has been handed in", () => {
    const node = show(samples.reflection.item, { response: { text: "zwei Wörter", met: [] } });
    expect(node.textContent).toContain("2 Wörter; etwa 20 sind gefragt");
    expect(node.querySelector("fieldset")).toBeNull();
    const after = show(samples.reflection.item, {
      response: { text: "zwei Wörter", met: [] },
      submitted: true,
    });
    after.querySelectorAll<HTMLInputElement>("input")[1]!.click();
    expect(last()).toEqual({ text: "zwei Wörter", met: ["words"] });
  });
});

describe("SelectEvidenceView", () => {
  const words = (node: HTMLElement) => [...node.querySelectorAll<HTMLElement>(".word")];
  const word = (node: HTMLElement, text: string) =>
    words(node).find((each) => each.textContent === text)!;
  const status = (node: HTMLElement) => node.querySelector('[role="status"]')!.textContent;
  const marked = (node: HTMLElement) =>
    [...node.querySelectorAll(".evidence-marks mark")].map((mark) => mark.textContent);
  const tap = (node: HTMLElement) =>
    node.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));

  it("shows the article letter by letter, without its heading", () => {
    const text = [...show(samples["select-evidence"].item).querySelectorAll(".sentence")]
      .map((sentence) => {
        const copy = sentence.cloneNode(true) as HTMLElement;
        copy.querySelector(".sentence-number")!.remove();
        return copy.textContent;
      })
      .join("|");
    expect(text).toBe(lakeWorkbook.tables.sentences.map((row) => row.text).join("|"));
  });

  it("is one stop for the keyboard; arrows move it, Shift extends, Enter marks, Backspace removes", () => {
    const node = show(samples["select-evidence"].item);
    expect(node.querySelectorAll('.word[tabindex="0"]')).toHaveLength(1);
    words(node)[0]!.focus();
    press("ArrowDown");
    expect(document.activeElement!.textContent).toBe("Anna");
    press("End");
    press("Home");
    for (let i = 0; i < 6; i++) press("ArrowRight");
    expect(document.activeElement!.textContent).toBe("sofort");
    press("ArrowRight", { shiftKey: true });
    press("ArrowRight", { shiftKey: true });
    expect(status(node)).toBe("Ausgewählt: sofort und ganz");
    press("Enter");
    expect(last()).toEqual(samples["select-evidence"].right);
    expect(status(node)).toBe("Markiert: sofort und ganz");
    expect(document.activeElement!.getAttribute("aria-pressed")).toBe("true");
    press("ArrowLeft");
    press("Backspace");
    expect(last()).toEqual([]);
    expect(status(node)).toBe("Nicht mehr markiert: sofort und ganz");
    expect(node.querySelectorAll('.word[tabindex="0"]')).toHaveLength(1);
  });

  it("marks from one tapped word to another, in either direction, and removes on a tap", () => {
    const node = show(samples["select-evidence"].item);
    tap(word(node, "ganz"));
    expect(handed).toEqual([]);
    tap(word(node, "sofort"));
    expect(last()).toEqual(samples["select-evidence"].right);
    tap(word(node, "und"));
    expect(last()).toEqual([]);
  });

  it("joins marks that overlap, keeps others apart, and lists each with a way to remove it", () => {
    const node = show(samples["select-evidence"].item, {
      response: [spanOf("Mantra"), spanOf("die Insel")],
    });
    tap(word(node, "müsse"));
    tap(word(node, "Insel"));
    expect(marked(node)).toEqual(["die Insel müsse", "Mantra"]);
    node.querySelector<HTMLElement>(".evidence-marks li button")!.click();
    expect(marked(node)).toEqual(["Mantra"]);
    tap(word(node, "Anna"));
    tap(word(node, "Anna"));
    const clear = [...node.querySelectorAll<HTMLElement>(".evidence-marks > button")];
    clear[0]!.click();
    expect(last()).toEqual([]);
  });

  it("marks what has been drawn over with the mouse", () => {
    const node = show(samples["select-evidence"].item);
    const begin = word(node, "sofort");
    begin.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
    const range = document.createRange();
    range.setStart(begin.firstChild!, 3);
    range.setEnd(word(node, "ganz").firstChild!, 2);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    expect(last()).toEqual(samples["select-evidence"].right);
    expect(document.getSelection()!.rangeCount).toBe(0);
  });
});
