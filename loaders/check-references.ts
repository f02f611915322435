import { nearest } from "../src/model/similarity.js";
import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import { didYouMean } from "./wording.js";
import type { Path, YamlSource } from "./yaml-source.js";

/** Every id that a row names exists, chains of `represents` end. */
export function checkReferences(draft: Draft): Finding[] {
  // Names of a file that could not be read are not unknown.
  if (!draft.scenario.readable || !draft.annotations.readable) return [];
  return [
    ...checkActors(draft),
    ...checkRepresents(draft),
    ...checkRows(draft),
    ...checkContexts(draft),
    ...checkPreferences(draft),
  ];
}

function checkActors({ scenario }: Draft): Finding[] {
  const actors = new Set(keys(scenario.source, "actors"));
  const sides = new Set(keys(scenario.source, "sides"));
  return Object.entries(scenario.data.actors ?? {}).flatMap(([id, { represents, side }]) => [
    ...refer(scenario.source, ["actors", id, "represents"], "actor", represents, actors),
    ...refer(scenario.source, ["actors", id, "side"], "side", side, sides),
  ]);
}

function checkRepresents({ scenario }: Draft): Finding[] {
  const actors = scenario.data.actors ?? {};
  const seen = new Set<string>();
  return Object.keys(actors).flatMap((id) => {
    if (seen.has(id)) return [];
    const chain = [id];
    for (let next = actors[id]!.represents; next; next = actors[next]?.represents) {
      chain.push(next);
      if (next === id) {
        for (const member of chain) seen.add(member);
        return scenario.source.at(
          ["actors", id, "represents"],
          `represents runs in a circle: ${chain.join(" -> ")}; remove one link`,
        );
      }
      if (chain.indexOf(next) < chain.length - 1) return [];
    }
    return [];
  });
}

function checkRows({ scenario, annotations }: Draft): Finding[] {
  const actors = new Set(keys(scenario.source, "actors"));
  const issues = new Set(keys(scenario.source, "issues"));
  const { source, data, kept } = annotations;
  return (["mentions", "positions", "deadlines"] as const).flatMap((section) =>
    (data[section] ?? []).flatMap((row: Record<string, unknown>, index: number) => {
      const path: Path = [section, kept[section]?.[index] ?? index];
      return [
        ...["actor", "speaker", "addressee"].flatMap((field) =>
          refer(source, [...path, field], field, row[field], actors),
        ),
        ...refer(source, [...path, "issue"], "issue", row.issue, issues),
      ];
    }),
  );
}

function checkContexts({ scenario, annotations, article }: Draft): Finding[] {
  const rows = annotations.source.data as Record<string, unknown> | null;
  const known = new Set([
    ...keys(scenario.source, "actors"),
    ...keys(scenario.source, "issues"),
    ...["mentions", "positions", "deadlines", "voice"].flatMap((section) => {
      const list = rows?.[section];
      return Array.isArray(list)
        ? list.map((row) => row?.id).filter((id) => typeof id === "string")
        : [];
    }),
    ...(article?.sentences ?? []).map(({ id }) => id),
  ]);
  if (!article) return [];
  return Object.entries(scenario.data.contexts ?? {}).flatMap(([id, { about }]) =>
    about.flatMap((name, i) =>
      refer(scenario.source, ["contexts", id, "about", i], "row or sentence", name, known),
    ),
  );
}

function checkPreferences({ scenario: { source, data } }: Draft): Finding[] {
  if (!data.negotiation) return [];
  const sides = new Set(keys(source, "sides"));
  const issues = new Set(keys(source, "issues"));
  const { preferences, reservation } = data.negotiation;
  return [
    ...preferences.flatMap(({ side, issue, values }, i) => {
      const path: Path = ["negotiation", "preferences", i];
      const options = new Set(data.issues?.[issue]?.options.map(({ id }) => id));
      const missing = [...options].filter((option) => !(option in values));
      return [
        ...refer(source, [...path, "side"], "side", side, sides),
        ...refer(source, [...path, "issue"], "issue", issue, issues),
        ...(data.issues?.[issue]
          ? Object.keys(values).flatMap((option) =>
              refer(
                source,
                [...path, "values", option],
                `option of ${issue}`,
                option,
                options,
                true,
              ),
            )
          : []),
        ...missing.map((option) =>
          source.at([...path, "values"], `missing value: option ${option} of issue ${issue}`),
        ),
      ];
    }),
    ...Object.keys(reservation).flatMap((side) =>
      refer(source, ["negotiation", "reservation", side], "side", side, sides, true),
    ),
  ];
}

/** A finding where `id` is none of `known`; nothing where it is left out. */
function refer(
  source: YamlSource,
  path: Path,
  what: string,
  id: unknown,
  known: Set<string>,
  atKey = false,
): Finding[] {
  if (typeof id !== "string" || known.has(id)) return [];
  const message = `unknown ${what}: ${id}${didYouMean(nearest(id, known), known)}`;
  return [atKey ? source.atKey(path, message) : source.at(path, message)];
}

/** The names in a block of the raw file: rows with other findings still exist. */
function keys({ data }: YamlSource, field: string): string[] {
  const block = (data as Record<string, unknown> | null)?.[field];
  return typeof block === "object" && block !== null ? Object.keys(block) : [];
}
