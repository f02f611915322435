const LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  þ: "th",
  ð: "d",
};
const LONGEST = 40;

/** Gives ids: from words, by the rules for ids, each only once. */
export function slugger(taken: Iterable<string> = []): (words: string, fallback: string) => string {
  const used = new Set(taken);
  return (words, fallback) => {
    const base = slugOf(words) || fallback;
    let id = base;
    for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
    used.add(id);
    return id;
  };
}

/** Lower-case ASCII letters, digits and single hyphens; empty where nothing of that is left. */
function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[äöüßæøœłđþð]/g, (letter) => LETTERS[letter]!)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const cut = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/-[^-]*$/, "") : plain;
  // s1, m1 name sentences and mentions.
  return /^[sm]\d+$/.test(cut) ? `actor-${cut}` : cut;
}
