// Who said it first, in its words; and how long each level took.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { useLag } from './lag';
import { percent } from '../../ui/percent';
import { closeQuery } from './queries';
import { none, reading, type State } from './state';
import { wordingWords } from './words';
import style from './wording.module.css';

export type Of = { readonly id: string; readonly name: string };

export function FirstUse({ of, state, change }: ViewProps<State> & { of: Of }): ReactElement {
  const t = useShared();
  const w = useWords('wording', wordingWords);
  const lag = useLag();
  const query = useQuery(closeQuery, { of: { ids: [of.id] } });
  return (
    <Async query={query} lines={8} keep>
      {(d) => {
        const s = d.spread;
        if (!s) return <p className="soft">{t('nothing')}</p>;
        return (
          <section className={style['two']} aria-label={of.name}>
            <div className="stack">
              <h2>{w('first')}{s.first?.date && <span className="soft"> · {s.first.date}</span>}</h2>
              {s.first ? <Quotes evidence={s.first.evidence} /> : <p className="soft">{w('undatedUse')}</p>}
              {s.earlierCount > 0 && <p className="soft small">{w('earlier', { n: s.earlierCount })}</p>}
              <p>{w('sum', { speeches: s.speechCount.toLocaleString(), of: s.ofCount.toLocaleString(), share: percent(s.share ?? 0), mentions: s.mentionCount.toLocaleString() })} {s.latest?.speech && <span className="soft">{w('latest')} <Link to={to.speech(s.latest.speech.id)}>{s.latest.speech.title ?? t('untitled')}</Link></span>}</p>
            </div>
            <div>
              <h2>{w('levels')}</h2>
              <table>
                <thead><tr><th scope="col">{w('level')}</th><th scope="col" className="number">{w('speeches')}</th><th scope="col" className="number">{w('share')}</th><th scope="col">{w('firstUse')}</th><th scope="col">{w('lag')}</th></tr></thead>
                <tbody>
                  {s.levels.map((l) => (
                    <tr key={l.level ?? none}>
                      <th scope="row"><button type="button" className={`plain ${style['textbutton']}`} aria-pressed={state.level === (l.level ?? none)} onClick={() => change((now) => reading(now, now.level === (l.level ?? none) ? {} : { level: l.level ?? none }))}>{l.level ? t(l.level) : w('levelNone')}</button></th>
                      <td className="number">{l.speechCount} / {l.ofCount}</td><td className="number">{percent(l.share ?? 0)}</td>
                      <td>{l.first?.speech ? <Link to={to.speech(l.first.speech.id)}>{l.first.date ?? t('unknownDate')}</Link> : '—'}</td><td className="soft">{lag(l.lag)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      }}
    </Async>
  );
}
