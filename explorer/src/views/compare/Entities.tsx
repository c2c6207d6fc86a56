// What both texts name, or only one of them, by kind.
import { useMemo, type ReactElement } from 'react';
import type { EntityKind, ReadComparedEntitiesQuery } from '../../api/gql/graphql';
import { usePages } from '../../api/usePages';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Failed, Skeleton } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { comparedEntitiesQuery } from './queries';
import { Link } from '../../ui/Link';
import { to as links } from '../../ui/links';
import { marks } from './Directives';
import { entityChanges, type State } from './state';
import { compareWords } from './words';
import style from './Compare.module.css';

type Counts = { readonly kind: EntityKind; readonly kept: number; readonly added: number; readonly dropped: number };
type Props = ViewProps<State> & { readonly from: string; readonly counts: readonly Counts[] };
const page = (r: ReadComparedEntitiesQuery) => r.compare?.entities;
const countOf = { KEPT: 'kept', ADDED: 'added', DROPPED: 'dropped' } as const;

export function Entities({ state, change, from, counts }: Props): ReactElement {
  const t = useShared();
  const w = useWords('compare', compareWords);
  const kinds = useMemo(() => (state.kind ? [state.kind] : null), [state.kind]);
  const pages = usePages(comparedEntitiesQuery, { from, to: state.to, kinds, change: state.entityOnly.length > 0 ? [...state.entityOnly] : null }, page);
  const total = (c: (typeof entityChanges)[number]): number => counts.filter((k) => !state.kind || k.kind === state.kind).reduce((n, k) => n + k[countOf[c]], 0);
  return (
    <>
      <div className={style['chips']} role="group" aria-label={w('kind')}>
        <button type="button" aria-pressed={!state.kind} onClick={() => change((s) => ({ ...s, kind: undefined }))}>{w('anyKind')}</button>
        {counts.map((k) => (
          <button key={k.kind} type="button" aria-pressed={state.kind === k.kind} onClick={() => change((s) => ({ ...s, kind: s.kind === k.kind ? undefined : k.kind }))}>
            <KindMark kind={k.kind} />{t(k.kind)} <span className="number small soft">＝{k.kept} ＋{k.added} －{k.dropped}</span>
          </button>
        ))}
      </div>
      <div className={style['chips']} role="group" aria-label={w('only')}>
        {entityChanges.map((c) => (
          <button key={c} type="button" data-change={c} aria-pressed={state.entityOnly.includes(c)} onClick={() => change((s) => ({ ...s, entityOnly: s.entityOnly.includes(c) ? s.entityOnly.filter((x) => x !== c) : [...s.entityOnly, c] }))}>
            <span aria-hidden>{marks[c]}</span> {w(c)} <span className="number">{total(c)}</span>
          </button>
        ))}
      </div>
      {pages.failure && <Failed failure={pages.failure} retry={pages.retry} partly={pages.nodes.length > 0} />}
      {pages.nodes.length === 0 && pages.status === 'asking' && <Skeleton lines={8} cancel={pages.cancel} />}
      {pages.status === 'done' && pages.nodes.length === 0 && <p className="soft">{w('empty')}</p>}
      {pages.nodes.length > 0 && (
        <div className={style['scroll']} aria-busy={pages.status === 'asking'}>
          <table className={style['entities']}>
            <thead><tr><th>{w('change')}</th><th>{w('name')}</th><th>{w('counts')}</th><th>{w('firstPlace')}</th></tr></thead>
            <tbody>
              {pages.nodes.map((e) => e.entity && (
                <tr key={e.entity.id} data-change={e.change}>
                  <td><span aria-hidden>{marks[e.change]}</span> {w(e.change)}</td>
                  <td><KindMark kind={e.entity.kind} named /> <Link to={links.node(e.entity.id)}>{e.entity.name}</Link></td>
                  <td className="number">{e.countBefore} → {e.countAfter}</td>
                  <td className="small">
                    {e.firstBefore?.start != null && <Link to={links.reading(from, e.entity.id, e.firstBefore.start, e.firstBefore.end)}>{w('from')}</Link>}{' '}
                    {e.firstAfter?.start != null && <Link to={links.reading(state.to, e.entity.id, e.firstAfter.start, e.firstAfter.end)}>{w('to')}</Link>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
