import { AuthorError, formatFinding, type Finding } from "./findings.js";

/**
 * Runs a piece of work at the edge of the program. Findings of an author and other expected errors
 * go to standard error without a stack trace, and the exit code becomes 1; a fault of the program
 * shows its stack.
 */
export async function reportErrors(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AuthorError) printFindings(error.findings);
    else console.error(isFault(error) ? error : (error as Error).message);
    process.exitCode = 1;
  }
}

/** One finding a line on standard error; the place stands out on a terminal that shows styles. */
export function printFindings(findings: readonly Finding[]): void {
  const styled = process.stderr.isTTY && !process.env.NO_COLOR;
  for (const finding of findings) {
    const line = formatFinding(finding);
    const place = line.slice(0, line.length - finding.message.length - 2);
    console.error(styled ? `\u001b[1m${place}\u001b[22m: ${finding.message}` : line);
  }
}

/** Errors that we raise on purpose are plain Errors or classes of our own. */
const isFault = (error: unknown): boolean =>
  !(error instanceof Error) ||
  [TypeError, RangeError, ReferenceError, SyntaxError].some((kind) => error instanceof kind);
