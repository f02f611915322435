import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../loaders/extract/document.js";
import { unwrapped } from "../../loaders/extract/unwrap.js";
import { slicePoints } from "../../src/model/text.js";

const wrapped = `The talks ended on Monday without a result.

“We have waited for eleven months,” Ms Tubeneck said. “We will not
wait for a twelfth. They know what has to happen now, and it will
happen soon.”
`;

test("lines that are wrapped become one, of the same length", () => {
  const text = unwrapped(wrapped);
  expect(text).toHaveLength(wrapped.length);
  expect(text.split("\n\n").map((part) => part.trim().split("\n").length)).toEqual([1, 1]);
});

test("lines that end where the next word would have fitted stay apart", () => {
  const list =
    "The first demand is a dam.\nThe second is water.\nThe third one is a seat on the board.\n";
  expect(unwrapped(list)).toBe(list);
});

test("long lines are paragraphs", () => {
  const text = `${"word ".repeat(30)}\n${"word ".repeat(30)}\n`;
  expect(unwrapped(text)).toBe(text);
});

test("a quotation goes on over the end of a line", () => {
  const quotes = readDocument({ text: wrapped, lang: "en", date: "2031-03-14" }).quotes;
  expect(quotes.map((quote) => slicePoints(wrapped, quote).replaceAll("\n", " "))).toEqual([
    "“We have waited for eleven months,”",
    "“We will not wait for a twelfth. They know what has to happen now, and it will happen soon.”",
  ]);
});

test("no text changes in anything but its line breaks", () => {
  const piece = fc.constantFrom(
    "a",
    "word",
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "😀",
    "longer-word-here",
    "\t",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      const result = unwrapped(text);
      expect(result).toHaveLength(text.length);
      expect(result.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
