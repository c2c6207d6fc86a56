// The evidence of one relation, piece after piece, each at its place in its speech.
import { useEffect, type ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { edgeQuery } from './queries';
import type { State } from './state';
import { speechWords } from './words';
import style from './Panel.module.css';

export function EdgeWalk({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const query = useQuery(edgeQuery, { id: state.edge ?? '' });
  // A link to a relation may leave out where its words stand: the first piece tells.
  const node = query.status === 'done' ? query.data.node : undefined;
  const here = node && 'verb' in node ? node.evidence[Math.min(state.nth, node.evidence.length - 1)] : undefined;
  useEffect(() => {
    if (here?.start == null || here.end == null || here.speech?.id !== state.id || state.at) return;
    const at = { start: here.start, end: here.end };
    change((s) => (s.at ? s : { ...s, at }), 'amend');
    // What it points at is taken once for each piece: a person may close it again.
  }, [here]);
  return (
    <section className={style['walkBox']} aria-label={w('edge')}>
      <div className="row"><h2 className="small soft">{w('edge')}</h2><button type="button" className={`plain small ${style['close']}`} onClick={() => change((s) => ({ ...s, edge: undefined, nth: 0 }))}>{w('edgeClose')}</button></div>
      <Async query={query} lines={3} empty={(d) => !d.node || !('verb' in d.node)} nothing={<p className="soft">{t('notFound')}</p>}>
        {(d) => {
          if (!d.node || !('verb' in d.node)) return null;
          const { verb, role, from, to: toNode, evidence, evidenceCount } = d.node;
          const nth = Math.min(state.nth, evidence.length - 1);
          const piece = evidence[nth];
          const go = (n: number): void => {
            const e = evidence[n];
            // What stands in another speech opens there; what stands in no text is shown here.
            if (e) change((s) => ({ ...s, id: e.speech?.id ?? s.id, nth: n, of: e.speech && e.speech.id !== s.id ? undefined : s.of, at: e.start != null && e.end != null ? { start: e.start, end: e.end } : undefined }), 'amend');
          };
          return (
            <>
              <p><strong>{nameOf(from)}</strong> <span className="soft">{t(verb)}{role && `（${t(role)}）`}</span> <strong>{nameOf(toNode)}</strong></p>
              <p className={style['walk']}>
                <button type="button" disabled={nth <= 0} onClick={() => go(nth - 1)} aria-label={w('previous')} title={w('previous')}>‹</button>
                <span role="status" className="small number">{w('edgeNth', { n: nth + 1, of: evidenceCount })}</span>
                <button type="button" disabled={nth >= evidence.length - 1} onClick={() => go(nth + 1)} aria-label={w('next')} title={w('next')}>›</button>
              </p>
              {evidenceCount > evidence.length && nth === evidence.length - 1 && <p className="soft small">{w('onlyFirst')}</p>}
              {piece && (piece.start == null || piece.speech?.id !== state.id) && <p className="soft small">{w('inOther')}</p>}
              {piece && <Quotes evidence={[piece]} of={{ id: d.node.id, judgement: d.node.judgement }} />}
            </>
          );
        }}
      </Async>
    </section>
  );
}

type Ended = { readonly id: string; readonly name?: string; readonly title?: string | null | undefined; readonly text?: string } | null | undefined;
function nameOf(n: Ended): string {
  return n?.name ?? n?.title ?? n?.text ?? n?.id ?? '';
}
