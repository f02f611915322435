import { AuthorError, formatFinding } from "./findings.js";

/**
 * Runs a piece of work at the edge of the program: findings of an author go to standard error line
 * by line, without a stack trace, and the exit code becomes 1. Faults of the program are thrown on.
 */
export async function reportErrors(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    for (const finding of error.findings) console.error(formatFinding(finding));
    process.exitCode = 1;
  }
}
