// What every view can reach without it being passed down: the walk, the API and the
// list of queries that are on the screen.
import { createContext, useContext } from 'react';
import type { Api } from '../api/client';
import type { Asked } from '../api/asked';
import type { Settings } from './settings';
import type { Walk } from './walk';

export type App = { readonly walk: Walk; readonly api: Api; readonly asked: Asked; readonly settings: Settings };

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp stands outside the app');
  return app;
}
