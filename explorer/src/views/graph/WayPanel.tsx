// Two selected objects: the ways between them, asked for by a press.
import { useState, type ReactElement } from 'react';
import { useShared } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { kindOf, type Ways } from './known';
import { collapseAct, findWay, select, selectLine } from './reduce';
import type { Way } from './state';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export function WayPanel({ from, to, tools }: { from: string; to: string; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const { state, act, amend, now } = tools;
  const [hops, setHops] = useState(4);
  const asked = state.acts.flatMap((a, i): { way: Way; at: number; found: Ways | null | undefined }[] =>
    a.do === 'way' && a.gone === null && ((a.from === from && a.to === to) || (a.from === to && a.to === from)) ? [{ way: a, at: i, found: now.known.deltas[i + 1]?.ways }] : []);
  return (
    <div className="stack">
      <h2 className="unseen">{w('way')}</h2>
      <ol className={style['two']}>
        {[from, to].map((id) => <li key={id}><KindMark kind={kindOf(id)} /> <button type="button" className="plain" onClick={() => amend((s) => select(s, id))}>{tools.name(id)}</button></li>)}
      </ol>
      <p className="row">
        <button type="button" className="main" disabled={now.busy} onClick={() => act((s) => findWay(s, from, to, hops))}>{w('way')}</button>
        <select aria-label={w('hops', { n: hops })} value={hops} onChange={(e) => setHops(Number(e.target.value))}>{[1, 2, 3, 4].map((n) => <option key={n} value={n}>{w('hops', { n })}</option>)}</select>
      </p>
      <p className="soft small">{w('wayTip')}{(state.period || state.verbsOff.length > 0) && ` · ${w('wayFilters')}`}</p>
      {asked.map(({ way, at, found }) => (
        <section key={at} className="stack" aria-live="polite">
          {found && (found.paths.length === 0 ? <p role="status">{w('noWay', { n: found.searched })}</p> : found.paths.map((p, i) => <WayRow key={i} n={i + 1} from={way.from} path={p} tools={tools} />))}
          {found?.cut && <p className="soft small">{w('wayCut')}</p>}
          <p><button type="button" className="plain small" onClick={() => act((s) => collapseAct(s, at))}>{w('wayDrop')}</button></p>
        </section>
      ))}
    </div>
  );
}

function WayRow({ n, from, path, tools }: { n: number; from: string; path: Ways['paths'][number]; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const ends = [from, ...path.map((h) => h.id)];
  return (
    <div>
      <h3>{w('ways', { n })}</h3>
      <ol className={style['way']}>
        {ends.map((id, i) => {
          const hop = path[i - 1];
          const before = ends[i - 1];
          const verb = hop && tools.now.known.lines.get(hop.line)?.verb;
          return (
            <li key={id}>
              {hop && before && <button type="button" className="plain small" onClick={() => tools.amend((s) => selectLine(s, before, id))}>{hop.direction === 'OUT' ? '↓' : '↑'} {verb && t(verb)}</button>}
              <button type="button" className="plain" onClick={() => tools.amend((s) => select(s, id))}><KindMark kind={kindOf(id)} />{tools.shown.nodes.get(id)?.short ?? tools.name(id)}</button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
