// What an object is joined with in the picture; a press opens the line and its sentences.
import { useState, type ReactElement } from 'react';
import { useShared } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { selectLine } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

/** page is how many are listed at first, and more at a time. */
const page = 20;

export function Joined({ id, tools }: { id: string; tools: Tools }): ReactElement | null {
  const t = useShared();
  const w = useGraphWords();
  const [most, setMost] = useState(page);
  const edges = (tools.shown.near.get(id) ?? []).filter((e) => !e.key.includes('~'));
  if (edges.length === 0) return null;
  return (
    <details>
      <summary className="small">{w('joined', { n: edges.length.toLocaleString() })}</summary>
      <ul className={style['joined']}>
        {edges.slice(0, most).map((e) => {
          const end = e.a === id ? e.b : e.a;
          const node = tools.shown.nodes.get(end);
          return (
            <li key={e.key}>
              <button type="button" className="plain small" aria-label={w('openLine', { verb: tools.lineName(e), name: node?.name ?? end })} onClick={() => tools.amend((s) => selectLine(s, e.a, e.b))}>
                {node && <KindMark kind={node.kind} />}<span className="soft">{tools.lineName(e)}</span> <span className={style['clamp']}>{node?.short ?? end}</span>
              </button>
            </li>
          );
        })}
        {edges.length > most && <li><button type="button" className="plain small" onClick={() => setMost(most + 100)}>{t('moreOf', { n: Math.min(100, edges.length - most) })}</button></li>}
      </ul>
    </details>
  );
}
