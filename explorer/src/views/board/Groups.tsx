// How many rows each group has; a click filters by it, another takes that away.
import type { ReactElement } from 'react';
import type { GroupPartFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { groupsQuery } from './queries';
import { chosen, toggled, type Key, type State } from './state';
import { ledgerOf } from './where';
import { boardWords } from './words';
import style from './board.module.css';

const bys = ['ADDRESSEE', 'YEAR', 'LEVEL', 'ROLE', 'MODALITY', 'BASIS'] as const;

/** keyOf is what the rows of a group have in common. */
export function keyOf(g: GroupPartFragment): Key {
  const k = g.keys[0];
  if (!k) return { by: 'SUBSTANCE', value: null };
  return { by: k.by, value: k.entity?.id ?? k.role ?? k.modality ?? k.level ?? k.period ?? null };
}

export function Groups({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('board', boardWords);
  const query = useQuery(groupsQuery, ledgerOf(state));
  return (
    <aside aria-label={w('counts')} className={style['groups']}>
      <Async query={query} lines={10} keep>
        {(d) => bys.map((by, i) => {
          const groups = d.ledger?.[by] ?? [];
          return (
            <details key={by} open={i < 4 || groups.some((g) => chosen(state, keyOf(g)))}>
              <summary>{w(by)}</summary>
              {groups.length === 0 ? <p className="soft small">{w('noGroups')}</p> : (
                <ul>{(by === 'YEAR' ? [...groups].sort((a, b) => (keyOf(b).value ?? '').localeCompare(keyOf(a).value ?? '')) : groups).map((g) => <Count key={keyOf(g).value ?? ''} group={g} state={state} change={change} />)}</ul>
              )}
            </details>
          );
        })}
      </Async>
    </aside>
  );
}

function Count({ group, state, change }: ViewProps<State> & { group: GroupPartFragment }): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const key = keyOf(group);
  const k = group.keys[0];
  const name = k?.entity?.name ?? (k?.role ? t(k.role) : k?.modality ? t(k.modality) : k?.level ? t(k.level) : k?.period ?? (key.by === 'YEAR' ? w('undated') : w('none')));
  return (
    <li>
      <button type="button" className={`plain ${style['count']}`} aria-pressed={chosen(state, key)} onClick={() => change((s) => toggled(s, key))}>
        <span>{k?.entity && <KindMark kind={k.entity.kind} />} {name}</span><span className="number soft">{group.count.toLocaleString()}</span>
      </button>
    </li>
  );
}
