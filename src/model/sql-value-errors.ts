import { say, type Rule } from "./sql-error-rule.js";

const extension: Omit<Rule, "pattern"> = {
  kind: "extension",
  what: () =>
    say(
      "Dazu müsste DuckDB eine Erweiterung aus dem Netz laden, und dieses Arbeitsbuch fragt keinen fremden Rechner.",
      "For this DuckDB would have to load an extension from the network, and this workbook asks no other computer.",
    ),
  remedy: () =>
    say(
      "Es geht ohne JSON, Zeitzonen, now() und Sortierung nach Landessprache. Monate liefert strftime(earliest, '%Y-%m').",
      "Do without JSON, time zones, now() and language-specific sorting. Months come from strftime(earliest, '%Y-%m').",
    ),
};

/** What a statement computes with, and what this database does not do. */
export const valueErrors: readonly Rule[] = [
  {
    ...extension,
    pattern:
      /exists in the \w+ extension|Extension Autoloading|external extensions|signature mismatch/i,
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
