/** One item of the tiny scenario, sound as it stands; the cases below each spoil one thing. */
export const soundItem = `generate: { limits: { stand: 1 } }
items:
  - id: who-promises
    interaction: choice
    section: attribute
    difficulty: 1
    objective: { de: Sie ordnen zu., en: You attribute. }
    prompt: { de: Wer lässt die Brücke offen?, en: Who keeps the bridge open? }
    options: [lind, kern, north-town]
    key: { sql: "SELECT speaker_id FROM positions WHERE act = 'promise'" }
    explanation: { de: "Lind sagt es.", en: "Lind says it." }
    misconceptions: { kern: { de: Nein., en: No. } }
    evidence: [lind-bridge-open]
  - id: which-act
    interaction: classify
    section: analyse
    difficulty: 2
    objective: { de: Sie bestimmen., en: You determine. }
    prompt: { de: Was wird getan?, en: What is done? }
    rows: [lind-bridge-open, south-guards-must-leave]
    columns: [promise, demand]
    key: { cells: { lind-bridge-open: [promise], south-guards-must-leave: [demand] } }
    explanation: { de: So ist es., en: So it is. }
  - id: which-words
    interaction: select-evidence
    section: read
    difficulty: 1
    objective: { de: Sie belegen., en: You prove. }
    prompt: { de: Markieren Sie die Zusage., en: Mark the promise. }
    sentences: [s3]
    key: { quotes: [Wir lassen die Brücke offen], aside: [prayer-wheel] }
    explanation: { de: So ist es., en: So it is. }
    evidence: [lind-bridge-open]
  - id: by-when
    interaction: date
    section: analyse
    difficulty: 1
    objective: { de: Sie datieren., en: You date. }
    prompt: { de: Wann ist das Treffen?, en: When is the meeting? }
    key: { edtf: 2024-03-11 }
    explanation: { de: So ist es., en: So it is. }
    evidence: [monday-meeting]
`;

/** What an author may get wrong in exercises.yaml, and every finding that it then gets. */
export const mistakes: { title: string; replace: string; by: string; findings: string[] }[] = [
  {
    title: "an unknown interaction",
    replace: "interaction: choice",
    by: "interaction: choise",
    findings: [
      '4:18: unknown interaction: "choise"; did you mean choice? (one of choice, order, match, inline-choice, date, select-evidence, classify, speech, query, reflection, negotiate)',
    ],
  },
  {
    title: "a missing translation",
    replace: "{ de: Wer lässt die Brücke offen?, en: Who keeps the bridge open? }",
    by: "{ de: Wer lässt die Brücke offen? }",
    findings: ["8:13: missing translation: prompt has no en text; add it"],
  },
  {
    title: "an id that is taken",
    replace: "id: which-act",
    by: "id: who-promises",
    findings: ["14:9: duplicate id: who-promises is taken at line 3; rename one"],
  },
  {
    title: "the id of a row",
    replace: "id: which-act",
    by: "id: lind-bridge-open",
    findings: [
      "14:9: duplicate id: lind-bridge-open already names a row of this scenario; rename the item",
    ],
  },
  {
    title: "an option that nothing names",
    replace: "[lind, kern, north-town]",
    by: "[lind, kerm, north-town]",
    findings: ["9:21: unknown row or word: kerm; did you mean kern?"],
  },
  {
    title: "evidence that is no row",
    replace: "evidence: [lind-bridge-open]\n  - id: which-act",
    by: "evidence: [lind-bridge-opened]\n  - id: which-act",
    findings: [
      "13:16: unknown row or sentence: lind-bridge-opened; did you mean lind-bridge-open?",
    ],
  },
  {
    title: "a template that does not exist",
    replace: "{ stand: 1 }",
    by: "{ stend: 1 }",
    findings: ["1:23: unknown template: stend; did you mean stand?"],
  },
  {
    title: "a key whose sql fails",
    replace: "SELECT speaker_id FROM positions",
    by: "SELECT speaker FROM positions",
    findings: [
      '10:17: sql of the key fails: Binder Error: Referenced column "speaker" not found in FROM clause!',
    ],
  },
  {
    title: "a key whose sql finds nothing",
    replace: "act = 'promise'",
    by: "act = 'promised'",
    findings: ["10:17: sql of the key gives no rows; mend it or the tables"],
  },
  {
    title: "a key with more right answers than can be chosen",
    replace: "SELECT speaker_id FROM positions WHERE act = 'promise'",
    by: "VALUES ('lind'), ('kern')",
    findings: [
      "10:10: unsolvable item: 2 options are right (lind, kern) but only one can be chosen; mend the key or what is offered",
      "12:23: feedback for no wrong answer: kern; name a wrong answer that can be given",
    ],
  },
  {
    title: "a key that is not offered",
    replace: "options: [lind, kern, north-town]",
    by: "options: [kern, north-town]",
    findings: [
      "10:10: unsolvable item: the key names lind, which is not offered; mend the key or what is offered",
    ],
  },
  {
    title: "a key that contradicts its own sql",
    replace: "key: { sql:",
    by: "key: { correct: [kern], sql:",
    findings: [
      "10:21: key contradicts the tables: correct says [kern], sql gives [lind]; drop correct or mend it",
    ],
  },
  {
    title: "a key that contradicts a position",
    replace: "south-guards-must-leave: [demand] }",
    by: "south-guards-must-leave: [promise] }",
    findings: [
      "22:75: key contradicts the tables: south-guards-must-leave is demand in positions, not promise",
    ],
  },
  {
    title: "a passage that proves something else",
    replace: "[Wir lassen die Brücke offen]",
    by: "[Norden lehnt das seit Wochen ab]",
    findings: ["31:10: key contradicts the tables: no passage is evidence of lind-bridge-open"],
  },
  {
    title: "a quote that is not in the article",
    replace: "[Wir lassen die Brücke offen]",
    by: "[Wir lassen die Brücke zu]",
    findings: [
      '31:21: quote not found: "Wir lassen die Brücke zu"; copy the words from the article',
    ],
  },
  {
    title: "a date that contradicts the deadline",
    replace: "edtf: 2024-03-11",
    by: "edtf: 2024-03-12",
    findings: [
      "40:10: key contradicts the tables: 2024-03-12 does not touch monday-meeting (2024-03-11)",
    ],
  },
  {
    title: "a prompt that gives the answer away",
    replace: "de: Wer lässt die Brücke offen?",
    by: "de: Wer (etwa Ada Lind) lässt die Brücke offen?",
    findings: ['8:19: giveaway: the prompt holds the right answer "Ada Lind"; ask without it'],
  },
  {
    title: "a prompt that quotes the passage that is asked for",
    replace: "de: Markieren Sie die Zusage.",
    by: "de: Markieren Sie »Wir lassen die Brücke offen«.",
    findings: [
      '29:19: giveaway: the prompt holds the right answer "Wir lassen die Brücke offen"; ask without it',
    ],
  },
  {
    title: "a key with too many columns",
    replace: "SELECT speaker_id FROM",
    by: "SELECT speaker_id, act FROM",
    findings: ["10:17: sql of the key gives 2 columns; this interaction needs 1"],
  },
  {
    title: "an item about a negotiation in which nothing is agreed",
    replace: "items:\n",
    by: `items:
  - id: no-deal
    interaction: negotiate
    section: judge
    difficulty: 1
    objective: { de: Sie verhandeln., en: You negotiate. }
    prompt: { de: Verhandeln Sie., en: Negotiate. }
    goal: both
    explanation: { de: So ist es., en: So it is. }
`,
    findings: ["9:11: no package reaches the goal both; change preferences, reservation or start"],
  },
];
