import { describeDay } from "./describe-date.js";
import { groupBy } from "./group.js";
import type { Conflict, Stance, TimelineRow } from "./queries.js";
import { bases, keysOf, type Lang } from "./vocabulary.js";
import { counted, list, quote } from "./words.js";
import type { Drawing } from "./workbook.js";

/**
 * What a chart shows, in one to three sentences computed from its rows. They count and compare, they
 * do not judge. Names stand after a colon or between dashes, where German needs no inflection.
 */
const none = {
  positions: { de: "Keine Position in dieser Auswahl.", en: "No position in this selection." },
  dates: { de: "Keine Zeitangabe in dieser Auswahl.", en: "No date in this selection." },
};

/** The stands by issue: where sides answer yes and no, and where only one side is heard. */
export function stancesTakeaway(stances: readonly Stance[], lang: Lang): string {
  if (stances.length === 0) return none.positions[lang];
  const links = issueLinks(stances);
  const labels = links
    .filter(({ link }) => link === "conflict")
    .map(({ issue }) => quote(issue, lang));
  const alone = links.filter(({ link }) => link === "alone").length;
  const named = labels.length > 0 && labels.length <= 4 ? `: ${list(labels, lang)}` : "";
  if (lang === "de") {
    const first = `${counted(stances.length, "Eine Position", "Positionen")} zu ${counted(links.length, "einer Streitfrage", "Streitfragen")}.`;
    const clash = counted(
      labels.length,
      `Bei einer Streitfrage sagt eine Seite Ja und eine andere Nein${named}.`,
      `Streitfragen beantwortet eine Seite mit Ja und eine andere mit Nein${named}.`,
      "Auf keine Streitfrage antwortet eine Seite mit Ja und eine andere mit Nein.",
    );
    const single = counted(
      alone,
      "Zu einer Streitfrage nennt der Bericht nur eine Seite.",
      "Streitfragen nennt der Bericht nur eine Seite.",
      "",
    );
    return [first, clash, alone > 1 ? `Zu ${single}` : single].filter(Boolean).join(" ");
  }
  const first = `${counted(stances.length, "One position", "positions")} on ${counted(links.length, "one issue", "issues")}.`;
  const clash = counted(
    labels.length,
    `On one issue one side says yes and another says no${named}.`,
    `issues are answered yes by one side and no by another${named}.`,
    "On no issue does one side say yes and another no.",
  );
  const single = counted(
    alone,
    "On one issue the report gives one side only.",
    "issues the report gives one side only.",
    "",
  );
  return [first, clash, alone > 1 ? `On ${single}` : single].filter(Boolean).join(" ");
}

/** How the answers of different sides to one issue relate; `alone`: one side answers. */
export type Link = "conflict" | "congruence" | "open" | "alone";

/** A side, or a third party by itself. */
const camp = (stance: Stance): string => stance.side ?? `actor ${stance.actor_id}`;

/**
 * For each issue, in the order of the rows: conflict where one side says yes and another no, else
 * congruence where two say the same, else open where somebody does not commit.
 */
export function issueLinks(
  stances: readonly Stance[],
): { issue_id: string; issue: string; link: Link }[] {
  return [...groupBy(stances, (stance) => stance.issue_id)].map(([issue_id, rows]) => {
    const camps = (polarity: string) => [
      ...new Set(rows.filter((row) => row.polarity === polarity).map(camp)),
    ];
    const [yes, no] = [camps("for"), camps("against")];
    const link: Link = yes.some((a) => no.some((b) => a !== b))
      ? "conflict"
      : new Set(rows.map(camp)).size === 1
        ? "alone"
        : yes.length > 1 || no.length > 1
          ? "congruence"
          : "open";
    return { issue_id, issue: rows[0]!.issue, link };
  });
}

/** Which issues connect the sides, and how. */
export function linksTakeaway(stances: readonly Stance[], lang: Lang): string {
  if (stances.length === 0) return none.positions[lang];
  const links = issueLinks(stances);
  const shared = links.filter(({ link }) => link !== "alone").length;
  const words = {
    conflict: { de: "Widerspruch", en: "Conflict" },
    congruence: { de: "Übereinstimmung", en: "Agreement" },
    open: { de: "Von mindestens einer Seite offengelassen", en: "Left open by at least one side" },
  };
  const parts = keysOf(words).flatMap((kind) => {
    const labels = links.filter(({ link }) => link === kind).map(({ issue }) => quote(issue, lang));
    return labels.length === 0 ? [] : [`${words[kind][lang]}: ${labels.join(", ")}.`];
  });
  const first =
    lang === "de"
      ? `Streitfragen, die mehr als eine Seite beantwortet: ${shared} von ${links.length}.`
      : `Issues that more than one side answers: ${shared} of ${links.length}.`;
  return [first, ...parts].join(" ");
}

