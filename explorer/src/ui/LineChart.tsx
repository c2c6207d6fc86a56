// Lines over years. Each has its own dash and mark beside its colour, and its name at its
// end; faint bars at the foot say how many there are in all, that is how much a point means.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { apart, type Point } from './points';
import { useWidth } from './useWidth';
import style from './chart.module.css';

export type Line = { readonly id: string; readonly name: string; readonly points: readonly Point[] };

type Props = {
  readonly lines: readonly Line[];
  readonly years: readonly [number, number];
  readonly title: string;
  readonly desc: string;
  readonly format: (v: number) => string;
  readonly say: (line: Line, p: Point) => string;
  readonly onPick?: (line: Line, p: Point) => void;
  readonly picked?: number;
  readonly height?: number;
  readonly top?: number;
  /** plain leaves out names at the lines' ends. */
  readonly plain?: boolean;
};

export const dashes = [undefined, '7 4', '2 3', '12 3 2 3'] as const;
export const inks = ['var(--accent)', 'var(--kind-document)', 'var(--kind-body)', 'var(--kind-mechanism)'] as const;
const marks = ['M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0', 'M-3.2 -3.2h6.4v6.4h-6.4z', 'M0 -4.2l4.2 4.2l-4.2 4.2l-4.2 -4.2z', 'M0 -4l4 7h-8z'] as const;

/** LineKey is a line's dash and mark, for legends. */
export function LineKey({ at }: { at: number }): ReactElement {
  return <svg width="34" height="12" aria-hidden><line x1="0" x2="34" y1="6" y2="6" stroke={inks[at % 4]} strokeWidth="2" strokeDasharray={dashes[at % 4]} /><path d={marks[at % 4]} transform="translate(17 6)" fill={inks[at % 4]} /></svg>;
}

export function LineChart({ lines, years, title, desc, format, say, onPick, picked, height = 300, top, plain = false }: Props): ReactElement {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const foot = plain ? 18 : 44;
  const right = plain || lines.length === 0 ? 22 : Math.min(150, width * 0.28);
  const [left, above] = [46, 14];
  const x = scaleLinear([years[0], years[1]], [left, width - right]);
  const inside = lines.map((l) => l.points.filter((p) => p.year >= years[0] && p.year <= years[1]));
  const high = top ?? Math.max(0, ...inside.flat().map((p) => p.value ?? 0));
  const y = scaleLinear([0, high || 1], [height - foot - 10, above]).nice(4);
  const totals = inside.reduce((best, ps) => (ps.length > best.length ? ps : best), [] as Point[]);
  const bar = scaleLinear([0, Math.max(1, ...totals.map((p) => p.of))], [0, plain ? 0 : 20]);
  const path = line<Point>((p) => x(p.year), (p) => y(p.value ?? 0)).defined((p) => p.value !== null);
  const ends = inside.map((ps) => ps.findLast((p) => p.value !== null));
  const tops = apart(ends.map((p) => (p ? y(p.value ?? 0) : height)), 17, height - foot - 10);
  const ticks = x.ticks(Math.max(2, Math.floor((width - left - right) / 70))).filter(Number.isInteger);
  const press = (e: KeyboardEvent, l: Line, p: Point): void => { if (onPick && (e.key === 'Enter' || e.key === ' ')) { e.preventDefault(); onPick(l, p); } };
  return (
    <div ref={box} className={style['box']}>
      <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height} role={onPick ? 'group' : 'img'} aria-labelledby={`${id}-t ${id}-d`} className={style['chart']}>
        <title id={`${id}-t`}>{title}</title><desc id={`${id}-d`}>{desc}</desc>
        {y.ticks(4).map((v) => <g key={v} transform={`translate(0 ${y(v)})`}><line x1={left} x2={width - right} className={style['grid']} /><text x={left - 8} className={style['tick']} textAnchor="end" dominantBaseline="middle">{format(v)}</text></g>)}
        {ticks.map((v) => <text key={v} x={x(v)} y={height - 2} className={style['tick']} textAnchor="middle">{v}</text>)}
        {picked !== undefined && picked >= years[0] && picked <= years[1] && <line x1={x(picked)} x2={x(picked)} y1={above} y2={height - 16} className={style['picked']} />}
        {!plain && totals.map((p) => <rect key={p.year} x={x(p.year) - 2} width={4} y={height - 18 - bar(p.of)} height={bar(p.of)} className={style['total']}><title>{p.of}</title></rect>)}
        {lines.map((l, i) => {
          const ink = inks[i % 4];
          return (
            <g key={l.id}>
              <path d={path(inside[i]!) ?? ''} fill="none" stroke={ink} strokeWidth={2} strokeDasharray={dashes[i % 4]} strokeLinejoin="round" />
              {inside[i]!.filter((p) => p.speeches > 0 && p.value !== null).map((p) => (
                <path
                  key={p.year} d={marks[i % 4]} transform={`translate(${x(p.year)} ${y(p.value ?? 0)})`} fill={ink} className={onPick ? style['point'] : undefined}
                  {...(onPick ? { role: 'button', tabIndex: 0, 'aria-label': say(l, p), onClick: () => onPick(l, p), onKeyDown: (e: KeyboardEvent) => press(e, l, p) } : {})}
                ><title>{say(l, p)}</title></path>
              ))}
              {!plain && ends[i] && <text x={width - right + 10} y={tops[i]} fill={ink} className={style['name']} dominantBaseline="middle">{fit(l.name, right - 14)}</text>}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** fit cuts a name to a width; a Chinese character is about 14 pixels wide. */
function fit(name: string, width: number): string {
  const room = Math.max(3, Math.floor(width / 14));
  const chars = [...name];
  return chars.length <= room ? name : `${chars.slice(0, room - 1).join('')}…`;
}
