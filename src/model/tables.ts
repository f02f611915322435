import * as z from "zod";
import {
  actClasses,
  actorKinds,
  acts,
  bases,
  certainties,
  deadlineKinds,
  keysOf,
  mentionForms,
  modes,
  polarities,
  rowStatuses,
  timexMods,
  timexTypes,
  type Text,
} from "./vocabulary.js";

/**
 * The tables of a scenario: one zod object a table, one described field a column. Types, codebook,
 * Arrow columns and checks all come from here. Browser code imports the types only, so zod stays
 * out of the pages.
 */
const about = (de: string, en: string): { describe: Text } => ({ describe: { de, en } });
const id = (de: string, en: string) => z.string().meta(about(de, en));
const text = (de: string, en: string) => z.string().meta(about(de, en));
const count = (de: string, en: string) => z.int().meta(about(de, en));
const day = (de: string, en: string) => z.iso.date().meta(about(de, en));

const span = {
  start: count(
    "erstes Zeichen (Unicode-Codepunkt, ab 0)",
    "first character (Unicode code point, from 0)",
  ),
  end: count("hinter dem letzten Zeichen", "after the last character"),
};
const rowStatus = z
  .enum(keysOf(rowStatuses))
  .meta(about("bestätigt oder noch Entwurf", "confirmed or still a draft"));
const sentenceId = id("Satz, in dem die Stelle beginnt", "sentence in which the passage begins");

export const tables = {
  article: z.object({
    scenario: id("Kennung des Szenarios", "id of the scenario"),
    title: text("Titel des Szenarios", "title of the scenario"),
    byline: text(
      "Autorenzeile oder Bildnachweis, wie die Quelle sie gibt",
      "byline or photo credit as the source gives it",
    ).nullable(),
    published: text(
      "Erscheinungsdatum (EDTF), so genau wie die Quelle",
      "date of publication (EDTF), as precise as the source",
    ),
    reference_date: day(
      "Tag, von dem aus relative Angaben zählen",
      "day from which relative dates count",
    ).nullable(),
    lang: text("Sprache des Artikels", "language of the article"),
    text: text("Wortlaut", "wording"),
    words: count("Wörter im Fließtext", "words of the body"),
    sentences: count("Sätze im Fließtext", "sentences of the body"),
    sha256: text("Prüfsumme der Artikeldatei", "checksum of the article file"),
  }),
  sentences: z.object({
    sentence_id: id("Kennung: s1, s2, …", "id: s1, s2, …"),
    paragraph: count("Absatz, ab 1", "paragraph, from 1"),
    ...span,
    text: text("Wortlaut des Satzes", "wording of the sentence"),
  }),
  actors: z.object({
    actor_id: id("Kennung", "id"),
    name: text("Name", "name"),
    kind: z.enum(keysOf(actorKinds)).meta(about("Art des Akteurs", "kind of actor")),
    represents: id(
      "Akteur, für den dieser auftritt",
      "actor on whose behalf this one acts",
    ).nullable(),
    side: id(
      "Verhandlungsseite; leer bei Dritten",
      "side in the negotiation; empty for third parties",
    ).nullable(),
    description: text(
      "Wer das ist (Wissen von außen)",
      "who this is (outside knowledge)",
    ).nullable(),
  }),
  mentions: z.object({
    mention_id: id("Kennung", "id"),
    actor_id: id("gemeinter Akteur", "actor meant"),
    form: z.enum(keysOf(mentionForms)).meta(about("Form der Nennung", "form of the mention")),
    sentence_id: sentenceId,
    ...span,
    text: text("Wortlaut", "wording"),
  }),
  issues: z.object({
    issue_id: id("Kennung", "id"),
    label: text("Kurzbezeichnung", "short name"),
    question: text(
      "Streitfrage, mit Ja oder Nein zu beantworten",
      "what is to be settled, as a yes/no question",
    ),
  }),
  options: z.object({
    option_id: id("Kennung", "id"),
    issue_id: id("Streitfrage", "issue"),
    ordinal: count("Reihenfolge, ab 1", "order, from 1"),
    label: text("Lösungsmöglichkeit", "possible settlement"),
  }),
  positions: z.object({
    position_id: id("Kennung", "id"),
    actor_id: id("Akteur, der Stellung bezieht", "actor who takes the stand"),
    speaker_id: id("wer es im Text sagt", "who voices it in the text").nullable(),
    addressee_id: id("an wen es sich richtet", "whom it addresses").nullable(),
    issue_id: id("Streitfrage", "issue"),
    act: z.enum(keysOf(acts)).meta(about("Sprechakt", "speech act")),
    act_class: z.enum(keysOf(actClasses)).meta(about("Klasse nach Searle", "Searle’s class")),
    polarity: z
      .enum(keysOf(polarities))
      .meta(about("Antwort auf die Streitfrage", "answer to the issue")),
    mode: z.enum(keysOf(modes)).meta(about("Art der Wiedergabe", "how it is rendered")),
    condition: text(
      "Bedingung, nur wo der Text sie nennt",
      "condition, only where stated",
    ).nullable(),
    interest: text("Grund, nur wo der Text ihn nennt", "reason, only where stated").nullable(),
    certainty: z
      .enum(keysOf(certainties))
      .meta(about("Sicherheit der Lesart", "certainty of the reading")),
    summary: text("Zusammenfassung", "summary"),
    sentence_id: sentenceId,
    ...span,
    quote: text("belegende Worte", "words that prove it"),
    status: rowStatus,
  }),
  deadlines: z.object({
    deadline_id: id("Kennung", "id"),
    kind: z.enum(keysOf(deadlineKinds)).meta(about("Art", "kind")),
    actor_id: id("wer handelt", "who acts").nullable(),
    addressee_id: id("wem gegenüber", "towards whom").nullable(),
    issue_id: id("Streitfrage", "issue").nullable(),
    label: text("Bezeichnung", "label"),
    expression: text("Zeitausdruck im Wortlaut", "time expression as worded"),
    timex_type: z.enum(keysOf(timexTypes)).meta(about("TIMEX3-Typ", "TIMEX3 type")).nullable(),
    timex_value: text("TIMEX3-Wert", "TIMEX3 value").nullable(),
    timex_mod: z.enum(timexMods).meta(about("TIMEX3-Modifikator", "TIMEX3 modifier")).nullable(),
    edtf: text(
      "Datum im Extended Date/Time Format",
      "date in Extended Date/Time Format",
    ).nullable(),
    edtf_text: text(
      "was der Text allein hergibt (EDTF)",
      "what the text alone gives (EDTF)",
    ).nullable(),
    earliest: day("frühester Tag", "earliest day").nullable(),
    latest: day("spätester Tag", "latest day").nullable(),
    anchor_date: day("Tag, von dem aus gezählt wird", "day from which it counts").nullable(),
    basis: z.enum(keysOf(bases)).meta(about("Herkunft des Datums", "where the date comes from")),
    sentence_id: sentenceId,
    ...span,
    status: rowStatus,
  }),
  evidence: z.object({
    table_name: text("Tabelle der belegten Zeile", "table of the proven row"),
    row_id: id("Kennung der belegten Zeile", "id of the proven row"),
    ordinal: count("Reihenfolge, ab 1", "order, from 1"),
    column_name: text(
      "belegte Spalte; leer: die ganze Zeile",
      "column proven; empty: the whole row",
    ).nullable(),
    ...span,
    exact: text("Wortlaut (TextQuoteSelector)", "wording (TextQuoteSelector)"),
    prefix: text("Text davor", "text before"),
    suffix: text("Text danach", "text after"),
    sentence_id: sentenceId,
  }),
  preferences: z.object({
    side: id("Verhandlungsseite", "side"),
    issue_id: id("Streitfrage", "issue"),
    option_id: id("Lösungsmöglichkeit", "option"),
    value: z.number().meta(about("Nutzen, 0 bis 100", "value, 0 to 100")),
    weight: z
      .number()
      .meta(about("Gewicht der Streitfrage, 0 bis 1", "weight of the issue, 0 to 1")),
    basis: z.enum(keysOf(bases)).meta(about("Herkunft", "where it comes from")),
  }),
  extracted: z.object({
    layer: text("Schicht: entities, timex, quotes", "layer: entities, timex, quotes"),
    label: text("Typ oder Wert", "type or value"),
    ...span,
    text: text("Wortlaut", "wording"),
    row_id: id("entsprechende Zeile der Annotation", "matching row of the annotation").nullable(),
    status: z
      .enum(["agreed", "machine only", "human only"])
      .meta(about("wer es gefunden hat", "who found it")),
  }),
  exercises: z.object({
    item_id: id("Kennung", "id"),
    interaction: text("Aufgabentyp", "kind of exercise"),
    section: text("Abschnitt", "section"),
    difficulty: count("Schwierigkeit, 1 bis 3", "difficulty, 1 to 3"),
    points: z.number().meta(about("Punkte", "points")),
    objective: text("Lernziel", "objective"),
    prompt: text("Aufgabe", "prompt"),
  }),
};

