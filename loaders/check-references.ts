import { nearest } from "../src/model/similarity.js";
import type { Finding } from "./findings.js";
import { knownIds, type KnownIds } from "./known-ids.js";
import type { Draft } from "./scenario.js";
import { didYouMean } from "./wording.js";
import type { Path, YamlSource } from "./yaml-source.js";

/** Every id that a row names exists, chains of `represents` end. */
export function checkReferences(draft: Draft): Finding[] {
  const known = knownIds(draft);
  if (!known) return [];
  return [
    ...checkActors(draft, known),
    ...checkRepresents(draft),
    ...checkRows(draft, known),
    ...checkContexts(draft, known),
    ...checkPreferences(draft, known),
  ];
}

function checkActors({ scenario }: Draft, { actors, sides }: KnownIds): Finding[] {
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

function checkRows({ annotations }: Draft, { actors, issues }: KnownIds): Finding[] {
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

function checkContexts({ scenario }: Draft, ids: KnownIds): Finding[] {
  if (!ids.sentences) return [];
  const known = new Set([
    ...ids.actors,
    ...ids.issues,
    ...ids.mentions,
    ...ids.positions,
    ...ids.deadlines,
    ...ids.voice,
    ...ids.sentences,
  ]);
  return Object.entries(scenario.data.contexts ?? {}).flatMap(([id, { about }]) =>
    about.flatMap((name, i) =>
      refer(scenario.source, ["contexts", id, "about", i], "row or sentence", name, known),
    ),
  );
}

function checkPreferences(
  { scenario: { source, data } }: Draft,
  { sides, issues }: KnownIds,
): Finding[] {
  if (!data.negotiation) return [];
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
