/** Where bytes are not UTF-8; `line` and `column` count from 1, `offset` from 0. */
export interface BadByte {
  offset: number;
  byte: number;
  line: number;
  column: number;
}

/** Decodes UTF-8 without its byte order mark, or says where it is broken. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { bad: BadByte } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes) };
  } catch {
    const offset = invalidAt(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const lastLine = before.slice(before.lastIndexOf("\n") + 1);
    return {
      bad: {
        offset,
        byte: bytes[offset]!,
        line: before.split("\n").length,
        column: [...lastLine].length + 1,
      },
    };
  }
}

/** "invalid byte 0xfc at byte offset 12" */
export const describeBadByte = ({ byte, offset }: BadByte): string =>
  `invalid byte 0x${byte.toString(16).padStart(2, "0")} at byte offset ${offset}`;

/** Where the first character that is not valid UTF-8 begins. */
function invalidAt(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      // A streaming decoder forgives a character cut off at the end, so the answer is monotonic.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  let lead = low - 1;
  while (lead > 0 && (bytes[lead]! & 0xc0) === 0x80) lead--;
  const first = bytes[lead] ?? 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  return low - lead < length ? lead : low;
}
