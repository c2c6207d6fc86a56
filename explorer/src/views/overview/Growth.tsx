// How many speeches there are of each year.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Bars, type Bar } from '../../ui/Bars';
import { Figure } from '../../ui/Figure';
import { to } from '../../ui/links';
import { anyQuery, yearsQuery } from './queries';
import { overviewWords } from './words';

/** barsOf are the whole years that have speeches. */
export function barsOf(periods: readonly { readonly period: string | null; readonly ofCount: number }[]): Bar[] {
  return periods.flatMap((p): Bar[] => (p.period && /^\d{4}$/.test(p.period) && p.ofCount > 0 ? [{ year: Number(p.period), count: p.ofCount }] : []));
}

export function Growth(): ReactElement | null {
  const w = useWords('overview', overviewWords);
  const any = useQuery(anyQuery, {});
  const id = any.status === 'done' ? any.data.entities?.nodes[0]?.id : undefined;
  const query = useQuery(yearsQuery, id ? { of: { ids: [id] } } : null);
  return (
    <Async query={query} lines={5} empty={(d) => barsOf(d.spread?.periods?.nodes ?? []).length === 0} nothing={null}>
      {(d) => {
        const bars = barsOf(d.spread?.periods?.nodes ?? []);
        const say = (b: Bar): string => w('barSay', { year: b.year, n: b.count });
        const undated = d.spread?.undated?.ofCount ?? 0;
        return (
          <Figure title={w('growth')} note={<>{w('growthNote')} {undated > 0 && w('undated', { n: undated })}</>} head={[w('year'), w('count')]} rows={bars.map((b) => [b.year, b.count])}>
            <Bars bars={bars} title={w('growth')} say={say} to={(b) => to.speechesOf(b.year)} />
          </Figure>
        );
      }}
    </Async>
  );
}
