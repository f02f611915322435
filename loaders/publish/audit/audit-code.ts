import type { Site } from "./audit.js";

/** Addresses that name something and are never asked for. */
const names = /^https?:\/\/www\.w3\.org\//;

/** Libraries that carry an address which our code never reaches. */
const unreached = [
  // DuckDB-WASM offers its bundles on a CDN (getJsDelivrBundles); the database is given our own files.
  { address: "https://cdn.jsdelivr.net/npm/", inside: "duckdb" },
];

/** Scripts and stylesheets ask no other host and leave no import to the browser to guess. */
export function auditCode({ code }: Site): string[] {
  return [...code].flatMap(([file, text]) => {
    const source = withoutComments(text);
    return [...foreignHosts(source), ...bareImports(file, source), ...compilers(file, source)].map(
      (finding) => `${file}: ${finding}`,
    );
  });
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

function foreignHosts(source: string): string[] {
  const found =
    source.match(/\b(https?|wss?):\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}[^\s"'`)\\]*/gi) ?? [];
  return [...new Set(found)]
    .filter((address) => !names.test(address))
    .filter(
      (address) =>
        !unreached.some((known) => address === known.address && source.includes(known.inside)),
    )
    .map((address) => `names another host: ${address}; a page asks no other host for anything`);
}

function bareImports(file: string, source: string): string[] {
  if (!file.endsWith(".js")) return [];
  const imports = source.matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])(?![./]|data:|blob:)([@\w][^"'\n]*)\1/g,
  );
  return [...imports].map(
    ([, , name]) => `imports "${name}", which no browser can find; use a package that bundles`,
  );
}

/** In a page the policy forbids to compile strings; a worker has no policy of its own. */
function compilers(file: string, source: string): string[] {
  if (!/\.worker\b/.test(file)) return [];
  // Emscripten's run_script functions, which DuckDB does not call.
  if (file.includes("duckdb-browser-")) return [];
  return /\beval\(|\bnew Function\(/.test(source)
    ? ["a worker compiles strings (eval, new Function), which no policy stops"]
    : [];
}
