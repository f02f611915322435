import { sections, type Section } from "../../src/model/exercise.js";
import { langs } from "../../src/model/vocabulary.js";
import { buildTables } from "../tables.js";
import { digest } from "./random.js";
import { giveaway } from "./giveaway.js";
import { problemsOf } from "./solvable.js";
import { createSource, type Source } from "./source.js";
import type { Made, Template } from "./template.js";
import { templates } from "./templates.js";

/** An item with its place on the page, before it is numbered by its hash. */
export interface Placed extends Made {
  item_id: string;
  section: Section;
  points: number | null;
  short: boolean;
  origin: "authored" | "generated";
}

const draftNote = {
  de: "(Vorschlag des Konverters, noch nicht bestätigt.)",
  en: "(Proposed by the converter, not yet confirmed.)",
};

/**
 * The items that the templates make from the tables, section by section. Rows that are asked about
 * already (`used`) come last, so that the items together cover the article. The same tables and
 * seed make the same items.
 */
export function generate(source: Source, used: Iterable<string> = []): Placed[] {
  const uses = new Map<string, number>();
  const count = (rows: Iterable<string>) => {
    for (const row of rows) uses.set(row, (uses.get(row) ?? 0) + 1);
  };
  count(used);
  const { limits = {} } = source.scenario.exercises.data.generate ?? {};
  const twin = twinOf(source);
  const made = templates.flatMap((template) => {
    // A name can give an answer away in one language alone: both pages must have the same items.
    const there = new Set(soundItems(template, twin).map(key));
    const fit = soundItems(template, source).filter((item) => there.has(key(item)));
    const chosen: Made[] = [];
    while (chosen.length < Math.min(limits[template.name] ?? template.limit, fit.length)) {
      const rest = fit.filter((item) => !chosen.includes(item));
      const next = leastUsed(rest, uses);
      chosen.push(next);
      count(next.rows);
    }
    return chosen.map((item) => placed(item, template, source));
  });
  const place = Object.keys(sections);
  return made.sort((a, b) => place.indexOf(a.section) - place.indexOf(b.section));
}

function placed(item: Made, { name, section }: Template, source: Source): Placed {
  const draft = item.rows.some((row) => source.drafts.has(row));
  return {
    ...item,
    item_id: `${name}-${digest(key(item), 6)}`,
    section,
    points: null,
    short: false,
    origin: "generated",
    prompt: draft ? `${item.prompt} ${draftNote[source.lang]}` : item.prompt,
    hints: [...item.hints, ...glosses(item, source)],
  };
}

/**
 * For pages in another language than the article: what the passages of an item say. It comes last
 * among the hints, since a summary tells more than the words.
 */
function glosses(
  { interaction, prompt, rows }: Made,
  { lang, scenario, tables }: Source,
): string[] {
  if (lang === scenario.article.lang || interaction === "reflection") return [];
  const summaries = tables.positions
    .filter(({ position_id }) => rows.includes(position_id))
    .map(({ summary }) => summary)
    .filter((summary) => !prompt.includes(summary));
  const head = lang === "de" ? "Auf Deutsch steht dort etwa:" : "In English the passages say:";
  return summaries.length === 0 ? [] : [`${head} ${summaries.join(" ")}`];
}

const key = ({ rows }: Made): string => [...rows].sort().join("\0");

/** The same source in the other language. */
function twinOf({ scenario, lang, seed }: Source): Source {
  const other = langs.find((each) => each !== lang)!;
  return createSource(scenario, buildTables(scenario, other), other, seed);
}

/** What a template makes, as far as it can be solved and not be answered from its own words. */
const soundItems = (template: Template, source: Source): Made[] =>
  template
    .make(source)
    .filter(
      (item) =>
        problemsOf(item, source.tables.article[0]!.text).length === 0 &&
        giveaway([item.prompt], item.secret ?? []) === null,
    );

function leastUsed(items: readonly Made[], uses: ReadonlyMap<string, number>): Made {
  const load = ({ rows }: Made) =>
    rows.reduce((sum, row) => sum + (uses.get(row) ?? 0), 0) / Math.max(rows.length, 1);
  return items.reduce((best, item) => (load(item) < load(best) ? item : best));
}
