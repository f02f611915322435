import type { ListedFile } from "../model/desk-files.js";
import type { Lang } from "../model/vocabulary.js";
import { deskWords, noteText } from "./desk-words.js";
import { element } from "./element.js";

/** What became of the files: those with something to say at once, the others on demand. */
export function fileList(listed: readonly ListedFile[], lang: Lang): HTMLElement {
  const say = deskWords[lang];
  const told = listed
    .filter(({ notes }) => notes.length > 0)
    .toSorted((a, b) => Number(a.counts) - Number(b.counts));
  const quiet = listed.filter(({ notes }) => notes.length === 0);
  return element(
    "div",
    { class: "desk-files" },
    told.length > 0 && fileTable(told, say.filesTold, lang),
    quiet.length > 0 &&
      element(
        "details",
        null,
        element("summary", null, say.filesQuiet(quiet.length)),
        fileTable(quiet, say.files, lang),
      ),
  );
}

function fileTable(files: readonly ListedFile[], caption: string, lang: Lang): HTMLElement {
  const say = deskWords[lang];
  const head = [say.file, say.learner, say.outcome];
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": caption, tabindex: 0 },
    element(
      "table",
      null,
      element("caption", null, caption),
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          head.map((label) => element("th", { scope: "col" }, label)),
        ),
      ),
      element(
        "tbody",
        null,
        files.map(({ name, nickname, counts, notes }) =>
          element(
            "tr",
            null,
            element("th", { scope: "row" }, element("bdi", null, name.slice(0, 120))),
            element(
              "td",
              null,
              nickname === null ? "–" : element("bdi", null, nickname || say.nameless),
            ),
            element(
              "td",
              null,
              element("b", null, counts ? say.counted : say.refused),
              notes.map((note) => [". ", noteText(note, lang)]),
            ),
          ),
        ),
      ),
    ),
  );
}
