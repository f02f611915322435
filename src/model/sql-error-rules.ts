import { nearest } from "./nearest.js";
import type { SqlPlace } from "./sql-position.js";
import type { Text } from "./vocabulary.js";

/** The tables a query may use, with the names of their columns. */
export type Schema = Record<string, readonly string[]>;

interface Case {
  match: RegExpExecArray;
  sql: string;
  schema: Schema;
  place: SqlPlace | null;
}
interface Rule {
  kind: string;
  pattern: RegExp;
  what: (found: Case) => Text;
  remedy?: (found: Case) => Text | null;
}

const keywords =
  "SELECT FROM WHERE GROUP ORDER HAVING LIMIT DISTINCT JOIN LEFT USING UNION VALUES INSERT UPDATE DELETE CREATE WITH BETWEEN LIKE".split(
    " ",
  );
const say = (de: string, en: string): Text => ({ de, en });

/** »did you mean« in both languages. */
const meant = (name: string) => say(`Meinten Sie ${name}?`, `Did you mean ${name}?`);
const listed = (names: readonly string[]) => names.join(", ");

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

const extension: Omit<Rule, "pattern"> = {
  kind: "extension",
  what: () =>
    say(
      "Dazu müsste DuckDB eine Erweiterung aus dem Netz laden, und dieses Arbeitsheft fragt keinen fremden Rechner.",
      "For this DuckDB would have to load an extension from the network, and this workbook asks no other computer.",
    ),
  remedy: () =>
    say(
      "Es geht ohne JSON, Zeitzonen, now() und Sortierung nach Landessprache. Monate liefert strftime(earliest, '%Y-%m').",
      "Do without JSON, time zones, now() and language-specific sorting. Months come from strftime(earliest, '%Y-%m').",
    ),
};

