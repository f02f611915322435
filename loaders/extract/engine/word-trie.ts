/** Word forms with what they stand for. */
export type Forms = Iterable<readonly [form: string, value: number]>;

interface Node {
  next: Map<number, Node>;
  value: number;
}

/** A node in the cells of a program: its value or -1, the number of ways on, then unit and node of each. */
export const WAYS = 2;

/**
 * Writes the trie of `forms` to the end of `cells`, letter by letter, and returns the place of its
 * root. A word lies in one piece, so that to spell it touches little memory. The last of two equal
 * forms counts.
 */
export function writeTrie(cells: number[], forms: Forms): number {
  const root: Node = { next: new Map(), value: -1 };
  for (const [form, value] of forms) {
    let at = root;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      let child = at.next.get(unit);
      if (!child) at.next.set(unit, (child = { next: new Map(), value: -1 }));
      at = child;
    }
    at.value = value;
  }
  return writeNode(cells, root);
}

function writeNode(cells: number[], { next, value }: Node): number {
  const place = cells.length;
  cells.push(value, next.size);
  let way = cells.length;
  for (const unit of next.keys()) cells.push(unit, -1);
  for (const child of next.values()) {
    cells[way + 1] = writeNode(cells, child);
    way += 2;
  }
  return place;
}

/** The node that `unit` leads to from `node`, or -1. */
export function childOf(cells: Int32Array, node: number, unit: number): number {
  const ways = node + WAYS;
  const last = ways + 2 * cells[node + 1]!;
  for (let way = ways; way < last; way += 2) if (cells[way] === unit) return cells[way + 1]!;
  return -1;
}
