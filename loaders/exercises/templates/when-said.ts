import { cited, quoted } from "../phrases.js";
import { shuffled } from "../random.js";
import { template } from "../template.js";

const GAPS = 4;

/** Which time expression of the article belongs to what? */
export const whenSaid = template({
  name: "when-said",
  interaction: "inline-choice",
  section: "read",
  limit: 1,
  make: (source) => {
    const { lang, deadlines } = source;
    const rows = deadlines
      .filter(
        ({ deadline_id, label, expression, edtf }) =>
          expression !== "" &&
          !expression.includes("░") &&
          edtf !== null &&
          expression.length <= 50 &&
          ![label, ...source.labelsOf(deadline_id)].some((each) => sharesWord(expression, each)),
      )
      // What lies on the same days or is said in the same words could stand for each other.
      .filter(
        (row, i, all) =>
          !all
            .slice(0, i)
            .some((other) => other.expression === row.expression || other.edtf === row.edtf),
      )
      .slice(0, GAPS);
    if (rows.length < 3) return [];
    const ids = new Map(rows.map(({ deadline_id }, i) => [deadline_id, `gap-${i + 1}`]));
    const offered = shuffled(rows, ({ deadline_id }) => deadline_id, `${source.seed}:when-said`);
    const letter = new Map(offered.map((row, i) => [row, String.fromCharCode(97 + i)]));
    const options = offered.map((row) => ({
      id: letter.get(row)!,
      label: quoted(row.expression, lang),
    }));
    const de = lang === "de";
    return [
      {
        interaction: "inline-choice",
        difficulty: 1,
        rows: rows.map(({ deadline_id }) => deadline_id),
        objective: de
          ? "Sie entnehmen dem Artikel, welche Zeitangabe wozu gehört."
          : "You take from the article which time expression belongs to what.",
        prompt: de
          ? "Mit welchen Worten sagt der Artikel, wann das ist? Wählen Sie die Zeitangabe."
          : "With which words does the article say when this is? Choose the time expression.",
        body: {
          parts: [
            ...rows.flatMap((row, i) => [
              `${i === 0 ? "" : "; "}${row.label}: `,
              { gap: ids.get(row.deadline_id)!, options },
            ]),
            ".",
          ],
        },
        key: {
          gaps: Object.fromEntries(
            rows.map((row) => [ids.get(row.deadline_id)!, letter.get(row)!]),
          ),
        },
        hints: de
          ? ["Suchen Sie zuerst die Sache im Artikel, dann die Zeitangabe im selben Satz."]
          : [
              "First find the matter in the article, then the time expression in the same sentence.",
            ],
        explanation: rows
          .map((row) => `${row.label}: ${cited(source, row.expression, row.sentence_id)}.`)
          .join(" "),
        misconceptions: Object.fromEntries(
          rows.flatMap((row) =>
            offered
              .filter((other) => other !== row)
              .map((other) => [
                `${ids.get(row.deadline_id)!}:${letter.get(other)!}`,
                de
                  ? `${cited(source, other.expression, other.sentence_id)} gehört zu: ${other.label}.`
                  : `${cited(source, other.expression, other.sentence_id)} belongs to: ${other.label}.`,
              ]),
          ),
        ),
        evidence: rows.map(({ deadline_id }) => deadline_id),
      },
    ];
  },
});

/** A longer word or a figure in common, or the words themselves, would give the pair away. */
function sharesWord(expression: string, label: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}|\d+/gu) ?? [];
  const known = words(label);
  return (
    label.toLowerCase().includes(expression.toLowerCase()) ||
    words(expression).some((word) => known.includes(word))
  );
}
