import { describeDate } from "../../model/describe-date.js";
import { readDate } from "../../model/read-date.js";
import { limits } from "../../model/responses.js";
import type { Lang } from "../../model/vocabulary.js";
import { element } from "../element.js";
import { PlainField } from "./plain-field.js";
import { partId, type View } from "./view.js";
import { viewWords } from "./words.js";

/** A field for a date as one would write it; below it stands how it was read. */
export const DateView: View<"date"> = (item, { response, locked, lang, onChange, promptId }) => {
  const say = viewWords[lang];
  const echo = element("p", { class: "date-echo", role: "status" });
  const helpId = partId(item, "help");
  const show = (text: string): void => {
    echo.textContent = text.trim() === "" ? "" : reading(text, item.body.reference, lang);
  };
  show(response ?? "");
  return element(
    "div",
    { class: "date-view" },
    PlainField({
      id: partId(item, "date"),
      value: response ?? "",
      limit: limits.date,
      lang,
      locked,
      labelledBy: promptId,
      describedBy: helpId,
      onInput(text) {
        show(text);
        onChange(text);
      },
    }),
    echo,
    element("p", { id: helpId, class: "view-note" }, say.dateHelp),
  );
};

/** How a typed date is understood, in words, or that it is not understood yet. */
function reading(text: string, reference: string | null, lang: Lang): string {
  const say = viewWords[lang];
  const range = readDate(text.trim(), reference);
  if (!range) return say.dateUnread;
  const drawing = {
    stretches: [{ from: range.earliest, to: range.latest }],
    oneOf: false,
    approximateStart: false,
    approximateEnd: false,
    uncertain: false,
  };
  return say.dateRead(describeDate(drawing, lang));
}
