// The chain of a document or meeting: what carries it out, and the directives that rest on it.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Choice } from '../../ui/Choice';
import { Figure } from '../../ui/Figure';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Picker } from '../../ui/Picker';
import { Directives } from './Directives';
import { Drawing } from './Drawing';
import { chainQuery } from './queries';
import { Start } from './Start';
import { but, depths, type State } from './state';
import { StepPanel } from './StepPanel';
import { chainWords } from './words';
import style from './chain.module.css';

const kinds = ['DOCUMENT', 'MEETING', 'POLICY', 'MECHANISM', 'FORMULATION'] as const;

export default function Chain({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('chain', chainWords);
  return (
    <>
      <header><h1>{w('title')}</h1><p className="soft">{w('lede')}</p></header>
      <div className={style['picker']}><Picker label={w('pick')} kinds={kinds} onPick={(n) => change((s) => ({ by: s.by, depth: s.depth, of: n.id }))} /></div>
      {state.of ? <Of key={state.of} of={state.of} state={state} change={change} /> : <Start />}
    </>
  );
}

function Of({ of, state, change }: ViewProps<State> & { of: string }): ReactElement {
  const t = useShared();
  const w = useWords('chain', chainWords);
  const query = useQuery(chainQuery, { of: { id: of }, depth: state.depth });
  return (
    <Async query={query} lines={10} keep>
      {(d) => {
        const c = d.chain;
        const root = c?.root.entity;
        if (!c || !root) return <p>{t('notFound')}</p>;
        const [below, above] = [c.below?.nodes ?? [], c.above?.nodes ?? []];
        const all = [...above.toReversed(), c.root, ...below];
        const total = (c.below?.totalCount ?? 0) + (c.above?.totalCount ?? 0) + 1;
        const open = all.find((s) => s.entity?.id === state.at);
        return (
          <>
            <section className={style['root']}>
              <h2><KindMark kind={root.kind} named /> <Link to={to.node(root.id)}>{root.name}</Link></h2>
              <p className="soft">{[c.root.level && t(c.root.level), c.root.issuedBy.length > 0 && w('issuer', { names: c.root.issuedBy.flatMap((r) => (r.to && 'name' in r.to ? [r.to.name] : [])).join('、') }), w('directives', { n: c.root.directiveCount.toLocaleString() }), w('concrete', { n: c.root.concreteCount.toLocaleString() })].filter(Boolean).join(' · ')} <Link to={to.graph(root.id)}>{t('openGraph')}</Link></p>
            </section>
            {all.length === 1 ? <p className="soft">{w('alone')}</p> : (
              <Figure
                title={`${w('drawing')} · ${root.name}`} note={w('drawingNote', { by: state.by === 'level' ? w('byLevelLong') : w('byStepLong') })}
                head={[w('object'), w('depthColumn'), w('level'), w('via'), w('count')]}
                rows={all.map((s) => [s.entity?.name ?? '', above.includes(s) ? -s.depth : s.depth, s.level ? t(s.level) : w('levelUnknown'), s.links[0] ? t(s.links[0].verb) : '', s.directiveCount])}
                tools={<>
                  <Choice label={w('layers')} value={state.by} options={[['level', w('byLevel')], ['step', w('byStep')]]} onValue={(by) => change((s) => but(s, { by }))} />
                  <select aria-label={w('depth', { n: state.depth })} value={state.depth} onChange={(e) => change((s) => but(s, { depth: Number(e.target.value) }))}>{depths.map((n) => <option key={n} value={n}>{w('depth', { n })}</option>)}</select>
                </>}
              >
                <Drawing root={c.root} above={above} below={below} by={state.by} picked={state.at} onPick={(id) => change((s) => but(s, { at: s.at === id ? undefined : id }))} title={`${w('drawing')} · ${root.name}`} />
              </Figure>
            )}
            {c.isCut && <p className="small"><strong>{w('cut')}</strong></p>}
            {total > all.length && <p className="soft small">{w('more', { total, n: all.length })}</p>}
            {open && <StepPanel key={state.at} step={open} state={state} change={change} />}
            <Directives of={of} state={state} change={change} />
          </>
        );
      }}
    </Async>
  );
}
