import type { DraftRules } from "../../draft-rules.js";
import { actsEn } from "./acts.js";
import { stancesEn } from "./stances.js";
import { HARMS, NOT } from "./words.js";

/** All that the drafts know of English. */
export const draftRulesEn: DraftRules = {
  negations: NOT,
  comments: "comment elaborate answer",
  harms: HARMS,
  acts: actsEn,
  stances: stancesEn,
  polarities: [
    {
      name: "en-against-verdict",
      polarity: "against",
      only: ["assertion"],
      words:
        "unacceptable unrealistic illegal unlawful unfair dangerous reckless irresponsible absurd shameful baseless " +
        "groundless insufficient inadequate excessive premature unnecessary outrageous unjustified",
      without: NOT,
      example: "The union called the offer unfair.",
    },
    {
      name: "en-for-verdict",
      polarity: "for",
      only: ["assertion"],
      words: "reasonable fair constructive encouraging productive promising",
      without: NOT,
      example: "The union called the offer reasonable.",
    },
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
      before: "by within before until till later",
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
