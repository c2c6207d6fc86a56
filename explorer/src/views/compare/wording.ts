// What changed in a wording, word by word. Chinese has no blanks between words: the
// browser's own segmenter finds them.
import { diffArrays } from 'diff';

export type Piece = { readonly text: string; readonly is: 'same' | 'deleted' | 'inserted' };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(s: string): string[] {
  return [...segmenter.segment(s)].map((w) => w.segment);
}

/** wording is before and after in one: without what is inserted it is before, without what is deleted it is after. */
export function wording(before: string, after: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map((c) => ({ text: c.value.join(''), is: c.added ? 'inserted' : c.removed ? 'deleted' : 'same' }));
}
