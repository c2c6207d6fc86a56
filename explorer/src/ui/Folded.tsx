// A filter that is a line on a phone, and opens by a press, so that what it filters is in
// sight; where there is room it stands open.
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useShared } from '../i18n';
import style from './Folded.module.css';

/** Folded is a filter; narrowed is how many of its fields are set. */
export function Folded({ label, narrowed, className = '', children }: { readonly label: string; readonly narrowed: number; readonly className?: string | undefined; readonly children: ReactNode }): ReactElement {
  const t = useShared();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={label}>
      <button type="button" className={style['press']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{label}{narrowed > 0 && <span className="soft">{t('filtersSet', { n: narrowed })}</span>}</button>
      <div id={id} className={`${className} ${open ? '' : style['folded']}`}>{children}</div>
    </section>
  );
}
