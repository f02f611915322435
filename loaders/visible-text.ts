import { MASK } from "../src/model/article-text.js";
import type { Span } from "../src/model/text.js";
import type { ScenarioFile } from "./schema.js";

/**
 * What of a text may leave the build. `full`: all of it. `quotes`: the evidence spans (code points);
 * every other character that is not white space becomes MASK, so that offsets and lengths hold.
 * `none`: nothing, the empty text. Everything published is cut from this, never from the article.
 */
export function visibleText(
  text: string,
  evidence: readonly Span[],
  publish: ScenarioFile["rights"]["publish"],
): string {
  if (publish === "full") return text;
  if (publish === "none") return "";
  const points = [...text];
  const shown = new Uint8Array(points.length);
  for (const { start, end } of evidence) shown.fill(1, start, end);
  return points.map((point, i) => (shown[i] || /\s/u.test(point) ? point : MASK)).join("");
}
