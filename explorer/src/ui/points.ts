// Points of charts over years.

/** Point is a year; value is null where there is nothing to reckon by. */
export type Point = { readonly year: number; readonly value: number | null; readonly speeches: number; readonly of: number; readonly mentions: number };

/** apart moves labels apart that would stand on each other; tops are where they would be, gap is their height. */
export function apart(tops: readonly number[], gap: number, bottom: number): number[] {
  const order = tops.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  for (let k = 1; k < order.length; k++) order[k]!.y = Math.max(order[k]!.y, order[k - 1]!.y + gap);
  for (let k = order.length - 1, limit = bottom; k >= 0; k--, limit -= gap) order[k]!.y = Math.min(order[k]!.y, limit);
  const out = new Array<number>(tops.length);
  for (const { y, i } of order) out[i] = y;
  return out;
}
