import { nearest } from "./nearest.js";
import { listed, meant, say, type Case, type Rule } from "./sql-error-rule.js";
import type { Text } from "./vocabulary.js";

const keywords =
  "SELECT FROM WHERE GROUP ORDER HAVING LIMIT DISTINCT JOIN LEFT USING UNION VALUES INSERT UPDATE DELETE CREATE WITH BETWEEN LIKE".split(
    " ",
  );
/** A misspelt keyword at the place of a syntax error or in the two words before it. */
function misspelt({ sql, place }: Case): { word: string; keyword: string } | null {
  const words = sql.slice(0, place?.end ?? sql.length).match(/[A-Za-z]+/g) ?? [];
  for (const word of words.slice(-3).reverse()) {
    if (keywords.includes(word.toUpperCase()) || word.length < 4) continue;
    const keyword = nearest(word, keywords);
    if (keyword) return { word, keyword };
  }
  return null;
}

function unknownColumn({ match, schema }: Case): Text {
  const name = match[1]!;
  const near = nearest(name, new Set(Object.values(schema).flat()));
  const home = Object.keys(schema).filter((table) =>
    schema[table]!.some((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (home.length > 0)
    return say(
      `Diese Spalte gibt es in: ${listed(home)}. Nehmen Sie die Tabelle mit JOIN hinzu.`,
      `That column exists in: ${listed(home)}. Bring the table in with JOIN.`,
    );
  if (near) return meant(near);
  return say(
    `Ist ein Text gemeint, gehört er in einfache Anführungszeichen: '${name}'.`,
    `If a text is meant, put it in single quotes: '${name}'.`,
  );
}

/** How a statement is built and what it names. */
export const statementErrors: readonly Rule[] = [
  {
    kind: "empty",
    pattern: /^no statements/i,
    what: () => say("Hier steht noch keine Anweisung.", "There is no statement here yet."),
    remedy: () => say("Versuchen Sie: SELECT * FROM positions", "Try: SELECT * FROM positions"),
  },
  {
    kind: "unclosed",
    pattern: /unterminated quoted (?:string|identifier)/,
    what: () =>
      say("Ein Anführungszeichen wird nicht geschlossen.", "A quotation mark is never closed."),
    remedy: () =>
      say(
        "Texte stehen zwischen zwei einfachen Anführungszeichen: 'russia'. Ein Apostroph im Text wird verdoppelt.",
        "Texts stand between two single quotes: 'russia'. An apostrophe inside a text is doubled.",
      ),
  },
  {
    kind: "unfinished",
    pattern: /syntax error at end of input/,
    what: () => say("Die Anweisung hört mitten im Satz auf.", "The statement stops in the middle."),
    remedy: () =>
      say(
        "Am Ende fehlt etwas: eine Bedingung, ein Name oder eine schließende Klammer.",
        "Something is missing at the end: a condition, a name or a closing bracket.",
      ),
  },
  {
    kind: "syntax",
    pattern: /syntax error at or near "([^"]*)"/,
    what: ({ match }) =>
      say(
        `Bei »${match[1]}« versteht DuckDB den Satzbau nicht.`,
        `DuckDB cannot follow the grammar at “${match[1]}”.`,
      ),
    remedy: (found) => {
      const slip = misspelt(found);
      return slip
        ? say(
            `Meinten Sie ${slip.keyword} statt ${slip.word}?`,
            `Did you mean ${slip.keyword} instead of ${slip.word}?`,
          )
        : say(
            "Oft fehlt kurz davor ein Komma oder ein Schlüsselwort. Reihenfolge: SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT.",
            "Often a comma or a keyword is missing just before. The order is SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT.",
          );
    },
  },
  {
    kind: "unknown-column",
    pattern: /Table "([^"]+)" does not have a column named "([^"]+)"/,
    what: ({ match }) =>
      say(
        `Die Tabelle ${match[1]} hat keine Spalte ${match[2]}.`,
        `The table ${match[1]} has no column ${match[2]}.`,
      ),
    remedy: ({ match, schema }) => {
      const columns = schema[match[1]!] ?? [...new Set(Object.values(schema).flat())];
      const near = nearest(match[2]!, columns);
      if (near) return meant(near);
      if (!schema[match[1]!]) return null;
      return say(`Ihre Spalten sind: ${listed(columns)}.`, `Its columns are: ${listed(columns)}.`);
    },
  },
  {
    kind: "unknown-column",
    pattern: /Referenced column "([^"]+)" not found/,
    what: ({ match }) =>
      say(`Eine Spalte ${match[1]} gibt es hier nicht.`, `There is no column ${match[1]} here.`),
    remedy: unknownColumn,
  },
  {
    kind: "unknown-table",
    pattern: /(?:Table with name|Referenced table) "?([^\s"]+)"? (?:does not exist|not found)/,
    what: ({ match }) =>
      say(`Eine Tabelle ${match[1]} gibt es nicht.`, `There is no table ${match[1]}.`),
    remedy: ({ match, schema }) => {
      const name = match[1]!;
      if (schema[name])
        return say(
          "Sie wurde in dieser Sitzung gelöscht oder umbenannt, oder sie heißt in dieser Abfrage anders (AS). »Tabellen wiederherstellen« bringt sie zurück.",
          "It was dropped or renamed in this session, or has another name in this query (AS). “Restore tables” brings it back.",
        );
      const near = nearest(name, Object.keys(schema));
      return near
        ? meant(near)
        : say(
            `Vorhanden sind: ${listed(Object.keys(schema))}.`,
            `The tables are: ${listed(Object.keys(schema))}.`,
          );
    },
  },
  {
    kind: "ambiguous",
    pattern: /Ambiguous reference to column name "([^"]+)" \(use: (.+?)\)/,
    what: ({ match }) =>
      say(
        `Die Spalte ${match[1]} steht in mehreren der Tabellen.`,
        `The column ${match[1]} is in more than one of the tables.`,
      ),
    remedy: ({ match }) => {
      const names = [...match[2]!.matchAll(/"([^"]+)"/g)].map((m) => m[1]!);
      return say(
        `Sagen Sie, welche Sie meinen: ${names.join(" oder ")}.`,
        `Say which one you mean: ${names.join(" or ")}.`,
      );
    },
  },
  {
    kind: "group-by",
    pattern: /column "?([^\s"]+)"? must appear in the GROUP BY clause/,
    what: ({ match }) =>
      say(
        `Es wird zusammengefasst, aber für ${match[1]} ist nicht gesagt, wie.`,
        `Rows are being summed up, but nothing says how for ${match[1]}.`,
      ),
    remedy: ({ match }) =>
      say(
        `Schreiben Sie GROUP BY ${match[1]} oder fassen Sie zusammen, etwa mit count(${match[1]}).`,
        `Write GROUP BY ${match[1]}, or sum it up, for example with count(${match[1]}).`,
      ),
  },
  {
    kind: "where-aggregate",
    pattern: /WHERE clause cannot contain aggregates/,
    what: () =>
      say(
        "WHERE prüft einzelne Zeilen und kann noch nichts zusammenzählen.",
        "WHERE looks at single rows and cannot add anything up yet.",
      ),
    remedy: () =>
      say(
        "Bedingungen an Gruppen stehen nach GROUP BY in HAVING, etwa HAVING count(*) > 1.",
        "Conditions on groups come after GROUP BY in HAVING, for example HAVING count(*) > 1.",
      ),
  },
  {
    kind: "unknown-function",
    pattern: /Function with name "?([^\s"]+)"? does not exist!(?:\s*Did you mean "([^"]+)")?/,
    what: ({ match }) =>
      say(`Eine Funktion ${match[1]} kennt DuckDB nicht.`, `DuckDB has no function ${match[1]}.`),
    remedy: ({ match }) => (match[2] && nearest(match[1]!, [match[2]]) ? meant(match[2]) : null),
  },
];
