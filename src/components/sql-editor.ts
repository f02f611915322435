import type { CodeMirrorEditor } from "./sql-codemirror.js";
import { element } from "./element.js";

/** The tables offered for completion: name, what it holds, and its columns with their description. */
export interface EditorTable {
  name: string;
  note: string;
  columns: readonly { name: string; type: string; description: string }[];
}

export interface SqlEditorOptions {
  /** The name of the field for whoever cannot see it. */
  label: string;
  /** The id of the text that says which keys do what. */
  describedBy: string;
  tables: readonly EditorTable[];
  onRun: () => void;
  onInput: () => void;
}

export interface SqlEditor {
  node: HTMLElement;
  value: string;
  /** Writes `text` at the cursor, over what is selected. */
  insert(text: string): void;
  /** Underlines a stretch (UTF-16 units) and goes there; null takes the mark away. */
  mark(place: { start: number; end: number } | null): void;
}

/**
 * A field for SQL: a plain textarea at once, and CodeMirror in its place as soon as that has loaded.
 * Where it does not load, the textarea stays and does all but highlighting and completion. The
 * editor lives in a shadow root, where its styles need no exception from a strict content policy.
 */
export function SqlEditor(options: SqlEditorOptions): SqlEditor {
  const { label, describedBy, onRun, onInput } = options;
  const plain = element("textarea", {
    class: "sql-plain",
    "aria-label": label,
    "aria-describedby": describedBy,
    rows: 8,
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    oninput: onInput,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onRun();
    },
  });
  const node = element("div", { class: "sql-editor" }, plain);
  let rich: CodeMirrorEditor | undefined;

  import("./sql-codemirror.js")
    .then(({ createCodeMirror }) => {
      const hadFocus = document.activeElement === plain;
      const host = element("div", { class: "sql-rich" });
      const root = host.attachShadow({ mode: "open", delegatesFocus: true });
      rich = createCodeMirror(root, { ...options, value: plain.value });
      plain.replaceWith(host);
      if (hadFocus) rich.select(plain.selectionStart, plain.selectionEnd);
    })
    .catch(() => {});

  return {
    node,
    get value() {
      return rich ? rich.value : plain.value;
    },
    set value(text) {
      if (rich) rich.value = text;
      else plain.value = text;
    },
    insert(text) {
      if (rich) return rich.insert(text);
      plain.setRangeText(text, plain.selectionStart, plain.selectionEnd, "end");
      plain.focus();
      onInput();
    },
    mark(place) {
      if (rich) rich.mark(place);
      else if (place) plain.setSelectionRange(place.start, place.end);
    },
  };
}
