import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with one plain line, `N passed, N failed`, that any tool can read. */
export default class PlainTotals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === "passed").length;
      failed += tests.filter((test) => test.result().state === "failed").length;
      // A file that fails to load has no tests of its own, yet it must count.
      if (!module.ok() && tests.every((test) => test.result().state !== "failed")) failed += 1;
    }
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
