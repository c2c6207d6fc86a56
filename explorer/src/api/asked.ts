// The questions behind what is on the screen, for "show the query of this view".
import { useSyncExternalStore } from 'react';

export type Question = { readonly query: string; readonly variables: unknown };

type Noted = readonly { readonly by: symbol; readonly question: Question }[];

export class Asked {
  #list: Noted = [];
  readonly #listeners = new Set<() => void>();

  /** add notes a question for as long as what asked it is shown: call what it returns when it goes. */
  add(question: Question): () => void {
    const by = Symbol();
    this.#set([...this.#list, { by, question }]);
    return () => this.#set(this.#list.filter((q) => q.by !== by));
  }

  #set(list: Noted): void {
    this.#list = list;
    for (const l of this.#listeners) l();
  }

  list = (): Noted => this.#list;
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** useAsked is the questions on the screen, in the order they were asked, each once. */
export function useAsked(asked: Asked): Question[] {
  const all = useSyncExternalStore(asked.subscribe, asked.list).map((q) => q.question);
  const seen = new Set<string>();
  return all.filter((q) => {
    const k = JSON.stringify(q);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
