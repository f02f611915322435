import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const browserTests = "test/browser/**/*.test.ts";

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
          exclude: [browserTests],
          testTimeout: 30_000,
          isolate: false,
          // Left to itself, vitest keeps one of two cores free.
          maxWorkers: Math.max(2, availableParallelism()),
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
          maxConcurrency: 3,
          // Each file has a Chromium of its own; more than two at a time only slow one another.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
