// Protects the promise that one choice lights up everywhere, can be linked to, and can be undone.
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import {
  createSelection,
  followSelection,
  hashOfId,
  idOfHash,
} from "../../src/components/selection.js";

type Page = JSDOM["window"];

/** A page that nothing before this test has listened to. */
const newPage = (hash = ""): Page =>
  new JSDOM("<!doctype html><body></body>", { url: `http://localhost/article${hash}` }).window;
const arrives = (page: Page, kind: string) =>
  new Promise((done) => page.addEventListener(kind, done, { once: true }));
const press = (page: Page, target: EventTarget) =>
  target.dispatchEvent(
    new page.KeyboardEvent("keydown", {
      key: "Escape",
      bubbles: true,
      cancelable: true,
    }),
  );

describe("idOfHash", () => {
  it("idOfHash(hashOfId(id)) gives id back, whatever it is written with", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: "grapheme" }),
        (id) => idOfHash(hashOfId(id)) === id,
      ),
    );
  });
  it("an empty or broken hash selects nothing", () => {
    expect([idOfHash(""), idOfHash("#"), idOfHash("#%E0%A4%A")]).toEqual([null, null, null]);
  });
});

describe("createSelection", () => {
  it("begins with the row that the address names", () => {
    expect(createSelection(newPage("#written-answer")).id).toBe("written-answer");
    expect(createSelection(newPage()).id).toBeNull();
  });
  it("select(id) writes the address, tells every listener once, and keeps quiet when repeated", () => {
    const page = newPage();
    const selection = createSelection(page);
    const heard: (string | null)[] = [];
    selection.subscribe((id) => heard.push(id));
    selection.select("a");
    selection.select("a");
    expect(page.location.hash).toBe("#a");
    selection.select(null);
    expect(page.location.hash).toBe("");
    expect(heard).toEqual(["a", null]);
  });
  it("a listener that has unsubscribed hears nothing more", () => {
    const selection = createSelection(newPage());
    const heard: (string | null)[] = [];
    selection.subscribe((id) => heard.push(id))();
    selection.select("a");
    expect(heard).toEqual([]);
  });
  it("Back returns to the choice before", async () => {
    const page = newPage("#a");
    const selection = createSelection(page);
    selection.select("b");
    const back = arrives(page, "popstate");
    page.history.back();
    await back;
    expect(selection.id).toBe("a");
  });
  it("a link inside the page selects", async () => {
    const page = newPage();
    const selection = createSelection(page);
    const moved = arrives(page, "hashchange");
    page.location.hash = "#s5";
    await moved;
    expect(selection.id).toBe("s5");
  });
  it("Escape clears, but not while somebody types", () => {
    const page = newPage("#a");
    const selection = createSelection(page);
    const input = page.document.createElement("input");
    page.document.body.append(input);
    press(page, input);
    expect(selection.id).toBe("a");
    press(page, page.document.body);
    expect(selection.id).toBeNull();
  });
});

describe("followSelection", () => {
  it("updates at once and on change, and stops when its node has left the page", () => {
    const page = newPage("#a");
    const selection = createSelection(page);
    const node = page.document.createElement("p");
    const seen: (string | null)[] = [];
    followSelection(node, selection, (id) => seen.push(id));
    page.document.body.append(node);
    selection.select("b");
    node.remove();
    selection.select("c");
    expect(seen).toEqual(["a", "b"]);
  });
});
