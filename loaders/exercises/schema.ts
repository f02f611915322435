import * as z from "zod";
import { keysOf } from "../../src/model/vocabulary.js";
import { sections } from "../../src/model/exercise.js";
import { tables } from "../../src/model/tables.js";
import { slug, text } from "../schema.js";

/**
 * What an author may write in `data/<id>/exercises.yaml`. The file is optional: without it the
 * exercises are those that the templates make from the tables.
 */
const words = z
  .union([z.string().min(1), text])
  .describe("Words for the learner; one text where it is the same in both languages.");
const entry = z
  .union([z.string().min(1), z.strictObject({ id: slug, label: words })])
  .describe(
    "An id with its label, or the bare id of an actor, issue, option, position, deadline, side, or of a word of the vocabulary, which then gives the label.",
  );
const entries = z.array(entry).min(1);
const sql = z
  .string()
  .min(1)
  .describe("A SELECT over the tables of the scenario; its columns are taken in their order.");
const ids = z.array(z.string().min(1));

const about = {
  id: slug,
  section: z.enum(keysOf(sections)).describe("Section of the page."),
  difficulty: z.literal([1, 2, 3]).describe("1 easy, 3 hard."),
  points: z.number().positive().optional().describe("Points; by kind where left out."),
  short: z.boolean().default(false).describe("True where it belongs to the short path."),
  objective: text.describe("What a learner can do afterwards, one sentence."),
  prompt: text.describe("What is asked."),
  hints: z.array(text).default([]).describe("Stepwise help, from a nudge to nearly the answer."),
  explanation: text.describe("Why the right answer is right; said whatever the answer."),
  misconceptions: z
    .record(z.string(), text)
    .default({})
    .describe(
      "What is said for one wrong answer: option, row:column, gap:option or left:right; for dates and speech the answer itself.",
    ),
  evidence: ids.default([]).describe("Rows or sentences (s1, s2, ...) that prove the answer."),
};

const choice = z.strictObject({
  interaction: z.literal("choice"),
  ...about,
  options: entries,
  multiple: z.boolean().default(false).describe("True where several options may be right."),
  key: z.strictObject({
    sql: sql.optional().describe("One column: the right options."),
    correct: ids.optional().describe("Right options, where the tables cannot know."),
  }),
});

const order = z.strictObject({
  interaction: z.literal("order"),
  ...about,
  entries,
  key: z.strictObject({
    sql: sql.optional().describe("Two columns: entry and rank; entries of equal rank are tied."),
    groups: z
      .array(ids.min(1))
      .optional()
      .describe("Groups in order, each a list of tied entries."),
  }),
});

const match = z.strictObject({
  interaction: z.literal("match"),
  ...about,
  left: entries,
  right: entries,
  key: z.strictObject({
    sql: sql.optional().describe("Two columns: left and an accepted right."),
    pairs: z.record(z.string(), ids.min(1)).optional().describe("For each left what is accepted."),
  }),
});

const inlineChoice = z.strictObject({
  interaction: z.literal("inline-choice"),
  ...about,
  text: words.describe("The text, with [[gap]] where something is to be chosen."),
  gaps: z.record(slug, entries).describe("For each gap what can be chosen."),
  key: z.strictObject({
    sql: sql.optional().describe("Two columns: gap and option."),
    gaps: z.record(z.string(), z.string()).optional().describe("For each gap the right option."),
  }),
});

const date = z.strictObject({
  interaction: z.literal("date"),
  ...about,
  key: z.strictObject({
    sql: sql.optional().describe("One column: the date in EDTF."),
    edtf: z.string().min(1).optional().describe("The date, where the tables do not have it."),
    accept: z.array(z.string()).default([]).describe("Further readings (EDTF) that count in full."),
  }),
});

const selectEvidence = z.strictObject({
  interaction: z.literal("select-evidence"),
  ...about,
  sentences: ids.default([]).describe("The sentences that may be marked; none: the whole article."),
  key: z.strictObject({
    sql: sql.optional().describe("Two columns: start and end of each span, in code points."),
    quotes: ids.optional().describe("The words, where no row has them as evidence."),
    alternatives: z.array(sql).default([]).describe("Further complete answers, each a SELECT."),
    aside: ids.default([]).describe("Voice rows: words of the reporter that are no evidence."),
  }),
});

const classify = z.strictObject({
  interaction: z.literal("classify"),
  ...about,
  rows: entries,
  columns: entries,
  key: z.strictObject({
    sql: sql.optional().describe("Two columns: row and an accepted column."),
    cells: z.record(z.string(), ids.min(1)).optional().describe("For each row what is accepted."),
  }),
});

const speech = z.strictObject({
  interaction: z.literal("speech"),
  ...about,
  indirect: z.string().min(1).describe("The words to be turned, as in the article."),
  task: z.enum(["to-direct", "to-indirect"]),
  lang: z.enum(["de", "en"]).describe("Language of the words."),
  key: z.strictObject({
    accept: z.array(z.string().min(1)).min(1).describe("Every accepted form, the best one first."),
  }),
});

const query = z.strictObject({
  interaction: z.literal("query"),
  ...about,
  start: z.string().default("").describe("What stands in the editor at first."),
  tables: z
    .array(z.enum(keysOf(tables)))
    .min(1)
    .describe("Tables that the answer needs."),
  key: z.strictObject({
    solution: sql.describe("A SELECT that answers the question; its names of columns are shown."),
    ordered: z.boolean().default(false).describe("True where the order of the rows counts."),
  }),
  accept: z.array(sql).min(1).describe("Other right queries; the check runs them."),
  reject: z
    .array(
      z.union([
        sql,
        z.strictObject({
          sql,
          says: text.describe("What to say to whoever gets the same rows."),
        }),
      ]),
    )
    .min(1)
    .describe("Wrong queries; the check runs them."),
});

const reflection = z.strictObject({
  interaction: z.literal("reflection"),
  ...about,
  rubric: z.array(z.strictObject({ id: slug, label: words })).min(2),
  words: z.int().positive().describe("About how many words are asked."),
  key: z.strictObject({ model: text.describe("A model answer.") }),
});

const negotiate = z.strictObject({
  interaction: z.literal("negotiate"),
  ...about,
  goal: z.enum(["both", "improve"]),
  start: z.record(z.string(), z.string()).optional().describe("Option for each issue."),
  key: z
    .strictObject({ example: z.record(z.string(), z.string()).optional() })
    .default({})
    .describe("A package that does it; found by search where left out."),
});

export const exercisesSchema = z
  .strictObject({
    generate: z
      .strictObject({
        limits: z
          .record(z.string(), z.int().min(0))
          .default({})
          .describe("For a template how many items it may make; 0 turns it off."),
        leave_out: ids.default([]).describe("Rows that no template asks about."),
      })
      .default({ limits: {}, leave_out: [] })
      .describe("What the templates make beside the items below."),
    items: z
      .array(
        z.discriminatedUnion("interaction", [
          choice,
          order,
          match,
          inlineChoice,
          date,
          selectEvidence,
          classify,
          speech,
          query,
          reflection,
          negotiate,
        ]),
      )
      .default([]),
  })
  .describe("The exercises of a scenario that people wrote.");

export type ExercisesFile = z.infer<typeof exercisesSchema>;
export type AuthoredItem = ExercisesFile["items"][number];
export type Entry = z.infer<typeof entry>;
