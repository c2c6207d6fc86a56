// The views, in the order of the menu; what an address names and none knows is missing.
import type { ViewDefinition } from '../app/view';
import { board } from './board/state';
import { chain } from './chain/state';
import { compare } from './compare/state';
import { graph } from './graph/state';
import { node } from './node/state';
import { overview } from './overview/state';
import { search } from './search/state';
import { speech } from './speech/state';
import { speeches } from './speeches/state';
import { wording } from './wording/state';

// A view's state is its own: the list does not know it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyView = ViewDefinition<any>;

export const views: readonly AnyView[] = [overview, graph, speeches, speech, compare, board, wording, chain, search, node];

export function viewOf(name: string): AnyView | undefined {
  return views.find((v) => v.name === name);
}
