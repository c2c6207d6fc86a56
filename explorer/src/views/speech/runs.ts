// The runs that a block is set in: stretches of text under the same marks. Marks may
// nest and overlap; each has a level, so that lines under them do not cover each other.
import type { Span } from './offsets';

export type Run<M extends Span> = Span & {
  /** marks are those over the run, by level: the innermost first. */
  readonly marks: readonly Levelled<M>[];
  /** lit tells that it lies in what the address points at. */
  readonly lit: boolean;
};
export type Levelled<M> = { readonly mark: M; readonly level: number };

/** Part is the runs of a block that belong to one directive, or to none. */
export type Part<M extends Span, D extends Span> = { readonly directive: D | undefined; readonly runs: readonly Run<M>[] };

/** levelled gives each mark the lowest level that no shorter mark over the same text has. */
export function levelled<M extends Span>(marks: readonly M[]): Levelled<M>[] {
  const shortFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const done: Levelled<M>[] = [];
  for (const mark of shortFirst) {
    const taken = new Set(done.filter((d) => overlap(d.mark, mark)).map((d) => d.level));
    let level = 0;
    while (taken.has(level)) level++;
    done.push({ mark, level });
  }
  return done;
}

/** runsOf covers a block from its start to its end, without gap or overlap. */
export function runsOf<M extends Span>(block: Span, marks: readonly M[], lit?: Span, cuts: readonly number[] = []): Run<M>[] {
  const over = levelled(marks.filter((m) => m.start < m.end && overlap(m, block)));
  const at = new Set([block.start, block.end, ...cuts, ...over.flatMap(({ mark }) => [mark.start, mark.end]), ...(lit ? [lit.start, lit.end] : [])]);
  const edges = [...at].filter((x) => x >= block.start && x <= block.end).sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const run = { start, end: edges[i + 1]! };
    return { ...run, lit: lit !== undefined && overlap(lit, run), marks: over.filter(({ mark }) => overlap(mark, run)).sort((a, b) => a.level - b.level) };
  });
}

/** partsOf groups a block's runs by the directive they stand in; where two overlap, the first to begin has the text. */
export function partsOf<M extends Span, D extends Span>(block: Span, marks: readonly M[], directives: readonly D[], lit?: Span, cuts: readonly number[] = []): Part<M, D>[] {
  const own: { d: D; start: number; end: number }[] = [];
  let until = block.start;
  for (const d of directives.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(d.start, until), end = Math.min(d.end, block.end);
    if (start < end) { own.push({ d, start, end }); until = end; }
  }
  const parts: { directive: D | undefined; runs: Run<M>[] }[] = [];
  for (const run of runsOf(block, marks, lit, [...cuts, ...own.flatMap((o) => [o.start, o.end])])) {
    const directive = own.find((o) => overlap(o, run))?.d;
    const last = parts.at(-1);
    if (last && last.directive === directive) last.runs.push(run);
    else parts.push({ directive, runs: [run] });
  }
  return parts;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** perBlock gives to each block what stands in it; both are in order of their starts. */
export function perBlock<T extends Span>(blocks: readonly Span[], things: readonly T[]): T[][] {
  const out: T[][] = blocks.map(() => []);
  let first = 0;
  for (const thing of things) {
    while (first < blocks.length && blocks[first]!.end <= thing.start) first++;
    for (let i = first; i < blocks.length && blocks[i]!.start < thing.end; i++) out[i]!.push(thing);
  }
  return out;
}
