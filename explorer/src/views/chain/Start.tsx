// Where no chain is picked: places to begin, and what hangs on nothing.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { gapsQuery, orphansQuery, startsQuery } from './queries';
import { chainWords } from './words';
import style from './chain.module.css';

export function Start(): ReactElement {
  const w = useWords('chain', chainWords);
  const starts = useQuery(startsQuery, {});
  const gaps = useQuery(gapsQuery, {});
  const orphans = useQuery(orphansQuery, {});
  return (
    <>
      <section>
        <h2>{w('starts')}</h2>
        <Async query={starts} lines={6}>
          {(d) => (
            <div className={style['two']}>
              {(['documents', 'meetings'] as const).map((of) => (
                <div key={of}><h3 className="soft">{w(of)}</h3>
                  <ul className={style['list']}>{(d[of]?.nodes ?? []).map((n) => <li key={n.id}><span><KindMark kind={n.kind} /> <Link to={to.chain(n.id)}>{n.name}</Link></span><span className="soft small">{w('mentioned', { n: n.speechCount })}</span></li>)}</ul>
                </div>
              ))}
            </div>
          )}
        </Async>
      </section>
      <div className={style['two']}>
        <section>
          <h2>{w('gaps')}</h2><p className="soft small">{w('gapsNote')}</p>
          <Async query={gaps} lines={8} empty={(d) => d.gaps?.nodes.length === 0}>
            {(d) => (
              <>
                <ul className={style['list']}>{(d.gaps?.nodes ?? []).map((g) => g.document && (
                  <li key={g.document.id}>
                    <details><summary><Link to={to.chain(g.document.id)}>{g.document.name}</Link> <span className="soft small">{w('calls', { n: g.callCount })}</span></summary><Quotes evidence={g.calls.flatMap((c) => c.evidence)} /></details>
                  </li>
                ))}</ul>
                <p className="soft small">{w('ofTotal', { n: d.gaps?.nodes.length ?? 0, total: d.gaps?.totalCount ?? 0 })}</p>
              </>
            )}
          </Async>
        </section>
        <section>
          <h2>{w('orphans')}</h2><p className="soft small">{w('orphansNote')}</p>
          <Async query={orphans} lines={8} empty={(d) => d.orphans?.nodes.length === 0}>
            {(d) => (
              <>
                <ul className={style['list']}>{(d.orphans?.nodes ?? []).map((o) => <li key={o.id}><Link to={to.node(o.id)}>{o.name}</Link><span className="soft small">{w('mentioned', { n: o.speechCount })}</span></li>)}</ul>
                <p className="soft small">{w('ofTotal', { n: d.orphans?.nodes.length ?? 0, total: d.orphans?.totalCount.toLocaleString() ?? 0 })}</p>
              </>
            )}
          </Async>
        </section>
      </div>
    </>
  );
}
