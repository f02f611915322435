import { isOpen, keepStances, predicate, stancesQuery, type Filter } from "../model/filter.js";
import type { SnapshotRows, Stance } from "../model/queries.js";
import type { Workbook } from "../model/workbook.js";
import type { Database } from "./database.js";
import { element } from "./element.js";
import { Filters } from "./filters.js";

export interface LiveRows {
  /** The filters and a line that says how many positions are shown and who answered. */
  readonly controls: HTMLElement;
  /** A node that holds what `render` draws from the filtered rows, now and after every change. */
  draw(render: (rows: SnapshotRows) => Node | Node[]): HTMLElement;
}

const words = {
  shown: {
    de: (n: number, of: number) => `${n} von ${of} Positionen`,
    en: (n: number, of: number) => `${n} of ${of} positions`,
  },
  snapshot: { de: "aus den mitgelieferten Zeilen", en: "from the rows delivered with the page" },
  waiting: {
    de: "aus den mitgelieferten Zeilen; DuckDB rechnet nach …",
    en: "from the rows delivered with the page; DuckDB is checking …",
  },
  live: { de: "von DuckDB abgefragt", en: "answered by DuckDB" },
  failed: {
    de: "aus den mitgelieferten Zeilen; DuckDB antwortet hier nicht",
    en: "from the rows delivered with the page; DuckDB does not answer here",
  },
} as const;

/**
 * The stances under the filters of a page. The snapshot is filtered at once; where DuckDB can start it
 * answers the same question in SQL, and its rows are shown. Whatever goes wrong there, the filtered
 * snapshot stays. Without a reader's filter nothing is loaded.
 */
export function liveRows(workbook: Workbook, database?: Database): LiveRows {
  const { lang } = workbook;
  const { snapshots } = workbook;
  const filters = Filters(workbook, { lang });
  const listeners = new Set<() => void>();
  const status = element("p", { class: "filter-status", role: "status" });
  let rows = snapshots;
  let asked = 0;
  let usable = database !== undefined && isRoomy();

  const say = (source: keyof Omit<typeof words, "shown">): void => {
    const count = words.shown[lang](rows.stances.length, snapshots.stances.length);
    status.textContent = `${count}, ${words[source][lang]}.`;
  };
  const show = (stances: readonly Stance[]): void => {
    if (JSON.stringify(stances) === JSON.stringify(rows.stances)) return;
    rows = keepStances(snapshots, stances);
    for (const listener of [...listeners]) listener();
  };
  const askDatabase = async (filter: Filter): Promise<void> => {
    const turn = ++asked;
    try {
      const { rows: stances } = await database!.query(stancesQuery(filter));
      if (turn !== asked) return;
      show(stances as unknown as Stance[]);
      say("live");
    } catch {
      usable = false;
      if (turn === asked) say("failed");
    }
  };
  const update = (): void => {
    const filter = filters.value;
    show(snapshots.stances.filter(predicate(filter)));
    asked += 1;
    if (isOpen(filter)) say("snapshot");
    else if (!usable) say(database && isRoomy() ? "failed" : "snapshot");
    else {
      say("waiting");
      void askDatabase(filter);
    }
  };

  filters.addEventListener("input", update);
  // A view that was linked to stands from the snapshot; DuckDB waits until the reader filters.
  show(snapshots.stances.filter(predicate(filters.value)));
  say("snapshot");

  return {
    controls: element("div", { class: "filter-controls" }, filters, status),
    draw(render) {
      const node = element("div", { class: "live" }, render(rows));
      let shown = false;
      const redraw = (): void => {
        shown ||= node.isConnected;
        if (shown && !node.isConnected) listeners.delete(redraw);
        else node.replaceChildren(...[render(rows)].flat());
      };
      listeners.add(redraw);
      return node;
    },
  };
}

/** Whether this device should fetch and run DuckDB unasked: not when it saves data or is small. */
function isRoomy(): boolean {
  const { deviceMemory, connection } = navigator as Navigator & {
    deviceMemory?: number;
    connection?: { saveData?: boolean };
  };
  return !(connection?.saveData ?? false) && (deviceMemory ?? 4) > 3;
}
