import type { InteractionName, Key } from "../../src/model/exercise.js";
import type { Row, Tables } from "../../src/model/tables.js";
import { acts, modes, polarities } from "../../src/model/vocabulary.js";
import type { Path } from "../yaml-source.js";
import type { AuthoredItem } from "./schema.js";
import type { Source } from "./source.js";
import { overlaps } from "./spans.js";

interface Contradiction {
  /** From the item to the place. */
  path: Path;
  message: string;
}

/**
 * Where a key that somebody wrote by hand says other than the tables. Only what the tables know is
 * held against it: positions named by id with acts, stands, modes or actors, dates of deadlines,
 * evidence of the rows an item names.
 */
export function contradictions(
  item: AuthoredItem,
  key: Key<InteractionName>,
  { tables }: Source,
): Contradiction[] {
  switch (item.interaction) {
    case "classify":
      return wrongValues((key as Key<"classify">).cells, "cells", tables);
    case "match":
      return wrongValues((key as Key<"match">).pairs, "pairs", tables);
    case "order":
      return wrongOrder(key as Key<"order">, tables);
    case "date":
      return wrongDate(key as Key<"date">, item.evidence, tables);
    case "select-evidence":
      return wrongPassage(key as Key<"select-evidence">, item.evidence, tables);
    default:
      return [];
  }
}

/** A position that is given a word or an actor which its row does not have. */
function wrongValues(
  accepted: Readonly<Record<string, readonly string[]>>,
  field: "cells" | "pairs",
  tables: Tables,
): Contradiction[] {
  const actors = tables.actors.map(({ actor_id }) => actor_id);
  const columns: { all: readonly string[]; of: (row: Row<"positions">) => (string | null)[] }[] = [
    { all: Object.keys(acts), of: ({ act }) => [act] },
    { all: Object.keys(modes), of: ({ mode }) => [mode] },
    { all: Object.keys(polarities), of: ({ polarity }) => [polarity] },
    { all: actors, of: (row) => [row.actor_id, row.speaker_id, row.addressee_id] },
  ];
  return Object.entries(accepted).flatMap(([id, values]) => {
    const row = tables.positions.find(({ position_id }) => position_id === id);
    const column = columns.find(({ all }) => values.every((value) => all.includes(value)));
    if (!row || !column) return [];
    const known = column.of(row).filter((value) => value !== null);
    if (values.some((value) => known.includes(value))) return [];
    const said = [...new Set(known)].join(" or ");
    const message = `${id} is ${said} in positions, not ${values.join(" or ")}`;
    return [{ path: ["key", field, id], message }];
  });
}

/** A deadline that is put before one which certainly lies earlier. */
function wrongOrder({ groups }: Key<"order">, tables: Tables): Contradiction[] {
  const dated = groups.map((group) =>
    tables.deadlines.filter(({ deadline_id }) => group.includes(deadline_id)),
  );
  return dated.flatMap((group, i) =>
    group.flatMap((row) =>
      dated
        .slice(i + 1)
        .flat()
        .filter(({ latest }) => latest !== null && row.earliest !== null && latest < row.earliest)
        .map((early) => ({
          path: ["key"],
          message: `${early.deadline_id} (${early.latest}) lies before ${row.deadline_id} (${row.earliest})`,
        })),
    ),
  );
}

/** A date that touches none of the deadlines given as its evidence. */
function wrongDate(key: Key<"date">, evidence: readonly string[], tables: Tables): Contradiction[] {
  const rows = tables.deadlines.filter(({ deadline_id }) => evidence.includes(deadline_id));
  const before = (a: string | null, b: string | null) => a !== null && b !== null && a < b;
  const touches = (row: Row<"deadlines">) =>
    !before(key.latest, row.earliest) && !before(row.latest, key.earliest);
  if (rows.length === 0 || rows.some(touches)) return [];
  const [{ deadline_id, edtf }] = rows as [Row<"deadlines">];
  return [{ path: ["key"], message: `${key.edtf} does not touch ${deadline_id} (${edtf})` }];
}

/** Passages of which none is evidence of the rows they are to prove. */
function wrongPassage(
  { spans }: Key<"select-evidence">,
  evidence: readonly string[],
  tables: Tables,
): Contradiction[] {
  const proofs = tables.evidence.filter(({ row_id }) => evidence.includes(row_id));
  if (proofs.length === 0 || spans.some((span) => proofs.some((row) => overlaps(row, span))))
    return [];
  const rows = [...new Set(proofs.map(({ row_id }) => row_id))].join(", ");
  return [{ path: ["key"], message: `no passage is evidence of ${rows}` }];
}
