// Where a wording is used: its places, and the provinces that they lie in.
import { useQuery, type Query } from '../../api/useQuery';
import type { WordingPlacesQuery } from '../../api/gql/graphql';
import { codesQuery, placesQuery } from './queries';
import { codesOf, tiles, type PlaceUse, type Tile } from './series';

export type PlaceRow = NonNullable<NonNullable<WordingPlacesQuery['spread']>['places']>['nodes'][number];

type Places = { readonly query: Query<unknown>; readonly rows: readonly PlaceRow[]; readonly tiles: ReadonlyMap<string, Tile> | undefined; readonly unplaced: readonly PlaceUse[]; readonly codes: ReadonlyMap<string, string>; readonly cut: boolean };

/** usePlaces reads the first 200 places and their codes. */
export function usePlaces(id: string | null): Places {
  const one = useQuery(placesQuery, id ? { of: { ids: [id] }, after: null } : null);
  const first = one.status === 'done' ? one.data.spread?.places : undefined;
  const next = first?.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  const two = useQuery(placesQuery, id && next ? { of: { ids: [id] }, after: next } : null);
  const second = two.status === 'done' ? two.data.spread?.places : undefined;
  const rows = [...(first?.nodes ?? []), ...(second?.nodes ?? [])];
  const names = [...new Set(rows.flatMap((r) => (r.place && !r.masked ? [r.place] : [])))].sort();
  const waiting = one.status === 'asking' || (next && two.status === 'asking');
  const ask = (from: number): { names: string[] } | null => (!waiting && names.length > from ? { names: names.slice(from, from + 60) } : null);
  const found = [useQuery(codesQuery, ask(0)), useQuery(codesQuery, ask(60)), useQuery(codesQuery, ask(120)), useQuery(codesQuery, ask(180))];
  const broken = [one, two, ...found].find((q) => q.status === 'failed');
  const settled = !waiting && found.every((q) => q.status === 'done' || q.status === 'idle');
  const codes = codesOf(found.flatMap((q) => (q.status === 'done' ? q.data.entities?.nodes ?? [] : [])).map((n) => ({ name: n.name, code: 'code' in n ? n.code : null })));
  const made = settled ? tiles(rows, codes) : undefined;
  return { query: broken ?? (settled ? one : found.find((q) => q.status === 'asking') ?? one), rows, tiles: made?.tiles, unplaced: made?.unplaced ?? [], codes, cut: second?.pageInfo.hasNextPage === true };
}
