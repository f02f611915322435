import * as fc from "fast-check";
import { mergeHistory, type LearnerRecord, type Work } from "../../src/model/record.js";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);
/** Few instants, so that times often tie. */
const time = fc
  .integer({ min: 0, max: 6 })
  .map((hours) => new Date(Date.UTC(2024, 4, 6, hours)).toISOString());
const score = fc.constantFrom(0, 0.25, 0.5, 1);
const hash = fc.constantFrom("aaaa", "bbbb");
const response = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.string(), { maxKeys: 3 }),
  fc.array(fc.record({ start: fc.nat(900), end: fc.nat(900) }), { maxLength: 3 }),
);

const work: fc.Arbitrary<Work> = fc.record({
  hash,
  response,
  score: fc.option(score),
  attempts: fc.nat(9),
  hints: fc.nat(4),
  first: time,
  last: time,
  history: fc
    .array(fc.record({ at: time, score, hash }), { maxLength: 5 })
    .map((attempts) => mergeHistory(attempts, [])),
});

/** Any record of the one learner, scenario and language that merge is defined for. */
export const anyRecord: fc.Arbitrary<LearnerRecord> = fc.record({
  format: fc.constant("lesart-record" as const),
  version: fc.constant(2 as const),
  scenario: fc.constant("lake"),
  title: fc.string({ maxLength: 40 }),
  lang: fc.constant("en" as const),
  learner: fc.record({
    id: fc.constant("learner-1"),
    nickname: fc.string({ maxLength: 20 }),
  }),
  saved: time,
  work: fc.dictionary(id, work, { maxKeys: 4 }),
});
