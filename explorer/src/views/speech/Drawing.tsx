// A small still drawing of what is chosen and what it is joined to: a stem with a branch
// for each verb. The list beside it says the same, and more.
import { useId, type ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { shapes } from '../../ui/KindMark';
import { byVerb, type End, type Joined } from './relations';
import { speechWords } from './words';
import style from './Panel.module.css';

/** most is how many nodes are drawn. */
const most = 30;
const line = 21, gap = 9, wide = 330, stem = 14, names = 118;

type Row = { readonly y: number; readonly end: End; readonly relation: string };
type Branch = { readonly y: number; readonly verb: Joined['verb']; readonly out: boolean; readonly rows: readonly Row[] };

/** branchesOf lays out the branches from top to bottom; each relation is a row. */
export function branchesOf(of: string, joined: readonly Joined[]): { branches: Branch[]; height: number } {
  const branches: Branch[] = [];
  let y = gap;
  let left = most - 1;
  for (const out of [true, false]) {
    for (const g of byVerb(joined.filter((j) => (j.from.id === of) === out))) {
      const rows = g.all.slice(0, left).map((j, i) => ({ y: y + line * (i + 0.5), end: out ? j.to : j.from, relation: j.relation }));
      if (rows.length === 0) continue;
      left -= rows.length;
      branches.push({ y: (rows[0]!.y + rows.at(-1)!.y) / 2, verb: g.verb, out, rows });
      y += rows.length * line + gap;
    }
  }
  return { branches, height: y };
}

export function Drawing({ of, joined, choose }: { of: End; joined: readonly Joined[]; choose: (id: string) => void }): ReactElement | null {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const arrow = useId();
  const { branches, height } = branchesOf(of.id, joined);
  if (branches.length === 0) return null;
  const mid = height / 2;
  return (
    <svg className={style['drawing']} viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={w('drawing', { name: of.name })}>
      <defs><marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" className={style['tip']} /></marker></defs>
      {branches.map((b) => (
        <g key={`${b.verb}${b.out}`}>
          <path className={style['edge']} d={`M${stem + 8} ${mid}C${stem + 34} ${mid} ${stem + 20} ${b.y} 46 ${b.y}`} />
          <text x={49} y={b.y + 4} className={style['verbName']}>{t(b.verb)}</text>
          {b.rows.map((r) => (
            <g key={r.relation} className={style['node']} onClick={() => choose(r.end.id)}>
              <title>{r.end.name}</title>
              <path className={style['edge']} d={`M${names - 24} ${b.y}C${names - 10} ${b.y} ${names - 18} ${r.y} ${names - 3} ${r.y}`} {...(b.out ? { markerEnd: `url(#${arrow})` } : { markerStart: `url(#${arrow})` })} />
              <Shape end={r.end} x={names} y={r.y} />
              <text x={names + 17} y={r.y + 4.5}>{short(r.end.name, 14)}</text>
            </g>
          ))}
        </g>
      ))}
      <Shape end={of} x={stem - 8} y={mid} />
    </svg>
  );
}

function Shape({ end, x, y }: { end: End; x: number; y: number }): ReactElement {
  const colour = `var(--kind-${end.kind.toLowerCase()})`;
  return <path d={shapes[end.kind]} transform={`translate(${x} ${y - 6.5}) scale(.82)`} fill={colour} stroke={colour} strokeWidth={1.2} strokeLinejoin="round" fillRule="evenodd" />;
}

function short(s: string, most: number): string {
  const letters = [...s];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : s;
}
