// A sheet as a picture: drawn on a canvas of its own, so that the whole graph is on it
// and not only what is in sight.
import { shapes } from '../../../ui/KindMark';
import { isLines } from '../colours';
import { footerSize, head, labelSize, type Sheet } from './sheet';

/** most is how many pixels a side may have: browsers refuse larger canvases. */
const most = 8_000;

export async function png(s: Sheet): Promise<Blob> {
  const scale = Math.min(2, most / s.width, most / s.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(s.width * scale);
  canvas.height = Math.ceil(s.height * scale);
  const c = canvas.getContext('2d');
  if (!c) throw new Error('no canvas');
  c.scale(scale, scale);
  c.fillStyle = s.colours.ground;
  c.fillRect(0, 0, s.width, s.height);
  c.lineJoin = 'round';
  c.strokeStyle = c.fillStyle = s.stroke;
  for (const l of s.strokes) {
    c.lineWidth = l.width;
    c.beginPath();
    c.moveTo(l.x1, l.y1);
    c.lineTo(l.x2, l.y2);
    c.stroke();
    if (!l.arrow) continue;
    c.beginPath();
    for (const [x, y] of head(l)) c.lineTo(x, y);
    c.fill();
  }
  for (const m of s.marks) {
    c.save();
    c.translate(m.x - m.r, m.y - m.r);
    c.scale(m.r / 8, m.r / 8);
    c.strokeStyle = c.fillStyle = m.colour;
    c.lineWidth = 1.2;
    const path = new Path2D(shapes[m.kind]);
    if (!isLines(m.kind)) c.fill(path, 'evenodd');
    c.stroke(path);
    c.restore();
  }
  c.textAlign = 'center';
  for (const m of s.marks) {
    c.font = `${m.strong ? '600 ' : ''}${labelSize}px ${s.colours.sans}`;
    c.lineWidth = 4;
    c.strokeStyle = s.colours.ground;
    c.fillStyle = s.colours.text;
    c.strokeText(m.label, m.x, m.y + m.r + labelSize + 1);
    c.fillText(m.label, m.x, m.y + m.r + labelSize + 1);
  }
  c.textAlign = 'start';
  c.font = `${footerSize}px ${s.colours.sans}`;
  c.fillStyle = s.colours.soft;
  const bottom = s.height - s.footer.length * footerSize * 1.6;
  s.footer.forEach((f, i) => c.fillText(f, 40, bottom + i * footerSize * 1.6));
  return new Promise((resolve, reject) => canvas.toBlob((b) => (b ? resolve(b) : reject(new Error('the picture is too large'))), 'image/png'));
}
