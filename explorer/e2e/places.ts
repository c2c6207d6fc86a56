// An address of each view, with something to show, found by what is in the store.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './server';

type Found = {
  speeches: { nodes: { id: string }[] };
  bodies: { nodes: { id: string }[] };
  documents: { nodes: { id: string }[] };
  formulations: { nodes: { id: string }[] };
  directives: { nodes: { id: string }[] };
};

/** built are the views that there are, by their folders. */
export const built: readonly string[] = readdirSync(join(import.meta.dirname, '..', 'src', 'views'), { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

/** places gives an address or more for each view that is built; text is what to search for. */
export async function places(url: string, text: string): Promise<[string, string][]> {
  const f = await ask<Found>(url, `{
    speeches(first: 2, orderBy: [{ field: TITLE }]) { nodes { id } }
    bodies: entities(first: 1, kinds: [BODY, GROUP]) { nodes { id } }
    documents: entities(first: 1, kinds: [DOCUMENT, MEETING]) { nodes { id } }
    formulations: entities(first: 1, kinds: [FORMULATION, POLICY, MECHANISM]) { nodes { id } }
    directives(first: 1) { nodes { id } }
  }`);
  const [a, b] = f.speeches.nodes.map((n) => n.id);
  const [body] = f.bodies.nodes.map((n) => n.id);
  const [document] = f.documents.nodes.map((n) => n.id);
  const [formulation] = f.formulations.nodes.map((n) => n.id);
  const [directive] = f.directives.nodes.map((n) => n.id);
  const q = encodeURIComponent(text);
  const all: Record<string, (string | false | undefined)[]> = {
    overview: ['#/overview'],
    search: [`#/search?q=${q}`],
    node: [body && `#/node?id=${body}`, directive && `#/node?id=${directive}`],
    speech: [a && `#/speech?id=${a}`],
    speeches: ['#/speeches'],
    compare: [a && b && `#/compare?from=${a}&to=${b}`],
    graph: [body && `#/graph?of=${body}`],
    board: ['#/board', body && `#/board?addressee=${body}`],
    wording: [formulation && `#/wording?of=${formulation}`],
    chain: [document && `#/chain?of=${document}`],
  };
  return Object.entries(all).flatMap(([view, addresses]) => (built.includes(view) ? addresses.filter((x) => typeof x === 'string').map((address): [string, string] => [view, address]) : []));
}
