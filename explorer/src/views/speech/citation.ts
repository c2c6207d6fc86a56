// A citation of words that a person picked, in the form that the API cites its own in:
// “words”（speaker：《title》，date，part，paragraph）.
export type Cited = {
  readonly quote: string;
  readonly title: string | null | undefined;
  readonly speaker: string | null | undefined;
  readonly date: string | null | undefined;
  readonly heading: string | null | undefined;
  readonly paragraph: number | undefined;
};

export function citationOf(c: Cited): string {
  const title = c.title?.replaceAll('《', '〈').replaceAll('》', '〉');
  const heading = c.heading?.trim().replace(/[。．.：:；;，,]+$/u, '');
  const where = [
    (c.speaker ? `${c.speaker}：` : '') + (title ? `《${title}》` : ''),
    dateWords(c.date),
    heading ? `“${inner(heading)}”部分` : '',
    c.paragraph ? `第${c.paragraph}段` : '',
  ].filter(Boolean).join('，');
  const quote = `“${inner(c.quote.trim())}”`;
  return where ? `${quote}（${where}）` : quote;
}

const turned: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
function inner(s: string): string {
  return s.replace(/[“”‘’]/g, (q) => turned[q]!);
}

/** dateWords writes an EDTF date as Chinese texts do, as fine as it is known. */
export function dateWords(date: string | null | undefined): string {
  if (!date) return '';
  const [from = '', to] = date.split('/');
  if (to === undefined) return point(from);
  if (from === '..') return `截至${point(to)}`;
  if (to === '..') return `${point(from)}起`;
  return `${point(from)}至${point(to)}`;
}

function point(s: string): string {
  return s.split('-').map((n, i) => (/^\d+$/.test(n) && i < 3 ? `${+n}${'年月日'[i]}` : '')).join('');
}
