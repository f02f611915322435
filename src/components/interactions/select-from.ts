import type { Choice } from "../../model/exercise.js";
import type { Lang } from "../../model/vocabulary.js";
import { element } from "../element.js";
import { viewWords } from "./words.js";

/** A menu of choices that begins with "choose"; an unknown value chooses nothing. */
export function SelectFrom(
  choices: readonly Choice[],
  {
    value,
    lang,
    locked,
    labelledBy,
    label,
    onChange,
  }: {
    value: string;
    lang: Lang;
    locked: boolean;
    labelledBy?: string;
    label?: string;
    onChange(id: string): void;
  },
): HTMLSelectElement {
  const select = element(
    "select",
    {
      disabled: locked,
      "aria-labelledby": labelledBy,
      "aria-label": label,
      onchange: () => onChange(select.value),
    },
    element("option", { value: "" }, viewWords[lang].choose),
    choices.map((choice) =>
      element("option", { value: choice.id, selected: choice.id === value }, choice.label),
    ),
  );
  return select;
}
