// The whole graph as a sheet to draw on: everything in its place, with room for every
// label, so that nothing is cut, and a footer that says what was asked and where.
import type { Kind } from '../../../api/gql/graphql';
import type { Colours } from '../colours';
import { blend } from '../colours';
import { placeOf, sizeOf, thickness } from '../looks';
import type { Places } from '../session';
import type { Edge, Node, Shown } from '../shown';

export type Mark = { readonly x: number; readonly y: number; readonly r: number; readonly kind: Kind; readonly colour: string; readonly label: string; readonly strong: boolean };
export type Stroke = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly width: number; readonly arrow: boolean };
export type Sheet = {
  readonly width: number; readonly height: number; readonly marks: readonly Mark[]; readonly strokes: readonly Stroke[]; readonly footer: readonly string[];
  readonly colours: Colours; readonly stroke: string;
};

export const labelSize = 13;
export const footerSize = 12;
const margin = 40;

/** widthOf is about how wide a text is set: a Chinese character is as wide as high, others about half. */
export function widthOf(text: string, size: number): number {
  let n = 0;
  for (const c of text) n += (c.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.58;
  return n * size;
}

/** wrap breaks a footer's line where it is wider than the sheet. */
export function wrap(text: string, width: number, size: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const c of text) {
    if (line !== '' && widthOf(line + c, size) > width) { out.push(line); line = ''; }
    line += c;
  }
  return line === '' ? out : [...out, line];
}

export function sheet(shown: Shown, places: Places, colours: Colours, label: (n: Node) => string, footer: readonly string[]): Sheet {
  const marks = spread([...shown.nodes.values()].map((n) => { const p = placeOf(n, places); return { id: n.id, x: p.x, y: -p.y, r: sizeOf(n), kind: n.kind, colour: colours.kinds[n.kind], label: label(n), strong: n.seed }; }));
  let [x1, y1, x2, y2] = [0, 0, 0, 0];
  for (const [i, m] of marks.entries()) {
    const half = Math.max(m.r * 1.2, widthOf(m.label, labelSize) / 2);
    const box = [m.x - half, m.y - m.r * 1.2, m.x + half, m.y + m.r * 1.2 + labelSize * 1.6] as const;
    [x1, y1, x2, y2] = i === 0 ? box : [Math.min(x1, box[0]), Math.min(y1, box[1]), Math.max(x2, box[2]), Math.max(y2, box[3])];
  }
  const width = Math.max(480, x2 - x1 + 2 * margin);
  const lines = footer.flatMap((f) => wrap(f, width - 2 * margin, footerSize));
  const height = y2 - y1 + 2 * margin + lines.length * footerSize * 1.6 + footerSize;
  const [dx, dy] = [(width - (x2 - x1)) / 2 - x1, margin - y1];
  const at = new Map(marks.map((m) => [m.id, { x: m.x + dx, y: m.y + dy, r: m.r }]));
  return {
    width: Math.ceil(width), height: Math.ceil(height), footer: lines, colours, stroke: blend(colours.line, colours.ground, 0.55),
    marks: marks.map(({ id: _, ...m }) => ({ ...m, x: m.x + dx, y: m.y + dy })),
    strokes: [...shown.edges.values()].flatMap((e) => stroke(e, at) ?? []),
  };
}

// spread draws all apart, the least that keeps labels off each other. Of very many that cannot be had.
function spread<M extends Mark>(marks: readonly M[]): M[] {
  const factors = marks.length > 500 ? [1.6] : [1, 1.25, 1.6, 2, 2.6, 3.4, 4.5];
  let out: M[] = [];
  for (const f of factors) {
    out = marks.map((m) => ({ ...m, x: m.x * f, y: m.y * f }));
    if (!crowded(out)) break;
  }
  return out;
}

function crowded(marks: readonly Mark[]): boolean {
  if (marks.length > 500) return false;
  const boxes = marks.map((m) => ({ x: m.x, y: m.y + m.r + labelSize / 2, half: widthOf(m.label, labelSize) / 2 }));
  return boxes.some((a, i) => boxes.some((b, j) => j > i && Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < labelSize + 2));
}

// stroke ends at the rims of its two marks, so that an arrow's head is seen.
function stroke(e: Edge, at: ReadonlyMap<string, { x: number; y: number; r: number }>): Stroke | undefined {
  const [from, to] = e.forward > 0 ? [at.get(e.a), at.get(e.b)] : [at.get(e.b), at.get(e.a)];
  if (!from || !to) return undefined;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  if (far <= from.r + to.r) return undefined;
  const [ux, uy] = [(to.x - from.x) / far, (to.y - from.y) / far];
  return { x1: from.x + ux * from.r, y1: from.y + uy * from.r, x2: to.x - ux * (to.r + 2), y2: to.y - uy * (to.r + 2), width: thickness(e), arrow: e.forward === 0 || e.backward === 0 };
}

/** head is the three corners of an arrow's head. */
export function head(s: Stroke): readonly (readonly [number, number])[] {
  const far = Math.hypot(s.x2 - s.x1, s.y2 - s.y1) || 1;
  const [ux, uy] = [(s.x2 - s.x1) / far, (s.y2 - s.y1) / far];
  const [long, wide] = [5 + s.width * 1.5, 2.5 + s.width * 0.8];
  return [[s.x2, s.y2], [s.x2 - ux * long - uy * wide, s.y2 - uy * long + ux * wide], [s.x2 - ux * long + uy * wide, s.y2 - uy * long - ux * wide]];
}
