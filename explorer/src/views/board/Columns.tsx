// The board: a column for each deadline year, addressee or way of binding, its rows as cards.
import { useState, type ReactElement } from 'react';
import type { GroupPartFragment, LedgerGroupBy } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { Card } from './Card';
import { keyOf } from './Groups';
import { columnsQuery, rowsQuery } from './queries';
import { filtered, modalities, toggled, type Columns as By, type Key, type State } from './state';
import { ledgerOf, orderOf } from './where';
import { boardWords } from './words';
import style from './board.module.css';

const fields: Record<By, LedgerGroupBy> = { due: 'DUE_YEAR', addressee: 'ADDRESSEE', modality: 'MODALITY' };
/** first is how many cards a column shows; wide is how many columns stand there before more are asked for. */
const first = 12;
const wide = 8;

/**
 * ordered puts columns in their own order. Deadlines: this year's and what comes, then
 * what is past, the latest first, then what has none. Others by count.
 */
export function ordered(groups: readonly GroupPartFragment[], by: By, year: number): GroupPartFragment[] {
  const value = (g: GroupPartFragment): string => keyOf(g).value ?? '';
  if (by === 'modality') return [...groups].sort((a, b) => modalities.findIndex((m) => m === value(a)) - modalities.findIndex((m) => m === value(b)));
  if (by === 'addressee') return [...groups];
  const rank = (g: GroupPartFragment): number => {
    const y = Number.parseInt(value(g), 10);
    return Number.isNaN(y) ? Number.MAX_SAFE_INTEGER : y >= year ? y : 100_000 - y;
  };
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

export function Columns({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const [shown, setShown] = useState(wide);
  const query = useQuery(columnsQuery, { ...ledgerOf(state), by: [fields[state.columns]] });
  return (
    <Async query={query} lines={12} keep empty={(d) => (d.ledger?.groups.length ?? 0) === 0} nothing={<p className="soft">{w('noRows')}</p>}>
      {(d) => {
        const all = ordered(d.ledger?.groups ?? [], state.columns, new Date().getFullYear());
        return (
          <div className={style['columns']} tabIndex={0} role="region" aria-label={w('asBoard')}>
            {all.slice(0, shown).map((g) => <Column key={keyOf(g).value ?? ''} group={g} state={state} change={change} />)}
            {all.length > shown && <button type="button" className={style['wider']} onClick={() => setShown((n) => n + wide)}>{t('moreOf', { n: all.length - shown })}</button>}
          </div>
        );
      }}
    </Async>
  );
}

function Column({ group, state, change }: ViewProps<State> & { group: GroupPartFragment }): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const key = keyOf(group);
  const k = group.keys[0];
  const name = k?.entity?.name ?? (k?.modality ? t(k.modality) : key.value === null ? w('noDue') : w('dueIn', { year: key.value }));
  const query = useQuery(rowsQuery, { ...ledgerOf(state, key), orderBy: orderOf(state), first, after: null, last: null, before: null });
  return (
    <section className={style['column']} aria-label={name}>
      <h2><span>{k?.entity && <KindMark kind={k.entity.kind} />} {name}</span><span className="number soft small">{group.count.toLocaleString()}</span></h2>
      <Async query={query} lines={8} keep>
        {(d) => (
          <>
            <ul className={style['cards']}>{(d.ledger?.rows?.nodes ?? []).map((r) => <li key={r.number}><Card row={r} state={state} change={change} /></li>)}</ul>
            {group.count > first && <p><button type="button" className="plain small" onClick={() => change((s) => ({ ...narrowed(s, key), face: 'table' }))}>{w('rest', { n: group.count.toLocaleString() })}</button></p>}
          </>
        )}
      </Async>
    </section>
  );
}

/** narrowed puts the filter at a column. */
function narrowed(s: State, key: Key): State {
  if (key.by === 'DUE_YEAR') {
    const year = Number(key.value);
    // A year is what is after the year before; the table is in that order, so it begins with it.
    return key.value === null ? filtered(s, { due: 'none', by: undefined }) : Number.isInteger(year) ? filtered(s, { due: 'after', by: String(year - 1), order: 'due' }) : filtered(s, { due: 'given' });
  }
  if (key.by === 'MODALITY') return filtered(s, { modality: modalities.filter((m) => m === key.value) });
  return s.addressee === key.value ? filtered(s, {}) : toggled(s, key);
}
