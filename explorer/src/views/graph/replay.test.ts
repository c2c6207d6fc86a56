import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Forces } from './forces';
import type { Known } from './known';
import type { Settler } from './layout';
import { growQuery, linesQuery, nodesQuery, waysQuery } from './queries';
import { collapse, grow, hide, toggleKind, toggleVerb, type Group } from './reduce';
import { Replay, type Ask } from './replay';
import { Session } from './session';
import { alive, left, shown } from './shown';
import { expand, none, type State } from './state';

// A small world, answered as the API answers: bodies mention-joined by a rule of numbers.
const n = 60;
const idOf = (i: number): string => (i % 3 === 0 ? `body_${i}` : i % 3 === 1 ? `speech_${i}` : `policy_${i}`);
const numberOf = (id: string): number => Number(id.split('_')[1]);
const joined = (a: number, b: number): boolean => a !== b && (a + b) % 4 !== 0;
const node = (i: number) => (idOf(i).startsWith('speech') ? { __typename: 'Speech', id: idOf(i), title: `讲话${i}`, date: null, speechPlace: null } : { __typename: 'Body', id: idOf(i), name: `名${i}`, mentionCount: 1, speechCount: 1 });
const relation = (a: number, b: number) => ({ id: `${Math.min(a, b)}.${Math.max(a, b)}`, verb: (a + b) % 2 ? 'MENTIONS' : 'UNDER', role: null, evidenceCount: 1, from: { id: idOf(Math.min(a, b)) }, to: { id: idOf(Math.max(a, b)) } });

function world(): { ask: Ask; count: () => number } {
  let count = 0;
  const answer = (document: unknown, v: { of: string; ids: string[]; except: string[]; first: number; after: string | null; from: string; to: string }): unknown => {
    count++;
    const of = numberOf(v.of ?? '');
    if (document === nodesQuery) return { nodes: v.ids.map((id) => (numberOf(id) < n ? node(numberOf(id)) : null)) };
    if (document === linesQuery) return { neighbourhood: { neighbours: { nodes: v.ids.map(numberOf).filter((b) => joined(of, b)).map((b) => ({ node: { id: idOf(b) }, relations: [relation(of, b)] })) } } };
    if (document === waysQuery) return { paths: { searchedHops: 2, isCut: false, paths: [] } };
    if (document !== growQuery) throw new Error('no such question');
    const all = Array.from({ length: n }, (_, i) => i).filter((b) => joined(of, b) && !v.except.includes(idOf(b)));
    const from = v.after === null ? 0 : Number(v.after);
    return { neighbourhood: { neighbours: { nodes: all.slice(from, from + v.first).map((b) => ({ node: node(b), relations: [relation(of, b)] })), pageInfo: { hasNextPage: from + v.first < all.length, endCursor: String(from + v.first) } } } };
  };
  // The world answers only the questions of this view, each with what its type says.
  return { ask: ((document: unknown, v: never) => Promise.resolve(answer(document, v))) as unknown as Ask, count: () => count };
}

const run = (s: State, replay = new Replay(world().ask)): Promise<Known> => replay.run(s, new AbortController().signal, () => undefined);
const any: Group = { verb: null, direction: null, kind: null };
const base: State = { ...none, of: ['body_0'], acts: [expand('body_0', 10)] };

