import {
  autocompletion,
  completionKeymap,
  ifNotIn,
  type Completion,
  type CompletionSource,
} from "@codemirror/autocomplete";
import { sql, SQLDialect } from "@codemirror/lang-sql";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalSetup } from "codemirror";
import type { SqlEditorOptions } from "./sql-editor.js";

export interface CodeMirrorEditor {
  value: string;
  insert(text: string): void;
  mark(place: { start: number; end: number } | null): void;
  /** Focuses the editor with this stretch selected. */
  select(start: number, end: number): void;
}

/** Weight, slope and ground instead of hues: on these pages colour means a side and nothing else. */
const highlighting = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: "700" },
  { tag: tags.string, background: "var(--paper-raised)", fontStyle: "italic" },
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
]);

const theme = EditorView.theme({
  "&": { color: "var(--ink)", background: "var(--paper)", border: "1px solid var(--rule-strong)" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "0.95rem", lineHeight: "1.55" },
  ".cm-content": { minHeight: "11rem", padding: "0.8rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.9rem" },
  ".cm-cursor": { borderLeft: "2px solid var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { background: "var(--rule)" },
  ".cm-fault": { textDecoration: "underline wavy 2px", textUnderlineOffset: "4px" },
  ".cm-tooltip": {
    background: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--rule-strong)",
    fontFamily: "var(--sans)",
    fontSize: "0.95rem",
    maxWidth: "min(26rem, 80vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--sans)", maxHeight: "14rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.25rem 0.6rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    background: "var(--ink)",
    color: "var(--paper)",
  },
  ".cm-completionMatchedText": { fontWeight: "700", textDecoration: "none" },
  ".cm-completionDetail": { fontStyle: "normal", color: "inherit" },
  ".cm-completionIcon": { display: "none" },
  ".cm-tooltip.cm-completionInfo": { padding: "0.5rem 0.7rem" },
});

/** The words of SELECT and of small changes; `start`, `name` and the like stay plain column names. */
const dialect = SQLDialect.define({
  keywords:
    "all and any as asc between by case cast create cross delete desc describe distinct drop else end except exists explain filter first for from full group having ilike in inner insert intersect into is join last lateral left like limit not null nulls offset on or order outer over partition pivot recursive right select set summarize table then union update using values view when where window with",
  types: "bigint boolean date decimal double integer interval time timestamp varchar",
  builtin: "",
  doubleQuotedStrings: false,
});

/**
 * Chrome keeps the look of typed-over text in a `style` attribute of its own making, which a strict
 * content policy reports; so what is typed over a selection is put in by CodeMirror instead.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main } = view.state.selection;
    if (event.inputType !== "insertText" || !event.data || main.empty || view.composing)
      return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type" });
    return true;
  },
});

/** Plain column names: of the tables that the statement names, or of all while it names none. */
function columnSource(tables: SqlEditorOptions["tables"]): CompletionSource {
  return ifNotIn(["QuotedIdentifier", "String", "LineComment", "BlockComment", "."], (context) => {
    const word = context.matchBefore(/\w+/);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    // A table is due here, and those lang-sql offers itself.
    if (/\b(from|join|into|update|table)\s+$/i.test(context.state.sliceDoc(0, from))) return null;
    const words = new Set(context.state.doc.toString().match(/\w+/g));
    const named = tables.filter(({ name }) => words.has(name));
    const options = new Map<string, Completion>();
    for (const table of named.length > 0 ? named : tables)
      for (const { name, type, description } of table.columns)
        if (!options.has(name))
          options.set(name, {
            label: name,
            detail: type.toLowerCase(),
            info: description,
            boost: 1,
          });
    return { from, options: [...options.values()], validFor: /^\w*$/ };
  });
}

const edits = ["input", "delete", "move", "undo", "redo"];

const setFault = StateEffect.define<{ start: number; end: number } | null>();
const fault = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setFault)) continue;
      const place = effect.value;
      if (!place || place.end <= place.start) return Decoration.none;
      return Decoration.set(Decoration.mark({ class: "cm-fault" }).range(place.start, place.end));
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** CodeMirror for SQL in `root`: completes tables and columns, Ctrl or Cmd with Enter runs. */
export function createCodeMirror(
  root: ShadowRoot,
  { label, tables, onRun, onInput, value }: SqlEditorOptions & { value: string },
): CodeMirrorEditor {
  const schema = Object.fromEntries(
    tables.map(({ name, note, columns }) => [
      name,
      {
        self: { label: name, type: "type", detail: "", info: note } satisfies Completion,
        children: columns.map((column): Completion => ({
          label: column.name,
          type: "property",
          detail: column.type,
          info: column.description,
        })),
      },
    ]),
  );
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    doc: value,
    root,
    parent: root,
    extensions: [
      Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
      minimalSetup,
      EditorView.lineWrapping,
      sql({ dialect, schema, upperCaseKeywords: true }),
      dialect.language.data.of({ autocomplete: columnSource(tables) }),
      syntaxHighlighting(highlighting),
      autocompletion({ icons: false }),
      keymap.of(completionKeymap),
      theme,
      fault,
      EditorView.contentAttributes.of({ "aria-label": label }),
      typeOver,
      EditorView.updateListener.of(({ transactions }) => {
        if (transactions.some((t) => t.docChanged && edits.some((edit) => t.isUserEvent(edit))))
          onInput();
      }),
    ],
  });

  return {
    get value() {
      return view.state.doc.toString();
    },
    set value(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    insert(text) {
      view.dispatch({ ...view.state.replaceSelection(text), userEvent: "input" });
      view.focus();
    },
    mark(place) {
      const length = view.state.doc.length;
      const inside = place && {
        start: Math.min(place.start, length),
        end: Math.min(place.end, length),
      };
      view.dispatch({ effects: setFault.of(inside) });
    },
    select(start, end) {
      view.dispatch({ selection: { anchor: start, head: end } });
      view.focus();
    },
  };
}
