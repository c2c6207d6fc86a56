// A field to filter by: what is typed takes hold a little later, or by Enter. The first change is a
// step, the rest of the typing amends it, so that one undo takes it all back.
import { useEffect, useRef, useState, type ReactElement } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string, how: 'step' | 'amend') => void;
  readonly placeholder?: string;
  /** valid tells what can be asked for; what is not is marked, and waits. */
  readonly valid?: (value: string) => boolean;
  readonly width?: string;
};

const pause = 350;

export function TextFilter({ label, value, onValue, placeholder, valid, width }: Props): ReactElement {
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const begun = useRef(false);
  const fine = text === '' || !valid || valid(text);
  const tell = useRef(onValue);
  tell.current = onValue;
  useEffect(() => { setText(value); }, [value]);
  const due = !composing && fine && text.trim() !== value;
  const take = (): void => {
    tell.current(text.trim(), begun.current ? 'amend' : 'step');
    begun.current = true;
  };
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(take, pause);
    return () => clearTimeout(timer);
  }, [text, due]);
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text" value={text} placeholder={placeholder} aria-invalid={!fine} style={width ? { width } : undefined} autoComplete="off" maxLength={200}
        onChange={(e) => setText(e.target.value)} onKeyDown={(e) => { if (e.key === 'Enter' && due) take(); }} onBlur={() => { begun.current = false; }}
        onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
