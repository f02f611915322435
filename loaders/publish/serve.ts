import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { createGzip } from "node:zlib";

export interface ServeOptions {
  /** Where to listen; the next free port is taken where it is in use, any free one for 0. */
  port: number;
  /** Path under which the site appears, `/` or `/any/path/`. */
  base?: string;
}

export interface SiteServer {
  /** The address of the start page. */
  url: string;
  close(): Promise<void>;
}

const host = "127.0.0.1";

/** Serves a built site on this computer alone, as a plain web space would. */
export async function serveFolder(
  folder: string,
  { port, base = "/" }: ServeOptions,
): Promise<SiteServer> {
  const root = resolve(folder);
  if (!(await isFile(join(root, "index.html")))) {
    throw new Error(`nothing to serve in ${folder}: no index.html; build first (lesart build)`);
  }
  const server = createServer((request, response) => {
    answer(request, response, root, base).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      console.error(error);
    });
  });
  await listen(server, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once("error", fail);
        server.listen(candidate, host, () => {
          server.off("error", fail);
          done();
        });
      });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || candidate >= Math.min(port + 100, 65_535)) throw error;
    }
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = new URL(request.url ?? "/", `http://${host}`).pathname;
  if (path === base.slice(0, -1)) {
    response.writeHead(301, { location: base }).end();
    return;
  }
  const file = path.startsWith(base) ? await findFile(root, path.slice(base.length)) : null;
  if (file) send(request, response, file, 200);
  else if (await isFile(join(root, "404.html"))) {
    send(request, response, join(root, "404.html"), 404);
  } else response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
}

/** The file that answers a path below the base, or null; nothing outside `root` is ever reached. */
async function findFile(root: string, path: string): Promise<string | null> {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (name.includes("\0")) return null;
  const file = resolve(root, `.${sep}${name}`);
  if (file !== root && !file.startsWith(root + sep)) return null;
  const candidates =
    name === "" || name.endsWith("/") ? [join(file, "index.html")] : [file, `${file}.html`];
  for (const candidate of candidates) if (await isFile(candidate)) return candidate;
  return null;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".gz": "application/gzip",
  ".arrow": "application/vnd.apache.arrow.stream",
  ".parquet": "application/vnd.apache.parquet",
};
const compressed = new Set([".html", ".js", ".css", ".json", ".csv", ".txt", ".svg", ".arrow"]);

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): void {
  const ending = extname(file);
  const headers: Record<string, string> = {
    "content-type": types[ending] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  };
  const gzip =
    compressed.has(ending) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (gzip) Object.assign(headers, { "content-encoding": "gzip", vary: "accept-encoding" });
  response.writeHead(status, headers);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const stream = createReadStream(file).on("error", () => response.destroy());
  if (gzip) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}
