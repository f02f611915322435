import type { Lang } from "../model/vocabulary.js";
import type { Relation } from "../model/overview.js";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Sentences of the generic walkthrough; every number in them is counted by the caller. */
export const walkthroughWords = {
  de: {
    fictional: "Erfunden: Artikel und Ereignisse dieses Szenarios sind ausgedacht.",
    drafts: (count: number) =>
      `Entwurf: ${many(count, "Zeile ist ein Vorschlag", "Zeilen sind Vorschläge")} des Konverters, den noch niemand bestätigt hat.`,
    size: (sentences: number, words: number, published: string) =>
      `Der Artikel hat ${many(sentences, "Satz", "Sätze")} und ${many(words, "Wort", "Wörter")}. Erschienen: ${published}.`,
    voiced: (others: number, all: number) =>
      others === 0
        ? `In keiner der ${all} Positionen spricht jemand anderes als der Akteur selbst.`
        : `In ${others} von ${all} Positionen sagt nicht der Akteur selbst, was er will, sondern jemand anderes.`,
    thirdParties: "Dritte",
    noPositions: "Der Artikel nennt keine Positionen.",
    silent: (side: string) => `Wozu sich die Seite »${side}« nicht äußert`,
    noSilence: "Zu jeder Streitfrage äußert sich jede Seite.",
    noSides: "Für diesen Artikel sind noch keine Seiten benannt.",
    unstated: {
      addressee_id: (count: number, all: number) =>
        `An wen es sich richtet: in ${count} von ${all} Positionen nicht genannt.`,
      interest: (count: number, all: number) =>
        `Warum es der Akteur will: in ${count} von ${all} Positionen nicht genannt.`,
      condition: (count: number, all: number) =>
        `Unter welcher Bedingung: in ${count} von ${all} Positionen nicht genannt.`,
    },
    whatPositionsLack: "Was die Positionen offenlassen",
    whatDatesLack: "Was der Text allein nicht datiert",
    datesFixed: "Jede Zeitangabe lässt sich aus dem Text allein bestimmen.",
    relation: {
      contested: "Strittig",
      agreed: "Einig",
      "one-sided": "Nur eine Seite legt sich fest",
      open: "Keine Seite legt sich fest",
    } satisfies Record<Relation, string>,
    recap: (positions: number, actors: number, issues: number) =>
      `${many(positions, "Position", "Positionen")} von ${many(actors, "Akteur", "Akteuren")} zu ${many(issues, "Streitfrage", "Streitfragen")}:`,
  },
  en: {
    fictional: "Invented: the article and the events of this scenario are made up.",
    drafts: (count: number) =>
      `Draft: ${many(count, "row is a proposal", "rows are proposals")} of the converter that nobody has confirmed yet.`,
    size: (sentences: number, words: number, published: string) =>
      `The article has ${many(sentences, "sentence", "sentences")} and ${many(words, "word", "words")}. Published: ${published}.`,
    voiced: (others: number, all: number) =>
      others === 0
        ? `In none of the ${all} positions does anyone but the actor speak.`
        : `In ${others} of ${all} positions it is not the actor who says what the actor wants, but somebody else.`,
    thirdParties: "Third parties",
    noPositions: "The article states no positions.",
    silent: (side: string) => `On what the side “${side}” is not heard`,
    noSilence: "Every side is heard on every issue.",
    noSides: "No sides are named for this article yet.",
    unstated: {
      addressee_id: (count: number, all: number) =>
        `Whom it addresses: not stated in ${count} of ${all} positions.`,
      interest: (count: number, all: number) =>
        `Why the actor wants it: not stated in ${count} of ${all} positions.`,
      condition: (count: number, all: number) =>
        `On what condition: not stated in ${count} of ${all} positions.`,
    },
    whatPositionsLack: "What the positions leave open",
    whatDatesLack: "What the text alone does not date",
    datesFixed: "Every time expression can be dated from the text alone.",
    relation: {
      contested: "Contested",
      agreed: "Agreed",
      "one-sided": "Only one side commits",
      open: "No side commits",
    } satisfies Record<Relation, string>,
    recap: (positions: number, actors: number, issues: number) =>
      `${many(positions, "position", "positions")} by ${many(actors, "actor", "actors")} on ${many(issues, "issue", "issues")}:`,
  },
} as const satisfies Record<Lang, unknown>;
