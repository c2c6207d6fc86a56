// The board's filter, as the arguments of the API's ledger and of its sheets.
import type { DirectiveOrder, DirectiveWhere, LedgerAddressee } from '../../api/gql/graphql';
import { edtf, none, type Key, type State } from './state';

export type LedgerVariables = {
  readonly where: DirectiveWhere | null;
  readonly addressee: LedgerAddressee | null;
  readonly principles: boolean;
};

/** ledgerOf is the filter; of is a column that it is narrowed to. */
export function ledgerOf(s: State, of?: Key): LedgerVariables {
  const all: DirectiveWhere[] = [];
  if (s.modality.length > 0) all.push({ modality: { in: [...s.modality] } });
  if (s.basis) all.push({ basis: { exists: true, where: { id: { eq: s.basis } } } });
  if (s.from === none) all.push({ date: { isNull: true } });
  else if (s.from || s.to) all.push({ date: { ...(s.from ? { gte: s.from } : {}), ...(s.to ? { lte: s.to } : {}) } });
  if (s.due === 'given' || s.due === 'none') all.push({ due: { isNull: s.due === 'none' } });
  else if (s.due && s.by) all.push({ due: s.due === 'before' ? { lt: s.by } : { gt: s.by } });
  const named = s.level.filter((l) => l !== none);
  const levels: DirectiveWhere[] = [...(named.length > 0 ? [{ level: { in: named } }] : []), ...(s.level.includes(none) ? [{ level: { isNull: true } }] : [])];
  if (levels.length > 0) all.push(levels.length === 1 ? levels[0]! : { or: levels });
  if (s.place) all.push({ place: { contains: s.place } });
  if (s.text) all.push({ text: { contains: s.text } });
  if (of) all.push(...column(of));
  return {
    where: all.length === 0 ? null : all.length === 1 ? all[0]! : { and: all },
    addressee: s.addressee ? { id: s.addressee, byClass: s.byClass, ...(s.role ? { role: s.role } : {}) } : s.role ? { role: s.role, byClass: s.byClass } : null,
    principles: s.principles,
  };
}

function column(k: Key): DirectiveWhere[] {
  switch (k.by) {
    case 'DUE_YEAR': return [{ due: k.value === null ? { isNull: true } : edtf(k.value) ? { eq: k.value } : { isNull: false } }];
    case 'ADDRESSEE': return k.value === null ? [] : [{ addressee: { exists: true, where: { id: { eq: k.value } } } }];
    case 'MODALITY': return k.value === null ? [] : [{ modality: { in: [k.value as NonNullable<State['modality'][number]>] } }];
    default: return [];
  }
}

/** orderOf is the order of rows; deadlines come earliest first, speeches latest first. */
export function orderOf(s: State): DirectiveOrder[] {
  switch (s.order) {
    case 'due': return [{ field: 'DUE', direction: 'ASC' }];
    case 'place': return [{ field: 'PLACE', direction: 'ASC' }];
    case 'date': return [{ field: 'DATE', direction: 'DESC' }];
  }
}
