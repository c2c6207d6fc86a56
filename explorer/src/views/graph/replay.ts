// The acts of an address, done again: what each asks the API, and what it brought. An
// act's answer depends only on those before it, so what was asked once is kept by the
// acts up to it: to undo, redo or collapse asks for little or nothing.
import { Failure } from '../../api/client';
import type { Question } from '../../api/asked';
import type { GraphGrowQuery, GraphGrowQueryVariables, TypedDocumentString, Verb } from '../../api/gql/graphql';
import { line, nothing, other, thing, type Delta, type Known, type Line, type Thing } from './known';
import { growQuery, linesQuery, nodesQuery, waysQuery } from './queries';
import type { Act, Expand, State, Way } from './state';

/** Ask answers a question or throws a Failure. */
export type Ask = <R, V>(document: TypedDocumentString<R, V>, variables: V, signal: AbortSignal) => Promise<R>;

/** chunk is how many IDs a question names: an answer holds as many on one page. */
const chunk = 100;
/** exceptMost is how many IDs the API lets one leave out. */
const exceptMost = 1_900;
/** atOnce is how many questions are under way at a time. */
const atOnce = 4;

export const allVerbs: readonly Verb[] = [
  'ACCOMPANIES', 'ADDRESSED_TO', 'ADOPTED_AT', 'AMENDS', 'ATTRIBUTED_TO', 'DELIVERED_AT', 'DELIVERED_BY', 'DUE', 'DUPLICATE_OF', 'HELD_BY', 'HELD_IN', 'HELD_ON',
  'IMPLEMENTS', 'ISSUED_BY', 'ISSUED_ON', 'LOCATED_IN', 'MENTIONS', 'PART_OF', 'RAISED_AT', 'RAISED_BY', 'REFERS_TO', 'REPEALS', 'RESTATES', 'STATES', 'UNDER',
];

/** actsKey names the first n acts as they stood when the next was done: what was collapsed later was not yet. */
export function actsKey(of: readonly string[], acts: readonly Act[], n: number): string {
  return JSON.stringify([of, acts.slice(0, n).map((a) => ('gone' in a && a.gone !== null && a.gone >= n ? { ...a, gone: null } : a))]);
}

// What is known while the acts are done again.
type Sum = { order: string[]; things: Map<string, Thing>; lines: Map<string, Line>; deltas: Delta[]; holders: Set<string> };

export class Replay {
  readonly #kept = new Map<string, Delta>();

