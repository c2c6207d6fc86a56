// How else it is written, who no longer uses it, and what it comes with.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import type { Of } from './FirstUse';
import { companyQuery } from './queries';
import type { State } from './state';
import { wordingWords } from './words';
import style from './wording.module.css';

export function Company({ of }: ViewProps<State> & { of: Of }): ReactElement {
  const t = useShared();
  const w = useWords('wording', wordingWords);
  const query = useQuery(companyQuery, { of: { ids: [of.id] } });
  return (
    <Async query={query} lines={8} keep>
      {(d) => {
        const { variants, dropouts, companions } = d.spread ?? {};
        const more = (total: number | undefined, shown: number): ReactElement | null => (total && total > shown ? <p className="soft small">{t('total', { n: total.toLocaleString() })}</p> : null);
        return (
          <div className={style['three']}>
            <section>
              <h2>{w('companions')}</h2><p className="soft small">{w('companionsNote')}</p>
              {!companions?.nodes.length ? <p className="soft">{w('noCompanions')}</p> : (
                <ul className={style['list']}>{companions.nodes.map((c) => c.entity && <li key={c.entity.id}><span><KindMark kind={c.entity.kind} /> <Link to={c.entity.kind === 'FORMULATION' ? to.wording(of.id, c.entity.id) : to.node(c.entity.id)}>{c.entity.name}</Link></span><span className="soft small">{w('together', { n: c.count })} · {w('lift', { n: c.lift.toFixed(1) })}</span></li>)}</ul>
              )}
              {more(companions?.totalCount, companions?.nodes.length ?? 0)}
            </section>
            <section>
              <h2>{w('dropouts')}</h2><p className="soft small">{w('dropoutsNote')}</p>
              {!dropouts?.nodes.length ? <p className="soft">{w('noDropouts')}</p> : (
                <ul className={style['list']}>{dropouts.nodes.map((x, i) => (
                  <li key={i}><span>{x.place ?? (x.level ? t(x.level) : '')} <span className="soft small">{w('sinceCount', { n: x.sinceCount })}</span></span>
                    <span className="small">{x.last?.speech && <>{w('lastUse')} <Link to={to.speech(x.last.speech.id, x.last.evidence[0]?.start, x.last.evidence[0]?.end)}>{x.last.date ?? t('unknownDate')}</Link></>} {x.next && <>{w('nextSpeech')} <Link to={to.speech(x.next.id)}>{x.next.date ?? t('unknownDate')}</Link></>}</span></li>
                ))}</ul>
              )}
              {more(dropouts?.totalCount, dropouts?.nodes.length ?? 0)}
            </section>
            <section>
              <h2>{w('variants')}</h2>
              {!variants || variants.nodes.length < 2 ? <p className="soft">{w('noVariants')}</p> : (
                <ul className={style['list']}>{variants.nodes.map((v) => <li key={v.text}><span>{v.text}</span><span className="soft small">{w('times', { n: v.mentionCount })} {v.first?.speech && <Link to={to.speech(v.first.speech.id, v.first.evidence[0]?.start, v.first.evidence[0]?.end)}>{v.first.date ?? t('unknownDate')}</Link>}</span></li>)}</ul>
              )}
              {more(variants?.totalCount, variants?.nodes.length ?? 0)}
            </section>
          </div>
        );
      }}
    </Async>
  );
}
