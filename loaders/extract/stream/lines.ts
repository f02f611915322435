const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A longer line is not kept: it becomes null, so that memory stays bounded. */
export const LONGEST = 64 * 1024 * 1024;

/** The lines of a byte stream without their ends; blank ones are left out. */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null | undefined => {
    const line = size > longest ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    size = 0;
    if (line === null) return null;
    const end = line.at(-1) === RETURN ? line.length - 1 : line.length;
    const bare = line.subarray(0, end);
    return bare.every((byte) => byte === 0x20 || byte === 0x09) ? undefined : bare;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(NEWLINE, from);
      if (at < 0) break;
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) {
    const line = take();
    if (line !== undefined) yield line;
  }
}
