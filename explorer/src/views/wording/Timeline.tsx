// Use by year: a line for each wording, or a small chart for each level of one.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async, Skeleton } from '../../ui/Async';
import { Choice } from '../../ui/Choice';
import { Figure } from '../../ui/Figure';
import { LineChart, type Line } from '../../ui/LineChart';
import type { Point } from '../../ui/points';
import { percent } from '../../ui/percent';
import { levelPeriods, periodsQuery } from './queries';
import { points, span } from './series';
import { looked, reading, type State } from './state';
import { wordingWords } from './words';
import style from './wording.module.css';

type Props = ViewProps<State> & { readonly name: (id: string) => string };

export const rate = (v: number): string => (v === 0 ? '0' : v.toFixed(v < 1 ? 2 : 1));

export function Timeline({ state, change, name }: Props): ReactElement {
  const w = useWords('wording', wordingWords);
  const of = (i: number): { of: { ids: string[] } } | null => { const id = state.of[i]; return id ? { of: { ids: [id] } } : null; };
  const all = [useQuery(periodsQuery, of(0)), useQuery(periodsQuery, of(1)), useQuery(periodsQuery, of(2)), useQuery(periodsQuery, of(3))].slice(0, state.of.length);
  const failed = all.find((q) => q.status === 'failed');
  const lines = all.flatMap((q, i): Line[] => (q.status === 'done' ? [{ id: state.of[i]!, name: name(state.of[i]!), points: points(q.data.spread?.periods?.nodes ?? [], state.measure) }] : []));
  const years = span(lines.map((l) => l.points), state.whole);
  const undated = all.reduce((n, q) => n + (q.status === 'done' ? q.data.spread?.undated?.speechCount ?? 0 : 0), 0);
  const format = state.measure === 'share' ? percent : rate;
  const say = (l: Line, p: Point): string => `${w('pointSay', { name: l.name, year: p.year, speeches: p.speeches, of: p.of, mentions: p.mentions })} · ${format(p.value ?? 0)}`;
  const measure = w(state.measure);
  const at = looked(state);
  if (failed) return <Async query={failed}>{() => null}</Async>;
  const tools = (
    <>
      <Choice label={w('measure')} value={state.measure} options={[['share', w('share')], ['rate', w('rate')]]} onValue={(v) => change((s) => ({ ...s, measure: v }))} />
      <Choice label={w('level')} value={state.byLevel ? 'levels' : 'one'} options={[['one', w('one')], ['levels', w('byLevel')]]} onValue={(v) => change((s) => ({ ...s, byLevel: v === 'levels' }))} />
      <Choice label={w('year')} value={state.whole ? 'all' : 'use'} options={[['use', w('aboutUse')], ['all', w('allYears')]]} onValue={(v) => change((s) => ({ ...s, whole: v === 'all' }))} />
    </>
  );
  if (lines.length < all.length || !years) return <section><h2>{w('years')}</h2>{lines.length < all.length ? <Skeleton lines={8} /> : <p className="soft">{w('noYears')}</p>}</section>;
  const [from, until] = years;
  const inSpan = (p: Point): boolean => p.year >= from && p.year <= until;
  const numbers = lines.flatMap((l) => l.points.filter(inSpan).map((p) => [l.name, p.year, p.speeches, p.of, p.mentions, p.value === null ? null : format(p.value)]));
  const pick = (l: Line, p: Point): void => change((s) => ({ ...reading(s, { period: String(p.year) }), at: l.id }));
  return (
    <>
      <Figure title={`${w('years')} · ${lines.map((l) => l.name).join('、')}`} note={w('yearsNote', { measure })} tools={tools} head={['', w('year'), w('speeches'), w('ofSpeeches'), w('mentions'), measure]} rows={numbers}>
        {state.byLevel && at
          ? <Levels id={at} name={name(at)} state={state} change={change} years={years} format={format} say={say} />
          : <LineChart lines={lines} years={years} title={`${w('years')}：${lines.map((l) => l.name).join('、')}`} desc={w('yearsNote', { measure })} format={format} say={say} onPick={pick} {...(state.period ? { picked: Number(state.period) } : {})} {...(state.measure === 'share' ? { top: 1 } : {})} />}
      </Figure>
      {undated > 0 && <p className="soft small">{w('undated', { n: undated })}</p>}
    </>
  );
}

type LevelsProps = Omit<Props, 'name'> & { readonly id: string; readonly name: string; readonly years: readonly [number, number]; readonly format: (v: number) => string; readonly say: (l: Line, p: Point) => string };

const small = ['CENTRAL', 'PROVINCE', 'SUBPROVINCIAL', 'CITY', 'COUNTY'] as const;

/** Levels are small charts to one measure, so that they can be compared by the eye. */
function Levels({ id, name, state, change, years, format, say }: LevelsProps): ReactElement {
  const t = useShared();
  const query = useQuery(levelPeriods, { of: { ids: [id] } });
  return (
    <Async query={query} lines={8}>
      {(d) => {
        const each = small.map((level) => ({ level, points: points(d[level]?.periods?.nodes ?? [], state.measure) })).filter((l) => l.points.length > 0);
        const top = state.measure === 'share' ? 1 : Math.max(...each.flatMap((l) => l.points).map((p) => p.value ?? 0), 0.01);
        return (
          <ul className={style['multiples']}>
            {each.map(({ level, points: ps }) => (
              <li key={level}><h3>{t(level)}</h3>
                <LineChart plain height={130} top={top} years={years} lines={[{ id: level, name: `${name} · ${t(level)}`, points: ps }]} title={`${name} · ${t(level)}`} desc="" format={format} say={say} onPick={(_, p) => change((s) => reading(s, { period: String(p.year), level }))} />
              </li>
            ))}
          </ul>
        );
      }}
    </Async>
  );
}
