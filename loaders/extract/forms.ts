/** A written form with what the rules ask about it most often; every token written so shares it. */
export interface Form {
  readonly written: string;
  /** Lower-case form, the key into every word list. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Has a capital letter: at its head, or inside as in `al-Quds` and `eBay`. */
  readonly cap: boolean;
  /** The sign of its characters, by which it is found. */
  readonly sign: number;
  /** What `perForm` has worked out, by the number of the question. */
  readonly facts: unknown[];
}

let questions = 0;

/**
 * Answers a question about a form once, however often the form stands in the texts. The answer is
 * never undefined.
 */
export function perForm<T>(answer: (form: Form) => T): (form: Form) => T {
  const number = questions++;
  return (form) => {
    const known = form.facts[number];
    if (known !== undefined) return known as T;
    const fact = answer(form);
    form.facts[number] = fact;
    return fact;
  };
}

/** Room for the forms of a large vocabulary; a power of two. */
const SLOTS = 1 << 16;
/** How far from its own slot a form may stand: keeps every look-up short, whatever the text. */
const REACH = 8;

/**
 * The forms seen so far: a hash table over the characters themselves, so that no word has to be cut
 * out of its text to be looked up. Where it is full a new form takes the place of an older one.
 */
const forms = new Array<Form | undefined>(SLOTS).fill(undefined);

/** The sign of no characters; `signOf` adds one after the other (FNV-1a). */
export const NO_SIGN = 0x811c9dc5 | 0;
export const signOf = (sign: number, unit: number): number => Math.imul(sign ^ unit, 0x01000193);

/** The form that stands from `start` to `end` in `text`, whose characters have the sign `sign`. */
export function formAt(
  text: string,
  start: number,
  end: number,
  sign: number,
  kind: Form["kind"],
  cap: boolean,
): Form {
  const home = sign ^ (sign >>> 16);
  let slot = home & (SLOTS - 1);
  for (let step = 0; step < REACH; step++) {
    const at = (home + step) & (SLOTS - 1);
    const form = forms[at];
    if (form === undefined) {
      slot = at;
      break;
    }
    if (form.sign === sign && stands(form.written, text, start, end)) return form;
  }
  return (forms[slot] = newForm(text.slice(start, end), sign, kind, cap));
}

function stands(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function newForm(written: string, sign: number, kind: Form["kind"], cap: boolean): Form {
  // A slice would keep the whole text it is cut from in memory.
  const own = Buffer.from(written, "utf16le").toString("utf16le");
  const facts = new Array<unknown>(questions).fill(undefined);
  return { written: own, lower: own.toLowerCase(), kind, cap, sign, facts };
}
