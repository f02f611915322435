import { describeDate, describeDay } from "../../../src/model/describe-date.js";
import { cited } from "../phrases.js";
import { template } from "../template.js";

/** Which day or stretch is meant? Only where the article and the reference date settle it. */
export const when = template({
  name: "when",
  interaction: "date",
  section: "analyse",
  limit: 3,
  make: (source) =>
    // What must be counted is worth more than what is read off; one of each date is enough.
    [...source.deadlines]
      .sort((a, b) => Number(b.basis === "inference") - Number(a.basis === "inference"))
      .filter((row, i, all) => all.findIndex(({ edtf }) => edtf === row.edtf) === i)
      .flatMap((row) => {
        const { deadline_id, label, edtf, earliest, latest, expression, sentence_id } = row;
        if (edtf === null || earliest === null || latest === null || expression === "") return [];
        if (
          source.labelsOf(deadline_id).some((each) => expression.includes(each)) ||
          row.basis === "external" ||
          /[~?%]/u.test(edtf)
        )
          return [];
        const { lang } = source;
        const reading = describeDate(source.drawing(edtf), lang);
        const counted = row.basis === "inference" ? row.anchor_date : null;
        const de = lang === "de";
        return {
          interaction: "date",
          difficulty: counted ? 2 : 1,
          rows: [deadline_id],
          secret: [edtf, ...(counted ? [] : [earliest.slice(0, 4)]), expression],
          objective: de
            ? "Sie übersetzen eine Zeitangabe des Artikels in den Kalender."
            : "You turn a time expression of the article into a calendar date.",
          prompt: de
            ? `Welcher Tag oder Zeitraum ist nach dem Artikel gemeint? Gesucht: ${label}.`
            : `Which day or period does the article mean? Wanted: ${label}.`,
          body: { reference: source.scenario.file.reference.date },
          key: { edtf, earliest, latest, accept: workingWeek(earliest, latest) },
          hints: de
            ? [
                `Suchen Sie die Zeitangabe in ${source.sentenceName(sentence_id)}.`,
                `Die Worte sind ${cited(source, expression, sentence_id)}.`,
                ...(counted ? [`Der Bezugstag ist der ${describeDay(counted, lang)}.`] : []),
              ]
            : [
                `Look for the time expression in ${source.sentenceName(sentence_id)}.`,
                `The words are ${cited(source, expression, sentence_id)}.`,
                ...(counted ? [`The reference day is ${describeDay(counted, lang)}.`] : []),
              ],
          explanation: de
            ? `Der Artikel sagt ${cited(source, expression, sentence_id)}. Gelesen: ${reading}${counted ? `; Bezugstag ist der ${describeDay(counted, lang)}` : ""}.`
            : `The article says ${cited(source, expression, sentence_id)}. Read as: ${reading}${counted ? `; the reference day is ${describeDay(counted, lang)}` : ""}.`,
          misconceptions: {},
          evidence: [deadline_id],
        };
      }),
});

/** Whoever answers Monday to Friday has understood a week that the table runs to Sunday. */
function workingWeek(earliest: string, latest: string): string[] {
  const [from, to] = [Date.parse(earliest), Date.parse(latest)];
  const DAY = 86_400_000;
  if (to - from !== 6 * DAY || new Date(from).getUTCDay() !== 1) return [];
  return [`${earliest}/${new Date(from + 4 * DAY).toISOString().slice(0, 10)}`];
}
