// The directives of two speeches, side by side in the order of either text.
import type { ReadComparedQuery } from '../../api/gql/graphql';
import type { Side } from './state';

type Connection = NonNullable<NonNullable<ReadComparedQuery['compare']>['directives']>;
export type Compared = Connection['nodes'][number];
export type Pair = Pick<Compared, 'change'> & { readonly before?: { readonly ordinal: number } | null | undefined; readonly after?: { readonly ordinal: number } | null | undefined };

/**
 * aligned puts pairs in the order of one text. What only the other text has stands
 * behind what it follows there, so that it is read in its own surroundings.
 */
export function aligned<P extends Pair>(pairs: readonly P[], by: Side): P[] {
  const here = (p: P): number | undefined => (by === 'to' ? p.after : p.before)?.ordinal;
  const there = (p: P): number | undefined => (by === 'to' ? p.before : p.after)?.ordinal;
  const base = pairs.filter((p) => here(p) !== undefined).sort((a, b) => here(a)! - here(b)!);
  const rest = pairs.filter((p) => here(p) === undefined && there(p) !== undefined).sort((a, b) => there(a)! - there(b)!);
  const paired = base.flatMap((p, i) => (there(p) === undefined ? [] : [{ ordinal: there(p)!, i }])).sort((a, b) => a.ordinal - b.ordinal);
  const behind = new Map<number, P[]>();
  let k = 0;
  for (const p of rest) {
    while (k < paired.length && paired[k]!.ordinal < there(p)!) k++;
    const i = k === 0 ? -1 : paired[k - 1]!.i;
    behind.set(i, [...(behind.get(i) ?? []), p]);
  }
  return [...(behind.get(-1) ?? []), ...base.flatMap((p, i) => [p, ...(behind.get(i) ?? [])])];
}
