import type { ReactElement } from 'react';
import { slices, type Span } from './quote';

/** Marked is a string with places of it marked. */
export function Marked({ text, places }: { text: string; places: readonly Span[] }): ReactElement {
  return <>{slices(text, places).map((s, i) => (s.marked ? <mark key={i}>{s.text}</mark> : <span key={i}>{s.text}</span>))}</>;
}
