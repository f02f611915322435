import { text, wrong, type CourseStep, type CourseVersion } from "./step.js";

/** Steps that join tables, or a table with itself. */
const join: CourseStep = {
  name: "join",
  difficulty: 2,
  objective: text(
    "Sie können zwei Tabellen mit JOIN über eine gemeinsame Kennung verbinden.",
    "You can join two tables by a common id.",
  ),
  versions: [
    {
      prompt: text(
        "Wer bezieht welche Position? Zeigen Sie zu jeder Position den Namen des Akteurs (name aus actors) und ihre summary.",
        "Who takes which position? Show for each position the actor’s name (name from actors) and its summary.",
      ),
      hints: [
        text(
          "In positions steht nur die Kennung actor_id; der Name steht in actors, in der Zeile mit derselben actor_id.",
          "positions has only the id actor_id; the name stands in actors, in the row with the same actor_id.",
        ),
        text(
          "FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id",
          "FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id",
        ),
      ],
      explanation: text(
        "JOIN stellt zu jeder Zeile die passende der anderen Tabelle; ON sagt, welche passt. actor_id ist, wer die Position vertritt, speaker_id, wer sie ausspricht.",
        "JOIN puts beside each row the one of the other table that fits; ON says which fits. actor_id is who holds the position, speaker_id who voices it.",
      ),
      tables: ["positions", "actors"],
      start: "SELECT p.actor_id, p.summary\nFROM positions AS p",
      solution:
        "SELECT a.name, p.summary\nFROM positions AS p\nJOIN actors AS a ON a.actor_id = p.actor_id",
      fits: "SELECT count(DISTINCT actor_id) > 1 AS fits FROM positions",
      accept: [
        "SELECT name, summary FROM positions JOIN actors USING (actor_id)",
        "SELECT p.summary, a.name FROM actors AS a, positions AS p WHERE a.actor_id = p.actor_id",
        "SELECT (SELECT name FROM actors AS a WHERE a.actor_id = p.actor_id) AS who, summary FROM positions AS p",
      ],
      reject: [
        wrong(
          "SELECT a.name, p.summary FROM positions AS p CROSS JOIN actors AS a",
          "So steht jede Position neben jedem Akteur: Es fehlt, welche Zeilen zusammengehören (ON).",
          "Thus each position stands beside each actor: what is missing is which rows belong together (ON).",
        ),
        wrong(
          "SELECT a.name, p.summary FROM positions AS p JOIN actors AS a ON a.actor_id = p.speaker_id",
          "speaker_id ist, wer es ausspricht; gefragt ist, wessen Position es ist (actor_id).",
          "speaker_id is who voices it; asked for is whose position it is (actor_id).",
        ),
        wrong(
          "SELECT p.actor_id, p.summary FROM positions AS p",
          "Das sind die Kennungen; der Name steht in actors.",
          "These are the ids; the name stands in actors.",
        ),
      ],
    },
  ],
};

