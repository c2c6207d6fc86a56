// How the sources do, for those who may see it: what fails or is late stands first.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { SourcesQuery } from '../../api/gql/graphql';
import { useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { maySeeQuery, sourcesQuery } from './queries';
import { overviewWords } from './words';
import style from './overview.module.css';

type Source = NonNullable<SourcesQuery['sources']>['nodes'][number];

const order = ['FAILING', 'LATE', 'NEW', 'HEALTHY'] as const;

/** byNeed puts the sources that somebody must look at first; each group stays by name. */
export function byNeed(all: readonly Source[]): Source[] {
  return [...all].sort((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition));
}

/** moment is a point in time as the person's browser says it. */
export function moment(at: string): string {
  return new Date(at).toLocaleString(document.documentElement.lang || undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

export function Sources(): ReactElement | null {
  const w = useWords('overview', overviewWords);
  const viewer = useQuery(maySeeQuery, {});
  const may = viewer.status === 'done' && viewer.data.viewer.role !== 'READER';
  const query = useQuery(sourcesQuery, may ? {} : null);
  if (!may) return null;
  return (
    <section>
      <h2>{w('sources')}</h2>
      <Async query={query} lines={3} empty={(d) => (d.sources?.nodes.length ?? 0) === 0} nothing={<p className="soft">{w('noSources')}</p>}>
        {(d) => (
          <ul className={style['list']}>
            {byNeed(d.sources?.nodes ?? []).map((s) => (
              <li key={s.name ?? ''}>
                <span>{s.name ?? w('byHand')} · {s.condition === 'FAILING' || s.condition === 'LATE' ? <strong>{w(s.condition)}</strong> : w(s.condition)}</span>
                <span className="soft small">
                  {[s.lastRun && w('lastRun', { at: moment(s.lastRun) }), s.nextRun && w('nextRun', { at: moment(s.nextRun) }), s.quarantinedCount > 0 && w('quarantined', { n: s.quarantinedCount })].filter(Boolean).join(' · ')}
                </span>
                {s.message && <span className="small">{s.message}</span>}
              </li>
            ))}
          </ul>
        )}
      </Async>
    </section>
  );
}
