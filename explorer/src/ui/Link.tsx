// A link to a place in the app: an anchor, so that it opens in a new tab, is read out
// and is copied as any other; a plain click takes a step.
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useApp } from '../app/context';

export function Link({ to, children, className, label }: { to: string; children: ReactNode; className?: string | undefined; label?: string }): ReactElement {
  const { walk } = useApp();
  const click = (e: MouseEvent): void => {
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    walk.go(to);
  };
  return <a href={to} className={className} aria-label={label} onClick={click}>{children}</a>;
}
