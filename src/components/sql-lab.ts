import type { Codebook } from "../model/codebook.js";
import { exampleQueries, offeredQueries } from "../model/example-queries.js";
import { queries, type QueryName } from "../model/queries.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { EngineError, type Database, type DatabaseState, type Result } from "./database.js";
import { element, type Child } from "./element.js";
import { ResultView } from "./result-view.js";
import type { Selection } from "./selection.js";
import { SchemaPanel } from "./schema-panel.js";
import { SqlEditor } from "./sql-editor.js";
import { sqlLabWords } from "./sql-lab-words.js";
import { schemaOf, SqlProblemView } from "./sql-problem.js";
import { changesTables, linkOf, snapshotResult, sqlOfAddress } from "./sql-lab-parts.js";

export interface SqlLabOptions {
  workbook: Workbook;
  codebook: Codebook;
  lang: Lang;
  /** Marks the rows of what is chosen; ids in results choose by their links. */
  selection: Selection;
  /** What shows the sentences of the selected row; stands beside the result. */
  evidence?: Node;
  /** Rows shown at most. */
  limit?: number;
}

const own = "own";

/**
 * A place to ask the tables in SQL: questions to start from, an editor, the tables and columns, and
 * the answer. `?q=<name>` chooses a question, `#sql=<text>` brings a query of one's own.
 */
