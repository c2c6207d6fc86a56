import { expect, it } from 'vitest';
import { cite } from './CopySelection';
import { citationOf, dateWords } from './citation';
import { Offsets } from './offsets';

it('cites as the API does', () => {
  expect(citationOf({ quote: '要推进“放管服”改革。', title: '在《条例》座谈会上的讲话', speaker: '张三', date: '2024-03-05', heading: '一、总体“要求”。', paragraph: 3 }))
    .toBe('“要推进‘放管服’改革。”（张三：《在〈条例〉座谈会上的讲话》，2024年3月5日，“一、总体‘要求’”部分，第3段）');
  expect(citationOf({ quote: '完。', title: null, speaker: null, date: null, heading: undefined, paragraph: undefined })).toBe('“完。”');
});
it('writes dates as fine as they are known', () => {
  expect(['2024', '2024-03', '2024-03-05', '2021/2025', '../2020', '2020/..'].map(dateWords)).toEqual(['2024年', '2024年3月', '2024年3月5日', '2021年至2025年', '截至2020年', '2020年起']);
});
it('finds the paragraph and the part of words that were picked', () => {
  const offsets = new Offsets('一。二。三。');
  const sentences = [{ start: 0, end: 2, paragraph: 1, heading: undefined }, { start: 2, end: 4, paragraph: 2, heading: '甲' }, { start: 4, end: 6, paragraph: 3, heading: '乙' }];
  expect(cite({ title: '题', speaker: null, date: '2024' }, { offsets, sentences, sections: [] }, { start: 3, end: 5 })).toBe('“。三”（《题》，2024年，“甲”部分，第2段）');
});
