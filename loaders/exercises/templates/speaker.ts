import { giveaway } from "../giveaway.js";
import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import { lettered, parts, template } from "../template.js";
import { REPORT, reportWords } from "../words.js";

/** Who voices it? The one who speaks need not be the one whose stand it is. */
export const speaker = template({
  name: "speaker",
  interaction: "match",
  section: "attribute",
  limit: 2,
  make: (source) => {
    const { lang, nameOf, namesOf, tables } = source;
    const voiceOf = (id: string | null) => id ?? REPORT;
    const name = (id: string) => (id === REPORT ? reportWords[lang] : nameOf(id));
    const asked = source.positions.filter(
      ({ speaker_id, quote, certainty }) =>
        quote !== "" &&
        quote.length <= 180 &&
        certainty !== "contested" &&
        !(speaker_id && giveaway([quote], namesOf(speaker_id))),
    );
    const heard = shuffled(
      [...new Set(tables.positions.map(({ speaker_id }) => voiceOf(speaker_id)))],
      (id) => id,
      source.seed,
    );
    // Mixed, so that no part has one voice alone.
    const rank = new Map(
      asked.map((row) => [row, asked.filter((o) => o.speaker_id === row.speaker_id).indexOf(row)]),
    );
    const mixed = [...asked].sort((a, b) => rank.get(a)! - rank.get(b)!);
    return parts(mixed, 4, 3).flatMap((rows) => {
      if (new Set(rows.map(({ speaker_id }) => speaker_id)).size < 2) return [];
      const left = lettered(
        shuffled(rows, (row) => row.position_id, source.seed),
        (row) => cited(source, row.quote, row.sentence_id),
      );
      const needed = new Set(rows.map(({ speaker_id }) => voiceOf(speaker_id)));
      // A voice that acts for a needed one, or the other way round, could be defended as right.
      const right = heard.filter(
        (id) => needed.has(id) || ![...needed].some((other) => source.related(id, other)),
      );
      if (right.length < 3) return [];
      const voices = lettered(right, name);
      const de = lang === "de";
      return {
        interaction: "match",
        difficulty: 2,
        rows: rows.map(({ position_id }) => position_id),
        objective: de
          ? "Sie unterscheiden, wer etwas sagt und wer nur zitiert oder gemeint ist."
          : "You tell who says something from who is merely quoted or meant.",
        prompt: de
          ? "Wer sagt das im Artikel? Ordnen Sie jeder Stelle die Stimme zu, von der der Artikel sie hat. Eine Stimme kann mehrmals vorkommen."
          : "Who says this in the article? Give each passage the voice from which the article has it. A voice may occur more than once.",
        body: { left: left.choices, right: voices.choices },
        key: {
          pairs: Object.fromEntries(
            rows.map((row) => [left.idOf.get(row)!, [voices.idOf.get(voiceOf(row.speaker_id))!]]),
          ),
        },
        hints: de
          ? [
              "Lesen Sie den ganzen Satz und den davor: Wer wird mit einem Verb des Sagens genannt?",
              "Steht das Verb im Konjunktiv I ohne neuen Namen, so spricht meist noch dieselbe Stimme.",
            ]
          : [
              "Read the whole sentence and the one before: who is named with a verb of saying?",
              "Where reported speech goes on without a new name, mostly the same voice is still speaking.",
            ],
        explanation: rows
          .map(
            (row) =>
              `${cited(source, row.quote, row.sentence_id)}: ${name(voiceOf(row.speaker_id))}.`,
          )
          .join(" "),
        misconceptions: Object.fromEntries(
          rows
            .filter(
              ({ speaker_id, actor_id }) => speaker_id !== actor_id && right.includes(actor_id),
            )
            .map((row) => [
              `${left.idOf.get(row)!}:${voices.idOf.get(row.actor_id)!}`,
              de
                ? `Es ist die Haltung dieses Akteurs, aber im Text kommt sie von: ${name(voiceOf(row.speaker_id))}.`
                : `It is this actor’s stand, but in the text it comes from: ${name(voiceOf(row.speaker_id))}.`,
            ]),
        ),
        evidence: rows.map(({ position_id }) => position_id),
      };
    });
  },
});
