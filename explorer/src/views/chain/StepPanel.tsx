// A step that is opened: the words behind the lines it hangs by.
import type { ReactElement } from 'react';
import type { StepPartFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { linksQuery } from './queries';
import { but, type State } from './state';
import { chainWords } from './words';
import style from './chain.module.css';

export function StepPanel({ step, state, change }: ViewProps<State> & { step: StepPartFragment }): ReactElement | null {
  const t = useShared();
  const w = useWords('chain', chainWords);
  const e = step.entity;
  const ids = [...new Set([...step.links, ...step.issuedBy].map((l) => l.id))].slice(0, 20);
  const query = useQuery(linksQuery, ids.length > 0 ? { ids } : null);
  if (!e) return null;
  return (
    <section className={style['panel']} aria-live="polite">
      <h2><KindMark kind={e.kind} named /> <Link to={to.node(e.id)}>{e.name}</Link></h2>
      <p className="row">
        <span className="soft">{[step.level ? t(step.level) : w('levelUnknown'), w('directives', { n: step.directiveCount }), w('concrete', { n: step.concreteCount }), step.leftOut > 0 && w('leftOut', { n: step.leftOut }), step.loops && w('loops')].filter(Boolean).join(' · ')}</span>
        {e.id !== state.of && <button type="button" onClick={() => change((s) => ({ by: s.by, depth: s.depth, of: e.id }))}>{w('restart')}</button>}
        <Link className="small" to={to.graph(e.id)}>{t('openGraph')}</Link>
        <button type="button" className="plain small" onClick={() => change((s) => but(s, { at: undefined }))}>{w('fold')}</button>
      </p>
      <h3>{w('links')}</h3>
      {ids.length === 0 && <p className="soft">{w('noLinks')}</p>}
      <Async query={query} lines={5}>
        {(d) => d.nodes.map((r) => r && 'verb' in r && (
          <div key={r.id} className="stack">
            <p>{r.from && 'name' in r.from && r.from.name} <strong>{t(r.verb)}</strong> {r.to && 'name' in r.to && <Link to={to.node(r.to.id)}>{r.to.name}</Link>}</p>
            <Quotes evidence={r.evidence} of={{ id: r.id, judgement: r.judgement }} />
          </div>
        ))}
      </Async>
    </section>
  );
}
