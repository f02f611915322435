import {
  facetNames,
  facets,
  readFilter,
  writeFilter,
  type Facet,
  type Filter,
} from "../model/filter.js";
import { acts, modes, polarities, type Lang, type Term } from "../model/vocabulary.js";
import { sentence } from "../model/words.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { actorName, sideName, sideNumber } from "./marks.js";

const words = {
  form: { de: "Positionen filtern", en: "Filter the positions" },
  side: { de: "Seite", en: "Side" },
  actor: { de: "Akteur", en: "Actor" },
  issue: { de: "Streitfrage", en: "Issue" },
  act: { de: "Sprechakt", en: "Speech act" },
  polarity: { de: "Antwort", en: "Answer" },
  mode: { de: "Wiedergabe", en: "Rendering" },
  all: { de: "alle", en: "all" },
  reset: { de: "Alle zeigen", en: "Show all" },
} as const;

/** Few values are boxes to tick; many are one list to choose from. */
const asBoxes: readonly Facet[] = ["side", "polarity", "mode"];

export type FilterForm = HTMLFormElement & { value: Filter };

interface Choice {
  value: string | null;
  label: string;
  side?: string;
}

/**
 * The filter of a page as a form; `form.value` is the filter, an `input` event tells of changes. The
 * address holds the same filter, so a view can be linked to, and Back brings the one before.
 */
export function Filters(workbook: Workbook, { lang }: { lang: Lang }): FilterForm {
  const choices = Object.fromEntries(
    facetNames.map((facet) => [facet, choicesOf(facet, workbook, lang)]),
  ) as Record<Facet, Choice[]>;
  const form = element("form", { class: "filters", "aria-label": words.form[lang] }) as FilterForm;
  const controls = facetNames
    .filter((facet) => choices[facet].length > 1)
    .map((facet) =>
      asBoxes.includes(facet)
        ? boxes(facet, choices[facet], lang)
        : list(facet, choices[facet], lang),
    );
  const reset = element("button", { type: "button", onclick: () => change({}) }, words.reset[lang]);
  form.append(
    element(
      "div",
      { class: "filter-boxes" },
      controls.filter((control) => control.node.localName === "fieldset").map(({ node }) => node),
    ),
    element(
      "div",
      { class: "filter-lists" },
      controls.filter((control) => control.node.localName !== "fieldset").map(({ node }) => node),
      reset,
    ),
  );

  const show = (filter: Filter): void => {
    form.value = {};
    for (const { facet, write } of controls) {
      const values = write(filter[facet]);
      if (values) form.value[facet] = values;
    }
    reset.disabled = Object.keys(form.value).length === 0;
  };
  const announce = (): void => void form.dispatchEvent(new Event("input", { bubbles: true }));
  const change = (filter: Filter): void => {
    show(filter);
    const address = new URL(location.href);
    address.search = writeFilter(form.value, address.searchParams).toString();
    history.replaceState(history.state, "", address);
    announce();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () =>
    change(Object.fromEntries(controls.map(({ facet, read }) => [facet, read()]))),
  );
  const fromAddress = (): Filter => readFilter(new URLSearchParams(location.search));
  window.addEventListener("popstate", () => {
    const before = JSON.stringify(form.value);
    show(fromAddress());
    if (JSON.stringify(form.value) !== before) announce();
  });
  show(fromAddress());
  return form;
}

interface Control {
  facet: Facet;
  node: HTMLElement;
  /** What is chosen; undefined where nothing is left out. */
  read(): Filter[Facet];
  /** Shows the values that exist and answers what is then chosen. */
  write(values: Filter[Facet]): Filter[Facet];
}

function boxes(facet: Facet, choices: readonly Choice[], lang: Lang): Control {
  const inputs = choices.map(() => element("input", { type: "checkbox", name: facet }));
  const read = (): Filter[Facet] =>
    inputs.every((input) => input.checked)
      ? undefined
      : choices.filter((_, index) => inputs[index]!.checked).map(({ value }) => value);
  const node = element(
    "fieldset",
    null,
    element("legend", null, words[facet][lang]),
    choices.map(({ label, side }, index) =>
      element(
        "label",
        null,
        inputs[index]!,
        " ",
        element("span", side ? { class: "side-name", "data-side": side } : null, label),
      ),
    ),
  );
  return {
    facet,
    node,
    read,
    write(values) {
      choices.forEach(({ value }, index) => {
        inputs[index]!.checked = values?.includes(value) ?? true;
      });
      return read();
    },
  };
}

function list(facet: Facet, choices: readonly Choice[], lang: Lang): Control {
  const select = element(
    "select",
    { name: facet },
    element("option", { value: "-1" }, words.all[lang]),
    choices.map(({ label }, index) => element("option", { value: index }, label)),
  );
  const read = (): Filter[Facet] => {
    const chosen = choices[Number(select.value)];
    return chosen && [chosen.value];
  };
  return {
    facet,
    node: element("label", null, words[facet][lang], " ", select),
    read,
    write(values) {
      select.value = String(choices.findIndex(({ value }) => values?.includes(value)));
      return read();
    },
  };
}

/** The values that occur, in the order of the scenario or of the word list. */
function choicesOf(facet: Facet, workbook: Workbook, lang: Lang): Choice[] {
  const present = new Set<string | null>(
    workbook.snapshots.stances.map((row) => row[facets[facet]]),
  );
  const terms = (list: Record<string, Term>): Choice[] =>
    Object.entries(list).map(([value, term]) => ({ value, label: term[lang] }));
  const all: Record<Facet, () => Choice[]> = {
    side: () =>
      [...workbook.sides.map(({ side }) => side), null].map((side) => ({
        value: side,
        label: sentence(sideName(workbook, side, lang)),
        side: sideNumber(workbook, side),
      })),
    actor: () =>
      workbook.tables.actors.map(({ actor_id }) => ({
        value: actor_id,
        label: actorName(workbook, actor_id, lang),
      })),
    issue: () => workbook.tables.issues.map(({ issue_id, label }) => ({ value: issue_id, label })),
    act: () => terms(acts),
    polarity: () => terms(polarities),
    mode: () => terms(modes),
  };
  return all[facet]().filter(({ value }) => present.has(value));
}
