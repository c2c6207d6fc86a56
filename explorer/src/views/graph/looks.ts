// How large and where things are drawn: the same on the canvas and in what is exported.
import { beside, type Place } from './place';
import type { Places } from './session';
import type { Edge, Node } from './shown';

export function sizeOf(n: Pick<Node, 'degree' | 'seed' | 'together'>): number {
  return Math.min(20, (n.seed ? 11 : 7) + Math.sqrt(n.together?.count ?? n.degree) * 1.1);
}

export function thickness(e: Pick<Edge, 'lines'>): number {
  return Math.min(6, 1.2 + Math.log2(e.lines.length));
}

/** placeOf is where a node is; several together stand beside what brought them. */
export function placeOf(n: Node, places: Places): Place {
  if (n.together) return beside(places.get(n.together.parent) ?? { x: 0, y: 0 }, n.id);
  return places.get(n.id) ?? { x: 0, y: 0 };
}
