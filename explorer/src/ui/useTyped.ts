// What a person typed, as it is looked for: not while an input method is composing, and
// not with every key.
import { useEffect, useState } from 'react';

/** pause is how long nothing is typed before it is looked for, in milliseconds. */
const pause = 120;

export type Typed = { readonly text: string; readonly settled: string; readonly set: (text: string, composing: boolean) => void };

/** useTyped is the text of a field, and the text to look for: settled, trimmed, a little later. */
export function useTyped(start = ''): Typed {
  const [text, setText] = useState(start);
  const [whole, setWhole] = useState(start);
  const [settled, setSettled] = useState(start.trim());
  useEffect(() => {
    const next = whole.trim();
    if (next === '') { setSettled(''); return; }
    const timer = setTimeout(() => setSettled(next), pause);
    return () => clearTimeout(timer);
  }, [whole]);
  return { text, settled, set: (t, composing) => { setText(t); if (!composing) setWhole(t); } };
}
