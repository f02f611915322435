import { describe, expect, it } from "vitest";
import { readSource } from "../loaders/read/read-source.js";

const read = (content: string | Uint8Array, name: string) =>
  readSource(typeof content === "string" ? Buffer.from(content) : content, name);
const paragraph =
  "The commission met on the river on Monday and asked both states to share what they measure at the dam. ";

describe("readSource", () => {
  it("keeps plain text as it is", async () => {
    const text = " *Eins*\r\n\r\n# zwei\n";
    expect(await read(text, "a.txt")).toEqual({ kind: "text", text, title: null });
  });

  it("takes the prose of Markdown without its marks", async () => {
    const source =
      "---\ntitle: x\n---\n# Der *Fluss*\n\nDie [Kommission](http://a.b) **tagte**.\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n\n> Man werde `prüfen`.\n- eins\n- zwei_drei_vier\n";
    expect((await read(source, "a.md")).text).toBe(
      "Der Fluss\n\nDie Kommission tagte.\n\nMan werde prüfen.\n\neins\n\nzwei_drei_vier\n",
    );
  });

  it("takes the main text of a saved page, without menu, script and footer", async () => {
    const body = Array.from({ length: 6 }, (_, i) => `<p>${i}. ${paragraph}</p>`).join("\n");
    const page = `<!doctype html><html lang="en"><head><title>At the river</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/x">Sport</a></li></ul></nav>
      <article><h1>At the river</h1>${body}</article>
      <script>document.body.textContent = "run"</script><footer>Imprint</footer></body></html>`;
    const { kind, text, title } = await read(page, "saved.html");
    expect([kind, title]).toEqual(["html", "At the river"]);
    expect(text).toContain(`0. ${paragraph.trim()}\n\n1. `);
    expect(text).not.toMatch(/Sport|Imprint|run|</);
  });

  it("leaves out the labels, captions and notices inside a page's article", async () => {
    const body = Array.from({ length: 6 }, (_, i) => `<p>${i}. ${paragraph}</p>`).join("\n");
    const page = `<!doctype html><html><head><title>T</title></head><body>
      <div id="cookie-banner"><p>We and our partners store cookies on your device, as you may allow.</p></div>
      <main><article><figure><figcaption>The dam in spring</figcaption></figure>${body}
      <p>Advertisement</p><div class="newsletter"><p>Sign up for our newsletter</p></div>
      <aside><p>Read more about the dam and the river in our long report.</p></aside>${body}</article></main>
      </body></html>`;
    const { text } = await read(page, "saved.html");
    expect(text.split("\n\n")).toHaveLength(12);
  });

  it("reads a page in the encoding that it declares", async () => {
    const page = `<html><head><meta charset="iso-8859-1"><title>T</title></head><body><article>${"<p>Der Fluß fließt durch das Tal und über die Grenze, sagte die Ministerin. Man müsse ihn teilen.</p>".repeat(5)}</article></body></html>`;
    expect((await read(Buffer.from(page, "latin1"), "a.html")).text).toContain("Der Fluß fließt");
  });

  it("says that a page holds no article", async () => {
    await expect(read("<!doctype html><p>Bitte anmelden.", "login.html")).rejects.toThrow(
      /^no article found in login\.html: .*copy the text into a \.txt file/,
    );
  });

  it.each([
    ["%PDF-1.7\n", "paper.pdf is a PDF: copy its text into a .txt file"],
    ["PK\x03\x04....", "x.docx is a Word, OpenDocument or ZIP file: save it as plain text"],
    ["{\\rtf1", "x.rtf is an RTF document: save"],
    ["\x89PNG\r\n", "x.png is a PNG image: type"],
    ["RIFF....WEBPVP8", "x.webp is a WebP image: type"],
    ["\xff\xfeD\x00", "x.txt is a text in UTF-16: save the file as UTF-8"],
    [
      "Der Fl\xfc",
      "x.txt:1:7: not UTF-8: invalid byte 0xfc at byte offset 6; save the file as UTF-8",
    ],
    ["D\x00e\x00r\x00 \x00D\x00a\x00m\x00m\x00", "x.txt is a text in UTF-16"],
    ["ab\x00c", "x.bin is a binary file: zero byte at byte offset 2"],
  ])("refuses %o", async (content, message) => {
    const name = message.split(/[ :]/)[0]!;
    await expect(read(Buffer.from(content, "latin1"), name)).rejects.toThrow(message);
  });
});
