import { element } from "../element.js";
import { SelectFrom } from "./select-from.js";
import type { View } from "./view.js";
import { viewWords } from "./words.js";

/** Running text with a menu at every gap. */
export const InlineChoiceView: View<"inline-choice"> = (item, options) => {
  const { response, locked, lang, onChange, promptId } = options;
  const given: Record<string, string> = { ...response };
  let gaps = 0;
  return element(
    "div",
    { class: "inline-choice-view", role: "group", "aria-labelledby": promptId },
    element(
      "p",
      null,
      item.body.parts.map((part) => {
        if (typeof part === "string") return part;
        const { gap } = part;
        gaps += 1;
        return SelectFrom(part.options, {
          value: Object.hasOwn(given, gap) ? given[gap]! : "",
          lang,
          locked,
          label: viewWords[lang].gap(gaps),
          onChange(option) {
            if (option === "") delete given[gap];
            else given[gap] = option;
            onChange({ ...given });
          },
        });
      }),
    ),
  );
};
