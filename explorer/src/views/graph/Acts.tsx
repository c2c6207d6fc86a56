// What can be done with an object, as buttons: the same in the list and in the panel.
import type { ReactElement } from 'react';
import { useShared } from '../../i18n';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { collapse, focusOn, hide, pin, pinned, select, unpin } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export function Acts({ id, tools }: { id: string; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const { state, act, amend, now } = tools;
  const isPinned = pinned(state).has(id);
  const expanded = state.acts.some((a) => a.do === 'expand' && a.of === id && a.gone === null);
  const at = now.places.get(id);
  return (
    <div className={style['acts']} role="group" aria-label={tools.name(id)}>
      {expanded && <button type="button" className="small" title={w('collapseTip')} onClick={() => act((s) => collapse(s, id))}>{w('collapse')}</button>}
      <button type="button" className="small" aria-pressed={state.focus === id} onClick={() => act((s) => focusOn(s, id))}>{w('focus')}</button>
      <button type="button" className="small" aria-pressed={isPinned} disabled={!at} onClick={() => act((s) => (isPinned || !at ? unpin(s, id) : pin(s, id, at.x, at.y)))}>{w('pin')}</button>
      <button type="button" className="small" onClick={() => act((s) => hide(s, id))}>{w('hide')}</button>
      {state.selected.length > 0 && !state.selected.includes(id) && <button type="button" className="small" onClick={() => amend((s) => select(s, id, true))}>{w('beside')}</button>}
      <Link to={to.node(id)} className="button small">{t('openNode')}</Link>
    </div>
  );
}
