import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelled, overlap, partsOf, perBlock, runsOf } from './runs';

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, n]) => ({ start, end: start + n }));
const block = { start: 5, end: 50 };

describe('runsOf', () => {
  it('covers a block once, and a mark’s runs are the mark', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), fc.option(span, { nil: undefined }), (marks, lit) => {
      const runs = runsOf(block, marks, lit);
      expect(runs[0]!.start).toBe(block.start);
      expect(runs.at(-1)!.end).toBe(block.end);
      runs.slice(1).forEach((r, i) => expect(r.start).toBe(runs[i]!.end));
      for (const m of marks) {
        const of = runs.filter((r) => r.marks.some((x) => x.mark === m));
        if (!overlap(m, block)) { expect(of).toEqual([]); continue; }
        expect([of[0]!.start, of.at(-1)!.end]).toEqual([Math.max(m.start, block.start), Math.min(m.end, block.end)]);
        expect(of.every((r) => overlap(r, m))).toBe(true);
      }
      for (const r of runs) expect(r.lit).toBe(lit !== undefined && overlap(lit, r));
    }));
  });
  it('sets the text again, word for word', () => {
    fc.assert(fc.property(fc.string({ minLength: 50, maxLength: 60 }), fc.array(span, { maxLength: 8 }), (text, marks) => {
      expect(runsOf(block, marks).map((r) => text.slice(r.start, r.end)).join('')).toBe(text.slice(block.start, block.end));
    }));
  });
  it('puts a nested mark over the one around it', () => {
    const outer = { start: 10, end: 20 }, inner = { start: 10, end: 13 };
    const runs = runsOf({ start: 8, end: 22 }, [outer, inner]);
    expect(runs.map((r) => [r.start, r.end, r.marks.map((m) => [m.mark === inner ? 'inner' : 'outer', m.level])])).toEqual([
      [8, 10, []], [10, 13, [['inner', 0], ['outer', 1]]], [13, 20, [['outer', 1]]], [20, 22, []],
    ]);
  });
});

describe('levelled', () => {
  it('gives no two overlapping marks one level', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
      const all = levelled(marks);
      all.forEach((a, i) => all.slice(i + 1).forEach((b) => { if (overlap(a.mark, b.mark)) expect(a.level).not.toBe(b.level); }));
    }));
  });
});

describe('partsOf', () => {
  it('keeps the text in order under directives, overlapping ones too', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 6 }), (marks, directives) => {
      const runs = partsOf(block, marks, directives).flatMap((p) => p.runs);
      expect([runs[0]!.start, runs.at(-1)!.end]).toEqual([block.start, block.end]);
      runs.slice(1).forEach((r, i) => expect(r.start).toBe(runs[i]!.end));
    }));
  });
});

describe('perBlock', () => {
  it('gives each block what stands in it', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), (things) => {
      const blocks = [{ start: 0, end: 10 }, { start: 12, end: 30 }, { start: 30, end: 80 }];
      const sorted = things.toSorted((a, b) => a.start - b.start);
      expect(perBlock(blocks, sorted)).toEqual(blocks.map((b) => sorted.filter((t) => overlap(t, b))));
    }));
  });
});
