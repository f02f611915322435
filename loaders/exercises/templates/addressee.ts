import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import { lettered, template } from "../template.js";

const OPTIONS = 4;

/** To whom is it addressed? The words themselves must not name the addressee. */
export const addressee = template({
  name: "addressee",
  interaction: "choice",
  section: "attribute",
  limit: 1,
  make: (source) =>
    source.positions.flatMap((position) => {
      const { addressee_id: right, actor_id, position_id, quote, sentence_id } = position;
      if (right === null || position.certainty !== "certain" || quote === "") return [];
      const { akin, lang, nameOf, related, tables } = source;
      const spoken = new Set(tables.positions.map((row) => row.actor_id));
      const wrong = shuffled(
        [...new Set(tables.mentions.map((row) => row.actor_id).concat([...spoken]))],
        (id) => id,
        `${source.seed}:${position_id}`,
      )
        .filter((id) => !akin(id, right))
        // The one who speaks is the first trap.
        .sort((a, b) => Number(b === actor_id) - Number(a === actor_id))
        .filter((id, i, all) => !all.slice(0, i).some((other) => related(id, other)))
        .slice(0, OPTIONS - 1);
      if (wrong.length < 2) return [];
      const { choices, idOf } = lettered(
        shuffled([right, ...wrong], (id) => id, `${source.seed}:${position_id}:order`),
        nameOf,
      );
      const de = lang === "de";
      return {
        interaction: "choice",
        difficulty: 2,
        rows: [position_id],
        secret: tables.actors
          .filter((actor) => akin(actor.actor_id, right))
          .flatMap((actor) => source.namesOf(actor.actor_id)),
        objective: de
          ? "Sie bestimmen, an wen sich eine Äußerung richtet."
          : "You determine to whom an utterance is addressed.",
        prompt: de
          ? `An wen richtet sich die Äußerung an dieser Stelle? ${cited(source, quote, sentence_id)}`
          : `To whom is the utterance in this passage addressed? ${cited(source, quote, sentence_id)}`,
        body: { options: choices, multiple: false },
        key: { correct: [idOf.get(right)!] },
        hints: de
          ? [
              "Lesen Sie den ganzen Satz und den davor: Auf wen wird geantwortet, von wem etwas verlangt?",
            ]
          : [
              "Read the whole sentence and the one before: who is answered, of whom is something asked?",
            ],
        explanation: `${position.summary} ${de ? "An" : "To"}: ${nameOf(right)}.`,
        misconceptions: Object.fromEntries(
          wrong
            .filter((id) => id === actor_id)
            .map((id) => [
              idOf.get(id)!,
              de
                ? "Das ist der, um dessen Haltung es geht, nicht der, an den sie sich richtet."
                : "This is the one whose stand it is, not the one to whom it is addressed.",
            ]),
        ),
        evidence: [position_id],
      };
    }),
});
