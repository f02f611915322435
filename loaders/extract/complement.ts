import type { Unit } from "./clause.js";
import type { Complement } from "./rules/speech-rules.js";
import { W } from "./speech-lexicon.js";

/** What kind of message segment `s` could begin; null for an apposition, a relative or an adverbial clause. */
export function complementKind(unit: Unit, s: number): Complement | null {
  const { items, segments } = unit;
  const { from, to } = segments[s]!;
  const first = items[from]!;
  const second = items[from + 1];
  if (first.kind === "quote" && first.full) return "direct";
  if (first.bits & W.complementizer) return "clause";
  const coordinated = (first.bits & W.coordinator) !== 0;
  if (coordinated && second && second.bits & W.complementizer) return "clause";
  const subjunctive = strongest(unit, from, to);
  const relative =
    (first.bits & W.relative) !== 0 && !(second && (second.cap || second.kind === "quote"));
  if (!coordinated && first.bits & W.question && !relative && first.lower !== "wobei") {
    if (!(first.bits & W.det) || !second?.cap) return "clause";
  }
  if (first.bits & W.prep && second && second.bits & W.question && !(second.bits & W.relative))
    return "clause";
  if (first.bits & W.subordinator && !(first.bits & W.prep)) return subjunctive ? "main" : null;
  if (infinitive(unit, from, to) && !["um", "ohne", "statt", "anstatt"].includes(first.lower))
    return "zu";
  if (coordinated) return null;
  if (relative && !secondPosition(unit, from, to)) return subjunctive ? null : null;
  if (subjunctive) return "main";
  if (secondPosition(unit, from, to)) return "main";
  return null;
}

function strongest(unit: Unit, from: number, to: number): number {
  let best = 0;
  for (let i = from; i < to; i++) {
    const item = unit.items[i]!;
    if (item.cap) continue;
    if (item.bits & W.subjunctive) return 2;
    if (item.bits & W.weakSubjunctive) best = 1;
  }
  return best;
}

/** A finite auxiliary or modal early in the clause, not at its end. */
function secondPosition(unit: Unit, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (
      unit.items[i]!.bits & (W.auxiliary | W.modal | W.subjunctive | W.weakSubjunctive) &&
      !unit.items[i]!.cap
    )
      return true;
  return false;
}

function infinitive(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind, cap } = unit.items[i]!;
    if (kind !== "word" || cap) continue;
    if (
      lower === "zu" &&
      i + 1 < to &&
      !unit.items[i + 1]!.cap &&
      /n$/.test(unit.items[i + 1]!.lower)
    )
      return true;
    if (
      i > from &&
      /^(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|mit|nach|nieder|vor|weg|wieder|zurück|zusammen|durch|um|unter|über|heraus|voran|teil|statt|klar|bekannt|entgegen|bereit|sicher|stand)zu.+n$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

/** Where a message that begins with segment `s` ends. */
export function complementEnd(unit: Unit, s: number, kind: Complement): number {
  const { items, segments } = unit;
  const subjunctive = kind === "main" && strongest(unit, segments[s]!.from, segments[s]!.to) > 0;
  for (let k = s + 1; k < segments.length; k++) {
    const { from, to, mark } = segments[k]!;
    const first = items[from]!;
    if (mark === ";") return items[segments[k - 1]!.to - 1]!.end;
    if (kind === "direct" && first.kind !== "quote") return items[segments[k - 1]!.to - 1]!.end;
    const subordinate =
      first.bits & (W.subordinator | W.complementizer | W.relative | W.question | W.prep);
    if (
      subjunctive &&
      !subordinate &&
      strongest(unit, from, to) === 0 &&
      indicative(unit, from, to)
    )
      return items[segments[k - 1]!.to - 1]!.end;
  }
  return unit.end;
}

function indicative(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const item = unit.items[i]!;
    if (item.bits & (W.auxiliary | W.modal) && !item.cap) return true;
  }
  return false;
}
