import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder, type SiteServer } from "../../loaders/publish/serve.js";

const outside = mkdtempSync(join(tmpdir(), "lesart-serve-"));
const folder = join(outside, "site");
mkdirSync(join(folder, "de"), { recursive: true });
writeFileSync(join(outside, "secret.txt"), "secret");
writeFileSync(join(folder, "index.html"), "<p>start");
writeFileSync(join(folder, "404.html"), "<p>nothing here");
writeFileSync(join(folder, "de", "index.html"), "<p>Anfang");
writeFileSync(join(folder, "de", "ä b.csv"), "a,b\n");
writeFileSync(join(folder, "x.wasm.gz"), "packed");

let server: SiteServer;
beforeAll(async () => {
  server = await serveFolder(folder, { port: 0, base: "/a/b/" });
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks for a path as it stands: fetch would tidy "..", and that is what is tested. */
function ask(path: string, method = "GET", headers = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on("error", fail).end();
  });
}

describe("serveFolder", () => {
  test.each([
    ["/a/b/", "<p>start", "text/html; charset=utf-8"],
    ["/a/b/index.html", "<p>start", "text/html; charset=utf-8"],
    ["/a/b/de/", "<p>Anfang", "text/html; charset=utf-8"],
    ["/a/b/de/index", "<p>Anfang", "text/html; charset=utf-8"],
    ["/a/b/de/%C3%A4%20b.csv?x=1", "a,b\n", "text/csv; charset=utf-8"],
    ["/a/b/x.wasm.gz", "packed", "application/gzip"],
  ])("answers %s with its file and type", async (path, body, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(body);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    "/a/b/../secret.txt",
    "/a/b/..%2fsecret.txt",
    "/a/b/%2e%2e/secret.txt",
    "/a/b/..%5csecret.txt",
    "/a/b//../../secret.txt",
    "/a/b/%00",
    "/a/b/%",
    "/index.html",
    "/a/b/de",
    "/a/b/missing.html",
  ])("answers %s with the 404 page and never with a file from outside", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe("<p>nothing here");
  });

  test("compresses text for those who accept it", async () => {
    const answer = await ask("/a/b/", "GET", { "accept-encoding": "br, gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.body).toString()).toBe("<p>start");
  });

  test("leads from the base without a slash to the base, and HEAD has no body", async () => {
    expect((await ask("/a/b")).headers.location).toBe("/a/b/");
    const head = await ask("/a/b/", "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect((await ask("/a/b/", "POST")).status).toBe(405);
  });

  test("takes the next free port where the wanted one is in use", async () => {
    const port = Number(new URL(server.url).port);
    const second = await serveFolder(folder, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test("says what to do where nothing is built", async () => {
    await expect(serveFolder(outside, { port: 0 })).rejects.toThrow(/no index\.html; build first/);
  });
});
