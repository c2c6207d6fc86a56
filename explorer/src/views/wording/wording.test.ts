import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '../../ui/points';
import { columns, provinceOf, provinces, rows } from './provinces';
import { codesOf, points, rise, span, steps, tiles, type Period, type PlaceUse } from './series';
import { levels, none, read, write, type State } from './state';

const id = fc.string({ minLength: 1, maxLength: 10 }).filter((s) => s.trim() !== '');
const maybe = (name: string, a: fc.Arbitrary<unknown>): fc.Arbitrary<object> => fc.option(a, { nil: undefined }).map((v) => (v === undefined ? {} : { [name]: v }));
const states: fc.Arbitrary<State> = fc.tuple(
  fc.uniqueArray(id, { maxLength: 4 }).chain((of) => (of.length > 1 ? maybe('at', fc.constantFrom(...of.slice(1))) : fc.constant<object>({})).map((at) => ({ of, ...at }))),
  fc.record({ measure: fc.constantFrom('share', 'rate'), byLevel: fc.boolean(), whole: fc.boolean() }),
  maybe('period', fc.constantFrom('1954', '2024')), maybe('level', fc.constantFrom(...levels, none)), maybe('place', id), maybe('province', fc.constantFrom('11', '33')),
).map((parts) => Object.assign({}, ...parts) as State);

describe('the state of wordings', () => {
  it('stands in the address and comes back', () => {
    fc.assert(fc.property(states, (s) => { expect(read(new URLSearchParams(write(s).toString()))).toEqual(s); }));
  });
  it('compares four at most, each once', () => {
    expect(read(new URLSearchParams('of=a,b,a,c,d,e&at=z')).of).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the tiles', () => {
  it('are 31 provinces and 3 more, each on its own', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.filter((p) => !['71', '81', '82'].includes(p.code))).toHaveLength(31);
    for (const of of [(p: (typeof provinces)[number]) => p.code, (p: (typeof provinces)[number]) => p.zh, (p: (typeof provinces)[number]) => p.en, (p: (typeof provinces)[number]) => `${p.row},${p.column}`]) expect(new Set(provinces.map(of)).size).toBe(34);
    for (const p of provinces) {
      expect(p.row).toSatisfy((n: number) => n >= 1 && n <= rows);
      expect(p.column).toSatisfy((n: number) => n >= 1 && n <= columns);
    }
  });
  it('lie as their provinces do', () => {
    const at = (zh: string) => provinces.find((p) => p.zh === zh)!;
    for (const [north, south] of [['黑龙江', '吉林'], ['吉林', '辽宁'], ['河北', '山东'], ['河南', '湖北'], ['湖北', '湖南'], ['湖南', '广东'], ['江苏', '浙江'], ['浙江', '福建'], ['新疆', '西藏'], ['陕西', '重庆'], ['广西', '海南']] as const) expect(at(north).row, `${north} ${south}`).toBeLessThan(at(south).row);
    for (const [west, east] of [['新疆', '甘肃'], ['西藏', '青海'], ['四川', '重庆'], ['湖北', '安徽'], ['安徽', '江苏'], ['江苏', '上海'], ['云南', '贵州'], ['福建', '台湾'], ['陕西', '山西'], ['澳门', '香港']] as const) expect(at(west).column, `${west} ${east}`).toBeLessThan(at(east).column);
  });
  it('are found by a division’s code', () => {
    expect([provinceOf('330500'), provinceOf('710000'), provinceOf('990000'), provinceOf(null)]).toEqual(['33', '71', undefined, undefined]);
  });
});

const year = (period: string | null, speechCount: number, ofCount: number): Period => ({ period, speechCount, ofCount, share: ofCount ? speechCount / ofCount : null, mentionCount: speechCount * 2, perTenThousand: speechCount });

describe('a line', () => {
  it('has whole years only, in order', () => {
    expect(points([year('2024', 1, 2), year('2023/2025', 3, 3), year(null, 1, 1), year('2020', 0, 1)], 'share').map((p) => [p.year, p.value])).toEqual([[2020, 0], [2024, 0.5]]);
    expect(points([year('2024', 3, 4)], 'rate')[0]?.value).toBe(3);
  });
  it('begins some years before the first use', () => {
    const all = Array.from({ length: 70 }, (_, i) => year(String(1955 + i), i === 60 ? 1 : 0, 1));
    expect(span([points(all, 'share')], false)).toEqual([2010, 2024]);
    expect(span([points(all, 'share')], true)).toEqual([1955, 2024]);
    expect(span([], false)).toBeUndefined();
    expect(span([points([year('2024', 1, 1)], 'share')], false)).toEqual([2023, 2024]);
  });
  it('keeps its name apart from others, inside the drawing', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }), (tops) => {
      const out = [...apart(tops, 17, 200)].sort((a, b) => a - b);
      out.forEach((y, i) => { expect(y).toBeLessThanOrEqual(200); if (i > 0) expect(y - out[i - 1]!).toBeGreaterThanOrEqual(17); });
    }));
  });
});

describe('what rises', () => {
  it('compares the last two years with enough speeches', () => {
    expect(rise([year('2022', 1, 10), year('2023', 2, 10), year('2024', 5, 10), year('2025', 1, 1)])).toEqual({ from: 2023, to: 2024, before: 0.2, now: 0.5 });
    expect(rise([year('2023', 5, 10), year('2024', 5, 10)])).toBeUndefined();
    expect(rise([year('2024', 5, 10), year('2025', 1, 2)])).toBeUndefined();
  });
});

const use = (place: string | null, speechCount: number, date: string | null, masked = false): PlaceUse => ({ place, masked, speechCount, ofCount: speechCount + 1, first: { date } });

describe('places', () => {
  it('are summed up by province, and left out where that is not known', () => {
    const codes = codesOf([{ name: '湖州市', code: '330500' }, { name: '浙江省', code: '330000' }, { name: '鼓楼区', code: '320106' }, { name: '鼓楼区', code: '350102' }, { name: '无码', code: null }]);
    const made = tiles([use('湖州市', 3, '2023-02-08'), use('浙江省', 5, '2024'), use('鼓楼区', 1, '2024'), use('XX市', 1, '2024', true), use(null, 9, '2019')], codes);
    expect([...made.tiles.values()].map((t) => [t.code, t.speeches, t.of, t.first, t.places.map((p) => p.place)])).toEqual([['33', 8, 10, '2023', ['浙江省', '湖州市']]]);
    expect(made.unplaced.map((p) => p.place)).toEqual(['鼓楼区', 'XX市']);
  });
  it('have shades that grow', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), (n) => {
      const s = steps(n);
      expect(s).toEqual([...s].sort((a, b) => a - b));
      expect(new Set(s).size).toBe(s.length);
      for (const b of s) expect(b).toBeLessThanOrEqual(Math.max(1, n));
    }));
  });
});
