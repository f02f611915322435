import { offsetMap, type Span } from "../../src/model/text.js";
import type { Article } from "../article.js";
import { readLayers } from "../extract/document.js";
import type { DeadlineDraft } from "../extract/drafts/deadlines.js";
import type { PositionDraft } from "../extract/drafts/positions.js";
import type { Layers } from "../extract/drafts/scene.js";
import { drafts, layersOfReport } from "../extract/drafts.js";
import type { Context } from "../extract/types.js";

/** An article with all layers and drafts of its body; spans are UTF-16 units of `text`. */
export interface ArticleReading {
  article: Article;
  context: Context;
  /** The text of the article with its header blanked out. */
  text: string;
  layers: Layers;
  positions: PositionDraft[];
  deadlines: DeadlineDraft[];
  /** UTF-16 to code points. */
  toPoints(span: Span): Span;
  words(span: Span): string;
}

/** Runs the converter over the body of an article. */
export function readArticleDrafts(article: Article, context: Context): ArticleReading {
  const map = offsetMap(article.text);
  const body = map.toUnits(article.body.start);
  const text = article.text.slice(0, body).replace(/[^\n]/g, " ") + article.text.slice(body);
  const read = readLayers(text, context);
  const layers = layersOfReport(text, context, read);
  return {
    article,
    context,
    text,
    layers,
    ...drafts(text, context, read),
    toPoints: ({ start, end }) => ({ start: map.toPoints(start), end: map.toPoints(end) }),
    words: ({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ").trim(),
  };
}
