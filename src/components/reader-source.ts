import { describeDay, describeStated } from "../model/describe-date.js";
import { bases, type Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { OwnCopy } from "./own-copy.js";
import { readerWords } from "./reader-words.js";

/** What stands before the body in the source, and the day from which we count, kept apart. */
export function sourceHeader({ article, reference, tables }: Workbook, lang: Lang): HTMLElement {
  const { stated, counted } = readerWords[lang];
  const entry = (label: string, value: string | null | undefined, own: boolean) =>
    element(
      "div",
      { class: value ? null : "not-stated" },
      element("dt", null, label),
      element("dd", { lang: own && value ? article.lang : lang }, value ?? stated.none),
    );
  const date = article.header?.date ?? null;
  return element(
    "header",
    { class: "reader-source", lang },
    element(
      "dl",
      null,
      entry(stated.date, date && describeStated(date, lang), false),
      entry(stated.credit, article.header?.credit ?? tables.article[0]?.byline, true),
      entry(stated.caption, article.header?.caption, true),
    ),
    reference.date &&
      element(
        "p",
        { class: "reader-reference" },
        `${counted} ${describeDay(reference.date, lang)} (${bases[reference.basis][lang]}). `,
        reference.note,
      ),
  );
}

/** What the rights allow here, and the way to read the whole with a copy of one's own. */
export function rightsNotice(
  workbook: Workbook,
  lang: Lang,
  onText: (text: string) => void,
): HTMLElement | null {
  const { publish } = workbook.scenario.rights;
  if (publish === "full") return null;
  return element(
    "div",
    { class: "reader-rights", lang },
    element("p", null, readerWords[lang].rights[publish]),
    OwnCopy(workbook, { lang, onText }),
  );
}

/** Who holds the rights, at the foot of the text. */
export function rightsLine({ scenario }: Workbook, lang: Lang): HTMLElement {
  const { holder, note } = scenario.rights;
  return element(
    "footer",
    { class: "reader-source", lang },
    `${readerWords[lang].holder}: ${holder}. `,
    note,
  );
}
