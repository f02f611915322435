import { decodeUtf8, describeBadByte } from "../../utf8.js";
import { DocumentError, readDocument } from "../document.js";

/** What a line takes where it does not say it itself. */
export interface Defaults {
  lang: string | null;
  date: string | null;
}

/** One line out, without its line end; `ok` is false where it tells an error. */
export interface Answer {
  json: string;
  ok: boolean;
}

/**
 * Reads one line `{"id", "text", "date", "lang"}` and answers with its layers and drafts, or with
 * `{"id", "error"}`. Depends on nothing but the line and the defaults, and never throws.
 */
export function answerLine(line: Uint8Array, defaults: Defaults): Answer {
  let id: unknown = null;
  try {
    const document = parse(line);
    id = document.id ?? null;
    const { lang, ...reading } = readDocument({
      text: textOf(document.text),
      lang: stringOf("lang", document.lang) ?? defaults.lang,
      date: stringOf("date", document.date) ?? defaults.date,
    });
    const { notes, ...layers } = reading;
    return {
      json: JSON.stringify({ id, ...layers, ...(notes.length > 0 ? { lang, notes } : {}) }),
      ok: true,
    };
  } catch (error) {
    const message =
      error instanceof DocumentError ? error.message : `fault of the converter: ${error}`;
    return { json: JSON.stringify({ id, error: message }), ok: false };
  }
}

function parse(line: Uint8Array): Record<string, unknown> {
  const decoded = decodeUtf8(line);
  if ("bad" in decoded)
    throw new DocumentError(`not UTF-8: ${describeBadByte(decoded.bad)} of the line`);
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (error) {
    throw new DocumentError(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new DocumentError(
      'not a document: expected an object such as {"id": "a", "text": "..."}',
    );
  return value as Record<string, unknown>;
}

function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  throw new DocumentError(
    text === undefined ? 'no "text" in the line' : '"text" is not a string in the line',
  );
}

function stringOf(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  throw new DocumentError(`"${name}" is not a string in the line`);
}
