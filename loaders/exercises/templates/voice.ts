import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import { overlaps, sentencesOf } from "../spans.js";
import { lettered, template } from "../template.js";

const EACH = 3;

/** The report's own words or somebody's utterance? */
export const voice = template({
  name: "voice",
  interaction: "classify",
  section: "analyse",
  limit: 1,
  make: (source) => {
    const { lang, seed, spansOf, tables } = source;
    const fits = (text: string) => text !== "" && text.length <= 120 && !text.includes("░");
    const others = tables.positions.filter(({ mode }) => mode !== "author");
    const own = source.voice
      .filter(({ text, spans }) => {
        const uttered = others.flatMap(({ position_id }) => spansOf(position_id));
        return fits(text) && !spans.some((span) => uttered.some((other) => overlaps(span, other)));
      })
      .map(({ voice_id, text, spans, comment }) => ({
        id: voice_id,
        text,
        sentence: sentencesOf(source, spans)[0]!.sentence_id,
        note: comment,
        report: true,
      }));
    const uttered = source.positions
      .filter(
        ({ certainty, mode, quote, position_id }) =>
          certainty === "certain" &&
          (mode === "direct" || mode === "indirect") &&
          fits(quote) &&
          !spansOf(position_id).some((span) =>
            source.voice.some(({ spans }) => spans.some((other) => overlaps(span, other))),
          ),
      )
      .map(({ position_id, quote, sentence_id, summary }) => ({
        id: position_id,
        text: quote,
        sentence: sentence_id,
        note: summary,
        report: false,
      }));
    const rows = [...shuffled(own, ({ id }) => id, seed).slice(0, EACH), ...uttered.slice(0, EACH)];
    if (own.length === 0 || uttered.length === 0 || rows.length < 3) return [];
    const de = lang === "de";
    const left = lettered(
      shuffled(rows, ({ id }) => id, `${seed}:voice`),
      ({ text, sentence }) => cited(source, text, sentence),
    );
    return [
      {
        interaction: "classify",
        difficulty: 3,
        rows: rows.map(({ id }) => id),
        objective: de
          ? "Sie trennen die Worte des Berichts von dem, was er andere sagen lässt."
          : "You separate the report’s own words from what it lets others say.",
        prompt: de
          ? "Spricht hier der Bericht selbst, oder gibt er wieder, was jemand gesagt hat?"
          : "Is the report itself speaking here, or does it render what someone said?",
        body: {
          rows: left.choices,
          columns: [
            { id: "a", label: de ? "der Bericht selbst" : "the report itself" },
            { id: "b", label: de ? "wiedergegebene Äußerung" : "someone’s utterance" },
          ],
        },
        key: {
          cells: Object.fromEntries(
            rows.map((row) => [left.idOf.get(row)!, [row.report ? "a" : "b"]]),
          ),
        },
        hints: de
          ? [
              "Wertende Wörter, Deutungen und Einschübe gehören oft dem Bericht, auch mitten in einem Satz über andere.",
              "Anführungszeichen und Konjunktiv zeigen, dass jemand anderes spricht.",
            ]
          : [
              "Judging words, interpretations and asides are often the report’s, even in the middle of a sentence about others.",
              "Quotation marks and the verb forms of reported speech show that someone else is speaking.",
            ],
        explanation: rows
          .map(({ text, sentence, note }) => `${cited(source, text, sentence)}: ${note}`)
          .join(" "),
        misconceptions: Object.fromEntries(
          rows.map((row) => [`${left.idOf.get(row)!}:${row.report ? "b" : "a"}`, row.note]),
        ),
        evidence: rows.map(({ id }) => id),
      },
    ];
  },
});
