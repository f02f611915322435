import type { Tense } from "../meanings/scene.js";
import type { TenseWords } from "../rules/timex-rules.js";
import { perForm, type Form } from "../forms.js";

/** What a word can be in any clause. */
export interface VerbForm {
  /** The tense it tells by itself, inside a clause and as the first word of a sentence. */
  tense: Tense | null;
  opening: Tense | null;
  /** It makes a participle of what can be one. */
  becoming: boolean;
  /** A past that can be a participle as well: "entschieden". */
  ambiguous: boolean;
  hearsay: boolean;
  perfectInfinitive: boolean;
  marker: boolean;
  promising: boolean;
  /** What it is where it tells no tense. */
  role: "perfect" | "participle" | "loose" | "present" | "none";
}

interface Words {
  exact: Set<string>;
  endings: string[];
}

const split = (words: readonly string[]): Words => ({
  exact: new Set(words.filter((word) => !word.startsWith("-"))),
  endings: words.filter((word) => word.startsWith("-")).map((word) => word.slice(1)),
});

const is = ({ exact, endings }: Words, word: string): boolean =>
  exact.has(word) ||
  // An ending tells only in a verb, and verbs are written small.
  (word[0]! >= "a" &&
    endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)));

/** The words of a token: "CDU-geführte" has two. */
const WORDS = /\p{L}+/gu;

/** Tells what the words of a form can be. */
export function compileVerbs(words: TenseWords): (form: Form) => readonly VerbForm[] {
  const past = split(words.past);
  const notPast = split(words.notPast);
  const present = split(words.present);
  const notPresent = split(words.notPresent);
  const future = new Set(words.future);
  const perfect = new Set(words.perfect);
  const becoming = new Set(words.becoming);
  const hearsay = new Set(words.hearsay);
  const infinitive = new Set(words.perfectInfinitive);
  const promising = new Set(words.promising);

  const verbTense = (word: string, opens: boolean): Tense | null => {
    // The first word is written large whatever it is: only forms that are no noun count.
    const form = opens ? word.toLowerCase() : word;
    if (opens && words.alsoNoun.test(form)) return null;
    if (future.has(form) || (!opens && words.futureForm?.test(form))) return "future";
    const told = opens ? past.exact.has(form) : is(past, form) && !is(notPast, form);
    return told ? "past" : null;
  };

  const isTwofold = (word: string): boolean =>
    words.twofold
      ? words.twofold.test(word)
      : words.participle?.test(word) === true || words.looseParticiple?.test(word) === true;

  const readForm = (word: string): VerbForm => ({
    tense: verbTense(word, false),
    opening: verbTense(word, true),
    becoming: becoming.has(word),
    ambiguous: isTwofold(word),
    hearsay: hearsay.has(word),
    perfectInfinitive: infinitive.has(word),
    marker: word === words.infinitiveMarker,
    promising: promising.has(word),
    role: perfect.has(word)
      ? "perfect"
      : words.participle?.test(word)
        ? "participle"
        : words.looseParticiple?.test(word)
          ? "loose"
          : is(present, word) && !is(notPresent, word)
            ? "present"
            : "none",
  });
  // Forms that tell the same share what they tell: most tell nothing.
  const shared = new Map<string, readonly VerbForm[]>();
  return perForm(({ written }) => {
    const forms = (written.match(WORDS) ?? []).map(readForm);
    const key = JSON.stringify(forms);
    const known = shared.get(key);
    if (!known) shared.set(key, forms);
    return known ?? forms;
  });
}
