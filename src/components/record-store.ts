import type { Item } from "../model/exercise.js";
import { parseRecord, recordText, type Refusal } from "../model/record-file.js";
import {
  belongTogether,
  canonical,
  emptyRecord,
  mergeRecords,
  withWork,
  workOf,
  type Handed,
  type LearnerRecord,
  type Work,
} from "../model/record.js";
import type { Lang } from "../model/vocabulary.js";
import { openShelf, type Learner, type Shelf, type ShelfStatus } from "./record-shelf.js";

export type { Handed, Learner, ShelfStatus };
type ItemVersion = Pick<Item, "item_id" | "hash">;

/** What was kept for an item. */
export interface Kept extends Work {
  /** True where the item has changed since: the response is kept, but was for another version. */
  changed: boolean;
}

export type Imported =
  | {
      ok: true;
      record: LearnerRecord;
      version: number;
      /** Items that came or changed. */ items: number;
    }
  | { ok: false; refusals: Refusal[] }
  | { ok: false; otherScenario: string };

/** A learner's record in this tab, kept on the device where the browser lets it. */
export interface RecordStore {
  /** Who is working; the nickname is "" until somebody gives one. */
  readonly learner: Learner;
  /** Everyone with a record on this device, this learner first. */
  readonly learners: Learner[];
  readonly record: LearnerRecord;
  /** Whether the device keeps the work; work goes on in memory where it does not. */
  readonly status: ShelfStatus;
  responseOf(item: ItemVersion): Kept | null;
  /** Keeps a response; `attempts` grows by one with each graded attempt. Never throws. */
  save(item: ItemVersion, handed: Handed): void;
  /** Hears every change, also of another tab; returns the way to stop that. */
  subscribe(listener: () => void): () => void;
  rename(nickname: string): void;
  /** Another learner: one of `learners`, or a new one by nickname. */
  switchTo(learner: { id: string } | { nickname: string }): void;
  exportText(): string;
  /** Merges a file's text; its learner becomes the one who works here. */
  importText(text: string): Imported;
  /** Forgets this learner's work in this scenario, in both languages. */
  erase(): void;
}

export interface StoreOptions {
  /** Where records are kept; the default is this browser's local storage. */
  storage?: () => Storage;
  /** Where this tab remembers who works in it; the default is its session storage. */
  session?: () => Storage;
  /** Where other tabs are heard; the default is the window. */
  events?: EventTarget;
  /** The time as ISO text; the default is this device's clock. */
  now?: () => string;
  /** A new random id. */
  newId?: () => string;
}

/** Opens the record of whoever worked in this tab, else on this device last; else of a new learner. */
export function createRecord(
  scenario: { id: string; title: string },
  lang: Lang,
  {
    storage = () => localStorage,
    session = () => sessionStorage,
    events,
    now = () => new Date().toISOString(),
    newId = randomId,
  }: StoreOptions = {},
): RecordStore {
  const shelf: Shelf = openShelf(storage, session, events);
  const listeners = new Set<() => void>();
  const notify = () => listeners.forEach((listener) => listener());
  let record: LearnerRecord;

  const keyOf = (id: string, language: Lang = lang) => `record:${scenario.id}:${language}:${id}`;
  const read = (learnerId: string, language: Lang = lang): LearnerRecord | null => {
    const text = shelf.read(keyOf(learnerId, language));
    const parsed = text === null ? null : parseRecord(text);
    return parsed?.ok && parsed.record.learner.id === learnerId ? parsed.record : null;
  };
  const open = (learner: Learner) => {
    record = read(learner.id) ?? emptyRecord(scenario, lang, learner, now());
    record = { ...record, learner };
    shelf.remember(learner.id);
  };
  /** Another tab may have written meanwhile: its work joins ours before ours is written. */
  const keep = (next: LearnerRecord) => {
    const stored = read(next.learner.id, next.lang);
    const merged = stored && belongTogether(stored, next) ? mergeRecords(stored, next) : next;
    shelf.enlist(merged.learner);
    shelf.write(keyOf(merged.learner.id, merged.lang), recordText(merged));
    if (next.lang === lang) record = merged;
    notify();
  };

  open(shelf.current() ?? { id: newId(), nickname: "" });
  shelf.onChange((key, text) => {
    if (key === null || (key === keyOf(record.learner.id) && text === null)) {
      // Erased in another tab: what this one remembers would bring it back.
      record = emptyRecord(scenario, lang, record.learner, now());
    } else if (key === keyOf(record.learner.id)) {
      const stored = read(record.learner.id);
      if (!stored || !belongTogether(stored, record)) return;
      record = mergeRecords(stored, record);
      if (canonical(record) !== canonical(stored)) shelf.write(key, recordText(record));
    }
    notify();
  });

  return {
    get learner() {
      return record.learner;
    },
    get learners() {
      const others = shelf.learners().filter(({ id }) => id !== record.learner.id);
      return [record.learner, ...others];
    },
    get record() {
      return record;
    },
    get status() {
      return shelf.status();
    },
    responseOf({ item_id, hash }) {
      const work = workOf(record, item_id);
      return work ? { ...work, changed: work.hash !== hash } : null;
    },
    save: (item, handed) => keep(withWork(record, item, handed, now())),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    rename(nickname) {
      const learner = { id: record.learner.id, nickname: tidy(nickname) };
      keep({ ...record, learner, saved: now() });
    },
    switchTo(who) {
      const known = "id" in who && shelf.learners().find(({ id }) => id === who.id);
      if ("id" in who && !known) return;
      const learner = known || { id: newId(), nickname: tidy((who as Learner).nickname) };
      open(learner);
      shelf.enlist(learner);
      notify();
    },
    exportText: () => recordText(record),
    importText(text) {
      const parsed = parseRecord(text);
      if (!parsed.ok) return parsed;
      const { record: came, version } = parsed;
      if (came.scenario !== scenario.id) return { ok: false, otherScenario: came.title };
      const before = read(came.learner.id, came.lang);
      const items = Object.entries(came.work).filter(([item, work]) => {
        const known = before && workOf(before, item);
        return !known || (known.last < work.last && canonical(known) !== canonical(work));
      }).length;
      const merged = before ? mergeRecords(before, came) : came;
      if (came.lang !== lang) keep(merged);
      open(merged.learner);
      if (came.lang === lang) keep(merged);
      else notify();
      return { ok: true, record: came, version, items };
    },
    erase() {
      for (const language of ["de", "en"] as const)
        shelf.remove(keyOf(record.learner.id, language));
      if (!shelf.hasRecords(record.learner.id)) shelf.delist(record.learner.id);
      record = emptyRecord(
        scenario,
        lang,
        { id: newId(), nickname: record.learner.nickname },
        now(),
      );
      shelf.remember(record.learner.id);
      notify();
    },
  };
}

/** A nickname as it may be shown in one line: no control or direction marks, at most 60 characters. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 60);

/** 96 random bits; `crypto.randomUUID` is missing on pages that are served without TLS. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
