// What is selected: an object with its properties and what it can be expanded by, a line
// with its sentences, or two objects and the ways between them.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Acts } from './Acts';
import { Groups } from './Groups';
import { Joined } from './Joined';
import { kindOf } from './known';
import { LinePanel } from './LinePanel';
import { Properties } from './Properties';
import { objectQuery } from './queries';
import { selectNone } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import { WayPanel } from './WayPanel';
import style from './Graph.module.css';

export function Panel({ tools }: { tools: Tools }): ReactElement | null {
  const w = useGraphWords();
  const t = useShared();
  const { state, amend } = tools;
  const [one, two] = state.selected;
  if (one === undefined && state.line.length !== 2) return null;
  return (
    <aside className={style['panel']} aria-label={w('panel')}>
      <button type="button" className={`plain small ${style['shut']}`} aria-label={t('close')} onClick={() => amend(selectNone)}>✕</button>
      {state.line.length === 2 ? <LinePanel a={state.line[0]!} b={state.line[1]!} tools={tools} />
        : two !== undefined && one !== undefined ? <WayPanel from={one} to={two} tools={tools} />
        : one !== undefined && <ObjectPanel key={one} id={one} tools={tools} />}
    </aside>
  );
}

function ObjectPanel({ id, tools }: { id: string; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const query = useQuery(objectQuery, { id });
  const kind = kindOf(id);
  return (
    <div className="stack">
      <div>
        <p className="row small soft"><KindMark kind={kind} />{t(kind)}</p>
        <h2 className={kind === 'DIRECTIVE' ? 'text' : undefined}>{tools.name(id)}</h2>
      </div>
      <Acts id={id} tools={tools} />
      <Async query={query} lines={3} empty={(d) => !d.node} nothing={<p>{t('notFound')}</p>}>{(d) => <Properties object={d.node} />}</Async>
      <h3>{w('groups')}</h3>
      <Groups id={id} tools={tools} />
      <Joined id={id} tools={tools} />
      <ul className={style['links']}>
        {kind === 'SPEECH' && <li><Link to={to.speech(id)}>{w('toSpeech')}</Link></li>}
        {kind === 'FORMULATION' && <li><Link to={to.wording(id)}>{w('toWording')}</Link></li>}
        {kind === 'BODY' && <li><Link to={to.board(id)}>{w('toBoard')}</Link></li>}
        {(kind === 'DOCUMENT' || kind === 'MEETING') && <li><Link to={to.chain(id)}>{w('toChain')}</Link></li>}
        {kind !== 'SPEECH' && <li><Link to={to.node(id)}>{w('toNode')}</Link></li>}
        <li><Link to={to.graph(id)}>{w('alone')}</Link></li>
      </ul>
      <p className="soft small">{w('pickTwo')}</p>
    </div>
  );
}
