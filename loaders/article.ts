import { createHash } from "node:crypto";
import { normaliseArticle } from "../src/model/article-text.js";
import { offsetMap, type Span } from "../src/model/text.js";
import type { Lang } from "../src/model/vocabulary.js";
import { readHeader, type Header } from "./article-header.js";
import { sentences as splitSentences } from "./extract/sentences.js";
import { decodeUtf8, describeBadByte } from "./utf8.js";

export interface Sentence extends Span {
  /** s1, s2, ... */
  id: string;
  /** Ordinal of its paragraph, from 1. */
  paragraph: number;
  text: string;
}

export interface Paragraph extends Span {
  ordinal: number;
  sentences: string[];
}

/** An article as read. All offsets are code points of `text`. */
export interface Article {
  lang: Lang;
  /** The whole file, header included, with LF line ends, in NFC, without byte order mark. */
  text: string;
  header: Header | null;
  /** The part after the header, without white space around it: where quotes are looked for. */
  body: Span;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  words: number;
  /** Hexadecimal SHA-256 of the bytes of the file, before anything is normalised. */
  sha256: string;
}

/** What cannot be read as an article; `line` and `column` (from 1) where they are known. */
export class ArticleError extends Error {
  override name = "ArticleError";
  constructor(
    message: string,
    readonly line = 1,
    readonly column = 1,
  ) {
    super(message);
  }
}

/** Reads the bytes of an article. Throws an ArticleError on broken UTF-8 and where there is no prose. */
export function readArticle(bytes: Uint8Array, lang: Lang): Article {
  const text = normaliseArticle(decode(bytes));
  const header = readHeader(text);
  const map = offsetMap(text);
  const bodyStart = header ? map.toUnits(header.end) : 0;
  const blocks = [...text.slice(bodyStart).matchAll(/\S(?:(?!\n[^\S\n]*\n)[^])*/gu)].map(
    (match) => {
      const start = bodyStart + match.index;
      return { start, end: start + match[0].trimEnd().length };
    },
  );
  if (blocks.length === 0)
    throw new ArticleError("empty article: no prose found; put the text of the article here");

  const sentences: Sentence[] = [];
  const paragraphs = blocks.map((block, index): Paragraph => {
    const ids = splitSentences(text.slice(block.start, block.end), lang).map((span) => {
      const start = block.start + span.start;
      const end = block.start + span.end;
      const id = `s${sentences.length + 1}`;
      sentences.push({
        id,
        paragraph: index + 1,
        start: map.toPoints(start),
        end: map.toPoints(end),
        text: text.slice(start, end),
      });
      return id;
    });
    return {
      ordinal: index + 1,
      start: map.toPoints(block.start),
      end: map.toPoints(block.end),
      sentences: ids,
    };
  });

  return {
    lang,
    text,
    header,
    body: { start: paragraphs[0]!.start, end: paragraphs.at(-1)!.end },
    paragraphs,
    sentences,
    words: countWords(text.slice(blocks[0]!.start)),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** The sentence in which the code point `start` lies; between two sentences, the earlier one. */
export function sentenceAt(article: Article, start: number): Sentence {
  return article.sentences.findLast((sentence) => sentence.start <= start) ?? article.sentences[0]!;
}

function decode(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return decoded.text;
  const { bad } = decoded;
  const message = `not UTF-8: ${describeBadByte(bad)}; save the file as UTF-8`;
  throw new ArticleError(message, bad.line, bad.column);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[-'’.,]?[\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
