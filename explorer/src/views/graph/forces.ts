// The layout: ForceAtlas2's own step, run until little moves. The same task gives the
// same places: it ends by what moved, never by the clock.
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

/** Task is a graph as arrays: places x,y; what may not move; lines as pairs of indices; how many rounds at most. */
export type Task = { readonly xy: Float32Array; readonly fixed: Uint8Array; readonly ends: Uint32Array; readonly most: number };

// The library's fields of a node and a line in its arrays.
const perNode = 10;
const perLine = 3;
const [mass, convergence, size, still] = [6, 7, 8, 9];

export class Forces {
  readonly #nodes: Float32Array;
  readonly #lines: Float32Array;
  readonly #settings: Required<ForceAtlas2Settings>;
  readonly #free: number[] = [];
  #rounds = 0;
  #quiet = false;

  constructor(private readonly task: Task) {
    const n = task.xy.length / 2;
    this.#nodes = new Float32Array(n * perNode);
    this.#lines = new Float32Array((task.ends.length / 2) * perLine);
    for (let i = 0; i < n; i++) {
      const at = i * perNode;
      this.#nodes.set([task.xy[2 * i] ?? 0, task.xy[2 * i + 1] ?? 0], at);
      this.#nodes[at + mass] = 1;
      this.#nodes[at + convergence] = 1;
      this.#nodes[at + size] = 12;
      this.#nodes[at + still] = task.fixed[i] ?? 0;
      if (!task.fixed[i]) this.#free.push(at);
    }
    for (let e = 0; e < task.ends.length / 2; e++) {
      const [a, b] = [(task.ends[2 * e] ?? 0) * perNode, (task.ends[2 * e + 1] ?? 0) * perNode];
      this.#lines.set([a, b, 1], e * perLine);
      for (const at of [a, b]) this.#nodes[at + mass] = (this.#nodes[at + mass] ?? 0) + 1;
    }
    this.#settings = {
      linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 0,
      scalingRatio: 900, strongGravityMode: false, gravity: 0.6, slowDown: 1 + Math.log(Math.max(1, n)),
      barnesHutOptimize: n > 400, barnesHutTheta: 0.7,
    };
  }

  get rounds(): number { return this.#rounds; }
  get over(): boolean { return this.#quiet || this.#rounds >= this.task.most || this.#free.length === 0; }

  /** round runs once. It is quiet where what is free moves less than a third of a unit on average. */
  round(): void {
    const before = this.#free.map((at) => [this.#nodes[at] ?? 0, this.#nodes[at + 1] ?? 0] as const);
    iterate(this.#settings, this.#nodes, this.#lines);
    this.#rounds++;
    if (this.#rounds < 30) return;
    let moved = 0;
    this.#free.forEach((at, i) => { moved += Math.abs((this.#nodes[at] ?? 0) - before[i]![0]) + Math.abs((this.#nodes[at + 1] ?? 0) - before[i]![1]); });
    this.#quiet = moved / this.#free.length < 0.35;
  }

  /** places is where all are now; whole units, so that they stand the same in an address. */
  places(): Float32Array {
    const xy = new Float32Array(this.task.xy.length);
    for (let i = 0; i < xy.length / 2; i++) {
      xy[2 * i] = Math.round(this.#nodes[i * perNode] ?? 0);
      xy[2 * i + 1] = Math.round(this.#nodes[i * perNode + 1] ?? 0);
    }
    return xy;
  }
}
