// The years that a relation's speeches must be of. While a thumb is dragged nothing is
// asked; when it is let go, a step is taken.
import { useEffect, useState, type ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { yearsQuery } from './queries';
import { setPeriod } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export function Period({ tools }: { tools: Tools }): ReactElement | null {
  const w = useGraphWords();
  const { state, act } = tools;
  const query = useQuery(yearsQuery, {});
  const data = query.status === 'done' ? query.data : undefined;
  const year = (d: string | null | undefined): number => Number(/^\d{4}/.exec(d ?? '')?.[0] ?? NaN);
  const [first, last] = [year(data?.earliest?.nodes[0]?.date), year(data?.latest?.nodes[0]?.date)];
  const set = state.period ? state.period.split('/').map(Number) : [first, last];
  const [range, setRange] = useState<readonly [number, number]>([set[0] ?? first, set[1] ?? last]);
  const known = Number.isFinite(first) && Number.isFinite(last);
  useEffect(() => { if (known) setRange([set[0] ?? first, set[1] ?? last]); }, [state.period, known, first, last]);
  if (!known) return null;
  const commit = (): void => {
    const period = range[0] === first && range[1] === last ? '' : `${range[0]}/${range[1]}`;
    if (period !== state.period) act((s) => setPeriod(s, period));
  };
  const thumb = (i: 0 | 1, label: string): ReactElement => (
    <input type="range" min={first} max={last} step={1} value={range[i]} aria-label={label} aria-valuetext={w('year', { year: range[i] })}
      onChange={(e) => { const v = Number(e.target.value); setRange(i === 0 ? [Math.min(v, range[1]), range[1]] : [range[0], Math.max(v, range[0])]); }}
      onPointerUp={commit} onKeyUp={commit} onBlur={commit} />
  );
  return (
    <fieldset className={style['period']}>
      <legend className="unseen">{w('period')}</legend>
      <span className="small">{w('period')}</span>
      <span className={style['slider']}>{thumb(0, w('from'))}{thumb(1, w('until'))}</span>
      <output className="small number">{w('periodIs', { from: range[0], to: range[1] })}</output>
      {state.period && <button type="button" className="plain small" onClick={() => act((s) => setPeriod(s, ''))}>{w('allYears')}</button>}
    </fieldset>
  );
}
