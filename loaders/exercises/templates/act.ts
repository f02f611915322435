import { acts } from "../../../src/model/vocabulary.js";
import { template } from "../template.js";
import { classifyWords } from "./classify-words.js";

/** What is done with these words: demanded, promised, denied …? */
export const act = template({
  name: "act",
  interaction: "classify",
  section: "analyse",
  limit: 2,
  make: (source) => {
    const de = source.lang === "de";
    return classifyWords(source, {
      column: "act",
      words: acts,
      size: 4,
      columns: 5,
      difficulty: 2,
      objective: de
        ? "Sie bestimmen, was mit einer Äußerung getan wird: fordern, zusagen, bestreiten und anderes."
        : "You determine what is done with an utterance: demanding, promising, denying and so on.",
      prompt: de
        ? "Was wird mit diesen Worten getan? Lesen Sie die Stellen im Zusammenhang und bestimmen Sie den Sprechakt."
        : "What is done with these words? Read the passages in context and determine the speech act.",
      hints: de
        ? [
            "Fragen Sie: Wer soll danach etwas tun: die andere Seite, die eigene Seite oder niemand?",
            "Achten Sie auf das Verb, mit dem der Artikel die Äußerung einführt.",
          ]
        : [
            "Ask who is to do something afterwards: the other side, one’s own side or nobody?",
            "Look at the verb with which the article introduces the utterance.",
          ],
    });
  },
});
