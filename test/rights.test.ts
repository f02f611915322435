import { tableFromIPC } from "apache-arrow";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tablesZip } from "../loaders/archive.js";
import { loadScenario } from "../loaders/scenario.js";
import { buildTables } from "../loaders/tables.js";
import { visibleText } from "../loaders/visible-text.js";
import { MASK } from "../src/model/article-text.js";
import type { Workbook } from "../src/model/workbook.js";
import { slicePoints } from "../src/model/text.js";
import { tiny, withEdits, type TinyEdit } from "./fixtures.js";

const publish = (value: "quotes" | "none"): TinyEdit[] => [
  { in: "scenario", replace: "publish: full", by: `publish: ${value}` },
];
const { article } = loadScenario("tiny", tiny);

/**
 * Words of the article that stand in no evidence and that nobody wrote elsewhere: header, mentions and
 * the reporter's voice included.
 */
const secret = [
  "Berg",
  "Pool",
  "dpa",
  "Einigung",
  "Bürgermeisterin",
  "übermitteln",
  "gebetsmühlenhaft",
  "sondern",
  "kennt",
  "Ada Lind sagte",
];
const shown = ["den Verzicht auf die Maut", "Norden lehnt das seit Wochen ab", "am Montag"];

async function shipped(value: "quotes" | "none") {
  const zip = await withEdits(publish(value), (root) => zipOf(root));
  const files = unzipSync(zip);
  const texts = Object.entries(files).map(([name, bytes]): [string, string] => [
    name,
    name.endsWith(".arrow")
      ? JSON.stringify(
          tableFromIPC(bytes)
            .toArray()
            .map((row) => Object.values(row.toJSON()).map(String)),
        )
      : strFromU8(bytes, name.endsWith(".parquet")) + Buffer.from(bytes).toString("utf8"),
  ]);
  return { texts, workbook: JSON.parse(strFromU8(files["workbook.json"]!)) as Workbook };
}

// The copy is gone as soon as its reader returns, so everything is read at once.
function zipOf(root: string): Promise<Uint8Array> {
  return tablesZip("tiny", "de", root);
}

describe("what a build ships with publish: quotes", () => {
  it("is the evidence and no other word, in any file of the archive", async () => {
    const { texts } = await shipped("quotes");
    expect(texts.length).toBeGreaterThan(48);
    for (const [name, text] of texts)
      expect([name, secret.filter((word) => text.includes(word))]).toEqual([name, []]);
    const workbook = texts.find(([name]) => name === "workbook.json")![1];
    for (const words of shown) expect(workbook).toContain(words);
  });

  it("keeps lengths, white space and offsets, so that a reader's own copy fits in", async () => {
    const { workbook } = await shipped("quotes");
    const masked = workbook.article.text;
    expect([...masked].length).toBe([...article.text].length);
    expect([...masked].map((point) => /\s/u.test(point))).toEqual(
      [...article.text].map((point) => /\s/u.test(point)),
    );
    expect(workbook.tables.article[0]!.sha256).toBe(article.sha256);
    for (const row of workbook.tables.evidence)
      expect(slicePoints(masked, row)).toBe(slicePoints(article.text, row));
    expect(workbook.article.header).toMatchObject({ date: "2024-03", credit: null, caption: null });
  });
});

describe("what a build ships with publish: none", () => {
  it("is no word of the article, in any file of the archive", async () => {
    const { texts, workbook } = await shipped("none");
    const words = [
      ...secret,
      "lehnt das",
      "bleibe die Fähre liegen",
      "In Süden hieß es",
      "am Montag",
    ];
    for (const [name, text] of texts)
      expect([name, words.filter((word) => text.includes(word))]).toEqual([name, []]);
    expect(workbook.article.text).toBe("");
    expect(workbook.tables.positions.map(({ quote }) => quote)).toEqual(["", "", "", "", ""]);
    expect(workbook.tables.positions[0]!.summary).not.toBe("");
  });
});

describe("visibleText(text, evidence, publish)", () => {
  it("masks one code point by one, whatever its width", () => {
    expect(visibleText("Ab 👩‍🚀!\ncd", [{ start: 0, end: 1 }], "quotes")).toBe(
      `A${MASK} ${MASK.repeat(4)}\n${MASK}${MASK}`,
    );
  });

  it("gives full tables for publish: full", () => {
    const [row] = buildTables(loadScenario("tiny", tiny), "de").article;
    expect(row!.text).toBe(article.text);
    expect(row!.byline).toBe("Jo Berg/Pool XY/dpa");
  });
});
