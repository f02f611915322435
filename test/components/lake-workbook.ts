import { offsetMap } from "../../src/model/text.js";
import type { Row } from "../../src/model/tables.js";
import type { Workbook } from "../../src/model/workbook.js";

/**
 * A small invented workbook with what makes a reader stumble: nested and crossing evidence, two
 * quotes for one row, emoji before every offset, and columns that the text leaves unstated.
 */
const caption = "2023-05 Foto: Mara 📷 Die Delegationen am See";
const sentences = [
  "🕊️ Am Montag trafen sich die Seiten am See.",
  "Anna Berg verlangte, die Insel müsse »sofort und ganz« geräumt werden.",
  "Das Mantra der Küste lautet anders: Man bleibe.",
];
const text = `${caption}\n\n${sentences[0]} ${sentences[1]}\n\n${sentences[2]}`;
const map = offsetMap(text);

const place = (quote: string) => {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`not in the text: ${quote}`);
  return { start: map.toPoints(at), end: map.toPoints(at + quote.length) };
};
const sentence = (i: number): Row<"sentences"> => ({
  sentence_id: `s${i + 1}`,
  paragraph: i < 2 ? 1 : 2,
  ...place(sentences[i]!),
  text: sentences[i]!,
});
const evidence = (
  table_name: string,
  row_id: string,
  quotes: string[],
  column_name: string | null = null,
): Row<"evidence">[] =>
  quotes.map((exact, i) => ({
    table_name,
    row_id,
    ordinal: i + 1,
    column_name,
    ...place(exact),
    exact,
    prefix: "",
    suffix: "",
    sentence_id: `s${1 + sentences.findIndex((words) => words.includes(exact))}`,
  }));
const position = (rest: Partial<Row<"positions">> & { position_id: string; quote: string }) => ({
  actor_id: "valley",
  speaker_id: null,
  addressee_id: null,
  issue_id: "island",
  act: "demand" as const,
  act_class: "directive" as const,
  polarity: "for" as const,
  mode: "indirect" as const,
  condition: null,
  interest: null,
  certainty: "certain" as const,
  status: "confirmed" as const,
  summary: `Zusammenfassung von ${rest.position_id}`,
  sentence_id: "s2",
  ...place(rest.quote),
  ...rest,
});

export const lakeWorkbook: Workbook = {
  lang: "de",
  scenario: {
    id: "lake",
    title: "Die Insel im See",
    description: "Zwei erfundene Seiten streiten um eine Insel.",
    fictional: true,
    rights: { holder: "Lesart", publish: "full", note: null },
    drafts: 0,
  },
  reference: { date: "2023-05-10", basis: "assumption", note: "Für den Test gesetzt." },
  article: {
    lang: "de",
    text,
    header: {
      raw: caption,
      start: 0,
      end: map.toPoints(caption.length),
      date: "2023-05",
      credit: "Mara 📷",
      caption: null,
    },
    paragraphs: [
      { ordinal: 1, start: sentence(0).start, end: sentence(1).end, sentences: ["s1", "s2"] },
      { ordinal: 2, start: sentence(2).start, end: sentence(2).end, sentences: ["s3"] },
    ],
    voice: [{ voice_id: "mantra", ...place("Mantra"), comment: "Das Wort wertet ab." }],
  },
  sides: [
    { side: "valley", name: "Tal" },
    { side: "coast", name: "Küste" },
  ],
  contexts: [
    {
      context_id: "what-is-the-island",
      title: "Die Insel",
      text: "Sie ist erfunden.",
      basis: "external",
      source: "https://example.org/insel.",
      about: ["s2"],
    },
  ],
  tables: {
    article: [
      {
        scenario: "lake",
        title: "Die Insel im See",
        byline: null,
        published: "2023-05",
        reference_date: "2023-05-10",
        lang: "de",
        words: 27,
        sentences: 3,
        sha256: "",
      },
    ],
    sentences: sentences.map((_, i) => sentence(i)),
    actors: [
      {
        actor_id: "valley",
        name: "Tal",
        kind: "state",
        represents: null,
        side: "valley",
        description: null,
      },
      {
        actor_id: "berg",
        name: "Anna Berg",
        kind: "person",
        represents: "valley",
        side: "valley",
        description: "Erfundene Ministerin.",
      },
      {
        actor_id: "coast",
        name: "Küste",
        kind: "state",
        represents: null,
        side: "coast",
        description: null,
      },
    ],
    mentions: [
      {
        mention_id: "m1",
        actor_id: "berg",
        form: "name",
        sentence_id: "s2",
        ...place("Anna Berg"),
        text: "Anna Berg",
      },
      {
        mention_id: "m2",
        actor_id: "coast",
        form: "name",
        sentence_id: "s3",
        ...place("Küste"),
        text: "Küste",
      },
    ],
    issues: [
      { issue_id: "island", label: "Insel räumen", question: "Soll die Insel geräumt werden?" },
    ],
    options: [],
    positions: [
      position({
        position_id: "leave-island",
        speaker_id: "berg",
        quote: "die Insel müsse »sofort und ganz« geräumt werden",
      }),
      position({ position_id: "at-once", quote: "sofort und ganz", mode: "direct" }),
      position({
        position_id: "coast-stays",
        actor_id: "coast",
        polarity: "against",
        act: "refusal",
        act_class: "commissive",
        sentence_id: "s3",
        quote: "Man bleibe",
      }),
    ],
    deadlines: [
      {
        deadline_id: "talks",
        kind: "event",
        actor_id: null,
        addressee_id: null,
        issue_id: null,
        label: "Treffen am See",
        expression: "Am Montag",
        timex_type: "DATE",
        timex_value: "2023-05-08",
        timex_mod: null,
        edtf: "2023-05-08",
        edtf_text: "[2023-05-01,2023-05-08]",
        earliest: "2023-05-08",
        latest: "2023-05-08",
        anchor_date: "2023-05-10",
        basis: "inference",
        sentence_id: "s1",
        ...place("Am Montag"),
        status: "confirmed",
      },
    ],
    evidence: [
      ...evidence("positions", "leave-island", [
        "die Insel müsse »sofort und ganz« geräumt werden",
      ]),
      ...evidence("positions", "leave-island", ["Anna Berg verlangte"], "speaker_id"),
      ...evidence("positions", "at-once", ["sofort und ganz"]),
      ...evidence("positions", "coast-stays", ["Küste lautet anders", "Man bleibe"]),
      ...evidence("deadlines", "talks", ["Am Montag"]),
    ],
    preferences: [],
    extracted: [],
    exercises: [],
  },
  drawings: {
    talks: {
      reading: {
        stretches: [{ from: "2023-05-08", to: "2023-05-08" }],
        oneOf: false,
        approximateStart: false,
        approximateEnd: false,
        uncertain: false,
      },
      textOnly: {
        stretches: [
          { from: "2023-05-01", to: "2023-05-01" },
          { from: "2023-05-08", to: "2023-05-08" },
        ],
        oneOf: true,
        approximateStart: false,
        approximateEnd: false,
        uncertain: false,
      },
    },
  },
  negotiation: null,
  snapshots: { stances: [], conflicts: [], timeline: [], acts: [], voices: [], agreement: [] },
};