export type Tables = { [Name in keyof typeof tables]: z.infer<(typeof tables)[Name]>[] };
export type TableName = keyof Tables;
export type Row<Name extends TableName> = Tables[Name][number];

export const tableNotes: Record<TableName, Text> = {
  article: { de: "Der Artikel selbst, eine Zeile.", en: "The article itself, one row." },
  sentences: { de: "Die Sätze des Fließtexts.", en: "The sentences of the body." },
  actors: { de: "Wer vorkommt und für wen er auftritt.", en: "Who appears, and on whose behalf." },
  mentions: {
    de: "Wo und wie ein Akteur genannt wird.",
    en: "Where and how an actor is mentioned.",
  },
  issues: { de: "Worüber gestritten wird.", en: "What is to be settled." },
  options: { de: "Wie eine Streitfrage ausgehen könnte.", en: "How an issue could be settled." },
  positions: { de: "Wer bezieht wozu wie Stellung.", en: "Who takes which stand on what." },
  deadlines: { de: "Alles, was ein Datum hat.", en: "Everything that has a date." },
  evidence: { de: "Die Stellen, die eine Zeile belegen.", en: "The passages that prove a row." },
  preferences: {
    de: "Angenommene Vorlieben für das Verhandlungslabor.",
    en: "Assumed preferences for the negotiation lab.",
  },
  extracted: {
    de: "Was der Konverter fand, neben der Annotation.",
    en: "What the converter found, beside the annotation.",
  },
  exercises: { de: "Die Aufgaben.", en: "The exercises." },
};
