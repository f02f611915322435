import { tables as schemas, type Row, type TableName, type Tables } from "../src/model/tables.js";
import { acts, type Lang } from "../src/model/vocabulary.js";
import { sections } from "./check-quotes.js";
import { readDate } from "./dates.js";
import { extractedRows } from "./extracted.js";
import { passagesOf, type Passages } from "./passages.js";
import type { Scenario } from "./scenario.js";
import { inLanguage } from "./wording.js";

/**
 * The tables of a scenario as plain rows in one language, held to their zod objects. Dates are ISO
 * strings, offsets code points; what the text does not say is null. Words of the article are cut
 * from the part that the scenario's rights let out.
 */
export function buildTables(scenario: Scenario, lang: Lang): Tables {
  const passages = passagesOf(scenario);
  const mentions = mentionRows(scenario, passages);
  return held({
    article: [articleRow(scenario, passages, lang)],
    sentences: scenario.article.sentences.map(({ id, paragraph, start, end }) => ({
      sentence_id: id,
      paragraph,
      start,
      end,
      text: passages.cut({ start, end }),
    })),
    actors: actorRows(scenario, lang),
    mentions,
    issues: Object.entries(scenario.file.issues).map(([issue_id, { label, question }]) => ({
      issue_id,
      label: label[lang],
      question: question[lang],
    })),
    options: Object.entries(scenario.file.issues).flatMap(([issue_id, { options }]) =>
      options.map(({ id, label }, i) => ({
        option_id: id,
        issue_id,
        ordinal: i + 1,
        label: label[lang],
      })),
    ),
    positions: positionRows(scenario, passages, lang),
    deadlines: deadlineRows(scenario, passages, lang),
    evidence: evidenceRows(scenario, passages),
    preferences: preferenceRows(scenario),
    extracted: extractedRows(scenario, passages, mentions),
    exercises: [],
  });
}

function articleRow({ id, file, article }: Scenario, { text }: Passages, lang: Lang) {
  return {
    scenario: id,
    title: file.title[lang],
    // The credit is part of the text: it goes where the text goes.
    byline: file.rights.publish === "full" ? (article.header?.credit ?? null) : null,
    published: file.article.published,
    reference_date: file.reference.date,
    lang: article.lang,
    text,
    words: article.words,
    sentences: article.sentences.length,
    sha256: article.sha256,
  };
}

function actorRows({ file: { actors } }: Scenario, lang: Lang): Row<"actors">[] {
  return Object.entries(actors).map(([id, { name, kind, represents, description }]) => ({
    actor_id: id,
    name: inLanguage(name, lang),
    kind,
    represents: represents ?? null,
    side: sideOf(actors, id),
    description: description?.[lang] ?? null,
  }));
}

/** An actor's own side, or that of the actor on whose behalf it acts. */
function sideOf(actors: Scenario["file"]["actors"], id: string): string | null {
  for (let next: string | undefined = id; next; next = actors[next]!.represents) {
    const { side } = actors[next]!;
    if (side) return side;
  }
  return null;
}

function mentionRows({ annotations, anchored }: Scenario, { place, join }: Passages) {
  return annotations.mentions.map(({ id, actor, form }, index): Row<"mentions"> => {
    const { spans } = anchored.mentions[index]!;
    return {
      mention_id: id ?? `m${index + 1}`,
      actor_id: actor,
      form,
      ...place(spans),
      text: join(spans),
    };
  });
}

function positionRows({ annotations, anchored }: Scenario, passages: Passages, lang: Lang) {
  return annotations.positions.map((row, index): Row<"positions"> => {
    const { spans } = anchored.positions[index]!;
    return {
      position_id: row.id,
      actor_id: row.actor,
      speaker_id: row.speaker ?? (row.mode === "author" ? null : row.actor),
      addressee_id: row.addressee ?? null,
      issue_id: row.issue,
      act: row.act,
      act_class: acts[row.act].actClass,
      polarity: row.polarity,
      mode: row.mode,
      condition: row.condition?.[lang] ?? null,
      interest: row.interest?.[lang] ?? null,
      certainty: row.certainty,
      summary: row.summary[lang],
      ...passages.place(spans),
      quote: passages.join(spans),
      status: row.draft ? "draft" : "confirmed",
    };
  });
}

function deadlineRows({ file, annotations, anchored }: Scenario, passages: Passages, lang: Lang) {
  return annotations.deadlines.map((row, index): Row<"deadlines"> => {
    // The first quote is the time expression; the others show what is dated.
    const expression = anchored.deadlines[index]!.spans[0]!;
    const reading = row.edtf === undefined ? null : readDate(row.edtf);
    const timex = row.timex ?? reading?.timex;
    return {
      deadline_id: row.id,
      kind: row.kind,
      actor_id: row.actor ?? null,
      addressee_id: row.addressee ?? null,
      issue_id: row.issue ?? null,
      label: row.label[lang],
      expression: passages.cut(expression),
      timex_type: timex?.type ?? null,
      timex_value: timex?.value ?? null,
      timex_mod: timex?.mod ?? null,
      edtf: row.edtf ?? null,
      edtf_text: row.edtf_text ?? null,
      earliest: reading?.earliest ?? null,
      latest: reading?.latest ?? null,
      anchor_date: row.anchor ?? file.reference.date,
      basis: row.basis,
      ...passages.place([expression]),
      status: row.draft ? "draft" : "confirmed",
    };
  });
}

/** One row a span: first the quotes of the row itself, then those of single columns. */
function evidenceRows({ annotations, anchored }: Scenario, { select }: Passages) {
  return (["positions", "deadlines"] as const).flatMap((table_name) =>
    annotations[table_name].flatMap(({ id }, index) => {
      const { spans, columns } = anchored[table_name][index]!;
      return [{ column: null, spans }, ...columns]
        .flatMap(({ column, spans }) => spans.map((span) => ({ column, span })))
        .map(({ column, span }, i): Row<"evidence"> => ({
          table_name,
          row_id: id,
          ordinal: i + 1,
          column_name: column,
          ...select(span),
        }));
    }),
  );
}

function preferenceRows({ file: { negotiation } }: Scenario): Row<"preferences">[] {
  return (negotiation?.preferences ?? []).flatMap(({ side, issue, values, weight, basis }) =>
    Object.entries(values).map(([option_id, value]) => ({
      side,
      issue_id: issue,
      option_id,
      value,
      weight,
      basis,
    })),
  );
}

/** Columns in the order of the schema; a row that does not fit it is a fault of this module. */
function held(tables: Tables): Tables {
  const names = Object.keys(schemas) as TableName[];
  const parsed = names.map((name) => [name, schemas[name].strict().array().parse(tables[name])]);
  return Object.fromEntries(parsed) as Tables;
}

/** How many rows are still proposals that nobody confirmed. */
export function countDrafts({ annotations }: Scenario): number {
  return sections
    .flatMap((section): object[] => annotations[section])
    .filter((row) => "draft" in row && row.draft === true).length;
}
