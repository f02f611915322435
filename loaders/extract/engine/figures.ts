import { isDigit } from "./characters.js";

/** One way to read the figures at a place: how many characters it takes, and the number. */
export interface Figure {
  length: number;
  value: number;
}

/** All ways in which the figures that begin (or, backwards, end) at `at` fit, longest first. */
export type FigureReader = (text: string, at: number) => readonly Figure[];

/** No figure of a date or a length has more characters. */
const LONGEST = 15;
/** Runs of figures are remembered up to this number, then forgotten. */
const REMEMBERED = 5_000;
const NONE: readonly Figure[] = [];

/**
 * Reads figures that `digits`, a regular expression, describes, from `at` on or, where `step` is
 * -1, up to `at`. Each run of figures is worked out once.
 */
export function figureReader(digits: string, step: 1 | -1): FigureReader {
  const whole = new RegExp(`^(?:${digits})$`);
  const known = new Map<string, readonly Figure[]>();
  const read = (run: string): readonly Figure[] => {
    const found: Figure[] = [];
    for (let length = run.length; length > 0; length--) {
      const written = step > 0 ? run.slice(0, length) : run.slice(run.length - length);
      if (whole.test(written)) found.push({ length, value: figure(written) });
    }
    return found;
  };
  const look = step > 0 ? 0 : -1;
  let last: { text: string; at: number; figures: readonly Figure[] } = {
    text: "",
    at: 0,
    figures: NONE,
  };
  return (text, at) => {
    if (at === last.at && text === last.text) return last.figures;
    let to = at;
    while (Math.abs(to - at) < LONGEST && isFigure(text.charCodeAt(to + look))) to += step;
    const run = step > 0 ? text.slice(at, to) : text.slice(to, at);
    let figures = known.get(run);
    if (!figures) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(run, (figures = read(run)));
    }
    last = { text, at, figures };
    return figures;
  };
}

/** Figures with the signs inside them: "1.200", "1,5", "11:30". */
const isFigure = (unit: number): boolean =>
  isDigit(unit) || unit === 46 || unit === 44 || unit === 58;

/** "1.200", "1,5", "1,200": a figure in German or English writing. */
function figure(form: string): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(form)
    ? form.replace(/[.,]/g, "")
    : form.replace(",", ".");
  return Number(plain);
}
