// Where nothing is picked: wordings whose use grows, and those that are used most.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useWords } from '../../i18n';
import { Async, Skeleton } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { percent } from '../../ui/percent';
import { candidatesQuery } from './queries';
import { useRising } from './rising';
import { enough } from './series';
import type { State } from './state';
import { wordingWords } from './words';
import style from './wording.module.css';

export function Start(_: Pick<ViewProps<State>, 'change'>): ReactElement {
  const w = useWords('wording', wordingWords);
  const query = useQuery(candidatesQuery, {});
  return (
    <div className={style['start']}>
      <Rising most={12} />
      <section>
        <h2>{w('mostUsed')}</h2>
        <Async query={query} lines={8}>
          {(d) => <ol className={style['list']}>{(d.entities?.nodes ?? []).slice(0, 12).map((n) => <li key={n.id}><Link to={to.wording(n.id)}>{n.name}</Link><span className="number soft">{n.speechCount.toLocaleString()}</span></li>)}</ol>}
        </Async>
      </section>
    </div>
  );
}

/** Rising lists the wordings whose use grew, and says what that means. */
export function Rising({ most }: { most: number }): ReactElement {
  const w = useWords('wording', wordingWords);
  const { rising, busy, looked, candidates } = useRising();
  return (
    <section>
      <h2>{w('rising')}</h2>
      <p className="soft small">{w('risingNote', { n: looked, enough })}</p>
      {candidates.status === 'failed' ? <Async query={candidates}>{() => null}</Async> : busy && rising.length === 0 ? <Skeleton lines={6} /> : rising.length === 0 ? <p className="soft">{w('noRising')}</p> : (
        <ol className={style['list']}>{rising.slice(0, most).map((r) => <li key={r.id}><Link to={to.wording(r.id)}>{r.name}</Link><span className="soft small">{w('riseOf', { from: r.rise.from, to: r.rise.to, before: percent(r.rise.before), now: percent(r.rise.now) })}</span></li>)}</ol>
      )}
    </section>
  );
}