  #asked: Question[] = [];
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = (document, variables, signal) => {
      this.#asked.push({ query: String(document), variables });
      return ask(document, variables, signal);
    };
  }

  /** run does all acts and calls step after each; it throws the first Failure, with what came before it shown. */
  async run(state: State, signal: AbortSignal, step: (known: Known, done: number) => Promise<void> | void): Promise<Known> {
    const sum: Sum = { order: [], things: new Map(), lines: new Map(), deltas: [], holders: new Set() };
    const known = (): Known => ({ ...nothing, ...sum, order: [...sum.order], deltas: [...sum.deltas] });
    if (state.of.length === 0 && state.acts.length === 0) return known();
    for (let i = -1; i < state.acts.length; i++) {
      const key = actsKey(state.of, state.acts, i + 1);
      let delta = this.#kept.get(key);
      if (!delta) {
        this.#asked = [];
        delta = i < 0 ? await this.#seeds(state.of, signal) : await this.#act(state, i, sum, signal);
        delta = { ...delta, asked: this.#asked };
        this.#keep(key, delta);
      }
      take(sum, delta, i < 0 ? state.of : holdersOf(state.acts[i], delta));
      await step(known(), i + 1);
      if (signal.aborted) throw new Failure('cancelled', 'CANCELLED', undefined);
    }
    if (!state.period) return known();
    return { ...known(), during: await this.#during(sum, state.period, signal) };
  }

  #keep(key: string, d: Delta): void {
    this.#kept.set(key, d);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= 400) break;
      this.#kept.delete(old);
    }
  }

  async #seeds(of: readonly string[], signal: AbortSignal): Promise<Delta> {
    const added = await this.#things(of, signal);
    const missing = of.find((id) => !added.some((t) => t.id === id));
    if (missing !== undefined) throw new Failure(missing, 'NOT_FOUND', undefined);
    const lines = of.length > 1 ? await this.#lines(of.map((h) => [h, of.filter((x) => x !== h)]), null, signal) : [];
    return { added, lines, more: false, parent: '', verb: null, ways: null, asked: [] };
  }

  async #things(ids: readonly string[], signal: AbortSignal): Promise<Thing[]> {
    const out: Thing[] = [];
    for (let i = 0; i < ids.length; i += chunk) {
      const answer = await this.#ask(nodesQuery, { ids: ids.slice(i, i + chunk) }, signal);
      for (const n of answer.nodes) {
        const t = n && thing(n);
        if (t) out.push(t);
      }
    }
    return out;
  }

  async #act(state: State, i: number, sum: Sum, signal: AbortSignal): Promise<Delta> {
    const a = state.acts[i];
    const before = standing(state, i, sum);
    const empty: Delta = { added: [], lines: [], more: false, parent: '', verb: null, ways: null, asked: [] };
    switch (a?.do) {
      case 'expand': return this.#expand(a, before, sum, signal);
      case 'way': return this.#way(a, before, sum, signal);
      case 'add': {
        const added = before.has(a.id) ? [] : await this.#things([a.id], signal);
        return { ...empty, added, lines: await this.#lines(pairs(sum, added, [a.id]), null, signal) };
      }
      default: return empty;
    }
  }

  async #expand(a: Expand, before: ReadonlySet<string>, sum: Sum, signal: AbortSignal): Promise<Delta> {
    const joined = new Set<string>();
    for (const l of sum.lines.values()) if (l.from === a.of || l.to === a.of) joined.add(other(l, a.of));
    // Where more is shown than can be left out, what is joined with this one counts most.
    const except = [...[...before].filter((id) => joined.has(id)), ...[...before].filter((id) => !joined.has(id))].slice(0, exceptMost);
    const added: Thing[] = [];
    const lines: Line[] = [];
    let more = true;
    let after: string | null = null;
    while (added.length < a.n && more) {
      const asked: GraphGrowQueryVariables = {
        of: a.of, verbs: a.verb ? [a.verb] : null, direction: a.direction ?? 'BOTH', kinds: a.kind ? [a.kind] : null, period: a.period, except,
        first: Math.min(chunk, a.n - added.length), after,
      };
      const answer: GraphGrowQuery = await this.#ask(growQuery, asked, signal);
      const page = answer.neighbourhood?.neighbours;
      if (!page) throw new Failure(a.of, 'NOT_FOUND', undefined);
      for (const n of page.nodes) {
        const t = n.node && thing(n.node);
        if (!t || before.has(t.id)) continue;
        added.push(t);
        for (const r of n.relations) { const l = line(r); if (l) lines.push(l); }
      }
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    // An answer that was not filtered holds all lines to what it brought.
    const whole = !a.verb && !a.direction && !a.kind && !a.period;
    const rest = pairs(sum, added, [a.of]).map(([h, ids]): [string, string[]] => [h, h === a.of && whole ? ids.filter((id) => !added.some((t) => t.id === id)) : ids]);
    lines.push(...(await this.#lines(rest, null, signal)));
    return { added, lines, more, parent: a.of, verb: a.verb, ways: null, asked: [] };
  }

  async #way(a: Way, before: ReadonlySet<string>, sum: Sum, signal: AbortSignal): Promise<Delta> {
    const answer = await this.#ask(waysQuery, {
      from: a.from, to: a.to, hops: a.hops, period: a.period, verbs: a.without.length > 0 ? allVerbs.filter((v) => !a.without.includes(v)) : null,
    }, signal);
    const found = answer.paths;
    if (!found) throw new Failure(`${a.from}, ${a.to}`, 'NOT_FOUND', undefined);
    const met = new Map<string, Thing>();
    const lines: Line[] = [];
    const paths = found.paths.map((p) => p.hops.map((h) => {
      for (const n of [h.from, h.to]) { const t = n && thing(n); if (t) met.set(t.id, t); }
      const l = h.relation && line(h.relation);
      if (l) lines.push(l);
      return { id: h.to?.id ?? '', line: l?.id ?? '', direction: h.direction };
    }));
    const added = [...met.values()].filter((t) => !before.has(t.id));
    lines.push(...(await this.#lines(pairs(sum, added, [...met.keys()]), null, signal)));
    return { added, lines, more: false, parent: a.from, verb: null, ways: { paths, searched: found.searchedHops, cut: found.isCut }, asked: [] };
  }

  /** #lines asks for the lines between each object and those beside it. */
  async #lines(of: readonly (readonly [string, readonly string[]])[], period: string | null, signal: AbortSignal): Promise<Line[]> {
    const questions = of.flatMap(([id, ids]) => Array.from({ length: Math.ceil(ids.length / chunk) }, (_, i) => ({ of: id, ids: ids.slice(i * chunk, (i + 1) * chunk), period })));
    const out: Line[][] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let i = next++; i < questions.length; i = next++) {
        const answer = await this.#ask(linesQuery, questions[i]!, signal);
        out[i] = (answer.neighbourhood?.neighbours?.nodes ?? []).flatMap((n) => n.relations.flatMap((r) => line(r) ?? []));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return out.flat();
  }

  async #during(sum: Sum, period: string, signal: AbortSignal): Promise<Set<string>> {
    const lines = await this.#lines([...sum.holders].map((h) => [h, sum.order.filter((x) => x !== h)]), period, signal);
    return new Set(lines.map((l) => l.id));
  }
}

