import { createRequire } from "node:module";

/**
 * Gives the tests of a file a document in the plain Node environment, for those that also run loaders
 * (vitest's own jsdom environment replaces `URL`, with which loaders find their files).
 */
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  JSDOM: new (html: string, options: { url: string }) => { window: Window & typeof globalThis };
};

export const { window } = new JSDOM("<!doctype html><body></body>", {
  url: "http://localhost/en/tiny/positions.html",
});
const names = [
  "window",
  "document",
  "location",
  "history",
  "Element",
  "Event",
  "MouseEvent",
  "KeyboardEvent",
] as const;
for (const name of names) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
