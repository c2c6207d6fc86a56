// A directive inside its sentence. Its offsets count code points.

type Placed = { readonly text: string; readonly start: number; readonly end: number; readonly sentence?: { readonly text: string; readonly start: number } | null };

/** inContext is what stands before and after a directive in its sentence; nothing where it begins outside of it. */
export function inContext(d: Placed): { before: string; after: string } {
  if (!d.sentence) return { before: '', after: '' };
  const points = [...d.sentence.text];
  const from = d.start - d.sentence.start;
  const to = d.end - d.sentence.start;
  if (from < 0 || from > points.length) return { before: '', after: '' };
  return { before: points.slice(0, from).join(''), after: points.slice(to).join('') };
}
