// The blocks that a text is set in: its headings and paragraphs, as the text has them.
// All offsets are UTF-16 units.
import type { Span } from './offsets';

export type Section = Span & { readonly id: string; readonly heading: string; readonly depth: number };

/** Block is a heading or a paragraph. */
export type Block = Span & {
  /** depth is a heading's, from 1; 0 is a paragraph. */
  readonly depth: number;
  /** lead is where a heading that runs into its paragraph ends; start where there is none. */
  readonly lead: number;
  /** section is the index of the innermost section it stands in; -1 is before all. */
  readonly section: number;
  /** furniture is what the printed page left in the text: its number. It is there, but not to be read. */
  readonly furniture: boolean;
  /** runsOn tells that the text has no line break before it. */
  readonly runsOn: boolean;
};

/** endless is how long a line is that nobody set as one paragraph: its line breaks were lost. */
const endless = 2000;
/** easy is how long the pieces of such a line are, at least. */
const easy = 300;
const blank = /^\s$/u;
/** pageNumber is a line that holds the number of a page, between dashes or named as such. */
const pageNumber = /^(?:[-\u2010-\u2015\u2212\uff0d·•]+\s*\d{1,4}(?:\s*[-\u2010-\u2015\u2212\uff0d·•]+)?|\d{1,4}\s*[-\u2010-\u2015\u2212\uff0d]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)$/u;

/** blocksOf splits a text; sections are in order of the text. */
export function blocksOf(text: string, sections: readonly Section[]): Block[] {
  const heads = new Map<number, number>();
  sections.forEach((s, i) => { if (s.heading !== '' && text.startsWith(s.heading, s.start) && !heads.has(s.start)) heads.set(s.start, i); });
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const whole = trim(text, line.index, line.index + line[0].length);
    if (!whole) continue;
    const cuts = whole.end - whole.start > endless ? cutsOf(text, whole, heads) : [];
    const starts = [whole.start, ...cuts];
    starts.forEach((start, i) => {
      const piece = trim(text, start, starts[i + 1] ?? whole.end);
      if (piece) blocks.push(blockOf(text, piece, i > 0, heads, sections));
    });
  }
  return blocks;
}

function blockOf(text: string, s: Span, runsOn: boolean, heads: ReadonlyMap<number, number>, sections: readonly Section[]): Block {
  const own = heads.get(s.start);
  const section = innermost(sections, s.start);
  if (own === undefined) return { ...s, depth: 0, lead: s.start, section, runsOn, furniture: pageNumber.test(text.slice(s.start, s.end)) };
  const { heading, depth } = sections[own]!;
  const end = s.start + heading.length;
  return end >= s.end ? { ...s, depth, lead: s.start, section: own, runsOn, furniture: false } : { ...s, depth: 0, lead: end, section: own, runsOn, furniture: false };
}

/** cutsOf are places where a line that lost its breaks is split: sections, and ends of sentences. */
function cutsOf(text: string, line: Span, heads: ReadonlyMap<number, number>): number[] {
  const cuts: number[] = [];
  let last = line.start;
  for (let i = line.start + 1; i < line.end; i++) {
    if (heads.has(i) || (i - last >= easy && '。！？'.includes(text[i - 1]!) && !'”’）》」'.includes(text[i]!))) { cuts.push(i); last = i; }
  }
  return cuts;
}

/** innermost is the index of the last section to begin that holds an offset. */
export function innermost(sections: readonly Section[], at: number): number {
  let found = -1;
  for (let i = 0; i < sections.length && sections[i]!.start <= at; i++) if (at < sections[i]!.end) found = i;
  return found;
}

function trim(text: string, start: number, end: number): Span | undefined {
  while (start < end && blank.test(text[start]!)) start++;
  while (end > start && blank.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}