/** The first rule that matches counts, so narrow ones stand before wide ones. */
export const rules: Rule[] = [
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
    ...extension,
    pattern:
      /exists in the \w+ extension|Extension Autoloading|external extensions|signature mismatch/i,
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
    kind: "types",
    pattern:
      /No function matches the given name and argument types '([^(]+)\((.*?)\)'|for the function call "([^(]+)\((.*?)\)"/,
    what: ({ match }) => {
      const [name, types] = [match[1] ?? match[3], match[2] ?? match[4]];
      return say(
        `${name} kann mit diesen Werten nichts anfangen (${types}).`,
        `${name} cannot work with these values (${types}).`,
      );
    },
    remedy: ({ match }) =>
      /^(sum|avg)$/.test(match[1] ?? "")
        ? say(
            "Es braucht Zahlen. Zeilen zählt count(*).",
            "It needs numbers. To count rows use count(*).",
          )
        : /^[+]$/.test(match[1] ?? match[3] ?? "")
          ? say("Texte verbindet || statt +.", "Join texts with || instead of +.")
          : say(
              "Prüfen Sie Zahl und Art der Werte in der Klammer; CAST(… AS …) wandelt um.",
              "Check the number and kind of values in the brackets; CAST(… AS …) converts.",
            ),
  },
  {
    kind: "unknown-function",
    pattern: /Function with name "?([^\s"]+)"? does not exist!(?:\s*Did you mean "([^"]+)")?/,
    what: ({ match }) =>
      say(`Eine Funktion ${match[1]} kennt DuckDB nicht.`, `DuckDB has no function ${match[1]}.`),
    remedy: ({ match }) => (match[2] && nearest(match[1]!, [match[2]]) ? meant(match[2]) : null),
  },
  {
    kind: "date",
    pattern: /(?:date|timestamp) field (?:format|value out of range): "([^"]*)"/,
    what: ({ match }) => say(`»${match[1]}« ist kein Datum.`, `“${match[1]}” is not a date.`),
    remedy: () =>
      say(
        "Ein Datum schreibt man DATE '2022-01-21': Jahr, Monat, Tag.",
        "A date is written DATE '2022-01-21': year, month, day.",
      ),
  },
  {
    kind: "conversion",
    pattern: /Could not convert string '([^']*)' to (\w+)/,
    what: ({ match }) =>
      say(
        `Der Text »${match[1]}« lässt sich nicht in eine Zahl oder einen anderen Typ (${match[2]}) umwandeln.`,
        `The text “${match[1]}” cannot be turned into a number or another type (${match[2]}).`,
      ),
    remedy: () =>
      say(
        "Vergleichen Sie Text mit Text in einfachen Anführungszeichen und Zahlen mit Zahlen.",
        "Compare text with text in single quotes, and numbers with numbers.",
      ),
  },
  {
    kind: "memory",
    pattern: /Out of Memory|could not allocate|failed to allocate|memory access out of bounds/i,
    what: () =>
      say(
        "Diese Abfrage braucht mehr Arbeitsspeicher, als ein Browser-Tab hergibt.",
        "This query needs more memory than a browser tab can give.",
      ),
    remedy: () =>
      say(
        "Fehlt eine JOIN-Bedingung? Dann wird jede Zeile mit jeder verbunden. Sonst hilft WHERE oder LIMIT.",
        "Is a join condition missing? Then every row is paired with every other. Otherwise use WHERE or LIMIT.",
      ),
  },
  {
    kind: "no-files",
    pattern: /file system operations are disabled|Permission Error/,
    what: () =>
      say(
        "Dateien und Netzadressen sind hier gesperrt: Abfragen sehen nur die Tabellen dieses Szenarios.",
        "Files and network addresses are closed here: queries see only the tables of this scenario.",
      ),
    remedy: () =>
      say("Ergebnisse speichern Sie mit »CSV herunterladen«.", "Save results with “Download CSV”."),
  },
  {
    kind: "locked",
    pattern: /configuration has been locked/,
    what: () =>
      say("Die Einstellungen von DuckDB sind hier fest.", "DuckDB's settings are fixed here."),
  },
  {
    kind: "subquery-rows",
    pattern: /More than one row returned by a subquery/,
    what: () =>
      say(
        "Die Unterabfrage liefert mehrere Zeilen, wo ein einzelner Wert stehen muss.",
        "The subquery gives several rows where a single value must stand.",
      ),
    remedy: () =>
      say(
        "Statt = (SELECT …) schreiben Sie IN (SELECT …), oder Sie fassen mit max() oder count() zusammen.",
        "Instead of = (SELECT …) write IN (SELECT …), or sum up with max() or count().",
      ),
  },
  {
    kind: "set-columns",
    pattern: /Set operations can only apply/,
    what: () =>
      say(
        "Bei UNION müssen beide Abfragen gleich viele Spalten haben.",
        "With UNION both queries must have the same number of columns.",
      ),
  },
  {
    kind: "values",
    pattern: /table (\S+) has (\d+) columns but (\d+) values/,
    what: ({ match }) =>
      say(
        `Die Tabelle ${match[1]} hat ${match[2]} Spalten, angegeben sind ${match[3]} Werte.`,
        `The table ${match[1]} has ${match[2]} columns, but ${match[3]} values are given.`,
      ),
  },
  {
    kind: "exists",
    pattern: /with name "?([^\s"]+)"? already exists/,
    what: ({ match }) =>
      say(
        `Den Namen ${match[1]} trägt schon eine Tabelle.`,
        `There is already a table named ${match[1]}.`,
      ),
    remedy: () => say("Wählen Sie einen anderen Namen.", "Choose another name."),
  },
  {
    kind: "range",
    pattern: /Out of Range Error|Overflow in/,
    what: () =>
      say("Das Ergebnis ist zu groß für seinen Zahlentyp.", "The result is too big for its type."),
    remedy: () => say("Rechnen Sie mit CAST(… AS DOUBLE).", "Calculate with CAST(… AS DOUBLE)."),
  },
  {
    kind: "display",
    pattern: /^Display Error: column "([^"]+)" has the type (\w+)/,
    what: ({ match }) =>
      say(
        `Die Spalte ${match[1]} hat den Typ ${match[2]}, der sich hier nicht zeigen lässt.`,
        `The column ${match[1]} has the type ${match[2]}, which cannot be shown here.`,
      ),
    remedy: () =>
      say(
        "Wandeln Sie sie mit CAST(… AS VARCHAR) in Text um.",
        "Turn it into text with CAST(… AS VARCHAR).",
      ),
  },
];