// standing is what is there when act i is done: what came before and is not gone by then.
function standing(state: State, i: number, sum: Sum): Set<string> {
  const out = new Set(state.of);
  state.acts.slice(0, i).forEach((a, j) => {
    if ('gone' in a && a.gone !== null && a.gone <= i) return;
    for (const t of sum.deltas[j + 1]?.added ?? []) out.add(t.id);
  });
  return out;
}

// pairs is whose lines to whom are not known yet: holders' to what is new, new holders' to all.
function pairs(sum: Sum, added: readonly Thing[], holders: readonly string[]): [string, string[]][] {
  const fresh = added.map((t) => t.id).filter((id) => !sum.things.has(id));
  const out: [string, string[]][] = [...sum.holders].map((h) => [h, fresh]);
  for (const h of holders) if (!sum.holders.has(h)) out.push([h, [...sum.order, ...fresh].filter((x) => x !== h)]);
  return out.filter(([, ids]) => ids.length > 0);
}

function holdersOf(a: Act | undefined, d: Delta): readonly string[] {
  if (a?.do === 'expand') return [a.of];
  if (a?.do === 'add') return [a.id];
  if (a?.do === 'way' && d.ways && d.ways.paths.length > 0) return [a.from, ...d.ways.paths.flatMap((p) => p.map((h) => h.id))];
  return [];
}

function take(sum: Sum, d: Delta, holders: readonly string[]): void {
  for (const t of d.added) {
    if (!sum.things.has(t.id)) sum.order.push(t.id);
    sum.things.set(t.id, t);
  }
  // A line whose end is not here (a place in time that the API left out) is not drawn.
  for (const l of d.lines) if (sum.things.has(l.from) && sum.things.has(l.to)) sum.lines.set(l.id, l);
  for (const h of holders) if (sum.things.has(h)) sum.holders.add(h);
  sum.deltas.push(d);
}

