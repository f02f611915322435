import type { Span } from "../../src/model/text.js";
import type { Reading } from "./document.js";

/** Letters of a cell before it is cut. */
const WIDTH = 96;

/** A reading as tables for a person, one a layer. Control characters of the text become blanks. */
export function reportReading(text: string, reading: Reading): string {
  const points = [...text];
  const words = (span: Span | null): string =>
    span ? clean(points.slice(span.start, span.end).join("")) : "–";
  const { sentences, entities, timex, quotes, positions, deadlines, notes } = reading;
  const names = new Map<string, number>();
  for (const entity of entities) {
    const name = `${entity.type}  ${words(entity)}`;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [
    ...notes.map((note) => `note: ${note}\n`),
    `${reading.lang}: ${points.length} characters, ${sentences.length} sentences\n`,
    table(
      "names",
      ["kind", "words", "times"],
      [...names].map(([name, count]) => [...name.split("  "), `${count}`]),
    ),
    table(
      "time expressions",
      ["words", "type", "value", "edtf"],
      timex.map((each) => [
        words(each),
        each.type,
        [each.value, each.mod].filter(Boolean).join(" "),
        each.edtf ?? "unresolved",
      ]),
    ),
    table(
      "quotations",
      ["mode", "speaker", "cue", "words"],
      quotes.map((each) => [
        each.mode,
        words(each.speaker),
        words(each.cue),
        each.spans.map(words).join(" … "),
      ]),
    ),
    table(
      "draft positions",
      ["act", "polarity", "mode", "actor", "issue", "certainty", "words", "rules"],
      positions.map((each) => [
        each.act,
        each.polarity,
        each.mode,
        words(each.actor) + (each.actor?.guess ? "?" : ""),
        each.issue ?? "open",
        each.certainty,
        each.spans.map(words).join(" … "),
        each.rules.join(" "),
      ]),
    ),
    table(
      "draft deadlines",
      ["kind", "words", "edtf", "actor", "issue", "certainty", "matter", "rules"],
      deadlines.map((each) => [
        each.kind,
        words(each),
        each.edtf ?? "unresolved",
        words(each.actor),
        each.issue ?? "open",
        each.certainty,
        words(each.matter),
        each.rules.join(" "),
      ]),
    ),
  ].join("\n");
}

const clean = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();

function table(title: string, head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return `${title}: none\n`;
  const cells = [head, ...rows].map((row) => row.map(shorten));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => [...row[column]!].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat(widths[i]! - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
  return `${title} (${rows.length})\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function shorten(cell: string): string {
  const points = [...cell];
  return points.length > WIDTH ? `${points.slice(0, WIDTH - 1).join("")}…` : cell;
}
