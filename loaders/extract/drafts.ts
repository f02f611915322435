import { deadlineDrafts, type DeadlineDraft } from "./drafts/deadlines.js";
import { DRAFTS } from "./drafts/lexicon.js";
import { positionDrafts, type PositionDraft } from "./drafts/positions.js";
import { Scene, type IssueHint, type Layers } from "./drafts/scene.js";
import type { Context } from "./types.js";

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
  const scene = new Scene(text, context, layers, issues);
  const positions = positionDrafts(scene, DRAFTS[context.lang]);
  return { positions, deadlines: deadlineDrafts(scene, DRAFTS[context.lang], positions) };
}
