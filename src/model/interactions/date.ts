import { dayNumber } from "../calendar.js";
import { readDate, type DateRange } from "../read-date.js";
import { feedback, misconception, settle, type Grader, type Solved } from "./grader.js";
import { graderWords } from "./words.js";

/**
 * A date or period, typed as a learner would write it. The very period scores 1. Half for an answer
 * inside it or no more than seven times as long around it (the right week for a day, the right
 * month for a week); a quarter for any other overlap.
 */
export const date: Grader<"date"> = {
  isEmpty: (response) => response.trim() === "",
  perfect: ({ solution }) => solution.key.edtf,
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const text = response.trim();
    if (text === "") return { score: 0, feedback: [feedback("note", say.empty)] };
    const { key } = item.solution;
    if ([key.edtf, ...key.accept].includes(text)) return settle(item, 1, []);
    const given = readDate(text.slice(0, 200), item.body.reference);
    if (!given) return settle(item, 0, [feedback("wrong", say.dateUnread(text.slice(0, 60)))]);
    const accepted = key.accept.map((edtf) => readDate(edtf, null));
    if ([key, ...accepted].some((range) => range && same(range, given))) return settle(item, 1, []);
    const known = misconception(item, text) ?? foreseen(item, given);
    const [score, told] = near(key, given, say);
    return settle(item, score, [feedback(score > 0 ? "missing" : "wrong", known ?? told)]);
  },
};

/** What the author says to a wrong period, however it is written. */
const foreseen = (item: Solved<"date">, given: DateRange): string | undefined =>
  Object.entries(item.solution.misconceptions).find(([edtf]) => {
    const wrong = readDate(edtf, null);
    return wrong && same(wrong, given);
  })?.[1];

const same = (a: DateRange, b: DateRange) => a.earliest === b.earliest && a.latest === b.latest;

function near(key: DateRange, given: DateRange, say: (typeof graderWords)["de"]): [number, string] {
  const [a, b] = [bounds(key), bounds(given)];
  if (b.to < a.from || b.from > a.to) return [0, say.dateWrong];
  if (b.from >= a.from && b.to <= a.to) return [0.5, say.dateTooNarrow];
  const wide = b.from <= a.from && b.to >= a.to;
  if (wide && b.to - b.from + 1 <= 7 * (a.to - a.from + 1)) return [0.5, say.dateTooWide];
  return [0.25, wide ? say.dateTooWide : say.dateOverlap];
}

const bounds = ({ earliest, latest }: DateRange) => ({
  from: earliest ? dayNumber(earliest) : -Infinity,
  to: latest ? dayNumber(latest) : Infinity,
});
