import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Offsets } from './offsets';

const text = fc.array(fc.oneof(fc.constantFrom('国', '务', '院', '。', '\r\n', '\n', '\u3000', 'a'), fc.constantFrom('𠮷', '😀', '𝄞', '\u{10ffff}'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }).map((a) => a.join(''));

describe('Offsets', () => {
  it('cuts what the API cut, by code points', () => {
    fc.assert(fc.property(text, fc.nat(80), fc.nat(80), (s, a, b) => {
      const points = [...s];
      const start = Math.min(a, points.length), end = Math.min(start + b, points.length);
      const o = new Offsets(s);
      expect(o.points).toBe(points.length);
      expect(o.slice({ start, end })).toBe(points.slice(start, end).join(''));
    }));
  });
  it('goes both ways', () => {
    fc.assert(fc.property(text, (s) => {
      const o = new Offsets(s);
      for (let p = 0; p <= o.points; p++) expect(o.point(o.unit(p))).toBe(p);
    }));
  });
  it('takes the middle of a pair for its start, and what is out of the text for its ends', () => {
    const o = new Offsets('a😀b');
    expect([0, 1, 2, 3, 4].map((u) => o.point(u))).toEqual([0, 1, 1, 2, 3]);
    expect([o.unit(-1), o.unit(99), o.point(-1), o.point(99)]).toEqual([0, 4, 0, 3]);
  });
});
