import type { InteractionName, Key } from "../../src/model/exercise.js";
import { overlaps } from "./spans.js";
import type { Path } from "../yaml-source.js";
import type { AuthoredItem } from "./schema.js";
import type { Source } from "./source.js";

/**
 * Where a key that somebody wrote by hand says other than the tables. Only what the tables know is
 * held against it: positions named by id with acts, stands, modes or actors, dates of deadlines,
 * evidence of the rows an item names.
 */
export function contradictions(
  item: AuthoredItem,
  key: Key<InteractionName>,
  { tables }: Source,
): { path: Path; message: string }[] {
  const position = (id: string) => tables.positions.find((row) => row.position_id === id);
  const deadline = (id: string) => tables.deadlines.find((row) => row.deadline_id === id);
  const cells = (accepted: Record<string, string[]>, field: string) =>
    Object.entries(accepted).flatMap(([id, values]) => {
      const row = position(id);
      const known =
        row &&
        knownValues(row).find(
          (list) => list.includes(values[0]!) || list.universe.includes(values[0]!),
        );
      if (!row || !known || values.some((value) => known.includes(value))) return [];
      return [
        {
          path: ["key", field, id],
          message: `${id} is ${known.join(" or ")} in positions, not ${values.join(" or ")}`,
        },
      ];
    });
  const universe = {
    act: new Set(tables.positions.map(({ act }) => act as string)),
    mode: new Set(tables.positions.map(({ mode }) => mode as string)),
    polarity: new Set(["for", "against", "open"]),
    actor: new Set(tables.actors.map(({ actor_id }) => actor_id)),
  };
  function knownValues(row: Source["tables"]["positions"][number]) {
    const list = (values: (string | null)[], all: ReadonlySet<string>) =>
      Object.assign(
        values.filter((value) => value !== null),
        { universe: [...all] },
      );
    return [
      list([row.act], universe.act),
      list([row.mode], universe.mode),
      list([row.polarity], universe.polarity),
      list([row.actor_id, row.speaker_id, row.addressee_id], universe.actor),
    ];
  }
  switch (item.interaction) {
    case "classify":
      return cells((key as Key<"classify">).cells, "cells");
    case "match":
      return cells((key as Key<"match">).pairs, "pairs");
    case "order": {
      const days = (key as Key<"order">).groups.map((group) =>
        group.flatMap((id) => deadline(id) ?? []),
      );
      return days.flatMap((group, i) =>
        group.flatMap((row) => {
          const early = days
            .slice(i + 1)
            .flat()
            .find((later) => later.latest && row.earliest && later.latest < row.earliest);
          return early
            ? [
                {
                  path: ["key"],
                  message: `${early.deadline_id} (${early.latest}) lies before ${row.deadline_id} (${row.earliest})`,
                },
              ]
            : [];
        }),
      );
    }
    case "date": {
      const rows = item.evidence.flatMap((id) => deadline(id) ?? []);
      const { edtf, earliest, latest } = key as Key<"date">;
      const apart = rows.filter(
        (row) =>
          (latest && row.earliest && latest < row.earliest) ||
          (earliest && row.latest && row.latest < earliest),
      );
      return rows.length > 0 && apart.length === rows.length
        ? [
            {
              path: ["key"],
              message: `${edtf} does not touch ${apart[0]!.deadline_id} (${apart[0]!.edtf})`,
            },
          ]
        : [];
    }
    case "select-evidence": {
      const proofs = tables.evidence.filter(({ row_id }) => item.evidence.includes(row_id));
      const { spans } = key as Key<"select-evidence">;
      return proofs.length > 0 && !spans.some((span) => proofs.some((row) => overlaps(row, span)))
        ? [{ path: ["key"], message: `no passage is evidence of ${item.evidence.join(", ")}` }]
        : [];
    }
    default:
      return [];
  }
}