const evidence: CourseStep = {
  name: "evidence",
  difficulty: 2,
  objective: text(
    "Sie können zu einer Zeile den Satz holen, der sie belegt.",
    "You can fetch the sentence that proves a row.",
  ),
  versions: [
    {
      prompt: text(
        "Wo steht das? Zeigen Sie zu jeder Position ihre position_id, den Namen des Akteurs und den Satz (text aus sentences), in dem die belegenden Worte beginnen.",
        "Where does it say that? Show for each position its position_id, the actor’s name and the sentence (text from sentences) in which the words of proof begin.",
      ),
      hints: [
        text(
          "Jede weitere Tabelle bekommt ihr eigenes JOIN mit eigenem ON.",
          "Each further table gets its own JOIN with its own ON.",
        ),
        text(
          "JOIN sentences AS s ON s.sentence_id = p.sentence_id",
          "JOIN sentences AS s ON s.sentence_id = p.sentence_id",
        ),
      ],
      explanation: text(
        "Jede Behauptung der Tabellen führt über sentence_id zu einem Satz zurück. So lässt sich prüfen, ob der Satz wirklich trägt, was in der Zeile steht.",
        "Each claim in the tables leads back to a sentence by its sentence_id. So one can check whether the sentence really bears what the row says.",
      ),
      tables: ["positions", "actors", "sentences"],
      start:
        "SELECT p.position_id, a.name\nFROM positions AS p\nJOIN actors AS a ON a.actor_id = p.actor_id",
      solution:
        "SELECT p.position_id, a.name, s.text\nFROM positions AS p\nJOIN actors AS a ON a.actor_id = p.actor_id\nJOIN sentences AS s ON s.sentence_id = p.sentence_id",
      fits: "SELECT count(DISTINCT sentence_id) > 1 AS fits FROM positions",
      accept: [
        "SELECT position_id, name, text FROM positions JOIN actors USING (actor_id) JOIN sentences USING (sentence_id)",
        `SELECT p.position_id, a.name, s.text FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id
JOIN sentences AS s ON p.start >= s.start AND p.start < s."end"`,
      ],
      reject: [
        wrong(
          "SELECT p.position_id, a.name, p.quote FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id",
          "quote hält nur die belegenden Worte; gefragt ist der ganze Satz aus sentences.",
          "quote holds only the words of proof; asked for is the whole sentence from sentences.",
        ),
        wrong(
          "SELECT p.position_id, a.name, s.text FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id JOIN sentences AS s ON s.start = p.start",
          "Die wenigsten Belege beginnen genau am Satzanfang; die sentence_id verbindet sicher.",
          "Hardly any proof begins exactly where its sentence does; sentence_id joins reliably.",
        ),
        wrong(
          "SELECT p.position_id, a.name, s.text FROM positions AS p JOIN actors AS a ON a.actor_id = p.actor_id CROSS JOIN sentences AS s",
          "So steht jede Position neben jedem Satz: Es fehlt, welche zusammengehören (ON).",
          "Thus each position stands beside each sentence: what is missing is which belong together (ON).",
        ),
      ],
    },
  ],
};

const datesVersion = (when: "before" | "after"): CourseVersion => {
  const past = when === "before";
  const condition = past ? "d.latest < a.reference_date" : "d.earliest > a.reference_date";
  const opposite = past ? "d.earliest > a.reference_date" : "d.latest < a.reference_date";
  const column = past ? "latest" : "earliest";
  return {
    prompt: past
      ? text(
          "Was lag am Stichtag des Artikels (reference_date in article) schon ganz zurück? Zeigen Sie deadline_id und label aller Zeilen in deadlines, deren spätester Tag (latest) davor liegt.",
          "What was wholly past on the article’s reference day (reference_date in article)? Show deadline_id and label of all rows in deadlines whose latest day lies before it.",
        )
      : text(
          "Was stand am Stichtag des Artikels (reference_date in article) noch ganz bevor? Zeigen Sie deadline_id und label aller Zeilen in deadlines, deren frühester Tag (earliest) danach liegt.",
          "What was still wholly ahead on the article’s reference day (reference_date in article)? Show deadline_id and label of all rows in deadlines whose earliest day lies after it.",
        ),
    hints: [
      text(
        "Daten vergleicht man wie Zahlen: früher ist kleiner.",
        "Dates compare like numbers: earlier is smaller.",
      ),
      text(
        `article hat nur eine Zeile, darum genügt CROSS JOIN article AS a; dann WHERE ${condition}.`,
        `article has but one row, so CROSS JOIN article AS a will do; then WHERE ${condition}.`,
      ),
    ],
    explanation: text(
      "Ein Zeitausdruck ist oft ein Zeitraum mit frühestem und spätestem Tag. Wo einer davon offen ist (NULL), ist der Vergleich nicht wahr, und die Zeile bleibt draußen.",
      "A time expression is often a range with an earliest and a latest day. Where one of them is open (NULL) the comparison is not true, and the row stays out.",
    ),
    tables: ["deadlines", "article"],
    start: "SELECT d.deadline_id, d.label\nFROM deadlines AS d\nCROSS JOIN article AS a",
    solution: `SELECT d.deadline_id, d.label\nFROM deadlines AS d\nCROSS JOIN article AS a\nWHERE ${condition}`,
    fits: `
SELECT count(*) FILTER (${condition}) BETWEEN 1 AND count(*) - 1 AS fits
FROM deadlines AS d CROSS JOIN article AS a`,
    accept: [
      `SELECT deadline_id, label FROM deadlines WHERE ${column} ${past ? "<" : ">"} (SELECT reference_date FROM article)`,
      `SELECT label, deadline_id FROM deadlines, article WHERE ${column} - reference_date ${past ? "<" : ">"} 0`,
    ],
    reject: [
      wrong(
        `SELECT d.deadline_id, d.label FROM deadlines AS d CROSS JOIN article AS a WHERE ${opposite}`,
        "Das ist die andere Seite des Stichtags: Früher ist kleiner.",
        "That is the other side of the reference day: earlier is smaller.",
      ),
      wrong(
        "SELECT deadline_id, label FROM deadlines",
        "Noch fehlt die Bedingung: Das sind alle Termine.",
        "The condition is still missing: these are all dates.",
      ),
      wrong(
        `SELECT d.deadline_id, d.label FROM deadlines AS d CROSS JOIN article AS a WHERE NOT coalesce(${condition}, false)`,
        "Das sind alle übrigen Zeilen, auch die mit offenem Ende.",
        "These are all the other rows, those with an open end too.",
      ),
    ],
  };
};

