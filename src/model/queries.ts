import type { Text } from "./vocabulary.js";

/**
 * The named queries. Each runs at build time on native DuckDB, and its rows travel with the tables,
 * so a chart stands before DuckDB-WASM has loaded; the same SQL answers in the browser afterwards.
 * Every row keeps the `*_id`s from which its sentences can be opened. Each query has a total order,
 * so that two engines must agree row by row.
 */
export interface NamedQuery {
  name: string;
  title: Text;
  sql: string;
}

const query = (name: string, de: string, en: string, sql: string) => ({
  name,
  title: { de, en },
  sql: sql.trim(),
});

export const queries = {
  stances: query(
    "stances",
    "Wer nimmt zu welcher Streitfrage wie Stellung?",
    "Who takes which stand on which issue?",
    `
SELECT p.position_id, p.issue_id, i.label AS issue, i.question, a.side, p.actor_id, a.name AS actor,
       p.speaker_id, s.name AS speaker, p.addressee_id, p.act, p.act_class, p.polarity, p.mode,
       p.condition, p.interest, p.certainty, p.summary, p.quote, p.sentence_id
FROM positions AS p
JOIN actors AS a ON a.actor_id = p.actor_id
JOIN issues AS i ON i.issue_id = p.issue_id
LEFT JOIN actors AS s ON s.actor_id = p.speaker_id
ORDER BY p.start, p.position_id`,
  ),
  conflicts: query(
    "conflicts",
    "Wo stehen zwei Akteure gegeneinander, wo stimmen sie überein?",
    "Where do two actors disagree, where do they agree?",
    `
SELECT a.actor_id AS actor_a, b.actor_id AS actor_b, a.issue_id,
       CASE WHEN a.polarity = b.polarity THEN 'congruence' ELSE 'conflict' END AS relation,
       a.position_id AS position_a, b.position_id AS position_b
FROM positions AS a
JOIN positions AS b ON a.issue_id = b.issue_id AND a.actor_id < b.actor_id
WHERE a.polarity <> 'open' AND b.polarity <> 'open'
ORDER BY a.issue_id, a.actor_id, b.actor_id, a.position_id, b.position_id`,
  ),
  timeline: query(
    "timeline",
    "Was ist wann?",
    "What happens when?",
    `
SELECT d.deadline_id, d.kind, d.label, d.expression, d.edtf, d.edtf_text, d.earliest, d.latest,
       d.anchor_date, d.basis, d.actor_id, a.name AS actor, a.side, d.addressee_id, d.issue_id, d.sentence_id
FROM deadlines AS d
LEFT JOIN actors AS a ON a.actor_id = d.actor_id
ORDER BY coalesce(d.earliest, d.latest) NULLS LAST, d.latest NULLS LAST, d.deadline_id`,
  ),
  acts: query(
    "acts",
    "Was tun die Seiten mit Worten?",
    "What do the sides do with words?",
    `
SELECT a.side, p.act, p.act_class, count(*)::INTEGER AS positions,
       string_agg(p.position_id, ' ' ORDER BY p.position_id) AS position_ids
FROM positions AS p
JOIN actors AS a ON a.actor_id = p.actor_id
GROUP BY a.side, p.act, p.act_class
ORDER BY a.side NULLS LAST, positions DESC, p.act`,
  ),
  voices: query(
    "voices",
    "Wer spricht für wen?",
    "Who speaks for whom?",
    `
SELECT p.speaker_id, s.name AS speaker, s.side AS speaker_side,
       s.represents AS speaker_represents, p.actor_id, a.name AS actor,
       a.side AS actor_side, p.mode, count(*)::INTEGER AS positions,
       string_agg(p.position_id, ' ' ORDER BY p.position_id) AS position_ids
FROM positions AS p
JOIN actors AS a ON a.actor_id = p.actor_id
LEFT JOIN actors AS s ON s.actor_id = p.speaker_id
GROUP BY ALL
ORDER BY p.speaker_id NULLS LAST, p.actor_id, p.mode`,
  ),
  agreement: query(
    "agreement",
    "Wie weit stimmen Mensch und Maschine überein?",
    "How far do human and machine agree?",
    `
SELECT layer,
       count(*) FILTER (WHERE status = 'agreed')::INTEGER AS agreed,
       count(*) FILTER (WHERE status = 'machine only')::INTEGER AS machine_only,
       count(*) FILTER (WHERE status = 'human only')::INTEGER AS human_only
FROM extracted
GROUP BY layer
ORDER BY layer`,
  ),
} as const satisfies Record<string, NamedQuery>;

export type QueryName = keyof typeof queries;

export interface Stance {
  position_id: string;
  issue_id: string;
  issue: string;
  question: string;
  side: string | null;
  actor_id: string;
  actor: string;
  speaker_id: string | null;
  speaker: string | null;
  addressee_id: string | null;
  act: string;
  act_class: string;
  polarity: "for" | "against" | "open";
  mode: string;
  condition: string | null;
  interest: string | null;
  certainty: string;
  summary: string;
  quote: string;
  sentence_id: string;
}

export interface Conflict {
  actor_a: string;
  actor_b: string;
  issue_id: string;
  relation: "congruence" | "conflict";
  position_a: string;
  position_b: string;
}

export interface TimelineRow {
  deadline_id: string;
  kind: string;
  label: string;
  expression: string;
  edtf: string | null;
  edtf_text: string | null;
  earliest: string | null;
  latest: string | null;
  anchor_date: string | null;
  basis: string;
  actor_id: string | null;
  actor: string | null;
  side: string | null;
  addressee_id: string | null;
  issue_id: string | null;
  sentence_id: string;
}

export interface ActCount {
  side: string | null;
  act: string;
  act_class: string;
  positions: number;
  position_ids: string;
}

export interface Voice {
  speaker_id: string | null;
  speaker: string | null;
  speaker_side: string | null;
  /** The actor on whose behalf the speaker acts. */
  speaker_represents: string | null;
  actor_id: string;
  actor: string;
  actor_side: string | null;
  mode: string;
  positions: number;
  position_ids: string;
}

export interface Agreement {
  layer: string;
  agreed: number;
  machine_only: number;
  human_only: number;
}

/** The rows of each named query; a test holds the keys to what the engine answers. */
export interface SnapshotRows {
  stances: Stance[];
  conflicts: Conflict[];
  timeline: TimelineRow[];
  acts: ActCount[];
  voices: Voice[];
  agreement: Agreement[];
}
