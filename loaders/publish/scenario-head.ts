import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Text } from "../../src/model/vocabulary.js";

/** What the header and the head of a page say about a scenario. */
export interface ScenarioHead {
  title: Text;
  description: Text;
  /** True where article and events are invented, which every page says. */
  fictional: boolean;
}

/**
 * Reads title and description of a scenario. While an author is typing, the preview must not fall
 * over a file that is half written: what is missing is then shown as the id. The check is elsewhere.
 */
export function scenarioHead(id: string, root = "."): ScenarioHead {
  let file: { title?: Partial<Text>; description?: Partial<Text>; fictional?: unknown } | null =
    null;
  try {
    file = parse(readFileSync(join(root, "data", id, "scenario.yaml"), "utf8"));
  } catch {
    // Reported by `lesart check`, which every build runs first.
  }
  const text = (value: Partial<Text> | undefined): Text => ({
    de: value?.de ?? id,
    en: value?.en ?? id,
  });
  return {
    title: text(file?.title),
    description: text(file?.description),
    fictional: file?.fictional === true,
  };
}
