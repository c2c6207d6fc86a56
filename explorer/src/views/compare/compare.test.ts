import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlace, writePlace } from '../../app/place';
import { aligned, type Pair } from './align';
import { changes, compare, entityChanges, kinds, type State } from './state';
import { wording } from './wording';

const id = fc.string({ unit: 'binary', maxLength: 12 });
const state: fc.Arbitrary<State> = fc.record({
  from: id, to: id, face: fc.constantFrom('directives' as const, 'entities' as const), only: fc.subarray([...changes]), order: fc.constantFrom('from' as const, 'to' as const),
  kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }), entityOnly: fc.subarray([...entityChanges]),
});
it('is read as it was written, through an address', () => {
  fc.assert(fc.property(state, (s) => { expect(compare.read(parsePlace(writePlace('compare', compare.write(s))).params)).toEqual(s); }));
});

/** pairsOf makes a comparison: some directives of each text are paired, each once. */
const pairs: fc.Arbitrary<Pair[]> = fc.tuple(fc.nat(12), fc.nat(12), fc.infiniteStream(fc.nat(3))).map(([n, m, dice]) => {
  const after = new Set(Array.from({ length: m }, (_, i) => i));
  const out: Pair[] = [];
  for (let i = 0; i < n; i++) {
    const [first] = after;
    if (first === undefined || dice.next().value === 0) { out.push({ change: 'DROPPED', before: { ordinal: i }, after: null }); continue; }
    const pick = [...after][(dice.next().value ?? 0) % after.size]!;
    after.delete(pick);
    out.push({ change: 'REWORDED', before: { ordinal: i }, after: { ordinal: pick } });
  }
  for (const a of after) out.push({ change: 'ADDED', before: null, after: { ordinal: a } });
  return out;
});

describe('aligned', () => {
  it('keeps every pair, and the order of the text it goes by', () => {
    fc.assert(fc.property(pairs, (all) => {
      for (const by of ['from', 'to'] as const) {
        const rows = aligned(all, by);
        expect(rows.length).toBe(all.length);
        expect(new Set(rows)).toEqual(new Set(all));
        const own = rows.flatMap((r) => (by === 'to' ? r.after : r.before)?.ordinal ?? []);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
    }));
  });
  it('puts what was dropped behind what it followed', () => {
    const at = (b: number | null, a: number | null): Pair => ({ change: 'KEPT', before: b === null ? null : { ordinal: b }, after: a === null ? null : { ordinal: a } });
    const kept = at(1, 5), dropped = at(2, null), first = at(0, null), added = at(null, 6), late = at(3, 0);
    expect(aligned([kept, dropped, first, added, late], 'to')).toEqual([first, late, kept, dropped, added]);
  });
});

describe('wording', () => {
  it('holds both texts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }), (a, b) => {
      const pieces = wording(a, b);
      expect(pieces.filter((p) => p.is !== 'inserted').map((p) => p.text).join('')).toBe(a);
      expect(pieces.filter((p) => p.is !== 'deleted').map((p) => p.text).join('')).toBe(b);
    }));
  });
  it('goes by words', () => {
    expect(wording('年底前完成改造任务', '10月底前完成改造任务').filter((p) => p.is === 'same').map((p) => p.text).join('')).toContain('前完成改造任务');
  });
});
