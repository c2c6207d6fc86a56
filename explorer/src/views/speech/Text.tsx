// The text, set for reading. Pointer and keyboard are handled here once for all marks:
// a press chooses what is marked, a rest over it tells what it is.
import { memo, useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactElement } from 'react';
import { useWords } from '../../i18n';
import { BlockText } from './BlockText';
import type { Span } from './offsets';
import { layerOf, type Directive, type Mark } from './reading';
import { overlap, perBlock } from './runs';
import type { Layer } from './state';
import { Tip, type Tipped } from './Tip';
import type { Marked } from './useReading';
import { speechWords } from './words';
import style from './Text.module.css';

type Props = {
  readonly marked: Marked;
  readonly hide: readonly Layer[];
  /** at is in UTF-16 units. */
  readonly at: Span | undefined;
  readonly chosen: string | undefined;
  /** choose takes an entity or directive, and the unit that was pressed. */
  readonly choose: (id: string | undefined, at: number) => void;
  /** seen tells which block is being read. */
  readonly seen: (block: number) => void;
};

const noMarks: readonly Mark[] = [];
const noDirectives: readonly Directive[] = [];

export const Text = memo(function Text({ marked, hide, at, chosen, choose, seen }: Props): ReactElement {
  const w = useWords('speech', speechWords);
  const { blocks, marks, gaps, directives, offsets } = marked;
  const root = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tipped | undefined>(undefined);
  const shown = useMemo(() => perBlock(blocks, [...marks, ...gaps].filter((m) => !hide.includes(layerOf(m))).sort((a, b) => a.start - b.start)), [blocks, marks, gaps, hide]);
  const told = useMemo(() => (hide.includes('DIRECTIVE') ? [] : perBlock(blocks, directives)), [blocks, directives, hide]);
  const holds = useMemo(() => {
    const by = new Map<string, Set<number>>();
    const put = (id: string, i: number): void => void (by.get(id) ?? by.set(id, new Set()).get(id)!).add(i);
    shown.forEach((of, i) => of.forEach((m) => m.entity && put(m.entity.id, i)));
    told.forEach((of, i) => of.forEach((d) => put(d.id, i)));
    return by;
  }, [shown, told]);
  const names = useMemo(() => new Map(marks.map((m) => [m.entity!.id, m.entity!])), [marks]);
  useSeen(root, blocks, seen);
  useShown(root, at);

  // One mark of the text can be reached by Tab; the arrows go on from there.
  useEffect(() => {
    const el = root.current;
    if (el && !el.querySelector('[data-s][tabindex="0"]')) el.querySelector<HTMLElement>('[data-e]')?.setAttribute('tabindex', '0');
  }, [shown]);
  const tell = useCallback((target: EventTarget | null): void => {
    const el = target instanceof Element ? target.closest<HTMLElement>('[data-e],[data-g]') : null;
    root.current?.querySelectorAll('[data-lit]').forEach((x) => x.removeAttribute('data-lit'));
    if (!el) { setTip(undefined); return; }
    const ids = (el.dataset['e'] ?? '').split(' ').filter(Boolean);
    if (ids[0]) root.current?.querySelectorAll(`[data-e~="${CSS.escape(ids[0])}"]`).forEach((x) => x.setAttribute('data-lit', ''));
    const box = el.getClientRects()[0] ?? el.getBoundingClientRect();
    setTip({ x: box.left, y: box.bottom, entities: ids.flatMap((i) => names.get(i) ?? []), reason: el.dataset['g'] as Tipped['reason'] });
  }, [names]);
  const press = (target: EventTarget): boolean => {
    if (!(target instanceof Element)) return false;
    const directive = target.closest<HTMLElement>('[data-d]')?.dataset['d'];
    if (directive) { const d = directives[+directive]!; choose(d.id === chosen ? undefined : d.id, d.start); return true; }
    const el = target.closest<HTMLElement>('[data-e]');
    if (!el) return false;
    const ids = el.dataset['e']!.split(' ');
    // Pressed again, a nested mark gives way to the one around it, and the last to none.
    choose(chosen !== undefined && ids.includes(chosen) ? ids[ids.indexOf(chosen) + 1] : ids[0], +el.dataset['s']!);
    return true;
  };
  const key = (e: KeyboardEvent): void => {
    const el = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-s]') : null;
    if (!el) return;
    if (e.key === 'Enter' || e.key === ' ') { if (press(el)) e.preventDefault(); return; }
    if (e.key === 'Escape') { setTip(undefined); return; }
    const by = e.key === 'ArrowRight' || e.key === 'ArrowDown' ? 1 : e.key === 'ArrowLeft' || e.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || e.ctrlKey || e.metaKey || e.altKey) return;
    const all = [...root.current!.querySelectorAll<HTMLElement>('[data-e],[data-g]')];
    const next = all[all.indexOf(el) + by];
    if (!next) return;
    e.preventDefault();
    next.focus();
  };
  const focus = (e: FocusEvent): void => {
    if (!(e.target instanceof HTMLElement) || e.target.dataset['s'] === undefined) return;
    root.current!.querySelectorAll('[data-s][tabindex="0"]').forEach((x) => x.setAttribute('tabindex', '-1'));
    e.target.setAttribute('tabindex', '0');
    if (e.target.matches(':focus-visible')) tell(e.target);
  };
  const click = (e: MouseEvent): void => {
    // Words that are being picked out are not a press.
    if (getSelection()?.isCollapsed === false) return;
    press(e.target);
  };
  return (
    <>
      <div ref={root} className={`text ${style['text']}`} lang="zh-Hans" role="region" aria-label={w('text')} data-margin={directives.length > 0 && !hide.includes('DIRECTIVE') ? '' : undefined}
        onClick={click} onKeyDown={key} onFocus={focus} onBlur={() => tell(null)}
        onPointerOver={(e: PointerEvent) => { if (e.pointerType === 'mouse') tell(e.target); }} onPointerLeave={() => tell(null)}>
        {blocks.map((b, i) => (
          <BlockText key={b.start} text={offsets.text} block={b} nth={i} marks={shown[i] ?? noMarks} directives={told[i] ?? noDirectives}
            at={at && overlap(at, b) ? at : undefined} chosen={chosen !== undefined && holds.get(chosen)?.has(i) ? chosen : undefined} />
        ))}
      </div>
      {tip && <Tip tip={tip} />}
    </>
  );
});

