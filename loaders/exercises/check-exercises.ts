import { nearest } from "../../src/model/similarity.js";
import { didYouMean } from "../wording.js";
import type { Finding } from "../findings.js";
import { knownIds } from "../known-ids.js";
import type { Draft } from "../scenario.js";
import type { Path } from "../yaml-source.js";
import type { AuthoredItem, Entry } from "./schema.js";
import { templates } from "./templates.js";
import { allWords, isWord } from "./words.js";

/**
 * What can be checked of the authored items without an engine: ids are unique, and each id that an
 * item names (a bare option, a row of evidence, the gap of a text) exists.
 */
export function checkExercises(draft: Draft): Finding[] {
  const { source, data, kept } = draft.exercises;
  const known = namesIn(draft);
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const refer = (path: Path, what: string, id: string, ids: ReadonlySet<string>) => {
    if (ids.has(id) || !known.complete || (!known.article && /^s\d+$/u.test(id))) return;
    const guess = didYouMean(nearest(id, [...ids]));
    findings.push(source.at(path, `unknown ${what}: ${id}${guess || "; name one that exists"}`));
  };
  (data.items ?? []).forEach((item, index) => {
    const path: Path = ["items", kept.items?.[index] ?? index];
    const at = source.at([...path, "id"], "");
    const first = seen.get(item.id);
    if (first !== undefined)
      findings.push({
        ...at,
        message: `duplicate id: ${item.id} is taken at line ${first}; rename one`,
      });
    else if (known.rows.has(item.id) || known.labelled.has(item.id))
      findings.push({
        ...at,
        message: `duplicate id: ${item.id} already names a row of this scenario; rename the item`,
      });
    seen.set(item.id, first ?? at.line);

    item.evidence.forEach((id, i) =>
      refer([...path, "evidence", i], "row or sentence", id, known.rows),
    );
    for (const [field, list] of entryLists(item)) {
      list.forEach((entry, i) => {
        const at = [...path, ...field, i];
        if (typeof entry === "string" && !isWord(entry))
          refer(at, "row or word", entry, new Set([...known.labelled, ...allWords()]));
      });
      const ids = list.map(idOf);
      ids.forEach((id, i) => {
        if (ids.indexOf(id) < i)
          findings.push(
            source.at([...path, ...field, i], `duplicate id: ${id} stands twice; remove one`),
          );
      });
    }
    if (item.interaction === "select-evidence") {
      item.sentences.forEach((id, i) =>
        refer([...path, "sentences", i], "sentence", id, known.sentences),
      );
      item.key.aside.forEach((id, i) =>
        refer([...path, "key", "aside", i], "voice", id, known.voice),
      );
    }
  });
  (data.generate?.leave_out ?? []).forEach((id, i) =>
    refer(["generate", "leave_out", i], "row", id, known.rows),
  );
  const names = templates.map(({ name }) => name);
  for (const name of Object.keys(data.generate?.limits ?? {}))
    if (!names.includes(name)) {
      const guess = didYouMean(nearest(name, names), names);
      findings.push(
        source.atKey(["generate", "limits", name], `unknown template: ${name}${guess}`),
      );
    }
  return findings;
}

export const idOf = (entry: Entry): string => (typeof entry === "string" ? entry : entry.id);

/** The lists of an item whose entries a learner chooses from, each with its path. */
export function entryLists(item: AuthoredItem): [Path, Entry[]][] {
  switch (item.interaction) {
    case "choice":
      return [[["options"], item.options]];
    case "order":
      return [[["entries"], item.entries]];
    case "match":
      return [
        [["left"], item.left],
        [["right"], item.right],
      ];
    case "classify":
      return [
        [["rows"], item.rows],
        [["columns"], item.columns],
      ];
    case "inline-choice":
      return Object.entries(item.gaps).map(([gap, list]) => [["gaps", gap], list]);
    case "reflection":
      return [[["rubric"], item.rubric]];
    default:
      return [];
  }
}

/** What an item may name; incomplete where a file or the article could not be read. */
function namesIn(draft: Draft) {
  const ids = knownIds(draft);
  const all = (...sets: (ReadonlySet<string> | null | undefined)[]) =>
    new Set(sets.flatMap((set) => [...(set ?? [])]));
  return {
    complete: ids !== null,
    article: draft.article !== null,
    sentences: all(ids?.sentences),
    voice: all(ids?.voice),
    labelled: all(
      ids?.actors,
      ids?.issues,
      ids?.options,
      ids?.sides,
      ids?.positions,
      ids?.deadlines,
    ),
    rows: all(
      ids?.positions,
      ids?.deadlines,
      ids?.mentions,
      ids?.voice,
      ids?.sentences,
      ids?.contexts,
    ),
  };
}
