import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';
import type { EntityKind } from '../../api/gql/graphql';
import type { Span } from './offsets';

/** Layer is what can be marked in the text: entities by kind, directives, what was left open. */
export type Layer = EntityKind | 'DIRECTIVE' | 'UNRESOLVED';
export const layers: readonly Layer[] = ['BODY', 'GROUP', 'DOCUMENT', 'MEETING', 'MECHANISM', 'POLICY', 'FORMULATION', 'PERSON', 'PLACE', 'DATE', 'DIRECTIVE', 'UNRESOLVED'];

export type State = {
  readonly id: string;
  /** at is what is shown and marked, in code points. */
  readonly at: Span | undefined;
  /** hide is the layers that are not marked. */
  readonly hide: readonly Layer[];
  /** of is the chosen entity or directive. */
  readonly of: string | undefined;
  /** edge is a relation whose evidence is walked, nth (from 0) the piece that is shown. */
  readonly edge: string | undefined;
  readonly nth: number;
};

const span = /^(\d{1,9})-(\d{1,9})$/;

export function readSpan(s: string | null): Span | undefined {
  const m = span.exec(s ?? '');
  return m && +m[1]! < +m[2]! ? { start: +m[1]!, end: +m[2]! } : undefined;
}

export const speech: ViewDefinition<State> = {
  name: 'speech',
  read: (p) => {
    const hidden = list(p, 'hide');
    const nth = p.get('nth') ?? '';
    return {
      id: p.get('id') ?? '',
      at: readSpan(p.get('at')),
      hide: layers.filter((l) => hidden.includes(l)),
      of: p.get('of') || undefined,
      edge: p.get('edge') || undefined,
      nth: p.get('edge') && /^\d{1,6}$/.test(nth) ? +nth : 0,
    };
  },
  write: (s) => {
    const p = new URLSearchParams({ id: s.id });
    if (s.at) p.set('at', `${s.at.start}-${s.at.end}`);
    if (s.of) p.set('of', s.of);
    if (s.edge) {
      p.set('edge', s.edge);
      if (s.nth > 0) p.set('nth', String(s.nth));
    }
    setList(p, 'hide', s.hide);
    return p;
  },
  load: () => import('./Speech'),
};
