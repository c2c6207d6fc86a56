// Numbers of the API as what charts draw.
import type { Point } from '../../ui/points';
import { provinceOf } from './provinces';
import type { Measure } from './state';

export type Period = { readonly period: string | null; readonly speechCount: number; readonly ofCount: number; readonly share: number | null; readonly mentionCount: number; readonly perTenThousand: number | null };

/** points are the whole years of periods, in order; other periods (intervals) have no place on an axis of years. */
export function points(periods: readonly Period[], measure: Measure): Point[] {
  return periods.flatMap((p): Point[] => (p.period && /^\d{4}$/.test(p.period)
    ? [{ year: Number(p.period), value: measure === 'share' ? p.share : p.perTenThousand, speeches: p.speechCount, of: p.ofCount, mentions: p.mentionCount }]
    : [])).sort((a, b) => a.year - b.year);
}

/** lead is how many years before the first use a chart begins, so that it shows the rise. */
const lead = 5;

/** span is the years to draw: all of them, or those about its use. */
export function span(all: readonly (readonly Point[])[], whole: boolean): readonly [number, number] | undefined {
  const years = all.flat().map((p) => p.year);
  if (years.length === 0) return undefined;
  const last = Math.max(...years);
  const used = all.flat().filter((p) => p.speeches > 0).map((p) => p.year);
  const begin = whole || used.length === 0 ? Math.min(...years) : Math.max(Math.min(...years), Math.min(...used) - lead);
  return begin === last ? [begin - 1, last] : [begin, last];
}

export type PlaceUse = { readonly place: string | null; readonly masked: boolean; readonly speechCount: number; readonly ofCount: number; readonly first: { readonly date: string | null } | null };

/** Tile is what a province uses, its cities counted in. */
export type Tile = { readonly code: string; readonly speeches: number; readonly of: number; readonly first: string | undefined; readonly places: readonly PlaceUse[] };

/** tiles sums places up by province; unplaced are those whose province is not known: masked, or of a name that several bear. */
export function tiles(places: readonly PlaceUse[], codes: ReadonlyMap<string, string>): { readonly tiles: ReadonlyMap<string, Tile>; readonly unplaced: readonly PlaceUse[] } {
  const by = new Map<string, PlaceUse[]>();
  const unplaced: PlaceUse[] = [];
  for (const p of places) {
    if (p.place === null) continue; // the centre, or none stated: levels count them
    const code = p.masked ? undefined : provinceOf(codes.get(p.place));
    if (code) by.set(code, [...(by.get(code) ?? []), p]);
    else unplaced.push(p);
  }
  const sum = (ps: readonly PlaceUse[], of: (p: PlaceUse) => number): number => ps.reduce((n, p) => n + of(p), 0);
  const made = [...by].map(([code, ps]): [string, Tile] => {
    const years = ps.flatMap((p) => p.first?.date?.match(/\d{4}/)?.[0] ?? []).sort();
    return [code, { code, speeches: sum(ps, (p) => p.speechCount), of: sum(ps, (p) => p.ofCount), first: years[0], places: [...ps].sort((a, b) => b.speechCount - a.speechCount) }];
  });
  return { tiles: new Map(made), unplaced };
}

/** codesOf are the codes of names that one division alone bears. */
export function codesOf(found: readonly { readonly name: string; readonly code: string | null }[]): Map<string, string> {
  const codes = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, code } of found) {
    if (!code) continue;
    if (codes.has(name) && provinceOf(codes.get(name)) !== provinceOf(code)) several.add(name);
    codes.set(name, code);
  }
  for (const name of several) codes.delete(name);
  return codes;
}

/** steps are the bounds of shades: how many speeches each begins with. */
export function steps(most: number): number[] {
  if (most <= 4) return Array.from({ length: most }, (_, i) => i + 1);
  return [...new Set([1, ...[0.2, 0.4, 0.7].map((f) => Math.max(2, Math.round(most * f)))])];
}

/** years with at least this many speeches say something of a share. */
export const enough = 5;

export type Rise = { readonly from: number; readonly to: number; readonly before: number; readonly now: number };

/** rise compares the last two years that have enough speeches; undefined where there are not two, or its use did not grow. */
export function rise(periods: readonly Period[]): Rise | undefined {
  const [before, now] = points(periods, 'share').filter((p) => p.of >= enough).slice(-2);
  if (!before || !now || now.speeches === 0 || (now.value ?? 0) <= (before.value ?? 0)) return undefined;
  return { from: before.year, to: now.year, before: before.value ?? 0, now: now.value ?? 0 };
}
