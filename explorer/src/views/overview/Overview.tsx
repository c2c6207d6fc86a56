// What is in the graph.
import type { ReactElement } from 'react';
import { graphql } from '../../api/gql';
import { useQuery } from '../../api/useQuery';
import { useShared } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';

const statsQuery = graphql(`query Overview { stats { kinds { kind count } sequence } }`);

export default function Overview(): ReactElement {
  const t = useShared();
  const query = useQuery(statsQuery, {});
  return (
    <Async query={query}>
      {(d) => (
        <dl className="row">
          {d.stats?.kinds.map((k) => (
            <div key={k.kind} className="card"><dt className="row soft"><KindMark kind={k.kind} />{t(k.kind)}</dt><dd className="number">{k.count.toLocaleString()}</dd></div>
          ))}
        </dl>
      )}
    </Async>
  );
}