/** Pairs of actors on the same issue: how often they disagree and agree, and which pair most. */
export function conflictsTakeaway(
  conflicts: readonly Conflict[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const cases = new Map<string, Conflict>();
  for (const row of conflicts) {
    cases.set([row.relation, row.issue_id, row.actor_a, row.actor_b].join("\n"), row);
  }
  const against = [...cases.values()].filter((row) => row.relation === "conflict");
  const together = cases.size - against.length;
  if (cases.size === 0) {
    return lang === "de"
      ? "Keine zwei Akteure legen sich bei derselben Streitfrage auf Ja oder Nein fest."
      : "No two actors commit to yes or no on the same issue.";
  }
  const pairs = [...groupBy(against, (row) => `${row.actor_a}\n${row.actor_b}`).values()];
  const most = Math.max(0, ...pairs.map((rows) => rows.length));
  const top = pairs.filter((rows) => rows.length === most);
  const name = (id: string) => names.get(id) ?? id;
  const named = top.map(([row]) => `${name(row!.actor_a)} – ${name(row!.actor_b)}`).join(", ");
  const times = (n: number) => (lang === "de" ? `${n}\u00a0Mal` : n === 1 ? "once" : `${n} times`);
  const first =
    lang === "de"
      ? `Wo zwei Akteure sich zur selben Streitfrage festlegen: ${times(against.length)} Widerspruch, ${times(together)} Übereinstimmung.`
      : `Where two actors commit on the same issue: ${counted(against.length, "one conflict", "conflicts", "no conflict")}, ${counted(together, "one agreement", "agreements", "no agreement")}.`;
  if (most === 0 || top.length > 3) return first;
  if (most === 1) return `${first} ${lang === "de" ? "Im Widerspruch" : "In conflict"}: ${named}.`;
  const each = top.length > 1 ? (lang === "de" ? "je " : "") : "";
  const tail = top.length > 1 && lang === "en" ? " each" : "";
  return lang === "de"
    ? `${first} Am häufigsten im Widerspruch (${each}${times(most)}): ${named}.`
    : `${first} Most often in conflict (${times(most)}${tail}): ${named}.`;
}

/** The dates: how many are exact to the day, on which side of the reference day, and their basis. */
export function timelineTakeaway(
  rows: readonly TimelineRow[],
  drawings: Record<string, { reading: Drawing | null }>,
  reference: string | null,
  lang: Lang,
): string {
  if (rows.length === 0) return none.dates[lang];
  const exact = rows.filter(({ deadline_id }) => {
    const drawing = drawings[deadline_id]?.reading;
    const [only] = drawing?.stretches ?? [];
    const blurred = drawing?.approximateStart || drawing?.approximateEnd || drawing?.uncertain;
    return (
      drawing?.stretches.length === 1 && !blurred && only!.from !== null && only!.from === only!.to
    );
  }).length;
  const undated = rows.filter((row) => row.earliest === null && row.latest === null).length;
  const before = rows.filter((row) => row.latest !== null && reference && row.latest < reference);
  const after = rows.filter(
    (row) => row.earliest !== null && reference && row.earliest > reference,
  );
  const byBasis = keysOf(bases).flatMap((basis) => {
    const n = rows.filter((row) => row.basis === basis).length;
    return n === 0 ? [] : [`${bases[basis][lang]} ${n}`];
  });
  if (lang === "de") {
    const parts = [
      `${counted(rows.length, "Eine Zeitangabe", "Zeitangaben")}, auf den Tag genau: ${exact}${undated ? `, ohne Datum: ${undated}` : ""}.`,
      reference &&
        `Vor dem Bezugstag, dem ${describeDay(reference, lang)}: ${before.length}; danach: ${after.length}.`,
      `Woher das Datum kommt: ${byBasis.join(", ")}.`,
    ];
    return parts.filter(Boolean).join(" ");
  }
  const parts = [
    `${counted(rows.length, "One date", "dates")}, exact to the day: ${exact}${undated ? `, without a date: ${undated}` : ""}.`,
    reference &&
      `Before the reference day, ${describeDay(reference, lang)}: ${before.length}; after it: ${after.length}.`,
    `Where the date comes from: ${byBasis.join(", ")}.`,
  ];
  return parts.filter(Boolean).join(" ");
}
