/** The surface forms of a word class, letter by letter: one walk tells which of them stand at a place. */
export interface WordTrie {
  units: number[];
  next: WordTrie[];
  /** Where many letters can follow: the nodes by unit, so that one look is enough. */
  table: (WordTrie | undefined)[] | null;
  /** What the form that ends here stands for. */
  value?: string | number;
}

/** More ways on than this get a table. */
const LISTED = 3;

const node = (): WordTrie => ({ units: [], next: [], table: null });

/** Builds the trie of `forms`; a blank in a form is U+0020. The last of two equal forms counts. */
export function wordTrie(forms: Iterable<readonly [string, string | number]>): WordTrie {
  const root = node();
  for (const [form, value] of forms) {
    let at = root;
    for (let i = 0; i < form.length; i++)
      at = childOf(at, form.charCodeAt(i)) ?? grow(at, form.charCodeAt(i));
    at.value = value;
  }
  return root;
}

function grow(parent: WordTrie, unit: number): WordTrie {
  const child = node();
  parent.units.push(unit);
  parent.next.push(child);
  if (parent.units.length > LISTED) {
    parent.table = [];
    parent.units.forEach((own, i) => (parent.table![own] = parent.next[i]));
  }
  return child;
}

/** The node that `unit` leads to. */
export function childOf({ units, next, table }: WordTrie, unit: number): WordTrie | undefined {
  if (table) return table[unit];
  for (let i = 0; i < units.length; i++) if (units[i] === unit) return next[i];
  return undefined;
}
