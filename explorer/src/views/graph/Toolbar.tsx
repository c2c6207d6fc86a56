// What is done with the picture as a whole.
import { useState, type ReactElement, type RefObject } from 'react';
import { Picker } from '../../ui/Picker';
import type { View } from './Canvas';
import { ExportMenu } from './export/ExportMenu';
import { add, focusOn } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export function Toolbar({ tools, view, listed, setListed }: { tools: Tools; view: RefObject<View | null>; listed: boolean; setListed: (on: boolean) => void }): ReactElement {
  const w = useGraphWords();
  const { now, state, act } = tools;
  const [round, setRound] = useState(0); // the field is empty again after each pick
  return (
    <div className={style['toolbar']} role="toolbar" aria-label={w('title')}>
      <div className={style['add']}><Picker key={round} label={w('addLabel')} placeholder={w('addHint')} onPick={(n) => { act((s) => add(s, n.id)); setRound(round + 1); }} /></div>
      <button type="button" className="small" aria-pressed={now.relaxing} disabled={now.busy || tools.shown.nodes.size === 0} onClick={tools.toggleLayout}>{now.relaxing ? w('stop') : w('run')}</button>
      <span className={style['zoom']}>
        <button type="button" className="small" onClick={() => view.current?.fit()}>{w('fit')}</button>
        <button type="button" className="small" aria-label={w('zoomIn')} title={w('zoomIn')} onClick={() => view.current?.zoom(1.5)}>＋</button>
        <button type="button" className="small" aria-label={w('zoomOut')} title={w('zoomOut')} onClick={() => view.current?.zoom(1 / 1.5)}>－</button>
      </span>
      {state.focus && <button type="button" className="small" aria-pressed onClick={() => act((s) => focusOn(s, s.focus))}>{w('unfocus')}</button>}
      <ExportMenu tools={tools} />
      <button type="button" className={`small ${style['swap']}`} onClick={() => setListed(!listed)}>{listed ? w('showCanvas') : w('showList')}</button>
      <span className="soft small" role="status">{now.settling || now.relaxing ? w('settling') : now.busy ? w('reading') : ''}</span>
    </div>
  );
}
