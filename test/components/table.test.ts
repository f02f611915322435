// @vitest-environment jsdom
// Protects the table twin: it sorts by keyboard, says what is missing, and chooses rows.
import { expect, test, vi } from "vitest";
import { DataTable, type Column } from "../../src/components/table.js";

interface Row {
  id: string;
  name: string;
  size: number | null;
}
const rows: Row[] = [
  { id: "a", name: "Österreich", size: 10 },
  { id: "b", name: "Polen", size: null },
  { id: "c", name: "Norwegen", size: 9 },
];
const columns: Column<Row>[] = [
  { label: "Name", value: (row) => row.name },
  { label: "Größe", value: (row) => row.size },
];
const options = { lang: "de" as const, caption: "Länder", columns };

const names = (table: HTMLElement) =>
  [...table.querySelectorAll("tbody th")].map((cell) => cell.textContent);
const press = (table: HTMLElement, label: string) => {
  const buttons = [...table.querySelectorAll<HTMLButtonElement>("thead button")];
  buttons.find((button) => button.textContent === label)!.click();
};

test("DataTable() sorts up, down and back, and says so to assistive technology", () => {
  const table = DataTable(rows, options);
  const sort = () => table.querySelectorAll("thead th")[1]!.getAttribute("aria-sort");
  expect([names(table), sort()]).toEqual([["Österreich", "Polen", "Norwegen"], null]);
  press(table, "Größe");
  expect([names(table), sort()]).toEqual([["Norwegen", "Österreich", "Polen"], "ascending"]);
  press(table, "Größe");
  expect([names(table), sort()]).toEqual([["Österreich", "Norwegen", "Polen"], "descending"]);
  press(table, "Größe");
  expect([names(table), sort()]).toEqual([["Österreich", "Polen", "Norwegen"], null]);
});

test("DataTable() sorts words as a dictionary of the language does", () => {
  const table = DataTable(rows, options);
  press(table, "Name");
  expect(names(table)).toEqual(["Norwegen", "Österreich", "Polen"]);
});

test("DataTable() shows null as not stated, and no rows as a sentence", () => {
  expect(DataTable(rows, options).querySelector("tbody .not-stated")!.textContent).toBe(
    "nicht genannt",
  );
  expect(DataTable([], options).textContent).toBe("Keine Zeilen in dieser Auswahl.");
});

test("DataTable() chooses a row by the button in its first cell or anywhere in the row", () => {
  const selection = { id: null, select: vi.fn(), subscribe: () => () => {} };
  const table = DataTable(rows, { ...options, rowId: (row) => row.id, selection });
  table.querySelector<HTMLElement>("tbody button")!.click();
  table.querySelector<HTMLElement>("tbody tr:last-child td")!.click();
  expect(selection.select.mock.calls).toEqual([["a"], ["c"]]);
});
