// The one store of the app: the steps, joined to the browser's address and history and
// saved in the browser. Views read it by useAddress and change it by go and amend.
import { useSyncExternalStore } from 'react';
import * as steps from './steps';

/** tabKey names this tab's steps; a tab that is loaded again has its own still. */
const tabKey = 'mailuo:tab';
/** lastKey holds the steps of the tab that was used last, for one that is opened anew. */
export const lastKey = 'mailuo:last';

export class Walk {
  #steps: steps.Steps;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly page: Pick<Window, 'location' | 'history' | 'addEventListener'>,
    private readonly tab: Storage,
    private readonly shared: Storage,
  ) {
    const saved = steps.readSteps(tab.getItem(tabKey));
    const here = page.location.hash;
    if (saved && (here === '' || steps.present(saved) === here)) this.#steps = saved;
    else this.#steps = steps.begin(here === '' ? '#/overview' : here);
    page.history.replaceState({ at: this.#steps.at }, '', steps.present(this.#steps));
    page.addEventListener('popstate', (e) => this.#arrive((e as PopStateEvent).state));
  }

  /** go takes a step to an address. */
  go = (address: string): void => {
    const next = steps.take(this.#steps, address);
    if (next === this.#steps) return;
    this.#set(next);
    this.page.history.pushState({ at: next.at }, '', address);
  };

  /** amend changes the present address without a step: what nobody would want to undo. */
  amend = (address: string): void => {
    const next = steps.amend(this.#steps, address);
    if (next === this.#steps) return;
    this.#set(next);
    this.page.history.replaceState({ at: next.at }, '', address);
  };

  undo = (): void => this.#by(-1);
  redo = (): void => this.#by(1);

  #by(n: number): void {
    const next = steps.move(this.#steps, n);
    if (next.at === this.#steps.at) return;
    this.#set(next);
    // The browser's history may begin later than the steps do (a tab opened anew).
    this.page.history.pushState({ at: next.at }, '', steps.present(next));
  }

  /** #arrive is called where the person used the browser's own back or forward, or typed an address. */
  #arrive(state: unknown): void {
    const address = this.page.location.hash || '#/overview';
    const at = typeof state === 'object' && state !== null && 'at' in state && typeof state.at === 'number' ? state.at : -1;
    this.#set(this.#steps.all[at] === address ? { all: this.#steps.all, at } : steps.take(this.#steps, address));
  }

  #set(s: steps.Steps): void {
    this.#steps = s;
    this.#save();
    for (const l of this.#listeners) l();
  }

  #save(): void {
    const text = steps.writeSteps(this.#steps);
    for (const [store, key] of [[this.tab, tabKey], [this.shared, lastKey]] as const) {
      try {
        store.setItem(key, text);
      } catch {
        // There is no room: the address bar still holds the present view.
        store.removeItem(key);
      }
    }
  }

  /** last is what another tab, or one that is gone, left. */
  last(): steps.Steps | undefined {
    return steps.readSteps(this.shared.getItem(lastKey));
  }

  /** resume goes on with steps that were left. */
  resume = (s: steps.Steps): void => {
    this.#set(s);
    this.page.history.pushState({ at: s.at }, '', steps.present(s));
  };

  get steps(): steps.Steps {
    return this.#steps;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** useSteps follows a walk. */
export function useSteps(walk: Walk): steps.Steps {
  return useSyncExternalStore(walk.subscribe, () => walk.steps);
}
