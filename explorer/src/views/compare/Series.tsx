// The speeches of a series, one step from each to the next: which step is read, and how much changed in each.
import type { ReactElement } from 'react';
import type { ReadSeriesQuery } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { marks } from './Directives';
import { changes } from './state';
import { compareWords } from './words';
import style from './Compare.module.css';

type Props = { readonly series: NonNullable<ReadSeriesQuery['series']>; readonly from: string | undefined; readonly to: string; readonly go: (from: string, to: string) => void };

export function SeriesStrip({ series, from, to, go }: Props): ReactElement | null {
  const t = useShared();
  const w = useWords('compare', compareWords);
  const steps = series.comparisons?.nodes ?? [];
  if (steps.length === 0) return null;
  return (
    <nav aria-label={w('series')} className={style['series']}>
      <p className="soft small">{w('seriesOf', { place: series.place ?? (series.level ? t(series.level) : ''), family: series.family ?? '' })}</p>
      <ol>
        {steps.map((c) => c.from && c.to && (
          <li key={c.to.id}>
            <button type="button" aria-current={c.from.id === from && c.to.id === to ? 'page' : undefined} onClick={() => go(c.from!.id, c.to!.id)} title={`${c.from.title ?? ''} → ${c.to.title ?? ''}`}>
              <span className="number">{w('seriesStep', { from: c.from.date ?? t('unknownDate'), to: c.to.date ?? t('unknownDate') })}</span>
              {c.directiveCounts && <span className="soft small number">{changes.flatMap((x) => { const n = c.directiveCounts![countOf[x]]; return n > 0 ? [`${marks[x]}${n}`] : []; }).join(' ')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export const countOf = { KEPT: 'kept', REWORDED: 'reworded', STRONGER: 'stronger', WEAKER: 'weaker', ADDED: 'added', DROPPED: 'dropped' } as const;
