import { stringify } from "yaml";
import type { Text } from "../../src/model/vocabulary.js";
import type { Proposal, ProposedRow } from "./propose.js";
import type { ProposedActor } from "./propose-actors.js";
import type { ProposedIssue } from "./propose-issues.js";

export interface Frame {
  id: string;
  file: string;
  lang: "de" | "en";
  /** EDTF, as given. */
  published: string;
  /** The day from which relative dates count; null where only a month or year is known. */
  reference: string | null;
  publish: "full" | "quotes" | "none";
  fictional: boolean;
  /** Where the text came from, where it is not the file itself. */
  origin: string | null;
}

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0 });
const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, " ".repeat(by));
/** What stands in a comment stays on its line. */
const comment = (text: string): string => `# ${text.replace(/[\s\p{Cc}]+/gu, " ")}\n`;

/** `scenario.yaml` of a proposal. */
export function renderScenario(frame: Frame, { title, actors, issues }: Proposal): string {
  const { file, lang, published, reference, publish, fictional, origin } = frame;
  const head = {
    title,
    description: {
      de: `Entwurf des Konverters zu einem Artikel (${published}); noch ungeprüft.`,
      en: `Draft of the converter for an article (${published}); not yet checked.`,
    } satisfies Text,
    ...(fictional ? { fictional } : {}),
  };
  const rights = {
    holder: "unbekannt / unknown",
    publish,
  };
  return [
    "# yaml-language-server: $schema=../.schema/scenario.schema.json\n",
    comment('A proposal of the converter. Check each entry, then delete its line "draft: true".'),
    comment(`npx lesart check ${frame.id} lists what is still a draft.`),
    yaml(head),
    "\n",
    origin ? comment(origin) : "",
    yaml({ article: { file, lang, published } }),
    "\n",
    comment("The day from which relative dates count. Give it if you know it better."),
    yaml({ reference: { date: reference, basis: "external" } }),
    "\n",
    comment("Who holds the rights in the article? publish: full shows its text on the site,"),
    comment("quotes only the passages quoted as evidence, none no text at all."),
    yaml({ rights }),
    "\n",
    comment("The sides of the negotiation, for example"),
    comment("  upstream: { de: Oberlieger, en: Upstream }"),
    comment('Then give each actor its side, or "represents: <actor>" where it acts for another.'),
    "sides: {}\n\n",
    actors.length === 0 ? "actors: {}\n" : "actors:\n",
    ...actors.map((actor) => indent(renderActor(actor), 2)),
    "\n",
    comment("Put each issue as a question that can be answered with yes or no."),
    "issues:\n",
    ...issues.map((issue) => indent(renderIssue(issue), 2)),
  ].join("");
}

function renderActor({ id, name, kind, aliases, doubt }: ProposedActor): string {
  const entry = { name, kind, ...(aliases.length > 0 ? { aliases } : {}), draft: true };
  return (doubt ? comment(doubt) : "") + yaml({ [id]: entry });
}

function renderIssue({ id, word, keywords }: ProposedIssue): string {
  const entry = word
    ? {
        question: {
          de: `Entwurf: Worum genau geht es bei »${word}«?`,
          en: `Draft: what exactly is at stake about “${word}”?`,
        },
        label: { de: word, en: word },
        keywords,
        draft: true,
      }
    : {
        question: {
          de: "Entwurf: Um welche Streitfrage geht es hier?",
          en: "Draft: which issue is at stake here?",
        },
        label: { de: "offen", en: "open" },
        draft: true,
      };
  const origin = word
    ? `shared by several drafts: "${word}"`
    : "holds the drafts whose issue is open; give them issues of their own, then remove this";
  return comment(origin) + yaml({ [id]: entry });
}

/** `annotations.yaml` of a proposal. */
export function renderAnnotations({ id }: Frame, proposal: Proposal): string {
  return [
    "# yaml-language-server: $schema=../.schema/annotations.schema.json\n",
    comment(
      'Proposals of the converter: confirm a row by deleting its line "draft: true", or mend it, or',
    ),
    comment(
      `delete it. npx lesart check ${id} lists what is left. Summaries and labels quote the article;`,
    ),
    comment("put them into your own words, in both languages."),
    "\n",
    section("positions", proposal.positions),
    "\n",
    section("deadlines", proposal.deadlines),
    "\n",
    comment(
      "Who is named where. Delete what is wrong; add pronouns and descriptions where they matter.",
    ),
    section("mentions", proposal.mentions),
  ].join("");
}

function section(name: string, rows: readonly ProposedRow[]): string {
  if (rows.length === 0) return `${name}: []\n`;
  const entries = rows.map(({ comments, row }) =>
    indent(comments.map(comment).join("") + yaml([row]), 2),
  );
  return `${name}:\n${entries.join(rows[0]!.comments.length > 0 ? "\n" : "")}`;
}
