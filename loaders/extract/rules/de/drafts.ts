import type { DraftRules } from "../draft-rules.js";

const NOT = "nicht kein keine keinen keinem keiner keinerlei nie niemals keinesfalls keineswegs";

const HARMS =
  "streik streiks warnstreik warnstreiks aussperrung aussperrungen sanktionen strafmaßnahmen gegenmaßnahmen " +
  "vergeltung gewalt krieg angriff angriffe einmarsch klage klagen kündigung austritt abbruch boykott";

export const draftRulesDe: DraftRules = {
  negations: NOT,
  harms: HARMS,
  acts: [
    {
      name: "de-threat-of-reaction",
      act: "threat",
      words: "reagieren reagiere antworten antworte vergelten handeln",
      with: "hart entschlossen scharf entsprechend schnell schmerzhaft",
      example: "Man werde »schnell und hart reagieren«, sagte die Ministerin.",
    },
    {
      name: "de-threat-of-consequences",
      act: "threat",
      words: "vergeltung gegenmaßnahmen konsequenzen sanktionen",
      with: "werde werden wird",
      example: "Ein Bruch des Vertrags werde Konsequenzen haben, sagte die Ministerin.",
    },
    {
      name: "de-refusal-not-willing",
      act: "refusal",
      words: "gewillt bereit willens hinnehmen akzeptieren dulden zustimmen",
      with: NOT,
      example: "Die Regierung sei nicht bereit, den Damm zu öffnen, sagte der Minister.",
    },
    {
      name: "de-refusal-out-of-question",
      act: "refusal",
      words: "inakzeptabel unannehmbar ausgeschlossen indiskutabel",
      example: "Der Vorschlag sei unannehmbar, sagte der Minister.",
    },
    {
      name: "de-refusal-will-not",
      act: "refusal",
      words: NOT,
      with: "wir ich uns unser unsere unserem unseren",
      sentence: "werden werde wird",
      example: "»Wir werden das Wehr nicht öffnen«, sagte der Minister.",
    },
    {
      name: "de-refusal-not-in-question",
      act: "refusal",
      words: NOT,
      with: "frage infrage",
      sentence: "komme kommt käme kommen",
      example: "Eine Öffnung komme nicht in Frage, sagte der Minister.",
    },
    {
      name: "de-refusal-none-will-be",
      act: "refusal",
      words: "keine kein keinen keinerlei",
      with: "geben",
      sentence: "werde wird werden",
      example: "Es werde keine neuen Gespräche geben, sagte der Minister.",
    },
    {
      name: "de-denial-of-charge",
      act: "denial",
      words: NOT,
      sentence: "vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen unterstellung verdacht",
      example: "Auf den Vorwurf sagte der Minister, sein Land plane keine Sperrung.",
    },
    {
      name: "de-principle-for-all",
      act: "principle",
      words: "jedes jeder jedem sämtliche alle allen kein völkerrecht",
      with: "land staat staaten länder volk völker nation nationen völkerrecht",
      example: "Kein Land dürfe das Wasser eines anderen nehmen, sagte der Minister.",
    },
    {
      name: "de-offer-ready",
      act: "offer",
      words: "bereit offen gesprächsbereit verhandlungsbereit kompromissbereit",
      example: "Seine Regierung sei bereit, die Daten zu teilen, sagte der Minister.",
    },
    {
      name: "de-offer-imagine",
      act: "offer",
      words: "vorstellen",
      with: "kann könne könnte können könnten",
      without: NOT,
      example: "Er könne sich eine Pause vorstellen, sagte der Minister.",
    },
    {
      name: "de-promise-pledge",
      act: "promise",
      words: "zugesagt versprochen zugesichert verspreche garantiere garantieren",
      example: "Die Ministerin habe ihm Hilfe zugesagt, sagte der Botschafter.",
    },
    {
      name: "de-demand-inside",
      act: "demand",
      words: "fordere fordern verlange verlangen fordert verlangt bestehe beharre poche dringe",
      example: "Man fordere den Abzug der Wachen, hieß es in Moskau.",
    },
    {
      name: "de-demand-expect",
      act: "demand",
      words: "erwarte erwarten",
      with: "wir man ich",
      example: "Man erwarte eine Antwort, sagte der Minister.",
    },
    {
      name: "de-demand-should",
      act: "demand",
      words: "solle sollten müsse müssen müssten muss",
      example: "Die Gegenseite müsse den Kanal freigeben, sagte der Minister.",
    },
    {
      name: "de-demand-shall",
      act: "demand",
      words: "soll sollen",
      mode: "direct",
      example: "»Die Gegenseite soll den Kanal freigeben«, sagte der Minister.",
    },
    {
      name: "de-warning-of-harm",
      act: "warning",
      words: "gefahr katastrophe eskalation drohe droht drohten verheerend",
      example: "Dem Tal drohe eine Flut, sagte der Forscher.",
    },
    {
      name: "de-announcement-first-person",
      act: "announcement",
      words: "werde werden",
      with: "wir ich man",
      example: "»Wir werden im Mai beginnen«, sagte der Minister.",
    },
    {
      name: "de-announcement-will",
      act: "announcement",
      words: "werde werden",
      with: "er sie es",
      without: "können müssen sein geben haben kosten bedeuten führen wenn falls nicht",
      mode: "indirect",
      example: "Das Amt teilte mit, es werde den Vertrag prüfen.",
    },
  ],
  stances: [
    {
      name: "de-act-reject-charge",
      act: "denial",
      verbs: "weist weisen wies wiesen",
      with: "vorwurf vorwürfe anschuldigung anschuldigungen unterstellung",
      example: "Die Regierung in Moskau weist den Vorwurf der Gegenseite zurück.",
    },
    {
      name: "de-act-reject",
      act: "refusal",
      verbs: "lehnt lehnte lehnten lehnen weist weisen wies wiesen",
      with: "ab zurück",
      example: "Die Regierung in Moskau lehnt den Entwurf weiter ab.",
    },
    {
      name: "de-act-refuse",
      act: "refusal",
      verbs: "weigert weigern weigerte weigerten verweigert verweigern verweigerte verweigerten",
      example: "Russland verweigert die Herausgabe der Daten.",
    },
    {
      name: "de-act-press",
      act: "demand",
      verbs: "dringt dringen drang drangen drängt drängen drängte drängten",
      with: "auf darauf",
      example: "Moskau dringt seit Wochen auf eine Antwort.",
    },
    {
      name: "de-act-insist",
      act: "demand",
      verbs:
        "besteht bestand bestehen bestanden beharrt beharren beharrte beharrten pocht pochen pochte pochten",
      with: "auf darauf",
      example: "Russland besteht auf einer Entschädigung.",
    },
    {
      name: "de-act-agree",
      act: "promise",
      verbs: "stimmt stimmen stimmte stimmten",
      with: "zu",
      example: "Die Ukraine stimmte dem Plan zu.",
    },
    {
      name: "de-act-announce",
      act: "announcement",
      verbs: "kündigt kündigte kündigten",
      with: "an",
      example: "Russland kündigte eine neue Messung des Pegels an.",
    },
    {
      name: "de-act-speak-for",
      act: "appeal",
      verbs:
        "spricht sprach sprachen ausgesprochen plädiert plädierte plädierten wirbt warb warben",
      with: "für",
      example: "Frankreich sprach sich für eine längere Frist aus.",
    },
    {
      name: "de-act-speak-against",
      act: "refusal",
      verbs: "spricht sprach sprachen ausgesprochen plädiert plädierte plädierten",
      with: "gegen",
      example: "Frankreich sprach sich gegen den Damm aus.",
    },
    {
      name: "de-act-support",
      act: "assertion",
      verbs:
        "unterstützt unterstützen unterstützte unterstützten befürwortet befürworten befürwortete befürworteten begrüßt begrüßen begrüßte begrüßten lobt loben lobte lobten",
      example: "Frankreich unterstützt den Plan.",
    },
    {
      name: "de-act-criticise",
      act: "assertion",
      verbs:
        "kritisiert kritisierte kritisierten verurteilt verurteilte verurteilten rügt rügte rügten",
      example: "Frankreich kritisierte den Plan.",
    },
    {
      name: "de-act-doubt",
      act: "denial",
      verbs: "bezweifelt bezweifelte bezweifeln bezweifelten bestreitet bestritt",
      example: "Beobachter in Moskau bezweifeln das.",
    },
    {
      name: "de-act-offer",
      act: "offer",
      verbs: "bietet bot bieten boten",
      with: "an",
      example: "Frankreich bot neue Gespräche an.",
    },
    {
      name: "de-act-threaten",
      act: "threat",
      verbs: "droht drohte drohen drohten",
      with: "mit",
      example: "Die Gewerkschaft drohte mit einem Streik.",
    },
    {
      name: "de-act-call",
      act: "appeal",
      verbs: "ruft rufen rief riefen mahnt mahnen mahnte mahnten",
      with: "zu zur zum",
      example: "Frankreich mahnte zur Ruhe.",
    },
    {
      name: "de-act-not-exclude-harm",
      act: "threat",
      verbs: "schließt schloss schlossen schließen",
      with: "nicht",
      and: HARMS,
      example: "Die Gewerkschaft schloss neue Streiks nicht aus.",
    },
    {
      name: "de-act-not-exclude",
      act: "offer",
      verbs: "schließt schloss schlossen schließen",
      with: "nicht",
      example: "Frankreich schloss neue Gespräche nicht aus.",
    },
    {
      name: "de-act-exclude",
      act: "refusal",
      verbs: "schließt schloss schlossen schließen",
      with: "aus",
      example: "Frankreich schloss neue Gespräche aus.",
    },
    {
      name: "de-act-want-not",
      act: "refusal",
      verbs: "will wollen wollte wollten",
      with: "vermeiden verhindern abwenden",
      example: "Die Liga will einen Streik verhindern.",
    },
    {
      name: "de-act-want",
      act: "demand",
      verbs: "will wollen wollte wollten",
      with: "erhalten bekommen durchsetzen erreichen erzwingen",
      example: "Die Liga will mehr Geld erhalten.",
    },
    {
      name: "de-act-will-if",
      act: "announcement",
      verbs: "will wollen wird werden",
      if: true,
      example: "Sollte Polen ablehnen, will Frankreich die Schleuse allein bauen.",
    },
  ],
  polarities: [
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
