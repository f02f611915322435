import { text, wrong, type CourseStep, type CourseVersion } from "./step.js";

/** Steps that ask one table. */
const select: CourseStep = {
  name: "select",
  difficulty: 1,
  objective: text(
    "Sie können mit SELECT bestimmte Spalten einer Tabelle abfragen.",
    "You can ask for certain columns of a table with SELECT.",
  ),
  versions: [
    {
      prompt: text(
        "Worüber wird in diesem Artikel gestritten? Zeigen Sie aus der Tabelle issues die Spalten label und question, alle Zeilen.",
        "What is this article’s dispute about? Show the columns label and question of the table issues, all rows.",
      ),
      hints: [
        text(
          "Hinter SELECT stehen die Spalten, durch Kommas getrennt; hinter FROM steht die Tabelle.",
          "After SELECT stand the columns, separated by commas; after FROM stands the table.",
        ),
        text("Es fehlt nur noch eine Spalte: question.", "Only one column is missing: question."),
      ],
      explanation: text(
        "SELECT wählt die Spalten, FROM nennt die Tabelle. Jede Zeile ist eine Streitfrage, die sich mit Ja oder Nein beantworten lässt.",
        "SELECT picks the columns, FROM names the table. Each row is an issue that can be answered with yes or no.",
      ),
      tables: ["issues"],
      start: "SELECT label\nFROM issues",
      solution: "SELECT label, question\nFROM issues",
      accept: ["FROM issues SELECT question, label", "SELECT i.label, i.question FROM issues AS i"],
      reject: [
        wrong(
          "SELECT * FROM issues",
          "Der Stern holt alle Spalten; gefragt sind nur zwei.",
          "The star fetches all columns; only two are asked for.",
        ),
        wrong(
          "SELECT label FROM issues",
          "Das ist erst die Kurzbezeichnung; die Frage selbst steht in question.",
          "That is only the short name; the question itself stands in question.",
        ),
        wrong(
          "SELECT label, question FROM issues LIMIT 1",
          "LIMIT schneidet Zeilen ab; gefragt sind alle.",
          "LIMIT cuts rows off; all are asked for.",
        ),
      ],
    },
  ],
};

const answers = {
  against: text("antworten mit Nein", "answer no"),
  for: text("antworten mit Ja", "answer yes"),
  open: text("lassen die Antwort offen", "leave the answer open"),
} as const;

const whereVersion = (answer: keyof typeof answers): CourseVersion => ({
  prompt: text(
    `Welche Positionen ${answers[answer].de} (polarity ist '${answer}')? Zeigen Sie position_id und summary aus positions.`,
    `Which positions ${answers[answer].en} (polarity is '${answer}')? Show position_id and summary from positions.`,
  ),
  hints: [
    text(
      "WHERE steht hinter FROM und lässt nur Zeilen durch, die seine Bedingung erfüllen.",
      "WHERE stands after FROM and lets only those rows pass that meet its condition.",
    ),
    text(
      `Texte stehen in einfachen Anführungszeichen: polarity = '${answer}'.`,
      `Texts stand in single quotes: polarity = '${answer}'.`,
    ),
  ],
  explanation: text(
    "WHERE prüft jede Zeile einzeln. Die Spalte polarity hält fest, wie eine Position die Streitfrage beantwortet, nicht, ob sie freundlich klingt.",
    "WHERE checks each row by itself. The column polarity records how a position answers the issue, not whether it sounds friendly.",
  ),
  tables: ["positions"],
  start: "SELECT position_id, summary\nFROM positions",
  solution: `SELECT position_id, summary\nFROM positions\nWHERE polarity = '${answer}'`,
  fits: `SELECT count(*) FILTER (polarity = '${answer}') BETWEEN 1 AND count(*) - 1 AS fits FROM positions`,
  accept: [
    `SELECT position_id, summary FROM positions WHERE polarity IN ('${answer}') ORDER BY start`,
    `SELECT summary, position_id FROM positions WHERE NOT polarity <> '${answer}'`,
  ],
  reject: [
    wrong(
      "SELECT position_id, summary FROM positions",
      "Noch fehlt die Bedingung: Das sind alle Positionen.",
      "The condition is still missing: these are all positions.",
    ),
    wrong(
      `SELECT position_id, summary FROM positions WHERE polarity <> '${answer}'`,
      "Das ist genau das Gegenteil: <> heißt »ungleich«.",
      "That is just the opposite: <> means “not equal”.",
    ),
    wrong(
      `SELECT position_id, summary FROM positions WHERE polarity = '${answer.toUpperCase()}'`,
      "Vergleiche achten auf Groß- und Kleinschreibung.",
      "Comparisons mind upper and lower case.",
    ),
  ],
});

