// The drawing of a chain: a box for each step, lines for what hangs on what.
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import type { StepPartFragment } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { shapes } from '../../ui/KindMark';
import { layout, lines, type Placed, type Step } from './layout';
import { levels } from './state';
import { chainWords } from './words';
import style from './chain.module.css';

type Props = { readonly root: StepPartFragment; readonly above: readonly StepPartFragment[]; readonly below: readonly StepPartFragment[]; readonly by: 'level' | 'step'; readonly picked: string | undefined; readonly onPick: (id: string) => void; readonly title: string };

const box = { width: 218, height: 62, across: 62, down: 14, head: 30 };
const unknown = 'UNKNOWN';

const at = (p: Pick<Placed, 'column' | 'row'>): [number, number] => [20 + p.column * (box.width + box.across), box.head + p.row * (box.height + box.down)];

/** between is the line from a step to one that hangs on it: out, along the gap beside it, and on in the other's row. */
function between(a: Placed, b: Placed): string {
  const [[ax, ay], [bx, by]] = [at(a), at(b)];
  const [y1, y2] = [ay + box.height / 2, by + box.height / 2];
  if (a.column === b.column) return `M${ax} ${y1}H${ax - 16}V${y2}H${bx}`;
  const right = a.column < b.column;
  const [x1, x2] = right ? [ax + box.width, bx] : [ax, bx + box.width];
  return `M${x1} ${y1}H${x1 + (right ? 1 : -1) * (box.across / 2)}V${y2}H${x2}`;
}

export function Drawing({ root, above, below, by, picked, onPick, title }: Props): ReactElement {
  const t = useShared();
  const w = useWords('chain', chainWords);
  const id = useId();
  const deep = Math.max(0, ...above.map((s) => s.depth));
  const far = Math.max(0, ...below.map((s) => s.depth));
  const all = [...above.map((s) => ({ s, depth: -s.depth })), { s: root, depth: 0 }, ...below.map((s) => ({ s, depth: s.depth }))];
  const steps = all.flatMap(({ s, depth }): Step[] => {
    if (!s.entity) return [];
    const link = depth === 0 ? undefined : s.links[0];
    const up = link && (link.from?.id === s.entity.id ? link.to?.id : link.from?.id);
    return [{ id: s.entity.id, depth, up, layer: by === 'level' ? s.level ?? unknown : String(depth) }];
  });
  const layers = by === 'level' ? [...levels, unknown] : Array.from({ length: deep + far + 1 }, (_, i) => String(i - deep));
  const { placed, columns, rows } = layout(steps, layers);
  const bottom = Math.max(rows, 1, ...[...placed.values()].map((p) => p.row + 1));
  const [width, height] = [columns.length * (box.width + box.across) - box.across + 24, box.head + bottom * (box.height + box.down)];
  const depths = new Map(steps.map((s) => [s.id, s.depth]));
  const heading = (l: string): string => (by === 'step' ? (l === '0' ? w('root') : Number(l) < 0 ? w('above', { n: -Number(l) }) : w('step', { n: l })) : (levels.find((x) => x === l) ? t(levels.find((x) => x === l)!) : w('levelUnknown')));
  const press = (e: KeyboardEvent, of: string): void => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); onPick(of); } };
  const edges = [...new Map(all.flatMap(({ s }) => s.links).map((l) => [l.id, l])).values()];
  return (
    <div className={style['drawing']} tabIndex={0} role="region" aria-label={title}>
      <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-labelledby={id} className={style['svg']}>
        <title id={id}>{title}</title>
        {columns.map((l, i) => <text key={l} x={at({ column: i, row: 0 })[0]} y={16} className={style['layer']}>{heading(l)}</text>)}
        {edges.map((l) => {
          const [one, two] = [l.from?.id ?? '', l.to?.id ?? ''];
          const near = Math.abs(depths.get(one) ?? 0) <= Math.abs(depths.get(two) ?? 0) ? one : two;
          const [a, b] = [placed.get(near), placed.get(near === one ? two : one)];
          if (!a || !b) return null;
          return <path key={l.id} d={between(a, b)} className={style['edge']} strokeDasharray={l.verb === 'IMPLEMENTS' ? undefined : l.verb === 'ACCOMPANIES' ? '8 4' : l.verb === 'AMENDS' || l.verb === 'REPEALS' ? '2 3' : '10 3 2 3'}><title>{t(l.verb)}</title></path>;
        })}
        {all.map(({ s, depth }) => {
          const e = s.entity;
          const p = e && placed.get(e.id);
          if (!e || !p) return null;
          const [x, y] = at(p);
          const foot = [depth !== 0 && s.links[0] ? t(s.links[0].verb) : '', s.directiveCount > 0 ? w('directives', { n: s.directiveCount }) : '', s.leftOut > 0 ? `+${s.leftOut}` : '', s.loops ? '↻' : ''].filter(Boolean).join(' · ');
          const say = [e.name, s.level ? t(s.level) : w('levelUnknown'), foot, s.leftOut > 0 ? w('leftOut', { n: s.leftOut }) : '', s.loops ? w('loops') : ''].filter(Boolean).join('，');
          return (
            <g key={e.id} transform={`translate(${x} ${y})`} role="button" tabIndex={0} aria-label={say} aria-pressed={picked === e.id} className={style['step']} onClick={() => onPick(e.id)} onKeyDown={(ev) => press(ev, e.id)}>
              <title>{say}</title>
              <rect width={box.width} height={box.height} rx={6} className={depth === 0 ? style['start'] : style['box']} strokeWidth={picked === e.id ? 2.5 : depth === 0 ? 1.8 : 1} />
              <path d={shapes[e.kind]} transform="translate(9 8) scale(.85)" fill={`var(--kind-${e.kind.toLowerCase()})`} fillRule="evenodd" />
              {lines(e.name, 26, 2).map((line, i) => <text key={i} x={28} y={20 + i * 17} className={style['label']}>{line}</text>)}
              <text x={28} y={box.height - 7} className={style['foot']}>{foot}</text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
