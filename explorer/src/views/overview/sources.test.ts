import { expect, test } from 'vitest';
import { byNeed } from './Sources';

const source = (name: string | null, condition: 'HEALTHY' | 'FAILING' | 'LATE' | 'NEW') => ({ name, condition, lastRun: null, nextRun: null, message: null, quarantinedCount: 0 });

test('sources that somebody must look at come first, the others by name', () => {
  const all = [source(null, 'HEALTHY'), source('a', 'NEW'), source('b', 'LATE'), source('c', 'FAILING'), source('d', 'FAILING')];
  expect(byNeed(all).map((s) => s.name)).toEqual(['c', 'd', 'b', 'a', null]);
  expect(all[0]?.name).toBe(null);
});
