// Wordings whose use grows: of those that most speeches use, the ones whose share of
// speeches was greater in the last year with enough speeches than in the year before it.
import { useQuery, type Query } from '../../api/useQuery';
import type { RisingQuery } from '../../api/gql/graphql';
import { candidatesQuery, risingQuery } from './queries';
import { rise, type Rise } from './series';

export type Rising = { readonly id: string; readonly name: string; readonly rise: Rise };

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** risingOf are those of an answer that grew, the greatest growth first. */
export function risingOf(answers: readonly RisingQuery[]): Rising[] {
  const all = answers.flatMap((d) => letters.flatMap((l): Rising[] => {
    const e = d[l]?.entities?.nodes[0];
    const r = rise(d[l]?.periods?.nodes ?? []);
    return e && r ? [{ id: e.id, name: e.name, rise: r }] : [];
  }));
  return [...new Map(all.map((r) => [r.id, r])).values()].sort((x, y) => y.rise.now - y.rise.before - (x.rise.now - x.rise.before));
}

/** useRising reads them; idle where there are no wordings. */
export function useRising(): { readonly candidates: Query<unknown>; readonly rising: readonly Rising[]; readonly busy: boolean; readonly looked: number } {
  const candidates = useQuery(candidatesQuery, {});
  const ids = candidates.status === 'done' ? (candidates.data.entities?.nodes ?? []).map((n) => n.id) : [];
  // The last question is filled up with wordings that were asked for already.
  const of = (from: number) => {
    const part = letters.map((_, i) => ids[from + i] ?? ids[0]);
    if (from >= ids.length || part.some((p) => !p)) return null;
    return Object.fromEntries(letters.map((l, i) => [l, { ids: [part[i]!] }])) as Record<(typeof letters)[number], { ids: string[] }>;
  };
  const all = [useQuery(risingQuery, of(0)), useQuery(risingQuery, of(8)), useQuery(risingQuery, of(16))];
  return { candidates, rising: risingOf(all.flatMap((q) => (q.status === 'done' ? [q.data] : []))), busy: candidates.status === 'asking' || all.some((q) => q.status === 'asking'), looked: ids.length };
}
