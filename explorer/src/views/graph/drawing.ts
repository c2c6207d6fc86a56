// The canvas: what is shown, drawn by sigma. It is told what to draw and says what was
// pointed at; it keeps nothing but the camera and what the pointer is over.
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram, type NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Kind } from '../../api/gql/graphql';
import { blend, rgb, type Colours } from './colours';
import { Labels, type LabelData } from './labels';
import { placeOf, sizeOf, thickness } from './looks';
import { marksProgram } from './marks';
import type { Places } from './session';
import type { Edge, Node, Shown } from './shown';

type NodeAttributes = { x: number; y: number; size: number; label: string; kind: Kind; seed: boolean };
type EdgeAttributes = { size: number; type: 'arrow' | 'line'; label: string };

/** Look is what changes how things look, but not where they are. */
export type Look = { readonly selected: readonly string[]; readonly line: string; readonly pinned: ReadonlySet<string>; readonly motion: boolean };

export type Pointed = {
  readonly node: (id: string, beside: boolean) => void; readonly edge: (key: string) => void; readonly ground: () => void;
  readonly open: (id: string) => void; readonly moved: (id: string, x: number, y: number) => void;
};

export class Drawing {
  readonly #graph = new Graph<NodeAttributes, EdgeAttributes>({ type: 'undirected' });
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  readonly #labels: Labels;
  #colours: Colours;
  #look: Look = { selected: [], line: '', pinned: new Set(), motion: true };
  #places: Places = new Map();
  #over: string | undefined;
  #overEdge: string | undefined;
  #lit: ReadonlySet<string> | undefined;
  #moved = false;
  // Nothing stands out: lines need no looking up.
  #calm = false;
  #dragged: string | undefined;
  #closed = false;
  // How often the camera was sent somewhere.
  #turn = 0;
  // Colours laid on the ground, each reckoned once: there are many lines and few colours.
  readonly #tones = new Map<string, string>();

