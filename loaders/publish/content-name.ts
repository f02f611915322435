import { createHash } from "node:crypto";
import { extname } from "node:path";

/** A file name that changes with the content: `style.css` becomes `style-1f0c9a7b.css`. */
export function contentName(name: string, content: string | Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const ending = extname(name);
  return `${name.slice(0, name.length - ending.length)}-${hash}${ending}`;
}
