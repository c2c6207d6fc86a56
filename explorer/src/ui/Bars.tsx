// Bars over years; each can lead somewhere.
import { scaleLinear } from 'd3-scale';
import { useId, useRef, type ReactElement } from 'react';
import { useApp } from '../app/context';
import { useWidth } from './useWidth';
import style from './chart.module.css';

export type Bar = { readonly year: number; readonly count: number };

type Props = { readonly bars: readonly Bar[]; readonly title: string; readonly say: (b: Bar) => string; readonly to: (b: Bar) => string; readonly height?: number };

export function Bars({ bars, title, say, to, height = 180 }: Props): ReactElement {
  const { walk } = useApp();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const years = bars.map((b) => b.year);
  const [from, until] = [Math.min(...years), Math.max(...years)];
  const [left, right, above, foot] = [40, 16, 18, 22];
  const step = (width - left - right) / (until - from + 1);
  const x = scaleLinear([from, until + 1], [left, width - right]);
  // Counts of years differ by hundreds: heights go by the root, and the number stands on a bar that has room.
  const y = scaleLinear([0, Math.sqrt(Math.max(1, ...bars.map((b) => b.count)))], [height - foot, above]);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 90))).filter((v) => Number.isInteger(v) && v <= until);
  return (
    <div ref={box} className={style['box']}>
      <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-labelledby={id} className={style['chart']}>
        <title id={id}>{title}</title>
        <line x1={left} x2={width - right} y1={height - foot} y2={height - foot} className={style['grid']} />
        {ticks.map((v) => <text key={v} x={x(v) + step / 2} y={height - 5} textAnchor="middle" className={style['tick']}>{v}</text>)}
        {bars.map((b) => (
          <a key={b.year} href={to(b)} aria-label={say(b)} className={style['barlink']} onClick={(e) => { if (e.ctrlKey || e.metaKey || e.shiftKey) return; e.preventDefault(); walk.go(to(b)); }}>
            <title>{say(b)}</title>
            <rect x={x(b.year)} width={step} y={above} height={height - foot - above} fill="transparent" />
            <rect x={x(b.year) + step * 0.12} width={Math.max(1, step * 0.76)} y={y(Math.sqrt(b.count))} height={height - foot - y(Math.sqrt(b.count))} className={style['bar']} />
            {b.count >= 5 && <text x={x(b.year) + step / 2} y={y(Math.sqrt(b.count)) - 4} textAnchor="middle" className={style['tick']}>{b.count}</text>}
          </a>
        ))}
      </svg>
    </div>
  );
}