export function SqlLab(database: Database, options: SqlLabOptions): HTMLElement {
  const { workbook, codebook, lang, selection, evidence, limit = 1000 } = options;
  const say = sqlLabWords[lang];
  const schema = schemaOf(codebook);
  const { positions, deadlines, mentions, sentences } = workbook.tables;
  const rowIds = new Set([
    ...positions.map((row) => row.position_id),
    ...deadlines.map((row) => row.deadline_id),
    ...mentions.map((row) => row.mention_id),
    ...sentences.map((row) => row.sentence_id),
  ]);
  let draft = "";
  let running: AbortController | null = null;

  const editor = SqlEditor({
    label: say.editor,
    describedBy: "sql-lab-keys",
    tables: codebook.tables,
    onRun: () => void run(),
    onInput: () => {
      draft = editor.value;
      choice.value = own;
      showIdea();
    },
  });
  const idea = element("p", { class: "lab-idea" });
  const choice = element("select", { onchange: () => choose(choice.value) }, [
    group(say.examples, exampleQueries),
    group(say.charts, offeredQueries.slice(exampleQueries.length)),
    element("option", { value: own }, say.own),
  ]);
  function group(label: string, offered: readonly (typeof offeredQueries)[number][]) {
    const entries = offered.map(({ name, question }) =>
      element("option", { value: name }, question[lang]),
    );
    return element("optgroup", { label }, entries);
  }

  const status = element("p", { class: "lab-status", role: "status" });
  const clock = element("span", { class: "lab-clock", "aria-hidden": "true" });
  const answer = element("div");
  const runButton = button(say.run, () => void run(), "lab-run");
  const cancelButton = button(say.cancel, () => running?.abort());
  const restoreButton = button(say.restore, restore);
  cancelButton.hidden = restoreButton.hidden = true;

  /** A problem stands in a box of its own; its status is for those who only hear it. */
  function announce(message: string, isHeardOnly = false): void {
    status.textContent = message;
    status.classList.toggle("visually-hidden", isHeardOnly);
  }
  function button(label: string, onclick: () => void, name?: string) {
    return element("button", { type: "button", onclick, class: name }, label);
  }
  function choose(name: string): void {
    const offered = offeredQueries.find((query) => query.name === name);
    editor.value = offered?.sql ?? draft;
    choice.value = offered ? name : own;
    showIdea();
  }
  function showIdea(): void {
    idea.textContent = offeredQueries.find(({ name }) => name === choice.value)?.idea?.[lang] ?? "";
  }
  function restore(): void {
    database.restore();
    restoreButton.hidden = true;
    announce(say.restored);
  }

  async function run(): Promise<void> {
    if (running) return;
    const sql = editor.value;
    running = new AbortController();
    cancelButton.hidden = false;
    runButton.setAttribute("aria-disabled", "true");
    editor.mark(null);
    const began = performance.now();
    const tick = setInterval(() => {
      const seconds = Math.floor((performance.now() - began) / 1000);
      if (database.state.phase === "running" && seconds > 0)
        clock.textContent = say.seconds(seconds);
    }, 500);
    try {
      const result = await database.query(sql, { limit, signal: running.signal });
      showResult(result);
      if (changesTables(sql)) {
        restoreButton.hidden = false;
        answer.prepend(element("p", { class: "result-note" }, say.changed));
      }
    } catch (error) {
      if (running.signal.aborted) show(say.cancelled);
      else if (error instanceof EngineError) showFault(error, sql);
      else showProblem(error as Error, sql);
    } finally {
      clearInterval(tick);
      clock.textContent = "";
      running = null;
      cancelButton.hidden = true;
      runButton.removeAttribute("aria-disabled");
    }
  }

  const show = (message: string, ...nodes: Child[]) => {
    announce(message, message.startsWith(say.problem));
    answer.replaceChildren(...nodes.filter((node): node is Node => node instanceof Node));
  };
  function showResult(result: Result): void {
    const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
    const { rows, milliseconds } = result;
    const time = number.format(Math.max(1, milliseconds));
    show(
      say.rows(number.format(rows.length), rows.length === 1, time),
      ResultView(result, {
        lang,
        selection,
        isRow: (id) => rowIds.has(id),
        fileName: `${workbook.scenario.id}-${choice.value}`,
      }),
    );
  }
  function showProblem({ message }: Error, sql: string): void {
    const { node, problem } = SqlProblemView(message, { sql, schema, lang });
    editor.mark(problem.place);
    show(`${say.problem}: ${problem.what}`, node);
  }
  function showFault(error: EngineError, sql: string): void {
    const known = Object.keys(queries).find(
      (name) => queries[name as QueryName].sql === sql.trim(),
    );
    const rows = known && workbook.snapshots[known as QueryName];
    const details = element("details", null, [
      element("summary", null, say.original),
      element("pre", null, error.message),
    ]);
    const again = button(say.again, () => void run());
    if (rows) showResult(snapshotResult(rows));
    else show("");
    announce(`${say.problem}: ${say.faults[error.fault]}`, true);
    answer.prepend(
      element("div", { class: "lab-problem" }, [
        element("p", null, element("strong", null, say.faults[error.fault])),
        element("p", null, rows ? say.snapshot : say.rest),
        details,
        again,
      ]),
    );
  }

  let phase: DatabaseState["phase"] = "idle";
  database.subscribe((state) => {
    if (state.phase === "loading" && state.bytes > 0)
      clock.textContent = say.loadingBytes((state.bytes / 1e6).toFixed(1));
    if (state.phase === phase) return;
    phase = state.phase;
    if (phase === "loading") announce(say.loading);
    if (phase === "running") {
      announce(say.running);
      clock.textContent = "";
    }
  });

  async function share(): Promise<void> {
    const link = linkOf(choice.value === own ? null : choice.value, editor.value);
    try {
      await navigator.clipboard.writeText(link);
      announce(say.shared);
    } catch {
      history.replaceState(history.state, "", link);
      announce(say.shareHere);
    }
  }

  const { name, sql } = sqlOfAddress(location.href);
  draft = sql ?? "";
  choose(sql === null ? (name ?? exampleQueries[0]!.name) : own);

  const memory = (navigator as { deviceMemory?: number }).deviceMemory ?? 8;
  return element("div", { class: "sql-lab wide" }, [
    element("div", { class: "lab-ask" }, [
      element("label", { class: "lab-choice" }, say.question, choice),
      idea,
      editor.node,
      element("p", { class: "lab-keys", id: "sql-lab-keys" }, say.keys),
      element("div", { class: "lab-actions" }, [
        runButton,
        cancelButton,
        restoreButton,
        button(say.share, () => void share()),
      ]),
      memory <= 3 && element("p", { class: "result-note" }, say.lowMemory),
    ]),
    element("div", { class: "lab-answer" }, [
      element("div", { class: "lab-progress" }, status, clock),
      answer,
    ]),
    SchemaPanel(codebook, { lang, insert: (text) => editor.insert(text) }),
    evidence,
  ]);
}
