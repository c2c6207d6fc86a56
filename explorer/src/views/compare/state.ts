import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';
import type { DirectiveChange, EntityChange, EntityKind } from '../../api/gql/graphql';

export const changes: readonly DirectiveChange[] = ['STRONGER', 'WEAKER', 'REWORDED', 'KEPT', 'ADDED', 'DROPPED'];
export const entityChanges: readonly EntityChange[] = ['KEPT', 'ADDED', 'DROPPED'];
export const kinds: readonly EntityKind[] = ['BODY', 'GROUP', 'DOCUMENT', 'MEETING', 'MECHANISM', 'POLICY', 'FORMULATION', 'PERSON', 'PLACE', 'DATE'];

export type Side = 'from' | 'to';
export type State = {
  /** from may be '': then it is the speech before the other in its series. */
  readonly from: string;
  readonly to: string;
  readonly face: 'directives' | 'entities';
  /** only is the changes shown; all where empty. */
  readonly only: readonly DirectiveChange[];
  /** order is the text whose order is kept. */
  readonly order: Side;
  readonly kind: EntityKind | undefined;
  readonly entityOnly: readonly EntityChange[];
};

export const compare: ViewDefinition<State> = {
  name: 'compare',
  read: (p) => {
    const only = list(p, 'only'), entityOnly = list(p, 'entities');
    return {
      from: p.get('from') ?? '', to: p.get('to') ?? '',
      face: p.get('face') === 'entities' ? 'entities' : 'directives',
      only: changes.filter((c) => only.includes(c)),
      order: p.get('order') === 'from' ? 'from' : 'to',
      kind: kinds.find((k) => k === p.get('kind')),
      entityOnly: entityChanges.filter((c) => entityOnly.includes(c)),
    };
  },
  write: (s) => {
    const p = new URLSearchParams();
    if (s.from) p.set('from', s.from);
    if (s.to) p.set('to', s.to);
    if (s.face !== 'directives') p.set('face', s.face);
    setList(p, 'only', s.only);
    if (s.order !== 'to') p.set('order', s.order);
    if (s.kind) p.set('kind', s.kind);
    setList(p, 'entities', s.entityOnly);
    return p;
  },
  load: () => import('./Compare'),
};
