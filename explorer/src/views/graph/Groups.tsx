// What an object can be expanded by: how many relations of each sort there are, and how
// many of them are not shown yet, before anything is expanded.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { groupsQuery } from './queries';
import { collapse, grow, type Group } from './reduce';
import { left, type Left } from './shown';
import { openingMost } from './state';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

/** page is how many objects an expansion brings. */
const page = 50;

export function Groups({ id, tools }: { id: string; tools: Tools }): ReactElement {
  const w = useGraphWords();
  const { state, act, now, here } = tools;
  const query = useQuery(groupsQuery, { of: id, period: state.period || null });
  const expanded = (g: Group | null): boolean => state.acts.some((a) => a.do === 'expand' && a.of === id && a.gone === null && (g ? a.verb === g.verb && a.direction === g.direction && a.kind === g.kind : a.verb === null));
  const any: Group = { verb: null, direction: null, kind: null };
  return (
    <Async query={query} keep lines={4} empty={(d) => (d.neighbourhood?.counts.length ?? 0) === 0} nothing={<p className="soft small">{w('noGroups')}</p>}>
      {(d) => {
        const all = left(d.neighbourhood?.counts ?? [], id, here, now.known);
        const rest = all.reduce((n, g) => n + g.left, 0);
        return (
          <ul className={style['groups']} aria-label={w('groups')}>
            {all.map((g) => <GroupRow key={`${g.verb} ${g.direction} ${g.kind}`} group={g} busy={now.busy} expanded={expanded(g)} grow={(n) => act((s) => grow(s, id, g, n))} collapse={() => act((s) => collapse(s, id, g))} />)}
            {all.length > 1 && (
              <li className={style['any']}>
                <button type="button" className="small" disabled={rest === 0 || now.busy} onClick={() => act((s) => grow(s, id, any, openingMost))}>{w('anyGroup', { n: Math.min(openingMost, rest) })}</button>
                {expanded(null) && <button type="button" className="plain small" title={w('collapseTip')} onClick={() => act((s) => collapse(s, id, any))}>{w('collapse')}</button>}
              </li>
            )}
          </ul>
        );
      }}
    </Async>
  );
}

function GroupRow({ group: g, busy, expanded, grow: more, collapse: less }: { group: Left; busy: boolean; expanded: boolean; grow: (n: number) => void; collapse: () => void }): ReactElement {
  const t = useShared();
  const w = useGraphWords();
  const name = w(g.direction === 'IN' ? 'inward' : 'outward', { kind: t(g.kind), verb: t(g.verb) });
  const n = Math.min(page, g.left);
  return (
    <li>
      <span className={style['group']}><KindMark kind={g.kind} />{name}</span>
      <span className={`soft small ${style['count']}`}>{g.left === 0 ? w('shownAll') : w('ofCount', { left: g.left.toLocaleString(), count: g.count.toLocaleString() })}</span>
      <span className={style['groupActs']}>
        {expanded && <button type="button" className="plain small" aria-label={w('collapseGroup', { group: name })} title={w('collapseTip')} onClick={less}>−</button>}
        <button type="button" className="small" disabled={g.left === 0 || busy} aria-label={w('expandGroup', { group: name, n: g.left })} onClick={() => more(n)}>+{n || ''}</button>
      </span>
    </li>
  );
}