const where: CourseStep = {
  name: "where",
  difficulty: 1,
  objective: text(
    "Sie können Zeilen mit WHERE nach einer Bedingung auswählen.",
    "You can choose rows by a condition with WHERE.",
  ),
  versions: [whereVersion("against"), whereVersion("for"), whereVersion("open")],
};

const order: CourseStep = {
  name: "order",
  difficulty: 1,
  objective: text(
    "Sie können ein Ergebnis mit ORDER BY ordnen und mit LIMIT kürzen.",
    "You can order a result with ORDER BY and cut it with LIMIT.",
  ),
  versions: [
    {
      prompt: text(
        "Welches sind die drei längsten Sätze des Artikels? Zeigen Sie sentence_id und length(text) aus sentences, den längsten zuerst.",
        "Which are the three longest sentences of the article? Show sentence_id and length(text) from sentences, the longest first.",
      ),
      hints: [
        text(
          "ORDER BY steht nach FROM; DESC dahinter kehrt die Ordnung um, das Größte steht dann oben.",
          "ORDER BY stands after FROM; DESC behind it turns the order round, so that the largest comes first.",
        ),
        text(
          "ORDER BY length(text) DESC, und ganz am Ende LIMIT 3.",
          "ORDER BY length(text) DESC, and LIMIT 3 at the very end.",
        ),
      ],
      explanation: text(
        "Ohne ORDER BY hat ein Ergebnis keine bestimmte Reihenfolge. LIMIT zählt erst, nachdem geordnet ist.",
        "Without ORDER BY a result has no particular order. LIMIT counts only after ordering.",
      ),
      tables: ["sentences"],
      start: "SELECT sentence_id, length(text)\nFROM sentences",
      solution:
        "SELECT sentence_id, length(text) AS characters\nFROM sentences\nORDER BY characters DESC, sentence_id\nLIMIT 3",
      ordered: true,
      fits: `
SELECT count(*) > 4 AND count(DISTINCT length(text)) = count(*) AS fits
FROM (FROM sentences ORDER BY length(text) DESC LIMIT 8)`,
      accept: [
        "SELECT sentence_id, length(text) FROM sentences ORDER BY 2 DESC LIMIT 3",
        "SELECT sentence_id, length(text) AS n FROM sentences QUALIFY row_number() OVER (ORDER BY n DESC) <= 3 ORDER BY n DESC",
      ],
      reject: [
        wrong(
          "SELECT sentence_id, length(text) FROM sentences ORDER BY length(text) LIMIT 3",
          "Das sind die kürzesten: Ohne DESC steht das Kleinste oben.",
          "These are the shortest: without DESC the smallest comes first.",
        ),
        wrong(
          "SELECT sentence_id, length(text) FROM sentences ORDER BY length(text) DESC",
          "Die Ordnung stimmt; LIMIT 3 lässt nur die ersten drei übrig.",
          "The order is right; LIMIT 3 keeps only the first three.",
        ),
        wrong(
          "SELECT sentence_id, length(text) FROM sentences LIMIT 3",
          "Das sind irgendwelche drei Sätze; erst ORDER BY macht daraus die längsten.",
          "These are any three sentences; only ORDER BY makes them the longest.",
        ),
      ],
    },
    {
      prompt: text(
        "Mit welchen drei Sätzen endet der Artikel? Zeigen Sie sentence_id und start (wo der Satz beginnt) aus sentences, den letzten zuerst.",
        "With which three sentences does the article end? Show sentence_id and start (where the sentence begins) from sentences, the last one first.",
      ),
      hints: [
        text(
          "ORDER BY steht nach FROM; DESC dahinter kehrt die Ordnung um, das Größte steht dann oben.",
          "ORDER BY stands after FROM; DESC behind it turns the order round, so that the largest comes first.",
        ),
        text(
          "ORDER BY start DESC, und ganz am Ende LIMIT 3.",
          "ORDER BY start DESC, and LIMIT 3 at the very end.",
        ),
      ],
      explanation: text(
        "Ohne ORDER BY hat ein Ergebnis keine bestimmte Reihenfolge, auch wenn es zufällig geordnet aussieht. LIMIT zählt erst, nachdem geordnet ist.",
        "Without ORDER BY a result has no particular order, even if it happens to look ordered. LIMIT counts only after ordering.",
      ),
      tables: ["sentences"],
      start: "SELECT sentence_id, start\nFROM sentences",
      solution: "SELECT sentence_id, start\nFROM sentences\nORDER BY start DESC\nLIMIT 3",
      ordered: true,
      fits: "SELECT count(*) > 4 AS fits FROM sentences",
      accept: [
        "SELECT sentence_id, start FROM sentences ORDER BY 2 DESC LIMIT 3",
        "SELECT start, sentence_id FROM (FROM sentences ORDER BY start DESC LIMIT 3) ORDER BY start DESC",
      ],
      reject: [
        wrong(
          "SELECT sentence_id, start FROM sentences ORDER BY start LIMIT 3",
          "Das sind die ersten: Ohne DESC steht das Kleinste oben.",
          "These are the first: without DESC the smallest comes first.",
        ),
        wrong(
          "SELECT sentence_id, start FROM sentences ORDER BY start DESC",
          "Die Ordnung stimmt; LIMIT 3 lässt nur die ersten drei übrig.",
          "The order is right; LIMIT 3 keeps only the first three.",
        ),
        wrong(
          "SELECT sentence_id, start FROM sentences ORDER BY sentence_id DESC LIMIT 3",
          "sentence_id ist Text: Geordnet nach Buchstaben kommt s9 nach s10.",
          "sentence_id is text: ordered by letters s9 comes after s10.",
        ),
      ],
    },
  ],
};

