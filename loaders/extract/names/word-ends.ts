/** Ends `lower` with one of `ends`, and is longer than it? Looks at endings of 2 to 14 letters. */
export function endsWithOne(lower: string, ends: Set<string>, shortest = 2): boolean {
  const longest = Math.min(14, lower.length - 2);
  for (let length = longest; length >= shortest; length--)
    if (ends.has(lower.slice(lower.length - length))) return true;
  return false;
}
