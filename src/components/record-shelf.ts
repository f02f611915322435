/** Someone with a record on this device. */
export interface Learner {
  id: string;
  nickname: string;
}

/** `kept` on the device; else only in this tab, because the browser refuses or has no room. */
export type ShelfStatus = "kept" | "blocked" | "full";

/** Named texts on this device, and in memory where the device does not take them. */
export interface Shelf {
  read(key: string): string | null;
  write(key: string, text: string): void;
  remove(key: string): void;
  status(): ShelfStatus;
  /** Hears what other tabs write: the key (null for all) and its text (null where removed). */
  onChange(listener: (key: string | null, text: string | null) => void): void;
  learners(): Learner[];
  enlist(learner: Learner): void;
  delist(id: string): void;
  hasRecords(id: string): boolean;
  /** Who worked in this tab last, else on this device. */
  current(): Learner | null;
  remember(id: string): void;
}

/** Pages of other projects may share the origin, and so the storage. */
const prefix = "lesart:";

/** Opens the shelf. Storage may throw at every touch (private mode, policy, quota): it never shows. */
export function openShelf(
  storage: () => Storage,
  session: () => Storage,
  events: EventTarget = globalThis,
): Shelf {
  /** What could not be written, by key; null where it was removed. */
  const memory = new Map<string, string | null>();
  let status: ShelfStatus = "kept";
  const listeners: ((key: string | null, text: string | null) => void)[] = [];

  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      status = isFull(error) ? "full" : "blocked";
      return undefined;
    }
  };
  const read = (key: string): string | null =>
    memory.has(key) ? memory.get(key)! : (attempt(() => storage().getItem(prefix + key)) ?? null);
  /** Writes what still waits in memory too: there may be room by now. */
  const write = (key: string, text: string): void => {
    memory.set(key, text);
    for (const [waiting, value] of memory) {
      const written = attempt(() => {
        if (value === null) storage().removeItem(prefix + waiting);
        else storage().setItem(prefix + waiting, value);
        return true;
      });
      if (written) memory.delete(waiting);
    }
    if (memory.size === 0) status = "kept";
  };
  const learners = (): Learner[] => {
    try {
      const found: unknown = JSON.parse(read("learners") ?? "[]");
      return Array.isArray(found) ? found.filter(isLearner) : [];
    } catch {
      return [];
    }
  };
  const keys = (): string[] => {
    const kept = attempt(() => Object.keys(storage())) ?? [];
    return [...kept.map((key) => key.slice(prefix.length)), ...memory.keys()];
  };

  attempt(() => storage().getItem(prefix));
  events.addEventListener?.("storage", (event) => {
    const { key, newValue } = event as StorageEvent;
    if (key !== null && !key.startsWith(prefix)) return;
    for (const listener of listeners) listener(key && key.slice(prefix.length), newValue);
  });

  return {
    read,
    write,
    remove(key) {
      memory.delete(key);
      if (attempt(() => (storage().removeItem(prefix + key), true)) === undefined)
        memory.set(key, null);
    },
    status: () => status,
    onChange: (listener) => void listeners.push(listener),
    learners,
    enlist(learner) {
      const known = learners();
      const same = known.find(({ id }) => id === learner.id);
      if (same?.nickname === learner.nickname) return;
      const others = known.filter(({ id }) => id !== learner.id);
      write(
        "learners",
        JSON.stringify([...others, { id: learner.id, nickname: learner.nickname }]),
      );
    },
    delist: (id) =>
      write("learners", JSON.stringify(learners().filter((learner) => learner.id !== id))),
    hasRecords: (id) =>
      keys().some(
        (key) => key.startsWith("record:") && key.endsWith(`:${id}`) && read(key) !== null,
      ),
    current() {
      const mine = attempt(() => session().getItem(`${prefix}current`)) ?? read("current");
      return learners().find(({ id }) => id === mine) ?? null;
    },
    remember(id) {
      attempt(() => session().setItem(`${prefix}current`, id));
      write("current", id);
    },
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);

const isLearner = (value: unknown): value is Learner =>
  value !== null &&
  typeof value === "object" &&
  typeof (value as Learner).id === "string" &&
  typeof (value as Learner).nickname === "string";
