// The list beside the canvas: all that is shown, by kind, and all that can be done with
// it. Whoever does not see the canvas, or has no pointer, misses nothing.
import { useId, useMemo, useState, type ReactElement } from 'react';
import { useShared } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { Acts } from './Acts';
import { Groups } from './Groups';
import { Joined } from './Joined';
import { select, selectNone, show, showAll } from './reduce';
import type { Node } from './shown';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

/** page is how many rows of a kind are listed at first, and more at a time. */
const page = 60;

export function List({ tools }: { tools: Tools }): ReactElement {
  const w = useGraphWords();
  const [text, setText] = useState('');
  const { shown, state, act } = tools;
  const byKind = useMemo(() => {
    const find = text.trim().toLowerCase();
    const nodes = [...shown.nodes.values()].filter((n) => find === '' || n.name.toLowerCase().includes(find));
    const groups = new Map<Node['kind'], Node[]>();
    for (const n of nodes) {
      const same = groups.get(n.kind);
      if (same) same.push(n);
      else groups.set(n.kind, [n]);
    }
    return [...groups].map(([kind, all]) => ({ kind, all: all.sort((a, b) => Number(b.seed) - Number(a.seed) || b.degree - a.degree || (a.name < b.name ? -1 : 1)) })).sort((a, b) => b.all.length - a.all.length);
  }, [shown, text]);
  return (
    <section className={style['list']} aria-label={w('list')}>
      <p className="row small soft" role="status">{w('nodes', { n: shown.nodes.size.toLocaleString() })} · {w('edges', { n: shown.edges.size.toLocaleString() })}</p>
      <input type="search" aria-label={w('filter')} placeholder={w('filter')} value={text} onChange={(e) => setText(e.target.value)} />
      {byKind.map(({ kind, all }) => <Kinds key={kind} kind={kind} all={all} tools={tools} />)}
      {state.hidden.length > 0 && (
        <details>
          <summary>{w('hiddenTitle', { n: state.hidden.length })}</summary>
          <ul className={style['rows']}>
            {shown.hidden.map((h) => <li key={h.id}><button type="button" className="plain small" aria-label={w('showOne', { name: h.name })} onClick={() => act((s) => show(s, h.id))}><KindMark kind={h.kind} />{h.short}</button></li>)}
            <li><button type="button" className="small" onClick={() => act(showAll)}>{w('showAll')}</button></li>
          </ul>
        </details>
      )}
    </section>
  );
}

function Kinds({ kind, all, tools }: { kind: Node['kind']; all: readonly Node[]; tools: Tools }): ReactElement {
  const t = useShared();
  const w = useGraphWords();
  const [most, setMost] = useState(page);
  return (
    <details open>
      <summary><KindMark kind={kind} /> {t(kind)} <span className="soft small">{all.length.toLocaleString()}</span></summary>
      <ul className={style['rows']}>
        {all.slice(0, most).map((n) => <Row key={n.id} node={n} tools={tools} />)}
      </ul>
      {all.length > most && <button type="button" className="plain small" onClick={() => setMost(most + page * 2)}>{w('rows', { n: Math.min(page * 2, all.length - most) })}</button>}
    </details>
  );
}

function Row({ node: n, tools }: { node: Node; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { state, amend } = tools;
  if (n.together) return <li className={style['row']}><span className="small">{tools.label(n)}</span> <span className="soft small">{w('brought', { name: tools.name(n.together.parent) })}</span></li>;
  const selected = state.selected.includes(n.id);
  return (
    <li className={style['row']} data-node={n.id}>
      <div className={style['rowHead']}>
        <button type="button" className={`plain ${style['name']}`} aria-pressed={selected} title={n.name} onClick={(e) => amend((s) => (selected && s.selected.length === 1 ? selectNone(s) : select(s, n.id, e.shiftKey || e.ctrlKey || e.metaKey)))}><span className={style['clamp']}>{n.name}</span></button>
        <span className="soft small number">{n.degree}</span>
        <button type="button" className="plain small" aria-expanded={open} aria-controls={id} aria-label={w('expandOf', { name: n.short })} title={w('expand')} onClick={() => setOpen(!open)}>⋯</button>
      </div>
      <div id={id} hidden={!open}>{open && <><Acts id={n.id} tools={tools} /><Groups id={n.id} tools={tools} /><Joined id={n.id} tools={tools} /></>}</div>
    </li>
  );
}
