// What came into the store last, and what comes in while one looks.
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ChangePartFragment, IngestionLiveSubscription } from '../../api/gql/graphql';
import { subscribe, type Standing } from '../../api/stream';
import { useQuery } from '../../api/useQuery';
import { useApp } from '../../app/context';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { changesQuery, changesStream, ingestionStream } from './queries';
import { overviewWords } from './words';
import style from './overview.module.css';

/** kept is how many changes are listed. */
const kept = 8;
const told = ['DIRECTIVE', 'DOCUMENT', 'FORMULATION', 'BODY'] as const;

/** merged puts changes that came in before those that were there, each once, the latest first. */
export function merged(live: readonly ChangePartFragment[], read: readonly ChangePartFragment[]): ChangePartFragment[] {
  return [...new Map([...read, ...live].map((c) => [c.sequence, c])).values()].sort((a, b) => b.sequence - a.sequence).slice(0, kept);
}

export function Ingests(): ReactElement {
  const t = useShared();
  const w = useWords('overview', overviewWords);
  const query = useQuery(changesQuery, {});
  const [live, setLive] = useState<readonly ChangePartFragment[]>([]);
  const { standing, ingestion } = useLive((c) => setLive((l) => merged([c], l)), query.status === 'done' ? query.data.changes?.nodes.at(-1)?.sequence ?? 0 : undefined);
  return (
    <section>
      <h2>{w('ingests')} <span className="soft small" role="status">· {w(standing)}</span></h2>
      {ingestion?.isRunning && <p className="small"><progress max={ingestion.total || 1} value={ingestion.done} aria-label={w('ingests')} /> {w('running', { done: ingestion.done, total: ingestion.total, added: ingestion.added, changed: ingestion.changed, failed: ingestion.failed })}</p>}
      <Async query={query} lines={6} empty={(d) => d.changes?.totalCount === 0 && live.length === 0} nothing={<p className="soft">{w('noChanges')}</p>}>
        {(d) => (
          <ol className={style['list']}>
            {merged(live, d.changes?.nodes ?? []).map((c) => (
              <li key={c.sequence}>
                <span>{w(c.kind)} {c.speech ? <Link to={to.speech(c.speech.id)}>{c.speech.title ?? t('untitled')}</Link> : w('gone')}</span>
                <span className="soft small">{[w('sequence', { n: c.sequence }), ...told.flatMap((k) => { const n = c.kindCounts.find((x) => x.kind === k); return n && n.added > 0 ? [w('gained', { kind: t(k), n: n.added })] : []; })].join(' · ')}</span>
              </li>
            ))}
          </ol>
        )}
      </Async>
    </section>
  );
}

/** useLive follows the store from a sequence on, once that is known. What is remembered of answers is dropped with each change. */
function useLive(came: (c: ChangePartFragment) => void, since: number | undefined): { standing: Standing; ingestion: IngestionLiveSubscription['ingestion'] | undefined } {
  const { api } = useApp();
  const [standing, setStanding] = useState<Standing>('joining');
  const [ingestion, setIngestion] = useState<IngestionLiveSubscription['ingestion']>();
  const take = useRef(came);
  take.current = came;
  const known = since !== undefined;
  const start = useRef(since);
  if (start.current === undefined) start.current = since;
  useEffect(() => {
    if (!known) return;
    let at = start.current ?? 0;
    let stops: (() => void)[] = [];
    let watching = false;
    const stop = (): void => { for (const s of stops) s(); stops = []; watching = false; };
    /** watch follows how far it is, from the first change on until nothing more comes in. */
    const watch = (): void => {
      if (watching) return;
      watching = true;
      const end = subscribe(api, ingestionStream, () => ({}), (d) => {
        setIngestion(d.ingestion);
        if (!d.ingestion.isRunning) { watching = false; end(); }
      }, () => undefined);
      stops.push(end);
    };
    // A browser has six connections to a server for all its tabs: a tab that is not looked at takes none.
    const look = (): void => {
      stop();
      if (document.visibilityState === 'hidden') return;
      stops.push(subscribe(api, changesStream, () => ({ since: at }), (d) => {
        at = Math.max(at, d.changes.sequence);
        api.forget();
        take.current(d.changes);
        watch();
      }, setStanding));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => { document.removeEventListener('visibilitychange', look); stop(); };
  }, [api, known]);
  return { standing, ingestion };
}
