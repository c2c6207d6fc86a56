// A sheet as SVG. Text stays text: what shows it brings the faces, named from the common
// Chinese ones on.
import { shapes } from '../../../ui/KindMark';
import { isLines } from '../colours';
import { footerSize, head, labelSize, type Sheet } from './sheet';

const faces = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',system-ui,sans-serif";

/** escape makes any text safe between tags and in attributes; what XML cannot hold is left out. */
export function escape(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

const n = (v: number): string => String(Math.round(v * 10) / 10);

export function svg(s: Sheet, title: string): string {
  const c = s.colours;
  const lines = s.strokes.map((l) => {
    const path = `<path d="M${n(l.x1)} ${n(l.y1)}L${n(l.x2)} ${n(l.y2)}" stroke-width="${n(l.width)}"/>`;
    return l.arrow ? `${path}<path d="M${head(l).map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z" fill="${s.stroke}" stroke="none"/>` : path;
  });
  const marks = s.marks.map((m) => {
    const scale = m.r / 8;
    const fill = isLines(m.kind) ? 'none' : m.colour;
    return `<path transform="translate(${n(m.x - m.r)} ${n(m.y - m.r)}) scale(${Math.round(scale * 1000) / 1000})" d="${shapes[m.kind]}" fill="${fill}" fill-rule="evenodd" stroke="${m.colour}" stroke-width="1.2" stroke-linejoin="round"/>`;
  });
  const labels = s.marks.map((m) => `<text x="${n(m.x)}" y="${n(m.y + m.r + labelSize + 1)}"${m.strong ? ' font-weight="600"' : ''}>${escape(m.label)}</text>`);
  const bottom = s.height - s.footer.length * footerSize * 1.6;
  const footer = s.footer.map((f, i) => `<text x="40" y="${n(bottom + i * footerSize * 1.6)}">${escape(f)}</text>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${s.width}" height="${s.height}" viewBox="0 0 ${s.width} ${s.height}" font-family="${faces}">
<title>${escape(title)}</title>
<rect width="100%" height="100%" fill="${c.ground}"/>
<g stroke="${s.stroke}" fill="none">${lines.join('')}</g>
<g>${marks.join('')}</g>
<g font-size="${labelSize}" text-anchor="middle" fill="${c.text}" stroke="${c.ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>
<g font-size="${footerSize}" fill="${c.soft}">${footer.join('')}</g>
</svg>
`;
}
