import { cited, quoted } from "../phrases.js";
import { template } from "../template.js";

/** Put both sides of one issue fairly, in one's own words; the model answer is made of the rows. */
export const compare = template({
  name: "compare",
  interaction: "reflection",
  section: "judge",
  limit: 1,
  make: (source) => {
    const { lang, sideOf, nameOf } = source;
    const de = lang === "de";
    const issues = source.tables.issues
      .map((issue) => ({
        issue,
        said: source.positions
          .filter(({ issue_id, quote }) => issue_id === issue.issue_id && quote !== "")
          .sort((a, b) => a.start - b.start),
      }))
      .filter(({ said }) => new Set(said.map(({ actor_id }) => actor_id)).size > 1)
      .map((each) => ({
        ...each,
        camps: new Set(each.said.map(({ actor_id }) => sideOf(actor_id) ?? actor_id)).size,
        answers: new Set(each.said.map(({ polarity }) => polarity)).size,
      }))
      // Two sides with two answers teach most.
      .sort((a, b) => b.camps + b.answers - (a.camps + a.answers));
    return issues.map(({ issue, said }) => ({
      interaction: "reflection",
      difficulty: 3,
      rows: said.map(({ position_id }) => position_id),
      objective: de
        ? "Sie stellen verschiedene Haltungen gerecht dar und belegen sie."
        : "You present different stands fairly and prove them.",
      prompt: de
        ? `Stellen Sie dar, was der Artikel zu dieser Streitfrage wiedergibt: ${quoted(issue.question, lang)} Geben Sie jeder Stimme gleich viel Sorgfalt, belegen Sie mit Worten des Artikels, und lassen Sie Ihre eigene Meinung weg.`
        : `Present what the article reports on this issue: ${quoted(issue.question, lang)} Take equal care with each voice, prove it with words of the article, and leave your own opinion out.`,
      body: {
        words: 80,
        rubric: [
          {
            id: "a",
            label: de ? "Alle Stimmen kommen vor." : "All voices occur.",
          },
          {
            id: "b",
            label: de
              ? "Jede Haltung ist mit Worten des Artikels belegt."
              : "Each stand is proven with words of the article.",
          },
          {
            id: "c",
            label: de
              ? "Es ist klar, wer spricht und was der Bericht hinzufügt."
              : "It is clear who speaks and what the report adds.",
          },
          {
            id: "d",
            label: de
              ? "Keine Haltung wird durch die Wortwahl auf- oder abgewertet."
              : "No stand is raised or lowered by the choice of words.",
          },
        ],
      },
      key: {
        model: said
          .map(
            (row) =>
              `${nameOf(row.actor_id)}: ${row.summary} ${cited(source, row.quote, row.sentence_id)}`,
          )
          .join(" "),
      },
      hints: de
        ? [`Lesen Sie ${said.map((row) => source.sentenceName(row.sentence_id)).join(", ")}.`]
        : [`Read ${said.map((row) => source.sentenceName(row.sentence_id)).join(", ")}.`],
      explanation: de
        ? "Eine gerechte Darstellung lässt jede Seite so zu Wort kommen, dass sie sich darin wiederfindet."
        : "A fair account lets each side speak so that it would recognise itself in it.",
      misconceptions: {},
      evidence: said.map(({ position_id }) => position_id),
    }));
  },
});
