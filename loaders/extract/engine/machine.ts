import { Args } from "../meanings/args.js";
import { isBlank, isDigit, isLetter, isPart, lowerUnit } from "./characters.js";
import { numberOf } from "./figures.js";
import { Step, type Program } from "./program.js";
import { childOf } from "./word-trie.js";

/** At most this many blanks stand between two words. */
const BLANKS = 3;

/** Tries patterns at the words of a text. A choice that leads nowhere is given up for the next. */
export class Machine {
  /** Where the match begins that was found last: before the trigger where optional words stand there. */
  start = 0;
  private readonly cells: Int32Array;
  private text = "";
  /** The words that were taken on the way, as their names and what they stand for. */
  private readonly takenNames: number[] = [];
  private readonly takenValues: (string | number)[] = [];
  private taken = 0;
  /** The ends that a word can have, with what it stands for; those being tried lie on top. */
  private readonly ends: number[] = [];
  private readonly endValues: (string | number)[] = [];
  private top = 0;

  constructor(private readonly program: Program) {
    this.cells = Int32Array.from(program.cells);
  }

  /**
   * The end of the match at `at`, the start of a word, of the pattern whose first steps are `ahead`
   * and `behind`; -1 where there is none.
   */
  match(ahead: number, behind: number, text: string, at: number): number {
    this.text = text;
    this.start = at;
    this.taken = 0;
    this.top = 0;
    const end = this.run(ahead, at, 1);
    return end < 0 || behind < 0 || this.run(behind, at, -1) >= 0 ? end : -1;
  }

  /** What the words of the match that was found last stand for. */
  args(): Args {
    const args = new Args();
    for (let n = this.taken - 1; n >= 0; n--)
      args[this.program.names[this.takenNames[n]!]!] = this.takenValues[n]!;
    return args;
  }

  /** Goes on from step `pc` at `at`, forwards (1) or backwards (-1): the offset reached, or -1. */
  private run(pc: number, at: number, step: 1 | -1): number {
    const { cells, text } = this;
    const look = step > 0 ? 0 : -1;
    for (;;) {
      switch (cells[pc]) {
        case Step.ARRIVED:
          return at;
        case Step.END:
          if (isPart(unitAt(text, at))) return -1;
          return cells[pc + 2]! < 0 || this.run(cells[pc + 2]!, at, 1) >= 0 ? at : -1;
        case Step.START:
          this.start = at;
          break;
        case Step.BORDER:
          return isPart(unitAt(text, at - 1)) ? -1 : at;
        case Step.BLANKS: {
          const to = passBlanks(text, at, step);
          if (to === at) return -1;
          at = to;
          break;
        }
        case Step.TEXT:
        case Step.EXACT: {
          const first = pc + 3;
          const last = first + cells[pc + 2]!;
          const exact = cells[pc] === Step.EXACT;
          for (let cell = first; cell < last; cell++, at += step) {
            const unit = unitAt(text, at + look);
            if ((exact ? unit : lowerUnit(unit)) !== cells[cell]) return -1;
          }
          break;
        }
        case Step.CHOICE: {
          const last = pc + 2 + cells[pc + 2]!;
          const { taken } = this;
          for (let cell = pc + 3; cell < last; cell++) {
            const end = this.run(cells[cell]!, at, step);
            if (end >= 0) return end;
            this.taken = taken;
          }
          pc = cells[last]!;
          continue;
        }
        case Step.NOT: {
          const { taken } = this;
          if (this.run(cells[pc + 2]!, at, 1) >= 0) return -1;
          this.taken = taken;
          break;
        }
        case Step.ANY: {
          let to = at;
          while (isLetter(unitAt(text, to + look))) to += step;
          if (to === at) return -1;
          at = to;
          break;
        }
        case Step.WORD: {
          const bottom = this.top;
          this.findEnds(pc, at, step);
          if (this.top === bottom) return -1;
          const { taken } = this;
          // The longest that lets the pattern go on.
          while (this.top > bottom + 1) {
            const last = --this.top;
            this.take(cells[pc + 5]!, last);
            const end = this.run(cells[pc + 1]!, this.ends[last]!, step);
            if (end >= 0) return end;
            this.taken = taken;
          }
          this.take(cells[pc + 5]!, bottom);
          at = this.ends[bottom]!;
          this.top = bottom;
          break;
        }
      }
      pc = cells[pc + 1]!;
    }
  }

  /** Notes what the word stands for that ends at end `n`. */
  private take(name: number, n: number): void {
    if (name < 0) return;
    this.takenNames[this.taken] = name;
    this.takenValues[this.taken] = this.endValues[n]!;
    this.taken++;
  }

  /** Puts the ends that the word of step `pc` can have on top of the others, the shortest first. */
  private findEnds(pc: number, at: number, step: 1 | -1): void {
    const { cells, text } = this;
    const look = step > 0 ? 0 : -1;
    const figures = cells[pc + 4]!;
    if (figures >= 0 && isDigit(unitAt(text, at + look))) {
      this.findFigures(figures, at, step);
      return;
    }
    const { values } = this.program;
    const exact = cells[pc + 3] === 1;
    let node = cells[pc + 2]!;
    while (node >= 0) {
      const value = cells[node]!;
      if (value >= 0) {
        this.ends[this.top] = at;
        this.endValues[this.top] = values[value]!;
        this.top++;
      }
      const unit = unitAt(text, at + look);
      const blank = isBlank(unit);
      node = childOf(cells, node, blank ? 32 : exact ? unit : lowerUnit(unit));
      at = blank ? passBlanks(text, at, step) : at + step;
    }
  }

  private findFigures(number: number, at: number, step: 1 | -1): void {
    const { text } = this;
    const { before, lengths } = this.program.figures[number]!;
    let fitting = lengths(text, at);
    for (let length = 0; fitting > 0; length++, fitting >>= 1) {
      if ((fitting & 1) === 0) continue;
      const to = at + step * length;
      const from = step > 0 ? at : to;
      const end = step > 0 ? to : at;
      if (before && !before.some((sign) => text.startsWith(sign, end))) continue;
      this.ends[this.top] = to;
      this.endValues[this.top] = numberOf(text, from, end);
      this.top++;
    }
  }
}

/** The unit at `at`; 0, which is nothing, outside the text. */
const unitAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

function passBlanks(text: string, at: number, step: 1 | -1): number {
  const look = step > 0 ? 0 : -1;
  let to = at;
  while (to !== at + step * BLANKS && isBlank(unitAt(text, to + look))) to += step;
  return to;
}
