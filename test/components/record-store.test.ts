import { describe, expect, it } from "vitest";
import { createRecord, type StoreOptions } from "../../src/components/record-store.js";
import { openShelf } from "../../src/components/record-shelf.js";
import { recordText } from "../../src/model/record-file.js";
import { emptyRecord, withWork } from "../../src/model/record.js";

const lake = { id: "lake", title: "The lake" };
const item = { item_id: "choice-1", hash: "aaaa" };
const other = { item_id: "date-2", hash: "cccc" };
const handed = { response: ["a"], score: 1, attempts: 1, hints: 0 };

/** A device whose tabs hear of each other's writing, with a clock that ticks and ids that count. */
function device(storage: Storage | (() => never) = memoryStorage()) {
  let ticks = 0;
  let ids = 0;
  const events = new EventTarget();
  const options: StoreOptions = {
    storage: () => (typeof storage === "function" ? storage() : storage),
    now: () => new Date(Date.UTC(2024, 4, 6, 8, ticks++)).toISOString(),
    events,
    newId: () => `learner-${++ids}`,
  };
  return {
    storage: storage as Storage,
    /** What a browser tells the other tabs. */
    announce: (key: string, newValue: string | null) =>
      events.dispatchEvent(Object.assign(new Event("storage"), { key, newValue })),
    tab: (scenario = lake) => createRecord(scenario, "en", { ...options, session: memoryOnce() }),
  };
}

