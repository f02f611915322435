import type { TinyEdit } from "./fixtures.js";

/** What an author may get wrong in the tiny scenario, and every finding that it then gets. */
export const mistakes: { title: string; edits: TinyEdit[]; findings: string[] }[] = [
  {
    title: "a quote with a slip",
    edits: [
      {
        in: "annotations",
        replace: "den Abzug der Wachen vom Kai",
        by: "den Abzug der Wache vom Kai",
      },
    ],
    findings: [
      'data/tiny/annotations.yaml:21:12: quote not found: "den Abzug der Wache vom Kai"; did you mean "den Abzug der Wachen vom Kai" (sentence 5)?',
    ],
  },
  {
    title: "a quote that is nowhere",
    edits: [
      {
        in: "annotations",
        replace: "den Abzug der Wachen vom Kai",
        by: "Pinguine tanzen Tango in Peru",
      },
    ],
    findings: [
      'data/tiny/annotations.yaml:21:12: quote not found: "Pinguine tanzen Tango in Peru"; no passage is like it; copy the words from the article',
    ],
  },
  {
    title: "a quote that stands twice",
    edits: [{ in: "annotations", replace: "den Abzug der Wachen vom Kai", by: "Norden" }],
    findings: [
      'data/tiny/annotations.yaml:21:12: ambiguous quote: "Norden" occurs 2 times; add prefix, suffix or occurrence (1: …von [Norden] und des… (sentence 1); 2: …Wachen vom Kai. [Norden] lehnt das seit… (sentence 6))',
    ],
  },
  {
    title: "a quote across paragraphs",
    edits: [
      { in: "annotations", replace: "den Abzug der Wachen vom Kai", by: "so Lind. Tom Kern" },
    ],
    findings: [
      'data/tiny/annotations.yaml:21:12: quote across paragraphs: "so Lind. Tom Kern"; write a list of quotes, one for each paragraph',
    ],
  },
  {
    title: "a quote that stands in the header only",
    edits: [{ in: "annotations", replace: "den Abzug der Wachen vom Kai", by: "am Montag am Kai" }],
    findings: [
      'data/tiny/annotations.yaml:21:12: quote not found: "am Montag am Kai" stands in the header line only, which is not prose; quote the body',
    ],
  },
  {
    title: "a quote of white space",
    edits: [
      { in: "annotations", replace: "quote: den Abzug der Wachen vom Kai", by: 'quote: " "' },
    ],
    findings: [
      'data/tiny/annotations.yaml:21:12: empty quote: " " holds no visible character; quote the words of the article',
    ],
  },
  {
    title: "an occurrence beyond the last",
    edits: [{ in: "annotations", replace: "occurrence: 2", by: "occurrence: 9" }],
    findings: [
      'data/tiny/annotations.yaml:3:65: quote not found: "Süden" as occurrence 9; it stands at …Bürgermeisters von [Süden] zu Ende gegangen.… (sentence 1); …Fähre liegen. In [Süden] hieß es, man… (sentence 5)',
    ],
  },
  {
    title: "two unknown names in one row",
    edits: [
      {
        in: "annotations",
        replace: "actor: south-town\n    issue: toll",
        by: "actor: south-twon\n    issue: tol",
      },
    ],
    findings: [
      "data/tiny/annotations.yaml:6:12: unknown actor: south-twon; did you mean south-town?",
      "data/tiny/annotations.yaml:7:12: unknown issue: tol; did you mean toll?",
    ],
  },
  {
    title: "an unknown speaker like no other",
    edits: [{ in: "annotations", replace: "speaker: lind", by: "speaker: zzz" }],
    findings: [
      "data/tiny/annotations.yaml:35:14: unknown speaker: zzz; known: north-town, south-town, lind, kern, union",
    ],
  },
  {
    title: "an unknown word of a closed list",
    edits: [{ in: "annotations", replace: "act: demand", by: "act: demmand" }],
    findings: [
      'data/tiny/annotations.yaml:8:10: unknown act: "demmand"; did you mean demand? (one of demand, appeal, offer, promise, threat, refusal, announcement, warning, denial, principle, assertion)',
    ],
  },
  {
    title: "one id for two rows of a table",
    edits: [
      { in: "annotations", replace: "id: south-guards-must-leave", by: "id: south-toll-must-go" },
    ],
    findings: [
      "data/tiny/annotations.yaml:14:9: duplicate id: south-toll-must-go is taken at data/tiny/annotations.yaml:5; rename one",
    ],
  },
  {
    title: "one id in two tables",
    edits: [{ in: "annotations", replace: "id: south-guards-must-leave", by: "id: toll" }],
    findings: [
      "data/tiny/annotations.yaml:14:9: duplicate id: toll is taken at data/tiny/scenario.yaml:19; rename one",
    ],
  },
  {
    title: "the id of a sentence",
    edits: [{ in: "annotations", replace: "id: south-guards-must-leave", by: "id: s3" }],
    findings: [
      "data/tiny/annotations.yaml:14:9: reserved id: s3; s1, s2, … name sentences and m1, m2, … mentions",
    ],
  },
  {
    title: "a day that no calendar has",
    edits: [{ in: "annotations", replace: "edtf: 2024-03-11", by: "edtf: 2024-02-30" }],
    findings: [
      'data/tiny/annotations.yaml:66:11: bad date: "2024-02-30" is not EDTF (character 9); write e.g. 2022-01-21, 2022-01, 2022-01-24/2022-01-30 or [2022-01-07,2022-01-14]',
    ],
  },
  {
    title: "a year that YAML reads as a number",
    edits: [{ in: "annotations", replace: 'edtf: "1998"', by: "edtf: 1998" }],
    findings: [
      "data/tiny/annotations.yaml:79:11: wrong type: edtf must be text, found a number 1998; put it in quotation marks",
    ],
  },
  {
    title: "a choice of days that YAML reads as a list",
    edits: [
      {
        in: "annotations",
        replace: 'edtf_text: "[2024-03-04,2024-03-11,2024-03-18,2024-03-25]"',
        by: "edtf_text: [2024-03-04,2024-03-11]",
      },
    ],
    findings: [
      'data/tiny/annotations.yaml:67:16: wrong type: edtf_text must be text, found a list ["2024-03-04","2024-03-11"]; put it in quotation marks',
    ],
  },
  {
    title: "an interval that ends before it begins",
    edits: [{ in: "annotations", replace: "edtf: 2024-03-11", by: "edtf: 2024-03-11/2024-03-01" }],
    findings: [
      'data/tiny/annotations.yaml:66:11: bad date: "2024-03-11/2024-03-01" does not end after it begins; swap its ends, or write a single date',
    ],
  },
  {
    title: "a text in one language only",
    edits: [
      {
        in: "annotations",
        replace: "{ de: Süden verlangt das Ende der Maut., en: South demands an end to the toll. }",
        by: "{ de: nur deutsch }",
      },
    ],
    findings: [
      "data/tiny/annotations.yaml:12:14: missing translation: summary has no en text; add it",
    ],
  },
  {
    title: "a plain text where two languages belong",
    edits: [
      {
        in: "annotations",
        replace: "{ de: Süden verlangt das Ende der Maut., en: South demands an end to the toll. }",
        by: "nur deutsch",
      },
    ],
    findings: [
      'data/tiny/annotations.yaml:12:14: wrong type: summary must be a block, found a string "nur deutsch"; a text for readers is written { de: ..., en: ... }',
    ],
  },
  {
    title: "a number for a quote",
    edits: [{ in: "annotations", replace: "quote: den Abzug der Wachen vom Kai", by: "quote: 17" }],
    findings: [
      "data/tiny/annotations.yaml:21:12: wrong type: quote must be text, found a number 17; put it in quotation marks",
    ],
  },
  {
    title: "a misspelt field of a quote",
    edits: [
      {
        in: "annotations",
        replace: "quote: { exact: am Montag, suffix: das Treffen }",
        by: "quote: { exact: am Montag, sufix: das Treffen }",
      },
    ],
    findings: ["data/tiny/annotations.yaml:65:32: unknown field: sufix; did you mean suffix?"],
  },
  {
    title: "a row without a quote",
    edits: [{ in: "annotations", replace: "    quote: den Abzug der Wachen vom Kai\n", by: "" }],
    findings: ["data/tiny/annotations.yaml:14:5: missing field: quote; add it"],
  },
  {
    title: "a misspelt field",
    edits: [{ in: "annotations", replace: "certainty: likely", by: "certanty: likely" }],
    findings: ["data/tiny/annotations.yaml:48:5: unknown field: certanty; did you mean certainty?"],
  },
  {
    title: "a misspelt block",
    edits: [{ in: "annotations", replace: "voice:", by: "voices:" }],
    findings: ["data/tiny/annotations.yaml:81:1: unknown field: voices; did you mean voice?"],
  },
  {
    title: "a bracket that does not close",
    edits: [{ in: "annotations", replace: "positions:", by: "positions: [" }],
    findings: [
      "data/tiny/annotations.yaml:5:9: yaml syntax: nested mappings are not allowed in compact mappings",
    ],
  },
  {
    title: "a key that stands twice",
    edits: [
      { in: "annotations", replace: "    act: demand", by: "    act: demand\n    act: offer" },
    ],
    findings: [
      "data/tiny/annotations.yaml:9:5: duplicate key: act stands twice in the same block; remove one",
    ],
  },
  {
    title: "an article file that is missing",
    edits: [{ in: "scenario", replace: "tiny.txt", by: "none.txt" }],
    findings: ["data/tiny/scenario.yaml:6:18: missing article file: seeds/none.txt; put it there"],
  },
  {
    title: "an article file outside seeds/",
    edits: [{ in: "scenario", replace: "tiny.txt", by: "../data/tiny/scenario.yaml" }],
    findings: [
      "data/tiny/scenario.yaml:6:18: missing article file: seeds/../data/tiny/scenario.yaml; put it there",
    ],
  },
  {
    title: "represents in a circle",
    edits: [
      {
        in: "scenario",
        replace: "kind: government, side: north",
        by: "kind: government, represents: lind",
      },
    ],
    findings: [
      "data/tiny/scenario.yaml:13:80: represents runs in a circle: north-town -> lind -> north-town; remove one link",
    ],
  },
  {
    title: "an unknown side",
    edits: [
      {
        in: "scenario",
        replace: "kind: government, side: north",
        by: "kind: government, side: nort",
      },
    ],
    findings: ["data/tiny/scenario.yaml:13:74: unknown side: nort; did you mean north?"],
  },
  {
    title: "a context about nothing",
    edits: [
      { in: "scenario", replace: "about: [s7, treaty-1998]", by: "about: [s9, treaty-1999]" },
    ],
    findings: [
      "data/tiny/scenario.yaml:38:13: unknown row or sentence: s9; known: north-town, south-town, lind, kern, union, toll, guards, bridge, …",
      "data/tiny/scenario.yaml:38:17: unknown row or sentence: treaty-1999; did you mean treaty-1998?",
    ],
  },
  {
    title: "evidence for an unknown column",
    edits: [{ in: "annotations", replace: "evidence: { condition:", by: "evidence: { conditon:" }],
    findings: [
      "data/tiny/annotations.yaml:32:17: unknown column: conditon is not one of positions; did you mean condition?",
    ],
  },
  {
    title: "a value for an unknown option",
    edits: [
      { in: "scenario", replace: "values: { toll-stays: 100", by: "values: { toll-stay: 100" },
    ],
    findings: [
      "data/tiny/scenario.yaml:45:17: missing value: option toll-stays of issue toll",
      "data/tiny/scenario.yaml:45:19: unknown option of toll: toll-stay; did you mean toll-stays?",
    ],
  },
  {
    title: "an id that is no slug",
    edits: [{ in: "scenario", replace: "  union:", by: "  Uni_on:" }],
    findings: [
      "data/tiny/scenario.yaml:17:3: bad id: Uni_on; use lower-case letters, digits and single hyphens, starting with a letter",
    ],
  },
  {
    title: "a language that is not known",
    edits: [{ in: "scenario", replace: "lang: de", by: "lang: fr" }],
    findings: ['data/tiny/scenario.yaml:6:34: unknown lang: "fr" (one of de, en)'],
  },
  {
    title: "a block that is missing",
    edits: [{ in: "scenario", replace: "rights: { holder: Lesart, publish: full }\n", by: "" }],
    findings: ["data/tiny/scenario.yaml:1:1: missing field: rights; add it"],
  },
  {
    title: "a day without its zeros",
    edits: [{ in: "scenario", replace: "date: 2024-03-12", by: "date: 2024-3-12" }],
    findings: [
      'data/tiny/scenario.yaml:7:20: bad date: "2024-3-12" is not a day; write YYYY-MM-DD',
    ],
  },
  {
    title: "two documents in one file",
    edits: [{ in: "scenario", replace: "title:", by: "--- 3\n...\n---\ntitle:" }],
    findings: [
      "data/tiny/scenario.yaml:3:1: yaml syntax: a second document begins here; remove the line ---",
    ],
  },
  {
    title: "a weight above one",
    edits: [{ in: "scenario", replace: "weight: 1", by: "weight: 7" }],
    findings: ["data/tiny/scenario.yaml:44:17: out of range: weight must be at most 1, found 7"],
  },
  {
    title: "a reservation value for no side",
    edits: [{ in: "scenario", replace: "reservation: { north: 30", by: "reservation: { nrth: 30" }],
    findings: ["data/tiny/scenario.yaml:55:18: unknown side: nrth; did you mean north?"],
  },
  {
    title: "an unknown kind of actor",
    edits: [{ in: "scenario", replace: "kind: person", by: "kind: persn" }],
    findings: [
      'data/tiny/scenario.yaml:15:33: unknown kind: "persn"; did you mean person? (one of person, state, government, organization, alliance)',
    ],
  },
  {
    title: "a tab for indentation",
    edits: [{ in: "scenario", replace: "  north:", by: "\tnorth:" }],
    findings: ["data/tiny/scenario.yaml:10:1: yaml syntax: tabs are not allowed as indentation"],
  },
  {
    title: "a word for true",
    edits: [{ in: "annotations", replace: "certainty: likely", by: "draft: yes" }],
    findings: [
      'data/tiny/annotations.yaml:48:12: wrong type: draft must be boolean, found a string "yes"',
    ],
  },
  {
    title: "a field without a value",
    edits: [
      {
        in: "annotations",
        replace: "summary: { de: Norden gibt",
        by: "summary:\n    xx: { de: Norden gibt",
      },
    ],
    findings: [
      "data/tiny/annotations.yaml:49:13: wrong type: summary must be a block, found nothing",
      "data/tiny/annotations.yaml:50:5: unknown field: xx; known: id, actor, speaker, addressee, issue, act, polarity, mode, …",
    ],
  },
  {
    title: "an article file that is misspelt",
    edits: [{ in: "scenario", replace: "tiny.txt", by: "tinny.txt" }],
    findings: [
      "data/tiny/scenario.yaml:6:18: missing article file: seeds/tinny.txt; did you mean tiny.txt?",
    ],
  },
  {
    title: "evidence for a condition that the row does not state",
    edits: [
      {
        in: "annotations",
        replace: "    condition: { de: ohne niedrigere Maut, en: without a lower toll }\n",
        by: "",
      },
    ],
    findings: [
      "data/tiny/annotations.yaml:31:17: evidence for nothing: the row has no condition; write it or remove its evidence",
    ],
  },
  {
    title: "a reading outside what the text alone gives",
    edits: [{ in: "annotations", replace: "edtf: 2024-03-11", by: "edtf: 2024-04-01" }],
    findings: [
      "data/tiny/annotations.yaml:66:11: date outside the text: 2024-04-01 shares no day with edtf_text [2024-03-04,2024-03-11,2024-03-18,2024-03-25]; mend one",
    ],
  },
  {
    title: "an inferred date with nothing to count from",
    edits: [{ in: "scenario", replace: "date: 2024-03-12", by: "date: null" }],
    findings: [
      "data/tiny/annotations.yaml:60:12: missing anchor: an inferred date counts from a day, and the scenario has no reference date; add anchor",
    ],
  },
  {
    title: "a name with a broken character",
    edits: [{ in: "scenario", replace: "holder: Lesart", by: "holder: L\ufffdsart" }],
    findings: [
      "data/tiny/scenario.yaml:8:20: not UTF-8: a broken character; save the file as UTF-8",
    ],
  },
];
