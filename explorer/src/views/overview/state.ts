import type { ViewDefinition } from '../../app/view';

/** The overview has no state: it shows what is in the graph now. */
export type State = Record<never, never>;

export const overview: ViewDefinition<State> = {
  name: 'overview',
  read: () => ({}),
  write: () => new URLSearchParams(),
  load: () => import('./Overview'),
};
