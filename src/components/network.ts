import { linkHorizontal } from "d3-shape";
import type { Conflict, Stance } from "../model/queries.js";
import { groupBy } from "../model/group.js";
import { conflictsTakeaway, issueLinks, linksTakeaway, type Link } from "../model/takeaways.js";
import { acts, polarities, type Act, type Lang } from "../model/vocabulary.js";
import { sentence } from "../model/words.js";
import { makeChoosable } from "./choice.js";
import { element, svg, type Attributes } from "./element.js";
import { Figure } from "./figure.js";
import { actorName, polarityMark, polarityShape, sideNumber } from "./marks.js";
import { StanceTable, type ChartOptions } from "./matrix.js";
import { networkLayout, wrap, type StanceEdge } from "./network-layout.js";
import { DataTable } from "./table.js";

const words = {
  network: { de: "Wer sagt wozu Ja, wer Nein?", en: "Who says yes to what, and who no?" },
  for: { de: "Ja (durchgezogen)", en: "yes (solid)" },
  against: { de: "Nein (gestrichelt)", en: "no (dashed)" },
  open: { de: "offen (gepunktet)", en: "open (dotted)" },
  name: {
    de: "Netz der Akteure und Streitfragen",
    en: "Network of actors and issues",
  },
  pair: { de: "Zwei Akteure", en: "Two actors" },
  conflict: { de: "Widerspruch", en: "conflict" },
  congruence: { de: "Übereinstimmung", en: "agreement" },
  relation: { de: "Verhältnis", en: "Relation" },
  issue: { de: "Streitfrage", en: "Issue" },
  pairs: { de: "Paare von Akteuren je Streitfrage", en: "Pairs of actors by issue" },
  none: { de: "keine", en: "none" },
} as const;

/** Below this width names lie over the beginnings of their lines instead of beside them. */
const besideFrom = 560;
const narrowest = 300;
/** Wider lines would only be longer; a projector enlarges the whole instead (network.css). */
const widest = 880;
const link = linkHorizontal<unknown, [number, number]>();

