import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, columns, dues, edtf, initial, levels, modalities, none, orders, read, restatements, roles, toggled, write, type Key, type State } from './state';
import { ledgerOf } from './where';

const date = fc.constantFrom('1954', '2024', '2024-03', '2024-12-31');
const word = fc.string({ minLength: 1, maxLength: 12 });
const maybe = <T>(name: string, a: fc.Arbitrary<T>): fc.Arbitrary<object> => fc.option(a, { nil: undefined }).map((v) => (v === undefined ? {} : { [name]: v }));

/** states are those that the view can reach. */
const states: fc.Arbitrary<State> = fc.tuple(
  maybe('addressee', word), maybe('role', fc.constantFrom(...roles)), maybe('basis', word), maybe('place', word), maybe('text', word), maybe('restated', fc.constantFrom(...restatements)), maybe('open', word),
  fc.oneof(fc.constant({ from: none }), fc.tuple(maybe('from', date), maybe('to', date)).map(([a, b]) => ({ ...a, ...b }))),
  fc.oneof(fc.constant<object>({}), fc.constantFrom(...dues).chain((due): fc.Arbitrary<object> => (due === 'before' || due === 'after' ? maybe('by', date).map((by) => ({ due, ...by })) : fc.constant({ due })))),
  fc.oneof(fc.constant({}), word.map((after) => ({ after })), word.map((before) => ({ before }))),
  fc.record({ byClass: fc.boolean(), principles: fc.boolean(), modality: fc.subarray([...modalities]), level: fc.subarray([...levels, none]), face: fc.constantFrom('board', 'table'), columns: fc.constantFrom(...columns), order: fc.constantFrom(...orders) }),
).map((parts) => Object.assign({}, ...parts) as State);

describe('the board’s state', () => {
  it('stands in the address and comes back', () => {
    fc.assert(fc.property(states, (s) => { expect(read(new URLSearchParams(write(s).toString()))).toEqual(s); }));
  });
  it('takes what it does not know as not given', () => {
    expect(read(new URLSearchParams('role=BOSS&modality=X,TASK&due=soon&from=2024-13&by=2024&order=&face=pie&level=MOON'))).toEqual({ ...initial, modality: ['TASK'] });
  });
  it('knows dates that can be asked for', () => {
    expect(['2024', '2024-01', '2024-01-31', '24', '2024-00', '2024-1', '2024-01-32', '2024/01', ''].map(edtf)).toEqual([true, true, true, false, false, false, false, false, false]);
  });
});

const keys = fc.constantFrom<Key>({ by: 'ADDRESSEE', value: 'body_1' }, { by: 'BASIS', value: 'document_1' }, { by: 'ROLE', value: 'LEAD' }, { by: 'MODALITY', value: 'TASK' }, { by: 'LEVEL', value: 'CITY' }, { by: 'LEVEL', value: null }, { by: 'YEAR', value: '2024' }, { by: 'YEAR', value: null });

describe('a group', () => {
  it('filters when clicked, and not when clicked again', () => {
    fc.assert(fc.property(states, keys, (s, k) => {
      const once = toggled(s, k);
      expect(chosen(once, k)).toBe(!chosen(s, k));
      expect(chosen(toggled(once, k), k)).toBe(chosen(s, k));
      expect([once.after, once.before]).toEqual([undefined, undefined]);
    }));
  });
});

describe('the filter as the API has it', () => {
  it('is nothing where nothing is asked', () => {
    expect(ledgerOf(initial)).toEqual({ where: null, addressee: null, principles: false });
  });
  it('joins what is asked', () => {
    const s: State = { ...initial, addressee: 'body_1', role: 'LEAD', byClass: false, from: '2023', to: '2024-06', due: 'before', by: '2025', level: ['CITY', none], text: '养老' };
    expect(ledgerOf(s, { by: 'MODALITY', value: 'TASK' })).toEqual({
      addressee: { id: 'body_1', role: 'LEAD', byClass: false }, principles: false,
      where: { and: [{ date: { gte: '2023', lte: '2024-06' } }, { due: { lt: '2025' } }, { or: [{ level: { in: ['CITY'] } }, { level: { isNull: true } }] }, { text: { contains: '养老' } }, { modality: { in: ['TASK'] } }] },
    });
  });
  it('asks for speeches without a date', () => {
    expect(ledgerOf({ ...initial, from: none }).where).toEqual({ date: { isNull: true } });
  });
});
