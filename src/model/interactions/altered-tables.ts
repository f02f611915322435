/**
 * Tables of the same form with other contents, on which a query must agree with the solution too.
 * They are temporary tables that hide those of the same name for as long as they stand, so nothing that
 * was delivered is changed. What belongs together stays together: ids, passages and references
 * remain valid, an act keeps its class, a date its ends.
 */
interface AlteredTables {
  make: string[];
  drop: string[];
}

const hiding = (tables: Record<string, string>): AlteredTables => ({
  make: Object.entries(tables).map(([name, sql]) => `CREATE TEMP TABLE ${name} AS ${sql.trim()}`),
  drop: Object.keys(tables)
    .reverse()
    .map((name) => `DROP TABLE temp.main.${name}`),
});

const original = (table: string) => `memory.main.${table}`;

/** All rows of a table but every third. */
const thinned = (table: string, id: string, rest: number) => `
SELECT * EXCLUDE (place) FROM (
  SELECT *, row_number() OVER (ORDER BY ${id}) AS place FROM ${original(table)}
) WHERE place % 3 <> ${rest}`;

/** The rows of a table, with groups of columns moved on by some rows, each by another number. */
function turned(table: string, id: string, groups: readonly (readonly string[])[]): string {
  const joins = groups.map(
    (_, i) => `JOIN numbered AS g${i} ON g${i}.place = (n.place + ${2 * i + 1}) % n.size`,
  );
  const columns = groups.flatMap((names, i) => names.map((name) => `g${i}.${name} AS ${name}`));
  return `
WITH numbered AS (
  SELECT *, row_number() OVER (ORDER BY ${id}) - 1 AS place, count(*) OVER () AS size
  FROM ${original(table)}
)
SELECT n.* EXCLUDE (place, size) REPLACE (${columns.join(", ")})
FROM numbered AS n
${joins.join("\n")}`;
}

const everywhere: readonly AlteredTables[] = [
  hiding({
    positions: thinned("positions", "position_id", 0),
    deadlines: thinned("deadlines", "deadline_id", 0),
    mentions: thinned("mentions", "mention_id", 0),
    evidence: `
SELECT * FROM ${original("evidence")}
WHERE row_id IN (SELECT position_id FROM positions)
   OR row_id IN (SELECT deadline_id FROM deadlines)
   OR table_name NOT IN ('positions', 'deadlines')`,
  }),
  hiding({
    positions: turned("positions", "position_id", [
      ["act", "act_class"],
      ["polarity"],
      ["mode"],
      ["interest"],
      ["condition"],
      ["certainty"],
      ["issue_id"],
    ]),
    deadlines: turned("deadlines", "deadline_id", [
      ["kind"],
      ["earliest", "latest", "edtf", "edtf_text"],
      ["basis"],
    ]),
  }),
];

/** Tables to which others refer: they may lose rows only for items that ask nothing else. */
const alone: Partial<Record<string, string>> = {
  sentences: "start",
  issues: "issue_id",
  actors: "actor_id",
};

/** The alterations that suit an item about these tables. */
export function alterationsFor(tables: readonly string[]): readonly AlteredTables[] {
  const [table, ...others] = tables;
  const id = table && others.length === 0 ? alone[table] : undefined;
  // Every row is missing from one of the three.
  return id ? [0, 1, 2].map((rest) => hiding({ [table!]: thinned(table!, id, rest) })) : everywhere;
}
