import { nearest } from "../src/model/similarity.js";
import { columnsOf } from "./columns.js";
import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import { didYouMean } from "./wording.js";

/** Evidence for a single column names a column of the table, and one that the row fills. */
export function checkEvidence({ annotations: { source, data, kept } }: Draft): Finding[] {
  return (["positions", "deadlines"] as const).flatMap((section) => {
    const columns = new Map(columnsOf(section).map((column) => [column.name, column]));
    return (data[section] ?? []).flatMap((row, index) =>
      Object.keys(row.evidence).flatMap((name) => {
        const path = [section, kept[section]?.[index] ?? index, "evidence", name];
        const column = columns.get(name);
        if (!column) {
          const remedy = didYouMean(nearest(name, columns.keys()), columns.keys());
          return source.atKey(path, `unknown column: ${name} is not one of ${section}${remedy}`);
        }
        const field = name.replace(/_id$/u, "");
        const optional = ["condition", "interest", "addressee", "actor", "issue", "edtf"];
        if (!optional.includes(field) || field in row) return [];
        return source.atKey(
          path,
          `evidence for nothing: the row has no ${field}; write it or remove its evidence`,
        );
      }),
    );
  });
}
