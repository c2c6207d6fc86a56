// What is looked for, and what it is narrowed to.
import type { Kind, Level, NodeWhere } from '../../api/gql/graphql';
import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';

/** None stands for what has no year, level or place. */
export const none = '-';
export const kinds: readonly Kind[] = ['BODY', 'DATE', 'DOCUMENT', 'FORMULATION', 'GROUP', 'MECHANISM', 'MEETING', 'PERSON', 'PLACE', 'POLICY', 'SPEECH'];
const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'];
/** most is how many pages an address can ask for. */
const most = 50;

export type Shown = 'all' | 'names' | 'sentences';
export type By = 'kind' | 'year' | 'level' | 'place';

export type State = {
  readonly q: string;
  readonly shown: Shown;
  readonly kind: readonly string[];
  readonly year: readonly string[];
  readonly level: readonly string[];
  readonly place: readonly string[];
  /** pages is how many pages of the one list are shown. */
  readonly pages: number;
};

const known = (values: string[], of: readonly string[]): string[] => values.filter((v) => of.includes(v));

export const search: ViewDefinition<State> = {
  name: 'search',
  read: (p) => {
    const shown = p.get('in');
    const pages = Number(p.get('pages') ?? 1);
    return {
      q: p.get('q') ?? '',
      shown: shown === 'names' || shown === 'sentences' ? shown : 'all',
      kind: known(list(p, 'kind'), kinds),
      year: list(p, 'year').filter((y) => y === none || /^\d{4}$/.test(y)),
      level: known(list(p, 'level'), [...levels, none]),
      place: list(p, 'place'),
      pages: Number.isInteger(pages) && pages >= 1 && pages <= most ? pages : 1,
    };
  },
  write: (s) => {
    const p = new URLSearchParams();
    if (s.q) p.set('q', s.q);
    if (s.shown !== 'all') p.set('in', s.shown);
    for (const by of ['kind', 'year', 'level', 'place'] as const) setList(p, by, s[by]);
    if (s.pages > 1) p.set('pages', String(s.pages));
    return p;
  },
  load: () => import('./Search'),
};

/** isNarrowed tells whether there is a filter. */
export function isNarrowed(s: State): boolean {
  return s.kind.length + s.year.length + s.level.length + s.place.length > 0;
}

/** toggled adds a value of a filter, or takes it away. The lists begin at their first page again. */
export function toggled(s: State, by: By, value: string): State {
  const next = s[by].includes(value) ? s[by].filter((v) => v !== value) : [...s[by], value];
  return { ...s, [by]: next, pages: 1 };
}

/** whereOf is the condition that the filters make, without that of one of them: its own counts do not narrow themselves. */
export function whereOf(s: State, without?: By): NodeWhere | null {
  const and: NodeWhere[] = [];
  const values = (by: By): readonly string[] => (by === without ? [] : s[by]);
  const add = (or: NodeWhere[]): void => { if (or.length > 0) and.push(or.length === 1 ? or[0]! : { or }); };
  add(values('year').map((y) => ({ date: y === none ? { isNull: true } : { eq: y } })));
  add(values('level').map((l) => ({ level: l === none ? { isNull: true } : { eq: l as Level } })));
  add(values('place').map((v) => ({ place: v === none ? { isNull: true } : { eq: v } })));
  return and.length === 0 ? null : { and };
}

/** kindsOf is the kinds to look among; null for all. read let no other through. */
export function kindsOf(s: State, without?: By): Kind[] | null {
  return s.kind.length > 0 && without !== 'kind' ? [...s.kind] as Kind[] : null;
}
