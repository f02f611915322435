import { element } from "./element.js";

/**
 * A cell that fails leaves Framework's own words on the page ("RuntimeError: Failed to fetch"). This
 * says instead, at the same place and in the reader's language, what is missing and what to do; the
 * message stays at hand. The rest of the page goes on working.
 */
const words = {
  de: {
    load: "Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.",
    fail: "Dieser Teil der Seite ist ausgefallen; der Rest funktioniert weiter. Laden Sie die Seite neu; bleibt der Fehler, melden Sie ihn mit der Meldung.",
    again: "Auch dieser Teil fehlt.",
    message: "Meldung im Wortlaut",
    reload: "Seite neu laden",
  },
  en: {
    load: "This part of the page could not be loaded. Check your connection and reload the page.",
    fail: "This part of the page has failed; the rest goes on working. Reload the page; if it fails again, report it with the message.",
    again: "This part is missing, too.",
    message: "Message as given",
    reload: "Reload the page",
  },
};

let told = false;

/** Puts a plain sentence in the place of one error node; only the first on a page speaks at length. */
function explainBrokenCell(node: HTMLElement): void {
  const say = words[document.documentElement.lang === "de" ? "de" : "en"];
  const message = node.textContent ?? "";
  node.classList.replace("observablehq--error", "broken-cell");
  if (told) return node.replaceChildren(say.again);
  told = true;
  const loading = /fetch|load|network/i.test(message);
  node.replaceChildren(
    element("p", { role: "alert" }, loading ? say.load : say.fail),
    element("details", null, element("summary", null, say.message), message),
    element("button", { type: "button", onclick: () => location.reload() }, say.reload),
  );
}

const explainAll = () => {
  for (const node of document.querySelectorAll<HTMLElement>(".observablehq--error"))
    explainBrokenCell(node);
};
new MutationObserver(explainAll).observe(document.documentElement, {
  childList: true,
  subtree: true,
});
