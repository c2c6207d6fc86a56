// The speeches that mention an entity: bars by year, and the list, of one year or of all.
import type { ReactElement } from 'react';
import type { NodeYearsQuery } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Pages } from '../../ui/Pages';
import { mentionsQuery, yearsQuery } from './queries';
import type { State } from './state';
import { nodeWords } from './words';
import { useDate } from '../../ui/dates';
import style from './Node.module.css';

type Props = { readonly id: string; readonly state: State; readonly change: (next: State) => void };

export function Mentions({ id, state, change }: Props): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const when = useDate();
  const years = useQuery(yearsQuery, { id });
  return (
    <section className="stack">
      <h2>{w('speeches')}</h2>
      <Async query={years} lines={2}>{(d) => <Years spread={d.spread} year={state.year} choose={(year) => change({ ...state, year, pages: 1 })} />}</Async>
      {state.year && <p className="row"><strong>{w('ofYear', { year: state.year })}</strong><button type="button" className="plain small" onClick={() => change({ ...state, year: undefined, pages: 1 })}>{w('allYears')}</button></p>}
      <Pages
        document={mentionsQuery} variables={{ id, period: state.year ?? null, first: 10 }} pages={state.pages} onMore={() => change({ ...state, pages: state.pages + 1 })}
        pageOf={(d) => d.entity?.mentions} empty={(d) => (d.entity?.mentions?.nodes.length ?? 0) === 0}
      >
        {(d) => (
          <ul className={style['relations']}>
            {d.entity?.mentions?.nodes.map((m) => m.speech && (
              <li key={m.speech.id}>
                <div className="row">
                  <Link to={to.speech(m.speech.id, m.evidence[0]?.start, m.evidence[0]?.end)}>{m.speech.title ?? t('untitled')}</Link>
                  <span className="soft small">{m.speech.date ? when(m.speech.date) : t('unknownDate')}{m.speech.place && ` · ${m.speech.place}`} · {w('times', { n: m.count.toLocaleString() })}</span>
                </div>
                <details className={style['fold']}><summary className="small">{t('evidence')}</summary><Quotes evidence={m.evidence} of={{ id: m.relationId, judgement: m.judgement }} /></details>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </section>
  );
}

function Years({ spread, year, choose }: { spread: NodeYearsQuery['spread']; year: string | undefined; choose: (year: string | undefined) => void }): ReactElement | null {
  const w = useWords('node', nodeWords);
  const bars = (spread?.periods?.nodes ?? []).filter((p) => p.period != null && p.speechCount > 0);
  const undated = spread?.undated?.speechCount ?? 0;
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map((b) => b.speechCount));
  return (
    <div>
      <ul className={style['bars']} aria-label={w('years')}>
        {bars.map((b) => {
          const of = b.period ?? '';
          const label = w('bar', { year: of, n: b.speechCount, m: b.mentionCount });
          return (
            <li key={of}>
              <button type="button" className="plain" aria-pressed={of === year} aria-label={label} title={label} onClick={() => choose(of === year ? undefined : of)}>
                <span className={style['bar']} style={{ height: `${Math.max(4, (100 * b.speechCount) / most) * 0.03}rem` }} />
                <span className="small">{of}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {undated > 0 && <p className="soft small">{w('undated', { n: undated.toLocaleString() })}</p>}
    </div>
  );
}
