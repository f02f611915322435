/**
 * Sentences of news English and what a reader finds in them, one quotation a line:
 * `mode: message < speaker / cue -> addressee`. Parts that stand apart are joined by `…`.
 */
export const quoteCasesEn: [title: string, text: string, expected: string[]][] = [
  [
    "words in marks, then subject and verb",
    "“We are ready to talk,” the minister said on Monday.",
    ["direct: “We are ready to talk,” < the minister / said"],
  ],
  [
    "words in marks, then the verb before a long subject",
    "“We are ready,” said Ana Tubeneck, who leads the union. “But we will not wait.”",
    [
      "direct: “We are ready,” < Ana Tubeneck / said",
      "direct: “But we will not wait.” < Ana Tubeneck / –",
    ],
  ],
  [
    "a subject with appositions between words in marks and verb",
    "“Come back tomorrow,” the union's chair, Ana Tubeneck, told reporters to loud applause.",
    ["direct: “Come back tomorrow,” < the union's chair, Ana Tubeneck / told -> reporters"],
  ],
  [
    "a quotation that its frame splits",
    "“The river here,” Ms Tubeneck said, “belongs to nobody.”",
    ["direct: “The river here,” … “belongs to nobody.” < Ms Tubeneck / said"],
  ],
  [
    "a quotation over several sentences",
    "The envoy replied: “We came with one offer. It was burnt. We leave with none.”",
    ["direct: “We came with one offer. It was burnt. We leave with none.” < The envoy / replied"],
  ],
  [
    "a quotation that the next paragraph takes up",
    "The envoy said: “We came with one offer.\n\n“We leave with none.”",
    ["direct: “We came with one offer.\n\n“We leave with none.” < The envoy / said"],
  ],
  [
    "a verb of two words",
    "“We came with one number,” she went on.",
    ["direct: “We came with one number,” < she / went"],
  ],
  [
    "a clause with that, far behind its verb",
    "The envoy told reporters in Orsk on Monday that the talks had failed.",
    ["indirect: that the talks had failed < The envoy / told -> reporters in Orsk"],
  ],
  [
    "a clause without that, behind the person told",
    "A spokesman told her the talks had failed.",
    ["indirect: the talks had failed < A spokesman / told -> her"],
  ],
  [
    "a later conjunction is not taken for the beginning of the message",
    "The delegation said it would decide by noon whether to return.",
    ["indirect: it would decide by noon whether to return < The delegation / said"],
  ],
  [
    "a clause closed by its frame in reversed order",
    "The treaty is dead, said Ana Tubeneck, the head of the union, adding that nobody mourned it.",
    [
      "indirect: The treaty is dead < Ana Tubeneck, the head of the union / said",
      "indirect: that nobody mourned it < Ana Tubeneck, the head of the union / adding",
    ],
  ],
  [
    "a subject with a participle of its own",
    "The talks have failed, diplomats involved in the matter said Tuesday.",
    ["indirect: The talks have failed < diplomats involved in the matter / said"],
  ],
  [
    "a subject with a preposition of its own",
    "Officials in Orsk say the plan is dead.",
    ["indirect: the plan is dead < Officials in Orsk / say"],
  ],
  [
    "a frame of several clauses about one message",
    "The gates will stay open, the ministry said in a statement, but it warned that the water was high.",
    [
      "indirect: The gates will stay open < the ministry / said",
      "indirect: that the water was high < it / warned",
    ],
  ],
  [
    "two verbs with one subject, the first with a clause",
    "Tubeneck said she would present a plan and urged the islands to return.",
    [
      "indirect: she would present a plan < Tubeneck / said",
      "indirect: to return < Tubeneck / urged -> the islands",
    ],
  ],
  [
    "two verbs with one subject, the first with an infinitive",
    "The agency offered to watch the border and promised to send two boats.",
    [
      "indirect: to watch the border < The agency / offered",
      "indirect: to send two boats < The agency / promised",
    ],
  ],
  [
    "two verbs with one subject, the first with a noun",
    "The army has warned rebels against an attack and called on civilians to stay at home.",
    [
      "reported: The army has warned rebels against an attack < The army / warned",
      "indirect: to stay at home < The army / called -> civilians",
    ],
  ],
  [
    "a participle of the present after the main verb",
    "The union rejected the offer, saying it would cost jobs.",
    [
      "reported: The union rejected the offer < The union / rejected",
      "indirect: it would cost jobs < The union / saying",
    ],
  ],
  [
    "a charge and who is charged",
    "The senator accused the agency of hiding the figures.",
    [
      "reported: The senator accused the agency of hiding the figures. < The senator / accused -> the agency",
    ],
  ],
  [
    "a charge in the words of whoever raises it",
    "The union accused the employers of “hiding behind figures” and said wages had fallen.",
    [
      "direct: “hiding behind figures” < The union / accused -> the employers",
      "indirect: wages had fallen < The union / said",
    ],
  ],
  [
    "what somebody calls something",
    "The union called the offer “an insult” and demanded that it be withdrawn.",
    [
      "direct: “an insult” < The union / called",
      "indirect: that it be withdrawn < The union / demanded",
    ],
  ],
  [
    "a call for something",
    "The ministry has repeatedly called for an inquiry into the floods.",
    [
      "reported: The ministry has repeatedly called for an inquiry into the floods. < The ministry / called",
    ],
  ],
  [
    "a call on somebody",
    "Its director called on both governments to extend the treaty.",
    ["indirect: to extend the treaty < Its director / called -> both governments"],
  ],
  [
    "an appeal to somebody with a name",
    "The families appealed to President Tubeneck to sign.",
    ["indirect: to sign < The families / appealed -> President Tubeneck"],
  ],
  [
    "something ruled out",
    "The government ruled out forcing the dockers to work.",
    ["reported: The government ruled out forcing the dockers to work. < The government / ruled"],
  ],
  [
    "a refusal in the passive",
    "The plan was rejected by the union.",
    ["reported: The plan was rejected by the union. < the union / rejected"],
  ],
  [
    "somebody who speaks for somebody",
    "The union's spokesman said members' wages had fallen.",
    ["indirect: members' wages had fallen < The union's spokesman / said"],
  ],
  [
    "the plural possessive inside a speaker",
    "The Port Employers' Federation denied the report.",
    [
      "reported: The Port Employers' Federation denied the report. < The Port Employers' Federation / denied",
    ],
  ],
  [
    "a source in the middle",
    "The dam, according to two diplomats, is not safe.",
    ["indirect: The dam … is not safe < two diplomats / according"],
  ],
  [
    "a participle between subject and verb",
    "The minister, speaking in Orsk, said that talks would go on.",
    ["indirect: that talks would go on < The minister, speaking in Orsk / said"],
  ],
  [
    "a day between verb and clause",
    "Tubeneck said on Tuesday he was ready to resign.",
    ["indirect: he was ready to resign < Tubeneck / said"],
  ],
  [
    "one speaker of several",
    "“It is over,” said one diplomat, who asked not to be named.",
    ["direct: “It is over,” < one diplomat / said"],
  ],
  ["a noun that looks like a verb of saying", "The pay offer that came late was too low.", []],
  [
    "a plural noun that looks like one",
    "The walkout ended hours later, raising fears of a strike.",
    [],
  ],
  ["a participle that says nothing of a speaker", "The mediator is expected to submit a plan.", []],
  [
    "a participle before the main clause",
    "Asked about the fine, Tubeneck replied that it had been paid.",
    ["indirect: that it had been paid < Tubeneck / replied"],
  ],
  [
    "a day between subject and verb",
    "The ministry late on Thursday said it would wait. Ms Tubeneck last week rejected the plan.",
    [
      "indirect: it would wait < The ministry / said",
      "reported: Ms Tubeneck last week rejected the plan. < Ms Tubeneck / rejected",
    ],
  ],
  [
    "a source that goes on up to the comma",
    "According to two people close to the talks, the list is ready.",
    ["indirect: the list is ready < two people close to the talks / According"],
  ],
  [
    "an office with its field, then the name",
    "“The minister is hiding,” its spokesman on transport, Ana Tubeneck, told reporters.",
    [
      "direct: “The minister is hiding,” < its spokesman on transport, Ana Tubeneck / told -> reporters",
    ],
  ],
  [
    "whom it was asked, without when",
    "Shops asked the union last week to appoint a mediator.",
    ["indirect: to appoint a mediator < Shops / asked -> the union"],
  ],
  [
    "what a plan is called",
    "The alliance now says that the plan is new. The union called it unfair and called a meeting.",
    [
      "indirect: that the plan is new < The alliance / says",
      "reported: The union called it unfair < The union / called",
    ],
  ],
  [
    "a clause, then the verb before its subject",
    "The dam will open, said Tubeneck. The plan is too slow, say critics.",
    [
      "indirect: The dam will open < Tubeneck / said",
      "indirect: The plan is too slow < critics / say",
    ],
  ],
  ["a noun behind a comma that looks like a verb", "In May, demand growth slowed.", []],
  [
    "an answer of one word",
    "“No,” said Tubeneck. “We will not pay.”",
    ["direct: “No,” < Tubeneck / said", "direct: “We will not pay.” < Tubeneck / –"],
  ],
  [
    "hopes and concerns that are voiced",
    "Tubeneck expressed hope that the talks would resume. The union raised concerns about the dam.",
    [
      "indirect: that the talks would resume < Tubeneck / expressed",
      "reported: The union raised concerns about the dam. < The union / raised",
    ],
  ],
  [
    "two verbs of one subject",
    "The envoy called the talks “slow” but cautioned that nothing was agreed.",
    [
      "direct: “slow” < The envoy / called",
      "indirect: that nothing was agreed < The envoy / cautioned",
    ],
  ],
  [
    "the clause of the second verb",
    "The company has offered 10 percent and insists that debts be settled first.",
    [
      "reported: The company has offered 10 percent < The company / offered",
      "indirect: that debts be settled first < The company / insists",
    ],
  ],
  [
    "a verb of saying inside what was said",
    "He said talks would go on, but added that his government remained open.",
    [
      "indirect: talks would go on < He / said",
      "indirect: that his government remained open < He / added",
    ],
  ],
  [
    "a subject with a participle and a day behind it",
    "Orvany's minister, speaking in Geneva on Thursday, ruled out a pause.",
    [
      "reported: Orvany's minister, speaking in Geneva on Thursday, ruled out a pause. < Orvany's minister / ruled",
    ],
  ],
  [
    "a clause right behind the verb, which is nobody addressed",
    "The commission recommended that both sides share data.",
    ["indirect: that both sides share data < The commission / recommended"],
  ],
  ["an adverb, and a noun that looks like a verb of saying", "However reports differ.", []],
];
