import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';
import type { Genre, Level, SpeechOrder, SpeechWhere } from '../../api/gql/graphql';

export const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'];
export const genres: readonly Genre[] = ['ADDRESS', 'WORK_REPORT', 'COMMUNIQUE', 'NOTICE', 'OPINION', 'PLAN', 'OTHER'];

export type State = {
  /** words must all stand in the title. */
  readonly words: string;
  readonly place: string;
  readonly collection: string;
  readonly levels: readonly Level[];
  readonly genres: readonly Genre[];
  /** from and to are years, or ''. */
  readonly from: string;
  readonly to: string;
  readonly oldestFirst: boolean;
  /** page is the cursor that the page begins behind or ends before. */
  readonly page: { readonly after: string } | { readonly before: string } | undefined;
  /** picked is the speeches to compare: two at most. */
  readonly picked: readonly string[];
};

export const initial: State = { words: '', place: '', collection: '', levels: [], genres: [], from: '', to: '', oldestFirst: false, page: undefined, picked: [] };

export function year(s: string): boolean {
  return /^[12]\d{3}$/.test(s);
}

/** filtered changes what is listed: the list begins anew. */
export function filtered(s: State, part: Partial<State>): State {
  return { ...s, ...part, page: undefined };
}

/** toggled picks a speech, or puts it back; a third takes the place of the first. */
export function toggled(s: State, id: string): State {
  return { ...s, picked: s.picked.includes(id) ? s.picked.filter((p) => p !== id) : [...s.picked, id].slice(-2) };
}

/** whereOf is the state as the API takes it. */
export function whereOf(s: State): SpeechWhere | null {
  const and: SpeechWhere[] = s.words.split(/\s+/).filter(Boolean).map((contains) => ({ title: { contains } }));
  if (s.place) and.push({ place: { contains: s.place } });
  if (s.collection) and.push({ collection: { contains: s.collection } });
  if (s.levels.length > 0) and.push({ level: { in: [...s.levels] } });
  if (s.genres.length > 0) and.push({ genre: { in: [...s.genres] } });
  if (year(s.from)) and.push({ date: { gte: s.from } });
  if (year(s.to)) and.push({ date: { lte: s.to } });
  return and.length > 0 ? { and } : null;
}

export function orderOf(s: State): SpeechOrder[] {
  return [{ field: 'DATE', direction: s.oldestFirst ? 'ASC' : 'DESC' }];
}

export const speeches: ViewDefinition<State> = {
  name: 'speeches',
  read: (p) => {
    const level = list(p, 'level'), genre = list(p, 'genre');
    const after = p.get('after'), before = p.get('before');
    const of = (name: string): string => (p.get(name) ?? '').trim();
    return {
      words: of('words'), place: of('place'), collection: of('collection'),
      levels: levels.filter((l) => level.includes(l)), genres: genres.filter((g) => genre.includes(g)),
      from: year(of('from')) ? of('from') : '', to: year(of('to')) ? of('to') : '', oldestFirst: p.get('order') === 'oldest',
      page: after ? { after } : before ? { before } : undefined,
      picked: list(p, 'picked').slice(0, 2),
    };
  },
  write: (s) => {
    const p = new URLSearchParams();
    for (const name of ['words', 'place', 'collection', 'from', 'to'] as const) if (s[name]) p.set(name, s[name]);
    setList(p, 'level', s.levels);
    setList(p, 'genre', s.genres);
    if (s.oldestFirst) p.set('order', 'oldest');
    if (s.page) for (const [k, v] of Object.entries(s.page)) p.set(k, v);
    setList(p, 'picked', s.picked);
    return p;
  },
  load: () => import('./Speeches'),
};
