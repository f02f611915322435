import { deadlineDrafts, type DeadlineDraft } from "./drafts/deadlines.js";
import { frontMatter, without } from "./drafts/front-matter.js";
import { DRAFTS } from "./drafts/lexicon.js";
import { positionDrafts, type PositionDraft } from "./drafts/positions.js";
import { Scene, type IssueHint, type Layers } from "./drafts/scene.js";
import type { Context } from "./types.js";

/** The layers of `text` without its dateline and byline, in which nobody takes a stand. */
export const layersOfReport = (text: string, { lang }: Context, layers: Layers): Layers =>
  without(layers, frontMatter(text, DRAFTS[lang]));

/**
 * Proposes positions and deadlines from the layers of `text`, for a person to confirm. Spans are
 * UTF-16. Issues are matched by their keywords, else null. Linear in the length of the text.
 */
export function drafts(
  text: string,
  context: Context,
  layers: Layers,
  issues: readonly IssueHint[] = [],
): { positions: PositionDraft[]; deadlines: DeadlineDraft[] } {
  const lexicon = DRAFTS[context.lang];
  const scene = new Scene(text, context, layersOfReport(text, context, layers), issues);
  const positions = positionDrafts(scene, lexicon);
  return { positions, deadlines: deadlineDrafts(scene, lexicon, positions) };
}
