// The board's state: the ledger's filter, how it is shown, and where in it one is.
import type { LedgerGroupBy, Level, Modality, Role } from '../../api/gql/graphql';
import { list, setList } from '../../app/place';
import type { ViewDefinition } from '../../app/view';

export const modalities: readonly Modality[] = ['OBLIGATION', 'PROHIBITION', 'TASK', 'EXHORTATION'];
export const roles: readonly Role[] = ['LEAD', 'COOPERATE', 'ALL'];
export const levels: readonly Level[] = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY', 'TOWNSHIP', 'UNIT'];
/** dues are the questions about a deadline: whether there is one, and where it lies. */
export const dues = ['given', 'none', 'before', 'after'] as const;
export const columns = ['due', 'addressee', 'modality'] as const;
export const orders = ['date', 'due', 'place'] as const;
/** restatements are what the series of a speech makes of a directive. */
export const restatements = ['new', 'again', 'kept', 'dropped'] as const;

export type Due = (typeof dues)[number];
export type Columns = (typeof columns)[number];
export type Order = (typeof orders)[number];
export type Restatement = (typeof restatements)[number];
/** NONE stands for what the text does not state. */
export const none = 'NONE';

export type State = {
  readonly addressee?: string;
  /** byClass counts what is addressed to a class that contains the addressee. */
  readonly byClass: boolean;
  readonly role?: Role;
  readonly modality: readonly Modality[];
  readonly basis?: string;
  /** from and to bound the speech's date (EDTF: year, month or day); from NONE asks for speeches without one. */
  readonly from?: string;
  readonly to?: string;
  readonly due?: Due;
  /** by is the day, month or year of due before and after. */
  readonly by?: string;
  readonly level: readonly (Level | typeof none)[];
  readonly place?: string;
  readonly text?: string;
  readonly principles: boolean;
  readonly restated?: Restatement;
  readonly face: 'board' | 'table';
  readonly columns: Columns;
  readonly order: Order;
  /** after and before are cursors of the table's pages; one of both. */
  readonly after?: string;
  readonly before?: string;
  /** open is the number of the row that is unfolded. */
  readonly open?: string;
};

export const initial: State = { byClass: true, modality: [], level: [], principles: false, face: 'board', columns: 'due', order: 'date' };

/** edtf tells whether a date can be asked for: a year, month or day. */
export function edtf(s: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(s);
}

const oneOf = <T extends string>(all: readonly T[], s: string | null): T | undefined => all.find((a) => a === s);
const some = <T extends string>(all: readonly T[], ss: readonly string[]): T[] => all.filter((a) => ss.includes(a));

/** given leaves out what has no value, as optional fields have it. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function given<T extends Record<string, unknown>>(o: T): Given<T> {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined && v !== '' && v !== null)) as Given<T>;
}

export function read(p: URLSearchParams): State {
  const due = oneOf(dues, p.get('due'));
  const date = (name: string): string | undefined => { const v = p.get(name) ?? ''; return edtf(v) ? v : undefined; };
  const from = p.get('from') === none ? none : date('from');
  const after = p.get('after') || undefined;
  return {
    byClass: p.get('byclass') !== '0', principles: p.get('principles') === '1',
    modality: some(modalities, list(p, 'modality')), level: some([...levels, none], list(p, 'level')),
    face: p.get('face') === 'table' ? 'table' : 'board', columns: oneOf(columns, p.get('columns')) ?? 'due', order: oneOf(orders, p.get('order')) ?? 'date',
    ...given({
      addressee: p.get('addressee') ?? undefined, role: oneOf(roles, p.get('role')), basis: p.get('basis') ?? undefined,
      from, to: from === none ? undefined : date('to'), due, by: due === 'before' || due === 'after' ? date('by') : undefined,
      place: p.get('place') ?? undefined, text: p.get('text') ?? undefined, restated: oneOf(restatements, p.get('restated')),
      after, before: after ? undefined : (p.get('before') || undefined), open: p.get('open') ?? undefined,
    }),
  };
}

export function write(s: State): URLSearchParams {
  const p = new URLSearchParams();
  const set = (name: string, v: string | undefined): void => { if (v) p.set(name, v); };
  set('face', s.face === 'table' ? 'table' : undefined);
  set('columns', s.columns === 'due' ? undefined : s.columns);
  set('addressee', s.addressee);
  set('byclass', s.byClass ? undefined : '0');
  set('role', s.role);
  setList(p, 'modality', s.modality);
  set('basis', s.basis);
  set('from', s.from); set('to', s.to); set('due', s.due); set('by', s.by);
  setList(p, 'level', s.level);
  set('place', s.place); set('text', s.text);
  set('principles', s.principles ? '1' : undefined);
  set('restated', s.restated);
  set('order', s.order === 'date' ? undefined : s.order);
  set('after', s.after); set('before', s.before); set('open', s.open);
  return p;
}

export const board: ViewDefinition<State> = { name: 'board', read, write, load: () => import('./Board') };

/** Key is what a group's rows have in common, as the filter has it. */
export type Key = { readonly by: LedgerGroupBy; readonly value: string | null };

/** filtered puts a filter on, from the first page. What is given as undefined is taken off. */
export function filtered(s: State, change: { readonly [K in keyof State]?: State[K] | undefined }): State {
  const { after: _after, before: _before, open: _open, ...rest } = s;
  const next = Object.fromEntries(Object.entries({ ...rest, ...change }).filter(([, v]) => v !== undefined && v !== ''));
  return next as State; // what every State has stays: change can only replace it
}

/** chosen tells whether the filter is at a group. */
export function chosen(s: State, k: Key): boolean {
  switch (k.by) {
    case 'ADDRESSEE': return s.addressee === k.value;
    case 'BASIS': return s.basis === k.value;
    case 'ROLE': return s.role === k.value;
    case 'MODALITY': return s.modality.some((m) => m === k.value);
    case 'LEVEL': return s.level.some((l) => l === (k.value ?? none));
    case 'YEAR': return k.value === null ? s.from === none : s.from === k.value && s.to === k.value;
    default: return false;
  }
}

/** toggled puts the filter at a group, or takes it away again. */
export function toggled(s: State, k: Key): State {
  const on = !chosen(s, k);
  const one = on && k.value !== null ? k.value : undefined;
  switch (k.by) {
    case 'ADDRESSEE': return filtered(s, { addressee: one });
    case 'BASIS': return filtered(s, { basis: one });
    case 'ROLE': return filtered(s, { role: oneOf(roles, one ?? null) });
    case 'MODALITY': return filtered(s, { modality: modalities.filter((m) => (m === k.value ? on : s.modality.includes(m))) });
    case 'LEVEL': return filtered(s, { level: [...levels, none as typeof none].filter((l) => (l === (k.value ?? none) ? on : s.level.includes(l))) });
    case 'YEAR': return filtered(s, k.value === null ? { from: on ? none : undefined, to: undefined } : { from: one, to: one });
    default: return s;
  }
}
