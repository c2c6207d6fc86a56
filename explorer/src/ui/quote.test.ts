import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, excerpt, slices } from './quote';

test('a quote is cut out of its sentence by offsets, not by its words', () => {
  const sentence = { text: '发展是发展的发展。', startUtf16: 100 };
  expect(cut({ quote: '发展', startUtf16: 103, endUtf16: 105 }, sentence)).toEqual({ before: '发展是', marked: '发展', after: '的发展。' });
});

test('a quote that runs past its sentence is marked whole', () => {
  expect(cut({ quote: '二。三', startUtf16: 11, endUtf16: 14 }, { text: '一二。', startUtf16: 10 })).toEqual({ before: '一', marked: '二。三', after: '' });
});

test('what does not stand in the sentence is not cut', () => {
  const sentence = { text: '一二三', startUtf16: 10 };
  expect(cut({ quote: '一', startUtf16: null, endUtf16: null }, sentence)).toBeUndefined();
  expect(cut({ quote: '一', startUtf16: 9, endUtf16: 10 }, sentence)).toBeUndefined();
  expect(cut({ quote: '一', startUtf16: 14, endUtf16: 15 }, sentence)).toBeUndefined();
});

test('slices lose no character, whatever the places', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, pairs) => {
    const places = pairs.map(([a, b]) => ({ startUtf16: a, endUtf16: a + b }));
    expect(slices(text, places).map((s) => s.text).join('')).toBe(text);
  }));
});

test('slices mark the places and only them', () => {
  expect(slices('湖州市教育局', [{ startUtf16: 3, endUtf16: 5 }, { startUtf16: 0, endUtf16: 1 }])).toEqual([
    { text: '湖', marked: true }, { text: '州市', marked: false }, { text: '教育', marked: true }, { text: '局', marked: false },
  ]);
});

test('an excerpt holds the first place, in the same words', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(199), fc.integer({ min: 1, max: 5 }), (text, a, n) => {
    const start = a % text.length;
    const place = { startUtf16: start, endUtf16: Math.min(text.length, start + n) };
    const e = excerpt(text, [place], 30);
    expect(e.text.length).toBeLessThanOrEqual(33);
    const p = e.places[0]!;
    expect(e.text.slice(p.startUtf16, p.endUtf16)).toBe(text.slice(place.startUtf16, place.endUtf16));
  }));
});
