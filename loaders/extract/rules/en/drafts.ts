import type { DraftRules } from "../draft-rules.js";

const NOT = "not no never cannot won't can't don't neither nor";

export const draftRulesEn: DraftRules = {
  negations: NOT,
  harms:
    "strike strikes walkout walkouts lockout lockouts sanctions retaliation countermeasures force war attack " +
    "attacks invasion lawsuit lawsuits withdrawal boycott",
  acts: [
    {
      name: "en-threat-of-reaction",
      act: "threat",
      words: "respond retaliate retaliation sanctions consequences countermeasures",
      with: "will would shall face swiftly severely firmly forcefully",
      example: "The minister said that any breach would have consequences.",
    },
    {
      name: "en-refusal-not-willing",
      act: "refusal",
      words: "willing prepared ready accept tolerate",
      with: NOT,
      example: "The minister said that his country was not willing to open the dam.",
    },
    {
      name: "en-refusal-out-of-question",
      act: "refusal",
      words: "unacceptable impossible non-starter unthinkable",
      example: "The minister said that the proposal was unacceptable.",
    },
    {
      name: "en-refusal-would-not",
      act: "refusal",
      words: NOT,
      with: "sign agree approve pay concede yield budge withdraw surrender compromise negotiate join attend leave allow",
      sentence: "will would could can won't wouldn't cannot",
      example: "The minister said that she would never sign the treaty.",
    },
    {
      name: "en-refusal-final",
      act: "refusal",
      words: "final further",
      with: "offer go",
      example: "“Our offer is final,” the minister said.",
    },
    {
      name: "en-refusal-ruled-out",
      act: "refusal",
      words: "ruled rules ruling",
      with: "out",
      without: NOT,
      example: "The ministry has ruled out new talks, the envoy said.",
    },
    {
      name: "en-refusal-will-not",
      act: "refusal",
      words: NOT,
      with: "we i our us won't",
      sentence: "will shall won't",
      example: "“We will not open the gates,” the minister said.",
    },
    {
      name: "en-denial-of-charge",
      act: "denial",
      words: NOT,
      sentence: "accusation accusations allegation allegations charge charges",
      example: "Answering the accusation, the minister said that the gates were not closed.",
    },
    {
      name: "en-principle-for-all",
      act: "principle",
      words: "every each all no",
      with: "state country states countries nation nations",
      example: "The minister said that no state may take the water of another.",
    },
    {
      name: "en-offer-ready",
      act: "offer",
      words: "willing prepared ready",
      example: "The envoy said that her government was ready to share the data.",
    },
    {
      name: "en-warning-nobody-should",
      act: "warning",
      words: "nobody",
      with: "should",
      example: "“Nobody should expect another offer,” the minister said.",
    },
    {
      name: "en-demand-insist",
      act: "demand",
      words: "be",
      without: "will would can could may might must should to not",
      sentence: "insist insists insisted insisting",
      example: "The delegation insists that the gates be opened.",
    },
    {
      name: "en-demand-must",
      act: "demand",
      words: "must should ought needs demand demands demanding",
      example: "The minister said that the other side must open the canal.",
    },
    {
      name: "en-warning-of-harm",
      act: "warning",
      words: "risk danger disaster catastrophe escalation dangerous",
      example: "The scientist said that the valley was in danger.",
    },
    {
      name: "en-announcement-first-person",
      act: "announcement",
      words: "will shall we'll",
      with: "we i we'll",
      example: "“We will begin in May,” the minister said.",
    },
    {
      name: "en-announcement-would",
      act: "announcement",
      words: "would will",
      with: "she he it they talks",
      without: "cost mean be lead cause take require have if",
      mode: "indirect",
      example: "The minister said she would publish the figures.",
    },
  ],
  stances: [
    {
      name: "en-act-reject-charge",
      act: "denial",
      verbs: "dismissed dismisses dismiss",
      with: "accusation accusations allegation allegations charge charges",
      example: "Russia dismissed the charges of the other side.",
    },
    {
      name: "en-act-reject",
      act: "refusal",
      verbs:
        "rejects reject rejected refuses refused opposes opposed declines declined dismissed dismisses dismiss",
      example: "Russia opposed the new dam.",
    },
    {
      name: "en-act-rule-out",
      act: "refusal",
      verbs: "ruled rules walked walks pulled pulls",
      with: "out",
      example: "Russia walked out of the talks.",
    },
    {
      name: "en-act-suspend",
      act: "refusal",
      verbs: "suspended suspends boycotted boycotts quit quits abandoned abandons",
      with: "talks negotiations participation summit conference meeting round",
      example: "Russia suspended its part in the talks.",
    },
    {
      name: "en-act-press",
      act: "demand",
      verbs: "pressed presses insists insisted insist pushed pushes lobbied lobbies",
      with: "for on",
      example: "Ukraine pressed for a written answer.",
    },
    {
      name: "en-act-want",
      act: "demand",
      verbs: "wants want wanted seeks seek sought demanding",
      example: "The union wants the rise to be paid from May.",
    },
    {
      name: "en-act-agree",
      act: "promise",
      verbs: "agreed agrees committed commits",
      with: "to",
      example: "Ukraine committed to the plan.",
    },
    {
      name: "en-act-criticise",
      act: "assertion",
      verbs: "criticised criticized criticises criticizes condemned condemns denounced slammed",
      example: "France slammed the plan.",
    },
    {
      name: "en-act-support",
      act: "assertion",
      verbs:
        "backs backed supports supported endorsed endorses welcomed welcomes praised praises hailed hails applauded",
      example: "France backed the plan.",
    },
    {
      name: "en-act-will-if",
      act: "announcement",
      verbs: "will would",
      if: true,
      example: "If Poland refuses, Russia will leave the talks.",
    },
  ],
  polarities: [
    {
      name: "en-against-by-act",
      polarity: "against",
      acts: ["refusal", "denial"],
      example: "The ministry refused to open the dam.",
    },
    {
      name: "en-against-giving-up",
      polarity: "against",
      only: ["demand", "appeal", "threat", "warning"],
      words: "halt stop end withdraw withdrawal abandon renounce suspend cease ban refrain",
      example: "The minister demanded that the other side halt the works.",
    },
    {
      name: "en-against-negated",
      polarity: "against",
      only: ["demand", "appeal", "promise", "announcement"],
      words: NOT,
      example: "The minister promised not to close the gates.",
    },
    {
      name: "en-against-criticise",
      polarity: "against",
      words: "criticised criticized criticises criticizes condemned condemns denounced slammed",
      example: "France slammed the plan.",
    },
    {
      name: "en-for-support",
      polarity: "for",
      words:
        "backs backed supports supported endorsed endorses support welcome welcomed welcomes praised praises hailed " +
        "hails applauded",
      example: "France backed the plan.",
    },
    {
      name: "en-for-by-act",
      polarity: "for",
      acts: ["demand", "offer", "promise", "appeal"],
      example: "The upstream state offered to share its data.",
    },
  ],
  conditions: [
    {
      name: "en-if",
      words: "if unless provided_that as_long_as on_condition_that",
      example: "The minister promised to pay if the dam holds.",
      condition: "if the dam holds",
    },
  ],
  deadlines: [
    {
      name: "en-since",
      kind: "ongoing",
      before: "since",
      example: "The canal has been closed since 4 January 2022.",
    },
    {
      name: "en-precedent",
      kind: "precedent",
      when: "long-past",
      example: "The rule goes back to the treaty of 1999.",
    },
    {
      name: "en-due-by",
      kind: "deadline",
      before: "by within before until till",
      example: "The answer must arrive by 3 February 2022.",
    },
    {
      name: "en-due-in-clause",
      kind: "deadline",
      sentence: "deadline ultimatum expires expire expiring due",
      when: "not-past",
      example: "The deadline for objections is 3 February 2022.",
    },
    {
      name: "en-will",
      kind: "announcement",
      clause: "will would shall",
      when: "not-past",
      example: "The commission will meet on 2 February 2022.",
    },
    {
      name: "en-announced",
      kind: "announcement",
      sentence: "plans planned scheduled announced promised agreed expected",
      when: "future",
      example: "The commission is expected to meet on 2 February 2022.",
    },
    {
      name: "en-future",
      kind: "announcement",
      when: "future",
      example: "The commission meets on 2 February 2022.",
    },
    {
      name: "en-event",
      kind: "event",
      example: "The ministers met on 20 January 2022.",
    },
  ],
  pronouns: { masculine: "he his", feminine: "she her", things: "it its" },
  genders: {
    masculine: "mr sir king prince sheikh lord father spokesman chairman congressman",
    feminine: "ms mrs miss queen princess lady dame mother spokeswoman chairwoman congresswoman",
    masculineEnd: /(?!)/,
    feminineEnd: /(?!)/,
  },
  governments: "government leadership presidency",
  bylines: "by",
  articles: "the a an",
  attaching: "of for from in at on to with by who which that",
  genitiveArticle: "",
  genitiveEnd: /(?!)/,
  charges: "accusation accusations allegation allegations charge charges",
  audience:
    "reporters journalists press conference interview newspaper radio television broadcaster agency delegates " +
    "supporters audience",
  bodies:
    "commission ministry government agency council committee delegation party parliament court press authority office " +
    "union federation association alliance front movement army bloc bank company club league side sides employers " +
    "governments parties camps states countries islands families groups unions workers ministers group movement",
  endings: "es s",
  timeLinks: "at on",
  stopWords:
    "percent cent million millions billion billions tonnes tons crowns dollars euros pounds talks deal round statement nothing news negotiation negotiations first second third " +
    "the and that with from this have been were would could should their there which about after before other " +
    "said says told week month year years minister ministers government country countries state states side sides " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
    "september october november december people spokesman spokeswoman president must will shall also both only " +
    "when where what while until since under over into than then them they these those more most some such very " +
    "without within between against because being does doing each every having here himself herself itself just",
  nounsAreCapital: false,
};
