import { explainSqlError, type Schema, type SqlProblem } from "../model/sql-errors.js";
import type { Codebook } from "../model/codebook.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";
import { sqlLabWords } from "./sql-lab-words.js";

/** Tables and columns as the explanation of errors wants them. */
export const schemaOf = (codebook: Codebook): Schema =>
  Object.fromEntries(
    codebook.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );

/** What is wrong with `sql`, in plain words, with what to try and the engine's own message. */
export function SqlProblemView(
  message: string,
  { sql, schema, lang }: { sql: string; schema: Schema; lang: Lang },
): { node: HTMLElement; problem: SqlProblem } {
  const say = sqlLabWords[lang];
  const problem = explainSqlError(message, { sql, schema, lang });
  const place = problem.place && ` (${say.line(problem.place.line)})`;
  const node = element("div", { class: "lab-problem" }, [
    element("p", null, element("strong", null, problem.what), place),
    problem.remedy && element("p", null, problem.remedy),
    element("details", null, [
      element("summary", null, say.original),
      element("pre", null, problem.original),
    ]),
  ]);
  return { node, problem };
}
