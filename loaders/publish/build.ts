import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { AuthorError } from "../findings.js";
import { readScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";
import { auditAnswers } from "./audit/audit-answers.js";
import { audit } from "./audit/audit.js";
import { finish } from "./finish.js";
import { answerNpmVersions, dropLoaderOutputs } from "./framework-cache.js";
import { runFramework } from "./run-framework.js";
import { testKeys, writeKeys } from "./test-keys.js";

export interface BuildOptions {
  /** Folder of the finished site; replaced as a whole, and only by a build without findings. */
  out: string;
  /** Path under which the site will be served, `/` or `/any/path/`. Only the 404 page needs it. */
  base: string;
  /** Leaves keys and feedback out of the site and writes the keys to this folder instead. */
  keys?: string;
  /** Called with each step as it begins. */
  progress?: (step: string) => void;
}

/** Every reason why a built site must not be published, one a line. */
export class BuildFindings extends Error {
  constructor(readonly findings: readonly string[]) {
    super(findings.join("\n"));
  }
}

const cache = join("src", ".observablehq", "cache");

/**
 * Builds the site: pages by Framework into a folder beside `out`, finished and audited there, then
 * put in the place of `out` in one step. Any failure leaves `out` as it was.
 */
export async function build(options: BuildOptions): Promise<void> {
  const { out, base, keys, progress = () => {} } = options;
  progress("checking scenarios");
  const findings = scenarioIds().flatMap((id) => readScenario(id).findings);
  if (findings.length > 0) throw new AuthorError(findings);
  const target = resolve(out);
  if (keys !== undefined && isWithin(target, resolve(keys)))
    throw new BuildFindings([
      `${keys}: the keys of a test cannot stand in its site; choose a folder outside ${out}`,
    ]);
  // The loaders run as processes of their own and learn of it in this way.
  process.env.LESART_TEST = keys === undefined ? "" : "1";
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    progress("building pages");
    await dropLoaderOutputs(cache);
    await answerNpmVersions(cache);
    const raw = join(work, "raw");
    await mkdir(raw);
    await runFramework(raw, base);
    progress("finishing");
    const site = join(work, "site");
    await finish({ raw, site, cache: join(cache, "_lesart") });
    progress("auditing");
    const faults = await audit(site, base);
    if (keys !== undefined) {
      const test = await testKeys();
      faults.push(...(await auditAnswers(site, test.keys, test.open)));
      if (faults.length === 0) await writeKeys(resolve(keys), test.keys);
    }
    if (faults.length > 0) throw new BuildFindings(faults);
    await swap(site, target, join(work, "old"));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder + sep);

/** Puts `site` in the place of `target`; if that fails, `target` is what it was. */
async function swap(site: string, target: string, old: string): Promise<void> {
  const had = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(site, target);
  } catch (error) {
    if (had) await rename(old, target);
    throw error;
  }
}
