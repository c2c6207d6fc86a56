// The graph: what was asked for, and what was expanded from it by choice; a canvas for
// the eye, a list with the same power, and beside them what is selected.
import { useRef, useState, type ReactElement } from 'react';
import type { ViewProps } from '../../app/view';
import { useShared } from '../../i18n';
import { Failed, Skeleton } from '../../ui/Async';
import { Canvas, type View } from './Canvas';
import { Empty } from './Empty';
import { Legend } from './Legend';
import { List } from './List';
import { Panel } from './Panel';
import { Period } from './Period';
import { focusOn } from './reduce';
import { drawnMost } from './session';
import type { State } from './state';
import { Toolbar } from './Toolbar';
import { useGraph, useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export default function Graph({ state, change }: ViewProps<State>): ReactElement {
  if (state.of.length === 0 && state.acts.length === 0) return <Empty />;
  return <Shown state={state} change={change} />;
}

function Shown({ state, change }: ViewProps<State>): ReactElement {
  const w = useGraphWords();
  const tools = useGraph(state, change);
  const view = useRef<View>(null);
  const [listed, setListed] = useState(true);
  const { now, shown } = tools;
  const title = state.of.slice(0, 3).map(tools.name).join('、');
  return (
    <div className={style['graph']} aria-busy={now.busy}>
      <h1 className="unseen">{w('title')}{title && `：${title}`}</h1>
      <Toolbar tools={tools} view={view} listed={listed} setListed={setListed} />
      <Legend tools={tools} />
      <Period tools={tools} />
      <Notes tools={tools} />
      <div className={`${style['body']} ${listed ? style['listed'] : ''}`}>
        <List tools={tools} />
        <div className={style['stage']}>
          <Canvas tools={tools} ref={view} />
          {now.busy && now.known.order.length === 0 && <div className={style['over']}><Skeleton lines={4} cancel={tools.session.cancel} /></div>}
          {!now.busy && !now.failure && shown.nodes.size === 0 && <div className={style['over']}><p>{w('nothingShown')}</p><p><button type="button" onClick={() => tools.act((s) => ({ ...s, hidden: [], kindsOff: [], verbsOff: [], period: '', focus: '' }))}>{w('reset')}</button></p></div>}
        </div>
        <Panel tools={tools} />
      </div>
    </div>
  );
}

/** Notes say what is left out of the picture, and what failed. */
function Notes({ tools }: { tools: Tools }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const { now, shown, state, act, session } = tools;
  return (
    <>
      {now.failure && <Failed failure={now.failure} retry={session.retry} />}
      {now.busy && now.known.order.length > 0 && !now.settling && <p className={`row small soft ${style['reads']}`} role="status">{w('reading')} <button type="button" className="plain small" onClick={session.cancel}>{t('cancel')}</button></p>}
      {shown.together > 0 && <p className="small soft" role="status">{w('togetherTip', { most: drawnMost.toLocaleString(), n: shown.together.toLocaleString() })}</p>}
      {state.focus && <p className="row small">{w('focusIs', { name: tools.name(state.focus) })} <button type="button" className="plain small" onClick={() => act((s) => focusOn(s, s.focus))}>{w('unfocus')}</button></p>}
    </>
  );
}
