// What a view is to the app. Each stands in its own folder of views, with its state,
// words, styles and queries; views/index.ts lists them.
import type { ComponentType } from 'react';

/** Change replaces a view's state. A step can be undone; what is not ("amend") replaces the present step. */
export type Change<S> = (next: S | ((now: S) => S), how?: 'step' | 'amend') => void;

export type ViewProps<S> = { readonly state: S; readonly change: Change<S> };

/** ViewDefinition ties a view's name in the address to its state and its component. */
export type ViewDefinition<S> = {
  readonly name: string;
  /** read takes the state from an address; what it does not know it leaves out. read(write(s)) is s. */
  readonly read: (params: URLSearchParams) => S;
  readonly write: (state: S) => URLSearchParams;
  /** load brings the component: views are loaded when they are first shown. */
  readonly load: () => Promise<{ default: ComponentType<ViewProps<S>> }>;
};
