import { Command } from "commander";
import { draftsLeft } from "../drafts-left.js";
import { AuthorError, formatFinding, type Finding } from "../findings.js";
import { proposePatch } from "../reanchor.js";
import { readScenario } from "../scenario.js";
import { repository, scenarioIds } from "../scenarios.js";

export const checkCommand = new Command("check")
  .description("hold scenarios to their schemas, references, dates and quotes")
  .argument("[id]", "scenario (default: all)")
  .option("--reanchor", "print a patch with proposals for quotes that no longer anchor")
  .option("--root <dir>", "folder that holds seeds/ and data/", repository)
  .addHelpText(
    "after",
    `
Findings go to standard error as file:line:column: message; the exit code is 1 if there are any.
Drafts that nobody has confirmed are no fault: they are listed on standard output.
--reanchor changes nothing. Read its patch, then accept it:
  npx lesart check my-scenario --reanchor > quotes.patch
  patch -p1 < quotes.patch`,
  )
  .action(async (id: string | undefined, { reanchor, root }: { reanchor?: true; root: string }) => {
    const ids = id === undefined ? scenarioIds(root) : [id];
    if (ids.length === 0) throw new Error(`no scenario: ${root} holds no folder in data/`);
    const findings: Finding[] = [];
    for (const each of ids) {
      const read = readScenario(each, root);
      findings.push(...read.findings);
      if (reanchor) process.stdout.write(proposePatch(read.draft, root));
      if (!read.scenario) continue;
      const { items = [] } = read.scenario.exercises.data;
      if (items.length > 0) {
        // Loaded here, so that scenarios without items of their own need no engine.
        const { checkItems } = await import("../exercises/check-items.js");
        findings.push(...(await checkItems(read.scenario)));
      }
      const { article, annotations } = read.scenario;
      const counts = (["positions", "deadlines", "mentions"] as const).map(
        (section) => `${annotations[section].length} ${section}`,
      );
      if (items.length > 0) counts.push(`${items.length} exercises`);
      if (reanchor) continue;
      const left = draftsLeft(read.draft);
      if (left.length > 0) counts.push(`${left.length} drafts`);
      console.log(`${each}: ${article.sentences.length} sentences, ${counts.join(", ")}`);
      for (const finding of left) console.log(formatFinding(finding));
    }
    if (findings.length > 0) throw new AuthorError(findings);
  });