const unstatedColumns = {
  addressee_id: text("an wen sie sich richten", "whom they address"),
  interest: text("aus welchem Grund", "for what reason"),
  condition: text("unter welcher Bedingung", "on what condition"),
  speaker_id: text("wer sie ausspricht", "who voices them"),
} as const;

const unstatedVersion = (column: keyof typeof unstatedColumns): CourseVersion => ({
  prompt: text(
    `Bei welchen Positionen sagt der Text nicht, ${unstatedColumns[column].de}? Zeigen Sie position_id und summary aller Positionen ohne Angabe in ${column}.`,
    `For which positions does the text not say ${unstatedColumns[column].en}? Show position_id and summary of all positions that have nothing in ${column}.`,
  ),
  hints: [
    text(
      "Wo der Text schweigt, steht NULL. NULL ist kein Wert; es zeigt, dass einer fehlt.",
      "Where the text is silent stands NULL. NULL is no value, but the lack of one.",
    ),
    text(
      `Nach dem Fehlen fragt man mit IS NULL: WHERE ${column} IS NULL.`,
      `Ask for the lack with IS NULL: WHERE ${column} IS NULL.`,
    ),
  ],
  explanation: text(
    "NULL heißt hier »nicht genannt«. Ein Vergleich mit = NULL ist nie wahr, auch nicht für NULL selbst; darum gibt es IS NULL.",
    "NULL means “not stated” here. Comparing with = NULL is never true, not even for NULL itself; hence IS NULL.",
  ),
  tables: ["positions"],
  start: `SELECT position_id, summary\nFROM positions\nWHERE ${column} = ''`,
  solution: `SELECT position_id, summary\nFROM positions\nWHERE ${column} IS NULL`,
  fits: `SELECT count(${column}) BETWEEN 1 AND count(*) - 1 AS fits FROM positions`,
  accept: [
    `SELECT position_id, summary FROM positions WHERE NOT (${column} IS NOT NULL)`,
    `SELECT position_id, summary FROM positions WHERE coalesce(${column}, '') = ''`,
  ],
  reject: [
    wrong(
      `SELECT position_id, summary FROM positions WHERE ${column} = NULL`,
      "= NULL ist nie wahr, darum bleibt nichts übrig.",
      "= NULL is never true, so nothing is left.",
    ),
    wrong(
      `SELECT position_id, summary FROM positions WHERE ${column} IS NOT NULL`,
      "Das sind die Positionen mit Angabe; gefragt sind die ohne.",
      "These are the positions that have it; asked for are those without.",
    ),
    wrong(
      "SELECT position_id, summary FROM positions",
      "Noch fehlt die Bedingung: Das sind alle Positionen.",
      "The condition is still missing: these are all positions.",
    ),
  ],
});

