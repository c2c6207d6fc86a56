// The API counts Unicode code points; the browser counts UTF-16 code units. They differ
// behind every character outside the basic plane, and nowhere else: line ends count as
// the characters they are.

export type Span = { readonly start: number; readonly end: number };

/** Offsets converts between the two for one text. */
export class Offsets {
  /** #wide holds the code point offsets of the characters that take two units. */
  readonly #wide: readonly number[];
  /** points is the text's length in code points. */
  readonly points: number;

  constructor(readonly text: string) {
    const wide: number[] = [];
    let point = 0;
    for (let i = 0; i < text.length; i++, point++) {
      if (text.codePointAt(i)! > 0xffff) { wide.push(point); i++; }
    }
    this.#wide = wide;
    this.points = point;
  }

  /** unit is the UTF-16 offset of a code point offset; what is out of the text is its nearest end. */
  unit(point: number): number {
    const p = Math.min(Math.max(0, point), this.points);
    return p + below(this.#wide, p);
  }

  /** point is unit's inverse; within a pair it is the pair's start. */
  point(unit: number): number {
    const u = Math.min(Math.max(0, unit), this.text.length);
    // The i-th wide character begins at unit #wide[i] + i.
    let low = 0, high = this.#wide.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#wide[mid]! + mid < u) low = mid + 1; else high = mid;
    }
    // Within the last of those pairs, u - low is the pair itself.
    return u - low;
  }

  span(s: Span): Span { return { start: this.unit(s.start), end: this.unit(s.end) }; }
  slice(s: Span): string { const u = this.span(s); return this.text.slice(u.start, u.end); }
}

/** below counts the numbers of a sorted list that are less than n. */
function below(sorted: readonly number[], n: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! < n) low = mid + 1; else high = mid;
  }
  return low;
}
