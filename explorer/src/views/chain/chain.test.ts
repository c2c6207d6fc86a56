import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, lines, type Step } from './layout';
import { depths, levels, read, write, type State } from './state';

const id = fc.string({ minLength: 1, maxLength: 8 });
const maybe = (name: string, a: fc.Arbitrary<unknown>): fc.Arbitrary<object> => fc.option(a, { nil: undefined }).map((v) => (v === undefined ? {} : { [name]: v }));
const rest = fc.record({ by: fc.constantFrom('level', 'step'), depth: fc.constantFrom(...depths) });
const states: fc.Arbitrary<State> = fc.oneof(
  rest.map((r) => r as State),
  fc.tuple(rest, id.map((of) => ({ of })), maybe('at', id), maybe('level', fc.constantFrom(...levels)), maybe('year', fc.constantFrom('1954', '2024'))).map((parts) => Object.assign({}, ...parts) as State),
);

describe('the state of a chain', () => {
  it('stands in the address and comes back', () => {
    fc.assert(fc.property(states, (s) => { expect(read(new URLSearchParams(write(s).toString()))).toEqual(s); }));
  });
});

const layers = ['a', 'b', 'c', 'd'];
const chains: fc.Arbitrary<Step[]> = fc.array(fc.record({ up: fc.nat({ max: 30 }), layer: fc.constantFrom(...layers) }), { minLength: 1, maxLength: 30 })
  .map((all) => all.map((s, i) => ({ id: String(i), depth: i, up: s.up < all.length ? String(s.up) : undefined, layer: s.layer })));

describe('the layout', () => {
  it('gives every step a place of its own, loops or not', () => {
    fc.assert(fc.property(chains, (steps) => {
      const { placed, columns } = layout(steps, layers);
      expect(placed.size).toBe(steps.length);
      expect(new Set([...placed.values()].map((p) => `${p.column},${p.row}`)).size).toBe(steps.length);
      for (const s of steps) {
        expect(columns[placed.get(s.id)!.column]).toBe(s.layer);
        expect(placed.get(s.id)!.row).toBeGreaterThanOrEqual(0);
      }
    }));
  });
  it('puts the first that hangs on a step beside it, and others under that', () => {
    const steps: Step[] = [{ id: 'r', depth: 0, up: undefined, layer: 'a' }, { id: 'x', depth: 1, up: 'r', layer: 'b' }, { id: 'y', depth: 1, up: 'r', layer: 'c' }];
    expect([...layout(steps, layers).placed.values()].map((p) => [p.id, p.column, p.row]).sort()).toEqual([['r', 0, 0], ['x', 1, 0], ['y', 2, 1]]);
  });
  it('cuts names into lines and shows the cut', () => {
    expect(lines('关于完善ABC的意见', 8, 3)).toEqual(['关于完善', 'ABC的意', '见']);
    expect(lines('关于完善社区服务体系', 8, 2)).toEqual(['关于完善', '社区服…']);
  });
});
