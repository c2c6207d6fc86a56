// The counts of filters, out of the answers for names and for sentences.
import type { FacetPartFragment } from '../../api/gql/graphql';
import { none, type By } from './state';

export type Value = { readonly value: string; readonly count: number };
export type Counted = { readonly values: readonly Value[]; readonly others: number };

type Part = { readonly facets: readonly FacetPartFragment[] } | null | undefined;

/** counted adds up a facet of several lists: the most first, what has no value last. What is chosen is there, even with none. */
export function counted(by: By, parts: readonly Part[], chosen: readonly string[]): Counted {
  const counts = new Map<string, number>(chosen.map((c) => [c, 0]));
  let others = 0;
  for (const facet of parts.flatMap((p) => p?.facets ?? [])) {
    others += facet.others;
    for (const v of facet.values) {
      const value = v[by] == null ? none : String(v[by]);
      counts.set(value, (counts.get(value) ?? 0) + v.count);
    }
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => Number(a.value === none) - Number(b.value === none) || (by === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || a.value.localeCompare(b.value)));
  return { values, others };
}
