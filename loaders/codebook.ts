import * as vocabulary from "../src/model/vocabulary.js";
import type { Codebook } from "../src/model/codebook.js";
import { tableNotes, type Tables } from "../src/model/tables.js";
import type { Lang, Term } from "../src/model/vocabulary.js";
import { columnsOf, tableNames } from "./columns.js";

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
