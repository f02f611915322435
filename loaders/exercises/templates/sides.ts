import { polarities } from "../../../src/model/vocabulary.js";
import { shuffled } from "../random.js";
import { lettered, template } from "../template.js";

const ROWS = 5;

/** How does one side answer the issues? Only where all who speak for it answer alike. */
export const sides = template({
  name: "sides",
  interaction: "classify",
  section: "attribute",
  limit: 2,
  make: (source) => {
    const { lang, sideOf, tables } = source;
    const columns = lettered(Object.keys(polarities), (id) => polarities[id as "for"][lang]);
    return Object.keys(source.scenario.file.sides).flatMap((side) => {
      const own = tables.positions.filter(({ actor_id }) => sideOf(actor_id) === side);
      const askable = new Set(source.positions.map(({ position_id }) => position_id));
      const clear = shuffled(tables.issues, ({ issue_id }) => issue_id, `${source.seed}:${side}`)
        .map((issue) => ({ issue, said: own.filter((row) => row.issue_id === issue.issue_id) }))
        .filter(
          ({ said }) =>
            said.length > 0 &&
            said.every(
              ({ certainty, polarity, position_id }) =>
                certainty !== "contested" &&
                askable.has(position_id) &&
                polarity === said[0]!.polarity,
            ),
        );
      // The rarer answers first, so that not all rows have the same.
      const count = (answer: string) =>
        clear.filter(({ said }) => said[0]!.polarity === answer).length;
      const rows = [...clear]
        .sort((a, b) => count(a.said[0]!.polarity) - count(b.said[0]!.polarity))
        .slice(0, ROWS);
      if (rows.length < 3 || new Set(rows.map(({ said }) => said[0]!.polarity)).size < 2) return [];
      const left = lettered(
        shuffled(rows, ({ issue }) => issue.issue_id, source.seed),
        ({ issue }) => issue.question,
      );
      const de = lang === "de";
      const cited = rows.flatMap(({ said }) => said);
      return {
        interaction: "classify" as const,
        difficulty: 2 as const,
        rows: cited.map(({ position_id }) => position_id),
        objective: de
          ? "Sie lesen aus Äußerungen heraus, welche Antwort sie auf eine Streitfrage geben."
          : "You read from utterances which answer they give to an issue.",
        prompt: de
          ? `Welche Antwort gibt diese Seite im Artikel auf die Streitfragen? Seite: ${source.sideName(side)}.`
          : `Which answer does this side give to the issues in the article? Side: ${source.sideName(side)}.`,
        body: { rows: left.choices, columns: columns.choices },
        key: {
          cells: Object.fromEntries(
            rows.map((row) => [left.idOf.get(row)!, [columns.idOf.get(row.said[0]!.polarity)!]]),
          ),
        },
        hints: de
          ? [
              "Suchen Sie zu jeder Streitfrage, was jemand von dieser Seite sagt.",
              "Achten Sie auf die Richtung der Frage: Wer einen Verzicht fordert, antwortet auf die Frage danach mit Nein.",
            ]
          : [
              "For each issue find what someone of this side says.",
              "Mind the direction of the question: whoever demands that something be given up answers the question about it with no.",
            ],
        explanation: cited.map(({ summary }) => summary).join(" "),
        misconceptions: {},
        evidence: cited.map(({ position_id }) => position_id),
      };
    });
  },
});
