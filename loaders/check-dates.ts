import { DateError, readDate, type DateReading } from "./dates.js";
import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import type { Path, YamlSource } from "./yaml-source.js";

/**
 * Every date is EDTF, a reading lies within what the text alone gives, and an inferred date has a
 * day from which it was counted.
 */
export function checkDates({ scenario, annotations }: Draft): Finding[] {
  const findings: Finding[] = [];
  const read = (source: YamlSource, path: Path, edtf: string | undefined): DateReading | null => {
    if (edtf === undefined) return null;
    try {
      return readDate(edtf);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      findings.push(source.at(path, error.message));
      return null;
    }
  };
  read(scenario.source, ["article", "published"], scenario.data.article?.published);
  annotations.data.deadlines?.forEach((row, index) => {
    const { source, kept } = annotations;
    const path: Path = ["deadlines", kept.deadlines?.[index] ?? index];
    const reading = read(source, [...path, "edtf"], row.edtf);
    const alone = read(source, [...path, "edtf_text"], row.edtf_text);
    if (reading && alone && apart(reading, alone))
      findings.push(
        source.at(
          [...path, "edtf"],
          `date outside the text: ${row.edtf} shares no day with edtf_text ${row.edtf_text}; mend one`,
        ),
      );
    if (row.basis === "inference" && !row.anchor && scenario.data.reference?.date === null)
      findings.push(
        source.at(
          [...path, "basis"],
          "missing anchor: an inferred date counts from a day, and the scenario has no reference date; add anchor",
        ),
      );
  });
  return findings;
}

/** No day of one lies within the outer days of the other. */
function apart(one: DateReading, other: DateReading): boolean {
  const before = (a: DateReading, b: DateReading) =>
    a.latest !== null && b.earliest !== null && a.latest < b.earliest;
  return before(one, other) || before(other, one);
}
