/** The prose of a Markdown text: marks, links, images, code and front matter fall away. */
export function markdownText(source: string): string {
  const lines = source
    .replace(/\r\n?/g, "\n")
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/<!--[^]*?-->/g, "")
    .replace(/^(```|~~~)[^]*?^\1[^\n]*$/gm, "")
    .replace(/^\[[^\]]+\]:\s.*$/gm, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/^\s*\|.*\|\s*$/gm, "")
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s{0,3}(?:>\s?)+/, "")
        .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?$/, "\n$1\n")
        .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/, "\n")
        .replace(/^\s*(?:[-*_]\s*){3,}$/, "")
        .replace(/^(?:=+|-+)\s*$/, "")
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, "")
        .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
        .replace(/<(https?:[^>\s]+)>/g, "$1")
        .replace(/<\/?[a-z][^>]*>/gi, "")
        .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
        .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
        .replace(/`([^`]+)`/g, "$1")
        .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, "$1")
        .trimEnd(),
    );
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
