// What the graph shows, as its address holds it. What adds objects or moves them is a
// list of acts in the order they were done: the picture is those acts done again, with
// what the API answers, so that an address gives the same picture wherever it is opened.
// What only leaves things out (hidden, switched off, focus, period) stands beside it.
import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';
import type { Kind, OneWay, Verb } from '../../api/gql/graphql';
import { readActs, writeActs } from './acts';

/** Expand brings n neighbours that were not shown before it; null leaves a filter out. */
export type Expand = {
  readonly do: 'expand'; readonly of: string; readonly n: number;
  readonly verb: Verb | null; readonly direction: OneWay | null; readonly kind: Kind | null; readonly period: string | null;
  /** gone is how many acts there were when it was collapsed: what came later did so without what this one had added. */
  readonly gone: number | null;
};
/** Way brings the ways between two objects. */
export type Way = { readonly do: 'way'; readonly from: string; readonly to: string; readonly hops: number; readonly period: string | null; readonly without: readonly Verb[]; readonly gone: number | null };
/** Add brings an object by itself. */
export type Add = { readonly do: 'add'; readonly id: string };
/** Pin puts an object at a place where it stays; Unpin lets it be moved again. */
export type Pin = { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number };
export type Unpin = { readonly do: 'unpin'; readonly id: string };
/** Relax is the layout run over all that is not pinned, for so many rounds. */
export type Relax = { readonly do: 'relax'; readonly rounds: number };
export type Act = Expand | Way | Add | Pin | Unpin | Relax;

export type State = {
  /** of is what was asked for. */
  readonly of: readonly string[];
  readonly acts: readonly Act[];
  readonly hidden: readonly string[];
  readonly kindsOff: readonly Kind[];
  readonly verbsOff: readonly Verb[];
  /** period is years, "2019/2023"; "" is all. */
  readonly period: string;
  /** focus leaves only this object and what it is joined with; "" is none. */
  readonly focus: string;
  /** selected is one object, or two to find a way between. */
  readonly selected: readonly string[];
  /** line is the two ends of a selected line; empty for none. */
  readonly line: readonly string[];
};

/** openingMost is how many neighbours are brought where nothing more is said. */
export const openingMost = 24;

export const none: State = { of: [], acts: [], hidden: [], kindsOff: [], verbsOff: [], period: '', focus: '', selected: [], line: [] };

/** expand is an Expand with all filters left out. */
export function expand(of: string, n: number, filter: Partial<Omit<Expand, 'do' | 'of' | 'n'>> = {}): Expand {
  return { do: 'expand', of, n, verb: null, direction: null, kind: null, period: null, gone: null, ...filter };
}

/** opening is what is done first where the address holds no acts: a few neighbours of each that was asked for. */
export function opening(of: readonly string[]): Act[] {
  const n = Math.max(1, Math.floor(openingMost / Math.max(1, of.length)));
  return of.slice(0, openingMost).map((id) => expand(id, n));
}

export const graph: ViewDefinition<State> = {
  name: 'graph',
  read: (p) => {
    const of = [...new Set(list(p, 'of'))];
    const ids = [...of, ...list(p, 'i')];
    const picked = (name: string): string[] => (p.get(name) ?? '').split('.').flatMap((s) => (/^[0-9a-z]+$/.test(s) ? (ids[parseInt(s, 36)] ?? []) : []));
    const line = picked('line');
    return {
      of,
      acts: p.has('do') ? readActs(p.get('do') ?? '', ids) : opening(of),
      hidden: picked('hide'),
      kindsOff: list(p, 'off') as Kind[], // what is no kind turns nothing off
      verbsOff: list(p, 'mute') as Verb[],
      period: /^\d{4}\/\d{4}$/.test(p.get('period') ?? '') ? (p.get('period') ?? '') : '',
      focus: picked('focus')[0] ?? '',
      selected: picked('sel').slice(0, 2),
      line: line.length === 2 ? line : [],
    };
  },
  write: (s) => {
    const p = new URLSearchParams();
    const ids = [...s.of];
    const at = new Map(ids.map((id, i) => [id, i]));
    const index = (id: string): string => {
      let n = at.get(id);
      if (n === undefined) { n = ids.length; ids.push(id); at.set(id, n); }
      return n.toString(36);
    };
    const picked = (all: readonly string[]): string => all.map(index).join('.');
    setList(p, 'of', s.of);
    const acts = writeActs(s.acts, index);
    if (JSON.stringify(s.acts) !== JSON.stringify(opening(s.of))) p.set('do', acts);
    const rest: [string, string][] = [['hide', picked(s.hidden)], ['focus', s.focus && index(s.focus)], ['sel', picked(s.selected)], ['line', picked(s.line)], ['period', s.period]];
    for (const [name, value] of rest) if (value) p.set(name, value);
    setList(p, 'off', s.kindsOff);
    setList(p, 'mute', s.verbsOff);
    setList(p, 'i', ids.slice(s.of.length));
    return p;
  },
  load: () => import('./Graph'),
};
