import { Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterLines } from "../../loaders/extract/stream/filter.js";
import { lines } from "../../loaders/extract/stream/lines.js";

const sentence = "Der Minister forderte am Freitag, den Kanal bis Ende Januar zu öffnen. ";
const document = (id: number) =>
  JSON.stringify({ id, text: sentence.repeat(1 + (id % 4)), date: "2022-01-22", lang: "de" });
const good = Array.from({ length: 150 }, (_, id) => document(id));
const mixed = good.map((line, i) =>
  i % 40 === 7 ? "{" : i % 40 === 9 ? `{"id":${i},"text":3}` : line,
);

async function* chunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(input: string | Buffer, workers = 1, size = 1000) {
  const parts: string[] = [];
  const output = new Writable({
    highWaterMark: 100,
    write: (chunk, _, done) => {
      parts.push(String(chunk));
      setImmediate(done);
    },
  });
  const defaults = { lang: null, date: null, workers };
  const counts = await filterLines(chunks(Buffer.from(input), size), output, defaults);
  return { ...counts, text: parts.join("") };
}

describe("filterLines", () => {
  it("answers each line in its place, and a bad one with its id and an error", async () => {
    const { text, lines, bad } = await run(
      [document(1), '{"id":"b","text":3}', "not json", document(2)].join("\n"),
    );
    const answers = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([lines, bad]).toEqual([4, 2]);
    expect(answers.map(({ id }) => id)).toEqual([1, "b", null, 2]);
    expect(answers[1].error).toBe('"text" is not a string in the line');
    expect(answers[2].error).toMatch(/^not JSON: /);
    expect(Object.keys(answers[0])).toEqual(
      "id sentences timex quotes entities positions deadlines".split(" "),
    );
  });

  it("names the byte where the encoding of a line is broken, and goes on", async () => {
    const broken = Buffer.concat([
      Buffer.from('{"id":1,"text":"f'),
      Buffer.from([0xfc]),
      Buffer.from(`r"}\n${document(2)}\n`),
    ]);
    const answers = (await run(broken)).text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers[0]).toEqual({
      id: null,
      error: "not UTF-8: invalid byte 0xfc at byte offset 17 of the line",
    });
    expect(answers[1].id).toBe(2);
  });

  it("gives the same bytes with two workers as with one", async () => {
    const input = mixed.join("\n");
    expect(await run(input, 2)).toEqual(await run(input, 1));
  }, 60_000);

  it("gives the same bytes when the input is split between two runs", async () => {
    const cut = 71;
    const parts = [mixed.slice(0, cut), mixed.slice(cut)].map((part) => `${part.join("\n")}\n`);
    const split = await Promise.all(parts.map((part) => run(part)));
    expect(split.map(({ text }) => text).join("")).toBe((await run(mixed.join("\n"))).text);
  });

  it("reads a megabyte in one line", async () => {
    const text = sentence.repeat(Math.ceil(2 ** 20 / sentence.length));
    const out = await run(JSON.stringify({ id: "big", text, date: "2022-01-22", lang: "de" }));
    expect(JSON.parse(out.text).timex.length).toBeGreaterThan(20_000);
  }, 60_000);

  it("takes control characters in a text for what they are", async () => {
    const text = `\u0000\u0007${sentence}\u001b[31m`;
    const out = JSON.parse((await run(JSON.stringify({ id: 1, text, lang: "de" }))).text);
    expect(out.sentences.length).toBeGreaterThan(0);
  });
});

describe("lines", () => {
  const read = async (input: string, size: number, longest?: number) => {
    const found: (string | null)[] = [];
    for await (const line of lines(chunks(Buffer.from(input), size), longest))
      found.push(line && Buffer.from(line).toString());
    return found;
  };

  it("gives the lines of the text however it is cut into chunks", async () => {
    const text = fc.array(fc.constantFrom("a", "ö🌊", "\n", "\r\n", " "), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
        const input = parts.join("");
        const expected = input.split(/\r?\n/).filter((line) => line.trim() !== "");
        expect(await read(input, size)).toEqual(expected);
      }),
    );
  });

  it("keeps nothing of a line that is too long, and goes on with the next", async () => {
    expect(await read("abcdefgh\nok\n", 3, 5)).toEqual([null, "ok"]);
  });
});