/** Actors left and right, issues between: each line is an answer, solid for yes, dashed for no. */
export function Network(stances: readonly Stance[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  const key = (["for", "against", "open"] as const).map((polarity) =>
    element("span", { class: "chart-key" }, polarityMark(polarity), " ", words[polarity][lang]),
  );
  return Figure({
    lang,
    query: "stances",
    title: words.network[lang],
    reading: key,
    chart: makeChoosable(draw(stances, options), selection),
    takeaway: linksTakeaway(stances, lang),
    twin: StanceTable(stances, { workbook, lang, selection }),
  });
}

function draw(stances: readonly Stance[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  const width = Math.max(narrowest, Math.min(options.width ?? 720, widest));
  const { actors, issues, edges, height } = networkLayout(
    stances,
    workbook.sides.map(({ side }) => side),
  );
  // Where no side stands on the right, as before sides are named, the names have room at any width.
  const oneSided = actors.every(({ column }) => column === "left");
  const wide = width >= besideFrom;
  const beside = wide || oneSided;
  const issueRoom = Math.min(240, width * (wide ? 0.29 : 0.36));
  const actorRoom = beside ? Math.min(190, width * (wide ? 0.18 : 0.36)) : 0;
  const middle = oneSided ? width - issueRoom / 2 : width / 2;
  const inner = { left: middle - issueRoom / 2 - 14, right: middle + issueRoom / 2 + 14 };
  const outer = { left: actorRoom + 12, right: width - actorRoom - 12 };

  const line = (edge: StanceEdge) => {
    const { column, y } = edge.actor;
    const source: [number, number] = [outer[column], y];
    const end: [number, number] = [inner[column], edge.y];
    const path = link({ source, target: end })!;
    const name = edgeName(edge, lang);
    const choosable = selection && {
      role: "button",
      tabindex: 0,
      "data-rows": edge.rows.map((row) => row.position_id).join(" "),
    };
    return svg(
      "g",
      {
        class: "edge",
        "data-side": sideNumber(workbook, edge.actor.side),
        "data-polarity": edge.polarity,
        "aria-label": name,
        ...(choosable ?? { role: "img" }),
      },
      svg("title", null, name),
      svg("path", { class: "edge-hit", d: path }),
      svg("path", { class: "edge-line", d: path, "stroke-width": 1 + edge.rows.length }),
      svg(
        "g",
        { class: "edge-mark", transform: `translate(${end[0]},${round(end[1])})` },
        svg("circle", { class: "edge-target", r: 12 }),
        polarityShape(edge.polarity),
      ),
    );
  };
  const links = new Map(issueLinks(stances).map((entry) => [entry.issue_id, entry.link]));
  const label = (
    lines: readonly string[],
    note: string | null,
    x: number,
    y: number,
    attributes: Attributes,
  ) => {
    const extra = lines.length - (note === null ? 1 : 0);
    return svg(
      "text",
      { y: round(y), ...attributes },
      lines.map((text, index) =>
        svg("tspan", { x, dy: `${index === 0 ? 0.35 - extra * 0.6 : 1.2}em` }, text),
      ),
      note !== null && svg("tspan", { class: "issue-note", x, dy: "1.3em" }, note),
    );
  };
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": words.name[lang], tabindex: 0 },
    svg(
      "svg",
      {
        class: beside ? "network" : "network narrow",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "group",
        "aria-label": words.name[lang],
      },
      edges.map(line),
      actors.map((actor) => {
        const left = actor.column === "left";
        return label(
          wrap(sentence(actor.name), beside ? Math.floor(actorRoom / 9.5) : 12),
          null,
          left ? actorRoom : width - actorRoom,
          actor.y,
          {
            class: "actor-label",
            "data-side": sideNumber(workbook, actor.side),
            "text-anchor": left === beside ? "end" : "start",
          },
        );
      }),
      issues.map((issue) =>
        label(
          wrap(issue.label, Math.floor(issueRoom / (wide ? 8.5 : 7.5))),
          relationWord(links.get(issue.id), lang),
          middle,
          issue.y,
          { class: "issue-label", "text-anchor": "middle" },
        ),
      ),
    ),
  );
}

const relationWord = (link: Link | undefined, lang: Lang): string | null =>
  link === "conflict" || link === "congruence" ? words[link][lang] : null;

const round = (value: number): number => Math.round(value * 10) / 10;

function edgeName({ actor, issue, polarity, rows }: StanceEdge, lang: Lang): string {
  const said = [...new Set(rows.map((row) => acts[row.act as Act]?.[lang] ?? row.act))];
  return `${actor.name}, ${issue.label}: ${polarities[polarity][lang]} (${said.join(", ")})`;
}

interface Case {
  pair: string;
  issue: string;
  relation: Conflict["relation"];
  ids: string[];
}

/** The one-mode projection: for each pair of actors the issues on which they conflict or agree. */
export function Pairs(conflicts: readonly Conflict[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  const names = new Map(workbook.tables.actors.map((actor) => [actor.actor_id, actor.name]));
  const issueLabel = (id: string) =>
    workbook.tables.issues.find((issue) => issue.issue_id === id)?.label ?? id;
  const cases = [
    ...groupBy(conflicts, (row) =>
      [row.actor_a, row.actor_b, row.issue_id, row.relation].join("\n"),
    ).values(),
  ].map((rows): Case => ({
    pair: [rows[0]!.actor_a, rows[0]!.actor_b]
      .map((id) => actorName(workbook, id, lang))
      .join(" – "),
    issue: issueLabel(rows[0]!.issue_id),
    relation: rows[0]!.relation,
    ids: [...new Set(rows.flatMap((row) => [row.position_a, row.position_b]))],
  }));
  const pairs = [...groupBy(cases, (entry) => entry.pair)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const cell = (entries: readonly Case[]) =>
    element(
      "td",
      null,
      entries.length === 0
        ? element("span", { class: "not-stated" }, words.none[lang])
        : element(
            "ul",
            null,
            entries.map((entry) =>
              element(
                "li",
                null,
                element(
                  "button",
                  {
                    type: "button",
                    "data-rows": entry.ids.join(" "),
                    "data-relation": entry.relation,
                  },
                  entry.issue,
                ),
              ),
            ),
          ),
    );
  const heading = (word: string) => element("th", { scope: "col" }, word);
  const table = element(
    "table",
    { class: "pairs" },
    element("caption", { class: "visually-hidden" }, words.pairs[lang]),
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        [words.pair, words.conflict, words.congruence].map((word) => heading(word[lang])),
      ),
    ),
    element(
      "tbody",
      null,
      pairs.map(([pair, entries]) =>
        element(
          "tr",
          null,
          element("th", { scope: "row" }, pair),
          (["conflict", "congruence"] as const).map((relation) =>
            cell(entries.filter((entry) => entry.relation === relation)),
          ),
        ),
      ),
    ),
  );
  return Figure({
    lang,
    query: "conflicts",
    chart: makeChoosable(pairs.length > 0 ? table : element("div"), selection),
    takeaway: conflictsTakeaway(conflicts, names, lang),
    twin: DataTable(cases, {
      lang,
      caption: words.pairs[lang],
      columns: [
        { label: words.pair[lang], value: (entry) => entry.pair },
        { label: words.issue[lang], value: (entry) => entry.issue },
        { label: words.relation[lang], value: (entry) => words[entry.relation][lang] },
      ],
    }),
  });
}
