// A line: its relations, one at a time, each with the sentences that support it.
import { useState, type ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import type { Line } from './known';
import { evidenceQuery } from './queries';
import { select } from './reduce';
import { edgeKey } from './shown';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

/** page is how many sentences are read at first, and more at a time. */
const page = 5;

export function LinePanel({ a, b, tools }: { a: string; b: string; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const [at, setAt] = useState(0);
  const lines = tools.shown.edges.get(edgeKey(a, b))?.lines ?? [];
  const i = Math.min(at, Math.max(0, lines.length - 1));
  const line = lines[i];
  const end = (id: string): ReactElement => <button type="button" className="plain" onClick={() => tools.amend((s) => select(s, id))}>{tools.shown.nodes.get(id)?.short ?? tools.name(id)}</button>;
  return (
    <div className="stack">
      <h2 className="unseen">{w('lineBetween', { a: tools.name(a), b: tools.name(b) })}</h2>
      {line ? (
        <>
          <p className={style['reading']}>{end(line.from)}<span className={style['verb']}>{t(line.verb)}{line.role && ` · ${t(line.role as 'LEAD')}`} →</span>{end(line.to)}</p>
          {lines.length > 1 && (
            <p className="row small" role="group" aria-label={w('relations', { n: lines.length })}>
              <button type="button" className="small" disabled={i === 0} onClick={() => setAt(i - 1)}>{w('first')}</button>
              <span className="number">{w('at', { i: i + 1, n: lines.length })}</span>
              <button type="button" className="small" disabled={i === lines.length - 1} onClick={() => setAt(i + 1)}>{w('next')}</button>
            </p>
          )}
          <Sentences key={line.id} line={line} />
        </>
      ) : tools.now.busy ? <p className="soft">{t('loading')}</p> : <p className="soft">{w('nothingShown')}</p>}
    </div>
  );
}

function Sentences({ line }: { line: Line }): ReactElement {
  const w = useGraphWords();
  const t = useShared();
  const [most, setMost] = useState(page);
  const query = useQuery(evidenceQuery, { id: line.id, first: most });
  const rest = line.evidence - most;
  return (
    <>
      <h3>{t('evidence')} <span className="soft small">{w('evidenceCount', { n: line.evidence })}</span></h3>
      <Async query={query} keep lines={5}>{(d) => (d.node && 'evidence' in d.node ? <Quotes evidence={d.node.evidence} of={{ id: line.id, judgement: d.node.judgement }} /> : null)}</Async>
      {rest > 0 && most < 100 && <button type="button" className="small" onClick={() => setMost(Math.min(100, most + page * 2))}>{t('moreOf', { n: Math.min(page * 2, rest) })}</button>}
    </>
  );
}
