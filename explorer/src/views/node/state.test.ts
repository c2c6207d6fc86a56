import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, writePlace } from '../../app/place';
import { node, type State } from './state';

const states: fc.Arbitrary<State> = fc.record({
  id: fc.string(),
  open: fc.option(fc.array(fc.record({ verb: fc.constantFrom('MENTIONS', 'DUE', 'ISSUED_BY'), direction: fc.constantFrom('IN', 'OUT'), pages: fc.integer({ min: 1, max: 50 }) })), { nil: undefined }),
  year: fc.option(fc.constantFrom('1954', '2026'), { nil: undefined }),
  pages: fc.integer({ min: 1, max: 50 }),
});

test('the address holds the whole state', () => {
  fc.assert(fc.property(states, (s) => { expect(node.read(parsePlace(writePlace('node', node.write(s))).params)).toEqual(s); }));
});

test('what an address says wrongly is left out', () => {
  expect(node.read(new URLSearchParams('id=x&open=NOPE.IN,DUE.UP,DUE.OUT.0,DUE.OUT.2&year=20244&pages=zz'))).toEqual({ id: 'x', open: [{ verb: 'DUE', direction: 'OUT', pages: 2 }], year: undefined, pages: 1 });
});
