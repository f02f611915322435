import { limits } from "../../model/responses.js";
import { element } from "../element.js";
import { PlainField } from "./plain-field.js";
import { partId, type View } from "./view.js";
import { viewWords } from "./words.js";

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Free text with its number of words; once it has been handed in, the list by which to judge it. */
export const ReflectionView: View<"reflection"> = (item, options) => {
  const { response, locked, lang, feedback, onChange, promptId } = options;
  const say = viewWords[lang];
  const { rubric, words } = item.body;
  let text = response?.text ?? "";
  const met = new Set(response?.met);
  const countId = partId(item, "count");
  const count = element("p", { id: countId, class: "view-note word-count" });
  const showCount = (): void => {
    count.textContent = say.words(wordsIn(text), words);
  };
  const hand = (): void =>
    onChange({ text, met: rubric.flatMap(({ id }) => (met.has(id) ? id : [])) });
  showCount();
  return element(
    "div",
    { class: "reflection-view", role: "group", "aria-labelledby": promptId },
    PlainField({
      id: partId(item, "text"),
      value: text,
      limit: limits.reflection,
      lang,
      rows: 7,
      locked,
      labelledBy: promptId,
      describedBy: countId,
      onInput(next) {
        text = next;
        showCount();
        hand();
      },
    }),
    count,
    feedback.length > 0 &&
      rubric.length > 0 &&
      element(
        "fieldset",
        { class: "rubric" },
        element("legend", null, say.rubric),
        rubric.map(({ id, label }) => {
          const box = element("input", {
            type: "checkbox",
            value: id,
            checked: met.has(id),
            disabled: locked,
            onchange() {
              if (box.checked) met.add(id);
              else met.delete(id);
              hand();
            },
          });
          return element("label", { class: "choice-option" }, box, element("span", null, label));
        }),
      ),
  );
};
