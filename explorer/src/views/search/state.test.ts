import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, writePlace } from '../../app/place';
import { isNarrowed, kinds, kindsOf, none, search, toggled, whereOf, type State } from './state';

const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...values));
const states: fc.Arbitrary<State> = fc.record({
  q: fc.string(), shown: fc.constantFrom('all', 'names', 'sentences'), kind: some(kinds), year: some(['1999', '2024', none]), level: some(['CITY', 'CENTRAL', none]),
  place: fc.uniqueArray(fc.string({ minLength: 1 })), pages: fc.integer({ min: 1, max: 50 }),
});

test('the address holds the whole state', () => {
  fc.assert(fc.property(states, (s) => { expect(search.read(parsePlace(writePlace('search', search.write(s))).params)).toEqual(s); }));
});

test('what an address says wrongly is left out', () => {
  expect(search.read(new URLSearchParams('q=a&in=x&kind=BODY,NOPE&year=24,2024&level=HIGH&pages=-3'))).toEqual({ q: 'a', shown: 'all', kind: ['BODY'], year: ['2024'], level: [], place: [], pages: 1 });
});

test('a filter is put on and taken off, and begins at the first page', () => {
  const s = search.read(new URLSearchParams('q=a&pages=3'));
  const on = toggled(s, 'year', '2024');
  expect(on).toMatchObject({ year: ['2024'], pages: 1 });
  expect(isNarrowed(on)).toBe(true);
  expect(isNarrowed(toggled(on, 'year', '2024'))).toBe(false);
});

test('filters of one sort widen, of several narrow, and count themselves without themselves', () => {
  const s = search.read(new URLSearchParams('q=a&kind=BODY&year=2023,-&place=湖州市'));
  expect(whereOf(s)).toEqual({ and: [{ or: [{ date: { eq: '2023' } }, { date: { isNull: true } }] }, { place: { eq: '湖州市' } }] });
  expect(whereOf(s, 'year')).toEqual({ and: [{ place: { eq: '湖州市' } }] });
  expect(kindsOf(s)).toEqual(['BODY']);
  expect(kindsOf(s, 'kind')).toBeNull();
});
