import { expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { quotes } from "../../loaders/extract/quotes.js";
import { sentences } from "../../loaders/extract/sentences.js";
import type { Span } from "../../src/model/text.js";
import { quoteCasesEn } from "./quotes-en-cases.js";

test.each(quoteCasesEn)("an English reader finds %s", (_, text, expected) => {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "–");
  const found = quotes(
    text,
    { lang: "en", published: null, reference: null },
    sentences(text, "en"),
    entities(text, "en"),
  ).map(
    ({ mode, spans, speaker, cue, addressee }) =>
      `${mode}: ${spans.map(words).join(" … ")} < ${words(speaker)} / ${words(cue)}` +
      (addressee ? ` -> ${words(addressee)}` : ""),
  );
  expect(found).toEqual(expected);
});
