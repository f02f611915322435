import { shuffled } from "../random.js";
import { lettered, template } from "../template.js";

const OPTIONS = 4;

/** On what does the article report nothing from one side? */
export const silent = template({
  name: "silent",
  interaction: "choice",
  section: "judge",
  limit: 1,
  make: (source) => {
    const { lang, sideOf, tables } = source;
    const askable = new Set(source.positions.map(({ position_id }) => position_id));
    return Object.keys(source.scenario.file.sides).flatMap((side) => {
      const mixed = shuffled(tables.issues, ({ issue_id }) => issue_id, `${source.seed}:${side}`);
      const about = (issue: string) =>
        tables.positions.filter(({ issue_id }) => issue_id === issue);
      const own = (issue: string) =>
        about(issue).filter(({ actor_id }) => sideOf(actor_id) === side);
      const right = mixed.find(
        ({ issue_id }) =>
          own(issue_id).length === 0 &&
          about(issue_id).some(({ position_id }) => askable.has(position_id)),
      );
      const wrong = mixed
        .filter(({ issue_id }) =>
          own(issue_id).some(
            ({ certainty, position_id }) => certainty !== "contested" && askable.has(position_id),
          ),
        )
        .slice(0, OPTIONS - 1);
      if (!right || wrong.length < 2) return [];
      const { choices, idOf } = lettered(
        shuffled([right, ...wrong], ({ issue_id }) => issue_id, `${source.seed}:${side}:order`),
        ({ question }) => question,
      );
      const de = lang === "de";
      const said = about(right.issue_id).find(({ position_id }) => askable.has(position_id))!;
      return {
        interaction: "choice" as const,
        difficulty: 3 as const,
        rows: [said.position_id],
        objective: de
          ? "Sie merken, wo ein Bericht nur eine Seite zu Wort kommen lässt."
          : "You notice where a report lets only one side speak.",
        prompt: de
          ? `Zu welcher Streitfrage gibt der Artikel keine Antwort dieser Seite wieder? Seite: ${source.sideName(side)}.`
          : `To which issue does the article report no answer of this side? Side: ${source.sideName(side)}.`,
        body: { options: choices, multiple: false },
        key: { correct: [idOf.get(right)!] },
        hints: de
          ? [
              "Suchen Sie zu jeder Streitfrage, was diese Seite selbst dazu sagt. Es reicht nicht, dass über sie gesprochen wird.",
            ]
          : [
              "For each issue find what this side itself says about it. It is not enough that it is spoken about.",
            ],
        explanation: de
          ? `Dazu äußert sich im Artikel nur: ${source.nameOf(said.actor_id)}. ${said.summary}`
          : `On this only one speaks in the article: ${source.nameOf(said.actor_id)}. ${said.summary}`,
        misconceptions: Object.fromEntries(
          wrong.map((issue) => [idOf.get(issue)!, own(issue.issue_id)[0]!.summary]),
        ),
        evidence: [said.position_id],
      };
    });
  },
});
