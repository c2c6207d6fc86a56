import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as steps from '../../app/steps';
import { writePlace, parsePlace } from '../../app/place';
import type { Kind, Verb } from '../../api/gql/graphql';
import { actsKey } from './replay';
import { add, collapse, collapseAct, findWay, focusOn, grow, hide, pin, pinned, relax, select, selectLine, selectNone, setPeriod, show, showAll, toggleKind, toggleVerb, unpin, type Group } from './reduce';
import { expand, graph, none, opening, type State } from './state';

const ids = ['body_a1', 'speech_b2', 'directive_c3', 'formulation_d4', 'policy_e5', 'place_f6'];
const id = fc.constantFrom(...ids);
const kind = fc.constantFrom<Kind>('BODY', 'SPEECH', 'POLICY');
const verb = fc.constantFrom<Verb>('MENTIONS', 'REFERS_TO', 'UNDER');
const group: fc.Arbitrary<Group> = fc.record({ verb: fc.option(verb), direction: fc.option(fc.constantFrom('IN' as const, 'OUT' as const)), kind: fc.option(kind) });

/** action is anything that a person can do. */
const action: fc.Arbitrary<(s: State) => State> = fc.oneof(
  fc.tuple(id, group, fc.integer({ min: 1, max: 100 })).map(([i, g, n]) => (s: State) => grow(s, i, g, n)),
  fc.tuple(id, fc.option(group)).map(([i, g]) => (s: State) => (g ? collapse(s, i, g) : collapse(s, i))),
  fc.nat(8).map((n) => (s: State) => collapseAct(s, n)),
  id.map((i) => (s: State) => add(s, i)),
  fc.tuple(id, id, fc.integer({ min: 1, max: 4 })).map(([a, b, n]) => (s: State) => findWay(s, a, b, n)),
  id.map((i) => (s: State) => hide(s, i)),
  id.map((i) => (s: State) => show(s, i)),
  fc.constant(showAll),
  fc.tuple(id, fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })).map(([i, x, y]) => (s: State) => pin(s, i, x, y)),
  id.map((i) => (s: State) => unpin(s, i)),
  fc.nat(300).map((n) => (s: State) => relax(s, n)),
  id.map((i) => (s: State) => focusOn(s, i)),
  kind.map((k) => (s: State) => toggleKind(s, k)),
  verb.map((v) => (s: State) => toggleVerb(s, v)),
  fc.constantFrom('', '2019/2023', '2020/2020').map((p) => (s: State) => setPeriod(s, p)),
  fc.tuple(id, fc.boolean()).map(([i, b]) => (s: State) => select(s, i, b)),
  fc.tuple(id, id).filter(([a, b]) => a !== b).map(([a, b]) => (s: State) => selectLine(s, a, b)),
  fc.constant(selectNone),
);
const start: fc.Arbitrary<State> = fc.uniqueArray(id, { maxLength: 3 }).map((of) => ({ ...none, of, acts: opening(of) }));
const state: fc.Arbitrary<State> = fc.tuple(start, fc.array(action, { maxLength: 14 })).map(([s, all]) => all.reduce((now, f) => f(now), s));

describe('the address', () => {
  test('holds the whole state', () => {
    fc.assert(fc.property(state, (s) => {
      const place = parsePlace(writePlace('graph', graph.write(s)));
      expect(graph.read(place.params)).toEqual(s);
    }), { numRuns: 500 });
  });
  test('is read whatever it holds', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('of', 'i', 'do', 'hide', 'off', 'mute', 'period', 'focus', 'sel', 'line'), fc.string()), (params) => {
      const s = graph.read(new URLSearchParams(params));
      expect(graph.read(graph.write(s))).toEqual(s);
    }));
  });
  test('of a graph that was only asked for is short', () => {
    expect(writePlace('graph', graph.write({ ...none, of: ['body_a1'], acts: opening(['body_a1']) }))).toBe('#/graph?of=body_a1');
    expect(graph.read(new URLSearchParams('of=body_a1&do=')).acts).toEqual([]);
  });
});

describe('undo', () => {
  test('after any action gives the former state', () => {
    fc.assert(fc.property(state, action, (s, f) => {
      const address = (x: State): string => writePlace('graph', graph.write(x));
      const walk = steps.take(steps.begin(address(s)), address(f(s)));
      const back = graph.read(parsePlace(steps.present(steps.move(walk, walk.at > 0 ? -1 : 0))).params);
      expect(back).toEqual(s);
    }), { numRuns: 500 });
  });
});

describe('actions', () => {
  const g: Group = { verb: 'MENTIONS', direction: 'IN', kind: 'SPEECH' };
  test('the same group again goes on where it stopped', () => {
    const s = grow(grow(none, 'body_a1', g, 50), 'body_a1', g, 50);
    expect(s.acts).toEqual([expand('body_a1', 100, g)]);
  });
  test('expand and collapse leave nothing behind', () => {
    fc.assert(fc.property(start, id, group, (s, i, x) => {
      const bare = { ...s, acts: [] };
      expect(collapse(grow(bare, i, x, 50), i)).toEqual(bare);
    }));
  });
  test('what came after a collapsed expansion stays as it was asked', () => {
    const s = grow(grow(none, 'body_a1', g, 50), 'speech_b2', { verb: null, direction: null, kind: null }, 10);
    const gone = collapse(s, 'body_a1');
    expect(gone.acts).toEqual([expand('body_a1', 50, { ...g, gone: 2 }), expand('speech_b2', 10)]);
    // What the second asked for does not change: it is kept under the same name.
    expect(actsKey(gone.of, gone.acts, 2)).toBe(actsKey(s.of, s.acts, 2));
    expect(collapse(gone, 'speech_b2').acts).toEqual([]);
  });
  test('pin and unpin', () => {
    const s = pin(none, 'body_a1', 1.4, 2.6);
    expect([...pinned(s)]).toEqual(['body_a1']);
    expect(s.acts).toEqual([{ do: 'pin', id: 'body_a1', x: 1, y: 3 }]);
    expect(unpin(s, 'body_a1')).toEqual(none);
    expect([...pinned(unpin(relax(s, 5), 'body_a1'))]).toEqual([]);
  });
  test('switches are their own inverse', () => {
    expect(toggleKind(toggleKind(none, 'BODY'), 'BODY')).toEqual(none);
    expect(focusOn(focusOn(none, 'body_a1'), 'body_a1')).toEqual(none);
    expect(show(hide(none, 'body_a1'), 'body_a1')).toEqual(none);
  });
  test('what is hidden is not selected', () => {
    expect(hide({ ...none, selected: ['body_a1'], focus: 'body_a1', line: [] }, 'body_a1')).toEqual({ ...none, hidden: ['body_a1'] });
  });
});
