// The words themselves: the speeches of a year, level or place that use it, with quotes.
import { useState, type ReactElement } from 'react';
import type { SpeechWhere } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import type { Of } from './FirstUse';
import { provinces } from './provinces';
import { usesQuery } from './queries';
import { none, reading, type State } from './state';
import { usePlaces } from './usePlaces';
import { wordingWords } from './words';
import style from './wording.module.css';

export function Uses({ of, state, change }: ViewProps<State> & { of: Of }): ReactElement | null {
  const t = useShared();
  const w = useWords('wording', wordingWords);
  const [pages, setPages] = useState<readonly string[]>(['']);
  const { tiles } = usePlaces(state.province ? of.id : null);
  const { period, level, place, province } = state;
  if (!period && !level && !place && !province) return null;
  const inside = province ? tiles?.get(province)?.places.flatMap((p) => p.place ?? []) : undefined;
  const where: SpeechWhere = {
    ...(level ? { level: level === none ? { isNull: true } : { eq: level } } : {}),
    ...(place ? { place: { eq: place } } : province ? { place: { in: inside ?? [] } } : {}),
  };
  const tile = provinces.find((p) => p.code === province);
  const what = [period, level && (level === none ? w('levelNone') : t(level)), place, tile?.zh].filter(Boolean).join(' · ');
  const ready = !province || (inside && inside.length > 0);
  return (
    <section className={style['uses']} aria-live="polite">
      <div className="row"><h2>{w('usesOf', { name: of.name, what })}</h2><button type="button" className="plain small" onClick={() => change((s) => reading(s, {}))}>{w('close')}</button></div>
      {ready && pages.map((after, i) => <Page key={after} id={of.id} where={Object.keys(where).length > 0 ? where : null} period={period ?? null} after={after || null} last={i === pages.length - 1} more={(next) => setPages((p) => [...p, next])} />)}
    </section>
  );
}

function Page({ id, where, period, after, last, more }: { id: string; where: SpeechWhere | null; period: string | null; after: string | null; last: boolean; more: (cursor: string) => void }): ReactElement {
  const t = useShared();
  const w = useWords('wording', wordingWords);
  const query = useQuery(usesQuery, { id, where, period, after });
  return (
    <Async query={query} lines={6} empty={(d) => (d.entity?.mentions?.nodes.length ?? 0) === 0}>
      {(d) => {
        const m = d.entity?.mentions;
        const next = m?.pageInfo.hasNextPage ? m.pageInfo.endCursor : null;
        return (
          <>
            {!after && <p className="soft small">{t('total', { n: m?.totalCount ?? 0 })}</p>}
            <div className={style['pageful']}>{(m?.nodes ?? []).map((n, i) => <div key={n.speech?.id ?? i} className="stack"><Quotes evidence={n.evidence} of={{ id: n.relationId, judgement: n.judgement }} />{n.count > n.evidence.length && <p className="soft small">{w('useCount', { n: n.count })}</p>}</div>)}</div>
            {last && next && <p><button type="button" onClick={() => more(next)}>{w('moreUses')}</button></p>}
          </>
        );
      }}
    </Async>
  );
}
