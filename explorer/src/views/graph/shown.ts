// What is drawn and listed of what is known: a pure function of the state and the
// API's answers.
import type { Kind, OneWay, Verb } from '../../api/gql/graphql';
import { other, type Known, type Line, type Thing } from './known';
import type { State } from './state';

/** Node is an object on the canvas, or (of) several that stand together as one. */
export type Node = Thing & { readonly degree: number; readonly seed: boolean; readonly together: Together | null };
/** Together is what several objects have in common: what brought them, by which verb, their kind. */
export type Together = { readonly parent: string; readonly verb: Verb | null; readonly count: number };
/** Edge is all lines between two objects; forward are those from a to b. */
export type Edge = { readonly key: string; readonly a: string; readonly b: string; readonly lines: readonly Line[]; readonly forward: number; readonly backward: number; readonly evidence: number };

export type Shown = {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** near is the edges of a node. */
  readonly near: ReadonlyMap<string, readonly Edge[]>;
  /** kinds and verbs count what there is, also of what is switched off. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly verbs: readonly { readonly verb: Verb; readonly count: number }[];
  /** hidden is what was hidden and can be shown again. */
  readonly hidden: readonly Thing[];
  /** together is how many objects stand together with others, so that the canvas stays smooth. */
  readonly together: number;
};

export function edgeKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** alive is what the acts brought and did not take back. */
export function alive(state: Pick<State, 'of' | 'acts'>, known: Known): Set<string> {
  const out = new Set<string>(state.of.filter((id) => known.things.has(id)));
  state.acts.forEach((a, i) => {
    if ('gone' in a && a.gone !== null) return;
    if (a.do === 'add' && known.things.has(a.id)) out.add(a.id);
    for (const t of known.deltas[i + 1]?.added ?? []) out.add(t.id);
  });
  return out;
}

export function shown(state: State, known: Known, most: number): Shown {
  const here = alive(state, known);
  const hidden = state.hidden.flatMap((id) => (here.delete(id) ? (known.things.get(id) ?? []) : []));
  const kinds = tally([...here].flatMap((id) => known.things.get(id)?.kind ?? []));
  const off = new Set(state.kindsOff);
  const nodes = new Set(known.order.filter((id) => here.has(id) && !off.has(known.things.get(id)?.kind ?? 'SPEECH')));

  const between = [...known.lines.values()].filter((l) => nodes.has(l.from) && nodes.has(l.to));
  const during = between.filter((l) => !known.during || known.during.has(l.id));
  const verbs = tally(during.map((l) => l.verb));
  const mute = new Set(state.verbsOff);
  let lines = during.filter((l) => !mute.has(l.verb));
  // What had a line and has none left goes with it, but not what was asked for.
  const kept = new Set([...ends(lines), ...state.of, ...state.acts.flatMap((a) => (a.do === 'add' ? [a.id] : []))]);
  for (const id of ends(between)) if (!kept.has(id)) nodes.delete(id);

  if (state.focus && nodes.has(state.focus)) {
    const near = new Set([state.focus, ...lines.flatMap((l) => (l.from === state.focus || l.to === state.focus ? [other(l, state.focus)] : []))]);
    for (const id of nodes) if (!near.has(id)) nodes.delete(id);
    lines = lines.filter((l) => near.has(l.from) && near.has(l.to));
  }
  const crowd = gather(state, known, nodes, most);
  return { ...draw(state, known, nodes, lines, crowd), kinds: kinds.map(([kind, count]) => ({ kind, count })), verbs: verbs.map(([verb, count]) => ({ verb, count })), hidden };
}

function ends(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap((l) => [l.from, l.to]));
}

function tally<T>(all: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const x of all) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (String(a) < String(b) ? -1 : 1));
}

// gather puts what is too many together, by what brought it, verb and kind: id → the ID of the crowd it is in.
function gather(state: State, known: Known, nodes: ReadonlySet<string>, most: number): Map<string, { key: string; parent: string; verb: Verb | null }> {
  const out = new Map<string, { key: string; parent: string; verb: Verb | null }>();
  if (nodes.size <= most) return out;
  const brought = new Map<string, { parent: string; verb: Verb | null }>();
  for (const d of known.deltas) for (const t of d.added) if (!brought.has(t.id)) brought.set(t.id, { parent: d.parent, verb: d.verb });
  const keep = new Set([...nodes].slice(0, most));
  for (const id of [...state.of, ...state.selected, ...state.line]) if (nodes.has(id)) keep.add(id);
  for (const id of nodes) {
    if (keep.has(id)) continue;
    const by = brought.get(id) ?? { parent: '', verb: null };
    out.set(id, { ...by, key: `~${by.parent} ${by.verb ?? ''} ${known.things.get(id)?.kind ?? ''}` });
  }
  return out;
}

function draw(state: State, known: Known, ids: ReadonlySet<string>, lines: readonly Line[], crowd: ReturnType<typeof gather>): Pick<Shown, 'nodes' | 'edges' | 'near' | 'together'> {
  const end = (id: string): string => crowd.get(id)?.key ?? id;
  const grouped = new Map<string, Line[]>();
  for (const l of lines) {
    const [a, b] = [end(l.from), end(l.to)];
    if (a === b) continue;
    const key = edgeKey(a, b);
    const same = grouped.get(key);
    if (same) same.push(l);
    else grouped.set(key, [l]);
  }
  const edges = new Map<string, Edge>();
  const near = new Map<string, Edge[]>();
  for (const [key, all] of grouped) {
    const [x, y] = [end(all[0]!.from), end(all[0]!.to)];
    const [a, b] = x < y ? [x, y] : [y, x];
    const forward = all.filter((l) => end(l.from) === a).length;
    const edge: Edge = { key, a, b, lines: all, forward, backward: all.length - forward, evidence: all.reduce((n, l) => n + l.evidence, 0) };
    edges.set(key, edge);
    for (const id of [a, b]) {
      const at = near.get(id);
      if (at) at.push(edge);
      else near.set(id, [edge]);
    }
  }
  const nodes = new Map<string, Node>();
  const seeds = new Set(state.of);
  for (const id of ids) {
    const t = known.things.get(id);
    const in_ = crowd.get(id);
    if (!t) continue;
    if (!in_) { nodes.set(id, { ...t, degree: near.get(id)?.length ?? 0, seed: seeds.has(id), together: null }); continue; }
    const count = (nodes.get(in_.key)?.together?.count ?? 0) + 1;
    nodes.set(in_.key, { id: in_.key, kind: t.kind, name: String(count), short: String(count), date: null, mentions: null, degree: 1, seed: false, together: { parent: in_.parent, verb: in_.verb, count } });
  }
  return { nodes, edges, near, together: crowd.size };
}

/** Left is how many of a group are not shown yet. */
export type Left = { readonly verb: Verb; readonly direction: OneWay; readonly kind: Kind; readonly count: number; readonly left: number };

/** left compares the API's counts with what is shown. */
export function left(counts: readonly { verb: Verb; direction: OneWay; kind: Kind; count: number }[], of: string, here: ReadonlySet<string>, known: Known): Left[] {
  const seen = new Map<string, number>();
  for (const l of known.lines.values()) {
    const end = other(l, of);
    if ((l.from !== of && l.to !== of) || !here.has(end)) continue;
    const key = `${l.verb} ${l.from === of ? 'OUT' : 'IN'} ${known.things.get(end)?.kind ?? ''}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return counts.map((c) => ({ ...c, left: Math.max(0, c.count - (seen.get(`${c.verb} ${c.direction} ${c.kind}`) ?? 0)) }));
}
