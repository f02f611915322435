import { offsetMap, type Span } from "../../src/model/text.js";
import { drafts } from "./drafts.js";
import type { DeadlineDraft } from "./drafts/deadlines.js";
import type { Party } from "./drafts/parties.js";
import type { PositionDraft } from "./drafts/positions.js";
import type { IssueHint, Layers } from "./drafts/scene.js";
import { entities } from "./entities.js";
import { detectLanguage } from "./language.js";
import { quotes } from "./quotes.js";
import { parseNow } from "./reading.js";
import { sentences } from "./sentences.js";
import { timexes } from "./timexes.js";
import { unwrapped } from "./unwrap.js";
import type { Context, Entity, Lang, Quote, Timex } from "./types.js";

/** What cannot be read as a document; the message says what to do. */
export class DocumentError extends Error {
  override name = "DocumentError";
}

/** A document as it comes in. `date` is the publication date: a day, a month or a year. */
export interface DocumentInput {
  text: string;
  lang?: string | null;
  date?: string | null;
}

/** All layers and drafts of a text. Every offset counts Unicode code points, end exclusive. */
export interface Reading {
  lang: Lang;
  sentences: [number, number][];
  timex: Omit<Timex, "rule">[];
  quotes: Omit<Quote, "rule">[];
  entities: Omit<Entity, "rule" | "key">[];
  positions: PositionDraft[];
  deadlines: DeadlineDraft[];
  /** What was assumed or stayed open, in words; empty where there is nothing to say. */
  notes: string[];
}

/** The four layers of a text, UTF-16. */
export function readLayers(written: string, context: Context): Layers {
  const spans = sentences(written, context.lang);
  const text = unwrapped(written);
  const named = entities(text, context.lang);
  return {
    sentences: spans,
    timexes: timexes(text, context, spans),
    entities: named,
    quotes: quotes(text, context, spans, named),
  };
}

/** Language and date of a document, held to what the converter can read. Throws a DocumentError. */
export function contextOf({ text, lang, date }: DocumentInput): {
  context: Context;
  notes: string[];
} {
  const notes: string[] = [];
  const published = date == null || date === "" ? null : date;
  if (published !== null && !parseNow(published))
    throw new DocumentError(
      `date "${published}" is no calendar date; give YYYY-MM-DD, YYYY-MM or YYYY`,
    );
  const known = lang == null || lang === "" ? null : lang.toLowerCase().split(/[-_]/)[0]!;
  if (known !== null && known !== "de" && known !== "en")
    throw new DocumentError(`language "${lang}" is not read; de and en are`);
  const { lang: seen, share, counts } = detectLanguage(text);
  const found = `function words: ${counts.de} German, ${counts.en} English, ${counts.other} other`;
  if (known === null) {
    if (seen === null)
      throw new DocumentError(
        text.trim() === ""
          ? "no language given and no words to tell it by; give lang de or en"
          : `no language given, and the text is not clearly German or English (${found}); give lang de or en`,
      );
    notes.push(`language not given; taken for ${seen} (${Math.round(100 * share)} %, ${found})`);
  } else if (seen !== null && seen !== known)
    notes.push(`given as ${known}, but the words look like ${seen} (${found})`);
  else if (seen === null && counts.de + counts.en + counts.other >= 20)
    notes.push(`the text mixes languages or is in another one (${found})`);
  return { context: { lang: (known ?? seen)!, published, reference: null }, notes };
}

/** Reads one document: all layers and drafts. Throws a DocumentError; never anything else. */
export function readDocument(input: DocumentInput, issues: readonly IssueHint[] = []): Reading {
  const { context, notes } = contextOf(input);
  const { text } = input;
  const layers = readLayers(text, context);
  const proposed = drafts(text, context, layers, issues);
  const open = context.published ? 0 : layers.timexes.filter(isUnresolved).length;
  if (open > 0)
    notes.push(
      `no date given: ${open} time expression${open > 1 ? "s stay" : " stays"} unresolved`,
    );
  return inPoints(text, context.lang, layers, proposed, notes);
}

/** The layers and drafts with their offsets in code points, without what only the rules need. */
function inPoints(
  text: string,
  lang: Lang,
  { sentences, timexes, quotes, entities }: Layers,
  { positions, deadlines }: ReturnType<typeof drafts>,
  notes: string[],
): Reading {
  const { toPoints } = offsetMap(text);
  const place = ({ start, end }: Span): Span => ({ start: toPoints(start), end: toPoints(end) });
  const maybe = (span: Span | null): Span | null => span && place(span);
  const party = (who: Party | null): Party | null =>
    who && { start: toPoints(who.start), end: toPoints(who.end), key: who.key, guess: who.guess };
  return {
    lang,
    sentences: sentences.map(({ start, end }) => [toPoints(start), toPoints(end)]),
    timex: timexes.map(({ start, end, type, value, mod, edtf, earliest, latest }) => ({
      start: toPoints(start),
      end: toPoints(end),
      type,
      value,
      mod,
      edtf,
      earliest,
      latest,
    })),
    quotes: quotes.map(({ start, end, spans, mode, cue, speaker, addressee }) => ({
      start: toPoints(start),
      end: toPoints(end),
      spans: spans.map(place),
      mode,
      cue: maybe(cue),
      speaker: maybe(speaker),
      addressee: maybe(addressee),
    })),
    entities: entities.map(({ start, end, type }) => ({
      start: toPoints(start),
      end: toPoints(end),
      type,
    })),
    positions: positions.map((draft) => ({
      ...draft,
      ...place(draft),
      spans: draft.spans.map(place),
      actor: party(draft.actor),
      speaker: party(draft.speaker),
      addressee: party(draft.addressee),
      condition: maybe(draft.condition),
    })),
    deadlines: deadlines.map((draft) => ({
      ...draft,
      ...place(draft),
      matter: place(draft.matter),
      actor: party(draft.actor),
    })),
    notes,
  };
}

const isUnresolved = ({ type, edtf, value }: Timex): boolean =>
  edtf === null && (type === "DATE" || type === "TIME") && !/_REF$/.test(value);
