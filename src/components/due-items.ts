import type { Item } from "../model/exercise.js";
import { reviewOf, type ReviewTime } from "../model/review.js";
import { workOf } from "../model/record.js";
import type { Due } from "./exercises.js";
import type { RecordStore } from "./record-store.js";

/** What a learner's record says is to be done again, by when, in the order of the items. */
export function dueItems(
  items: readonly Item[],
  { record }: Pick<RecordStore, "record">,
  now: string = new Date().toISOString(),
): Due {
  const minutes = -new Date(now).getTimezoneOffset();
  const due: Record<ReviewTime, string[]> = { today: [], tomorrow: [], week: [] };
  for (const { item_id, hash } of items) {
    const work = workOf(record, item_id);
    const review = work && reviewOf(work, hash, now, minutes);
    if (review) due[review.when].push(item_id);
  }
  return due;
}
