import type { Draft } from "./scenario.js";

const rowLists = ["mentions", "positions", "deadlines", "voice"] as const;
const blocks = ["actors", "issues", "sides", "contexts"] as const;

export type KnownIds = Record<(typeof rowLists)[number] | (typeof blocks)[number], Set<string>> & {
  options: Set<string>;
  /** Null where the article could not be read: then no sentence is known to be missing. */
  sentences: Set<string> | null;
};

/**
 * The ids of a draft, from the raw files: a row with other findings still exists, and what names it
 * is right. Null where a file or one of its lists could not be read, so that nothing can be said of
 * names; one fault then is one finding.
 */
export function knownIds({ scenario, annotations, article }: Draft): KnownIds | null {
  if (!scenario.readable || !annotations.readable) return null;
  const file = record(scenario.source.data);
  const rows = record(annotations.source.data);
  if (blocks.some((name) => file[name] !== undefined && !isRecord(file[name]))) return null;
  if (rowLists.some((name) => rows[name] !== undefined && !Array.isArray(rows[name]))) return null;
  const keys = (name: string) => new Set(Object.keys(record(file[name])));
  const ids = (list: unknown) =>
    (Array.isArray(list) ? list : []).flatMap((row) => {
      const { id } = record(row);
      return typeof id === "string" ? [id] : [];
    });
  return {
    actors: keys("actors"),
    issues: keys("issues"),
    sides: keys("sides"),
    contexts: keys("contexts"),
    options: new Set(
      Object.values(record(file.issues)).flatMap((issue) => ids(record(issue).options)),
    ),
    mentions: new Set(ids(rows.mentions)),
    positions: new Set(ids(rows.positions)),
    deadlines: new Set(ids(rows.deadlines)),
    voice: new Set(ids(rows.voice)),
    sentences: article && new Set(article.sentences.map(({ id }) => id)),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
