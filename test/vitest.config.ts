import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const browserTests = "test/browser/**/*.test.ts";
const componentTests = "test/components/**/*.test.ts";

/** Left to itself, vitest keeps one of two cores free. */
const maxWorkers = Math.max(2, availableParallelism());

export default defineConfig({
  root,
  test: {
    reporters: ["default", "./test/reporter.ts"],
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [browserTests, componentTests],
          testTimeout: 30_000,
          // The files of a worker share their modules: loading them took longer than most tests.
          isolate: false,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: "components",
          include: [componentTests],
          // Each file has a document of its own, which it puts in place of Node's globals.
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: ["./test/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Pages that one file looks at side by side.
          maxConcurrency: 3,
          // Each file has a Chromium of its own; more than two at a time only slow one another.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
