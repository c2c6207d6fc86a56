// Where a quote stands inside its sentence.

type Placed = { readonly quote: string; readonly startUtf16?: number | null | undefined; readonly endUtf16?: number | null | undefined };
type Sentence = { readonly text: string; readonly startUtf16: number };

/** Parts is a sentence cut at a quote. A quote that runs on past its sentence is marked whole. */
export type Parts = { readonly before: string; readonly marked: string; readonly after: string };

/** cut finds a quote in its sentence by its offsets (UTF-16); undefined where it does not stand there. */
export function cut(e: Placed, sentence: Sentence): Parts | undefined {
  if (e.startUtf16 == null || e.endUtf16 == null) return undefined;
  const from = e.startUtf16 - sentence.startUtf16;
  const to = e.endUtf16 - sentence.startUtf16;
  if (from < 0 || from > sentence.text.length || to < from) return undefined;
  return { before: sentence.text.slice(0, from), marked: to > sentence.text.length ? e.quote : sentence.text.slice(from, to), after: sentence.text.slice(to) };
}

/** Span is a place in a string, in UTF-16 code units, end exclusive. */
export type Span = { readonly startUtf16: number; readonly endUtf16: number };

/** slices cuts a string at places, in order; what is marked is in a place. Places that overlap are one. */
export function slices(text: string, places: readonly Span[]): { text: string; marked: boolean }[] {
  const out: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const p of [...places].sort((a, b) => a.startUtf16 - b.startUtf16)) {
    const start = Math.max(at, Math.min(p.startUtf16, text.length));
    const end = Math.min(p.endUtf16, text.length);
    if (end <= start) continue;
    if (start > at) out.push({ text: text.slice(at, start), marked: false });
    out.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) out.push({ text: text.slice(at), marked: false });
  return out;
}

/** excerpt cuts a long string to about so many characters around its first place, and moves the places with it. */
export function excerpt(text: string, places: readonly Span[], most: number): { text: string; places: Span[] } {
  if (text.length <= most) return { text, places: [...places] };
  const first = places[0]?.startUtf16 ?? 0;
  const from = whole(text, Math.max(0, Math.min(first - Math.floor(most / 3), text.length - most)));
  const to = whole(text, Math.min(text.length, from + most));
  const lead = from > 0 ? '…' : '';
  return {
    text: lead + text.slice(from, to) + (to < text.length ? '…' : ''),
    places: places
      .filter((p) => p.endUtf16 > from && p.startUtf16 < to)
      .map((p) => ({ startUtf16: Math.max(p.startUtf16, from) - from + lead.length, endUtf16: Math.min(p.endUtf16, to) - from + lead.length })),
  };
}

/** whole moves a cut that falls inside a character of two code units to before it. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
