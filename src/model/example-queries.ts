import { queries } from "./queries.js";
import type { Text } from "./vocabulary.js";

/** A query to learn from: a question about the article, and the idea of SQL that answers it. */
export interface ExampleQuery {
  name: string;
  question: Text;
  idea: Text;
  sql: string;
}

const example = (
  name: string,
  [questionDe, questionEn]: [string, string],
  [ideaDe, ideaEn]: [string, string],
  sql: string,
): ExampleQuery => ({
  name,
  question: { de: questionDe, en: questionEn },
  idea: { de: ideaDe, en: ideaEn },
  sql: sql.trim(),
});

/** From easy to hard; each adds one idea. They hold for every scenario, so none names a row. */
export const exampleQueries: readonly ExampleQuery[] = [
  example(
    "look",
    ["Was steht in der Tabelle der Positionen?", "What is in the table of positions?"],
    [
      "SELECT wählt Spalten, FROM die Tabelle, ORDER BY die Reihenfolge.",
      "SELECT picks columns, FROM the table, ORDER BY the order.",
    ],
    `
SELECT position_id, actor_id, issue_id, act, polarity, summary
FROM positions
ORDER BY start, position_id`,
  ),
  example(
    "refusals",
    ["Was wird abgelehnt oder bestritten?", "What is refused or denied?"],
    [
      "WHERE lässt nur Zeilen durch, die eine Bedingung erfüllen.",
      "WHERE lets only those rows pass that meet a condition.",
    ],
    `
SELECT position_id, actor_id, act, summary, quote
FROM positions
WHERE act IN ('refusal', 'denial') OR polarity = 'against'
ORDER BY start, position_id`,
  ),
  example(
    "count",
    [
      "Wessen Positionen gibt der Artikel am häufigsten wieder?",
      "Whose stands does the article report most often?",
    ],
    [
      "GROUP BY fasst Zeilen zusammen, count(*) zählt sie; JOIN holt den Namen dazu.",
      "GROUP BY gathers rows, count(*) counts them; JOIN brings in the name.",
    ],
    `
SELECT a.name, count(*) AS positions
FROM positions AS p
JOIN actors AS a ON a.actor_id = p.actor_id
GROUP BY a.name
ORDER BY positions DESC, a.name`,
  ),
  example(
    "unstated",
    [
      "Wo sagt der Text, warum jemand etwas will, und wo nicht?",
      "Where does the text say why somebody wants something, and where not?",
    ],
    [
      "NULL heißt hier: der Text sagt es nicht. Man fragt danach mit IS NULL, nie mit = NULL.",
      "NULL means here: the text does not say. Ask for it with IS NULL, never with = NULL.",
    ],
    `
SELECT p.position_id, p.summary, p.interest,
       CASE WHEN p.interest IS NULL THEN 0 ELSE 1 END AS reason_stated
FROM positions AS p
ORDER BY reason_stated DESC, p.start, p.position_id`,
  ),
  example(
    "told-by-others",
    [
      "Wessen Haltung erfahren wir nur aus dem Mund eines anderen?",
      "Whose stand do we learn only from somebody else’s mouth?",
    ],
    [
      "Eine Tabelle kann zweimal vorkommen, unter zwei Namen: als Akteur und als Sprecher.",
      "A table can appear twice under two names: as actor and as speaker.",
    ],
    `
SELECT p.position_id, s.name AS speaker, a.name AS actor, p.mode, p.summary
FROM positions AS p
JOIN actors AS a ON a.actor_id = p.actor_id
JOIN actors AS s ON s.actor_id = p.speaker_id
WHERE s.side IS DISTINCT FROM a.side
ORDER BY p.start, p.position_id`,
  ),
  example(
    "contested-issues",
    [
      "Über welche Streitfragen gehen die Antworten auseinander?",
      "On which issues do the answers differ?",
    ],
    [
      "HAVING ist das WHERE der Gruppen: Es prüft, was GROUP BY zusammengefasst hat.",
      "HAVING is the WHERE of groups: it checks what GROUP BY has gathered.",
    ],
    `
SELECT i.question, count(*) AS positions,
       string_agg(DISTINCT p.polarity, ', ' ORDER BY p.polarity) AS answers,
       string_agg(p.position_id, ' ' ORDER BY p.start, p.position_id) AS position_ids
FROM positions AS p
JOIN issues AS i ON i.issue_id = p.issue_id
GROUP BY i.issue_id, i.question
HAVING count(DISTINCT p.polarity) > 1
ORDER BY positions DESC, i.question`,
  ),
  example(
    "before-and-after",
    [
      "Was liegt vor dem Tag, von dem aus der Artikel zählt, was danach?",
      "What lies before the day from which the article counts, what after?",
    ],
    [
      "Daten lassen sich vergleichen und abziehen; der Unterschied zweier Tage ist eine Zahl.",
      "Dates can be compared and subtracted; the difference of two days is a number.",
    ],
    `
SELECT d.deadline_id, d.label, d.expression, d.earliest, d.latest,
       d.earliest - a.reference_date AS days_from_reference
FROM deadlines AS d
CROSS JOIN article AS a
ORDER BY days_from_reference NULLS LAST, d.deadline_id`,
  ),
  example(
    "check-the-evidence",
    [
      "Stehen die belegenden Worte wirklich dort im Artikel?",
      "Are the words of proof really there in the article?",
    ],
    [
      "substring schneidet die Stelle aus dem Artikel (SQL zählt ab 1, die Tabellen ab 0); end ist ein Schlüsselwort und steht darum in Anführungszeichen.",
      "substring cuts the passage out of the article (SQL counts from 1, the tables from 0); end is a keyword and therefore stands in quotes.",
    ],
    `
SELECT e.table_name, e.row_id, e.exact,
       substring(a.text, e.start + 1, e."end" - e.start) = e.exact AS found
FROM evidence AS e
CROSS JOIN article AS a
ORDER BY found, e.start, e.table_name, e.row_id, e.ordinal, e."end"`,
  ),
];

export interface OfferedQuery {
  name: string;
  question: Text;
  /** Null for the queries behind the charts, which teach nothing by themselves. */
  idea: Text | null;
  sql: string;
}

/** What the lab offers under `?q=<name>`: the examples, and the queries behind the charts. */
export const offeredQueries: readonly OfferedQuery[] = [
  ...exampleQueries,
  ...Object.values(queries).map(({ name, title, sql }) => ({
    name,
    question: title,
    idea: null,
    sql,
  })),
];
