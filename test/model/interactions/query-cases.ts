/** A query beside the solution on the tables of the tiny scenario, and what must be said of it. */
export interface QueryCase {
  why: string;
  solution: string;
  sql: string;
  ordered?: boolean;
  /** Right, or the kinds of feedback that a wrong answer gets, in order. */
  verdict: "right" | string[];
  /** Words that the English feedback must contain. */
  says?: string[];
}

const stands = "SELECT position_id, polarity FROM positions WHERE act = 'demand'";
const counts = "SELECT actor_id, count(*) AS n FROM positions GROUP BY actor_id";
const names = "SELECT DISTINCT actor_id FROM positions";
const sides =
  "SELECT a.name, s.name AS represents FROM actors AS a LEFT JOIN actors AS s ON s.actor_id = a.represents";
const inTurn = "SELECT position_id FROM positions ORDER BY start, position_id";
const pairs = `
SELECT a.position_id AS one, b.position_id AS other
FROM positions AS a JOIN positions AS b ON a.issue_id = b.issue_id AND a.position_id < b.position_id
WHERE a.polarity <> b.polarity`;

export const queryCases: QueryCase[] = [
  // Equivalent queries.
  { why: "the solution itself", solution: stands, sql: `${stands};`, verdict: "right" },
  {
    why: "other aliases",
    solution: counts,
    sql: "SELECT actor_id AS who, count(position_id) AS how_many FROM positions GROUP BY 1",
    verdict: "right",
  },
  {
    why: "other order of columns",
    solution: counts,
    sql: "SELECT count(*), actor_id FROM positions GROUP BY ALL",
    verdict: "right",
    says: ["another order"],
  },
  {
    why: "rows in any order where none is asked for",
    solution: stands,
    sql: `${stands} ORDER BY position_id DESC`,
    verdict: "right",
  },
  {
    why: "FROM first, a comment, a semicolon within a text",
    solution: stands,
    sql: "FROM positions SELECT position_id, polarity -- a ; comment\nWHERE act = 'demand' AND quote <> ';'",
    verdict: "right",
  },
  {
    why: "a common table expression in place of a join",
    solution: pairs,
    sql: `WITH p AS (FROM positions)
SELECT b.position_id, a.position_id FROM p AS a, p AS b
WHERE a.issue_id = b.issue_id AND a.polarity <> b.polarity AND b.position_id < a.position_id`,
    verdict: "right",
  },
  {
    why: "GROUP BY in place of DISTINCT",
    solution: names,
    sql: "SELECT actor_id FROM positions GROUP BY actor_id",
    verdict: "right",
  },
  {
    why: "a mean computed in another way",
    solution: "SELECT act, avg(start) AS mean FROM positions GROUP BY act",
    sql: "SELECT act, sum(start) / count(*) AS mean FROM positions GROUP BY act",
    verdict: "right",
  },
  {
    why: "a whole number as a decimal one",
    solution: counts,
    sql: "SELECT actor_id, sum(1.0) AS n FROM positions GROUP BY actor_id",
    verdict: "right",
  },
  {
    why: "a date written as text",
    solution: "SELECT deadline_id, latest FROM deadlines",
    sql: "SELECT deadline_id, latest::VARCHAR AS latest FROM deadlines",
    verdict: "right",
  },
  {
    why: "a date as a point in time",
    solution: "SELECT deadline_id, latest FROM deadlines",
    sql: "SELECT deadline_id, latest::TIMESTAMP AS latest FROM deadlines",
    verdict: "right",
  },
  // Near misses.
  {
    why: "a condition too many",
    solution: stands,
    sql: `${stands} AND issue_id = 'toll'`,
    verdict: ["missing"],
    says: ["One row is missing: position_id “south-guards-must-leave”, polarity “for”."],
  },
  {
    why: "a condition too few",
    solution: stands,
    sql: "SELECT position_id, polarity FROM positions",
    verdict: ["extra"],
    says: ["3 rows do not belong"],
  },
  {
    why: "another condition",
    solution: stands,
    sql: "SELECT position_id, polarity FROM positions WHERE act = 'threat'",
    verdict: ["missing", "extra"],
  },
  {
    why: "a value in another spelling",
    solution: stands,
    sql: "SELECT position_id, polarity FROM positions WHERE act = 'Demand'",
    verdict: ["missing"],
    says: ["gives no row; 2 are asked for"],
  },
  {
    why: "a column too few",
    solution: stands,
    sql: "SELECT position_id FROM positions WHERE act = 'demand'",
    verdict: ["missing"],
    says: ["“polarity” is missing"],
  },
  {
    why: "a column too many",
    solution: stands,
    sql: "SELECT position_id, polarity, mode FROM positions WHERE act = 'demand'",
    verdict: ["extra"],
    says: ["“mode” is not asked for"],
  },
  {
    why: "all columns",
    solution: stands,
    sql: "SELECT * FROM positions WHERE act = 'demand'",
    verdict: ["extra"],
    says: ["instead of fetching all"],
  },
  {
    why: "another column",
    solution: stands,
    sql: "SELECT position_id, mode FROM positions WHERE act = 'demand'",
    verdict: ["missing", "extra"],
  },
  {
    why: "a number as text",
    solution: counts,
    sql: "SELECT actor_id, count(*)::VARCHAR AS n FROM positions GROUP BY actor_id",
    verdict: ["wrong"],
    says: ["“n” holds text; asked for is a number"],
  },
  {
    why: "another count",
    solution: counts,
    sql: "SELECT actor_id, count(DISTINCT issue_id) + 1 AS n FROM positions GROUP BY actor_id",
    verdict: ["missing", "extra"],
  },
  {
    why: "DISTINCT forgotten",
    solution: names,
    sql: "SELECT actor_id FROM positions",
    verdict: ["extra"],
    says: ["2 rows are repetitions", "DISTINCT"],
  },
  {
    why: "DISTINCT too much",
    solution: "SELECT actor_id FROM positions",
    sql: names,
    verdict: ["missing"],
    says: ["lost by merging"],
  },
  {
    why: "an inner join that drops who acts for nobody",
    solution: sides,
    sql: "SELECT a.name, s.name AS represents FROM actors AS a JOIN actors AS s ON s.actor_id = a.represents",
    verdict: ["missing", "note"],
    says: ["LEFT JOIN"],
  },
  {
    why: "NULL taken for a text",
    solution: "SELECT position_id FROM positions WHERE condition IS NULL",
    sql: "SELECT position_id FROM positions WHERE condition = NULL",
    verdict: ["wrong", "missing"],
    says: ["IS NULL"],
  },
  {
    why: "rows without a date not left out",
    solution: "SELECT deadline_id, earliest FROM deadlines WHERE earliest IS NOT NULL",
    sql: "SELECT deadline_id, earliest FROM deadlines",
    verdict: ["extra", "note"],
    says: ["IS NOT NULL leaves them out"],
  },
  {
    why: "an empty text in place of NULL",
    solution: "SELECT position_id, condition FROM positions",
    sql: "SELECT position_id, coalesce(condition, '') AS condition FROM positions",
    verdict: ["missing", "extra", "note"],
    says: ["is to hold NULL"],
  },
  {
    why: "the wrong order where order is asked for",
    solution: inTurn,
    ordered: true,
    sql: "SELECT position_id FROM positions ORDER BY start DESC",
    verdict: ["wrong"],
    says: ["place 1 is for position_id “lind-bridge-open”; yours has position_id “north-refuses”"],
  },
  {
    why: "a join without its condition",
    solution: "SELECT p.position_id, a.name FROM positions AS p JOIN actors AS a USING (actor_id)",
    sql: "SELECT p.position_id, a.name FROM positions AS p, actors AS a",
    verdict: ["extra"],
    says: ["20 rows do not belong"],
  },
  {
    why: "names changed round",
    solution: sides,
    sql: "SELECT a.name AS represents, s.name AS name FROM actors AS a LEFT JOIN actors AS s ON s.actor_id = a.represents",
    verdict: ["missing", "extra"],
  },
  {
    why: "a million rows",
    solution: stands,
    sql: "SELECT i::VARCHAR AS position_id, 'for' AS polarity FROM range(1000000) AS r(i)",
    verdict: ["extra", "missing"],
    says: ["more than 1000 rows"],
  },
  // Right by accident.
  {
    why: "values copied from the answer",
    solution: stands,
    sql: "SELECT position_id, polarity FROM positions WHERE position_id IN ('south-toll-must-go', 'south-guards-must-leave')",
    verdict: ["wrong"],
    says: ["not for the right reason"],
  },
  {
    why: "the first rows, which happen to be the right ones",
    solution: stands,
    sql: "SELECT position_id, polarity FROM positions ORDER BY position_id DESC LIMIT 2",
    verdict: ["wrong"],
    says: ["not for the right reason"],
  },
  {
    why: "a table written by hand",
    solution: "SELECT count(*) AS n FROM positions",
    sql: "SELECT 5 AS n",
    verdict: ["wrong"],
    says: ["not for the right reason"],
  },
  // What is not run, or cannot run.
  { why: "nothing but a comment", solution: stands, sql: "-- later", verdict: ["wrong"] },
  {
    why: "a statement that changes tables",
    solution: stands,
    sql: "DELETE FROM positions",
    verdict: ["wrong"],
    says: ["are not run"],
  },
  {
    why: "a second statement behind the right one",
    solution: stands,
    sql: `${stands}; DROP TABLE positions`,
    verdict: ["wrong"],
  },
  {
    why: "a change dressed as a query",
    solution: stands,
    sql: "WITH x AS (SELECT 1) DELETE FROM positions",
    verdict: ["wrong"],
  },
  {
    why: "a column that does not exist",
    solution: stands,
    sql: "SELECT position, polarity FROM positions",
    verdict: ["wrong"],
    says: ["no column position"],
  },
  { why: "no SQL at all", solution: stands, sql: "south demands two things", verdict: ["wrong"] },
  {
    why: "script and emoji",
    solution: stands,
    sql: "<script>alert(1)</script> 🙂",
    verdict: ["wrong"],
  },
];
