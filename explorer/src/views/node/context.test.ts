import { expect, test } from 'vitest';
import { inContext } from './context';

test('a directive is cut out by code points', () => {
  expect(inContext({ text: '要抓好', start: 12, end: 15, sentence: { text: '𠀀，要抓好。', start: 10 } })).toEqual({ before: '𠀀，', after: '。' });
});

test('one that runs past its sentence, or has none, has nothing after it', () => {
  expect(inContext({ text: '二。三', start: 11, end: 14, sentence: { text: '一二。', start: 10 } })).toEqual({ before: '一', after: '' });
  expect(inContext({ text: '一', start: 1, end: 2, sentence: null })).toEqual({ before: '', after: '' });
});
