import { normaliseArticle } from "../model/article-text.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { readerWords } from "./reader-words.js";

const largest = 2_000_000;

/**
 * Opens a reader's own copy of an article that may not be published. The file is checked by its
 * SHA-256 and never leaves the device; `onText` gets the text to which all offsets belong.
 */
export function OwnCopy(
  workbook: Workbook,
  { lang, onText }: { lang: Lang; onText: (text: string) => void },
): HTMLElement {
  const say = readerWords[lang];
  const answer = element("p", { role: "status", class: "own-copy-answer" });
  const open = async (file: File) => {
    const outcome = await readCopy(file, workbook.tables.article[0]!.sha256);
    if ("text" in outcome) onText(outcome.text);
    answer.textContent = "text" in outcome ? say.loaded : say[outcome.refused];
  };
  const input = element("input", {
    type: "file",
    accept: ".txt,text/plain",
    onchange: () => {
      const file = input.files?.[0];
      if (file) void open(file);
    },
  });
  return element(
    "div",
    { class: "own-copy" },
    element("label", null, say.load, " ", input),
    answer,
  );
}

/** The text of a file whose bytes have this SHA-256 (hexadecimal), or why it is refused. */
export async function readCopy(
  file: Blob,
  sha256: string,
): Promise<{ text: string } | { refused: "tooLarge" | "noCheck" | "wrongFile" }> {
  if (file.size > largest) return { refused: "tooLarge" };
  if (!globalThis.crypto?.subtle) return { refused: "noCheck" };
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== sha256.toLowerCase()) return { refused: "wrongFile" };
  return { text: normaliseArticle(new TextDecoder().decode(bytes)) };
}
