// Where nothing was asked for: what to do, and a few places to begin.
import type { ReactElement } from 'react';
import { useApp } from '../../app/context';
import { useQuery } from '../../api/useQuery';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Picker } from '../../ui/Picker';
import { kindOf } from './known';
import { startsQuery } from './queries';
import { useGraphWords } from './useGraph';
import style from './Graph.module.css';

type Start = { readonly id: string; readonly name: string; readonly mentionCount: number };

export function Empty(): ReactElement {
  const w = useGraphWords();
  const { walk } = useApp();
  const query = useQuery(startsQuery, {});
  return (
    <div className={style['empty']}>
      <h1>{w('emptyTitle')}</h1>
      <p className="text">{w('emptyTip')}</p>
      <Picker label={w('addLabel')} placeholder={w('addHint')} onPick={(n) => walk.go(to.graph(n.id))} />
      <Async query={query} lines={8}>
        {(d) => (
          <div className={style['starts']}>
            <Starts title={w('startFormulations')} all={d.formulations?.nodes ?? []} />
            <Starts title={w('startBodies')} all={d.bodies?.nodes ?? []} />
            <Starts title={w('startDocuments')} all={d.documents?.nodes ?? []} />
          </div>
        )}
      </Async>
    </div>
  );
}

function Starts({ title, all }: { title: string; all: readonly Start[] }): ReactElement | null {
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{all.map((n) => <li key={n.id}><Link to={to.graph(n.id)}><KindMark kind={kindOf(n.id)} />{n.name}</Link><span className="soft small number">{n.mentionCount.toLocaleString()}</span></li>)}</ul>
    </section>
  );
}
