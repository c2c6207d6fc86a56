import { expect, test } from 'vitest';
import { counted } from './facets';

const year = (year: number | null, count: number) => ({ kind: null, year, level: null, place: null, count });

test('counts of names and sentences add up, years in order, what has none last, what is chosen always there', () => {
  const parts = [
    { facets: [{ by: 'YEAR' as const, others: 2, values: [year(null, 9), year(2023, 1)] }] },
    { facets: [{ by: 'YEAR' as const, others: 1, values: [year(2024, 3), year(2023, 4)] }] },
    null,
  ];
  expect(counted('year', parts, ['1999'])).toEqual({ others: 3, values: [{ value: '2024', count: 3 }, { value: '2023', count: 5 }, { value: '1999', count: 0 }, { value: '-', count: 9 }] });
});
