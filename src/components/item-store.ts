import type { Item } from "../model/exercise.js";

/** What is kept of a learner's work with one item. */
export interface Kept {
  /** Not trusted: it may come from a file. */
  response: unknown;
  /** Of the last checked attempt, 0 to 1; null where nothing was checked. */
  score: number | null;
  attempts: number;
  hints: number;
  /** Checked attempts so far, where the store remembers them. */
  history?: readonly { score: number }[];
  /** True where the item has changed since: the response answers another version. */
  changed?: boolean;
}

/** The best score of what is kept, or null where nothing was checked. */
export const bestOf = ({ score, history = [] }: Kept): number | null =>
  score === null && history.length === 0
    ? null
    : Math.max(score ?? 0, ...history.map((attempt) => attempt.score));

export type ItemKey = Pick<Item, "item_id" | "hash">;

/** Where the work with items is kept; work belongs to one version of an item, named by its hash. */
export interface ItemStore {
  /** Whose work it is, where several learners share a device. */
  readonly learner?: { readonly id: string };
  responseOf(item: ItemKey): Kept | null;
  save(item: ItemKey, work: Kept): void;
  /** Calls `listener` after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Keeps work as long as the page is open, for pages and tests that keep none. */
export function memoryStore(): ItemStore {
  const work = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  const key = ({ item_id, hash }: ItemKey) => `${item_id}@${hash}`;
  return {
    responseOf: (item) => work.get(key(item)) ?? null,
    save(item, kept) {
      work.set(key(item), structuredClone(kept));
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
