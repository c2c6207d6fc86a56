// How labels are set on the canvas: under the mark, on a halo of the ground, none over
// another; names of lines stand level, at the middle of their line or where
// there is room along it.
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours';

type Box = readonly [number, number, number, number];
export type LabelData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'> & { readonly label: string | null; readonly seed?: boolean };

export const labelSize = 13;
/** along are the parts of a line where its name can stand, the best first. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.74];

export class Labels {
  #taken: Box[] = [];
  #room = { width: Infinity, height: Infinity };
  readonly #measure = document.createElement('canvas').getContext('2d');
  colours: Colours;

  constructor(colours: Colours) { this.colours = colours; }

  /** begin begins a frame. Marks (x, y, radius) and the labels of those that come first are not written over. */
  begin(marks: readonly (readonly [number, number, number])[], first: readonly LabelData[], room: { readonly width: number; readonly height: number }): void {
    this.#room = room;
    this.#taken = marks.map(([x, y, r]) => [x - r, y - r, x + r, y + r]);
    const c = this.#measure;
    if (c) for (const d of first) this.#taken.push(boxes(d, this.#width(c, d))[0]!);
  }

  /** node writes a label where there is room for it: under the mark, above it, or beside it; nowhere where there is none. What comes first stands under its mark. */
  node = (c: CanvasRenderingContext2D, d: LabelData & { readonly [name: string]: unknown }): void => {
    if (!d.label) return;
    const all = boxes(d, this.#width(c, d));
    const box = d['first'] === true ? all[0] : all.find((b) => this.#free(b));
    if (!box) return;
    this.#taken.push(box);
    this.#write(c, d.label, (box[0] + box[2]) / 2, box[3] - 3, typeof d['ink'] === 'string' ? d['ink'] : this.colours.text);
  };

  #width(c: CanvasRenderingContext2D, d: LabelData): number {
    c.font = `${d.seed === true ? '600 ' : ''}${labelSize}px ${this.colours.sans}`;
    return c.measureText(d.label ?? '').width;
  }

  #free(box: Box): boolean {
    return box[0] >= 0 && box[2] <= this.#room.width && box[3] <= this.#room.height && !this.#taken.some((b) => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1]);
  }

  /** hover draws what is hovered or selected, over all else: a ring, and its whole label. */
  hover = (c: CanvasRenderingContext2D, d: LabelData): void => {
    c.beginPath();
    c.arc(d.x, d.y, d.size + 4, 0, 2 * Math.PI);
    c.lineWidth = 2;
    c.strokeStyle = this.colours.accent;
    c.stroke();
    if (!d.label) return;
    c.font = `${d['seed'] === true ? '600 ' : ''}${labelSize}px ${this.colours.sans}`;
    this.#write(c, d.label, d.x, d.y + d.size + labelSize + 1, this.colours.text);
  };

  edge = (c: CanvasRenderingContext2D, d: PartialButFor<EdgeDisplayData, 'label' | 'color' | 'size'> & { readonly [name: string]: unknown }, a: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'>, b: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'>, s: { readonly edgeLabelSize: number }): void => {
    if (!d.label) return;
    c.font = `${s.edgeLabelSize}px ${this.colours.sans}`;
    const half = c.measureText(d.label).width / 2 + 2;
    const all = along.map((t): Box => {
      const [x, y] = [a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)];
      return [x - half, y - s.edgeLabelSize / 2 - 1, x + half, y + s.edgeLabelSize / 2 + 1];
    });
    const box = d['first'] === true ? all[0] : all.find((one) => this.#free(one));
    if (!box) return;
    this.#taken.push(box);
    this.#write(c, d.label, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2 + s.edgeLabelSize / 3, this.colours.soft);
  };

  #write(c: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string): void {
    c.save();
    c.textAlign = 'center';
    c.lineJoin = 'round';
    c.lineWidth = 4;
    c.strokeStyle = this.colours.ground;
    c.strokeText(text, x, y);
    c.fillStyle = ink;
    c.fillText(text, x, y);
    c.restore();
  }
}

/** boxes are where a label can stand, the best first. */
function boxes(d: LabelData, width: number): Box[] {
  const [half, tall] = [width / 2 + 2, labelSize + 2];
  const at = (x: number, y: number): Box => [x - half, y, x + half, y + tall];
  return [at(d.x, d.y + d.size + 2), at(d.x, d.y - d.size - 2 - tall), at(d.x + d.size + 3 + half, d.y - tall / 2), at(d.x - d.size - 3 - half, d.y - tall / 2)];
}
