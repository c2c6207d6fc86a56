// The ledger as supervision sheets have it: a line for each part of a row, in pages.
import { Fragment, useEffect, useRef, type ReactElement } from 'react';
import type { RowPartFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Named, Parties, Tools } from './Card';
import { Notes } from './Notes';
import { rowsQuery } from './queries';
import { fits, RestatedCell, useRestated, type Restated } from './restated';
import type { State } from './state';
import { ledgerOf, orderOf } from './where';
import { boardWords } from './words';
import { useDate } from '../../ui/dates';
import style from './board.module.css';

/** size is how many rows a page has; two questions can compare them. */
export const size = 50;

export function Table({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const box = useRef<HTMLDivElement>(null);
  const back = state.before !== undefined;
  const query = useQuery(rowsQuery, { ...ledgerOf(state), orderBy: orderOf(state), first: back ? null : size, after: state.after ?? null, last: back ? size : null, before: state.before ?? null });
  const rows = query.status === 'done' ? query.data.ledger?.rows?.nodes ?? [] : [];
  const restated = useRestated(rows.flatMap((r) => (r.directive ? [r.directive.id] : [])));
  useEffect(() => { box.current?.scrollTo({ top: 0 }); }, [state.after, state.before]);
  const turn = (where: { after: string } | { before: string } | null): void => {
    if (where) change((s) => { const { after: _a, before: _b, open: _o, ...rest } = s; return { ...rest, ...where }; });
  };
  return (
    <Async query={query} lines={14} keep empty={(d) => (d.ledger?.rows?.totalCount ?? 0) === 0} nothing={<p className="soft">{w('noRows')}</p>}>
      {(d) => {
        const page = d.ledger?.rows;
        if (!page) return <p className="soft">{t('nothing')}</p>;
        const is = state.restated;
        const shown = is ? page.nodes.filter((r) => { const known = r.directive && restated(r.directive.id); return known && fits(known, is); }) : page.nodes;
        return (
          <>
            {is && <p className="small soft" role="status">{w('restatedPage', { n: page.nodes.length, shown: shown.length })}</p>}
            <div ref={box} className={style['sheet']} tabIndex={0} role="region" aria-label={w('title')}>
              <table>
                <thead><tr>{(['number', 'matter', 'basis', 'source', 'meeting', 'lead', 'cooperate', 'requirement', 'targets', 'due', 'original', 'restatement', 'actions'] as const).map((c) => <th key={c} scope="col">{w(c)}</th>)}</tr></thead>
                <tbody>{shown.map((r) => <Lines key={r.number} row={r} state={state} change={change} restated={r.directive ? restated(r.directive.id) : undefined} />)}</tbody>
              </table>
            </div>
            <nav className={style['pages']} aria-label={w('asTable')}>
              <button type="button" disabled={!page.pageInfo.hasPreviousPage} onClick={() => turn(page.pageInfo.startCursor ? { before: page.pageInfo.startCursor } : null)}>{w('previous')}</button>
              <span className="soft small">{w('page', { n: page.nodes.length, total: page.totalCount.toLocaleString() })}</span>
              <button type="button" disabled={!page.pageInfo.hasNextPage} onClick={() => turn(page.pageInfo.endCursor ? { after: page.pageInfo.endCursor } : null)}>{w('next')}</button>
            </nav>
          </>
        );
      }}
    </Async>
  );
}

type Item = RowPartFragment['parts'][number]['items'][number];

/** matter is what an item is about: what to do, and to what; all of it where that is not known. */
export function matter(i: Pick<Item, 'text' | 'start' | 'action' | 'object'>): string {
  if (!i.action || !i.object || i.object.end <= i.action.start) return i.text;
  const chars = [...i.text]; // offsets count code points
  const [from, end] = [i.action.start - i.start, i.object.end - i.start];
  return from < 0 || end > chars.length ? i.text : chars.slice(from, end).join('').trim();
}

function Lines({ row, state, change, restated }: ViewProps<State> & { row: RowPartFragment; restated: Restated | undefined }): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const when = useDate();
  const open = state.open === row.number;
  const span = row.parts.length;
  const of = (role: string): ReactElement[] => row.addressees.filter((a) => a.role === role).map((a) => <div key={a.id}><Named of={a.other} /></div>);
  const all = of('ALL');
  return (
    <>
      {row.parts.map((p, i) => (
        <tr key={p.number}>
          <th scope="row" className={style['no']}>{p.number}</th>
          <td className={style['wide']}>{p.items.map((it) => matter(it)).join('；')}</td>
          {i === 0 && <>
            <td rowSpan={span}>{row.basis.map((b) => <div key={b.id}><Named of={b.other} /></div>)}</td>
            <td rowSpan={span} className={style['source']}>{row.speech && <><Link to={to.speech(row.speech.id)}>{row.speech.title ?? t('untitled')}</Link> <span className="soft small">{row.speech.date ? when(row.speech.date) : t('unknownDate')}</span></>}</td>
            <td rowSpan={span}>{row.speech?.meeting && <Link to={to.node(row.speech.meeting.id)}>{row.speech.meeting.name}</Link>}</td>
            <td rowSpan={span}>{of('LEAD')}{all.length > 0 && <>{all}<span className="soft small">{w('unranked')}</span></>}</td>
            <td rowSpan={span}>{of('COOPERATE')}</td>
            <td rowSpan={span}>{row.directive && t(row.directive.modality)}{row.directive?.substance === 'PRINCIPLE' && <div className="soft small">{t('PRINCIPLE')}</div>}</td>
          </>}
          <td>{p.items.flatMap((it) => it.targets.map((g) => g.text)).join('；')}</td>
          <td>{p.items.flatMap((it) => (it.deadline ? [it.deadline] : [])).map((dl, n) => <div key={n}>{dl.text}{dl.date && <span className="soft small"> {when(dl.date)}</span>}</div>)}</td>
          {i === 0 && <>
            <td rowSpan={span} className={style['original']}><Original text={row.directive?.text ?? ''} open={open} /></td>
            <td rowSpan={span}><RestatedCell of={restated} /></td>
            <td rowSpan={span} className={style['acts']}>
              <Tools row={row} />
              <button type="button" className="plain small" aria-expanded={open} onClick={() => change((s) => { const { open: _, ...rest } = s; return open ? rest : { ...rest, open: row.number }; })}>{open ? w('fold') : w('unfold')}</button>
            </td>
          </>}
        </tr>
      ))}
      {open && <tr><td colSpan={13} className={style['unfolded']}><Fragment><Parties row={row} /><Notes row={row} /></Fragment></td></tr>}
    </>
  );
}

/** Original is the directive's words; long ones are cut by the eye's measure until the row is unfolded. */
function Original({ text, open }: { text: string; open: boolean }): ReactElement {
  return <span className={open ? undefined : style['clamped']}>{text}</span>;
}