const dates: CourseStep = {
  name: "dates",
  difficulty: 2,
  objective: text(
    "Sie können Zeitangaben mit einem Stichtag vergleichen.",
    "You can compare dates with a reference day.",
  ),
  versions: [datesVersion("before"), datesVersion("after")],
};

const havingVersion = (column: "polarity" | "actor_id"): CourseVersion => {
  const what =
    column === "polarity"
      ? text(
          "Auf welche Streitfragen gibt der Artikel mehr als eine Antwort? Zeigen Sie die issue_id jeder Streitfrage, zu der in positions mehrere verschiedene Werte in polarity stehen.",
          "To which issues does the article give more than one answer? Show the issue_id of each issue for which positions has several different values in polarity.",
        )
      : text(
          "Zu welchen Streitfragen melden sich mehrere Akteure? Zeigen Sie die issue_id jeder Streitfrage, zu der in positions mehrere verschiedene actor_id stehen.",
          "On which issues do several actors speak? Show the issue_id of each issue for which positions has several different actor_id.",
        );
  return {
    prompt: what,
    hints: [
      text(
        "HAVING ist das WHERE der Gruppen: Es steht hinter GROUP BY und prüft, was gezählt wurde.",
        "HAVING is the WHERE of groups: it stands after GROUP BY and checks what was counted.",
      ),
      text(
        `count(DISTINCT ${column}) zählt jeden Wert nur einmal: HAVING count(DISTINCT ${column}) > 1.`,
        `count(DISTINCT ${column}) counts each value once: HAVING count(DISTINCT ${column}) > 1.`,
      ),
    ],
    explanation: text(
      "Ohne DISTINCT zählt auch, wer dasselbe zweimal sagt. Erst verschiedene Werte zeigen, dass eine Streitfrage umstritten ist.",
      "Without DISTINCT, saying the same thing twice counts as well. Only different values show that an issue is contested.",
    ),
    tables: ["positions"],
    start: "SELECT issue_id\nFROM positions\nGROUP BY issue_id",
    solution: `SELECT issue_id\nFROM positions\nGROUP BY issue_id\nHAVING count(DISTINCT ${column}) > 1`,
    fits: `
SELECT count(*) FILTER (n > 1) BETWEEN 1 AND count(*) - 1 AS fits
FROM (SELECT count(DISTINCT ${column}) AS n FROM positions GROUP BY issue_id)`,
    accept: [
      `SELECT issue_id FROM (SELECT DISTINCT issue_id, ${column} FROM positions) GROUP BY issue_id HAVING count(*) > 1`,
      `SELECT DISTINCT a.issue_id FROM positions AS a JOIN positions AS b USING (issue_id) WHERE a.${column} < b.${column}`,
      `SELECT issue_id FROM positions GROUP BY ALL HAVING min(${column}) <> max(${column})`,
    ],
    reject: [
      wrong(
        "SELECT issue_id FROM positions GROUP BY issue_id",
        "Das sind alle Streitfragen; HAVING wählt unter den Gruppen aus.",
        "These are all issues; HAVING chooses among the groups.",
      ),
      wrong(
        `SELECT issue_id FROM positions GROUP BY issue_id HAVING count(DISTINCT ${column}) = 1`,
        "Das sind die Streitfragen mit nur einem Wert.",
        "These are the issues with one value only.",
      ),
      wrong(
        `SELECT a.issue_id FROM positions AS a JOIN positions AS b USING (issue_id) WHERE a.${column} <> b.${column}`,
        "Die Streitfragen stimmen, aber jede steht mehrfach da.",
        "The issues are right, but each stands there several times.",
      ),
    ],
  };
};

