import type { Span } from "../src/model/text.js";
import { tables as schemas, type Row, type TableName, type Tables } from "../src/model/tables.js";
import { acts, type Lang, type Text } from "../src/model/vocabulary.js";
import { sentenceAt } from "./article.js";
import { sections } from "./check-quotes.js";
import { readDate } from "./dates.js";
import type { Scenario } from "./scenario.js";
import { visibleText } from "./visible-text.js";

/** Characters of context kept on either side of a TextQuoteSelector. */
const CONTEXT = 32;
/** Between the quotes of a row that stand apart. */
const ELLIPSIS = " […] ";

/**
 * The tables of a scenario as plain rows in one language, held to their zod objects. Dates are ISO
 * strings, offsets code points; what the text does not say is null. Words of the article are cut
 * from the part that the scenario's rights let out.
 */
export function buildTables(scenario: Scenario, lang: Lang): Tables {
  const { article, file, annotations, anchored } = scenario;
  const evidenceSpans = [...anchored.positions, ...anchored.deadlines].flatMap((row) => [
    ...row.spans,
    ...row.columns.flatMap(({ spans }) => spans),
  ]);
  const visible = visibleText(article.text, evidenceSpans, file.rights.publish);
  const points = [...visible];
  const cut = ({ start, end }: Span) => points.slice(start, end).join("");
  const sentenceOf = (start: number) => sentenceAt(article, start).id;
  const inLang = (text: Text | string) => (typeof text === "string" ? text : text[lang]);
  const place = (span: Span) => ({ sentence_id: sentenceOf(span.start), ...bounds([span]) });

  const evidence = (["positions", "deadlines"] as const).flatMap((table_name) =>
    annotations[table_name].flatMap(({ id }, index): Row<"evidence">[] => {
      const { spans, columns } = anchored[table_name][index]!;
      return [{ column: null, spans }, ...columns]
        .flatMap(({ column, spans }) => spans.map((span) => ({ column, span })))
        .map(({ column, span }, i) => ({
          table_name,
          row_id: id,
          ordinal: i + 1,
          column_name: column,
          ...bounds([span]),
          exact: cut(span),
          prefix: cut({ start: Math.max(0, span.start - CONTEXT), end: span.start }),
          suffix: cut({ start: span.end, end: span.end + CONTEXT }),
          sentence_id: sentenceOf(span.start),
        }));
    }),
  );

  const tables: Tables = {
    article: [
      {
        scenario: scenario.id,
        title: file.title[lang],
        byline: file.rights.publish === "full" ? (article.header?.credit ?? null) : null,
        published: file.article.published,
        reference_date: file.reference.date,
        lang: article.lang,
        text: visible,
        words: article.words,
        sentences: article.sentences.length,
        sha256: article.sha256,
      },
    ],
    sentences: article.sentences.map(({ id, paragraph, start, end }) => ({
      sentence_id: id,
      paragraph,
      start,
      end,
      text: cut({ start, end }),
    })),
    actors: Object.entries(file.actors).map(([id, actor]) => ({
      actor_id: id,
      name: inLang(actor.name),
      kind: actor.kind,
      represents: actor.represents ?? null,
      side: sideOf(file.actors, id),
      description: actor.description?.[lang] ?? null,
    })),
    mentions: annotations.mentions.map(({ id, actor, form }, index) => {
      const span = anchored.mentions[index]!.spans[0]!;
      return {
        mention_id: id ?? `m${index + 1}`,
        actor_id: actor,
        form,
        ...place(span),
        text: cut(span),
      };
    }),
    issues: Object.entries(file.issues).map(([id, { label, question }]) => ({
      issue_id: id,
      label: label[lang],
      question: question[lang],
    })),
    options: Object.entries(file.issues).flatMap(([issue_id, { options }]) =>
      options.map(({ id, label }, i) => ({
        option_id: id,
        issue_id,
        ordinal: i + 1,
        label: label[lang],
      })),
    ),
    positions: annotations.positions.map((row, index) => {
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
        sentence_id: sentenceOf(bounds(spans).start),
        ...bounds(spans),
        quote: spans.map(cut).join(file.rights.publish === "none" ? "" : ELLIPSIS),
      };
    }),
    deadlines: annotations.deadlines.map((row, index) => {
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
        expression: cut(expression),
        timex_type: timex?.type ?? null,
        timex_value: timex?.value ?? null,
        timex_mod: timex?.mod ?? null,
        edtf: row.edtf ?? null,
        edtf_text: row.edtf_text ?? null,
        earliest: reading?.earliest ?? null,
        latest: reading?.latest ?? null,
        anchor_date: row.anchor ?? file.reference.date,
        basis: row.basis,
        ...place(expression),
      };
    }),
    evidence,
    preferences: (file.negotiation?.preferences ?? []).flatMap((row) =>
      Object.entries(row.values).map(([option_id, value]) => ({
        side: row.side,
        issue_id: row.issue,
        option_id,
        value,
        weight: row.weight,
        basis: row.basis,
      })),
    ),
    extracted: [],
    exercises: [],
  };
  return inOrder(tables);
}

/** From the first character of the spans to behind the last. */
function bounds(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** An actor's own side, or that of the actor on whose behalf it acts. */
function sideOf(actors: Scenario["file"]["actors"], id: string): string | null {
  for (let next: string | undefined = id; next; next = actors[next]!.represents) {
    const { side } = actors[next]!;
    if (side) return side;
  }
  return null;
}

/** Columns in the order of the schema; a row that does not fit it is a fault of this module. */
function inOrder(tables: Tables): Tables {
  const check = (name: TableName) => schemas[name].strict().array().parse(tables[name]);
  return Object.fromEntries(
    (Object.keys(schemas) as TableName[]).map((name) => [name, check(name)]),
  ) as unknown as Tables;
}

/** How many rows are still proposals that nobody confirmed. */
export function countDrafts({ annotations }: Scenario): number {
  return sections.reduce(
    (sum, section) =>
      sum + annotations[section].filter((row) => "draft" in row && row.draft).length,
    0,
  );
}
