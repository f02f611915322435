import { DateError, readDate } from "./dates.js";
import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import type { Path, YamlSource } from "./yaml-source.js";

/** Every EDTF string is one, and what the text alone gives does not contradict the reading. */
export function checkDates({ scenario, annotations }: Draft): Finding[] {
  const findings: Finding[] = [];
  const check = (source: YamlSource, path: Path, edtf: string | undefined) => {
    if (edtf === undefined) return;
    try {
      readDate(edtf);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      findings.push(source.at(path, error.message));
    }
  };
  check(scenario.source, ["article", "published"], scenario.data.article?.published);
  annotations.data.deadlines?.forEach((row, index) => {
    const path: Path = ["deadlines", annotations.kept.deadlines?.[index] ?? index];
    check(annotations.source, [...path, "edtf"], row.edtf);
    check(annotations.source, [...path, "edtf_text"], row.edtf_text);
  });
  return findings;
}
