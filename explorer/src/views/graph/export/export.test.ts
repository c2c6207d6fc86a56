import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Colours } from '../colours';
import { kindsInOrder } from '../colours';
import type { Kind } from '../../../api/gql/graphql';
import type { Edge, Node, Shown } from '../shown';
import { sheet, widthOf } from './sheet';
import { escape, svg } from './svg';
import { cell, edgesCSV, json, nodesCSV } from './tables';
import { fileName } from './download';

const colours: Colours = { kinds: Object.fromEntries(kindsInOrder.map((k) => [k, '#102030'])) as Record<Kind, string>, ground: '#ffffff', text: '#000000', soft: '#666666', line: '#888888', accent: '#aa0000', mark: '#ffff00', sans: 'sans-serif' };
const make = (id: string, name: string, kind: Kind = 'BODY'): Node => ({ id, kind, name, short: name, date: null, mentions: 3, degree: 1, seed: false, together: null });
function graphOf(names: readonly string[]): Shown {
  const nodes = new Map(names.map((name, i) => [`body_${i}`, make(`body_${i}`, name)]));
  const edges = new Map<string, Edge>(names.slice(1).map((_, i) => { const key = `body_0 body_${i + 1}`; return [key, { key, a: 'body_0', b: `body_${i + 1}`, forward: 1, backward: 0, evidence: 2, lines: [{ id: `r${i}`, verb: 'UNDER', role: null, from: 'body_0', to: `body_${i + 1}`, evidence: 2 }] }]; }));
  return { nodes, edges, near: new Map(), kinds: [], verbs: [], hidden: [], together: 0 };
}
const places = (s: Shown) => new Map([...s.nodes.keys()].map((id, i) => [id, { x: i * 300 - 400, y: (i % 3) * -250 }]));
const draw = (s: Shown) => sheet(s, places(s), colours, (x) => x.short, ['讲话日期：不限　地址：http://127.0.0.1/#/graph?of=' + 'x'.repeat(200)]);

describe('a sheet', () => {
  test('has room for all, to the last label and the footer', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 22, unit: 'grapheme' }), { minLength: 1, maxLength: 12 }), (names) => {
      const s = draw(graphOf(names));
      for (const m of s.marks) {
        const half = Math.max(m.r, widthOf(m.label, 13) / 2);
        expect(m.x - half).toBeGreaterThanOrEqual(0);
        expect(m.x + half).toBeLessThanOrEqual(s.width);
        expect(m.y - m.r).toBeGreaterThanOrEqual(0);
        expect(m.y + m.r + 16).toBeLessThanOrEqual(s.height - s.footer.length * 19);
      }
      for (const f of s.footer) expect(widthOf(f, 12)).toBeLessThanOrEqual(s.width - 80 + 12);
      expect(s.strokes.length).toBe(names.length - 1);
    }));
  });
  test('is spread until no label stands on another', () => {
    const shown = graphOf(Array.from({ length: 9 }, (_, i) => `一个相当长的机构名称${i}`));
    const near = new Map([...shown.nodes.keys()].map((id, i) => [id, { x: (i % 3) * 90, y: Math.floor(i / 3) * 30 }]));
    const { marks } = sheet(shown, near, colours, (x) => x.short, []);
    for (const a of marks) for (const b of marks) if (a !== b) expect(Math.abs(a.x - b.x) >= widthOf(a.label, 13) || Math.abs(a.y - b.y) >= 13).toBe(true);
  });
});

describe('SVG', () => {
  test('is well-formed whatever the names hold', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (names) => {
      const text = svg(draw(graphOf(names)), names[0] ?? '');
      const inner = text.replace(/<[^<>]*>/g, '');
      expect(inner).not.toMatch(/[<>]/);
      expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
      expect((text.match(/<text/g) ?? []).length).toBe(names.length + (text.match(/<text x="40"/g) ?? []).length);
    }));
  });
  test('lets no name become a tag', () => {
    expect(svg(draw(graphOf(['<script>alert(1)</script>', '"><img onerror=x>'])), 't')).not.toMatch(/<script|<img/);
    expect(escape('a\u0000b\ud800c')).toBe('abc');
  });
});

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\r=x'])('%j is no formula', (value) => {
    expect(cell(value).replace(/^"/, '').startsWith("'")).toBe(true);
  });
  test('keeps what is in a cell', () => {
    expect(cell('a,"b"\n')).toBe('"a,""b""\n"');
    expect(cell(7)).toBe('7');
    expect(cell(null)).toBe('');
  });
  test('has a row for each object and each relation', () => {
    const s = graphOf(['甲', '乙', '丙']);
    expect(nodesCSV(s, ['脚注']).trimEnd().split('\r\n').length).toBe(1 + 3 + 1);
    expect(edgesCSV(s, (id) => s.nodes.get(id)?.name ?? '', []).trimEnd().split('\r\n')[1]).toBe('r0,body_0,甲,UNDER,,body_1,乙,2');
  });
});

test('JSON holds objects with their places, and relations', () => {
  const s = graphOf(['甲', '乙']);
  const read = JSON.parse(json(s, places(s), { address: 'a', period: '' })) as { nodes: unknown[]; edges: unknown[] };
  expect(read.nodes[0]).toMatchObject({ id: 'body_0', name: '甲', x: -400 });
  expect(read.edges[0]).toMatchObject({ a: 'body_0', b: 'body_1', relations: [{ verb: 'UNDER' }] });
});

test('file names hold nothing that file systems refuse', () => {
  expect(fileName('图谱 a/b:c*?', 'png')).toBe('图谱 a b c.png');
});
