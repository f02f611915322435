import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import type { Path, YamlSource } from "./yaml-source.js";

/**
 * Row ids are unique across all tables of a scenario, so that `#<id>` names one row. Sentence ids
 * (s1, s2, ...) and those of mentions without one (m1, m2, ...) are given by the loaders.
 */
export function checkIds({ scenario, annotations }: Draft): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  const claim = (source: YamlSource, path: Path, id: unknown, key: boolean) => {
    if (typeof id !== "string") return;
    const here = key ? source.atKey(path, "") : source.at(path, "");
    const place = `${here.file}:${here.line}`;
    const other = first.get(id);
    if (/^[sm]\d+$/u.test(id))
      findings.push({
        ...here,
        message: `reserved id: ${id}; s1, s2, … name sentences and m1, m2, … mentions`,
      });
    else if (other)
      findings.push({ ...here, message: `duplicate id: ${id} is taken at ${other}; rename one` });
    else first.set(id, place);
  };
  const record = (value: unknown) => (typeof value === "object" && value !== null ? value : {});
  // From the raw file, so that rows with other findings are counted too.
  const raw = record(scenario.source.data) as Record<string, unknown>;
  for (const field of ["actors", "issues", "contexts"])
    for (const [id, entry] of Object.entries(record(raw[field]))) {
      claim(scenario.source, [field, id], id, true);
      const options = (record(entry) as { options?: unknown }).options;
      if (Array.isArray(options))
        options.forEach((option, i) =>
          claim(scenario.source, [field, id, "options", i, "id"], option?.id, false),
        );
    }
  const rows = record(annotations.source.data) as Record<string, unknown>;
  for (const field of ["mentions", "positions", "deadlines", "voice"]) {
    const list = rows[field];
    if (!Array.isArray(list)) continue;
    list.forEach((row, i) => claim(annotations.source, [field, i, "id"], row?.id, false));
  }
  return findings;
}
