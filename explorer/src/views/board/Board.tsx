// The directive ledger: its filter, counts at the side, and the rows as a board or a table.
import type { ReactElement } from 'react';
import type { ViewProps } from '../../app/view';
import { useWords } from '../../i18n';
import { Choice } from '../../ui/Choice';
import { Columns } from './Columns';
import { Filters } from './Filters';
import { Groups } from './Groups';
import { Sheets } from './Sheets';
import { columns, filtered, type State } from './state';
import { Table } from './Table';
import { boardWords } from './words';
import style from './board.module.css';

export default function Board({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('board', boardWords);
  const face = state.face;
  return (
    <>
      <header className={style['head']}>
        <div><h1>{w('title')}</h1><p className="soft">{w('lede')}</p></div>
        <Sheets state={state} />
      </header>
      <Filters state={state} change={change} />
      <div className={style['faces']}>
        <Choice label={w('face')} value={face} options={[['board', w('asBoard')], ['table', w('asTable')]]} onValue={(v) => change((s) => ({ ...filtered(s, {}), face: v }))} />
        {face === 'board' && <Choice label={w('columns')} value={state.columns} options={columns.map((c) => [c, w(c === 'due' ? 'columnsDue' : c === 'addressee' ? 'columnsAddressee' : 'columnsModality')] as const)} onValue={(v) => change((s) => ({ ...filtered(s, {}), columns: v }))} />}
        <label className={style['order']}><span className="soft small">{w('order')}</span>
          <select value={state.order} onChange={(e) => { const order = e.target.value === 'due' ? 'due' : e.target.value === 'place' ? 'place' : 'date'; change((s) => filtered(s, { order })); }}>
            <option value="date">{w('orderDate')}</option><option value="due">{w('orderDue')}</option><option value="place">{w('orderPlace')}</option>
          </select>
        </label>
      </div>
      <div className={style['halves']}>
        <Groups state={state} change={change} />
        <div className={style['rows']}>
          {face === 'board' ? <Columns key={state.columns} state={state} change={change} /> : <Table state={state} change={change} />}
        </div>
      </div>
    </>
  );
}
