// What stands around every view: the bar with search and menu, undo and redo, theme and
// language, the query of the view, and the token's door where the store has one.
import { lazy, Suspense, useEffect, useMemo, type ComponentType, type ReactElement } from 'react';
import { Failure } from '../api/client';
import { useShared } from '../i18n';
import { Skeleton } from '../ui/Async';
import type { ViewProps } from './view';
import { viewOf, views } from '../views';
import { Bar } from './Bar';
import { Boundary } from './Boundary';
import { useApp } from './context';
import { Door } from './Door';
import { parsePlace, writePlace } from './place';
import { present } from './steps';
import { useSteps } from './walk';
import style from './Shell.module.css';

// A component is loaded once, whatever state it is shown with.
const components = new Map<string, ComponentType<ViewProps<unknown>>>(views.map((v) => [v.name, lazy(() => loaded(v)) as ComponentType<ViewProps<unknown>>]));

/** loaded brings a view's component, or says that the server is gone. */
async function loaded(v: (typeof views)[number]): ReturnType<typeof v.load> {
  try {
    return await v.load();
  } catch (e) {
    throw new Failure(e instanceof Error ? e.message : String(e), 'OFFLINE', undefined);
  }
}

export function Shell(): ReactElement {
  const t = useShared();
  const { walk } = useApp();
  const place = parsePlace(present(useSteps(walk)));
  const view = viewOf(place.view);
  useKeys();
  const main = useMemo(() => (view ? components.get(view.name) : undefined), [view]);
  const View = main;
  const state: unknown = view?.read(place.params);
  const change: ViewProps<unknown>['change'] = (next, how = 'step') => {
    // The state may have changed since this was rendered: it is read anew.
    const now = parsePlace(present(walk.steps));
    if (!view || now.view !== view.name) return;
    const value = typeof next === 'function' ? (next as (s: unknown) => unknown)(view.read(now.params)) : next;
    (how === 'step' ? walk.go : walk.amend)(writePlace(view.name, view.write(value)));
  };
  return (
    <div className={style['shell']}>
      <a href="#main" className={style['skip']} onClick={(e) => { e.preventDefault(); document.getElementById('main')?.focus(); }}>{t('skip')}</a>
      <Bar view={place.view} />
      <Door>
        <main id="main" tabIndex={-1} className={style['main']}>
          <Boundary key={place.view}>
            <Suspense fallback={<Skeleton lines={6} />}>
              {View ? <View state={state} change={change} /> : <p>{t('notFound')}</p>}
            </Suspense>
          </Boundary>
        </main>
      </Door>
    </div>
  );
}

/** useKeys joins undo and redo to the keys that people know, but not while they type. */
function useKeys(): void {
  const { walk } = useApp();
  useEffect(() => {
    const press = (e: KeyboardEvent): void => {
      const typing = e.target instanceof HTMLElement && (e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName));
      if (typing || !(e.ctrlKey || e.metaKey) || e.altKey) return;
      const key = e.key.toLowerCase();
      if (key === 'z' && !e.shiftKey) walk.undo();
      else if (key === 'y' || (key === 'z' && e.shiftKey)) walk.redo();
      else return;
      e.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [walk]);
}
