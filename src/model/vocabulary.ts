/**
 * The closed word lists of the workbook, with what a reader sees for each word. Names follow the
 * field: discourse-network coding (actor, concept, agreement), Searle's classes of speech acts,
 * TIMEX3. Tables store the key; pages show the label.
 */
export type Lang = "de" | "en";
export const langs: readonly Lang[] = ["de", "en"];

/** A text for readers, complete in both languages. */
export type Text = Record<Lang, string>;

export interface Term extends Text {
  /** One sentence that says when the word applies; shown in the codebook and as help. */
  note: Text;
}

const term = (de: string, en: string, noteDe: string, noteEn: string): Term => ({
  de,
  en,
  note: { de: noteDe, en: noteEn },
});

export const actorKinds = {
  person: term("Person", "person", "ein einzelner Mensch", "a single human being"),
  state: term("Staat", "state", "ein Staat als Ganzes", "a state as a whole"),
  government: term(
    "Regierung",
    "government",
    "die Regierung eines Staates, oft mit dem Namen der Hauptstadt genannt",
    "the government of a state, often named by its capital",
  ),
  organization: term(
    "Organisation",
    "organization",
    "eine Einrichtung mit Mitgliedern oder Organen",
    "a body with members or organs",
  ),
  alliance: term(
    "Bündnis",
    "alliance",
    "mehrere Staaten, die als eine Seite auftreten",
    "several states that act as one side",
  ),
} as const;

export const mentionForms = {
  name: term("Name", "name", "Eigenname", "proper name"),
  metonym: term(
    "Metonym",
    "metonym",
    "ein Ort oder Ding steht für den Akteur (»Moskau«)",
    "a place or thing stands for the actor (“Moscow”)",
  ),
  description: term(
    "Beschreibung",
    "description",
    "Amt, Rolle oder Umschreibung",
    "office, role or paraphrase",
  ),
  pronoun: term("Pronomen", "pronoun", "er, sie, man, beide", "he, she, one, both"),
} as const;

export const actClasses = {
  directive: term(
    "direktiv",
    "directive",
    "will andere zu etwas bewegen",
    "tries to get others to do something",
  ),
  commissive: term(
    "kommissiv",
    "commissive",
    "legt die eigene Seite auf etwas fest",
    "commits one’s own side to something",
  ),
  assertive: term(
    "assertiv",
    "assertive",
    "behauptet, dass etwas so ist",
    "claims that something is the case",
  ),
  expressive: term("expressiv", "expressive", "drückt eine Haltung aus", "expresses an attitude"),
} as const;
export type ActClass = keyof typeof actClasses;

const act = (actClass: ActClass, ...words: Parameters<typeof term>) => ({
  ...term(...words),
  actClass,
});

export const acts = {
  demand: act(
    "directive",
    "Forderung",
    "demand",
    "verlangt etwas von der Gegenseite",
    "asks something of the other side as due",
  ),
  appeal: act(
    "directive",
    "Appell",
    "appeal",
    "bittet oder ruft auf, ohne es als geschuldet hinzustellen",
    "urges without claiming that it is owed",
  ),
  offer: act(
    "commissive",
    "Angebot",
    "offer",
    "stellt etwas in Aussicht, falls die Gegenseite annimmt",
    "holds something out in case the other side accepts",
  ),
  promise: act(
    "commissive",
    "Zusage",
    "promise",
    "legt sich auf etwas fest, das die Gegenseite wünscht",
    "commits to something that the other side wants",
  ),
  threat: act(
    "commissive",
    "Drohung",
    "threat",
    "kündigt eigenes Handeln zum Nachteil der Gegenseite an, falls …",
    "announces own action to the other side’s harm, if …",
  ),
  refusal: act(
    "commissive",
    "Weigerung",
    "refusal",
    "lehnt ab, etwas zu tun oder hinzunehmen",
    "declines to do or to accept something",
  ),
  announcement: act(
    "commissive",
    "Ankündigung",
    "announcement",
    "sagt eigenes Handeln voraus",
    "states own future action",
  ),
  warning: act(
    "assertive",
    "Warnung",
    "warning",
    "sagt eine schädliche Folge voraus, die nicht als eigenes Handeln hingestellt wird",
    "predicts a harmful outcome that is not put as one’s own doing",
  ),
  denial: act(
    "assertive",
    "Zurückweisung",
    "denial",
    "bestreitet einen Vorwurf oder eine Absicht",
    "disputes a charge or an intention",
  ),
  principle: act(
    "assertive",
    "Grundsatz",
    "principle",
    "beruft sich auf eine allgemeine Regel",
    "invokes a general rule",
  ),
  assertion: act(
    "assertive",
    "Behauptung",
    "assertion",
    "stellt etwas als Tatsache hin",
    "puts something as a fact",
  ),
} as const;
export type Act = keyof typeof acts;

