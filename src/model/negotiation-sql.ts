import { packageCount, points, type Negotiation } from "./negotiation.js";
import { binCount, binSize, type Survey } from "./negotiation-survey.js";

/** Above this many packages even DuckDB in a browser tab keeps a learner waiting. */
export const sqlLimit = 10_000_000;

/**
 * SQL that gives every package with each side's score: the options of each issue, cross joined.
 * Columns: `package` (the number that `packageAt` reads) and `s0`, `s1`, ... It holds numbers only,
 * no word of a scenario or a learner.
 */
export function packagesSql(negotiation: Negotiation): string {
  const worth = points(negotiation);
  const sides = worth.map((_, side) => side);
  const issues = negotiation.issues.map(({ options }, issue) => {
    const rows = options.map(
      (_, option) => `(${[option, ...sides.map((s) => double(worth[s]![issue]![option]!))]})`,
    );
    return `(VALUES ${rows.join(", ")}) AS i${issue}(o, ${sides.map((s) => `p${s}`).join(", ")})`;
  });
  const number = negotiation.issues.reduce(
    (sum, { options }, issue) =>
      issue === 0 ? "i0.o" : `(${sum}) * ${options.length} + i${issue}.o`,
    "",
  );
  const score = (side: number) => negotiation.issues.map((_, issue) => `i${issue}.p${side}`);
  return [
    `SELECT ${number} AS package,`,
    sides.map((side) => `  round(${score(side).join(" + ")}, 6) AS s${side}`).join(",\n"),
    `FROM ${issues.join("\nCROSS JOIN ")}`,
  ].join("\n");
}

/** A double, never a decimal: both engines then add the same numbers. */
const double = (value: number): string => value.toExponential();

/**
 * SQL for the survey of all packages in one statement. Rows are of three `kind`s, in the columns
 * `package`, `s0`, `s1`, ...: the density (`bin`: fields of the plane in `s0`, `s1`, the count in
 * `package`), the `frontier`, and the number of `acceptable` packages (in `package`).
 */
export function surveySql(negotiation: Negotiation): string {
  const sides = negotiation.sides.map((_, side) => `s${side}`);
  const rest = sides.slice(2).map(() => "NULL");
  const bin = (side: string) => `greatest(0, least(${binCount - 1}, floor(${side} / ${binSize})))`;
  const accepted = sides.map((side, i) => `${side} >= ${double(negotiation.reservation[i]!)}`);
  return `WITH packages AS MATERIALIZED (
${packagesSql(negotiation)}
),
${sides.length === 2 ? frontierOfTwo : frontierOfMany(sides)}
SELECT 'bin' AS kind, count(*) AS package, ${[bin("s0"), bin("s1")].map((x, i) => `${x} AS s${i}`).join(", ")}${rest.map((x, i) => `, ${x} AS s${i + 2}`).join("")}
FROM packages
GROUP BY ALL
UNION ALL
SELECT 'acceptable', count(*), ${sides.map(() => "NULL").join(", ")}
FROM packages
WHERE ${accepted.join(" AND ")}
UNION ALL
SELECT 'frontier', package, ${sides.join(", ")}
FROM frontier`;
}

/**
 * From the first side's best downwards, each point must beat the second side's best so far. Sorting
 * all points would take most of the time, so first, by whole points, those are left out that a
 * package worth more to the first side beats already.
 */
const frontierOfTwo = `best AS (
  SELECT floor(s0) AS point, max(s1) AS s1
  FROM packages
  GROUP BY point
),
ahead AS (
  SELECT point, max(s1) OVER (
    ORDER BY point DESC
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS s1
  FROM best
),
promising AS (
  SELECT min(package) AS package, s0, packages.s1 AS s1
  FROM packages
  JOIN ahead ON point = floor(s0)
  WHERE ahead.s1 IS NULL OR packages.s1 > ahead.s1
  GROUP BY s0, packages.s1
),
frontier AS (
  SELECT package, s0, s1
  FROM (
    SELECT *, max(s1) OVER (
      ORDER BY s0 DESC, s1 DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS before
    FROM promising
  )
  WHERE before IS NULL OR s1 > before
)`;

/** With more sides every point is held against every other. */
const frontierOfMany = (sides: readonly string[]): string => `points AS (
  SELECT min(package) AS package, ${sides.join(", ")}
  FROM packages
  GROUP BY ${sides.join(", ")}
),
frontier AS (
  SELECT *
  FROM points AS p
  WHERE NOT EXISTS (
    SELECT 1
    FROM points AS q
    WHERE ${sides.map((side) => `q.${side} >= p.${side}`).join(" AND ")}
      AND (${sides.map((side) => `q.${side} > p.${side}`).join(" OR ")})
  )
)`;

/** What `surveySql` answered, as a survey. */
export function readSurvey(
  negotiation: Negotiation,
  rows: readonly Readonly<Record<string, unknown>>[],
): Survey {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const bins = of("bin").map((row) => ({
    x: Number(row.s0),
    y: Number(row.s1),
    packages: Number(row.package),
  }));
  const frontier = of("frontier").map((row) => ({
    number: Number(row.package),
    scores: negotiation.sides.map((_, side) => Number(row[`s${side}`])),
  }));
  return {
    packages: packageCount(negotiation),
    acceptable: Number(of("acceptable")[0]?.package ?? 0),
    bins: bins.sort((a, b) => a.x - b.x || a.y - b.y),
    frontier: frontier.sort((a, b) => bySides(a.scores, b.scores)),
  };
}

function bySides(a: readonly number[], b: readonly number[]): number {
  const side = a.findIndex((score, i) => score !== b[i]);
  return side < 0 ? 0 : b[side]! - a[side]!;
}
