import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tablesZip } from "../../loaders/archive.js";
import type { KeyFile } from "../../loaders/exercises/key-file.js";
import { auditAnswers, secretsOf } from "../../loaders/publish/audit/audit-answers.js";
import { testKeys } from "../../loaders/publish/test-keys.js";
import { tiny } from "../fixtures.js";

const explanation = 'The text says "without\ndelay", which binds the speaker.';
const keys: KeyFile[] = [
  {
    scenario: "lake",
    items: [
      {
        item_id: "when-1",
        lang: "en",
        hash: "aaaa",
        solution: {
          key: { accept: ["We shall leave the lake."] } as never,
          hints: ["Look at the second sentence.", "short"],
          explanation,
          misconceptions: { x: "That is what the other side says." },
          evidence: [],
        },
      },
    ],
  },
];

async function findings(files: Record<string, string | Uint8Array>, open = ""): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "lesart-answers-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return auditAnswers(root, keys, open);
}

describe("auditAnswers", () => {
  it.each([
    ["JSON", "a.json", JSON.stringify({ note: explanation })],
    ["a page", "a.html", `<p>${explanation.replaceAll('"', "&quot;")}</p>`],
    ["CSV", "a.csv", `x\r\n"${explanation.replaceAll('"', '""')}"\r\n`],
    ["a script", "a.js", 'const hint = "Look at the second sentence.";'],
    ["an archive", "a.zip", zipSync({ "b.json": strToU8('"We shall leave the lake."') })],
    ["a comment on a wrong answer", "a.txt", "That is what the other side says."],
  ])("finds an answer in %s", async (_, name, content) => {
    expect(await findings({ [name]: content })).toEqual([
      expect.stringMatching(/^a\..*gives an answer away \(lake when-1\)/),
    ]);
  });

  it("finds a solution whatever is in it", async () => {
    expect(await findings({ "e.json": '[{"solution": {"key":{}}}]' })).toEqual([
      "e.json: holds the solution of an item; a test must not ship it",
    ]);
  });

  it("lets pass what the workbook says anyway, and what is too short to say anything", async () => {
    const open = "Look at the second sentence.";
    expect(await findings({ "a.json": "Look at the second sentence. short" }, open)).toEqual([]);
  });
});

describe("the tables of a test", () => {
  it("give nothing away that those of the workbook do", async () => {
    const files = async (test: string) => {
      process.env.LESART_TEST = test;
      try {
        return await tablesZip("tiny", "de", tiny);
      } finally {
        process.env.LESART_TEST = "";
      }
    };
    const { keys: own, open } = await testKeys(tiny);
    expect(own[0]!.items.flatMap(({ solution }) => secretsOf(solution)).length).toBeGreaterThan(20);
    const root = async (zip: Uint8Array) => {
      const folder = mkdtempSync(join(tmpdir(), "lesart-answers-"));
      writeFileSync(join(folder, "tables.zip"), zip);
      return folder;
    };
    expect(await auditAnswers(await root(await files("1")), own, open)).toEqual([]);
    expect((await auditAnswers(await root(await files("")), own, open)).length).toBeGreaterThan(20);
  });
});
