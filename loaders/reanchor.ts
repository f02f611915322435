import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { quoteSites } from "./check-quotes.js";
import type { Draft } from "./scenario.js";
import { unifiedDiff, type Edit } from "./unified-diff.js";

/**
 * A patch of annotations.yaml with the passage most like each quote that is not found, as text; empty
 * where there is nothing to propose. Only a person applies it: a look-alike may be another sentence.
 */
export function proposePatch(draft: Draft, root: string): string {
  const { annotations, anchor } = draft;
  const { source } = annotations;
  const path = join(root, source.file);
  if (!anchor || !existsSync(path)) return "";
  const edits: Edit[] = [];
  for (const { selector, path: place } of quoteSites(draft)) {
    const result = anchor.resolve(selector);
    const best = result.status === "missing" ? result.near[0] : undefined;
    if (!best) continue;
    const range = source.rangeOf([...place, "exact"]) ?? source.rangeOf(place);
    if (!range) continue;
    const words = best.text.replace(/\s+/gu, " ");
    edits.push({
      ...range,
      text: scalar(words),
      note: `${Math.round(best.similarity * 100)} % alike`,
    });
  }
  return unifiedDiff(source.file, readFileSync(path, "utf8"), edits);
}

/** A text as YAML on one line, quoted where it must be, also inside `{ }` and `[ ]`. */
function scalar(words: string): string {
  return stringify([words], { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}
