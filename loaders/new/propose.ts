import { createAnchor, type QuoteSelector } from "../../src/model/anchor.js";
import type { Span } from "../../src/model/text.js";
import { acts, deadlineKinds, type Polarity, type Text } from "../../src/model/vocabulary.js";
import { DateError, readDate } from "../dates.js";
import { selectorsFor } from "../extract/drafts/selectors.js";
import { OPEN_ACTOR, proposeActors, type ProposedActor } from "./propose-actors.js";
import { OPEN_ISSUE, proposeIssues, type ProposedIssue } from "./propose-issues.js";
import type { ArticleReading } from "./reading.js";
import { slugger } from "./slugs.js";

/** A row as it will be written, with what is said above it. */
export interface ProposedRow {
  /** Origin, certainty and what to check, one a line. */
  comments: string[];
  row: Record<string, unknown>;
}

export interface Proposal {
  title: Text;
  actors: ProposedActor[];
  issues: ProposedIssue[];
  positions: ProposedRow[];
  deadlines: ProposedRow[];
  mentions: ProposedRow[];
}

type Quote = string | QuoteSelector;

/** Longer words of the article are cut in summaries and labels; the quote has them all. */
const LONGEST = { summary: 180, label: 90, title: 80 };

/** Turns a reading into entries for `data/<id>/*.yaml`; every quote in them anchors exactly once. */
export function propose(reading: ArticleReading): Proposal {
  const { article, words } = reading;
  const { actors, idOf, known, idOfEntity } = proposeActors(reading);
  const { issues, ofPosition, inSpan } = proposeIssues(reading, actors);
  const points = [...article.text];
  const anchor = createAnchor(article.text, article.body);
  /** Null where a span holds nothing that can be quoted. */
  const quote = (spans: readonly Span[]): Quote | Quote[] | null => {
    const quotes = spans
      .flatMap((span) => selectorsFor(points, reading.toPoints(span), anchor))
      .filter((each) => {
        const selector = typeof each === "string" ? { exact: each } : each;
        return anchor.resolve(selector).status === "anchored";
      });
    return quotes.length === 0 ? null : quotes.length === 1 ? quotes[0]! : quotes;
  };
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const named = (id: string): Text => {
    const name = nameOf.get(id) ?? id;
    return typeof name === "string" ? { de: name, en: name } : name;
  };
  const slug = slugger([...actors, ...issues].map(({ id }) => id));

  const positions = reading.positions.flatMap((draft, index): ProposedRow[] => {
    const proof = quote(draft.spans);
    if (!proof) return [];
    const actor = idOf(draft.actor);
    const said = quoted(cut(draft.spans.map(words).map(bare).join(" … "), LONGEST.summary));
    const isOpen = ofPosition[index] === OPEN_ISSUE;
    const row = {
      id: slug(`${actor}-${draft.act}`, "position"),
      actor,
      ...optional("addressee", known(draft.addressee)),
      issue: ofPosition[index]!,
      act: draft.act,
      // Without a question there is nothing to be for or against.
      polarity: isOpen ? "open" : draft.polarity,
      mode: draft.mode,
      ...(draft.condition ? { condition: quoted(words(draft.condition)) } : {}),
      certainty: "likely",
      summary: {
        de: `${named(actor).de}, ${acts[draft.act].de}: ${said.de}`,
        en: `${named(actor).en}, ${acts[draft.act].en}: ${said.en}`,
      },
      quote: proof,
      draft: true,
    };
    const doubts = [
      actor === OPEN_ACTOR || draft.actor === null
        ? "actor: nobody is named; who takes this stand?"
        : draft.actor.guess
          ? `actor: "${words(draft.actor)}" is taken for ${named(actor).en}, named before`
          : `actor: from "${words(draft.actor)}"; does the speaker take the stand, or somebody else?`,
      `issue: ${isOpen ? "left open" : "by a shared word"}; polarity: ${polarityDoubt(draft.polarity, isOpen)}`,
    ];
    return [{ comments: [origin(draft), ...doubts], row }];
  });

  const deadlines = reading.deadlines.flatMap((draft): ProposedRow[] => {
    const proof = quote([draft]);
    if (!proof) return [];
    const label = quoted(cut(words(draft.matter), LONGEST.label));
    const issue = draft.issue ?? inSpan(draft.matter);
    const relative = !/\d{4}/.test(words(draft));
    const edtf = draft.edtf !== null && isDate(draft.edtf) ? draft.edtf : null;
    const row = {
      id: slug(`${draft.kind}-${words(draft)}`, "date"),
      kind: draft.kind,
      ...optional("actor", known(draft.actor)),
      ...optional("issue", issue),
      label,
      quote: proof,
      ...(edtf ? { edtf } : {}),
      timex: { type: draft.type, value: draft.value, ...(draft.mod ? { mod: draft.mod } : {}) },
      basis: edtf && relative && reading.context.reference ? "inference" : "text",
      draft: true,
    };
    const doubts = [
      `kind: ${deadlineKinds[draft.kind].en} (${deadlineKinds[draft.kind].note.en})?`,
      edtf
        ? "label: say what is dated; actor: who acts?"
        : "edtf: the date could not be resolved; give it, or leave it out",
    ];
    return [{ comments: [origin(draft), ...doubts], row }];
  });

  const mentions = reading.layers.entities.flatMap((entity): ProposedRow[] => {
    const actor = idOfEntity(entity);
    const proof = actor && quote([entity]);
    if (!actor || !proof || Array.isArray(proof)) return [];
    const form =
      entity.rule === "role"
        ? "description"
        : entity.rule === "capital-as-state" || entity.key.startsWith("place:")
          ? "metonym"
          : "name";
    return [{ comments: [], row: { actor, form, quote: proof } }];
  });

  return { title: titleOf(reading), actors, issues, positions, deadlines, mentions };
}

const origin = ({ rules, certainty }: { rules: string[]; certainty: string }): string =>
  `certainty ${certainty}; rules ${rules.join(", ")}`;

function polarityDoubt(polarity: Polarity, isOpen: boolean): string {
  if (polarity === "open") return "the words do not give it";
  return isOpen
    ? `the words lean "${polarity}"; decide it once there is an issue`
    : "does it answer the issue as you put it?";
}

const optional = (field: string, id: string | null) => (id === null ? {} : { [field]: id });

/** The article's words in the quotation marks of either language; marks inside them become single. */
const quoted = (words: string): Text => ({
  de: `»${single(bare(words), "›", "‹")}«`,
  en: `“${single(bare(words), "‘", "’")}”`,
});

const single = (words: string, open: string, close: string): string =>
  words.replace(/[»«„“"]([^»«„“”"]*)[«»“”"]/gu, `${open}$1${close}`);

const bare = (words: string): string =>
  words.replace(/^[»«„“”"‚‘’'\s]+|[»«„“”"‚‘’'\s.,;:]+$/gu, "") || words;

/** At most this many characters, cut between words. */
function cut(words: string, longest: number): string {
  const points = [...words];
  if (points.length <= longest) return words;
  return `${points
    .slice(0, longest)
    .join("")
    .replace(/\s+\S*$/u, "")} …`;
}

function isDate(edtf: string): boolean {
  try {
    readDate(edtf);
    return true;
  } catch (error) {
    if (error instanceof DateError) return false;
    throw error;
  }
}

/** The headline where the article has one, else the beginning of its first sentence. */
function titleOf({ article }: ArticleReading): Text {
  const first = cut(article.sentences[0]!.text.replace(/\s+/gu, " "), LONGEST.title);
  return { de: `Entwurf: ${first}`, en: `Draft: ${first}` };
}
