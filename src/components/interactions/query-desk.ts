import type { Codebook } from "../../model/codebook.js";
import type { Item } from "../../model/exercise.js";
import { SqlError } from "../../model/interactions/grade-sql.js";
import type { QueryResult } from "../../model/query-result.js";
import type { Schema } from "../../model/sql-errors.js";
import type { Lang } from "../../model/vocabulary.js";
import type { Workbook } from "../../model/workbook.js";
import type { Database } from "../database.js";
import { element } from "../element.js";
import { ResultView } from "../result-view.js";
import { SchemaPanel } from "../schema-panel.js";
import type { Selection } from "../selection.js";
import { SqlEditor } from "../sql-editor.js";
import { sqlLabWords } from "../sql-lab-words.js";
import { SqlProblemView } from "../sql-problem.js";
import { queryViewWords } from "./query-words.js";
import { partId } from "./view.js";

export interface DeskOptions {
  workbook: Workbook;
  codebook: Codebook;
  schema: Schema;
  lang: Lang;
  selection: Selection;
  /** Heard for the progress of loading. */
  database: Database;
  /** Runs what is in the editor; rejects with a SqlError, or an Error in words for the learner. */
  run(sql: string, limit: number): Promise<QueryResult>;
}

/** Rows that a learner looks at; more are counted as more. */
const SHOWN_ROWS = 200;

/** The controls of one query item: editor, tables to look up, and the result of a run. */
export class QueryDesk {
  readonly node: HTMLElement;
  #item: Item<"query">;
  #options: DeskOptions;
  #editor: SqlEditor;
  #fixed: HTMLElement;
  #keys: HTMLElement;
  #status: HTMLElement;
  #answer = element("div", { class: "query-answer" });
  #runButton: HTMLElement;
  #cancelButton: HTMLElement;
  #resetButton: HTMLElement;
  #schema: HTMLElement;
  #onChange: (sql: string) => void = () => {};
  #locked: string | null = null;
  #cancel: (() => void) | null = null;

  constructor(item: Item<"query">, options: DeskOptions) {
    this.#item = item;
    this.#options = options;
    const { codebook, lang, database } = options;
    const [say, lab] = [queryViewWords[lang], sqlLabWords[lang]];
    const keysId = partId(item, "keys");
    const button = (label: string, onclick: () => void) =>
      element("button", { type: "button", onclick }, label);
    this.#editor = SqlEditor({
      label: say.editor,
      describedBy: keysId,
      tables: codebook.tables,
      onRun: () => void this.#run(),
      onInput: () => this.#onChange(this.#editor.value),
    });
    this.#editor.value = item.body.start;
    this.#fixed = element("pre", { class: "query-fixed", tabindex: 0, "aria-label": say.solution });
    this.#keys = element("p", { id: keysId, class: "view-note query-keys" }, lab.keys);
    this.#status = element("p", { class: "query-status", role: "status" });
    this.#runButton = button(say.run, () => void this.#run());
    this.#cancelButton = button(say.cancel, () => this.#cancel?.());
    this.#cancelButton.hidden = true;
    this.#resetButton = button(say.reset, () => {
      this.#editor.value = item.body.start;
      this.#editor.mark(null);
      this.#onChange(item.body.start);
      this.#status.textContent = say.resetDone;
    });
    this.#schema = element(
      "details",
      { class: "query-schema" },
      element("summary", null, say.schema),
      SchemaPanel(codebook, { lang, insert: (text) => this.#editor.insert(text) }),
    );
    this.node = element(
      "div",
      { class: "query-view" },
      this.#editor.node,
      this.#fixed,
      this.#keys,
      element(
        "div",
        { class: "lab-actions" },
        this.#runButton,
        this.#cancelButton,
        this.#resetButton,
      ),
      this.#status,
      this.#answer,
      this.#schema,
    );
    database.subscribe(({ phase }) => {
      if (!this.#cancel) return;
      if (phase === "loading") this.#status.textContent = lab.loading;
      if (phase === "running") this.#status.textContent = lab.running;
    });
  }

  /** Shows a response as it is kept, open to change or not. */
  show(state: {
    response: string | null;
    locked: boolean;
    promptId: string;
    onChange: (sql: string) => void;
  }): void {
    const sql = state.response ?? this.#item.body.start;
    this.#onChange = state.onChange;
    this.#locked = state.locked ? sql : null;
    this.#fixed.textContent = sql;
    this.#fixed.hidden = !state.locked;
    for (const node of [this.#editor.node, this.#keys, this.#resetButton, this.#schema])
      node.hidden = state.locked;
    if (!state.locked && this.#editor.value !== sql) this.#editor.value = sql;
    if (state.response === null) this.#answer.replaceChildren();
    this.node.setAttribute("role", "group");
    this.node.setAttribute("aria-labelledby", state.promptId);
  }

  /** Something runs that `cancel` stops. */
  begin(cancel: () => void): void {
    this.#cancel = cancel;
    this.#cancelButton.hidden = false;
    this.#runButton.setAttribute("aria-disabled", "true");
  }

  end(): void {
    this.#cancel = null;
    if (this.node.ownerDocument.activeElement === this.#cancelButton) this.#runButton.focus();
    this.#cancelButton.hidden = true;
    this.#runButton.removeAttribute("aria-disabled");
    this.#status.textContent = "";
  }

  /** Shows rows in place of what stood there; null for nothing. */
  showResult(result: QueryResult | null): void {
    const { lang, workbook, selection } = this.#options;
    if (!result) return this.#answer.replaceChildren();
    const { positions, deadlines, mentions, sentences } = workbook.tables;
    const ids = new Set([
      ...positions.map((row) => row.position_id),
      ...deadlines.map((row) => row.deadline_id),
      ...mentions.map((row) => row.mention_id),
      ...sentences.map((row) => row.sentence_id),
    ]);
    const rows = result.rows.slice(0, SHOWN_ROWS);
    const truncated = result.truncated || rows.length < result.rows.length;
    this.#answer.replaceChildren(
      ResultView(
        { ...result, rows, truncated, milliseconds: 0 },
        {
          lang,
          selection,
          isRow: (id) => ids.has(id),
          fileName: `${workbook.scenario.id}-${this.#item.item_id}`,
        },
      ),
    );
  }

  async #run(): Promise<void> {
    if (this.#cancel) return;
    const { lang, schema, run } = this.#options;
    const lab = sqlLabWords[lang];
    const sql = this.#locked ?? this.#editor.value;
    this.#editor.mark(null);
    const began = performance.now();
    try {
      const result = await run(sql, SHOWN_ROWS);
      const milliseconds = performance.now() - began;
      const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
      const count = result.rows.length;
      this.#status.textContent = lab.rows(
        number.format(count),
        count === 1,
        number.format(Math.max(1, milliseconds)),
      );
      this.showResult(result);
    } catch (error) {
      const { message } = error as Error;
      if (!(error instanceof SqlError)) {
        this.#status.textContent = message;
        this.#answer.replaceChildren();
        return;
      }
      const { node, problem } = SqlProblemView(message, { sql, schema, lang });
      if (this.#locked === null) this.#editor.mark(problem.place);
      this.#status.textContent = lab.problem;
      this.#answer.replaceChildren(node);
    }
  }
}