/** useSeen tells which block stands near the middle of the window. */
function useSeen(root: { readonly current: HTMLElement | null }, blocks: Marked['blocks'], seen: (block: number) => void): void {
  useEffect(() => {
    const el = root.current;
    if (!el) return;
    const watch = new IntersectionObserver((entries) => {
      for (const e of entries) if (e.isIntersecting && e.target instanceof HTMLElement) seen(+e.target.dataset['block']!);
    }, { rootMargin: '-45% 0px -54% 0px' });
    el.querySelectorAll('[data-block]').forEach((b) => watch.observe(b));
    return () => watch.disconnect();
  }, [root, blocks, seen]);
}

/** useShown brings what the address points at into view. */
function useShown(root: { readonly current: HTMLElement | null }, at: Span | undefined): void {
  const place = at && `${at.start}-${at.end}`;
  useEffect(() => {
    if (place === undefined) return;
    const show = (): void => {
      const el = root.current?.querySelector('[data-at]');
      if (!el) return;
      const box = el.getBoundingClientRect();
      // What is in sight already stays where it is.
      if (box.top < 80 || box.bottom > window.innerHeight - 80) el.scrollIntoView({ block: 'center' });
    };
    show();
    // Blocks on the way get their true heights once they have been near the window.
    const again = requestAnimationFrame(show);
    return () => cancelAnimationFrame(again);
  }, [root, place]);
}
