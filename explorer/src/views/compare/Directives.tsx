// The directives of both texts, row by row: what changed in the wording is marked as
// inserted and deleted, and what changed in force is said.
import { Fragment, memo, useMemo, type ReactElement } from 'react';
import type { DirectiveChange, ReadComparedQuery, ReadComparisonQuery, ComparedTraitFragment } from '../../api/gql/graphql';
import { usePages } from '../../api/usePages';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Failed, Skeleton } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to as links } from '../../ui/links';
import { aligned, type Compared } from './align';
import { comparedQuery } from './queries';
import { countOf } from './Series';
import { changes, type State } from './state';
import { wording, type Piece } from './wording';
import { compareWords } from './words';
import { useDate } from '../../ui/dates';
import { percent } from '../../ui/percent';
import style from './Compare.module.css';

/** marks are the signs of changes, so that no colour has to be told apart. */
export const marks: Record<DirectiveChange, string> = { KEPT: '＝', REWORDED: '≈', STRONGER: '↑', WEAKER: '↓', ADDED: '＋', DROPPED: '－' };

type Props = ViewProps<State> & { readonly from: string; readonly counts: NonNullable<ReadComparisonQuery['compare']>['directiveCounts'] };
const page = (r: ReadComparedQuery) => r.compare?.directives;

export function Directives({ state, change, from, counts }: Props): ReactElement {
  const w = useWords('compare', compareWords);
  const pages = usePages(comparedQuery, { from, to: state.to }, page);
  const all = useMemo(() => aligned(pages.nodes, state.order), [pages.nodes, state.order]);
  const rows = state.only.length === 0 ? all : all.filter((p) => state.only.includes(p.change));
  return (
    <>
      <div className={style['chips']} role="group" aria-label={w('only')}>
        <button type="button" aria-pressed={state.only.length === 0} onClick={() => change((s) => ({ ...s, only: [] }))}>{w('everything')}</button>
        {changes.map((c) => (
          <button key={c} type="button" data-change={c} aria-pressed={state.only.includes(c)} onClick={() => change((s) => ({ ...s, only: s.only.includes(c) ? s.only.filter((x) => x !== c) : [...s.only, c] }))}>
            <span aria-hidden>{marks[c]}</span> {w(c)} <span className="number">{counts?.[countOf[c]] ?? 0}</span>
          </button>
        ))}
        {pages.status === 'asking' && pages.nodes.length > 0 && <span className="soft small" role="status">{w('reading', { n: pages.nodes.length })}</span>}
      </div>
      {pages.failure && <Failed failure={pages.failure} retry={pages.retry} partly={pages.nodes.length > 0} />}
      {pages.nodes.length === 0 && pages.status === 'asking' && <Skeleton lines={8} cancel={pages.cancel} />}
      {pages.status === 'done' && rows.length === 0 && <p className="soft">{w('empty')}</p>}
      <ol className={style['rows']}>
        {rows.map((p) => <Row key={`${p.before?.id}:${p.after?.id}`} pair={p} from={from} to={state.to} />)}
      </ol>
    </>
  );
}

const Row = memo(function Row({ pair, from, to }: { pair: Compared; from: string; to: string }): ReactElement {
  const w = useWords('compare', compareWords);
  const { before, after, change } = pair;
  const pieces = before && after && change !== 'KEPT' ? wording(before.text, after.text) : undefined;
  return (
    <li className={style['row']} data-change={change}>
      <p className={style['change']}>
        <strong><span aria-hidden>{marks[change]}</span> {w(change)}</strong>
        {pair.similarity != null && change !== 'KEPT' && <span className="soft small number">{w('similar', { n: percent(pair.similarity / 1000) })}</span>}
        <Differences pair={pair} />
      </p>
      <Cell side="from" speech={from} directive={before} pieces={pieces} missing={w('absent')} />
      <Cell side="to" speech={to} directive={after} pieces={pieces} missing={w('gone')} />
    </li>
  );
});

type CellProps = { readonly side: 'from' | 'to'; readonly speech: string; readonly directive: Compared['before']; readonly pieces: readonly Piece[] | undefined; readonly missing: string };

function Cell({ side, speech, directive, pieces, missing }: CellProps): ReactElement {
  const t = useShared();
  if (!directive) return <p className={`${style['cell']} ${style['missing']} small`} data-side={side}>{missing}</p>;
  const own = side === 'from' ? 'deleted' : 'inserted';
  return (
    <div className={style['cell']} data-side={side}>
      <p className="text" lang="zh-Hans">
        {pieces ? pieces.filter((p) => p.is === 'same' || p.is === own).map((p, i) => (p.is === 'same' ? <Fragment key={i}>{p.text}</Fragment> : p.is === 'deleted' ? <del key={i}>{p.text}</del> : <ins key={i}>{p.text}</ins>)) : directive.text}
      </p>
      <p className="small"><Link to={links.reading(speech, directive.id, directive.start, directive.end)}>{t('inSpeech')}</Link></p>
    </div>
  );
}

function Differences({ pair }: { pair: Compared }): ReactElement | null {
  const w = useWords('compare', compareWords);
  const said = useTrait();
  if (pair.differences.length === 0) return null;
  return (
    <span className={style['differences']}>
      {pair.differences.map((d, i) => (
        <span key={i}>
          {w(d.aspect)}：{said(d.before)} → {said(d.after)}{d.effect && <b> {w(`effect${d.effect}`)}</b>}
        </span>
      ))}
    </span>
  );
}

function useTrait(): (x: ComparedTraitFragment | null | undefined) => string {
  const t = useShared();
  const w = useWords('compare', compareWords);
  const when = useDate();
  return (x) => {
    if (!x) return w('none');
    if (x.modality) return t(x.modality);
    if (x.substance) return t(x.substance);
    if (x.target) return x.target.text;
    if (x.deadline) return x.deadline.date && x.deadline.date !== x.deadline.text ? `${x.deadline.text}（${when(x.deadline.date)}）` : x.deadline.text;
    if (x.addressee) return w('lead', { name: x.addressee.entity?.name ?? x.addressee.text, role: t(x.addressee.role) });
    return w('none');
  };
}
