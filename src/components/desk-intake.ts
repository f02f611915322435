import type { DeskFile } from "../model/desk-files.js";
import { parseRecord, recordLimits } from "../model/record-file.js";
import type { Lang } from "../model/vocabulary.js";
import { element, type Child } from "./element.js";

/** A labelled file field that hands over what is chosen. */
export function fileField(
  label: string,
  { multiple, take }: { multiple: boolean; take: (files: File[]) => void },
): HTMLElement {
  const input = element("input", {
    type: "file",
    multiple,
    accept: ".json,application/json",
    onchange: () => {
      take([...(input.files ?? [])]);
      input.value = "";
    },
  });
  return element("label", { class: "desk-choose" }, element("span", null, label), input);
}

/** A place on which files can be dropped; everything in it can be reached by keyboard too. */
export function dropZone(take: (files: File[]) => void, ...children: Child[]): HTMLElement {
  const zone = element("div", { class: "desk-drop" }, children);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.add("over");
  };
  zone.addEventListener("dragenter", over);
  zone.addEventListener("dragover", over);
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return zone;
}

/** Reads learners' files one after another; what is too large is refused unread. */
export async function readFiles(
  files: readonly File[],
  progress: (done: number) => void,
): Promise<DeskFile[]> {
  const read: DeskFile[] = [];
  for (const file of files) {
    read.push({ name: file.name, parsed: await readFile(file) });
    progress(read.length);
  }
  return read;
}

async function readFile(file: File): Promise<DeskFile["parsed"]> {
  if (file.size > recordLimits.size)
    return { ok: false, refusals: [{ code: "size", bytes: file.size }] };
  const text = await file.text().catch(() => null);
  return text === null ? null : parseRecord(text);
}

/** Numbers as the page's language writes them. */
export const decimal = (value: number, lang: Lang, digits = 1): string =>
  value.toLocaleString(lang, { maximumFractionDigits: digits }).replace("-", "−");
