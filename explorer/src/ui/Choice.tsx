import type { ReactElement } from 'react';
import style from './Choice.module.css';

type Props<T extends string> = { readonly label: string; readonly value: T; readonly options: readonly (readonly [T, string])[]; readonly onValue: (v: T) => void };

/** Choice is one of a few, all of them in sight. */
export function Choice<T extends string>({ label, value, options, onValue }: Props<T>): ReactElement {
  return (
    <div role="group" aria-label={label} className={style['choice']}>
      {options.map(([v, name]) => <button key={v} type="button" aria-pressed={v === value} onClick={() => { if (v !== value) onValue(v); }}>{name}</button>)}
    </div>
  );
}
