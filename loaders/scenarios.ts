import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "./findings.js";

/** The repository: the folder that holds `seeds/` and `data/`. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** The ids of all scenarios: the folders of `data/` (hidden ones apart), in order. */
export function scenarioIds(root: string = repository): string[] {
  const folder = join(root, "data");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort(compare);
}
