import type { Workbook } from "../../../src/model/workbook.js";

/**
 * The row ids of a scenario's tables by page file, read from its workbook.json: `#<row id>` on a page
 * of the scenario chooses that row, although no element of the page as built has the id.
 */
export function rowIds(
  workbooks: ReadonlyMap<string, string>,
): (file: string) => ReadonlySet<string> {
  const byFolder = new Map<string, Set<string>>();
  for (const [file, text] of workbooks) {
    const { tables } = JSON.parse(text) as Pick<Workbook, "tables">;
    const ids = Object.values(tables).flatMap((rows: readonly object[]) =>
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([column, value]) => (column.endsWith("_id") ? [value] : [])),
      ),
    );
    byFolder.set(file.split("/").slice(1, 3).join("/"), new Set(ids.map(String)));
  }
  return (file) => byFolder.get(file.split("/").slice(0, 2).join("/")) ?? new Set();
}
