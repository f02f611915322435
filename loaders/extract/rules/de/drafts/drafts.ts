import type { DraftRules } from "../../draft-rules.js";
import { actsDe } from "./acts.js";
import { stancesDe } from "./stances.js";
import { NOT, HARMS } from "./words.js";

/** All that the drafts know of German. */
export const draftRulesDe: DraftRules = {
  negations: NOT,
  comments: "stellungnahme kommentar kommentieren auskunft auskünfte äußern",
  harms: HARMS,
  acts: actsDe,
  stances: stancesDe,
  polarities: [
    {
      name: "de-against-verdict",
      polarity: "against",
      only: ["assertion"],
      words:
        "überzogen unrealistisch ungerecht unfair gefährlich verantwortungslos unverantwortlich rechtswidrig illegal " +
        "unzumutbar unbezahlbar unzureichend absurd haltlos",
      without: NOT,
      example: "Die Liga nannte das Angebot unzureichend.",
    },
    {
      name: "de-for-verdict",
      polarity: "for",
      only: ["assertion"],
      words: "angemessen fair konstruktiv vernünftig begrüßenswert ermutigend",
      without: NOT,
      example: "Die Liga nannte das Angebot fair.",
    },
    {
      name: "de-against-by-act",
      polarity: "against",
      acts: ["refusal", "denial"],
      example: "Der Minister lehnte es ab, den Damm zu öffnen.",
    },
    {
      name: "de-against-giving-up",
      polarity: "against",
      only: ["demand", "appeal", "threat", "warning"],
      words:
        "verzicht verzichten abzug abziehen ende beenden stopp stoppen einstellen aufgeben rücknahme " +
        "zurücknehmen verbot verbieten unterlassen aufzugeben abzuziehen einzustellen zurückzunehmen",
      example: "Moskau fordert den Verzicht auf den Damm.",
    },
    {
      name: "de-against-negated",
      polarity: "against",
      only: ["demand", "appeal", "promise", "announcement"],
      words: NOT,
      example: "Die Gegenseite dürfe den Kanal nicht sperren, forderte der Minister.",
    },
    {
      name: "de-against-appeal",
      polarity: "against",
      only: ["appeal"],
      words: "gegen",
      example: "Frankreich rief zum Widerstand gegen den Damm auf.",
    },
    {
      name: "de-against-criticise",
      polarity: "against",
      words:
        "kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten rügt rügte rügten",
      example: "Frankreich kritisierte den Plan.",
    },
    {
      name: "de-for-support",
      polarity: "for",
      words:
        "unterstützt unterstützte unterstützen befürwortet befürwortete begrüßt begrüßte begrüßten begrüße lobt lobte " +
        "lobten stimmt stimmte zugestimmt",
      example: "Frankreich unterstützt den Plan.",
    },
    {
      name: "de-for-by-act",
      polarity: "for",
      acts: ["demand", "offer", "promise", "appeal"],
      example: "Der Botschafter verlangte, die Daten zu teilen.",
    },
  ],
  conditions: [
    {
      name: "de-if",
      words: "wenn falls sofern vorausgesetzt",
      example: "Man werde zahlen, falls der Damm hält, sagte der Minister.",
      condition: "falls der Damm hält",
    },
    {
      name: "de-should",
      words: "sollte sollten",
      atHead: true,
      example: "Sollte der Damm brechen, will die Liga zahlen.",
      condition: "Sollte der Damm brechen",
    },
    {
      name: "de-unless",
      words: "es_sei_denn",
      example: "Man werde nicht zahlen, es sei denn, der Damm hält, sagte der Minister.",
      condition: "es sei denn, der Damm hält",
    },
    {
      name: "de-should-inverted",
      words: "sollte sollten",
      atHead: true,
      example: "Man werde hart reagieren, sollten Truppen einmarschieren, sagte der Minister.",
      condition: "sollten Truppen einmarschieren",
    },
  ],
  deadlines: [
    {
      name: "de-since",
      kind: "ongoing",
      before: "seit",
      example: "Seit dem 4. Januar 2022 ist der Kanal gesperrt.",
    },
    {
      name: "de-precedent",
      kind: "precedent",
      when: "long-past",
      example: "Das steht schon im Vertrag aus dem Jahr 1999.",
    },
    {
      name: "de-due-by",
      kind: "deadline",
      before: "bis spätestens binnen innerhalb vor",
      example: "Die Antwort muss bis Ende Januar vorliegen.",
    },
    {
      name: "de-due-within-clause",
      kind: "deadline",
      sentence: "frist ultimatum stichtag abläuft ausläuft auslaufen ablaufen spätestens",
      when: "not-past",
      example: "Am 3. Februar 2022 endet die Frist für Einsprüche.",
    },
    {
      name: "de-will",
      kind: "announcement",
      clause: "wird werden werde soll sollen solle will wollen",
      when: "not-past",
      example: "Die Kommission wird am 2. Februar 2022 tagen.",
    },
    {
      name: "de-announced",
      kind: "announcement",
      sentence: "plant geplant angekündigt vorgesehen zugesagt kündigte",
      when: "future",
      example: "Die Kommission plant ein Treffen am 2. Februar 2022.",
    },
    {
      name: "de-future",
      kind: "announcement",
      when: "future",
      example: "Am 2. Februar 2022 tagt die Kommission.",
    },
    {
      name: "de-event",
      kind: "event",
      example: "Am 20. Januar 2022 trafen sich die Minister.",
    },
  ],
  pronouns: {
    masculine: "er sein seinen seinem seiner",
    feminine: "sie ihr ihren ihrem ihrer",
    things: "es",
  },
  genders: {
    masculine: "herr herrn könig prinz scheich papst",
    feminine: "frau königin prinzessin",
    masculineEnd: /(?:er|ent|är|or|ist|chef|mann|rat|walt)$/,
    feminineEnd: /(?:[a-zäöü]{4}in|frau)$/,
  },
  governments: "regierung führung präsidialamt außenministerium außenamt",
  bylines: "von",
  articles: "der die das den dem des ein eine einen einem einer eines",
  attaching: "von vom der des für in im aus bei beim an am mit",
  genitiveArticle: "des",
  genitiveEnd: /(?<=.{4})(?:es|s)$/,
  charges: "vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen verdacht unterstellung",
  audience:
    "journalisten reportern reporter presse pressekonferenz interview gespräch zeitung sender magazin tageblatt radio " +
    "fernsehen agentur nachrichtenagentur delegierten anhängern",
  bodies:
    "kommission ministerium regierung behörde verband rat amt ausschuss delegation partei parlament gericht presse kreise " +
    "kreisen gewerkschaft bund union verein vereine klubs liga zentrale sender zeitung magazin konzern unternehmen armee " +
    "führung opposition seiten parteien gewerkschaften verbände staaten länder organisation bündnis",
  endings: "en er es em e n s",
  timeLinks: "um gegen ab bis",
  stopWords:
    "prozent million millionen milliarde milliarden euro dollar tonne tonnen stunde stunden gespräch gespräche verhandlung verhandlungen " +
    "tag woche monat jahr jahre mann frau herr minister ministerin außenminister sprecher sprecherin präsident " +
    "regierung land länder staat staaten seite seiten freitag montag dienstag mittwoch donnerstag samstag sonntag " +
    "januar februar märz april mai juni juli august september oktober november dezember teil zeit ende fall " +
    "das der die den dem des ein eine einen einem einer man wir ich sie er es",
  nounsAreCapital: true,
};
