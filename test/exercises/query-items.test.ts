import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Solved } from "../../src/model/interactions/grader.js";
import { checkItems } from "../../loaders/exercises/check-items.js";
import { formatFinding } from "../../loaders/findings.js";
import { loadScenario, readScenario } from "../../loaders/scenario.js";
import { withTables } from "../../loaders/with-tables.js";
import { tiny } from "../fixtures.js";

const soundItem = `items:
  - id: who-demands
    interaction: query
    section: analyse
    difficulty: 2
    objective: { de: Sie fragen ab., en: You query. }
    prompt: { de: Wer verlangt etwas?, en: Who demands something? }
    tables: [positions]
    start: SELECT actor_id FROM positions
    key: { solution: "SELECT DISTINCT actor_id FROM positions WHERE act = 'demand'" }
    accept:
      - SELECT actor_id FROM positions WHERE act = 'demand' GROUP BY 1
    reject:
      - SELECT actor_id FROM positions WHERE act = 'demand'
      - sql: SELECT DISTINCT actor_id FROM positions
        says: { de: Die Bedingung fehlt., en: The condition is missing. }
    explanation: { de: So ist es., en: So it is. }
`;

/** What an author may get wrong in a query item, and the finding that it then gets. */
const mistakes = [
  {
    title: "a rejected query that is right",
    replace: "- SELECT actor_id FROM positions WHERE act = 'demand'\n      - sql",
    by: "- SELECT DISTINCT actor_id FROM positions WHERE act LIKE 'demand'\n      - sql",
    finding: "14:9: rejected query is judged right: it gives what the solution gives; mend one",
  },
  {
    title: "an accepted query that is wrong",
    replace: "WHERE act = 'demand' GROUP BY 1",
    by: "WHERE act = 'threat' GROUP BY 1",
    finding:
      "12:9: accepted query is judged wrong: One row is missing: actor_id “south-town”. mend it or the solution",
  },
  {
    title: "an accepted query that is right by accident",
    replace: "SELECT actor_id FROM positions WHERE act = 'demand' GROUP BY 1",
    by: "SELECT 'south-town' AS actor_id",
    finding: /^12:9: accepted query is judged wrong: .*not for the right reason/,
  },
  {
    title: "a solution without rows",
    replace: "WHERE act = 'demand'\" }",
    by: "WHERE act = 'wish'\" }",
    finding: "10:22: solution gives no rows; mend it or the tables",
  },
  {
    title: "a solution that fails",
    replace: "SELECT DISTINCT actor_id FROM positions WHERE act = 'demand'\" }",
    by: 'SELECT actor FROM positions" }',
    finding: /^10:22: solution fails: Binder Error: .*actor/,
  },
  {
    title: "a start that leaves nothing to do",
    replace: "start: SELECT actor_id FROM positions",
    by: "start: SELECT actor_id FROM positions WHERE act = 'demand' GROUP BY ALL",
    finding: "9:12: start is already the answer; leave something to do",
  },
  {
    title: "an unknown table",
    replace: "tables: [positions]",
    by: "tables: [position]",
    finding: /^8:14: /,
  },
];

function withItems<T>(yaml: string, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "lesart-test-"));
  const done = () => rmSync(root, { recursive: true });
  cpSync(tiny, root, { recursive: true });
  writeFileSync(join(root, "data/tiny/exercises.yaml"), yaml);
  const result = use(root);
  if (result instanceof Promise) return result.finally(done) as T;
  done();
  return result;
}

const findingsIn = (yaml: string) =>
  withItems(yaml, async (root) => {
    const { scenario, findings } = readScenario("tiny", root);
    const all = scenario ? [...findings, ...(await checkItems(scenario))] : findings;
    return all.map((each) => formatFinding(each).replace("data/tiny/exercises.yaml:", ""));
  });

describe("checkItems(scenario), for queries", () => {
  it("finds nothing wrong with a sound query item", async () => {
    expect(await findingsIn(soundItem)).toEqual([]);
  });

  it.each(mistakes)("reports $title, with its place and a remedy", async (mistake) => {
    expect(soundItem).toContain(mistake.replace);
    const found = await findingsIn(soundItem.replace(mistake.replace, mistake.by));
    expect(found).not.toEqual([]);
    for (const each of found)
      if (typeof mistake.finding === "string") expect(each).toContain(mistake.finding);
      else expect(each).toMatch(mistake.finding);
  });
});

describe("an authored query item", () => {
  it("comes to the page with its key, and with words for the wrong queries that have them", () =>
    withItems(soundItem, (root) =>
      withTables(loadScenario("tiny", root), "en", async ({ exercises }) => {
        const item = exercises.items.find(({ item_id }) => item_id === "who-demands");
        const { body, solution } = item as Solved<"query">;
        expect(body).toEqual({ start: "SELECT actor_id FROM positions", tables: ["positions"] });
        expect(solution.key).toEqual({
          solution: "SELECT DISTINCT actor_id FROM positions WHERE act = 'demand'",
          ordered: false,
        });
        expect(solution.misconceptions).toEqual({
          "SELECT DISTINCT actor_id FROM positions": "The condition is missing.",
        });
      }),
    ));
});
