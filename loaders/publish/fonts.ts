import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The faces of the site; `src/fonts.css` names the same files. */
const faces = [
  ["source-serif-4", "400-normal"],
  ["source-serif-4", "400-italic"],
  ["source-serif-4", "600-normal"],
  ["source-sans-3", "400-normal"],
  ["source-sans-3", "600-normal"],
] as const;

/** The font files (Latin, WOFF2) by name, as the installed packages bring them. */
export function fontFiles(): Record<string, Uint8Array> {
  return Object.fromEntries(
    faces.map(([family, face]) => {
      const name = `${family}-latin-${face}.woff2`;
      const file = require.resolve(`@fontsource/${family}/files/${name}`);
      return [name, new Uint8Array(readFileSync(file))];
    }),
  );
}
