import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";

/** Every actor, issue, position and deadline that is still a proposal, with its place in the file. */
export function draftsLeft({ scenario, annotations }: Draft): Finding[] {
  const remedy = 'check it, then delete "draft: true"';
  const named = (["actors", "issues"] as const).flatMap((field) =>
    Object.entries(scenario.data[field] ?? {})
      .filter(([, entry]) => entry.draft)
      .map(([id]) =>
        scenario.source.atKey([field, id], `draft: ${field.slice(0, -1)} ${id}; ${remedy}`),
      ),
  );
  const rows = (["positions", "deadlines"] as const).flatMap((section) =>
    (annotations.data[section] ?? []).flatMap((row, index) => {
      if (!row.draft) return [];
      const path = [section, annotations.kept[section]?.[index] ?? index, "id"];
      return annotations.source.at(path, `draft: ${section.slice(0, -1)} ${row.id}; ${remedy}`);
    }),
  );
  return [...named, ...rows];
}
