// How labels are set on the canvas: under the mark, on a halo of the ground, none over
// another; names of lines stand level, at the middle of their line.
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Colours } from './colours';

type Box = readonly [number, number, number, number];
type NodeData = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

export const labelSize = 13;

export class Labels {
  #taken: Box[] = [];
  colours: Colours;

  constructor(colours: Colours) { this.colours = colours; }

  /** begin begins a frame; marks (x, y, radius) are not written over. */
  begin(marks: readonly (readonly [number, number, number])[]): void {
    this.#taken = marks.map(([x, y, r]) => [x - r, y - r, x + r, y + r]);
  }

  node = (c: CanvasRenderingContext2D, d: NodeData): void => {
    if (!d.label) return;
    const strong = d['seed'] === true;
    c.font = `${strong ? '600 ' : ''}${labelSize}px ${this.colours.sans}`;
    const width = c.measureText(d.label).width;
    const y = d.y + d.size + labelSize + 1;
    const box: Box = [d.x - width / 2 - 2, y - labelSize + 2, d.x + width / 2 + 2, y + 3];
    if (!d.forceLabel && this.#taken.some((b) => b[0] < box[2] && b[2] > box[0] && b[1] < box[3] && b[3] > box[1])) return;
    this.#taken.push(box);
    this.#write(c, d.label, d.x, y, typeof d['ink'] === 'string' ? d['ink'] : this.colours.text);
  };

  /** hover draws what is hovered or selected, over all else: a ring, and its whole label. */
  hover = (c: CanvasRenderingContext2D, d: NodeData): void => {
    c.beginPath();
    c.arc(d.x, d.y, d.size + 4, 0, 2 * Math.PI);
    c.lineWidth = 2;
    c.strokeStyle = this.colours.accent;
    c.stroke();
    if (!d.label) return;
    c.font = `${d['seed'] === true ? '600 ' : ''}${labelSize}px ${this.colours.sans}`;
    this.#write(c, d.label, d.x, d.y + d.size + labelSize + 1, this.colours.text);
  };

  edge = (c: CanvasRenderingContext2D, d: PartialButFor<EdgeDisplayData, 'label' | 'color' | 'size'>, a: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'>, b: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size'>, s: { readonly edgeLabelSize: number }): void => {
    if (!d.label) return;
    c.font = `${s.edgeLabelSize}px ${this.colours.sans}`;
    this.#write(c, d.label, (a.x + b.x) / 2, (a.y + b.y) / 2 + s.edgeLabelSize / 3, this.colours.soft);
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
