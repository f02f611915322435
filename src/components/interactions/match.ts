import { element } from "../element.js";
import { SelectFrom } from "./select-from.js";
import { partId, type View } from "./view.js";

/** A list of entries, each with a menu of what it may belong to. */
export const MatchView: View<"match"> = (item, { response, locked, lang, onChange, promptId }) => {
  const given: Record<string, string> = { ...response };
  return element(
    "div",
    { class: "match-view", role: "group", "aria-labelledby": promptId },
    item.body.left.map(({ id, label }) => {
      const labelId = partId(item, "left", id);
      return element(
        "div",
        { class: "match-row" },
        element("span", { id: labelId, class: "match-left" }, label),
        SelectFrom(item.body.right, {
          value: Object.hasOwn(given, id) ? given[id]! : "",
          lang,
          locked,
          labelledBy: labelId,
          onChange(right) {
            if (right === "") delete given[id];
            else given[id] = right;
            onChange({ ...given });
          },
        }),
      );
    }),
  );
};
