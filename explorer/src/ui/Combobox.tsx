// A text field with suggestions under it, after the ARIA pattern: the focus stays in
// the field, arrows walk the options, Enter takes one, Escape shuts the list.
import { useId, useState, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject } from 'react';
import style from './Combobox.module.css';

export type Option = { readonly id: string; readonly show: ReactNode; readonly pick: () => void };
export type Group = { readonly id: string; readonly heading: ReactNode; readonly options: readonly Option[] };

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  /** onText is told of every change; composing where an input method is not done yet: that is no text to look for. */
  readonly onText: (text: string, composing: boolean) => void;
  readonly groups: readonly Group[];
  /** onEnter is Enter while no option is walked to; without it the first option is taken. */
  readonly onEnter?: () => void;
  /** note stands at the foot of the list: what is under way, what failed, that nothing was found. */
  readonly note?: ReactNode;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly keys?: string;
};

export function Combobox({ label, placeholder, text, onText, groups, onEnter, note, field, keys }: Props): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const options = groups.flatMap((g) => g.options);
  const at = options.findIndex((o) => o.id === active);
  const shown = open && text.trim() !== '' && (options.length > 0 || note != null);
  const shut = (): void => { setOpen(false); setActive(null); };
  const take = (o: Option): void => { shut(); o.pick(); };
  const walk = (by: number): void => {
    setOpen(true);
    if (options.length === 0) return;
    const next = at < 0 ? (by > 0 ? 0 : options.length - 1) : (at + by + options.length) % options.length;
    setActive(options[next]!.id);
    // The option is there already: the list is drawn from the same options.
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (e: KeyboardEvent): void => {
    if (e.nativeEvent.isComposing) return; // the key is the input method's
    if (e.key === 'ArrowDown') walk(1);
    else if (e.key === 'ArrowUp') walk(-1);
    else if (e.key === 'Enter') {
      const o = shown ? options[at] ?? (onEnter ? undefined : options[0]) : undefined;
      if (o) take(o);
      else if (onEnter && text.trim() !== '') { shut(); onEnter(); }
    } else if (e.key === 'Escape') {
      if (shown) shut();
      else onText('', false);
    } else return;
    e.preventDefault();
  };
  return (
    <div className={style['box']} onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) shut(); }}>
      <input
        ref={field} type="text" role="combobox" className={style['field']} aria-label={label} placeholder={placeholder ?? label} autoComplete="off" spellCheck={false} enterKeyHint="search"
        aria-expanded={shown} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined} aria-keyshortcuts={keys}
        value={text} onKeyDown={press} onFocus={() => setOpen(true)} onClick={() => setOpen(true)}
        onChange={(e) => { setOpen(true); setActive(null); onText(e.target.value, (e.nativeEvent as InputEvent).isComposing === true); }}
        onCompositionEnd={(e) => onText(e.currentTarget.value, false)}
      />
      <div className={style['popup']} hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={label} className={style['list']}>
          {groups.map((g) => (
            <div key={g.id} role="group" aria-labelledby={`${id}-of-${g.id}`} className={style['group']}>
              <div id={`${id}-of-${g.id}`} role="presentation" className={style['heading']}>{g.heading}</div>
              {g.options.map((o) => {
                const i = options.indexOf(o);
                return (
                  <div
                    key={o.id} id={`${id}-${i}`} role="option" aria-selected={i === at} className={style['option']}
                    onMouseDown={(e) => e.preventDefault()} onMouseMove={() => { if (active !== o.id) setActive(o.id); }} onClick={() => take(o)}
                  >{o.show}</div>
                );
              })}
            </div>
          ))}
        </div>
        {note != null && <div className={style['note']} role="status">{note}</div>}
      </div>
    </div>
  );
}
