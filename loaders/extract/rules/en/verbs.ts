import type { VerbClass } from "../speech-rules.js";

/**
 * English verbs that report what somebody said, wrote or thought: with a particle right behind them
 * after a bar, irregular past and participle after a colon. Of two classes with the same verb, one
 * that names prepositions is meant where one of these follows.
 */
/** What a plan or an offer is called; any other noun or adjective behind "call" says too little. */
const JUDGEMENTS =
  `unacceptable unrealistic illegal unlawful unfair dangerous reckless irresponsible absurd shameful false
  baseless groundless insufficient inadequate excessive premature unnecessary wrong outrageous unjustified legitimate
  reasonable fair constructive encouraging positive productive historic promising`.split(/\s+/);

export const verbsEn: VerbClass[] = [
  {
    name: "en-say",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `say:said,said state explain report add note write:wrote,written reply respond answer
      argue claim insist maintain stress emphasise emphasize declare confirm admit acknowledge concede
      observe remark comment recall conclude suggest assert contend recount reveal disclose estimate
      predict testify quip joke tweet continue repeat reiterate clarify complain lament believe
      think:thought,thought fear suspect find:found,found show:showed,shown indicate
      affirm allege attest concur counter elaborate exclaim grumble hint imply infer interject muse
      opine rejoin relate remember retort shout signal signal:signalled,signalled speculate stipulate summarise summarize underline
      underscore worry doubt calculate assess realise realize rule learn:learned,learned point|out
      go|on:went,gone hit|back:hit,hit shoot|back:shot,shot spell|out fire|back sum|up chime|in weigh|in`,
    example: "The minister said the treaty was ready.",
  },
  {
    name: "en-speak-of",
    act: "assertion",
    judges: true,
    takes: ["noun", "direct"],
    verbs: "speak|of:spoke,spoken complain|of",
    example: "The envoy spoke of a difficult round.",
  },
  {
    name: "en-tell",
    act: "assertion",
    addressee: "object",
    takes: ["clause", "main", "direct", "zu"],
    verbs: "tell:told,told inform remind assure notify brief",
    example: "The governor told reporters that the talks had failed.",
  },
  {
    name: "en-announce",
    act: "announcement",
    takes: ["clause", "main", "direct", "noun"],
    verbs: "announce proclaim unveil",
    example: "The commission announced that the gates would open in May.",
  },
  {
    name: "en-intend",
    act: "announcement",
    takes: ["zu", "clause", "main"],
    verbs: "plan hope intend expect",
    example: "The ministry plans to publish the figures.",
  },
  {
    name: "en-promise",
    act: "promise",
    takes: ["clause", "main", "direct", "zu"],
    verbs: "promise pledge vow undertake:undertook,undertaken guarantee swear:swore,sworn",
    example: "The president promised to withdraw the troops.",
  },
  {
    name: "en-offer",
    act: "offer",
    takes: ["clause", "direct", "zu", "noun"],
    verbs: "offer propose",
    example: "The upstream state offered to share its data.",
  },
  {
    name: "en-demand",
    act: "demand",
    takes: ["clause", "main", "direct", "zu", "noun"],
    verbs: "demand require",
    example: "The delegation demanded a written answer.",
  },
  {
    name: "en-insist-on",
    act: "demand",
    takes: ["noun"],
    with: ["on", "upon"],
    verbs: "insist",
    example: "The delegation insisted on a written answer.",
  },
  {
    name: "en-urge",
    addressee: "object",
    act: "appeal",
    takes: ["clause", "direct", "zu"],
    verbs:
      "urge ask request advise recommend implore beg:begged,begged press encourage invite plead",
    example: "The envoy urged both sides to return to the table.",
  },
  {
    name: "en-order",
    addressee: "object",
    act: "demand",
    takes: ["zu"],
    verbs: "order instruct",
    example: "The court ordered the ministry to open the gates.",
  },
  {
    name: "en-name",
    judges: true,
    act: "assertion",
    takes: ["direct"],
    verbs: "call brand label dub deem",
    example: "The union called the plan “an empty box”.",
  },
  {
    name: "en-call",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: JUDGEMENTS,
    verbs: "call deem brand",
    example: "The union called the offer unacceptable.",
  },
  {
    name: "en-express",
    act: "assertion",
    takes: ["clause", "noun"],
    with: [
      "hope",
      "hopes",
      "concern",
      "concerns",
      "doubt",
      "doubts",
      "regret",
      "confidence",
      "outrage",
      "frustration",
      "optimism",
    ],
    verbs: "express voice",
    example: "The minister expressed hope that the talks would resume.",
  },
  {
    name: "en-raise",
    act: "assertion",
    takes: ["noun"],
    with: ["concern", "concerns", "doubt", "doubts", "objection", "objections"],
    verbs: "raise",
    example: "The union raised concerns about the dam.",
  },
  {
    name: "en-stress",
    act: "assertion",
    takes: ["noun"],
    with: ["need", "importance", "right", "duty"],
    verbs: "stress emphasise emphasize underline underscore highlight",
    example: "The chancellor stressed the need for trust.",
  },
  {
    name: "en-call-for",
    act: "appeal",
    takes: ["noun", "zu"],
    with: ["for"],
    verbs: "call plead appeal push lobby argue",
    example: "The ambassador called for an inquiry.",
  },
  {
    name: "en-call-on",
    addressee: "object",
    act: "appeal",
    takes: ["zu"],
    with: ["on", "upon", "to"],
    verbs: "call appeal",
    example: "The ambassador called on both governments to sign.",
  },
  {
    name: "en-warn",
    act: "warning",
    takes: ["clause", "main", "direct", "noun"],
    with: ["of", "against", "that", "about"],
    verbs: "warn caution",
    example: "The agency warned that the dam could fail.",
  },
  {
    name: "en-threaten",
    act: "threat",
    takes: ["clause", "zu"],
    verbs: "threaten",
    example: "The union threatened to leave the talks.",
  },
  {
    name: "en-refuse",
    act: "refusal",
    takes: ["zu", "noun"],
    verbs: "refuse decline",
    example: "The ministry refused to open the gates.",
  },
  {
    name: "en-reject",
    act: "refusal",
    takes: ["noun"],
    verbs: "reject rule|out turn|down rebuff brush|off",
    example: "The ministry ruled out new talks.",
  },
  {
    name: "en-deny",
    act: "denial",
    takes: ["clause", "main", "noun"],
    verbs: "deny dispute rebut refute",
    example: "The company denied that it had been warned.",
  },
  {
    name: "en-accuse",
    addressee: "object",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["of", "for"],
    verbs: "accuse blame criticise criticize condemn fault",
    example: "The senator accused the agency of delay.",
  },
  {
    name: "en-label",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["as"],
    verbs: "describe characterise characterize denounce portray hail",
    example: "The chancellor described the offer as insufficient.",
  },
  {
    name: "en-brush-off",
    judges: true,
    act: "refusal",
    takes: ["direct"],
    verbs: "dismiss deride mock ridicule reject",
    example: "The union dismissed the offer as “a trick”.",
  },
  {
    name: "en-agree",
    act: "promise",
    takes: ["clause", "zu"],
    verbs: "agree commit",
    example: "The upstream state agreed to share its data.",
  },
  {
    name: "en-decide",
    act: "announcement",
    takes: ["clause", "zu"],
    verbs: "decide vote resolve opt",
    example: "The parties decided to meet again in March.",
  },
];
