// The page of a node: which, which of its relations are open and how far, and the year whose speeches are shown.
import type { OneWay, Verb } from '../../api/gql/graphql';
import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';
import { shared } from '../../i18n/shared';

/** Group is the relations of a verb in a direction, so many pages of them. */
export type Group = { readonly verb: Verb; readonly direction: OneWay; readonly pages: number };

export type State = {
  readonly id: string;
  /** open is the groups that were opened; undefined as long as none was opened or shut: then the first few are. */
  readonly open: readonly Group[] | undefined;
  readonly year: string | undefined;
  /** pages is how many pages of speeches are shown. */
  readonly pages: number;
};

const mostPages = 50;

function readGroup(text: string): Group[] {
  const [verb, direction, pages = '1'] = text.split('.');
  const n = Number(pages);
  if (!verb || !/^[A-Z_]+$/.test(verb) || !(verb in shared.zh) || (direction !== 'IN' && direction !== 'OUT') || !Number.isInteger(n) || n < 1 || n > mostPages) return [];
  return [{ verb: verb as Verb, direction, pages: n }]; // a verb has a word of its own; what is none is refused by the API
}

export const node: ViewDefinition<State> = {
  name: 'node',
  read: (p) => {
    const pages = Number(p.get('pages') ?? 1);
    return {
      id: p.get('id') ?? '',
      open: p.has('open') ? list(p, 'open').flatMap(readGroup) : undefined,
      year: /^\d{4}$/.test(p.get('year') ?? '') ? p.get('year')! : undefined,
      pages: Number.isInteger(pages) && pages >= 1 && pages <= mostPages ? pages : 1,
    };
  },
  write: (s) => {
    const p = new URLSearchParams();
    if (s.id) p.set('id', s.id);
    if (s.open?.length === 0) p.set('open', '');
    else setList(p, 'open', (s.open ?? []).map((g) => `${g.verb}.${g.direction}${g.pages > 1 ? `.${g.pages}` : ''}`));
    if (s.year) p.set('year', s.year);
    if (s.pages > 1) p.set('pages', String(s.pages));
    return p;
  },
  load: () => import('./Node'),
};
