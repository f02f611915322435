import { classWork, type ClassWork } from "../model/class-work.js";
import { collectFiles, type DeskFile } from "../model/desk-files.js";
import type { ExerciseSet } from "../model/exercise.js";
import { analyseClass, type ClassAnalysis } from "../model/item-analysis.js";
import { parseKeyFile, type Keys } from "../model/key-file.js";
import { negotiationOf } from "../model/negotiation.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { analyseInDatabase } from "./class-tables.js";
import type { Database } from "./database.js";
import { fileList } from "./desk-file-list.js";
import { DeskGrid, gridCsv, type ClassView } from "./desk-grid.js";
import { DeskHeat } from "./desk-heat.js";
import { dropZone, fileField, readFiles } from "./desk-intake.js";
import { DeskItems, itemsCsv } from "./desk-items.js";
import { learnerNames } from "./desk-names.js";
import { gradePending } from "./desk-queries.js";
import { DeskTexts } from "./desk-texts.js";
import { deskWords } from "./desk-words.js";
import { element } from "./element.js";
import { saveFile } from "./save-file.js";

export interface DeskOptions {
  lang: Lang;
  database: Database;
}

/**
 * The teacher's desk: takes learners' files, says what became of each, and shows what the class did.
 * Nothing leaves the page; without DuckDB the same figures come from plain JavaScript.
 */
export function Desk(
  workbook: Workbook,
  exercises: ExerciseSet,
  { lang, database }: DeskOptions,
): HTMLElement {
  const say = deskWords[lang];
  const { article, tables, scenario } = workbook;
  const context = {
    lang,
    article: article.text,
    sentences: tables.sentences,
    negotiation: negotiationOf(workbook),
  };
  let files: DeskFile[] = [];
  let keys: Keys | null = null;
  let anonymous = false;
  let round = 0;

  const status = element("p", { class: "desk-status", role: "status" });
  const keyStatus = element("p", { class: "desk-status", role: "status" });
  const listing = element("div");
  const found = element("div", { class: "desk-found" });
  const clear = element(
    "button",
    { type: "button", hidden: true, onclick: () => ((files = []), update()) },
    say.clear,
  );

  async function take(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return;
    const read = await readFiles(chosen, (done) => {
      if (done % 20 === 0) status.textContent = say.reading(done, chosen.length);
    });
    files = [...files, ...read];
    update();
  }

  async function takeKeys([file]: readonly File[]): Promise<void> {
    const read = file && parseKeyFile(await file.text().catch(() => ""));
    const fitting = exercises.items.filter((item) => read?.solutionOf(item, lang)).length;
    if (!read) keyStatus.textContent = say.keysBad;
    else if (read.scenario !== scenario.id)
      keyStatus.textContent = say.keysForeign(read.scenario.slice(0, 80));
    else if (fitting === 0) keyStatus.textContent = say.keysStale;
    else {
      keys = read;
      keyStatus.textContent = say.keysRead(fitting);
      update();
    }
  }

  function update(): void {
    const { records, listed } = collectFiles(files, { scenario: scenario.id, lang });
    const refused = listed.filter(({ counts }) => !counts).length;
    status.textContent = files.length === 0 ? "" : say.counts(records.length, refused);
    clear.hidden = files.length === 0;
    listing.replaceChildren(...(files.length === 0 ? [] : [fileList(listed, lang)]));
    round++;
    if (records.length === 0) {
      const empty = element("p", { class: "desk-empty" }, say.empty);
      found.replaceChildren(...(files.length === 0 ? [empty] : []));
      return;
    }
    void show(classWork(records, exercises.items, { context, keys }), round);
  }

  /** The grid stands at once; what DuckDB counts follows. */
  async function show(work: ClassWork, mine: number): Promise<void> {
    const names = learnerNames(work, lang);
    const nameOf = (learner: string) => names(learner, anonymous);
    const view: ClassView = { work, items: exercises.items, lang, nameOf };
    const grid = element("div");
    const counting = element("p", { class: "desk-note", role: "status" }, say.loading);
    const more = element("div", null, counting);
    const texts = element("div");
    const differing = element("p", { class: "desk-note", hidden: work.differing.length === 0 });
    const drawNames = () => {
      // File names may be names of people.
      listing.hidden = anonymous;
      differing.textContent = say.differing(work.differing.map(nameOf).join(", "));
      grid.replaceChildren(DeskGrid(view));
      const written = DeskTexts(view);
      texts.replaceChildren(
        ...(written ? [element("h2", { id: "texts" }, say.textsTitle), written] : []),
      );
    };
    const hide = element("input", {
      type: "checkbox",
      checked: anonymous,
      onchange: () => {
        anonymous = hide.checked;
        drawNames();
      },
    });
    drawNames();
    found.replaceChildren(
      element("h2", { id: "grid" }, say.gridTitle),
      differing,
      element("p", null, say.gridReading),
      element(
        "p",
        { class: "desk-tools" },
        element("label", null, hide, " ", say.anonymous),
        element(
          "button",
          { type: "button", onclick: () => saveCsv("grid", gridCsv(view)) },
          say.csvGrid,
        ),
      ),
      grid,
      more,
      texts,
    );
    let analysis: ClassAnalysis;
    try {
      if (work.pending.length > 0) {
        work.scores = await gradePending(database, work, lang);
        drawNames();
      }
      const counted = await analyseInDatabase(database, work);
      analysis = counted;
      counting.textContent = say.byDatabase(Math.round(counted.milliseconds));
    } catch (error) {
      analysis = analyseClass(work);
      counting.textContent = say.noDatabase((error as Error).message);
    }
    if (mine !== round) return;
    const heat = DeskHeat(workbook, view, analysis);
    more.replaceChildren(
      element("h2", { id: "items" }, say.itemsTitle),
      element("p", null, say.itemsReading),
      element(
        "p",
        { class: "desk-tools" },
        element(
          "button",
          { type: "button", onclick: () => saveCsv("items", itemsCsv(view, analysis)) },
          say.csvItems,
        ),
      ),
      DeskItems(view, analysis),
      counting,
      ...(heat ? [element("h2", { id: "heat" }, say.heatTitle), heat] : []),
    );
  }

  const saveCsv = (what: string, csv: string) =>
    saveFile(`${scenario.id}-${what}.csv`, `\ufeff${csv}`, "text/csv;charset=utf-8");

  update();
  return element(
    "div",
    { class: "desk wide" },
    dropZone(
      (chosen) => void take(chosen),
      fileField(say.choose, { multiple: true, take: (chosen) => void take(chosen) }),
      element("p", null, say.drop),
    ),
    exercises.test &&
      element(
        "div",
        { class: "desk-keys" },
        element("p", null, say.noKeys),
        fileField(say.chooseKeys, { multiple: false, take: (chosen) => void takeKeys(chosen) }),
        keyStatus,
      ),
    element("div", { class: "desk-tools" }, status, clear),
    listing,
    found,
  );
}
