import { offsetMap, type Span } from "./text.js";

/** Opening marks and what closes them. German »…« and French «…» share characters but not direction. */
const pairs: Record<string, string> = {
  "»": "«",
  "«": "»",
  "„": "“”",
  "“": "”",
  "›": "‹",
  "‚": "‘",
  '"': '"',
};

/** A stray or closing mark stands after a letter or before a space. */
const opens = (text: string, unit: number) =>
  !/[\p{L}\p{N}]/u.test(text[unit - 1] ?? "") && !/[ \n]/.test(text[unit + 1] ?? "\n");

/**
 * The passages in quotation marks, marks included, in code points. A quotation ends at the first
 * mark that closes it and does not run past its paragraph; nested ones belong to the outer.
 */
export function quotations(text: string): Span[] {
  const map = offsetMap(text);
  const found: Span[] = [];
  let open: { unit: number; closing: string } | null = null;
  for (let unit = 0; unit < text.length; unit++) {
    const character = text[unit]!;
    if (character === "\n") open = null;
    else if (open?.closing.includes(character)) {
      found.push({ start: map.toPoints(open.unit), end: map.toPoints(unit + 1) });
      open = null;
    } else if (!open && pairs[character] && opens(text, unit))
      open = { unit, closing: pairs[character] };
  }
  return found;
}
