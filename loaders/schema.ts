import * as z from "zod";
import {
  acts,
  actorKinds,
  bases,
  certainties,
  deadlineKinds,
  keysOf,
  mentionForms,
  modes,
  polarities,
  timexMods,
  timexTypes,
} from "../src/model/vocabulary.js";

/**
 * What an author may write in `data/<id>/*.yaml`. Every field is described: the JSON Schema that an
 * editor completes and checks with is generated from these objects.
 */
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "lower-case letters, digits and single hyphens, starting with a letter",
  )
  .describe("Id: lower-case letters, digits and single hyphens, e.g. first-offer.");
export const text = z
  .strictObject({
    de: z.string().min(1).describe("German text."),
    en: z.string().min(1).describe("English text."),
  })
  .describe("A text for readers, in both languages.");
const named = z.union([z.string().min(1), text]);
const edtf = z
  .string()
  .min(1)
  .describe(
    "Extended Date/Time Format (ISO 8601-2, level 2), e.g. 2022-01-24/2022-01-30, 2022-01-21~, [2022-01-07,2022-01-14].",
  );
const basis = z
  .enum(keysOf(bases))
  .describe(
    "Where this comes from: text, inference, external (outside knowledge), assumption (for teaching).",
  );
const isoDay = z.iso.date().describe("A day, YYYY-MM-DD.");

const selector = z
  .strictObject({
    exact: z.string().min(1).describe("The words, exactly as in the article."),
    prefix: z
      .string()
      .optional()
      .describe("Words just before, where the quote alone occurs more than once."),
    suffix: z
      .string()
      .optional()
      .describe("Words just after, where the quote alone occurs more than once."),
    occurrence: z.int().min(1).optional().describe("Which of several equal places, from 1."),
  })
  .describe("A W3C TextQuoteSelector.");
const oneQuote = z.union([z.string().min(1), selector]);
const quote = z
  .union([oneQuote, z.array(oneQuote).min(1)])
  .describe(
    "The words that prove the row: one quote, or a list where they stand apart. Each must occur exactly once.",
  );

const draft = z
  .boolean()
  .default(false)
  .describe("True while this is a proposal of the converter that nobody has confirmed.");

export const scenarioSchema = z
  .strictObject({
    title: text.describe("Title of the scenario."),
    description: text.describe("One or two sentences for the library page."),
    fictional: z
      .boolean()
      .default(false)
      .describe("True where article and events are invented; every page then says so."),
    article: z.strictObject({
      file: z.string().describe("File name in seeds/."),
      lang: z.enum(["de", "en"]).describe("Language of the article."),
      published: edtf.describe(
        "Date of publication as precise as the source states it (EDTF), e.g. 2022-01.",
      ),
    }),
    reference: z.strictObject({
      date: isoDay
        .nullable()
        .describe("The day from which relative dates count; null where unknown."),
      basis,
      note: text.optional().describe("How we know."),
    }),
    rights: z.strictObject({
      holder: named.describe("Who holds the rights in the article."),
      publish: z
        .enum(["full", "quotes", "none"])
        .describe("What the built site may show: the article, only the quoted spans, or no text."),
      note: text.optional(),
    }),
    sides: z
      .record(slug, text)
      .describe("The sides of the negotiation, in the order in which they are shown."),
    actors: z.record(
      slug,
      z.strictObject({
        name: named.describe("Name, where needed in both languages."),
        kind: z.enum(keysOf(actorKinds)),
        represents: slug.optional().describe("The actor on whose behalf this one acts."),
        side: slug
          .optional()
          .describe(
            "The side; inherited through represents where left out; none for third parties.",
          ),
        aliases: z.array(z.string()).default([]).describe("Other names in the article."),
        description: text.optional().describe("Who this is: outside knowledge, shown as such."),
        draft,
      }),
    ),
    issues: z.record(
      slug,
      z.strictObject({
        question: text.describe("What is to be settled, as a yes/no question."),
        label: text.describe("Two to four words for charts."),
        keywords: z
          .array(z.string())
          .default([])
          .describe("Words by which the converter may match a draft to this issue."),
        options: z
          .array(z.strictObject({ id: slug, label: text }))
          .default([])
          .describe("Possible settlements, from one side's wish to the other's."),
        draft,
      }),
    ),
    contexts: z
      .record(
        slug,
        z.strictObject({
          title: text,
          text,
          basis,
          source: named.optional().describe("Where it can be checked."),
          about: z
            .array(z.string())
            .default([])
            .describe("Row ids or sentence ids (s1, s2, ...) it explains."),
        }),
      )
      .default({})
      .describe("Outside knowledge, shown in marked boxes."),
    negotiation: z
      .strictObject({
        preferences: z.array(
          z.strictObject({
            side: slug,
            issue: slug,
            weight: z.number().min(0).max(1).describe("Share of the issue in the side's score."),
            values: z
              .record(slug, z.number().min(0).max(100))
              .describe("Value of each option, 0 to 100."),
            basis,
          }),
        ),
        reservation: z
          .record(slug, z.number().min(0).max(100))
          .describe("The score below which a side walks away."),
      })
      .optional()
      .describe("Teaching assumptions for the negotiation lab."),
  })
  .describe("A scenario: an article with all that belongs to it.");

const evidence = z
  .record(z.string(), quote)
  .default({})
  .describe("Quotes that prove single columns, by column name, e.g. condition or speaker_id.");

export const annotationsSchema = z
  .strictObject({
    mentions: z
      .array(
        z.strictObject({
          id: slug.optional(),
          actor: slug,
          form: z.enum(keysOf(mentionForms)),
          quote: oneQuote.describe("The words of the mention."),
        }),
      )
      .default([]),
    positions: z
      .array(
        z.strictObject({
          id: slug,
          actor: slug.describe("Who takes the stand."),
          speaker: slug
            .optional()
            .describe(
              "Who voices it in the text; the actor where left out; null in the table for the reporter's own voice.",
            ),
          addressee: slug.optional(),
          issue: slug,
          act: z.enum(keysOf(acts)),
          polarity: z
            .enum(keysOf(polarities))
            .describe("The actor's answer to the issue's question."),
          mode: z.enum(keysOf(modes)),
          condition: text.optional().describe("Only where the text states one."),
          interest: text.optional().describe("Only where the text states one."),
          certainty: z.enum(keysOf(certainties)).default("certain"),
          summary: text,
          quote,
          evidence,
          draft,
        }),
      )
      .default([]),
    deadlines: z
      .array(
        z.strictObject({
          id: slug,
          kind: z.enum(keysOf(deadlineKinds)),
          actor: slug.optional(),
          addressee: slug.optional(),
          issue: slug.optional(),
          label: text,
          quote: quote.describe("The time expression; further quotes may show what is dated."),
          edtf: edtf.optional(),
          edtf_text: edtf
            .optional()
            .describe("What the text alone gives, where the reading needs more than the text."),
          anchor: isoDay
            .optional()
            .describe(
              "The day from which a relative expression counts; the reference date where left out.",
            ),
          timex: z
            .strictObject({
              type: z.enum(keysOf(timexTypes)),
              value: z.string(),
              mod: z.enum(timexMods).optional(),
            })
            .optional(),
          basis,
          evidence,
          draft,
        }),
      )
      .default([]),
    voice: z
      .array(
        z.strictObject({
          id: slug,
          quote,
          comment: text.describe("What the wording does; our comment, not the article's."),
        }),
      )
      .default([])
      .describe("Words in the reporter's own voice that colour the report."),
  })
  .describe("What a person found in the article.");

export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type AnnotationsFile = z.infer<typeof annotationsSchema>;
