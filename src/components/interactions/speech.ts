import { limits } from "../../model/responses.js";
import { element } from "../element.js";
import { PlainField } from "./plain-field.js";
import { partId, type View } from "./view.js";
import { viewWords } from "./words.js";

/** The sentence as the article has it, and a field for the learner's wording. */
export const SpeechView: View<"speech"> = (item, options) => {
  const { response, locked, lang, onChange, promptId } = options;
  const { indirect, lang: own, task } = item.body;
  const fieldLabel = partId(item, "wording");
  return element(
    "div",
    { class: "speech-view", role: "group", "aria-labelledby": promptId },
    element("p", { class: "speech-given", lang: own }, element("q", null, indirect)),
    element("p", { id: fieldLabel, class: "view-label" }, viewWords[lang].speech[task]),
    PlainField({
      id: partId(item, "speech"),
      value: response ?? "",
      limit: limits.speech,
      lang,
      textLang: own,
      locked,
      labelledBy: fieldLabel,
      onInput: onChange,
    }),
  );
};
