import { rowWords } from "../model/row-words.js";
import { rowStatuses, type Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import type { Column } from "./table.js";

/** The column that tells drafts from confirmed rows; none in a workbook without drafts. */
export function statusColumn<Row>(
  { scenario, tables }: Workbook,
  lang: Lang,
  idOf: (row: Row) => string,
): Column<Row>[] {
  if (scenario.drafts === 0) return [];
  const drafts = new Set(
    [
      ...tables.positions.map(({ position_id: id, status }) => ({ id, status })),
      ...tables.deadlines.map(({ deadline_id: id, status }) => ({ id, status })),
    ]
      .filter(({ status }) => status === "draft")
      .map(({ id }) => id),
  );
  const label = rowWords[lang].status;
  const value = (row: Row) => rowStatuses[drafts.has(idOf(row)) ? "draft" : "confirmed"][lang];
  return [{ label, value }];
}
