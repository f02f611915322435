import { recordLimits } from "../model/record-file.js";
import { refusalText } from "../model/record-refusals.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";
import type { Imported, RecordStore } from "./record-store.js";
import { recordWords } from "./record-words.js";
import { fileStem, saveFile } from "./save-file.js";

/**
 * Who works here, and what becomes of their work: change the learner, give a nickname, save as a
 * file, read one, erase (which asks first). Says when the browser does not keep the work.
 */
export function RecordPanel(store: RecordStore, { lang }: { lang: Lang }): HTMLElement {
  const say = recordWords[lang];
  const told = element("p", { class: "record-told", role: "status" });
  const tell = (text: string) => void (told.textContent = text);
  const storage = element("p", { class: "record-storage" });
  const who = element("select", {
    id: "record-who",
    onchange: () => {
      store.switchTo(who.value === "" ? { nickname: "" } : { id: who.value });
      if (store.learner.nickname === "") name.focus();
    },
  });
  const name = element("input", {
    id: "record-name",
    type: "text",
    maxlength: recordLimits.nickname,
    autocomplete: "nickname",
    dir: "auto",
  });
  const file = element("input", {
    id: "record-file",
    type: "file",
    accept: ".json,application/json",
    onchange: async () => {
      const [chosen] = file.files ?? [];
      if (chosen) tell(await take(store, chosen, lang));
      file.value = "";
    },
  });

  function draw(): void {
    const { learner, learners, status } = store;
    who.replaceChildren(
      ...learners.map(({ id, nickname }) =>
        element("option", { value: id, selected: id === learner.id }, nickname || say.nameless),
      ),
      element("option", { value: "" }, say.someoneElse),
    );
    if (document.activeElement !== name) name.value = learner.nickname;
    storage.textContent = say.status[status];
    storage.classList.toggle("record-warning", status !== "kept");
  }
  draw();
  store.subscribe(draw);

  return element(
    "section",
    { class: "record-panel", "aria-label": say.who },
    element(
      "form",
      {
        class: "record-who",
        onsubmit: (event: Event) => {
          event.preventDefault();
          store.rename(name.value);
          name.value = store.learner.nickname;
          tell(say.renamed);
        },
      },
      element("label", { for: "record-who" }, say.who),
      who,
      element("label", { for: "record-name" }, say.name),
      name,
      element("button", { type: "submit" }, say.rename),
    ),
    storage,
    element(
      "div",
      { class: "record-tools" },
      element(
        "button",
        {
          type: "button",
          onclick: () => {
            const { record } = store;
            const stem = fileStem(record.learner.nickname) || record.learner.id.slice(0, 6);
            const fileName = `${record.scenario}-${lang}-${stem}.lesart.json`;
            saveFile(fileName, store.exportText(), "application/json");
            tell(say.exported + fileName);
          },
        },
        say.exportFile,
      ),
      element("label", { class: "file-button", for: "record-file" }, say.importFile, " ", file),
      element("button", { type: "button", onclick: () => print() }, say.print),
      eraseButton(store, lang, tell),
    ),
    told,
  );
}

/** Reads a file into the store and says what came of it. */
async function take(store: RecordStore, file: File, lang: Lang): Promise<string> {
  const say = recordWords[lang];
  if (file.size > recordLimits.size) return refusalText([{ code: "size", bytes: file.size }], lang);
  const text = await file.text().catch(() => null);
  if (text === null) return say.unreadable;
  const result: Imported = store.importText(text);
  if (!result.ok)
    return "refusals" in result
      ? refusalText(result.refusals, lang)
      : say.otherScenario(result.otherScenario);
  const { record, version, items } = result;
  return [
    say.imported(items),
    version < record.version && say.migrated,
    record.lang !== lang && say.otherLang,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Asks before it erases; the harmless answer has the focus. */
function eraseButton(store: RecordStore, lang: Lang, tell: (text: string) => void): HTMLElement {
  const say = recordWords[lang];
  const ask = element("button", { type: "button", "aria-expanded": "false" }, say.erase);
  const no = element("button", { type: "button" }, say.eraseNo);
  const yes = element("button", { type: "button" }, say.eraseYes);
  const sure = element(
    "div",
    { class: "record-sure", role: "group", "aria-label": say.erase, hidden: true },
    element("p", null, say.eraseSure),
    no,
    yes,
  );
  const show = (open: boolean) => {
    sure.hidden = !open;
    ask.setAttribute("aria-expanded", String(open));
    (open ? no : ask).focus();
  };
  ask.addEventListener("click", () => show(sure.hidden === true));
  no.addEventListener("click", () => show(false));
  yes.addEventListener("click", () => {
    store.erase();
    show(false);
    tell(say.erased);
  });
  sure.addEventListener("keydown", ({ key }) => key === "Escape" && show(false));
  return element("div", { class: "record-erase" }, ask, sure);
}
