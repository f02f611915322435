import type { Row } from "../../../src/model/tables.js";
import type { Term } from "../../../src/model/vocabulary.js";
import { giveaway } from "../giveaway.js";
import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import type { Source } from "../source.js";
import { lettered, parts, type Made } from "../template.js";

/**
 * Passages to be sorted by one column of the positions: rows are quotations, columns the words of a
 * vocabulary. Contested readings are left out, since there would be two right answers.
 */
export function classifyWords(
  source: Source,
  about: {
    column: "act" | "mode";
    words: Record<string, Term>;
    size: number;
    columns: number;
    difficulty: 1 | 2 | 3;
    objective: string;
    prompt: string;
    hints: string[];
  },
): Made<"classify">[] {
  const { column, words, size } = about;
  const { lang, seed } = source;
  const value = (row: Row<"positions">): string => row[column];
  const labels = Object.values(words).map((word) => word[source.scenario.article.lang]);
  const asked = source.positions
    .filter(
      ({ certainty, quote }) =>
        certainty === "certain" &&
        quote !== "" &&
        quote.length <= 200 &&
        giveaway([quote], labels) === null,
    )
    .filter(
      (row, i, all) =>
        all.findIndex((o) => o.sentence_id === row.sentence_id && value(o) === value(row)) === i,
    );
  const rank = new Map(
    asked.map((row) => [row, asked.filter((other) => value(other) === value(row)).indexOf(row)]),
  );
  const mixed = [...asked].sort((a, b) => rank.get(a)! - rank.get(b)!);
  return parts(mixed, size, 3).flatMap((rows) => {
    const used = new Set(rows.map(value));
    if (used.size < 2) return [];
    const present = new Set(source.tables.positions.map(value));
    const spare = shuffled(Object.keys(words), (id) => id, `${seed}:${column}`)
      .filter((id) => !used.has(id))
      .sort((a, b) => Number(present.has(b)) - Number(present.has(a)));
    const offered = new Set([...used, ...spare].slice(0, Math.max(about.columns, used.size)));
    const heads = lettered(
      Object.keys(words).filter((id) => offered.has(id)),
      (id) => words[id]![lang],
    );
    const left = lettered(
      shuffled(rows, (row) => row.position_id, seed),
      (row) => cited(source, row.quote, row.sentence_id),
    );
    return {
      interaction: "classify",
      difficulty: about.difficulty,
      rows: rows.map(({ position_id }) => position_id),
      objective: about.objective,
      prompt: about.prompt,
      body: { rows: left.choices, columns: heads.choices },
      key: {
        cells: Object.fromEntries(
          rows.map((row) => [left.idOf.get(row)!, [heads.idOf.get(value(row))!]]),
        ),
      },
      hints: about.hints,
      explanation: rows
        .map(
          (row) =>
            `${cited(source, row.quote, row.sentence_id)}: ${words[value(row)]![lang]} (${words[value(row)]!.note[lang]}).`,
        )
        .join(" "),
      misconceptions: Object.fromEntries(
        rows.flatMap((row) =>
          [...offered]
            .filter((id) => id !== value(row))
            .map((id) => [
              `${left.idOf.get(row)!}:${heads.idOf.get(id)!}`,
              lang === "de"
                ? `»${words[id]!.de}« heißt: ${words[id]!.note.de}.`
                : `“${words[id]!.en}” means: ${words[id]!.note.en}.`,
            ]),
        ),
      ),
      evidence: rows.map(({ position_id }) => position_id),
    };
  });
}
