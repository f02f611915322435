import type { Row } from "../../../src/model/tables.js";
import { shuffled } from "../random.js";
import { lettered, template } from "../template.js";

const OPTIONS = 6;

/** On which issues do the sides stand against each other, as far as the article goes? */
export const conflict = template({
  name: "conflict",
  interaction: "choice",
  section: "judge",
  limit: 1,
  make: (source) => {
    const { lang, sideOf, tables } = source;
    const opposed = (rows: readonly Row<"positions">[]) =>
      rows.some((a) =>
        rows.some(
          (b) =>
            a.polarity === "for" &&
            b.polarity === "against" &&
            sideOf(a.actor_id) !== null &&
            sideOf(b.actor_id) !== null &&
            sideOf(a.actor_id) !== sideOf(b.actor_id),
        ),
      );
    const askable = new Set(source.positions.map(({ position_id }) => position_id));
    const issues = tables.issues.flatMap((issue) => {
      const said = tables.positions.filter(({ issue_id }) => issue_id === issue.issue_id);
      const sure = said.filter(
        (row) => row.certainty !== "contested" && askable.has(row.position_id),
      );
      // Where only a contested reading makes the conflict, both answers could be defended.
      return sure.length === 0 || opposed(said) !== opposed(sure)
        ? []
        : [{ issue, said: sure, right: opposed(sure) }];
    });
    const mixed = shuffled(issues, ({ issue }) => issue.issue_id, source.seed);
    const right = mixed.filter((each) => each.right).slice(0, OPTIONS / 2);
    const wrong = mixed.filter((each) => !each.right).slice(0, OPTIONS - right.length);
    if (right.length === 0 || wrong.length < 2) return [];
    const { choices, idOf } = lettered(
      shuffled([...right, ...wrong], ({ issue }) => issue.issue_id, `${source.seed}:conflict`),
      ({ issue }) => issue.question,
    );
    const de = lang === "de";
    return [
      {
        interaction: "choice",
        difficulty: 2,
        rows: right.flatMap(({ said }) => said.map(({ position_id }) => position_id)),
        objective: de
          ? "Sie stellen fest, worin sich die Seiten nach dem Artikel widersprechen und worin nicht."
          : "You establish on what the sides contradict each other in the article and on what they do not.",
        prompt: de
          ? "Auf welche Streitfragen geben die Seiten im Artikel entgegengesetzte Antworten? Wählen Sie alle."
          : "To which issues do the sides give opposite answers in the article? Choose all of them.",
        body: { options: choices, multiple: true },
        key: { correct: right.map((each) => idOf.get(each)!) },
        hints: de
          ? [
              "Suchen Sie zu jeder Streitfrage, wer im Artikel etwas dazu sagt. Äußert sich nur eine Seite, so gibt es noch keinen Widerspruch.",
            ]
          : [
              "For each issue find who says something about it in the article. If only one side speaks, there is no contradiction yet.",
            ],
        explanation: right.flatMap(({ said }) => said.map(({ summary }) => summary)).join(" "),
        misconceptions: Object.fromEntries(
          wrong.map((each) => [
            idOf.get(each)!,
            de
              ? `Dazu gibt der Artikel keine entgegengesetzte Antwort wieder. ${each.said[0]!.summary}`
              : `The article reports no opposite answer to this. ${each.said[0]!.summary}`,
          ]),
        ),
        evidence: right.flatMap(({ said }) => said.map(({ position_id }) => position_id)),
      },
    ];
  },
});