const having: CourseStep = {
  name: "having",
  difficulty: 3,
  objective: text(
    "Sie können Gruppen mit HAVING auswählen und mit DISTINCT Verschiedenes zählen.",
    "You can choose groups with HAVING and count what differs with DISTINCT.",
  ),
  versions: [havingVersion("polarity"), havingVersion("actor_id")],
};

const contradiction: CourseStep = {
  name: "contradiction",
  difficulty: 3,
  objective: text(
    "Sie können eine Tabelle mit sich selbst verbinden und so Widersprüche finden.",
    "You can join a table with itself and so find contradictions.",
  ),
  versions: [
    {
      prompt: text(
        "Wer widerspricht wem? Finden Sie jedes Paar von Positionen zur selben Streitfrage, von denen die eine mit Ja ('for'), die andere mit Nein ('against') antwortet. Zeigen Sie zwei Spalten: die position_id der bejahenden, dann die der verneinenden.",
        "Who contradicts whom? Find every pair of positions on the same issue of which one answers yes ('for') and the other no ('against'). Show two columns: the position_id of the one that says yes, then that of the one that says no.",
      ),
      hints: [
        text(
          "Dieselbe Tabelle kann zweimal vorkommen, unter zwei Namen: positions AS a und positions AS b.",
          "The same table can appear twice under two names: positions AS a and positions AS b.",
        ),
        text(
          "Verbunden wird über dieselbe Streitfrage: ON a.issue_id = b.issue_id; WHERE wählt a.polarity und b.polarity.",
          "They are joined by the same issue: ON a.issue_id = b.issue_id; WHERE chooses a.polarity and b.polarity.",
        ),
      ],
      explanation: text(
        "Ein Widerspruch steht in keiner einzelnen Zeile: Er wird erst sichtbar, wenn zwei Zeilen nebeneinanderstehen. So entsteht auch das Netz auf der Seite »Positionen«.",
        "A contradiction stands in no single row: it shows only when two rows stand side by side. The network on the page “Positions” is made like this too.",
      ),
      tables: ["positions"],
      start:
        "SELECT a.position_id AS yes, b.position_id AS no\nFROM positions AS a\nJOIN positions AS b ON a.issue_id = b.issue_id",
      solution:
        "SELECT a.position_id AS yes, b.position_id AS no\nFROM positions AS a\nJOIN positions AS b ON a.issue_id = b.issue_id\nWHERE a.polarity = 'for' AND b.polarity = 'against'",
      accept: [
        "SELECT a.position_id, b.position_id FROM positions AS a JOIN positions AS b USING (issue_id) WHERE a.polarity = 'for' AND b.polarity = 'against'",
        `WITH y AS (FROM positions WHERE polarity = 'for'), n AS (FROM positions WHERE polarity = 'against')
SELECT y.position_id AS yes, n.position_id AS no FROM n JOIN y ON n.issue_id = y.issue_id ORDER BY 1`,
      ],
      reject: [
        wrong(
          "SELECT a.position_id AS yes, b.position_id AS no FROM positions AS a JOIN positions AS b ON a.issue_id = b.issue_id WHERE a.polarity <> b.polarity",
          "So steht jedes Paar zweimal da, einmal in jeder Richtung, und »offen« zählt als Widerspruch.",
          "Thus each pair stands there twice, once each way, and “open” counts as a contradiction.",
        ),
        wrong(
          "SELECT a.position_id AS yes, b.position_id AS no FROM positions AS a JOIN positions AS b ON a.issue_id = b.issue_id",
          "So steht jede Position auch neben sich selbst; noch fehlt, wie beide antworten.",
          "Thus each position stands beside itself as well; how the two answer is still missing.",
        ),
        wrong(
          "SELECT a.position_id AS yes, b.position_id AS no FROM positions AS a CROSS JOIN positions AS b WHERE a.polarity = 'for' AND b.polarity = 'against'",
          "Es fehlt, dass beide von derselben Streitfrage handeln.",
          "What is missing is that both are about the same issue.",
        ),
      ],
    },
  ],
};

export const severalTablesSteps: readonly CourseStep[] = [
  join,
  evidence,
  dates,
  having,
  contradiction,
];
