// Protects the captions: what they say follows from the rows, in sentences that hold for any rows.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActCount, Conflict, Stance, TimelineRow, Voice } from "../../src/model/queries.js";
import { actsTakeaway, voiceKind, voicesTakeaway } from "../../src/model/speech-takeaways.js";
import {
  conflictsTakeaway,
  issueLinks,
  linksTakeaway,
  stancesTakeaway,
  timelineTakeaway,
} from "../../src/model/takeaways.js";
import { acts, keysOf, langs, modes, polarities } from "../../src/model/vocabulary.js";
import type { Drawing } from "../../src/model/workbook.js";

const stance = (
  side: string | null,
  issue_id: string,
  polarity: Stance["polarity"],
  actor_id = side ?? "third",
): Stance => ({
  position_id: `${actor_id}-${issue_id}-${polarity}`,
  issue_id,
  issue: issue_id,
  question: `${issue_id}?`,
  side,
  actor_id,
  actor: actor_id,
  speaker_id: null,
  speaker: null,
  addressee_id: null,
  act: "demand",
  act_class: "directive",
  polarity,
  mode: "direct",
  condition: null,
  interest: null,
  certainty: "certain",
  summary: "…",
  quote: "…",
  sentence_id: "s1",
});

describe("stancesTakeaway()", () => {
  const cases: [string, Stance[], string, string][] = [
    ["nothing", [], "Keine Position in dieser Auswahl.", "No position in this selection."],
    [
      "one position",
      [stance("a", "toll", "for")],
      "Eine Position zu einer Streitfrage. Auf keine Streitfrage antwortet eine Seite mit Ja und eine andere mit Nein. Zu einer Streitfrage nennt der Bericht nur eine Seite.",
      "One position on one issue. On no issue does one side say yes and another no. On one issue the report gives one side only.",
    ],
    [
      "one conflict of three sides",
      [stance("a", "toll", "for"), stance("b", "toll", "against"), stance("c", "toll", "against")],
      "3 Positionen zu einer Streitfrage. Bei einer Streitfrage sagt eine Seite Ja und eine andere Nein: »toll«.",
      "3 positions on one issue. On one issue one side says yes and another says no: “toll”.",
    ],
    [
      "two conflicts, two issues of one side",
      [
        stance("a", "toll", "for"),
        stance("b", "toll", "against"),
        stance("a", "fish", "against"),
        stance("b", "fish", "for"),
        stance("a", "port", "for"),
        stance("b", "road", "open"),
      ],
      "6 Positionen zu 4 Streitfragen. 2 Streitfragen beantwortet eine Seite mit Ja und eine andere mit Nein: »toll« und »fish«. Zu 2 Streitfragen nennt der Bericht nur eine Seite.",
      "6 positions on 4 issues. 2 issues are answered yes by one side and no by another: “toll” and “fish”. On 2 issues the report gives one side only.",
    ],
  ];
  test.each(cases)("says what %s shows", (_, stances, de, en) => {
    expect(stancesTakeaway(stances, "de")).toBe(de);
    expect(stancesTakeaway(stances, "en")).toBe(en);
  });
});

describe("issueLinks()", () => {
  test.each([
    ["conflict", [stance("a", "x", "for"), stance("b", "x", "against")]],
    ["congruence", [stance("a", "x", "against"), stance("b", "x", "against")]],
    ["open", [stance("a", "x", "for"), stance("b", "x", "open")]],
    ["alone", [stance("a", "x", "for"), stance("a", "x", "against", "minister")]],
    ["conflict", [stance(null, "x", "for", "un"), stance(null, "x", "against", "osce")]],
  ])("calls it %s where the sides answer so", (link, stances) => {
    expect(issueLinks(stances)).toEqual([{ issue_id: "x", issue: "x", link }]);
  });

  test("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(anyStance), fc.integer(), (stances, seed) => {
        const shuffled = [...stances].sort((a, b) => hash(a, seed) - hash(b, seed));
        const sorted = (rows: Stance[]) =>
          issueLinks(rows).sort((a, b) => a.issue_id.localeCompare(b.issue_id));
        expect(sorted(shuffled)).toEqual(sorted(stances));
      }),
    );
  });
});

const anyStance = fc
  .tuple(
    fc.constantFrom("a", "b", "c", null),
    fc.constantFrom("toll", "fish", "port"),
    fc.constantFrom(...keysOf(polarities)),
    fc.constantFrom("x", "y", "z"),
  )
  .map(([side, issue, polarity, actor]) => stance(side, issue, polarity, `${side}-${actor}`));
