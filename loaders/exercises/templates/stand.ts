import type { Row } from "../../../src/model/tables.js";
import { polarities } from "../../../src/model/vocabulary.js";
import { cited, quoted } from "../phrases.js";
import { shuffled } from "../random.js";
import type { Source } from "../source.js";
import { sentencesOf } from "../spans.js";
import { lettered, template } from "../template.js";

const OPTIONS = 4;

/** Whose answer to an issue does the article report? Wrong are actors of another camp. */
export const stand = template({
  name: "stand",
  interaction: "choice",
  section: "attribute",
  limit: 3,
  make: (source) =>
    source.positions.flatMap((position) => {
      if (position.certainty === "contested" || position.polarity === "open") return [];
      const { actor_id: right, issue_id, polarity, position_id, sentence_id, quote } = position;
      const { lang, tables, nameOf } = source;
      const { question } = tables.issues.find((issue) => issue.issue_id === issue_id)!;
      const seed = `${source.seed}:${position_id}`;
      const wrong = othersThan(source, position).slice(0, OPTIONS - 1);
      const heard = source.positions.some(({ actor_id }) => wrong.includes(actor_id));
      if (wrong.length < 2 || !heard) return [];
      const order = shuffled([right, ...wrong], (id) => id, seed);
      const { choices, idOf } = lettered(order, nameOf);
      const de = lang === "de";
      const answer = polarities[polarity][lang];
      return {
        interaction: "choice",
        difficulty: 1,
        rows: [position_id],
        secret: tables.actors
          .filter(({ actor_id }) => source.related(actor_id, right))
          .flatMap(({ actor_id }) => source.namesOf(actor_id)),
        objective: de
          ? "Sie ordnen eine Haltung dem Akteur zu, der sie im Artikel einnimmt."
          : "You attribute a stand to the actor who takes it in the article.",
        prompt: de
          ? `Wessen Haltung gibt der Artikel hier wieder? Streitfrage: ${quoted(question, lang)} Antwort: ${answer}.`
          : `Whose stand does the article report here? Issue: ${quoted(question, lang)} Answer: ${answer}.`,
        body: { options: choices, multiple: false },
        key: { correct: [idOf.get(right)!] },
        hints: de
          ? [
              "Suchen Sie die Stelle, an der diese Streitfrage zur Sprache kommt.",
              `Lesen Sie ${source.sentenceName(sentence_id)}.`,
            ]
          : [
              "Find the passage in which this issue comes up.",
              `Read ${source.sentenceName(sentence_id)}.`,
            ],
        explanation: `${position.summary} ${cited(source, quote, sentence_id)}`,
        misconceptions: Object.fromEntries(
          wrong.map((actor) => [idOf.get(actor)!, elsewhere(source, actor)]),
        ),
        evidence: [position_id],
      };
    }),
});

/**
 * Actors of the article who neither hold the stand nor could be taken for one who does. Those with
 * no stand of their own are left out where they are named beside it: they may be its source.
 */
function othersThan(source: Source, { actor_id, issue_id, polarity, ...row }: Row<"positions">) {
  const { positions, tables, akin, related, seed } = source;
  const holders = tables.positions
    .filter((other) => other.issue_id === issue_id && other.polarity === polarity)
    .flatMap(({ actor_id, speaker_id }) => (speaker_id ? [actor_id, speaker_id] : [actor_id]));
  const heard = new Set(positions.map(({ actor_id }) => actor_id));
  const near = sentencesOf(source, [row]).map(({ sentence_id }) => sentence_id);
  const elsewhere = new Set(
    tables.actors
      .map(({ actor_id }) => actor_id)
      .filter((id) => {
        const own = tables.mentions.filter(({ actor_id }) => actor_id === id);
        return own.length > 0 && !own.some(({ sentence_id }) => near.includes(sentence_id));
      }),
  );
  const free = tables.actors
    .map(({ actor_id }) => actor_id)
    .filter((id) => heard.has(id) || elsewhere.has(id))
    .filter((id) => ![actor_id, ...holders].some((holder) => akin(id, holder)));
  // Those who take stands of their own are the better traps; of one camp, one is enough.
  return shuffled(free, (id) => id, `${seed}:${issue_id}`)
    .sort((a, b) => Number(heard.has(b)) - Number(heard.has(a)))
    .filter((id, i, all) => !all.slice(0, i).some((other) => related(id, other)));
}

function elsewhere({ positions, nameOf, lang }: Source, actor: string): string {
  const own = positions.find(({ actor_id }) => actor_id === actor);
  if (lang === "de")
    return own
      ? `Für ${quoted(nameOf(actor), lang)} gibt der Artikel anderes wieder: ${own.summary}`
      : `${quoted(nameOf(actor), lang)} wird erwähnt, aber eine eigene Haltung dazu gibt der Artikel nicht wieder.`;
  return own
    ? `For ${quoted(nameOf(actor), lang)} the article reports something else: ${own.summary}`
    : `${quoted(nameOf(actor), lang)} is mentioned, but the article reports no stand of its own on this.`;
}
