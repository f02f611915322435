/** Something an author should mend, with its place. `file` is relative to the root, lines from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Thrown where author input has findings; carries all of them. */
export class AuthorError extends Error {
  override name = "AuthorError";
  constructor(readonly findings: Finding[]) {
    super(findings.map(formatFinding).join("\n"));
  }
}

/** `data/x/annotations.yaml:42:12: quote not found: ...` */
export function formatFinding({ file, line, column, message }: Finding): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** By file, line and column; equal findings once. */
export function sortFindings(findings: Finding[]): Finding[] {
  const unique = new Map(findings.map((finding) => [formatFinding(finding), finding]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.message, b.message),
  );
}

/** By code units, so that no locale of the machine changes an order. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