describe('acts done again', () => {
  test('each expansion adds only what was not there', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })), { maxLength: 5 }), async (all) => {
      const s = all.reduce((now, [i, m]) => grow(now, idOf(i), any, m), base);
      const known = await run(s);
      const seen = new Set(s.of);
      for (const d of known.deltas.slice(1)) for (const t of d.added) { expect(seen.has(t.id)).toBe(false); seen.add(t.id); }
    }), { numRuns: 50 });
  });
  test('collapse removes only what that expansion added', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 20 }), async (a, b, m) => {
      fc.pre(a !== b && a !== 0 && b !== 0);
      const before = grow(grow(base, idOf(a), any, m), idOf(b), any, m);
      const after = collapse(before, idOf(a));
      const [was, is] = [await run(before), await run(after)];
      const added = new Set(was.deltas[2]?.added.map((t) => t.id));
      expect([...alive(after, is)].sort()).toEqual([...alive(before, was)].filter((id) => !added.has(id)).sort());
    }), { numRuns: 50 });
  });
  test('what was collapsed can be brought again', async () => {
    const s = collapse(grow(grow(base, idOf(1), any, 5), idOf(2), any, 5), idOf(1));
    const known = await run(grow(s, idOf(1), any, 5));
    expect(known.deltas.at(-1)?.added.map((t) => t.id)).toEqual(known.deltas[2]?.added.map((t) => t.id));
  });
  test('has all lines of what was expanded', async () => {
    const s = grow(base, idOf(5), any, 10);
    const known = await run(s);
    for (const h of ['body_0', idOf(5)]) for (const id of known.order) if (joined(numberOf(h), numberOf(id))) expect(known.lines.has(relation(numberOf(h), numberOf(id)).id)).toBe(true);
  });
  test('asks nothing twice', async () => {
    const w = world();
    const replay = new Replay(w.ask);
    await run(grow(base, idOf(5), any, 10), replay);
    const asked = w.count();
    await run(base, replay);
    await run(grow(base, idOf(5), any, 10), replay);
    expect(w.count()).toBe(asked);
  });
  test('an ID that is not there is a failure', async () => {
    await expect(run({ ...none, of: ['body_99'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is shown', () => {
  test('leaves out what is hidden or off, and says so', async () => {
    const known = await run(base);
    const all = shown(base, known, 100);
    const less = shown(hide(base, idOf(1)), known, 100);
    expect(less.nodes.has(idOf(1))).toBe(false);
    expect(less.hidden.map((t) => t.id)).toEqual([idOf(1)]);
    expect([...shown(toggleKind(base, 'SPEECH'), known, 100).nodes.values()].some((x) => x.kind === 'SPEECH')).toBe(false);
    expect(shown(toggleKind(base, 'SPEECH'), known, 100).kinds).toEqual(all.kinds);
    expect([...shown(toggleVerb(base, 'UNDER'), known, 100).edges.values()].every((e) => e.lines.every((l) => l.verb !== 'UNDER'))).toBe(true);
  });
  test('puts what is too many together, and loses none', async () => {
    const s = { ...none, of: ['body_0'], acts: [expand('body_0', 40)] };
    const known = await run(s);
    const few = shown(s, known, 12);
    expect(few.nodes.size).toBeLessThanOrEqual(12 + 3);
    expect([...few.nodes.values()].reduce((sum, x) => sum + (x.together?.count ?? 1), 0)).toBe(known.order.length);
    expect(few.together).toBe(known.order.length - 12);
  });
  test('counts what is left to expand', async () => {
    const known = await run(base);
    const counts = [{ verb: 'MENTIONS' as const, direction: 'OUT' as const, kind: 'SPEECH' as const, count: 30 }];
    const here = [...known.lines.values()].filter((l) => l.from === 'body_0' && l.verb === 'MENTIONS' && l.to.startsWith('speech')).length;
    expect(left(counts, 'body_0', alive(base, known), known)[0]?.left).toBe(30 - here);
  });
});

// The layout, run here and not in a worker.
const settler: Settler = { settle: (task) => { const f = new Forces(task); while (!f.over) f.round(); return Promise.resolve({ xy: f.places(), rounds: f.rounds }); }, stop: () => undefined, close: () => undefined };

describe('places', () => {
  const places = async (...states: State[]) => {
    const session = new Session(world().ask, settler);
    for (const s of states) await session.show(s);
    return session.snapshot().places;
  };
  test('are the same for the same acts, however they were come to', async () => {
    const s = grow(base, idOf(5), any, 10);
    expect([...(await places(base, s))]).toEqual([...(await places(s))]);
    expect([...(await places(s, base, s))]).toEqual([...(await places(s))]);
  });
  test('of what is there do not change when more comes', async () => {
    const before = await places(base);
    const after = await places(grow(base, idOf(5), any, 10));
    for (const [id, p] of before) expect(after.get(id)).toEqual(p);
    expect(after.size).toBeGreaterThan(before.size);
  });
  test('a pinned object stays where it was put while the layout runs', async () => {
    const p = await places({ ...base, acts: [...base.acts, { do: 'pin', id: idOf(1), x: 500, y: -300 }, { do: 'relax', rounds: 40 }] });
    expect(p.get(idOf(1))).toEqual({ x: 500, y: -300 });
  });
});
