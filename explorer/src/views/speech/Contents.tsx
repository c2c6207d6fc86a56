// The headings, with the one that is being read.
import { memo, useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../../i18n';
import type { Section } from './blocks';
import type { Span } from './offsets';
import { speechWords } from './words';
import style from './Speech.module.css';

type Props = { readonly sections: readonly Section[]; readonly here: Section | undefined; readonly show: (at: Span, how?: 'step' | 'amend') => void };

export const Contents = memo(function Contents({ sections, here, show }: Props): ReactElement | null {
  const w = useWords('speech', speechWords);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only the list itself is scrolled, never the page.
    const on = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current?.parentElement;
    if (!on || !box) return;
    const top = on.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 40 || top > box.clientHeight - 60) box.scrollTop += top - box.clientHeight / 3;
  }, [here]);
  if (sections.length === 0) return null;
  return (
    <nav ref={list} className={style['contents']} aria-label={w('contents')}>
      <h2>{w('contents')}</h2>
      <ol>
        {sections.map((s) => (
          <li key={s.id} data-depth={s.depth}>
            <button type="button" title={s.heading} aria-current={here?.id === s.id ? 'location' : undefined} onClick={() => show({ start: s.start, end: s.start + s.heading.length }, 'step')}><span>{s.heading}</span></button>
          </li>
        ))}
      </ol>
    </nav>
  );
});