const hash = (row: Stance, seed: number) =>
  [...row.position_id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 997, 7);

test("linksTakeaway() names the issues on which sides meet, by how they meet", () => {
  const stances = [
    stance("a", "toll", "for"),
    stance("b", "toll", "against"),
    stance("a", "fish", "for"),
    stance("b", "fish", "for"),
    stance("a", "port", "open"),
    stance("b", "port", "for"),
    stance("b", "road", "for"),
  ];
  expect(linksTakeaway(stances, "de")).toBe(
    "Streitfragen, die mehr als eine Seite beantwortet: 3 von 4. Widerspruch: »toll«. Übereinstimmung: »fish«. Von mindestens einer Seite offengelassen: »port«.",
  );
});

describe("conflictsTakeaway()", () => {
  const row = (a: string, b: string, issue_id: string, relation: Conflict["relation"]) => ({
    actor_a: a,
    actor_b: b,
    issue_id,
    relation,
    position_a: `${a}-${issue_id}`,
    position_b: `${b}-${issue_id}`,
  });
  const names = new Map([
    ["a", "Nord"],
    ["b", "Süd"],
  ]);
  test("counts a pair once an issue, however many positions stand for it", () => {
    const rows = [row("a", "b", "toll", "conflict"), row("a", "b", "toll", "conflict")];
    expect(conflictsTakeaway(rows, names, "de")).toBe(
      "Wo zwei Akteure sich zur selben Streitfrage festlegen: 1\u00a0Mal Widerspruch, 0\u00a0Mal Übereinstimmung. Im Widerspruch: Nord – Süd.",
    );
  });
  test("names all pairs that share the lead, and none where more than three do", () => {
    const two = ["toll", "fish"].flatMap((issue) => [
      row("a", "b", issue, "conflict"),
      row("a", "c", issue, "conflict"),
    ]);
    expect(conflictsTakeaway(two, names, "en")).toContain(
      "Most often in conflict (2 times each): Nord – Süd, Nord – c.",
    );
    const four = ["b", "c", "d", "e"].map((other) => row("a", other, "toll", "conflict"));
    expect(conflictsTakeaway(four, names, "en")).toBe(
      "Where two actors commit on the same issue: 4 conflicts, no agreement.",
    );
  });
});

describe("timelineTakeaway()", () => {
  const date = (id: string, earliest: string | null, latest: string | null): TimelineRow => ({
    deadline_id: id,
    kind: "event",
    label: id,
    expression: id,
    edtf: null,
    edtf_text: null,
    earliest,
    latest,
    anchor_date: null,
    basis: earliest ? "text" : "inference",
    actor_id: null,
    actor: null,
    side: null,
    addressee_id: null,
    issue_id: null,
    sentence_id: "s1",
  });
  const drawing = (from: string | null, to: string | null, more: Partial<Drawing> = {}) => ({
    reading: {
      stretches: [{ from, to }],
      oneOf: false,
      approximateStart: false,
      approximateEnd: false,
      uncertain: false,
      ...more,
    },
  });
  test("calls exact only what is drawn as one plain day", () => {
    const rows = [
      date("day", "2022-01-20", "2022-01-20"),
      date("about", "2022-01-21", "2022-01-21"),
      date("week", "2022-01-24", "2022-01-30"),
      date("never", null, null),
    ];
    const drawings = {
      day: drawing("2022-01-20", "2022-01-20"),
      about: drawing("2022-01-21", "2022-01-21", { approximateStart: true, approximateEnd: true }),
      week: drawing("2022-01-24", "2022-01-30"),
      never: { reading: null },
    };
    expect(timelineTakeaway(rows, drawings, "2022-01-22", "de")).toBe(
      "4 Zeitangaben, auf den Tag genau: 1, ohne Datum: 1. Vor dem Bezugstag, dem 22. Januar 2022: 2; danach: 1. Woher das Datum kommt: aus dem Text 3, erschlossen 1.",
    );
    expect(timelineTakeaway(rows, drawings, null, "en")).not.toContain("reference");
  });
});

