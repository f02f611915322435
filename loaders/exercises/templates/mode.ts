import { modes } from "../../../src/model/vocabulary.js";
import { template } from "../template.js";
import { classifyWords } from "./classify-words.js";

/** How does the report render it: in someone's words, indirectly, summed up, or in its own voice? */
export const mode = template({
  name: "mode",
  interaction: "classify",
  section: "analyse",
  limit: 1,
  make: (source) => {
    const de = source.lang === "de";
    return classifyWords(source, {
      column: "mode",
      words: modes,
      size: 5,
      columns: 4,
      difficulty: 3,
      objective: de
        ? "Sie unterscheiden wörtliche, indirekte und berichtete Rede von der Stimme des Berichts."
        : "You tell direct, indirect and reported speech from the reporter’s own voice.",
      prompt: de
        ? "Wie gibt der Artikel diese Worte wieder? Lesen Sie die Stellen im Artikel nach."
        : "How does the article render these words? Look the passages up in the article.",
      hints: de
        ? [
            "Suchen Sie Anführungszeichen, Konjunktiv und Verben des Sagens.",
            "Anführungszeichen: wörtlich. Konjunktiv oder »dass«-Satz: indirekt. Zusammenfassung mit Verb des Sagens: berichtet. Nichts davon: Stimme des Berichts.",
          ]
        : [
            "Look for quotation marks, the subjunctive or a shift of tense, and verbs of saying.",
            "Quotation marks: direct. Subjunctive or a that-clause: indirect. A summary with a verb of saying: reported. None of these: the reporter’s voice.",
          ],
    });
  },
});
