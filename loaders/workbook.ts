import type { Tables } from "../src/model/tables.js";
import type { SnapshotRows } from "../src/model/queries.js";
import type { Lang } from "../src/model/vocabulary.js";
import type { Drawing, Workbook } from "../src/model/workbook.js";
import { readDate } from "./dates.js";
import { loadScenario, type Scenario } from "./scenario.js";
import { takeSnapshots } from "./snapshots.js";
import { countDrafts } from "./tables.js";
import { inLanguage } from "./wording.js";
import { withTables } from "./with-tables.js";

/** `workbook.json` of a scenario. Throws an AuthorError with every finding where it has any. */
export async function buildWorkbook(id: string, lang: Lang, root?: string): Promise<Workbook> {
  const scenario = loadScenario(id, root);
  return withTables(scenario, lang, async ({ tables, connection }) =>
    assembleWorkbook(scenario, tables, await takeSnapshots(connection), lang),
  );
}

/** Puts together what a page needs before any engine has loaded. */
export function assembleWorkbook(
  scenario: Scenario,
  tables: Tables,
  snapshots: SnapshotRows,
  lang: Lang,
): Workbook {
  const { id, file, article, annotations, anchored } = scenario;
  const [row] = tables.article;
  const { text, ...articleRow } = row!;
  const shown = file.rights.publish === "full";
  return {
    lang,
    scenario: {
      id,
      title: file.title[lang],
      description: file.description[lang],
      fictional: file.fictional,
      rights: {
        holder: inLanguage(file.rights.holder, lang),
        publish: file.rights.publish,
        note: file.rights.note?.[lang] ?? null,
      },
      drafts: countDrafts(scenario),
    },
    reference: {
      date: file.reference.date,
      basis: file.reference.basis,
      note: file.reference.note?.[lang] ?? null,
    },
    article: {
      lang: article.lang,
      text,
      header: article.header && {
        raw: [...text].slice(article.header.start, article.header.end).join(""),
        start: article.header.start,
        end: article.header.end,
        date: article.header.date,
        credit: shown ? article.header.credit : null,
        caption: shown ? article.header.caption : null,
      },
      paragraphs: article.paragraphs,
      voice: annotations.voice.flatMap(({ id: voice_id, comment }, index) =>
        anchored.voice[index]!.spans.map(({ start, end }) => ({
          voice_id,
          start,
          end,
          comment: comment[lang],
        })),
      ),
    },
    sides: Object.entries(file.sides).map(([side, name]) => ({ side, name: name[lang] })),
    contexts: Object.entries(file.contexts).map(([context_id, context]) => ({
      context_id,
      title: context.title[lang],
      text: context.text[lang],
      basis: context.basis,
      source: context.source === undefined ? null : inLanguage(context.source, lang),
      about: context.about,
    })),
    tables: { ...tables, article: [articleRow] },
    drawings: Object.fromEntries(
      annotations.deadlines.map(({ id: deadline, edtf, edtf_text }) => [
        deadline,
        { reading: drawing(edtf), textOnly: drawing(edtf_text) },
      ]),
    ),
    negotiation: file.negotiation ? { reservation: file.negotiation.reservation } : null,
    snapshots,
  };
}

const drawing = (edtf: string | undefined): Drawing | null =>
  edtf === undefined ? null : readDate(edtf).drawing;
