import { decodeUtf8, describeBadByte } from "../utf8.js";
import { markdownText } from "./markdown.js";
import { sourceKind, type SourceKind } from "./source-kind.js";

/** The text of an article as a person handed it over. */
export interface Source {
  kind: SourceKind;
  text: string;
  /** The title that a web page gives itself. */
  title: string | null;
}

/**
 * Reads plain text (as it is), Markdown (its prose) or a saved web page (its main text). Throws an
 * Error that names the fault and what to do, for anything else.
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<Source> {
  const kind = sourceKind(bytes, name);
  const text = decode(bytes, name, kind);
  if (kind === "text") return { kind, text, title: null };
  if (kind === "markdown") return { kind, text: markdownText(text), title: null };
  // Loaded here, so that plain text needs no model of a page.
  const { htmlText } = await import("./html.js");
  return { kind, ...htmlText(text, name) };
}

function decode(bytes: Uint8Array, name: string, kind: SourceKind): string {
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return decoded.text;
  const declared = kind === "html" ? declaredCharset(bytes) : null;
  if (declared) return declared.decode(bytes);
  const { line, column } = decoded.bad;
  throw new Error(
    `${name}:${line}:${column}: not UTF-8: ${describeBadByte(decoded.bad)}; save the file as UTF-8 (from Windows: iconv -f WINDOWS-1252 -t UTF-8)`,
  );
}

/** A decoder for the encoding that a page declares, where it is one we know and not UTF-8. */
function declaredCharset(bytes: Uint8Array): TextDecoder | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === "utf-8" ? null : decoder;
  } catch {
    return null;
  }
}
