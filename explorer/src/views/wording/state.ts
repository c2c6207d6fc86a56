// The state of the view of wordings: which are compared, which one is looked at closely,
// how it is drawn, and whose uses are read.
import type { Level } from '../../api/gql/graphql';
import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';

/** most is how many wordings can be compared: as many as lines can be told apart. */
export const most = 4;
export const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'];
export const none = 'NONE';

export type Measure = 'share' | 'rate';

export type State = {
  readonly of: readonly string[];
  /** at is the one whose places, levels and company are shown; the first where it is left out. */
  readonly at?: string;
  readonly measure: Measure;
  /** byLevel draws a small chart for each level. */
  readonly byLevel: boolean;
  /** whole shows all years, and not only those about its use. */
  readonly whole: boolean;
  /** period, level, place and province narrow the uses that are read. */
  readonly period?: string;
  readonly level?: Level | typeof none;
  readonly place?: string;
  readonly province?: string;
};

export function read(p: URLSearchParams): State {
  const of = [...new Set(list(p, 'of'))].slice(0, most);
  const at = of.find((id) => id === p.get('at') && id !== of[0]);
  const level = [...levels, none as typeof none].find((l) => l === p.get('level'));
  const [period, place, province] = [p.get('period'), p.get('place'), p.get('province')];
  return {
    of, measure: p.get('measure') === 'rate' ? 'rate' : 'share', byLevel: p.get('by') === 'level', whole: p.get('whole') === '1',
    ...(at ? { at } : {}), ...(period && /^\d{4}$/.test(period) ? { period } : {}), ...(level ? { level } : {}), ...(place ? { place } : {}), ...(province && /^\d\d$/.test(province) ? { province } : {}),
  };
}

export function write(s: State): URLSearchParams {
  const p = new URLSearchParams();
  setList(p, 'of', s.of);
  if (s.at && s.at !== s.of[0]) p.set('at', s.at);
  if (s.measure === 'rate') p.set('measure', 'rate');
  if (s.byLevel) p.set('by', 'level');
  if (s.whole) p.set('whole', '1');
  for (const k of ['period', 'level', 'place', 'province'] as const) { const v = s[k]; if (v) p.set(k, v); }
  return p;
}

export const wording: ViewDefinition<State> = { name: 'wording', read, write, load: () => import('./Wording') };

/** Use is what the uses that are read are narrowed to. */
export type Use = { readonly period?: string; readonly level?: Level | typeof none; readonly place?: string; readonly province?: string };

/** reading narrows the uses to what was clicked; what was clicked before is let go. */
export function reading(s: State, use: Use): State {
  const { period: _p, level: _l, place: _pl, province: _pr, ...rest } = s;
  return { ...rest, ...use };
}

/** looked is the wording that is looked at closely. */
export function looked(s: State): string | undefined {
  return s.of.find((id) => id === s.at) ?? s.of[0];
}

export function without(s: State, id: string): State {
  const { at: _, ...rest } = reading(s, {});
  return { ...rest, of: s.of.filter((o) => o !== id) };
}
