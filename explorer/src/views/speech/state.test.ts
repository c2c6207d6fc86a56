import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlace, writePlace } from '../../app/place';
import { layers, speech, type State } from './state';

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const state: fc.Arbitrary<State> = fc.record({
  id: word,
  at: fc.option(fc.tuple(fc.nat(99999), fc.integer({ min: 1, max: 999 })).map(([start, n]) => ({ start, end: start + n })), { nil: undefined }),
  hide: fc.subarray([...layers]), of: fc.option(word, { nil: undefined }), edge: fc.option(word, { nil: undefined }), nth: fc.nat(999),
}).map((s) => (s.edge ? s : { ...s, nth: 0 }));

it('is read as it was written, through an address', () => {
  fc.assert(fc.property(state, (s) => { expect(speech.read(parsePlace(writePlace('speech', speech.write(s))).params)).toEqual(s); }));
});
it('leaves out what it does not know', () => {
  expect(speech.read(new URLSearchParams('id=a&at=9-3&hide=BODY,NOTHING&nth=4&x=1'))).toEqual({ id: 'a', at: undefined, hide: ['BODY'], of: undefined, edge: undefined, nth: 0 });
});
