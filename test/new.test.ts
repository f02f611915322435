import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftsLeft } from "../loaders/drafts-left.js";
import { newScenario, type NewScenario } from "../loaders/new/new-scenario.js";
import { readScenario } from "../loaders/scenario.js";
import { buildTables } from "../loaders/tables.js";
import { buildWorkbook } from "../loaders/workbook.js";

const german = `Streit um das Wehr an der Lohe

Die Gespräche über das Wehr sind am Donnerstag vertagt worden. Der Wasserminister Jan Petersen sagte, seine Regierung sei bereit, die Messdaten zu teilen, falls Südmark die Klage zurückziehe.

Die Außenministerin Lena Vogt forderte, den Bau des Wehrs bis Ende März zu stoppen. Petersen lehnte es ab, den Bau des Wehrs zu verschieben. Beobachter warnten am Donnerstag vor einer Eskalation.
`;
const english =
  "The minister Jan Petersen demanded on Friday that the works halt by the end of March. " +
  "He offered to share the data next week if the court agreed.\n";

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "lesart-new-test-"))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function make(text: string | Uint8Array, options: Partial<NewScenario> = {}, name = "in.txt") {
  const article = join(root, name);
  writeFileSync(article, text);
  return newScenario({
    id: "weir",
    article,
    date: "2030-02-02",
    lang: "de",
    publish: "full",
    fictional: true,
    walkthrough: false,
    root,
    ...options,
  });
}

const everything = () => readdirSync(root, { recursive: true }).map(String).sort();

