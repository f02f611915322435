import { element } from "../element.js";
import { viewWords } from "./words.js";
import { partId, type View } from "./view.js";

/** Radio buttons, or boxes where several answers may be right. */
export const ChoiceView: View<"choice"> = (item, options) => {
  const { response, locked, lang, onChange, promptId } = options;
  const { multiple } = item.body;
  const chosen = new Set(response);
  const inputs = item.body.options.map(({ id }) =>
    element("input", {
      type: multiple ? "checkbox" : "radio",
      name: partId(item, "choice"),
      value: id,
      checked: chosen.has(id),
      disabled: locked,
      onchange: () => onChange(inputs.filter((input) => input.checked).map((input) => input.value)),
    }),
  );
  return element(
    "div",
    {
      class: "choice-view",
      role: multiple ? "group" : "radiogroup",
      "aria-labelledby": promptId,
    },
    multiple && element("p", { class: "view-note" }, viewWords[lang].several),
    item.body.options.map(({ label }, i) =>
      element("label", { class: "choice-option" }, inputs[i], element("span", null, label)),
    ),
  );
};