  constructor(private readonly container: HTMLElement, colours: Colours, private readonly pointed: Pointed, large: boolean) {
    this.#colours = colours;
    this.#labels = new Labels(colours);
    const marks = marksProgram(() => rgb(this.#colours.ground).map((v) => v / 255) as [number, number, number]);
    this.#sigma = new Sigma(this.#graph, container, {
      // The program's class fits; sigma's own type of it names a private class.
      nodeProgramClasses: { mark: marks as unknown as NodeProgramType<NodeAttributes, EdgeAttributes> },
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram }, defaultNodeType: 'mark', defaultEdgeType: 'line',
      defaultDrawNodeLabel: this.#labels.node, defaultDrawNodeHover: this.#labels.hover, defaultDrawEdgeLabel: this.#labels.edge,
      labelDensity: 3, labelGridCellSize: 90, labelRenderedSizeThreshold: 0, renderEdgeLabels: true, edgeLabelSize: 12,
      // Of very many lines none can be pointed at, and none is drawn while all moves: the list has them.
      enableEdgeEvents: !large, hideEdgesOnMove: large, hideLabelsOnMove: large, zIndex: true,
      minCameraRatio: 0.02, maxCameraRatio: 40, enableCameraRotation: false, stagePadding: 0, doubleClickZoomingRatio: 1, allowInvalidContainer: true,
      nodeReducer: this.#node, edgeReducer: this.#edge,
    });
    // A fixed frame: what comes later must not move what is there.
    this.#sigma.setCustomBBox({ x: [-400, 400], y: [-400, 400] });
    this.#sigma.on('beforeRender', this.#begin);
    this.#listen();
  }

  // Of very many marks labels cannot keep clear; sigma's own grid thins those out.
  readonly #begin = (): void => {
    const s = this.#sigma;
    const { width, height } = s.getDimensions();
    const now = { cameraState: s.getCamera().getState() }; // otherwise sigma reckons with the frame before
    const first: [string, LabelData][] = [];
    const marks: (readonly [number, number, number])[] = [];
    if (this.#graph.order <= 300) {
      this.#graph.forEachNode((id, a) => {
        const p = s.graphToViewport(a, now);
        const size = s.scaleSize(a.size);
        marks.push([p.x, p.y, size]);
        if (this.#first(id, a)) first.push([id, { ...a, ...p, size }]);
      });
    }
    this.#labels.begin(marks, first.map(([, d]) => d), { width, height });
  };

  // #first is what is named before all others: what was asked for, and what is pointed at.
  #first(id: string, d: NodeAttributes): boolean {
    return d.seed || id === this.#over || this.#look.selected.includes(id);
  }

  #listen(): void {
    const s = this.#sigma;
    const beside_ = (o: MouseEvent | TouchEvent): boolean => o.shiftKey || o.ctrlKey || o.metaKey;
    s.on('clickNode', ({ node, event }) => this.pointed.node(node, beside_(event.original)));
    let far = false;
    // A press soon after a press counts as two, also where it draws the object aside.
    s.on('doubleClickNode', ({ node, preventSigmaDefault }) => { preventSigmaDefault(); if (!far) this.pointed.open(node); });
    s.on('clickEdge', ({ edge }) => this.pointed.edge(edge));
    s.on('clickStage', () => this.pointed.ground());
    s.on('enterNode', ({ node }) => this.#hover(node, undefined));
    s.on('leaveNode', () => this.#hover(undefined, undefined));
    s.on('enterEdge', ({ edge }) => this.#hover(undefined, edge));
    s.on('leaveEdge', () => this.#hover(undefined, undefined));
    s.on('downNode', ({ node, event, preventSigmaDefault }) => { far = false; if (!beside_(event.original)) { this.#dragged = node; preventSigmaDefault(); } });
    s.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.#dragged) { if ('buttons' in event.original && event.original.buttons > 0) this.#moved = true; return; }
      far = true;
      this.#graph.mergeNodeAttributes(this.#dragged, s.viewportToGraph(event));
      preventSigmaDefault();
    });
    const drop = (): void => {
      const id = this.#dragged;
      this.#dragged = undefined;
      if (id && far && this.#graph.hasNode(id)) { const { x, y } = this.#graph.getNodeAttributes(id); this.pointed.moved(id, x, y); }
    };
    s.on('upNode', drop);
    s.on('upStage', drop);
    s.on('wheelStage', () => { this.#moved = true; });
  }

  #hover(node: string | undefined, edge: string | undefined): void {
    if (this.#dragged) return;
    this.#over = node;
    this.#overEdge = edge;
    this.#light();
  }

  // #light reckons what stands out: what the pointer is over, or is selected, and its neighbours.
  #light(): void {
    const of = this.#over ? [this.#over] : this.#look.selected;
    const here = of.filter((id) => this.#graph.hasNode(id));
    const edge = this.#overEdge ?? (this.#look.line || undefined);
    if (edge && this.#graph.hasEdge(edge)) this.#lit = new Set(this.#graph.extremities(edge));
    else this.#lit = here.length > 0 ? new Set(here.flatMap((id) => [id, ...this.#graph.neighbors(id)])) : undefined;
    this.#calm = this.#lit === undefined && this.#graph.size >= 400;
    this.#sigma.refresh({ skipIndexation: true, schedule: true });
  }

  readonly #node = (id: string, d: NodeAttributes): Partial<NodeDisplayData> => {
    const colour = this.#colours.kinds[d.kind];
    const dim = this.#lit !== undefined && !this.#lit.has(id);
    const selected = this.#look.selected.includes(id);
    const out = { ...d, first: this.#first(id, d), color: dim ? this.#tone(colour, 0.22) : colour, highlighted: selected, forceLabel: selected || d.seed || this.#graph.order <= 60 || (this.#lit?.has(id) === true && this.#lit.size <= 60), zIndex: dim ? 0 : 1, label: dim ? '' : (this.#look.pinned.has(id) ? '◉ ' : '') + d.label };
    return out;
  };

  readonly #edge = (key: string, d: EdgeAttributes): Partial<EdgeDisplayData> => {
    if (this.#calm) return { ...d, label: '', color: this.#tone(this.#colours.line, this.#graph.size > 2_000 ? 0.35 : 0.65) };
    const [a, b] = this.#graph.extremities(key);
    const chosen = key === this.#overEdge || key === this.#look.line;
    const of = this.#over ? [this.#over] : this.#look.selected;
    const lit = chosen || of.includes(a) || of.includes(b);
    const { line, accent } = this.#colours;
    const color = chosen ? accent : lit ? line : this.#tone(line, this.#lit ? 0.15 : this.#graph.size > 2_000 ? 0.35 : 0.65);
    const named = chosen || (lit && this.#lit !== undefined && this.#lit.size <= 14) || (this.#sigma && this.#sigma.getCamera().ratio < 0.2 && this.#graph.size < 400);
    const out = { ...d, first: chosen, color, label: named ? d.label : '', forceLabel: named, zIndex: lit ? 1 : 0, size: chosen ? d.size + 1 : d.size };
    return out;
  };

  /** draw shows what is shown, where it is; label names a node, name an edge. */
  draw(shown: Shown, places: Places, look: Look, label: (n: Node) => string, name: (e: Edge) => string): void {
    if (this.#closed) return;
    const g = this.#graph;
    this.#look = look;
    const moved = places !== this.#places;
    this.#places = places;
    for (const e of g.edges()) if (!shown.edges.has(e)) g.dropEdge(e);
    for (const n of g.nodes()) if (!shown.nodes.has(n)) g.dropNode(n);
    for (const [id, n] of shown.nodes) {
      const at = placeOf(n, places);
      const rest = { size: sizeOf(n), label: label(n), kind: n.kind, seed: n.seed };
      if (!g.hasNode(id)) { g.addNode(id, { ...at, ...rest }); continue; }
      const old = g.getNodeAttributes(id);
      if ((moved && (old.x !== at.x || old.y !== at.y)) || old.size !== rest.size || old.label !== rest.label) g.mergeNodeAttributes(id, moved ? { ...at, ...rest } : rest);
    }
    for (const [key, e] of shown.edges) {
      const attributes: EdgeAttributes = { size: thickness(e), type: e.forward > 0 && e.backward > 0 ? 'line' : 'arrow', label: name(e) };
      if (!g.hasEdge(key)) { const [from, to] = e.forward > 0 ? [e.a, e.b] : [e.b, e.a]; g.addEdgeWithKey(key, from, to, attributes); continue; }
      const old = g.getEdgeAttributes(key);
      if (old.size !== attributes.size || old.label !== attributes.label || old.type !== attributes.type) g.replaceEdgeAttributes(key, attributes);
    }
    if (this.#over && !g.hasNode(this.#over)) this.#over = undefined;
    if (this.#overEdge && !g.hasEdge(this.#overEdge)) this.#overEdge = undefined;
    this.#light();
    if (moved && !this.#moved) this.fit();
  }

  /** frame moves things while the layout runs. */
  frame = (ids: readonly string[], xy: Float32Array): void => {
    if (this.#closed || !this.#look.motion) return;
    const at = new Map(ids.map((id, i) => [id, i]));
    this.#graph.updateEachNodeAttributes((id, a) => {
      const i = at.get(id);
      return i === undefined ? a : { ...a, x: xy[2 * i] ?? a.x, y: xy[2 * i + 1] ?? a.y };
    }, { attributes: ['x', 'y'] });
  };

  /** fit brings all into sight; what a person moved by hand is left until they ask for it. */
  fit(asked = false): void {
    if (this.#closed || this.#graph.order === 0) return;
    if (asked) this.#moved = false;
    let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const id of this.#graph.nodes()) {
      const p = this.#places.get(id) ?? this.#graph.getNodeAttributes(id);
      [x1, y1, x2, y2] = [Math.min(x1, p.x), Math.min(y1, p.y), Math.max(x2, p.x), Math.max(y2, p.y)];
    }
    const s = this.#sigma;
    s.refresh(); // what was added just now has a place on the screen only after it
    // Reckoned from one camera, wherever the camera is: the same graph is seen the same.
    const from = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
    const [a, b] = [s.graphToViewport({ x: x1, y: y1 }, from), s.graphToViewport({ x: x2, y: y2 }, from)];
    const { width, height } = s.getDimensions();
    const ratio = Math.max(Math.abs(b.x - a.x) / Math.max(80, width - 180), Math.abs(b.y - a.y) / Math.max(80, height - 110), 0.02);
    const middle = s.viewportToFramedGraph({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, from);
    this.#go({ x: middle.x, y: middle.y, ratio: Math.max(0.35, ratio) }, 250);
  }

  // Who wants no motion gets none: the camera is there at once. While it moves the canvas
  // says that it is busy.
  #go(to: { x?: number; y?: number; ratio: number }, duration: number): void {
    const camera = this.#sigma.getCamera();
    const turn = ++this.#turn;
    if (!this.#look.motion) {
      camera.setState(to);
      this.container.removeAttribute('aria-busy');
      return;
    }
    this.container.setAttribute('aria-busy', 'true');
    void camera.animate(to, { duration }).then(() => requestAnimationFrame(() => { if (turn === this.#turn) this.container.removeAttribute('aria-busy'); }));
  }

  zoom(by: number): void {
    const camera = this.#sigma.getCamera();
    this.#moved = true;
    this.#go({ ratio: camera.ratio / by }, 150);
  }

  theme(colours: Colours): void {
    if (this.#closed) return;
    this.#tones.clear();
    this.#colours = colours;
    this.#labels.colours = colours;
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** resized is called when the canvas has another size, or is shown after it was not. */
  resized(): void {
    if (this.#closed) return;
    if (this.#moved) this.#sigma.refresh();
    else this.fit();
  }

  close(): void {
    this.#closed = true;
    this.#sigma.kill();
  }

  #tone(colour: string, share: number): string {
    const key = colour + share;
    let out = this.#tones.get(key);
    if (out === undefined) this.#tones.set(key, (out = blend(colour, this.#colours.ground, share)));
    return out;
  }
}

