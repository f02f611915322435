import { beforeEach, describe, expect, it, vi } from "vitest";
import "./dom.js";
import { NegotiationLab } from "../../src/components/negotiation-lab.js";
import { NegotiationNotes } from "../../src/components/negotiation-notes.js";
import { negotiationOf } from "../../src/model/negotiation.js";
import { survey } from "../../src/model/negotiation-survey.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";
import { lakeWorkbook } from "./lake-workbook.js";

const issues = ["fish", "ferry"];
const options = issues.flatMap((issue_id) =>
  [0, 1, 2].map((i) => ({
    option_id: `${issue_id}-${i}`,
    issue_id,
    ordinal: i + 1,
    label: `${issue_id} ${i}`,
  })),
);
/** Two issues of three options; each side cares for another one. */
const workbook: Workbook = {
  ...lakeWorkbook,
  negotiation: {
    reservation: { [lakeWorkbook.sides[0]!.side]: 60, [lakeWorkbook.sides[1]!.side]: 60 },
  },
  tables: {
    ...lakeWorkbook.tables,
    issues: issues.map((issue_id) => ({ issue_id, label: issue_id, question: "?" })),
    options,
    preferences: lakeWorkbook.sides.slice(0, 2).flatMap(({ side }, s) =>
      options.map(({ issue_id, option_id, ordinal }) => ({
        side,
        issue_id,
        option_id,
        value: s === 0 ? 100 - 50 * (ordinal - 1) : 50 * (ordinal - 1),
        weight: (s === 0) === (issue_id === "ferry") ? 0.8 : 0.2,
        basis: "assumption" as const,
      })),
    ),
  },
};
const [first, second] = lakeWorkbook.sides;

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => void kept.set(key, text),
    remove: (key: string) => void kept.delete(key),
    status: () => "kept" as const,
  };
}
const lab = (shelf = memory(), lang: Lang = "en", from = workbook) => {
  const node = NegotiationLab(from, { lang, shelf });
  document.body.replaceChildren(node);
  return node;
};
const choose = (node: HTMLElement, option: string) =>
  node.querySelector<HTMLInputElement>(`input[value="${option}"]`)!.click();
