// The front page: what this is for, with what is in the store now.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { CopyButton } from '../../ui/CopyButton';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Rising } from '../wording/Start';
import { Growth } from './Growth';
import { Ingests } from './Ingests';
import { Sources } from './Sources';
import { carriedQuery, latestQuery, newestQuery, statsQuery, toldQuery } from './queries';
import { overviewWords } from './words';
import { useDate } from '../../ui/dates';
import style from './overview.module.css';

export default function Overview(): ReactElement {
  const t = useShared();
  const w = useWords('overview', overviewWords);
  const stats = useQuery(statsQuery, {});
  return (
    <div className={style['page']}>
      <header className={style['lead']}>
        <h1>{w('title')}</h1>
        <p className="text">{w('lede')}</p>
        <Async query={stats} lines={1}>
          {(d) => {
            const count = (kind: string): number => d.stats?.kinds.find((k) => k.kind === kind)?.count ?? 0;
            const n = (kind: string): string => count(kind).toLocaleString();
            return <p className="soft">{count('SPEECH') === 0 ? w('empty') : w('holds', { speeches: n('SPEECH'), sentences: n('SENTENCE'), directives: n('DIRECTIVE') })}</p>;
          }}
        </Async>
      </header>
      <div className={style['halves']}>
        <Newest />
        <div className={style['side']}><Told /><Rising most={8} /><p><Link to="#/wording">{w('wordings')} →</Link></p></div>
      </div>
      <div className={style['thirds']}><Latest /><Carried /><div className={style['side']}><Ingests /><Sources /></div></div>
      <Growth />
      <div className={style['thirds']}>
        <section>
          <h2>{w('inGraph')}</h2>
          <Async query={stats} lines={5}>
            {(d) => <dl className={style['kinds']}>{[...d.stats?.kinds ?? []].sort((a, b) => b.count - a.count).map((k) => <div key={k.kind}><dt><KindMark kind={k.kind} /> {t(k.kind)}</dt><dd className="number">{k.count.toLocaleString()}</dd></div>)}</dl>}
          </Async>
        </section>
        <section><h2>{t('graph')}</h2><p className="soft">{w('graphNote')}</p><p><Link to="#/graph">{w('startGraph')} →</Link></p></section>
        <section><h2>{w('ways')}</h2><p className="soft">{w('waysNote')}</p><p><a href="./graphiql">{w('graphiql')} →</a></p></section>
      </div>
    </div>
  );
}

function Newest(): ReactElement {
  const t = useShared();
  const w = useWords('overview', overviewWords);
  const when = useDate();
  const query = useQuery(newestQuery, {});
  return (
    <section>
      <h2>{w('newest')}</h2><p className="soft small">{w('newestNote')}</p>
      <Async query={query} lines={12} empty={(d) => (d.directives?.nodes.length ?? 0) === 0}>
        {(d) => (
          <ul className={style['directives']}>
            {(d.directives?.nodes ?? []).map((x) => (
              <li key={x.id}>
                <blockquote className="text">{x.text}</blockquote>
                <p className={style['from']}>
                  {(x.addressedTo?.nodes ?? []).map((a) => a.to && 'name' in a.to && <span key={a.id}>{a.role && t(a.role)} <Link to={to.node(a.to.id)}><KindMark kind={a.to.kind} />{a.to.name}</Link></span>)}
                  {x.due && <span>{t('DUE')} {when(x.due)}</span>}
                </p>
                <p className={style['from']}>
                  {x.speech && <span>{[x.speech.title ?? t('untitled'), x.speech.date ? when(x.speech.date) : t('unknownDate'), x.speech.place].filter(Boolean).join(' · ')}</span>}
                  {x.speech && <Link to={to.speech(x.speech.id, x.start, x.end)}>{t('inSpeech')}</Link>}
                  {x.citation && <CopyButton text={x.citation} label={t('citation')} />}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Async>
      <p><Link to={to.board()}>{w('allDirectives')} →</Link></p>
    </section>
  );
}

function Told(): ReactElement {
  const w = useWords('overview', overviewWords);
  const query = useQuery(toldQuery, {});
  return (
    <section>
      <h2>{w('told')}</h2><p className="soft small">{w('toldNote')}</p>
      <Async query={query} lines={6} empty={(d) => d.ledger?.groups.length === 0}>
        {(d) => <ol className={style['list']}>{(d.ledger?.groups ?? []).map((g) => { const e = g.keys[0]?.entity; return e && <li key={e.id}><span><KindMark kind={e.kind} /> <Link to={to.board(e.id)}>{e.name}</Link></span><span className="soft small">{w('toldOf', { n: g.count })}</span></li>; })}</ol>}
      </Async>
    </section>
  );
}

function Latest(): ReactElement {
  const t = useShared();
  const w = useWords('overview', overviewWords);
  const when = useDate();
  const query = useQuery(latestQuery, {});
  return (
    <section>
      <h2>{w('speeches')}</h2>
      <Async query={query} lines={6} empty={(d) => d.speeches?.nodes.length === 0}>
        {(d) => <ul className={style['list']}>{(d.speeches?.nodes ?? []).map((s) => <li key={s.id}><Link to={to.speech(s.id)}>{s.title ?? t('untitled')}</Link><span className="soft small">{[s.date ? when(s.date) : t('unknownDate'), s.place].filter(Boolean).join(' · ')}</span></li>)}</ul>}
      </Async>
      <p><Link to={to.speeches()}>{w('allSpeeches')} →</Link></p>
    </section>
  );
}

function Carried(): ReactElement {
  const w = useWords('overview', overviewWords);
  const query = useQuery(carriedQuery, {});
  return (
    <section>
      <h2>{w('chains')}</h2><p className="soft small">{w('chainsNote')}</p>
      <Async query={query} lines={6} empty={(d) => d.entities?.nodes.length === 0}>
        {(d) => <ul className={style['list']}>{(d.entities?.nodes ?? []).map((e) => <li key={e.id}><span><KindMark kind={e.kind} /> <Link to={to.chain(e.id)}>{e.name}</Link></span></li>)}</ul>}
      </Async>
      <p><Link to="#/chain">{w('allChains')} →</Link></p>
    </section>
  );
}
