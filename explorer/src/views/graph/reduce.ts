// What a person does to the graph, each a pure step from one state to the next. To undo
// is to go back to the former address (app/walk), so none has an inverse of its own.
import type { Kind, Verb } from '../../api/gql/graphql';
import { expand, type Act, type Expand, type State } from './state';

export type Group = Pick<Expand, 'verb' | 'direction' | 'kind'>;

const sameGroup = (a: Expand, of: string, g: Group): boolean => a.of === of && a.verb === g.verb && a.direction === g.direction && a.kind === g.kind;

/** grow brings n more neighbours of an object, of one group or (nulls) of any. The same group again, with nothing between, goes on where it stopped. */
export function grow(s: State, of: string, group: Group, n: number): State {
  const last = s.acts.at(-1);
  const period = s.period || null;
  if (last?.do === 'expand' && last.gone === null && last.period === period && sameGroup(last, of, group)) {
    return { ...s, acts: s.acts.with(-1, { ...last, n: last.n + n }) };
  }
  return act(s, expand(of, n, { ...group, period }));
}

function act(s: State, a: Act): State {
  return { ...s, acts: [...s.acts, a] };
}

/** collapse takes back what one act brought, and no more. */
export function collapseAct(s: State, at: number): State {
  const a = s.acts[at];
  if (!a || !('gone' in a) || a.gone !== null) return s;
  return { ...s, acts: trim(s.acts.with(at, { ...a, gone: s.acts.length })) };
}

/** collapse takes back all that an object's expansions brought; with a group, of that group. */
export function collapse(s: State, of: string, group?: Group): State {
  const n = s.acts.length;
  const acts = s.acts.map((a) => (a.do === 'expand' && a.of === of && a.gone === null && (!group || sameGroup(a, of, group)) ? { ...a, gone: n } : a));
  return acts.every((a, i) => a === s.acts[i]) ? s : { ...s, acts: trim(acts) };
}

// What is gone at the end leaves no trace: nothing came after it.
function trim(acts: readonly Act[]): Act[] {
  let n = acts.length;
  while (n > 0) {
    const last = acts[n - 1];
    if (!last || !('gone' in last) || last.gone === null) break;
    n--;
  }
  return acts.slice(0, n).map((a) => ('gone' in a && a.gone !== null && a.gone > n ? { ...a, gone: n } : a));
}

/** add brings an object by itself, and shows it if it was hidden. */
export function add(s: State, id: string): State {
  const shown = show(s, id);
  return shown.of.includes(id) || shown.acts.some((a) => a.do === 'add' && a.id === id) ? shown : act(shown, { do: 'add', id });
}

export function findWay(s: State, from: string, to: string, hops: number): State {
  return act(s, { do: 'way', from, to, hops, period: s.period || null, without: s.verbsOff, gone: null });
}

export function hide(s: State, id: string): State {
  if (s.hidden.includes(id)) return s;
  return { ...s, hidden: [...s.hidden, id], selected: s.selected.filter((x) => x !== id), line: s.line.includes(id) ? [] : s.line, focus: s.focus === id ? '' : s.focus };
}

export function show(s: State, id: string): State {
  return s.hidden.includes(id) ? { ...s, hidden: s.hidden.filter((x) => x !== id) } : s;
}

export function showAll(s: State): State {
  return s.hidden.length > 0 ? { ...s, hidden: [] } : s;
}

/** pin keeps an object at a place (whole units of the layout). Moving it again at once is the same act. */
export function pin(s: State, id: string, x: number, y: number): State {
  const a: Act = { do: 'pin', id, x: Math.round(x), y: Math.round(y) };
  const last = s.acts.at(-1);
  return last?.do === 'pin' && last.id === id ? { ...s, acts: s.acts.with(-1, a) } : act(s, a);
}

export function unpin(s: State, id: string): State {
  if (!pinned(s).has(id)) return s;
  const last = s.acts.at(-1);
  const before = { ...s, acts: s.acts.slice(0, -1) };
  return last?.do === 'pin' && last.id === id && !pinned(before).has(id) ? before : act(s, { do: 'unpin', id });
}

/** pinned is what is pinned now. */
export function pinned(s: Pick<State, 'acts'>): Set<string> {
  const out = new Set<string>();
  for (const a of s.acts) {
    if (a.do === 'pin') out.add(a.id);
    if (a.do === 'unpin') out.delete(a.id);
  }
  return out;
}

/** relax notes that the layout was run over all for so many rounds. */
export function relax(s: State, rounds: number): State {
  return rounds > 0 ? act(s, { do: 'relax', rounds: Math.round(rounds) }) : s;
}

export function focusOn(s: State, id: string): State {
  return { ...s, focus: s.focus === id ? '' : id };
}

export function toggleKind(s: State, kind: Kind): State {
  return { ...s, kindsOff: toggled(s.kindsOff, kind) };
}

export function toggleVerb(s: State, verb: Verb): State {
  return { ...s, verbsOff: toggled(s.verbsOff, verb) };
}

function toggled<T>(all: readonly T[], x: T): T[] {
  return all.includes(x) ? all.filter((y) => y !== x) : [...all, x];
}

export function setPeriod(s: State, period: string): State {
  return { ...s, period };
}

/** select selects an object alone, or beside the one that is selected (two at most). */
export function select(s: State, id: string, beside = false): State {
  if (!beside) return { ...s, selected: [id], line: [] };
  if (s.selected.includes(id)) return { ...s, selected: s.selected.filter((x) => x !== id), line: [] };
  return { ...s, selected: [...s.selected.slice(-1), id], line: [] };
}

export function selectLine(s: State, a: string, b: string): State {
  return { ...s, selected: [], line: [a, b] };
}

export function selectNone(s: State): State {
  return s.selected.length + s.line.length > 0 ? { ...s, selected: [], line: [] } : s;
}
