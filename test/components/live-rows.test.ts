// Protects the filters: the snapshot answers at once, DuckDB where it can, and its faults cost nothing.
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { buildWorkbook } from "../../loaders/workbook.js";
import type { Workbook } from "../../src/model/workbook.js";
import { tiny } from "../fixtures.js";
import { window } from "./dom.js";
import type { Database, Result } from "../../src/components/database.js";
import { Filters } from "../../src/components/filters.js";
import { liveRows } from "../../src/components/live-rows.js";

let workbook: Workbook;
beforeAll(async () => {
  workbook = await buildWorkbook("tiny", "en", tiny);
});
beforeEach(() => {
  window.history.replaceState(null, "", "/en/tiny/positions.html");
  vi.stubGlobal("navigator", { deviceMemory: 8 });
});

const untick = (root: ParentNode, name: string, index = 0) => {
  const box = root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[index]!;
  box.checked = false;
  box.dispatchEvent(new Event("change", { bubbles: true }));
};
const database = (query: () => Promise<unknown>) =>
  ({ query: vi.fn(query) }) as unknown as Database & { query: ReturnType<typeof vi.fn> };
const open = (db?: Database) => {
  const live = liveRows(workbook, db);
  const seen: string[][] = [];
  const node = live.draw(({ stances }) => {
    seen.push(stances.map((row) => row.position_id));
    return document.createElement("p");
  });
  document.body.replaceChildren(live.controls, node);
  return { live, seen, status: () => live.controls.querySelector("[role=status]")!.textContent! };
};

test("Filters() keeps the filter in the address, beside what else stands there", () => {
  window.history.replaceState(null, "", "/en/tiny/positions.html?theme=dark#s1");
  const form = Filters(workbook, { lang: "en" });
  const { side } = workbook.sides[0]!;
  untick(form, "side");
  expect(form.value.side).not.toContain(side);
  const address = new URL(window.location.href);
  expect([address.searchParams.get("theme"), address.hash]).toEqual(["dark", "#s1"]);
  expect(Filters(workbook, { lang: "en" }).value).toEqual(form.value);
  form.querySelector<HTMLButtonElement>("button[type=button]")!.click();
  expect(form.value).toEqual({});
  expect(window.location.search).toBe("?theme=dark");
});

test("Filters() ignores values in a link that this scenario does not have", () => {
  window.history.replaceState(null, "", "?issue=nonsense&polarity=for,nonsense");
  expect(Filters(workbook, { lang: "en" }).value).toEqual({ polarity: ["for"] });
});

test("liveRows() asks DuckDB nothing before a reader filters", () => {
  const db = database(() => Promise.reject(new Error("not to be asked")));
  const { seen, status } = open(db);
  expect(db.query).not.toHaveBeenCalled();
  expect(seen).toEqual([workbook.snapshots.stances.map((row) => row.position_id)]);
  expect(status()).toMatch(/^\d+ of \d+ positions, from the rows delivered/);
});

test("liveRows() shows the filtered snapshot at once, then says that DuckDB has answered", async () => {
  let answer!: (result: Partial<Result>) => void;
  const db = database(() => new Promise((resolve) => (answer = resolve)));
  const { live, seen, status } = open(db);
  untick(live.controls, "polarity");
  const kept = workbook.snapshots.stances.filter((row) => row.polarity !== "for");
  expect(seen.at(-1)).toEqual(kept.map((row) => row.position_id));
  expect(status()).toContain("DuckDB is checking");
  answer({ rows: kept as unknown as Result["rows"] });
  await vi.waitFor(() => expect(status()).toContain("answered by DuckDB"));
  expect(seen.length).toBe(2);
});

test("liveRows() shows DuckDB's rows where they differ, but not those of an older filter", async () => {
  const answers: ((result: Partial<Result>) => void)[] = [];
  const db = database(() => new Promise((resolve) => answers.push(resolve)));
  const { live, seen, status } = open(db);
  untick(live.controls, "polarity", 0);
  untick(live.controls, "polarity", 1);
  const [first] = workbook.snapshots.stances;
  answers[1]!({ rows: [first] as unknown as Result["rows"] });
  await vi.waitFor(() => expect(status()).toContain("answered by DuckDB"));
  answers[0]!({ rows: [] });
  await Promise.resolve();
  expect(seen.at(-1)).toEqual([first!.position_id]);
});

test("liveRows() stays with the snapshot when DuckDB fails, and does not ask again", async () => {
  const db = database(() => Promise.reject(new Error("no WebAssembly")));
  const { live, seen, status } = open(db);
  untick(live.controls, "polarity");
  await vi.waitFor(() => expect(status()).toContain("DuckDB does not answer here"));
  expect(seen.length).toBe(2);
  untick(live.controls, "side");
  expect(db.query).toHaveBeenCalledTimes(1);
});

test.each([{ deviceMemory: 2 }, { connection: { saveData: true } }])(
  "liveRows() leaves DuckDB alone on a device that says %o",
  (device) => {
    vi.stubGlobal("navigator", device);
    const db = database(() => Promise.reject(new Error("not to be asked")));
    const { live, status } = open(db);
    untick(live.controls, "polarity");
    expect(db.query).not.toHaveBeenCalled();
    expect(status()).toContain("from the rows delivered with the page.");
  },
);
