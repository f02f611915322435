import type { DuckDBConnection } from "@duckdb/node-api";
import { createAnchor } from "../../src/model/anchor.js";
import type { InteractionName, Interactions, Key } from "../../src/model/exercise.js";
import type { Span } from "../../src/model/text.js";
import { readDate } from "../dates.js";
import type { Path } from "../yaml-source.js";
import { idOf } from "./check-exercises.js";
import { createKeySql, KeyError } from "./key-sql.js";
import { findPackage } from "./packages.js";
import type { AuthoredItem } from "./schema.js";
import type { Source } from "./source.js";

/** Reads keys: from the tables where an item gives SQL, else as written; where both, they must agree. */
export function createKeyReader(source: Source, connection: DuckDBConnection) {
  const run = createKeySql(connection);
  const SQL: Path = ["key", "sql"];
  /** What the SQL gives; where the author wrote the key too, the two must say the same. */
  const agreed = <T>(fromSql: T | null, written: T | undefined, name: string): T => {
    if (fromSql === null && written === undefined)
      throw new KeyError(["key"], `missing key: write sql or ${name}`);
    if (fromSql !== null && written !== undefined && canon(fromSql) !== canon(written))
      throw new KeyError(
        ["key", name],
        `key contradicts the tables: ${name} says ${canon(written)}, sql gives ${canon(fromSql)}; drop ${name} or mend it`,
      );
    return fromSql ?? written!;
  };
  const grouped = (rows: string[][], keep: (first: string) => boolean) => {
    const result: Record<string, string[]> = {};
    for (const [first, second] of rows)
      if (keep(first!)) {
        const list = (result[first!] ??= []);
        if (!list.includes(second!)) list.push(second!);
      }
    return result;
  };

  async function read(item: AuthoredItem): Promise<Key<InteractionName>> {
    switch (item.interaction) {
      case "choice": {
        const { sql, correct } = item.key;
        const found = sql ? [...new Set((await run.texts(sql, 1, SQL)).flat())] : null;
        return { correct: agreed(found, correct, "correct") } satisfies Key<"choice">;
      }
      case "order": {
        const { sql, groups } = item.key;
        const entries = new Set(item.entries.map(idOf));
        const rows = sql ? (await run.texts(sql, 2, SQL)).filter(([id]) => entries.has(id!)) : null;
        const ranks = [...new Set(rows?.map(([, rank]) => rank))].sort(byRank);
        const found =
          rows && ranks.map((rank) => rows.filter((r) => r[1] === rank).map((r) => r[0]!));
        return { groups: agreed(found, groups, "groups") } satisfies Key<"order">;
      }
      case "match": {
        const left = new Set(item.left.map(idOf));
        const found = item.key.sql
          ? grouped(await run.texts(item.key.sql, 2, SQL), (id) => left.has(id))
          : null;
        return { pairs: agreed(found, item.key.pairs, "pairs") } satisfies Key<"match">;
      }
      case "classify": {
        const rows = new Set(item.rows.map(idOf));
        const found = item.key.sql
          ? grouped(await run.texts(item.key.sql, 2, SQL), (id) => rows.has(id))
          : null;
        return { cells: agreed(found, item.key.cells, "cells") } satisfies Key<"classify">;
      }
      case "inline-choice": {
        const found = item.key.sql
          ? Object.fromEntries(
              (await run.texts(item.key.sql, 2, SQL)).filter(([gap]) => gap! in item.gaps) as [
                string,
                string,
              ][],
            )
          : null;
        return { gaps: agreed(found, item.key.gaps, "gaps") } satisfies Key<"inline-choice">;
      }
      case "date": {
        const { sql, accept } = item.key;
        const found = sql ? (await run.texts(sql, 1, SQL))[0]![0]! : null;
        const edtf = agreed(found, item.key.edtf, "edtf");
        const { earliest, latest } = dated(edtf);
        return { edtf, earliest, latest, accept } satisfies Key<"date">;
      }
      case "select-evidence": {
        const { sql, quotes, alternatives, aside } = item.key;
        const found = sql ? await run.spans(sql, SQL) : null;
        const written = quotes?.map((quote, i) => anchored(quote, ["key", "quotes", i]));
        const more: Span[][] = [];
        for (const [i, other] of alternatives.entries())
          more.push(await run.spans(other, ["key", "alternatives", i]));
        const asides = source.voice
          .filter(({ voice_id }) => aside.includes(voice_id))
          .flatMap(({ spans }) => spans);
        return {
          spans: agreed(found, written, "quotes"),
          alternatives: more,
          aside: asides,
        } satisfies Key<"select-evidence">;
      }
      case "speech":
        if (item.task === "to-direct" && item.lang === source.scenario.article.lang)
          anchored(item.indirect, ["indirect"]);
        return item.key satisfies Key<"speech">;
      case "query":
        return item.key satisfies Key<"query">;
      case "reflection":
        return { model: item.key.model[source.lang] } satisfies Key<"reflection">;
      case "negotiate": {
        const { example } = item.key;
        const start = item.start ?? null;
        const found = findPackage(source, {
          goal: item.goal,
          start,
          example: example ?? null,
        });
        if (typeof found === "string")
          throw new KeyError(example ? ["key", "example"] : ["goal"], found);
        return { example: found } satisfies Interactions["negotiate"]["key"];
      }
    }
  }

  const anchor = createAnchor(source.scenario.article.text, source.scenario.article.body);
  function anchored(quote: string, path: Path): Span {
    const result = anchor.resolve({ exact: quote.replace(/[.!?]$/u, "") });
    if (result.status === "anchored") return result.span;
    throw new KeyError(
      path,
      result.status === "ambiguous"
        ? `ambiguous quote: "${quote}" stands more than once in the article; quote more words`
        : `quote not found: "${quote}"; copy the words from the article`,
    );
  }
  return { read };
}

function dated(edtf: string) {
  try {
    return readDate(edtf);
  } catch (error) {
    throw new KeyError(["key", "edtf"], (error as Error).message);
  }
}

const byRank = (a: string | undefined, b: string | undefined): number =>
  Number.isFinite(Number(a)) && Number.isFinite(Number(b))
    ? Number(a) - Number(b)
    : a! < b!
      ? -1
      : 1;

/** The same text for equal keys: objects and lists of ids in any order. */
function canon(value: unknown): string {
  if (Array.isArray(value)) {
    const inner = value.map(canon);
    return `[${value.every((entry) => typeof entry === "string") ? inner.sort() : inner}]`;
  }
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, entry]) => `${name}: ${canon(entry)}`)
      .sort()}}`;
  return String(value);
}
