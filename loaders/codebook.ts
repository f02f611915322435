import * as vocabulary from "../src/model/vocabulary.js";
import { tableNotes, type TableName, type Tables } from "../src/model/tables.js";
import type { Lang, Term } from "../src/model/vocabulary.js";
import { columnsOf, tableNames, type SqlType } from "./columns.js";

/** `tables/codebook.json`: what every table and column means, in one language. */
export interface Codebook {
  lang: Lang;
  tables: CodebookTable[];
}

export interface CodebookTable {
  name: TableName;
  note: string;
  rows: number;
  columns: {
    name: string;
    type: SqlType;
    nullable: boolean;
    description: string;
    /** The words of a closed list; null where any value may stand. A word without a label speaks for itself. */
    values: { value: string; label: string | null; note: string | null }[] | null;
  }[];
}

/** The codebook of a scenario's tables, generated from their schemas and word lists. */
export function buildCodebook(tables: Tables, lang: Lang): Codebook {
  return {
    lang,
    tables: tableNames.map((name) => ({
      name,
      note: tableNotes[name][lang],
      rows: tables[name].length,
      columns: columnsOf(name).map(({ name: column, type, nullable, values, describe }) => ({
        name: column,
        type,
        nullable,
        description: describe[lang],
        values: values && explain(values, lang),
      })),
    })),
  };
}

/** The word list with exactly these words, if there is one, says what they mean. */
function explain(values: readonly string[], lang: Lang) {
  const lists = Object.values(vocabulary).filter(
    (list): list is never => typeof list === "object" && !Array.isArray(list),
  ) as unknown as Record<string, Term>[];
  const list = lists.find((terms) => Object.keys(terms).join() === values.join());
  return values.map((value) => ({
    value,
    label: list?.[value]?.[lang] ?? null,
    note: list?.[value]?.note[lang] ?? null,
  }));
}
