import { describeDate, describeDay } from "./describe-date.js";
import type { Found } from "./passages.js";
import { rowWords } from "./row-words.js";
import type { Row } from "./tables.js";
import { slicePoints } from "./text.js";
import {
  actClasses,
  actorKinds,
  acts,
  bases,
  certainties,
  deadlineKinds,
  mentionForms,
  modes,
  polarities,
  rowStatuses,
  type Lang,
  type Term,
} from "./vocabulary.js";
import type { Workbook } from "./workbook.js";

/** One line of a card. A null value is said to be not stated; `column` names what evidence may prove it. */
export interface Fact {
  label: string;
  value: string | null;
  note?: string;
  column?: string;
  /** The value is in the article's words and language. */
  verbatim?: boolean;
}

export interface Described {
  title: string;
  summary: string | null;
  side: string | null;
  facts: Fact[];
}

/** The row in words: title, summary and facts, in the order in which a reader asks for them. */
export function describeRow(workbook: Workbook, found: Found, lang: Lang): Described {
  const say = rowWords[lang];
  const actor = (id: string | null) =>
    workbook.tables.actors.find((row) => row.actor_id === id) ?? null;
  const name = (id: string | null) => actor(id)?.name ?? null;
  const issue = (id: string | null) =>
    workbook.tables.issues.find((row) => row.issue_id === id)?.question ?? null;
  const side = (id: string | null) => actor(id)?.side ?? null;
  const term = (label: string, word: Term): Fact => ({
    label,
    value: word[lang],
    note: word.note[lang],
  });

  /** A draft says so before anything else. */
  const draft = (status: Row<"positions">["status"]): Fact[] =>
    status === "draft" ? [term(say.status, rowStatuses.draft)] : [];
  const marked = (title: string, status: Row<"positions">["status"]): string =>
    status === "draft" ? `${rowStatuses.draft[lang]} · ${title}` : title;

  const position = (row: Row<"positions">): Described => ({
    title: marked(`${name(row.actor_id)}: ${acts[row.act][lang]}`, row.status),
    summary: row.summary,
    side: side(row.actor_id),
    facts: [
      ...draft(row.status),
      { label: say.actor, value: name(row.actor_id), column: "actor_id" },
      {
        label: say.speaker,
        value: name(row.speaker_id) ?? (row.mode === "author" ? say.reporter : null),
        column: "speaker_id",
      },
      { label: say.addressee, value: name(row.addressee_id), column: "addressee_id" },
      { label: say.issue, value: issue(row.issue_id), column: "issue_id" },
      { ...term(say.polarity, polarities[row.polarity]), column: "polarity" },
      {
        label: say.act,
        value: `${acts[row.act][lang]} (${actClasses[row.act_class][lang]})`,
        note: acts[row.act].note[lang],
        column: "act",
      },
      { ...term(say.mode, modes[row.mode]), column: "mode" },
      { label: say.condition, value: row.condition, column: "condition" },
      { label: say.interest, value: row.interest, column: "interest" },
      { ...term(say.certainty, certainties[row.certainty]), column: "certainty" },
    ],
  });

  const deadline = (row: Row<"deadlines">): Described => {
    const drawn = workbook.drawings[row.deadline_id];
    const said = (drawing: NonNullable<typeof drawn>["reading"] | undefined) =>
      drawing ? describeDate(drawing, lang) : null;
    return {
      title: marked(`${deadlineKinds[row.kind][lang]}: ${row.label}`, row.status),
      summary: null,
      side: side(row.actor_id),
      facts: [
        ...draft(row.status),
        { label: say.expression, value: row.expression, verbatim: true },
        { label: say.reading, value: said(drawn?.reading) ?? say.noDate, column: "edtf" },
        ...(row.edtf_text
          ? [{ label: say.textOnly, value: said(drawn?.textOnly), column: "edtf_text" }]
          : []),
        { ...term(say.basis, bases[row.basis]), column: "basis" },
        {
          label: say.anchor,
          value: row.anchor_date && describeDay(row.anchor_date, lang),
          column: "anchor_date",
        },
        { label: say.actor, value: name(row.actor_id), column: "actor_id" },
        { label: say.addressee, value: name(row.addressee_id), column: "addressee_id" },
        { label: say.issue, value: issue(row.issue_id), column: "issue_id" },
        { label: "TIMEX3", value: timex(row) },
        { label: "EDTF", value: row.edtf },
      ],
    };
  };

  const mention = (row: Row<"mentions">): Described => {
    const who = actor(row.actor_id);
    return {
      title: who?.name ?? row.actor_id,
      summary: null,
      side: who?.side ?? null,
      facts: [
        { label: say.quote, value: row.text, verbatim: true },
        term(say.form, mentionForms[row.form]),
        ...(who ? [term(say.actorKind, actorKinds[who.kind])] : []),
        { label: say.represents, value: name(who?.represents ?? null) ?? "–" },
        {
          label: say.side,
          value: workbook.sides.find((entry) => entry.side === who?.side)?.name ?? say.noSide,
        },
        ...(who?.description ? [{ label: say.description, value: who.description }] : []),
      ],
    };
  };

  switch (found.table) {
    case "positions":
      return position(found.row);
    case "deadlines":
      return deadline(found.row);
    case "mentions":
      return mention(found.row);
    case "voice":
      return {
        title: say.voice(slicePoints(workbook.article.text, found.row)),
        summary: null,
        side: null,
        facts: [
          {
            label: say.quote,
            value: slicePoints(workbook.article.text, found.row),
            verbatim: true,
          },
          { label: say.comment, value: found.row.comment },
        ],
      };
    case "sentences":
      return {
        title: say.sentence(found.row.sentence_id.replace(/^s/, "")),
        summary: null,
        side: null,
        facts: [],
      };
  }
}

function timex({ timex_type, timex_value, timex_mod }: Row<"deadlines">): string | null {
  const parts = [timex_type, timex_value, timex_mod].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" · ") : null;
}