const text = (node: ParentNode, selector: string) => node.querySelector(selector)!.textContent;
const open = (node: HTMLElement, title: string) => {
  const details = [...node.querySelectorAll("details")].find(
    (each) => each.querySelector("summary")!.textContent === title,
  )!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return details;
};
const type = (node: HTMLElement, label: string, value: string) => {
  const field = node.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

beforeEach(() => document.body.replaceChildren());

describe("NegotiationLab", () => {
  it("scores the package at once and says who refuses", () => {
    const node = lab();
    expect(text(node, ".score-outcome")).toContain("No deal");
    choose(node, "fish-2");
    choose(node, "ferry-0");
    expect([...node.querySelectorAll(".score-value")].map((each) => each.textContent)).toEqual([
      "80",
      "80",
    ]);
    expect(text(node, ".score-outcome")).toBe("All sides accept.");
  });

  it.each(langs)("states what the plane shows, counted from all packages (%s)", (lang) => {
    const node = lab(memory(), lang);
    const { acceptable, frontier } = survey(negotiationOf(workbook)!);
    expect(acceptable).toBe(1);
    expect(text(node, "figcaption")).toContain("9");
    expect(text(node, "figcaption")).toContain(String(frontier.length));
    expect(node.querySelectorAll(".plane-point").length).toBe(frontier.length);
  });

  it("offers the frontier as a table whose packages can be taken up", () => {
    const node = lab();
    const table = open(node, "The Pareto frontier as a table");
    const row = [...table.querySelectorAll("tbody tr")].find((each) =>
      each.textContent!.includes("all"),
    )!;
    row.querySelector("button")!.click();
    expect(text(node, ".score-outcome")).toBe("All sides accept.");
  });

  it("keeps help behind its question, and then takes the package it proposes", () => {
    const node = lab();
    expect(node.textContent).not.toContain("It takes 2 changes");
    const help = open(node, "What would have to change for a deal?");
    expect(help.textContent).toContain("It takes 2 changes");
    help.querySelector("button")!.click();
    expect(text(node, ".score-outcome")).toBe("All sides accept.");
    expect(help.textContent).toContain("Nothing.");
  });

  it("keeps changed assumptions and the package on the device, and resets the former", () => {
    const shelf = memory();
    const node = lab(shelf);
    choose(node, "fish-2");
    type(node, `Threshold (reservation value), ${first!.name}`, "0");
    expect(text(node, ".score-outcome")).toBe("All sides accept.");
    const again = lab(shelf);
    expect(text(again, ".score-outcome")).toBe("All sides accept.");
    const reset = [...again.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Reset the assumptions",
    )!;
    reset.click();
    expect(text(again, ".score-outcome")).toBe(`No deal: ${first!.name} refuses.`);
    expect(again.querySelector<HTMLInputElement>('input[value="fish-2"]')!.checked).toBe(true);
  });

  it.each(["", "-1", "101", "NaN"])("leaves the number as it was for %j", (value) => {
    const node = lab();
    const before = text(node, ".score-board");
    type(node, `Threshold (reservation value), ${first!.name}`, value);
    expect(text(node, ".score-board")).toBe(before);
  });

  it("begins anew where what was kept is damaged", () => {
    const shelf = memory();
    shelf.write("negotiation:lake", '{"weights": 7, "values": {"constructor": []}, "choice": "x"}');
    expect(text(lab(shelf), ".score-outcome")).toContain("No deal");
  });

  it("prints cards that hold no value of the other side", () => {
    window.print = vi.fn();
    const node = lab();
    const cards = [...node.querySelectorAll<HTMLElement>(".role-card[data-side]")];
    expect(cards.map((card) => card.querySelector(".role-title")!.textContent)).toEqual([
      `You negotiate for: ${first!.name}`,
      `You negotiate for: ${second!.name}`,
    ]);
    const numbers = cards.map((card) =>
      [...card.querySelectorAll(".number")].map((each) => each.textContent),
    );
    expect(numbers).toEqual([
      ["20", "10", "0", "80", "40", "0"],
      ["0", "40", "80", "0", "10", "20"],
    ]);
    expect(cards[0]!.textContent).not.toContain(second!.name);
    const print = [...node.querySelectorAll("button")].find(
      ({ textContent }) => textContent === `Print card ${first!.name}`,
    )!;
    print.click();
    expect(window.print).toHaveBeenCalledOnce();
    expect([...node.querySelectorAll("[data-print]")]).toEqual([cards[0]]);
  });

  it("lets learners set numbers where the scenario has none, and shows authors how to add them", () => {
    const bare = {
      ...workbook,
      negotiation: null,
      tables: { ...workbook.tables, preferences: [] },
    };
    const node = lab(memory(), "en", bare);
    expect(node.textContent).toContain("does not bring any assumptions yet");
    expect(node.textContent).toContain("scenario.yaml");
    expect(node.querySelectorAll(".package-issue").length).toBe(2);
    const empty = lab(memory(), "en", { ...bare, tables: { ...bare.tables, options: [] } });
    expect(empty.textContent).toContain("no possible settlements yet");
  });
});

describe("NegotiationLab with a database", () => {
  it("falls back to the plain model and says so where DuckDB cannot start", async () => {
    const database = { query: () => Promise.reject(new Error("no WebAssembly")) };
    const node = NegotiationLab(workbook, { lang: "en", shelf: memory(), database });
    await vi.waitFor(() =>
      expect(text(node, ".plane-status")).toBe(
        "DuckDB could not start; 9 packages were worked through without it.",
      ),
    );
  });
});

it("NegotiationNotes shows what the authors say on their assumptions, and nothing else", () => {
  const note = { context_id: "n", title: "Annahme", text: "Erfunden.", source: null };
  const contexts = [
    { ...note, basis: "assumption" as const, about: ["fish"] },
    { ...note, context_id: "m", title: "Anderes", basis: "external" as const, about: ["fish"] },
  ];
  expect(NegotiationNotes({ ...workbook, contexts }).textContent).toContain("Annahme");
  expect(NegotiationNotes({ ...workbook, contexts }).textContent).not.toContain("Anderes");
  expect(NegotiationNotes({ ...workbook, contexts: [] }).textContent).toBe("");
});
