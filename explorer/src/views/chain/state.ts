// The state of a document chain: where it starts, how it is layered, what is opened.
import type { Level } from '../../api/gql/graphql';
import type { ViewDefinition } from '../../app/view';

export const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'];
export const depths = [1, 2, 3, 4, 5, 6] as const;

export type State = {
  readonly of?: string;
  /** at is the step whose links and evidence are open. */
  readonly at?: string;
  /** by is what a layer is: a level of government, or a step from the root. */
  readonly by: 'level' | 'step';
  readonly depth: number;
  /** level and year narrow the directives. */
  readonly level?: Level;
  readonly year?: string;
};

export function read(p: URLSearchParams): State {
  const [of, at, year] = [p.get('of'), p.get('at'), p.get('year')];
  const level = levels.find((l) => l === p.get('level'));
  return {
    by: p.get('by') === 'step' ? 'step' : 'level', depth: depths.find((d) => String(d) === p.get('depth')) ?? 3,
    ...(of ? { of } : {}), ...(of && at ? { at } : {}), ...(of && level ? { level } : {}), ...(of && year && /^\d{4}$/.test(year) ? { year } : {}),
  };
}

export function write(s: State): URLSearchParams {
  const p = new URLSearchParams();
  if (s.of) p.set('of', s.of);
  if (s.by === 'step') p.set('by', 'step');
  if (s.depth !== 3) p.set('depth', String(s.depth));
  for (const k of ['at', 'level', 'year'] as const) { const v = s[k]; if (v) p.set(k, v); }
  return p;
}

export const chain: ViewDefinition<State> = { name: 'chain', read, write, load: () => import('./Chain') };

/** but changes a part of the state; undefined takes it away. */
export function but(s: State, part: { readonly [K in keyof State]?: State[K] | undefined }): State {
  // What every State has is never given as undefined here.
  return Object.fromEntries(Object.entries({ ...s, ...part }).filter(([, v]) => v !== undefined)) as State;
}