describe("createRecord", () => {
  it("keeps a response over a reload", () => {
    const here = device();
    here.tab().save(item, handed);
    expect(here.tab().responseOf(item)).toMatchObject({ ...handed, changed: false });
  });

  it("keeps the response to an item that has changed, and says so", () => {
    const here = device();
    here.tab().save(item, handed);
    const kept = here.tab().responseOf({ ...item, hash: "bbbb" });
    expect(kept).toMatchObject({ response: ["a"], changed: true });
  });

  it("knows nothing of items nobody answered, whatever their name", () => {
    expect(device().tab().responseOf({ item_id: "constructor", hash: "a" })).toBeNull();
  });

  it("merges what two tabs write, even if neither hears of the other", () => {
    const here = device();
    here.tab().rename("Mo");
    const [one, two] = [here.tab(), here.tab()];
    one.save(item, handed);
    two.save(other, handed);
    one.save(item, { ...handed, attempts: 2 });
    expect(Object.keys(here.tab().record.work)).toEqual(["choice-1", "date-2"]);
  });

  it("does not bring back what another tab has erased", () => {
    const here = device();
    here.tab().save(item, handed);
    const [one, two] = [here.tab(), here.tab()];
    two.erase();
    here.announce(`lesart:record:lake:en:${one.learner.id}`, null);
    expect(one.responseOf(item)).toBeNull();
    one.save(other, handed);
    expect(Object.keys(one.record.work)).toEqual(["date-2"]);
  });

  it("hears what another tab writes", () => {
    const here = device();
    here.tab().rename("Mo");
    const [one, two] = [here.tab(), here.tab()];
    let heard = 0;
    one.subscribe(() => heard++);
    two.save(item, handed);
    const key = `lesart:record:lake:en:${two.learner.id}`;
    here.announce(key, here.storage.getItem(key));
    expect([heard, one.responseOf(item)?.score]).toEqual([1, 1]);
  });

  it("keeps learners apart", () => {
    const here = device();
    const tab = here.tab();
    tab.rename("Mo");
    tab.save(item, handed);
    const mo = tab.learner;
    tab.switchTo({ nickname: "  Kim\u202e \n" });
    expect([tab.learner.nickname, tab.responseOf(item)]).toEqual(["Kim", null]);
    expect(tab.learners.map(({ nickname }) => nickname)).toEqual(["Kim", "Mo"]);
    tab.switchTo(mo);
    expect(tab.responseOf(item)?.score).toBe(1);
  });

  it("takes an export elsewhere, merges it, and reports what came", () => {
    const [here, there] = [device(), device()];
    const from = here.tab();
    from.rename("Mo");
    from.save(item, handed);
    const to = there.tab();
    expect(to.importText(from.exportText())).toMatchObject({ ok: true, items: 1, version: 2 });
    expect([to.learner.nickname, to.responseOf(item)?.score]).toEqual(["Mo", 1]);
    expect(to.importText(from.exportText())).toMatchObject({ ok: true, items: 0 });
    expect(to.exportText()).toBe(from.exportText());
  });

  it("refuses a file of another scenario and one that is damaged, and changes nothing", () => {
    const here = device();
    const tab = here.tab();
    tab.save(item, handed);
    const before = tab.exportText();
    const foreign = device().tab({ id: "sea", title: "The sea" }).exportText();
    expect(tab.importText(foreign)).toEqual({ ok: false, otherScenario: "The sea" });
    expect(tab.importText(before.slice(0, -9))).toEqual({
      ok: false,
      refusals: [{ code: "not-json" }],
    });
    expect(tab.exportText()).toBe(before);
  });

  it("forgets on erase, and with the last record the name", () => {
    const here = device();
    const tab = here.tab();
    tab.rename("Mo");
    tab.save(item, handed);
    tab.erase();
    expect(tab.responseOf(item)).toBeNull();
    expect(Object.keys(here.storage).filter((key) => key.includes("record:"))).toEqual([]);
    expect(JSON.parse(here.storage.getItem("lesart:learners")!)).toEqual([]);
  });

  it("works on in memory where storage is blocked, and says so", () => {
    const tab = device(() => {
      throw new DOMException("denied", "SecurityError");
    }).tab();
    tab.save(item, handed);
    expect([tab.status, tab.responseOf(item)?.score]).toEqual(["blocked", 1]);
  });

  it("says when the device is full, keeps the work in memory, and stores it once there is room", () => {
    const storage = memoryStorage();
    const here = device(storage);
    const tab = here.tab();
    const setItem = storage.setItem;
    storage.setItem = () => {
      throw new DOMException("exceeded the quota", "QuotaExceededError");
    };
    tab.save(item, handed);
    expect([tab.status, tab.responseOf(item)?.score]).toEqual(["full", 1]);
    storage.setItem = setItem;
    tab.save(other, handed);
    expect(Object.keys(here.tab().record.work)).toEqual(["choice-1", "date-2"]);
  });

  it("starts afresh beside stored text that is no record", () => {
    const storage = memoryStorage();
    storage.setItem("lesart:learners", '[{"id":"x","nickname":"Mo"},7]');
    storage.setItem("lesart:current", "x");
    storage.setItem("lesart:record:lake:en:x", "{broken");
    const tab = device(storage).tab();
    expect([tab.learner.nickname, tab.record.work]).toEqual(["Mo", {}]);
  });

  it("reads a record that was stored in an older version of the format", () => {
    const storage = memoryStorage();
    const mo = { id: "x", nickname: "Mo" };
    const time = "2024-05-06T08:00:00.000Z";
    const now = withWork(emptyRecord(lake, "en", mo, time), item, handed, time);
    const old = JSON.parse(recordText(now)) as { version: number; work: Record<string, object> };
    old.version = 1;
    for (const work of Object.values(old.work)) Reflect.deleteProperty(work, "history");
    storage.setItem("lesart:learners", JSON.stringify([mo]));
    storage.setItem("lesart:current", "x");
    storage.setItem("lesart:record:lake:en:x", JSON.stringify(old));
    expect(device(storage).tab().record).toEqual(now);
  });
});

describe("openShelf", () => {
  it("leaves what other projects keep at the same origin alone", () => {
    const storage = memoryStorage();
    storage.setItem("other", "1");
    const shelf = openShelf(() => storage, memoryOnce());
    shelf.write("a", "1");
    shelf.remove("a");
    expect(Object.entries(storage)).toEqual([["other", "1"]]);
  });
});

function memoryStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key]! : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  const storage = Object.create(methods) as Storage;
  // A storage lists its entries as its own properties, not its methods.
  Object.defineProperty(storage, "setItem", {
    value: methods.setItem,
    writable: true,
    enumerable: false,
  });
  return storage;
}

function memoryOnce(): () => Storage {
  const storage = memoryStorage();
  return () => storage;
}
