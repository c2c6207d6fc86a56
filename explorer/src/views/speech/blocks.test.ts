import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type Section } from './blocks';

const section = (heading: string, start: number, end: number, depth = 1): Section => ({ id: `s${start}`, heading, start, end, depth });

describe('blocksOf', () => {
  it('keeps paragraphs as the text has them, whatever ends its lines', () => {
    const text = '各位代表：\r\n\u3000\u3000一、回顾\r\n过去一年。\n\n\n完。';
    const blocks = blocksOf(text, [section('一、回顾', 9, text.length)]);
    expect(blocks.map((b) => [text.slice(b.start, b.end), b.depth, b.section])).toEqual([['各位代表：', 0, -1], ['一、回顾', 1, 0], ['过去一年。', 0, 0], ['完。', 0, 0]]);
  });
  it.each(['— 9 —', '—23', '- 10 -', '－1－', '12—', '第 3 页', '第3页 共10页'])('tells the number of a page: %s', (line) => {
    expect(blocksOf(`前文\n${line}\n后文`, []).map((b) => b.furniture)).toEqual([false, true, false]);
  });
  it.each(['2024', '3', '——2024年', '一、', '-5%'])('tells what is none: %s', (line) => {
    expect(blocksOf(line, [])[0]?.furniture).toBe(false);
  });
  it('tells a heading that runs into its paragraph', () => {
    const text = '一是稳增长。对接政策。';
    expect(blocksOf(text, [section('一是稳增长。', 0, text.length, 2)])).toEqual([{ start: 0, end: 11, depth: 0, lead: 6, section: 0, runsOn: false, furniture: false }]);
  });
  it('splits a text whose line breaks were lost, at its parts and at ends of sentences', () => {
    const sentence = '坚持稳中求进工作总基调，推动高质量发展。';
    const text = sentence.repeat(80) + '二、安排' + sentence.repeat(60);
    const at = sentence.length * 80;
    const blocks = blocksOf(text, [section('二、安排', at, text.length)]);
    expect(blocks.length).toBeGreaterThan(6);
    expect(blocks.some((b) => b.start === at)).toBe(true);
    expect(blocks.map((b) => text.slice(b.start, b.end)).join('')).toBe(text);
    expect(blocks.slice(1).every((b) => b.runsOn && '。！？'.includes(text[b.start - 1]!))).toBe(true);
  });
  it('loses nothing but blanks', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('国', '。', '\r\n', '\n', ' ', '\u3000', '😀'), { maxLength: 60 }).map((a) => a.join('')), (text) => {
      expect(blocksOf(text, []).map((b) => text.slice(b.start, b.end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});
