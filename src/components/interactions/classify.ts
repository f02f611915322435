import { element } from "../element.js";
import { partId, type View } from "./view.js";

/**
 * A matrix of radio buttons: one group a row. Where the screen is too narrow for columns, the words
 * of the columns stand beside the buttons; they are there for screen readers at any width.
 */
export const ClassifyView: View<"classify"> = (item, { response, locked, onChange, promptId }) => {
  const given: Record<string, string> = { ...response };
  const { rows, columns } = item.body;
  return element(
    "div",
    {
      class: "classify-view",
      role: "group",
      "aria-labelledby": promptId,
      style: { "--columns": columns.length },
    },
    element(
      "div",
      { class: "classify-head", "aria-hidden": "true" },
      element("span", null),
      columns.map(({ label }) => element("span", null, label)),
    ),
    rows.map((row) => {
      const labelId = partId(item, "row", row.id);
      return element(
        "div",
        { class: "classify-row", role: "radiogroup", "aria-labelledby": labelId },
        element("span", { id: labelId, class: "classify-label" }, row.label),
        columns.map((column) =>
          element(
            "label",
            { class: "classify-cell" },
            element("input", {
              type: "radio",
              name: partId(item, "row", row.id),
              value: column.id,
              checked: Object.hasOwn(given, row.id) && given[row.id] === column.id,
              disabled: locked,
              onchange() {
                given[row.id] = column.id;
                onChange({ ...given });
              },
            }),
            element("span", { class: "classify-word" }, column.label),
          ),
        ),
      );
    }),
  );
};
