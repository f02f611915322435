/**
 * The surface forms of a word class, letter by letter, packed into few arrays: a trie of all number
 * words takes some kilobytes, so that matching stays inside the processor's cache.
 */
export interface WordTrie {
  /** The ways on from node n are those from `edges[n]` to `edges[n + 1]` (exclusive). */
  edges: Uint16Array;
  /** The unit that each way asks for; way n leads to node n + 1. */
  units: Uint16Array;
  /** What the form that ends at a node stands for; undefined where none ends. */
  values: readonly (string | number | undefined)[];
}

interface Node {
  next: Map<number, Node>;
  value?: string | number;
}

/**
 * Builds the trie of `forms`; node 0 is its root. The last of two equal forms counts. Throws a
 * RangeError where the forms need more than 65,535 nodes.
 */
export function wordTrie(forms: Iterable<readonly [string, string | number]>): WordTrie {
  const root: Node = { next: new Map() };
  for (const [form, value] of forms) {
    let at = root;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      let child = at.next.get(unit);
      if (!child) at.next.set(unit, (child = { next: new Map() }));
      at = child;
    }
    at.value = value;
  }
  // Breadth first: nodes stand in the order of the ways that lead to them.
  const nodes = [root];
  for (const { next } of nodes) nodes.push(...next.values());
  if (nodes.length > 0xffff) throw new RangeError(`too many word forms: ${nodes.length} nodes`);
  const edges = new Uint16Array(nodes.length + 1);
  const units: number[] = [];
  nodes.forEach(({ next }, n) => {
    units.push(...next.keys());
    edges[n + 1] = units.length;
  });
  return {
    edges,
    units: Uint16Array.from(units),
    values: nodes.map(({ value }) => value),
  };
}

/** The node that `unit` leads to from `node`, or -1. */
export function childOf({ edges, units }: WordTrie, node: number, unit: number): number {
  const last = edges[node + 1]!;
  for (let way = edges[node]!; way < last; way++) if (units[way] === unit) return way + 1;
  return -1;
}
