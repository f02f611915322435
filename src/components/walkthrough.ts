import { describeDate, describeStated } from "../model/describe-date.js";
import {
  notFixedByText,
  positionsBySide,
  relationOn,
  silences,
  unstated,
  voicedByOthers,
  type Relation,
} from "../model/overview.js";
import { sentencesOf } from "../model/passages.js";
import { rowWords } from "../model/row-words.js";
import { acts, bases, polarities, type Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element, type Child } from "./element.js";
import { Passage } from "./passage.js";
import { sideClass } from "./row-card.js";
import { hashOfId, type Selection } from "./selection.js";
import { walkthroughWords } from "./walkthrough-words.js";

/** What the steps of a walkthrough say about any article, counted from its workbook. */
interface Options {
  lang?: Lang;
  /** Where rows are chosen on this page; without it they lead to the reader. */
  selection?: Selection;
}

const rowLink = (id: string, selection: Selection | undefined, ...words: Child[]) =>
  element(
    "a",
    { href: (selection ? "" : "article.html") + hashOfId(id), class: "row-link" },
    words,
  );

/** Says plainly that a scenario is invented, or that rows are still proposals; empty for neither. */
export function ScenarioNotice(
  { scenario, lang: own }: Workbook,
  { lang = own }: Options = {},
): Node {
  const say = walkthroughWords[lang];
  const notes = [
    scenario.fictional && say.fictional,
    scenario.drafts > 0 && say.drafts(scenario.drafts),
  ];
  if (!notes.some(Boolean)) return new Text();
  return element(
    "div",
    { class: "scenario-notice", role: "note" },
    notes.map((note) => note && element("p", null, note)),
  );
}

/** How long the article is and how its source dates it. */
export function ArticleSize({ tables, lang: own }: Workbook, { lang = own }: Options = {}): Text {
  const row = tables.article[0]!;
  const date = describeStated(row.published, lang);
  return new Text(walkthroughWords[lang].size(row.sentences, row.words, date));
}

/** In how many positions somebody else speaks than the actor. */
export function VoicedByOthers(workbook: Workbook, { lang = workbook.lang }: Options = {}): Text {
  const all = workbook.tables.positions.length;
  return new Text(walkthroughWords[lang].voiced(voicedByOthers(workbook).length, all));
}

/** What each side wants, in one line a position: polarity, act, summary. */
export function Stands(
  workbook: Workbook,
  { lang = workbook.lang, selection }: Options = {},
): HTMLElement {
  const say = walkthroughWords[lang];
  const groups = positionsBySide(workbook);
  if (groups.length === 0) return element("p", null, say.noPositions);
  return element(
    "div",
    { class: "stands" },
    groups.map(({ side, positions }) =>
      element(
        "section",
        { class: `stand ${sideClass(workbook, side)}` },
        element(
          "h3",
          null,
          workbook.sides.find((entry) => entry.side === side)?.name ?? say.thirdParties,
        ),
        element(
          "ul",
          null,
          positions.map((row) =>
            element(
              "li",
              null,
              rowLink(row.position_id, selection, row.summary),
              element(
                "span",
                { class: "row-note" },
                `${acts[row.act][lang]}, ${polarities[row.polarity][lang]}`,
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** What the article does not say: silent sides, unstated columns, dates that the text leaves open. */
export function Gaps(
  workbook: Workbook,
  { lang = workbook.lang, selection }: Options = {},
): HTMLElement {
  const say = walkthroughWords[lang];
  const all = workbook.tables.positions.length;
  const silent = silences(workbook);
  const dates = notFixedByText(workbook);
  const list = (items: Child[]) =>
    element(
      "ul",
      null,
      items.map((item) => element("li", null, item)),
    );
  return element(
    "div",
    { class: "gaps" },
    silent.length === 0
      ? element("p", null, workbook.sides.length === 0 ? say.noSides : say.noSilence)
      : silent.map(({ side, issues }) => [
          element(
            "h3",
            null,
            say.silent(workbook.sides.find((s) => s.side === side)?.name ?? side),
          ),
          list(issues.map(({ question }) => question)),
        ]),
    element("h3", null, say.whatPositionsLack),
    list(
      (["addressee_id", "interest", "condition"] as const).map((column) =>
        say.unstated[column](unstated(workbook, column), all),
      ),
    ),
    element("h3", null, say.whatDatesLack),
    dates.length === 0
      ? element("p", null, say.datesFixed)
      : list(
          dates.map((row) => {
            const textOnly = workbook.drawings[row.deadline_id]?.textOnly;
            const known = textOnly ? describeDate(textOnly, lang) : rowWords[lang].noDate;
            return [
              rowLink(row.deadline_id, selection, row.label),
              element(
                "span",
                { class: "row-note" },
                `${rowWords[lang].textOnly}: ${known} (${bases[row.basis][lang]})`,
              ),
            ];
          }),
        ),
  );
}

/** The first sentences in which the report colours what it tells; empty where none is recorded. */
export function VoicePassage(
  workbook: Workbook,
  { lang = workbook.lang, selection }: Options = {},
): Node {
  const words = workbook.article.voice.map(({ voice_id }) => voice_id);
  if (words.length === 0) return new Text();
  const sentences = [
    ...new Set(words.flatMap((id) => sentencesOf(workbook, id).map((row) => row.sentence_id))),
  ].slice(0, 2);
  return Passage(workbook, { sentences, show: ["voice"], selection, lang });
}

const relations: readonly Relation[] = ["contested", "agreed", "one-sided", "open"];

/** The article in a few lines: how many positions on what, and how the sides stand on each issue. */
export function Recap(workbook: Workbook, { lang = workbook.lang }: Options = {}): HTMLElement {
  const say = walkthroughWords[lang];
  const { positions, issues } = workbook.tables;
  const actors = new Set(positions.map(({ actor_id }) => actor_id));
  const taken = issues.filter(({ issue_id }) =>
    positions.some((position) => position.issue_id === issue_id),
  );
  return element(
    "div",
    { class: "recap" },
    element("p", null, say.recap(positions.length, actors.size, taken.length)),
    element(
      "dl",
      { class: "row-facts" },
      relations.flatMap((relation) => {
        const found = taken.filter(({ issue_id }) => relationOn(workbook, issue_id) === relation);
        return found.length === 0
          ? []
          : element(
              "div",
              null,
              element("dt", null, say.relation[relation]),
              element(
                "dd",
                null,
                element(
                  "ul",
                  null,
                  found.map(({ question }) => element("li", null, question)),
                ),
              ),
            );
      }),
    ),
  );
}