describe("actsTakeaway()", () => {
  const count = (side: string | null, act: string, positions: number): ActCount => ({
    side,
    act,
    act_class: "directive",
    positions,
    position_ids: "",
  });
  const sides = [
    { side: "a", name: "der Norden" },
    { side: "b", name: "Süd" },
  ];
  test("names the most frequent act of each side, ties included", () => {
    const rows = [count("a", "demand", 3), count("b", "offer", 2), count("b", "threat", 2)];
    expect(actsTakeaway(rows, sides, "de")).toBe(
      "Häufigste Sprechakte – Der Norden: Forderung (3 von 3); Süd: Angebot und Drohung (je 2 von 4).",
    );
    expect(actsTakeaway(rows, sides, "en")).toBe(
      "Most frequent speech acts – Der Norden: demand (3 of 3); Süd: offer and threat (2 of 4 each).",
    );
  });
  test("counts third parties too", () => {
    expect(actsTakeaway([count(null, "appeal", 1)], sides, "de")).toBe(
      "Häufigste Sprechakte – Dritte: Appell (1 von 1).",
    );
  });
  test("says that none stands out where three or more tie", () => {
    const rows = ["offer", "threat", "demand"].map((act) => count("b", act, 1));
    expect(actsTakeaway(rows, sides, "en")).toBe(
      "Most frequent speech acts – Süd: none stands out (3 positions).",
    );
  });
});

describe("voicesTakeaway()", () => {
  const voice = (speaker: string | null, from: string | null, actor: string, to: string | null) =>
    ({
      speaker_id: speaker,
      speaker,
      speaker_side: from,
      speaker_represents: null,
      actor_id: actor,
      actor,
      actor_side: to,
      mode: "reported",
      positions: 1,
      position_ids: "p",
    }) satisfies Voice;
  test("tells one's own voice from others', from the report's and from none", () => {
    expect(voiceKind(voice("un", null, "un", null))).toBe("own");
    expect(voiceKind(voice("minister", "a", "state", "a"))).toBe("own");
    expect(voiceKind(voice("minister", "a", "state", "b"))).toBe("other");
    expect(voiceKind(voice("un", null, "osce", null))).toBe("other");
    const chair = { ...voice("chair", null, "un", null), speaker_represents: "un" };
    expect(voiceKind(chair)).toBe("own");
    expect(voiceKind(voice(null, null, "state", "a"))).toBe("unnamed");
    expect(voiceKind({ ...voice(null, null, "state", "a"), mode: "author" })).toBe("reporter");
  });
  test("names who tells whose position", () => {
    const rows = [voice("Kern", "a", "Süd", "b"), voice("Kern", "a", "Nord", "a")];
    expect(voicesTakeaway(rows, "de")).toBe(
      "2 Positionen – von der eigenen Seite gesagt: 1; von anderen wiedergegeben: 1 (Kern → Süd).",
    );
  });
});

test("takeaways are sentences for any rows: no holes, no plural of one, no doubled marks", () => {
  const side = fc.constantFrom("a", "b", "c", null);
  const anyCount = fc.record({
    side,
    act: fc.constantFrom(...keysOf(acts)),
    act_class: fc.constant("directive"),
    positions: fc.integer({ min: 1, max: 9 }),
    position_ids: fc.constant("p"),
  });
  const anyVoice = fc.record({
    speaker_id: fc.constantFrom("x", "y", null),
    speaker: fc.constantFrom("X", "Y"),
    speaker_side: side,
    speaker_represents: fc.constantFrom("x", "y", null),
    actor_id: fc.constantFrom("x", "y"),
    actor: fc.constantFrom("X", "Y"),
    actor_side: side,
    mode: fc.constantFrom(...keysOf(modes)),
    positions: fc.integer({ min: 1, max: 9 }),
    position_ids: fc.constant("p"),
  });
  const sides = ["a", "b", "c"].map((id) => ({ side: id, name: `Seite ${id}` }));
  fc.assert(
    fc.property(
      fc.array(anyStance, { maxLength: 12 }),
      fc.array(anyCount, { maxLength: 6 }),
      fc.array(anyVoice, { maxLength: 6 }),
      fc.constantFrom(...langs),
      (stances, counts, voices, lang) => {
        for (const text of [
          stancesTakeaway(stances, lang),
          linksTakeaway(stances, lang),
          actsTakeaway(counts, sides, lang),
          voicesTakeaway(voices, lang),
        ]) {
          expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(text).not.toMatch(
            /undefined|NaN|null|\b1 (Positionen|Streitfragen|positions|issues)|[.,;:]{2}| {2}/,
          );
        }
      },
    ),
  );
});