const unstated: CourseStep = {
  name: "unstated",
  difficulty: 2,
  objective: text(
    "Sie können nach dem fragen, was ein Text nicht sagt.",
    "You can ask for what a text does not say.",
  ),
  versions: (["addressee_id", "interest", "condition", "speaker_id"] as const).map(unstatedVersion),
};

const count: CourseStep = {
  name: "count",
  difficulty: 2,
  objective: text(
    "Sie können Zeilen mit GROUP BY zusammenfassen und zählen.",
    "You can gather rows with GROUP BY and count them.",
  ),
  versions: [
    {
      prompt: text(
        "Mit welchen Sprechakten (act) wird verhandelt, und wie oft? Zeigen Sie für jeden Sprechakt in positions die Zahl der Positionen.",
        "With which speech acts (act) do people negotiate, and how often? Show the number of positions for each speech act in positions.",
      ),
      hints: [
        text(
          "count(*) zählt Zeilen; GROUP BY act macht aus allen Zeilen mit demselben act eine.",
          "count(*) counts rows; GROUP BY act makes one row of all that share an act.",
        ),
        text(
          "SELECT act, count(*) … und am Ende GROUP BY act.",
          "SELECT act, count(*) … and GROUP BY act at the end.",
        ),
      ],
      explanation: text(
        "GROUP BY bildet Gruppen, count(*) zählt in jeder. Was nicht gezählt wird und im SELECT steht, muss auch im GROUP BY stehen.",
        "GROUP BY forms groups, count(*) counts in each. What stands in SELECT without being counted must stand in GROUP BY too.",
      ),
      tables: ["positions"],
      start: "SELECT act\nFROM positions",
      solution: "SELECT act, count(*) AS positions\nFROM positions\nGROUP BY act",
      fits: "SELECT count(DISTINCT act) BETWEEN 2 AND count(*) - 1 AS fits FROM positions",
      accept: [
        "SELECT act, count(position_id) FROM positions GROUP BY ALL ORDER BY 2 DESC",
        "SELECT act, sum(1) AS n FROM positions GROUP BY act",
        "SELECT DISTINCT act, count(*) OVER (PARTITION BY act) FROM positions",
      ],
      reject: [
        wrong(
          "SELECT count(*) FROM positions",
          "Das ist die Zahl aller Positionen; GROUP BY act zählt jeden Sprechakt für sich.",
          "That is the number of all positions; GROUP BY act counts each speech act by itself.",
        ),
        wrong(
          "SELECT DISTINCT act FROM positions",
          "Die Sprechakte stimmen; wie oft jeder vorkommt, fehlt noch.",
          "The speech acts are right; how often each occurs is still missing.",
        ),
        wrong(
          "SELECT act, count(DISTINCT act) FROM positions GROUP BY act",
          "In jeder Gruppe gibt es nur einen Sprechakt; zu zählen sind die Zeilen.",
          "Each group has but one speech act; it is the rows that are to be counted.",
        ),
      ],
    },
  ],
};

export const oneTableSteps: readonly CourseStep[] = [select, where, order, unstated, count];
