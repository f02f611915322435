import { cutTo } from "../../model/responses.js";
import type { Lang } from "../../model/vocabulary.js";
import { element } from "../element.js";
import { viewWords } from "./words.js";

/**
 * A field for plain text in any script. What is pasted arrives as text; what is longer than `limit`
 * (code points) is cut, and the note below the field says so.
 */
export function PlainField({
  id,
  value,
  limit,
  lang,
  textLang = lang,
  rows = 1,
  locked,
  labelledBy,
  describedBy,
  onInput,
}: {
  id: string;
  value: string;
  limit: number;
  lang: Lang;
  /** The language in which the answer is written. */
  textLang?: Lang;
  /** 1 for a single line. */
  rows?: number;
  locked: boolean;
  labelledBy: string;
  describedBy?: string;
  onInput(text: string): void;
}): HTMLElement {
  const noteId = `${id}-limit`;
  const note = element("p", { id: noteId, class: "view-note field-limit", role: "status" });
  const attributes = {
    id,
    class: "plain-field",
    dir: "auto",
    lang: textLang,
    readonly: locked,
    autocomplete: "off",
    spellcheck: "false",
    "aria-labelledby": labelledBy,
    "aria-describedby": [describedBy, noteId].filter(Boolean).join(" "),
    oninput: () => {
      const kept = cutTo(field.value, limit);
      note.textContent = kept === field.value ? "" : viewWords[lang].cut(limit);
      if (kept !== field.value) field.value = kept;
      onInput(kept);
    },
  };
  const field: HTMLInputElement | HTMLTextAreaElement =
    rows === 1
      ? element("input", { type: "text", ...attributes })
      : element("textarea", { rows, ...attributes });
  field.value = value;
  return element("div", { class: "field" }, field, note);
}
