import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlace, writePlace } from '../../app/place';
import { filtered, genres, initial, levels, speeches, toggled, whereOf, type State } from './state';

const word = fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.trim());
const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const year = fc.oneof(fc.constant(''), fc.integer({ min: 1000, max: 2999 }).map(String));
const state: fc.Arbitrary<State> = fc.record({
  words: word, place: word, collection: word, levels: fc.subarray([...levels]), genres: fc.subarray([...genres]), from: year, to: year, oldestFirst: fc.boolean(),
  page: fc.oneof(fc.constant(undefined), id.map((after) => ({ after })), id.map((before) => ({ before }))), picked: fc.array(id, { maxLength: 2 }),
});

it('is read as it was written, through an address', () => {
  fc.assert(fc.property(state, (s) => { expect(speeches.read(parsePlace(writePlace('speeches', speeches.write(s))).params)).toEqual(s); }));
});
it('asks for nothing but what is filtered by', () => {
  expect(whereOf(initial)).toBeNull();
  expect(whereOf({ ...initial, words: '工作 报告', from: '2020', to: '20', levels: ['CITY'] })).toEqual({ and: [{ title: { contains: '工作' } }, { title: { contains: '报告' } }, { level: { in: ['CITY'] } }, { date: { gte: '2020' } }] });
});
it('begins the list anew where the filter changes, and keeps two that were picked last', () => {
  expect(filtered({ ...initial, page: { after: 'x' } }, { place: '湖州' }).page).toBeUndefined();
  expect(['a', 'b', 'c', 'b'].reduce(toggled, initial).picked).toEqual(['c']);
});
