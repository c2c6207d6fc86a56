// What a node is related to: grouped by verb and direction, counted before anything is
// opened, a few of each at a time, each with a sentence that says so.
import { useState, type ReactElement } from 'react';
import type { NodePageQuery, RelationPageFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Quotes } from '../../ui/Evidence';
import { KindMark } from '../../ui/KindMark';
import { NodeLink } from '../../ui/NodeLink';
import { Pages } from '../../ui/Pages';
import { evidenceQuery, relationsQuery } from './queries';
import type { Group, State } from './state';
import { nodeWords } from './words';
import style from './Node.module.css';

type Counts = NonNullable<NodePageQuery['neighbourhood']>['counts'];
type Counted = Group & { readonly count: number; readonly kinds: Counts };
type Props = { readonly id: string; readonly counts: Counts; readonly state: State; readonly change: (next: State) => void };

/** few is how many groups are open before a person opens any, and first how many relations of one. */
const few = 2;
const first = 6;

/** grouped adds the counts up by verb and direction; mentions have a part of the page of their own. */
export function grouped(counts: Counts): Counted[] {
  const groups = new Map<string, Counted>();
  for (const c of counts) {
    if (c.verb === 'MENTIONS') continue;
    const key = `${c.verb}.${c.direction}`;
    const g = groups.get(key);
    groups.set(key, { verb: c.verb, direction: c.direction, pages: 1, count: (g?.count ?? 0) + c.count, kinds: [...(g?.kinds ?? []), c] });
  }
  return [...groups.values()];
}

export function Relations({ id, counts, state, change }: Props): ReactElement {
  const w = useWords('node', nodeWords);
  const groups = grouped(counts);
  const open: readonly Group[] = state.open ?? groups.slice(0, few);
  const same = (a: Group, b: Group): boolean => a.verb === b.verb && a.direction === b.direction;
  return (
    <section className="stack">
      <h2>{w('relations')}</h2>
      {groups.length === 0 && <p className="soft">{w('noRelations')}</p>}
      {groups.map((g) => {
        const shown = open.find((o) => same(o, g));
        return (
          <Part
            key={`${g.verb}.${g.direction}`} id={id} group={g} pages={shown?.pages ?? 0}
            toggle={() => change({ ...state, open: shown ? open.filter((o) => !same(o, g)) : [...open.map(plain), plain(g)] })}
            more={() => change({ ...state, open: open.map((o) => plain(same(o, g) ? { ...o, pages: o.pages + 1 } : o)) })}
          />
        );
      })}
    </section>
  );
}

const plain = (g: Group): Group => ({ verb: g.verb, direction: g.direction, pages: g.pages });

function Part({ id, group: g, pages, toggle, more }: { id: string; group: Counted; pages: number; toggle: () => void; more: () => void }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  return (
    <section className={style['group']}>
      <h3>
        <button type="button" className={`plain ${style['opener']}`} aria-expanded={pages > 0} onClick={toggle}>
          <span aria-hidden>{g.direction === 'OUT' ? '→' : '←'}</span><span className="unseen">{w(g.direction)}</span>
          {t(g.verb)}
          <span className={`soft small ${style['kinds']}`}>{g.kinds.map((k) => <span key={k.kind}><KindMark kind={k.kind} /> {t(k.kind)} {k.count.toLocaleString()}</span>)}</span>
        </button>
      </h3>
      {pages > 0 && (
        <Pages document={relationsQuery} variables={{ id, verb: [g.verb], direction: g.direction, first }} pages={pages} onMore={more} pageOf={(d) => page(d.node)}>
          {(d) => <ul className={style['relations']}>{page(d.node)?.nodes.map((r) => <li key={r.id}><One r={r} /></li>)}</ul>}
        </Pages>
      )}
    </section>
  );
}

function page(n: { readonly relations?: RelationPageFragment | null } | object | null): RelationPageFragment | null {
  return n && 'relations' in n ? n.relations ?? null : null;
}

function One({ r }: { r: RelationPageFragment['nodes'][number] }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const [all, setAll] = useState(false);
  return (
    <>
      <div className="row">
        {r.other && <NodeLink node={r.other} />}
        {r.role && <span className="soft small">{t(r.role)}</span>}
      </div>
      <details className={style['fold']}>
        <summary className="small">{w('evidenceOf', { n: r.evidenceCount.toLocaleString() })}</summary>
        {all ? <AllEvidence id={r.id} /> : <Quotes evidence={r.evidence} of={r} />}
        {!all && r.evidenceCount > r.evidence.length && <p><button type="button" className="small" onClick={() => setAll(true)}>{t('more')}</button></p>}
      </details>
    </>
  );
}

function AllEvidence({ id }: { id: string }): ReactElement {
  const query = useQuery(evidenceQuery, { id });
  return <Async query={query}>{(d) => (d.node && 'evidence' in d.node ? <Quotes evidence={d.node.evidence} of={{ id, judgement: d.node.judgement }} /> : null)}</Async>;
}
