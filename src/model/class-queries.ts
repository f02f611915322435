import { fewest, mostWrong } from "./item-analysis.js";

/** The tables of a class beside those of the scenario, with the SQL types of their columns. */
export const classTables = {
  class_learners: { learner: "VARCHAR", nickname: "VARCHAR", lang: "VARCHAR" },
  class_scores: { learner: "VARCHAR", item_id: "VARCHAR", score: "DOUBLE" },
  class_answers: { learner: "VARCHAR", item_id: "VARCHAR", answer: "VARCHAR", correct: "BOOLEAN" },
  class_marks: { learner: "VARCHAR", item_id: "VARCHAR", start: "INTEGER", end: "INTEGER" },
  class_gold: { item_id: "VARCHAR", start: "INTEGER", end: "INTEGER" },
} as const;
export type ClassTable = keyof typeof classTables;

/** The item analysis as SQL; formulas and their source stand at `analyseClass`, which does the same. */
export const classQueries = {
  items: `
WITH scored AS (
  SELECT
    learner,
    item_id,
    score,
    (sum(score) OVER every_item - score) / nullif(count(*) OVER every_item - 1, 0) AS rest
  FROM class_scores
  WHERE score IS NOT NULL
  WINDOW every_item AS (PARTITION BY learner)
)
SELECT
  item_id,
  count(*)::INTEGER AS learners,
  avg(score) AS difficulty,
  CASE
    WHEN count(rest) >= ${fewest}
      AND var_pop(score) FILTER (WHERE rest IS NOT NULL) > 1e-12
      AND var_pop(rest) > 1e-12
    THEN corr(score, rest)
  END AS discrimination
FROM scored
GROUP BY item_id
ORDER BY item_id`,
  wrong: `
SELECT
  item_id,
  answer,
  count(DISTINCT learner)::INTEGER AS learners
FROM class_answers
WHERE NOT correct
GROUP BY item_id, answer
QUALIFY row_number() OVER (
  PARTITION BY item_id
  ORDER BY count(DISTINCT learner) DESC, answer
) <= ${mostWrong}
ORDER BY item_id, learners DESC, answer`,
  heat: `
WITH spans AS (
  SELECT item_id, "start", "end" FROM class_marks
  UNION ALL
  SELECT item_id, "start", "end" FROM class_gold
),
cuts AS (
  SELECT item_id, "start" AS place FROM spans
  UNION
  SELECT item_id, "end" FROM spans
),
pieces AS (
  SELECT
    item_id,
    place AS "start",
    lead(place) OVER (PARTITION BY item_id ORDER BY place) AS "end"
  FROM cuts
),
marked AS (
  SELECT p.item_id, p."start", p."end", count(DISTINCT m.learner)::INTEGER AS learners
  FROM pieces AS p
  LEFT JOIN class_marks AS m
    ON m.item_id = p.item_id AND m."start" <= p."start" AND m."end" >= p."end"
  WHERE p."end" IS NOT NULL
  GROUP BY p.item_id, p."start", p."end"
)
SELECT
  *,
  EXISTS (
    SELECT 1
    FROM class_gold AS g
    WHERE g.item_id = marked.item_id
      AND g."start" <= marked."start"
      AND g."end" >= marked."end"
  ) AS gold
FROM marked
WHERE learners > 0 OR gold
ORDER BY item_id, "start"`,
} as const;
