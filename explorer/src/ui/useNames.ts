// The names of nodes that an address holds by ID.
import { graphql } from '../api/gql';
import { useQuery } from '../api/useQuery';
import type { Named } from './names';

const namesQuery = graphql(`query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } ... on Speech { title } } }`);

/** useNames gives each node's name and kind; a node that is gone, or is not read yet, has none. */
export function useNames(ids: readonly string[]): (id: string) => Named | undefined {
  const query = useQuery(namesQuery, ids.length > 0 ? { ids: [...ids] } : null);
  const data = query.status === 'done' ? query.data : query.status === 'asking' ? query.before : undefined;
  return (id) => {
    const n = data?.nodes.find((d) => d?.id === id);
    if (!n) return undefined;
    if (n.__typename === 'Speech') return { id, name: n.title ?? id, kind: 'SPEECH' };
    return 'name' in n ? { id, name: n.name, kind: n.kind } : undefined;
  };
}
