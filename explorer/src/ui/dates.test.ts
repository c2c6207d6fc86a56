import fc from 'fast-check';
import { expect, it } from 'vitest';
import { said } from './dates';

it.each([
  ['2024', { on: '2024', about: false }], ['2024-03-05', { on: '2024-03-05', about: false }], ['1998~', { on: '1998', about: true }],
  ['2023-09/2023-11', { since: '2023-09', until: '2023-11', about: false }], ['2024/2024', { on: '2024', about: false }],
  ['../2030-12-31', { until: '2030-12-31', about: false }], ['2024-01/..', { since: '2024-01', about: false }], ['/2030', { until: '2030', about: false }], ['../..', { on: '../..', about: false }],
])('%s', (edtf, want) => { expect(said(edtf)).toEqual(want); });

it('takes any text', () => { fc.assert(fc.property(fc.string(), (s) => { said(s); })); });
