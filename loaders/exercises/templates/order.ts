import { describeDate } from "../../../src/model/describe-date.js";
import type { Row } from "../../../src/model/tables.js";
import { cited } from "../phrases.js";
import { lettered, template } from "../template.js";

const MOST = 6;
type Dated = Row<"deadlines"> & { earliest: string; latest: string; edtf: string };

/** What came first? Only matters whose dates leave no doubt about their order. */
export const order = template({
  name: "order",
  interaction: "order",
  section: "analyse",
  limit: 1,
  make: (source) => {
    const chosen = certainOrder(source.deadlines);
    const dates = [...new Set(chosen.map(({ earliest }) => earliest))].sort();
    if (dates.length < 3) return [];
    const { lang } = source;
    const { choices, idOf } = lettered(chosen, ({ label }) => label);
    const inTime = [...chosen].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
    const de = lang === "de";
    const told = inTime.map(
      (row) =>
        `${row.label}: ${describeDate(source.drawing(row.edtf), lang)}, ${cited(source, row.expression, row.sentence_id)}`,
    );
    return [
      {
        interaction: "order",
        difficulty: 2,
        rows: chosen.map(({ deadline_id }) => deadline_id),
        objective: de
          ? "Sie bringen in eine zeitliche Folge, was der Artikel in anderer Folge erzählt."
          : "You put into order of time what the article tells in another order.",
        prompt: de
          ? "Bringen Sie dies in die zeitliche Reihenfolge, das Früheste zuerst."
          : "Put these in order of time, the earliest first.",
        body: { entries: choices },
        key: {
          groups: dates.map((day) =>
            chosen.filter(({ earliest }) => earliest === day).map((row) => idOf.get(row)!),
          ),
        },
        hints: de
          ? [
              "Die Reihenfolge im Text ist nicht die Reihenfolge der Zeit. Suchen Sie zu jedem Eintrag die Zeitangabe.",
              `Das Früheste: ${inTime[0]!.label}.`,
            ]
          : [
              "The order of the text is not the order of time. Find the time expression of each entry.",
              `The earliest: ${inTime[0]!.label}.`,
            ],
        explanation: `${told.join("; ")}.`,
        misconceptions: {},
        evidence: inTime.map(({ deadline_id }) => deadline_id),
      },
    ];
  },
});

/**
 * As many as can be ordered without doubt: each two either lie on the same days or one ends before
 * the other begins. Dates that are approximate, alternative or open leave doubt.
 */
function certainOrder(rows: readonly Row<"deadlines">[]): Dated[] {
  const sure = rows.filter(
    (row): row is Dated =>
      row.edtf !== null &&
      row.earliest !== null &&
      row.latest !== null &&
      !/[~?%[{]/u.test(row.edtf),
  );
  const byEnd = [...sure].sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
  const apart: Dated[] = [];
  for (const row of byEnd)
    if (apart.length === 0 || apart.at(-1)!.latest < row.earliest) apart.push(row);
  const tied = byEnd.filter(
    (row) =>
      !apart.includes(row) &&
      apart.some(({ earliest, latest }) => row.earliest === earliest && row.latest === latest),
  );
  // Ties only where there is too little else: two things of one day tell no order.
  const chosen = new Set([...apart, ...(apart.length < 4 ? tied : [])].slice(0, MOST));
  return sure.filter((row) => chosen.has(row));
}
