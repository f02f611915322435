/** Replaces the UTF-16 range `[start, end)` by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** Shown in the head of the hunk. */
  note: string;
}

const CONTEXT = 3;

/** The edits of one file as a unified diff that `patch -p1` and `git apply` take; empty without edits. */
export function unifiedDiff(file: string, before: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return "";
  const lines = before.split("\n");
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const lineAt = (at: number) => starts.findLastIndex((start) => start <= at);

  // Changes of whole lines: edits that touch the same lines belong together.
  const changes: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const first = lineAt(edit.start);
    const last = lineAt(Math.max(edit.start, edit.end - 1));
    const previous = changes.at(-1);
    if (previous && first <= previous.last) {
      previous.last = Math.max(previous.last, last);
      previous.edits.push(edit);
    } else changes.push({ first, last, edits: [edit] });
  }

  const hunks: (typeof changes)[] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    if (hunk && change.first - hunk.at(-1)!.last <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }

  let shift = 0;
  const body = hunks.map((hunk) => {
    const from = Math.max(0, hunk[0]!.first - CONTEXT);
    // A final newline leaves an empty last piece that is no line.
    const count = lines.at(-1) === "" ? lines.length - 1 : lines.length;
    const to = Math.min(count, hunk.at(-1)!.last + 1 + CONTEXT);
    const rows: string[] = [];
    let added = 0;
    let at = from;
    for (const { first, last, edits: own } of hunk) {
      while (at < first) rows.push(` ${lines[at++]}`);
      const base = starts[first]!;
      let text = lines.slice(first, last + 1).join("\n");
      for (const edit of [...own].reverse())
        text = text.slice(0, edit.start - base) + edit.text + text.slice(edit.end - base);
      while (at <= last) rows.push(`-${lines[at++]}`);
      const replaced = text.split("\n");
      rows.push(...replaced.map((line) => `+${line}`));
      added += replaced.length - (last - first + 1);
    }
    while (at < to) rows.push(` ${lines[at++]}`);
    const notes = hunk.flatMap(({ edits: own }) => own.map(({ note }) => note)).join(", ");
    const head = `@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + added} @@ ${notes}`;
    shift += added;
    return [head, ...rows].join("\n");
  });
  return `--- a/${file}\n+++ b/${file}\n${body.join("\n")}\n`;
}
