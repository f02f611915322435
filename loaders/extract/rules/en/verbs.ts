import type { VerbClass } from "../speech-rules.js";

/** English verbs that report what somebody said, wrote or thought; irregular past and participle after a colon. */
export const verbsEn: VerbClass[] = [
  {
    name: "en-say",
    act: "assertion",
    takes: ["clause", "main", "direct"],
    verbs: `say:said,said state explain report add note write:wrote,written reply respond answer
      argue claim insist maintain stress emphasise emphasize declare confirm admit acknowledge concede
      observe remark comment recall conclude suggest assert contend recount reveal disclose estimate
      predict testify quip joke tweet continue repeat reiterate clarify caution complain lament believe
      think:thought,thought hope fear expect suspect find:found,found show:showed,shown indicate`,
    example: "The minister said the treaty was ready.",
  },
  {
    name: "en-tell",
    act: "assertion",
    addressee: "object",
    takes: ["clause", "direct", "zu"],
    verbs: "tell:told,told inform remind assure notify",
    example: "The governor told reporters that the talks had failed.",
  },
  {
    name: "en-announce",
    act: "announcement",
    takes: ["clause", "main", "direct", "noun"],
    verbs: "announce proclaim",
    example: "The commission announced that the gates would open in May.",
  },
  {
    name: "en-promise",
    act: "promise",
    takes: ["clause", "main", "direct", "zu"],
    verbs: "promise pledge vow undertake:undertook,undertaken guarantee",
    example: "The president promised to withdraw the troops.",
  },
  {
    name: "en-offer",
    act: "offer",
    takes: ["clause", "direct", "zu"],
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
    name: "en-call-on",
    addressee: "object",
    act: "appeal",
    takes: ["clause", "direct", "zu"],
    verbs: "urge ask request advise recommend implore appeal",
    example: "The envoy urged both sides to return to the table.",
  },
  {
    name: "en-call-for",
    act: "appeal",
    takes: ["noun", "zu"],
    with: ["for", "on"],
    verbs: "call plead:pleaded,pleaded",
    example: "The ambassador called for an inquiry.",
  },
  {
    name: "en-warn",
    act: "warning",
    takes: ["clause", "main", "direct", "noun"],
    with: ["of", "against", "that", "about"],
    verbs: "warn",
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
    verbs: "refuse decline reject",
    example: "The ministry rejected the proposal.",
  },
  {
    name: "en-deny",
    act: "denial",
    takes: ["clause", "main", "direct", "noun"],
    verbs: "deny:denied,denied dispute",
    example: "The company denied that it had been warned.",
  },
  {
    name: "en-accuse",
    addressee: "object",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["of", "for"],
    verbs: "accuse blame criticise criticize condemn",
    example: "The senator accused the agency of delay.",
  },
  {
    name: "en-label",
    judges: true,
    act: "assertion",
    takes: ["noun", "direct"],
    with: ["as"],
    verbs: "describe characterise characterize denounce dismiss",
    example: "The chancellor described the offer as insufficient.",
  },
  {
    name: "en-decide",
    act: "announcement",
    takes: ["clause", "zu"],
    verbs: "agree decide vote",
    example: "The parties agreed to meet again in March.",
  },
];
