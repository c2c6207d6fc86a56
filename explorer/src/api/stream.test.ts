import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, wait } from './stream';

const text = ': mailuo\n\nevent: next\ndata: {"data":{"n":"脉络"}}\n\n:\n\nevent: next\ndata: {"data":\ndata: 2}\n\nevent: complete\ndata:\n\n';

describe('a stream of events', () => {
  it('is read alike, however it is cut', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
      const read = events();
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const out = at.slice(1).flatMap((end, i) => read(text.slice(at[i], end)));
      expect(out).toEqual([{ event: 'next', data: '{"data":{"n":"脉络"}}' }, { event: 'next', data: '{"data":\n2}' }, { event: 'complete', data: '' }]);
    }));
  });
  it('is asked for again later and later', () => {
    expect([0, 1, 2, 10].map(wait)).toEqual([1000, 2000, 4000, 30_000]);
  });
});
