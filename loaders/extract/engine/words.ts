import { perForm } from "../forms.js";
import { isDigit, isLetter } from "./characters.js";

/** The runs of letters and the runs of figures in a form. */
export function runs(written: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < written.length;) {
    const unit = written.charCodeAt(at);
    const is = isDigit(unit) ? isDigit : isLetter(unit) ? isLetter : null;
    const start = at++;
    if (!is) continue;
    while (at < written.length && is(written.charCodeAt(at))) at++;
    found.push({ start, end: at });
  }
  return found;
}

/** A run as rules know it: a word in lower case, `#` for a figure. */
export const wordOf = (run: string): string =>
  isDigit(run.charCodeAt(0)) ? "#" : run.toLowerCase();

/** The word, figure or sign that a form begins with. */
export const firstOf = perForm(({ written }) => {
  const [run] = runs(written);
  return run?.start === 0 ? wordOf(written.slice(0, run.end)) : written[0]!;
});

/** The word, figure or sign that a form ends with. */
export const lastOf = perForm(({ written }) => {
  const run = runs(written).at(-1);
  return run?.end === written.length ? wordOf(written.slice(run.start)) : written.at(-1)!;
});
