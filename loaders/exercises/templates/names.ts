import type { Row } from "../../../src/model/tables.js";
import { giveaway } from "../giveaway.js";
import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import type { Source } from "../source.js";
import { lettered, template } from "../template.js";

const LEFT = 4;
const RIGHT = 5;
/** Words shown on either side of a mention. */
const AROUND = 3;

/** Who is meant by a pronoun, a capital that stands for a government, a description? */
export const names = template({
  name: "names",
  interaction: "match",
  section: "read",
  limit: 1,
  make: (source) => {
    const { lang, related, tables } = source;
    const several = (row: Row<"mentions">) =>
      tables.mentions.some(
        (other) => other !== row && other.start < row.end && row.start < other.end,
      );
    const chosen: { row: Row<"mentions">; shown: string }[] = [];
    for (const row of shuffled(tables.mentions, ({ mention_id }) => mention_id, source.seed)) {
      const shown = inContext(source, row);
      const kin = tables.actors.filter(({ actor_id }) => related(actor_id, row.actor_id));
      const secret = kin.flatMap(({ actor_id }) => source.namesOf(actor_id));
      if (
        row.form !== "name" &&
        shown !== null &&
        !several(row) &&
        giveaway([shown], secret) === null &&
        chosen.length < LEFT &&
        // Two that act for each other would both be right.
        chosen.every(
          (other) =>
            other.row.actor_id === row.actor_id || !related(other.row.actor_id, row.actor_id),
        )
      )
        chosen.push({ row, shown });
    }
    if (chosen.length < 2) return [];
    const meant = [...new Set(chosen.map(({ row }) => row.actor_id))];
    const spare = shuffled(
      [...new Set(tables.mentions.map(({ actor_id }) => actor_id))],
      (id) => id,
      source.seed,
    ).filter((id) => !meant.some((actor) => related(actor, id)));
    const right = lettered(
      shuffled([...meant, ...spare].slice(0, Math.max(RIGHT, meant.length)), (id) => id, "right"),
      source.nameOf,
    );
    const left = lettered(chosen, ({ shown }) => shown);
    const de = lang === "de";
    return [
      {
        interaction: "match",
        difficulty: 1,
        rows: chosen.map(({ row }) => row.mention_id),
        objective: de
          ? "Sie wissen an jeder Stelle, von wem die Rede ist, auch ohne Namen."
          : "You know at each point who is being talked about, even without a name.",
        prompt: de
          ? "Wer ist gemeint? Eine Antwort kann mehrmals richtig sein."
          : "Who is meant? An answer may be right more than once.",
        body: { left: left.choices, right: right.choices },
        key: {
          pairs: Object.fromEntries(
            chosen.map((each) => [left.idOf.get(each)!, [right.idOf.get(each.row.actor_id)!]]),
          ),
        },
        hints: de
          ? [
              "Lesen Sie die Stelle im Artikel und den Satz davor.",
              "Setzen Sie den Namen an die Stelle des Wortes: Ergibt der Satz so einen Sinn?",
            ]
          : [
              "Read the passage in the article and the sentence before it.",
              "Put the name in the place of the word: does the sentence make sense?",
            ],
        explanation: chosen
          .map(
            ({ row }) =>
              `${cited(source, row.text, row.sentence_id)}: ${source.nameOf(row.actor_id)}.`,
          )
          .join(" "),
        misconceptions: {},
        evidence: [...new Set(chosen.map(({ row }) => row.sentence_id))],
      },
    ];
  },
});

/** A mention with the words around it: `ihm: »… hat Antony Blinken ihm zugesagt, in …« (Satz 2)`. */
function inContext(source: Source, { text, start, end, sentence_id }: Row<"mentions">) {
  const sentence = source.tables.sentences.find((row) => row.sentence_id === sentence_id)!;
  const points = [...sentence.text];
  const words = (part: string[]) => part.join("").split(/\s+/u).filter(Boolean);
  const before = words(points.slice(0, start - sentence.start)).slice(-AROUND);
  const after = words(points.slice(end - sentence.start)).slice(0, AROUND);
  const shown = `… ${[...before, text, ...after].join(" ")} …`.replace(/ ([,.:;!?])/gu, "$1");
  return text === "" || text.length > 40 || shown.includes("░")
    ? null
    : `${text}: ${cited(source, shown, sentence_id)}`;
}
