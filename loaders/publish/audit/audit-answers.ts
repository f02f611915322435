import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { unzipSync } from "fflate";
import type { Solution } from "../../../src/model/exercise.js";
import type { KeyFile } from "../../exercises/key-file.js";

/** Texts shorter than this stand in any page by chance ("Ja", "2022-01"). */
const shortest = 16;

/**
 * Proves that no file of a finished site gives an answer of a test away: no item has a solution, and
 * no sentence of any hint, explanation, comment on a wrong answer, model answer, accepted wording or
 * solution in SQL stands anywhere, be it in an archive. What is open in any case (`open`: what the
 * exercises ask, what the workbook says) is no secret. Returns findings as `audit` does.
 */
export async function auditAnswers(
  root: string,
  keys: readonly KeyFile[],
  open: string,
): Promise<string[]> {
  const known = flat(open);
  const secrets = new Map<string, string>();
  for (const { scenario, items } of keys)
    for (const { item_id, solution } of items)
      for (const text of secretsOf(solution))
        if (text.length >= shortest && !known.includes(text))
          secrets.set(text, `${scenario} ${item_id}`);
  const findings: string[] = [];
  for (const [file, text] of await textsOf(root)) {
    if (/"solution"\s*:\s*\{\s*"key"/.test(text))
      findings.push(`${file}: holds the solution of an item; a test must not ship it`);
    const plain = flat(text);
    for (const [secret, item] of secrets)
      if (plain.includes(secret))
        findings.push(`${file}: gives an answer away (${item}): "${secret.slice(0, 60)}"`);
  }
  return findings.sort();
}

/** Everything in a solution that is written for nobody but the learner who has answered. */
export function secretsOf({ key, hints, explanation, misconceptions }: Solution): string[] {
  const own = key as { model?: string; accept?: string[]; solution?: string };
  const accept = own.accept ?? [];
  const texts = [own.model, own.solution, ...accept, ...hints, explanation];
  return [...texts, ...Object.values(misconceptions)]
    .filter((text): text is string => typeof text === "string")
    .map(flat);
}

/** Text as it is looked for: escapes of JSON and of HTML undone, white space folded. */
export const flat = (text: string): string =>
  text
    .replace(/\\n|\\t|\\r/g, " ")
    .replace(/\\"/g, '"')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/""/g, '"')
    .replace(/\s+/g, " ")
    .trim();

/** Every file as text, those inside archives too; tables in binary form hold their texts in plain UTF-8. */
async function textsOf(root: string): Promise<[file: string, text: string][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const texts: [string, string][] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const file = path
      .slice(root.length + 1)
      .split(sep)
      .join("/");
    if (/\.(woff2?|gz|png|ico)$/.test(file)) continue;
    const bytes = await readFile(path);
    if (!file.endsWith(".zip")) texts.push([file, bytes.toString("utf8")]);
    else
      for (const [name, data] of Object.entries(unzipSync(bytes)))
        texts.push([`${file}/${name}`, Buffer.from(data).toString("utf8")]);
  }
  return texts;
}