describe("newScenario", () => {
  it("makes a scenario that check finds no fault with, every row of it a draft", async () => {
    await make(german);
    const { findings, scenario, draft } = readScenario("weir", root);
    expect(findings).toEqual([]);
    const { positions, deadlines, mentions } = scenario!.annotations;
    expect(positions.map(({ act }) => act)).toEqual(["offer", "demand", "refusal", "warning"]);
    expect(deadlines.map(({ kind, edtf }) => [kind, edtf])).toEqual([
      ["event", "2030-01-31"],
      ["deadline", "../2030-03-31"],
      ["event", "2030-01-31"],
    ]);
    expect(mentions.length).toBeGreaterThan(2);
    expect([...positions, ...deadlines].every((row) => row.draft)).toBe(true);
    const { actors, issues } = scenario!.file;
    expect(draftsLeft(draft)).toHaveLength(
      [positions, deadlines, Object.keys(actors), Object.keys(issues)].flat().length,
    );
  });

  it("says above each draft which rules it comes from, how certain it is and what to check", async () => {
    await make(german);
    const written = readFileSync(join(root, "data/weir/annotations.yaml"), "utf8");
    expect(written).toContain("# certainty medium; rules de-say/complement, de-offer-ready");
    expect(written).toMatch(/# actor: from "[^"]*Jan Petersen"; does the speaker take the stand/);
  });

  it("sets quotations inside a summary in single marks", async () => {
    await make(`Petersen sagte, das Wehr sei »ein Ärgernis« für alle.\n`, { id: "inner" });
    const { scenario } = readScenario("inner", root);
    expect(scenario!.annotations.positions[0]!.summary).toMatchObject({
      de: expect.stringContaining("»das Wehr sei ›ein Ärgernis‹ für alle«"),
      en: expect.stringContaining("“das Wehr sei ‘ein Ärgernis’ für alle”"),
    });
  });

  it("groups drafts by a word they share and keeps the rest in one open issue", async () => {
    await make(german);
    const { scenario } = readScenario("weir", root);
    expect(Object.keys(scenario!.file.issues)).toEqual(["issue-wehrs", "open-issue"]);
    expect(scenario!.annotations.positions.map(({ issue }) => issue)).toEqual([
      "open-issue",
      "issue-wehrs",
      "issue-wehrs",
      "open-issue",
    ]);
  });

  it("builds at once, with every text in both languages and the drafts counted", async () => {
    await make(english, { lang: "en" });
    for (const lang of ["de", "en"] as const) {
      const { scenario, tables } = await buildWorkbook("weir", lang, root);
      expect(scenario.drafts).toBe(tables.positions.length + tables.deadlines.length);
      expect(tables.positions.map(({ status }) => status)).toContain("draft");
      expect(tables.positions.every(({ summary }) => summary.length > 10)).toBe(true);
    }
  });

  it("copies plain text byte for byte", async () => {
    const bytes = Buffer.from(`\ufeff${german.replaceAll("\n", "\r\n")}`);
    await make(bytes);
    expect(readFileSync(join(root, "seeds/weir.txt")).equals(bytes)).toBe(true);
    expect(readScenario("weir", root).findings).toEqual([]);
  });

  it("takes the prose of other formats and says so where the article is named", async () => {
    const { source } = await make(`# Titel\n\n**${german}**`, {}, "in.md");
    expect(source).toBe("the prose of the Markdown file was taken, without its marks");
    expect(readFileSync(join(root, "data/weir/scenario.yaml"), "utf8")).toContain(
      "# Taken from in.md: the prose of the Markdown file was taken",
    );
  });

  it("gives the honest set of days where only the month is known", async () => {
    await make(german, { date: "2030-02" });
    const { scenario } = readScenario("weir", root);
    expect(scenario!.file.reference.date).toBeNull();
    expect(scenario!.annotations.deadlines[0]!.edtf).toBe(
      "[2030-02-07,2030-02-14,2030-02-21,2030-02-28]",
    );
  });

  it("refuses to write over anything, and then changes nothing", async () => {
    await make(german);
    const before = everything();
    await expect(make(english)).rejects.toThrow("already there: data/weir");
    rmSync(join(root, "data"), { recursive: true });
    await expect(make(english)).rejects.toThrow("already there: seeds/weir.txt");
    expect(everything()).toEqual(before.filter((path) => !path.startsWith("data")));
    expect(readFileSync(join(root, "seeds/weir.txt"), "utf8")).toBe(german);
  });

  it("leaves nothing behind where the article cannot be read", async () => {
    await expect(make("  \n")).rejects.toThrow(/in\.txt: empty article/);
    await expect(make("Wort ".repeat(50_000))).rejects.toThrow("250000 characters are no single");
    await expect(make(Buffer.from([0x46, 0xfc, 0x72]))).rejects.toThrow("invalid byte 0xfc");
    expect(everything()).toEqual(["in.txt"]);
  });

  it("says where the words speak against the language given", async () => {
    const { notes } = await make(german, { lang: "en" });
    expect(notes).toEqual([expect.stringMatching(/^given as en, but the words look like de/)]);
  });

  it("leaves nothing behind where a page cannot be written", async () => {
    await expect(make(german, { walkthrough: true })).rejects.toThrow("no template");
    expect(everything()).toEqual(["in.txt"]);
  });

  it("counts drafts as the machine's reading, not as one by people", async () => {
    await make(german);
    const { scenario } = readScenario("weir", root);
    const { extracted } = buildTables(scenario!, "de");
    expect(new Set(extracted.map(({ status }) => status))).toEqual(new Set(["machine only"]));
  });

  it("makes a faultless scenario of any text that has words", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."Lawrow|sagte,|forderte,|»wir gehen«|\"Nein: 'nie'\"|am Freitag|bis Mai|# {a: b}|- x|\n\n|falls|Moskau|der|nicht|s1.|m1|10. Mai 2021".split(
          "|",
        ),
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    const texts = fc
      .array(piece, { minLength: 3, maxLength: 40 })
      .map((parts) => `Wort ${parts.join(" ")}`);
    let n = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const id = `any-${++n}`;
        await make(text.replaceAll("\0", ""), { id });
        expect(readScenario(id, root).findings).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
