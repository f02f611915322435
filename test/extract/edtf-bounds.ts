import edtf from "edtf";

/** First and last day of an EDTF string as the edtf library reads it; null where it is open. */
export function bounds(text: string): { earliest: string | null; latest: string | null } {
  const { min, max } = edtf(text) as { min: number | null; max: number | null };
  const day = (time: number | null): string | null =>
    time === null || !Number.isFinite(time) ? null : new Date(time).toISOString().slice(0, 10);
  return { earliest: day(min), latest: day(max) };
}
