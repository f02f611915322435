import { isMap, isPair, isScalar, LineCounter, parseDocument, type Node } from "yaml";
import type { Finding } from "./findings.js";

export type Path = readonly PropertyKey[];

/** A YAML file as plain data, with the place of everything in it. */
export interface YamlSource {
  /** Relative to the root, for messages. */
  file: string;
  data: unknown;
  /** The first syntax error, and duplicate keys. */
  findings: Finding[];
  /** The file is not YAML, and `data` is null. */
  broken: boolean;
  /** A finding at the value at `path`; where that is missing, at the nearest that holds it. */
  at(path: Path, message: string): Finding;
  /** A finding at the key that `path` ends with. */
  atKey(path: Path, message: string): Finding;
  /** Where the text of the scalar at `path` stands (UTF-16); null where there is none. */
  rangeOf(path: Path): { start: number; end: number } | null;
}

/** Parses YAML 1.2 and remembers positions. Never throws: what is wrong is in `findings`. */
export function readYaml(file: string, text: string): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const finding = (offset: number, message: string): Finding => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };

  const lookUp = (path: Path): { value: Node | null; key: Node | null } => {
    let value = document.contents as Node | null;
    let key: Node | null = null;
    for (const step of path) {
      if (isMap(value)) {
        const pair = value.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
        );
        if (!pair) break;
        key = pair.key as Node;
        // `key:` without a value has a node without a range; the key is then the place.
        value = (pair.value as Node | null) ?? key;
      } else if (value && "items" in value && typeof step === "number" && value.items[step]) {
        value = value.items[step] as Node;
        key = null;
      } else break;
    }
    return { value, key };
  };

  const start = (node: Node | null) => node?.range?.[0] ?? 0;
  const findings = document.errors
    .filter(({ code }) => code === "DUPLICATE_KEY")
    .map(({ pos }) => {
      const key = /^[^\s:]+/u.exec(text.slice(pos[0]))?.[0] ?? "";
      return finding(pos[0], `duplicate key: ${key} stands twice in the same block; remove one`);
    });
  // After the first syntax error the rest of the file is a guess, and so are its errors.
  const syntax = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const broken = (at: number, message: string) =>
    findings.push(
      finding(at, `yaml syntax: ${message.charAt(0).toLowerCase()}${message.slice(1)}`),
    );
  const garbled = text.indexOf("\ufffd");
  if (garbled >= 0)
    findings.push(finding(garbled, "not UTF-8: a broken character; save the file as UTF-8"));
  if (syntax?.code === "MULTIPLE_DOCS")
    broken(syntax.pos[0], "a second document begins here; remove the line ---");
  else if (syntax) broken(syntax.pos[0], syntax.message);
  let data: unknown = null;
  try {
    if (!syntax) data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    broken(0, (error as Error).message);
  }
  return {
    file,
    data,
    findings,
    broken: findings.some(({ message }) => message.startsWith("yaml syntax")),
    at: (path, message) => finding(start(lookUp(path).value), message),
    atKey: (path, message) => {
      const { key, value } = lookUp(path);
      return finding(start(key ?? value), message);
    },
    rangeOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? { start: node.range[0], end: node.range[1] } : null;
    },
  };
}
