// @vitest-environment jsdom
// Protects the reader: the article stays verbatim under every layer, and each passage opens its row.
import { beforeEach, describe, expect, it } from "vitest";
import { Reader } from "../../src/components/reader.js";
import { createSelection, type Selection } from "../../src/components/selection.js";
import { MASK } from "../../src/model/article-text.js";
import { layers, type Layer } from "../../src/model/passages.js";
import { lakeWorkbook } from "./lake-workbook.js";

let selection: Selection;

function open({ show, id = null }: { show?: readonly Layer[]; id?: string | null } = {}) {
  const root = Reader(lakeWorkbook, { selection, show });
  document.body.replaceChildren(root);
  if (id) selection.select(id);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const verbatim = () =>
    all(".sentence").map((node) => {
      const copy = node.cloneNode(true) as HTMLElement;
      copy.querySelector(".sentence-number")!.remove();
      return copy.textContent;
    });
  return { root, find, all, verbatim };
}

beforeEach(() => {
  history.replaceState(null, "", "/article");
  Element.prototype.scrollIntoView = () => {};
  window.matchMedia = (() => ({ matches: true })) as never;
  selection = createSelection();
});

const subsets = Array.from({ length: 2 ** layers.length }, (_, bits) =>
  layers.filter((_, i) => bits & (1 << i)),
);