export const polarities = {
  for: term(
    "ja",
    "yes",
    "der Akteur bejaht die Streitfrage",
    "the actor answers the issue with yes",
  ),
  against: term(
    "nein",
    "no",
    "der Akteur verneint die Streitfrage",
    "the actor answers the issue with no",
  ),
  open: term(
    "offen",
    "open",
    "der Akteur legt sich nicht fest",
    "the actor does not commit either way",
  ),
} as const;
export type Polarity = keyof typeof polarities;

export const modes = {
  direct: term(
    "wörtlich",
    "direct",
    "in Anführungszeichen wiedergegeben",
    "given in quotation marks",
  ),
  indirect: term("indirekt", "indirect", "indirekte Rede, oft im Konjunktiv I", "indirect speech"),
  reported: term(
    "berichtet",
    "reported",
    "der Bericht fasst eine Äußerung zusammen",
    "the report sums up what was said",
  ),
  author: term(
    "Stimme des Berichts",
    "reporter’s voice",
    "die Redaktion stellt es selbst fest oder deutet es",
    "the reporter states or interprets it",
  ),
} as const;
export type Mode = keyof typeof modes;

export const deadlineKinds = {
  deadline: term(
    "Frist",
    "deadline",
    "bis dahin soll etwas geschehen sein",
    "something is due by then",
  ),
  event: term(
    "Ereignis",
    "event",
    "etwas geschieht oder geschah zu dieser Zeit",
    "something happens or happened then",
  ),
  announcement: term(
    "Ankündigung",
    "announcement",
    "etwas ist für diese Zeit angekündigt",
    "something is announced for then",
  ),
  ongoing: term("Andauerndes", "ongoing", "etwas dauert seither an", "something has lasted since"),
  precedent: term(
    "Vorläufer",
    "precedent",
    "ein früheres Datum, auf das man sich beruft",
    "an earlier date that is invoked",
  ),
} as const;
export type DeadlineKind = keyof typeof deadlineKinds;

export const bases = {
  text: term("aus dem Text", "from the text", "der Artikel gibt es her", "the article gives it"),
  inference: term(
    "erschlossen",
    "inferred",
    "aus dem Artikel und dem Bezugsdatum erschlossen",
    "inferred from the article and the reference date",
  ),
  external: term(
    "von außen",
    "outside knowledge",
    "nur mit Wissen außerhalb des Artikels zu bestimmen",
    "known only from outside the article",
  ),
  assumption: term(
    "Lehrannahme",
    "teaching assumption",
    "für den Unterricht angenommen",
    "assumed for teaching",
  ),
} as const;
export type Basis = keyof typeof bases;

export const certainties = {
  certain: term(
    "sicher",
    "certain",
    "die Worte lassen keine andere Lesart zu",
    "the words allow no other reading",
  ),
  likely: term("wahrscheinlich", "likely", "die nächstliegende Lesart", "the most natural reading"),
  contested: term(
    "strittig",
    "contested",
    "gute Gründe sprechen auch für eine andere Lesart",
    "there are good reasons for another reading too",
  ),
} as const;

export const rowStatuses = {
  confirmed: term(
    "bestätigt",
    "confirmed",
    "von einem Menschen eingetragen oder geprüft",
    "written or checked by a person",
  ),
  draft: term(
    "Entwurf",
    "draft",
    "Vorschlag des Konverters, den noch niemand geprüft hat",
    "a proposal of the converter that nobody has checked yet",
  ),
} as const;

export const timexTypes = {
  DATE: term(
    "Datum",
    "date",
    "ein Tag oder ein größerer Zeitraum im Kalender",
    "a day or a larger unit of the calendar",
  ),
  TIME: term("Uhrzeit", "time", "eine Zeit innerhalb eines Tages", "a time within a day"),
  DURATION: term(
    "Dauer",
    "duration",
    "eine Zeitspanne ohne festen Ort im Kalender",
    "a length of time",
  ),
  SET: term("Wiederholung", "set", "etwas, das sich wiederholt", "something that recurs"),
} as const;

export const timexMods = [
  "START",
  "MID",
  "END",
  "APPROX",
  "BEFORE",
  "AFTER",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
] as const;

/** The keys of a word list as a tuple, for `z.enum` and for iteration in the order above. */
export function keysOf<T extends object>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
