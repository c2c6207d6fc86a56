// The directives that rest on a chain, counted by level and year.
import type { ReactElement } from 'react';
import type { DirectiveWhere } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { CopyButton } from '../../ui/CopyButton';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { chainDirectives } from './queries';
import { but, type State } from './state';
import { chainWords } from './words';
import { useDate } from '../../ui/dates';
import style from './chain.module.css';

export function Directives({ of, state, change }: ViewProps<State> & { of: string }): ReactElement {
  const t = useShared();
  const w = useWords('chain', chainWords);
  const when = useDate();
  const where: DirectiveWhere = { ...(state.level ? { level: { eq: state.level } } : {}), ...(state.year ? { date: { eq: state.year } } : {}) };
  const query = useQuery(chainDirectives, { of: { id: of }, depth: state.depth, where: Object.keys(where).length > 0 ? where : null });
  return (
    <section className="stack">
      <div><h2>{w('under')}</h2><p className="soft small">{w('underNote')}</p></div>
      <Async query={query} lines={8} keep>
        {(d) => {
          const list = d.chain?.directives;
          return (
            <>
              <div className={style['groups']}>
                {(d.chain?.levels ?? []).map((g) => <button key={g.level ?? ''} type="button" disabled={!g.level} aria-pressed={g.level !== null && state.level === g.level} onClick={() => change((s) => but(s, { level: s.level === g.level ? undefined : g.level ?? undefined }))}>{g.level ? t(g.level) : w('unknown')} <span className="soft number">{g.directiveCount}</span></button>)}
                <span className={style['bar']} aria-hidden />
                {[...(d.chain?.years ?? [])].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).map((g) => <button key={g.year ?? ''} type="button" disabled={!g.year} aria-pressed={g.year !== null && state.year === String(g.year)} onClick={() => change((s) => but(s, { year: s.year === String(g.year) ? undefined : String(g.year) }))}>{g.year ?? w('unknown')} <span className="soft number">{g.directiveCount}</span></button>)}
              </div>
              <p className="soft small">{t('total', { n: list?.totalCount.toLocaleString() ?? 0 })}</p>
              <ul className={style['directives']}>
                {(list?.nodes ?? []).map((x) => (
                  <li key={x.id} className="stack">
                    <blockquote className="text">{x.text}</blockquote>
                    <p className={style['from']}>
                      {(x.addressedTo?.nodes ?? []).map((a) => a.to && 'name' in a.to && <span key={a.id}>{a.role && t(a.role)} <Link to={to.node(a.to.id)}><KindMark kind={a.to.kind} />{a.to.name}</Link></span>)}
                      {x.due && <span>{t('DUE')} {when(x.due)}</span>}
                      {x.speech && <Link to={to.speech(x.speech.id, x.start, x.end)}>{x.speech.title ?? t('untitled')}</Link>}
                      {x.speech && <span>{[x.speech.date ? when(x.speech.date) : t('unknownDate'), x.speech.place].filter(Boolean).join(' · ')}</span>}
                      {x.citation && <CopyButton text={x.citation} label={t('citation')} />}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Async>
    </section>
  );
}