describe("Reader", () => {
  it("keeps every letter of the article under every combination of layers", () => {
    const words = lakeWorkbook.tables.sentences.map((row) => row.text);
    for (const show of subsets) expect(open({ show }).verbatim(), show.join()).toEqual(words);
  });

  it("explains the colours of the sides only where there are sides", () => {
    expect(open().find(".reader-sides")).not.toBeNull();
    const bare = Reader({ ...lakeWorkbook, sides: [] }, { selection });
    expect(bare.querySelector(".reader-sides")).toBeNull();
  });

  it("keeps the article in its language and the interface in its own", () => {
    const { find } = open();
    expect(find("article")!.lang).toBe("de");
    const english = Reader(lakeWorkbook, { selection, lang: "en" });
    expect(english.querySelector("article")!.lang).toBe("de");
    expect(english.querySelector(".sentence-number")!.getAttribute("lang")).toBe("en");
    expect(english.querySelector("legend")!.textContent).toBe("Show in the text");
  });

  it("gives every row of the layers shown a link, in the text or in the list", () => {
    const { all } = open({ show: layers });
    const hrefs = new Set(all("a[href]").map((link) => link.getAttribute("href")));
    for (const id of ["leave-island", "at-once", "coast-stays", "talks", "m1", "m2", "mantra"])
      expect(hrefs).toContain(`#${id}`);
  });

  it("makes no link without words, and stops the keyboard once a row and sentence", () => {
    const { all } = open({ show: layers });
    for (const sentence of all(".sentence")) {
      const links = [...sentence.querySelectorAll("a.passage")];
      for (const link of links) expect(link.textContent).toMatch(/\p{L}/u);
      const stops = links.filter((link) => link.getAttribute("tabindex") !== "-1");
      const rows = stops.map((link) => link.getAttribute("href"));
      expect(rows).toEqual([...new Set(rows)]);
    }
  });

  it("lets the shorter of two nested passages own the link, and lights up both when chosen", () => {
    const { all, find } = open({ id: "leave-island" });
    const lit = () => all(".segment.chosen").map((node) => node.textContent);
    expect(lit().join("")).toBe("die Insel müsse »sofort und ganz« geräumt werden");
    expect(find('a[href="#at-once"].passage')!.textContent).toBe("sofort und ganz");
    selection.select("at-once");
    expect(lit()).toEqual(["sofort und ganz"]);
    selection.select(null);
    expect(lit()).toEqual([]);
  });

  it("lets the keyboard skip all passages and land beside the text", () => {
    const root = Reader(lakeWorkbook, { selection });
    document.body.replaceChildren(root);
    root.querySelector<HTMLElement>(".past-text")!.click();
    expect(document.activeElement).toBe(root.querySelector(".reader-panel h2"));
  });

  it("lights up all the quotes of a row that stand apart", () => {
    const { all } = open({ id: "coast-stays" });
    expect(all(".segment.chosen").map((node) => node.textContent)).toEqual([
      "Küste lautet anders",
      "Man bleibe",
    ]);
  });

  it("says what the same words prove as well", () => {
    const { all } = open({ id: "at-once" });
    expect(all(".panel-rows a").map((link) => link.getAttribute("href"))).toEqual([
      "#leave-island",
    ]);
  });

  it("says what is not stated, and shows the words that prove a column", () => {
    const { all } = open({ id: "leave-island" });
    const fact = (label: string) =>
      all(".row-facts > div").find((row) => row.querySelector("dt")!.textContent === label)!;
    expect(fact("An wen").querySelector("dd")!.textContent).toBe("nicht genannt");
    expect(fact("Wer es sagt").querySelector("q")!.textContent).toBe("Anna Berg verlangte");
  });

  it("reads a date in words, with what the text alone gives", () => {
    const { find } = open({ id: "talks" });
    expect(find(".row-facts")!.textContent).toContain("Montag, 8. Mai 2023");
    expect(find(".row-facts")!.textContent).toContain("einer der Montage im Mai 2023: 1., 8.");
  });

  it("shows the layer of a row that a link opens, and tells a screen reader what was chosen", () => {
    const { find, root } = open({ id: "talks" });
    expect(root.querySelector<HTMLInputElement>('input[value="time"]')!.checked).toBe(true);
    expect(find(".segment.chosen")!.textContent).toBe("Am Montag");
    expect(find("[role=status]")!.textContent).toBe("Ereignis: Treffen am See");
  });

  it("walks from passage to passage and keeps the focus on the button", () => {
    const { find } = open({ id: "leave-island" });
    const next = () => find('[data-step="next"]') as HTMLButtonElement;
    next().focus();
    next().click();
    expect(selection.id).toBe("at-once");
    expect(document.activeElement).toBe(next());
    next().click();
    expect(next().disabled).toBe(true);
    expect(document.activeElement).toBe(find('[data-step="previous"]'));
  });

  it("leads from a passage to its evidence and back again without a pointer", async () => {
    const { find } = open();
    const link = find('a[href="#at-once"].passage') as HTMLAnchorElement;
    link.focus();
    const moved = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    link.click();
    await moved;
    expect(selection.id).toBe("at-once");
    expect(document.activeElement).toBe(find(".panel-title"));
    find(".panel-title")!.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
    );
    expect(selection.id).toBeNull();
    expect(document.activeElement).toBe(find('a[href="#at-once"].passage'));
  });

  it("a chosen sentence lists the rows that it proves, and our notes about it", () => {
    const { all, find } = open({ id: "s2" });
    expect(all(".panel-rows a").map((link) => link.getAttribute("href"))).toEqual([
      "#leave-island",
      "#at-once",
    ]);
    expect(find(".context")!.textContent).toContain("Sie ist erfunden.");
    expect(find(".context a")!.getAttribute("href")).toBe("https://example.org/insel");
  });

  it("an id that the workbook does not know chooses nothing and breaks nothing", () => {
    const { find, all } = open({ id: "no-such-row" });
    expect(all(".chosen")).toEqual([]);
    expect(find(".panel-empty")).not.toBeNull();
  });

  it("shows the header of the source apart from the prose, and says what it lacks", () => {
    const { find } = open();
    const header = find(".reader-source")!.textContent!;
    expect(header).toContain("Mai 2023");
    expect(header).toContain("Mara 📷");
    expect(header).toContain("Bildunterschriftnicht genannt");
    expect(find(".reader-body")!.textContent).not.toContain("Mara");
  });

  it("says that text is masked, shows the proven words, and keeps bars from being read out", () => {
    const points = [...lakeWorkbook.article.text];
    const shown = lakeWorkbook.tables.evidence;
    const text = points
      .map((point, i) =>
        /\s/.test(point) || shown.some(({ start, end }) => start <= i && i < end) ? point : MASK,
      )
      .join("");
    const masked = {
      ...lakeWorkbook,
      scenario: {
        ...lakeWorkbook.scenario,
        rights: { holder: "Verlag", publish: "quotes" as const, note: null },
      },
      article: { ...lakeWorkbook.article, text },
    };
    selection.select("at-once");
    const root = Reader(masked, { selection });
    expect(root.querySelector(".reader-rights")!.textContent).toContain(
      "nur die zitierten Stellen",
    );
    expect(root.querySelector(".segment.chosen")!.textContent).toBe("sofort und ganz");
    expect(root.querySelector(".masked")!.getAttribute("aria-hidden")).toBe("true");
    expect(root.querySelector(".reader-body")!.textContent).not.toContain("Mantra");
  });
});
