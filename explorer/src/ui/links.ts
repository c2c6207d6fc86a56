// The addresses that views link to each other by. The parameters are those that each
// view's state reads.
import { setList, writePlace } from '../app/place';

const p = (o: Record<string, string | number | undefined>): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [k, v] of Object.entries(o)) if (v !== undefined && v !== '') params.set(k, String(v));
  return params;
};

export const to = {
  overview: (): string => writePlace('overview'),
  search: (text: string): string => writePlace('search', p({ q: text })),
  /** node is the page of an entity, directive or speech. */
  node: (id: string): string => (id.startsWith('speech_') ? to.speech(id) : writePlace('node', p({ id }))),
  graph: (...ids: string[]): string => {
    const params = new URLSearchParams();
    setList(params, 'of', ids);
    return writePlace('graph', params);
  },
  /** speech opens the text; start and end (code points) are what to show and mark. */
  speech: (id: string, start?: number | null, end?: number | null): string =>
    writePlace('speech', p({ id, at: start != null && end != null ? `${start}-${end}` : undefined })),
  /** reading opens the text with an entity or directive of it chosen. */
  reading: (id: string, of: string, start?: number | null, end?: number | null): string =>
    writePlace('speech', p({ id, at: start != null && end != null ? `${start}-${end}` : undefined, of })),
  /** edge opens a speech at the nth piece (from 0) of a relation's evidence, to walk on from there. */
  edge: (relation: string, nth: number, id: string, start?: number | null, end?: number | null): string =>
    writePlace('speech', p({ id, at: start != null && end != null ? `${start}-${end}` : undefined, edge: relation, nth: nth || undefined })),
  speeches: (collection?: string): string => writePlace('speeches', p({ collection })),
  /** speechesOf lists the speeches of a year. */
  speechesOf: (year: number): string => writePlace('speeches', p({ from: year, to: year })),
  /** compareBefore compares a speech with the one before it in its series. */
  compareBefore: (id: string): string => writePlace('compare', p({ to: id })),
  compare: (from: string, other: string): string => writePlace('compare', p({ from, to: other })),
  board: (addressee?: string): string => writePlace('board', p({ addressee })),
  wording: (...ids: string[]): string => {
    const params = new URLSearchParams();
    setList(params, 'of', ids);
    return writePlace('wording', params);
  },
  chain: (id: string): string => writePlace('chain', p({ of: id })),
};
