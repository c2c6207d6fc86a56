// The canvas's place on the page. It is for the eye and the pointer: the list beside it
// holds the same for the keyboard and for those who listen, so it is hidden from them.
import { useEffect, useImperativeHandle, useRef, useState, type ReactElement, type Ref } from 'react';
import { useApp } from '../../app/context';
import { useLanguage, useTheme } from '../../app/settings';
import { to } from '../../ui/links';
import { readColours } from './colours';
import { Drawing } from './drawing';
import { pin, pinned, select, selectLine, selectNone } from './reduce';
import { edgeKey } from './shown';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

/** largeFrom is how many lines make a large graph: it is drawn more simply, to stay smooth. */
const largeFrom = 4_000;

export type View = { readonly fit: () => void; readonly zoom: (by: number) => void };

export function Canvas({ tools, ref }: { tools: Tools; ref: Ref<View> }): ReactElement {
  const w = useGraphWords();
  const { walk, settings } = useApp();
  const theme = useTheme(settings);
  const language = useLanguage(settings);
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>();
  const [broken, setBroken] = useState(false);
  const latest = useRef(tools);
  latest.current = tools;

  const large = tools.shown.edges.size > largeFrom;
  useEffect(() => {
    if (!box.current) return;
    const now = (): Tools => latest.current;
    let made: Drawing;
    try {
      made = new Drawing(box.current, readColours(box.current), {
        node: (id, beside) => { if (!id.startsWith('~')) now().amend((s) => select(s, id, beside)); },
        edge: (key) => { const e = now().shown.edges.get(key); if (e && !e.key.includes('~')) now().amend((s) => selectLine(s, e.a, e.b)); },
        ground: () => { const { state } = now(); if (state.selected.length + state.line.length > 0) now().amend(selectNone); },
        open: (id) => { if (!id.startsWith('~')) walk.go(to.node(id)); },
        moved: (id, x, y) => { if (!id.startsWith('~')) now().act((s) => pin(s, id, x, y)); },
      }, large);
    } catch {
      setBroken(true);
      return;
    }
    const unframe = now().session.onFrame(made.frame);
    const size = new ResizeObserver(() => made.resized());
    size.observe(box.current);
    setDrawing(made);
    return () => { size.disconnect(); unframe(); made.close(); setDrawing(undefined); };
  }, [walk, large]);

  const { shown, state, now } = tools;
  useEffect(() => {
    drawing?.draw(shown, now.places, {
      selected: state.selected, line: state.line.length === 2 ? edgeKey(state.line[0]!, state.line[1]!) : '', pinned: pinned(state),
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    }, tools.label, tools.lineName);
    // Labels are words: a language changes them.
  }, [drawing, shown, now.places, state, language, tools]);
  useEffect(() => {
    const recolour = (): void => { if (drawing && box.current) drawing.theme(readColours(box.current)); };
    recolour();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', recolour);
    return () => dark.removeEventListener('change', recolour);
  }, [drawing, theme]);
  useImperativeHandle(ref, () => ({ fit: () => drawing?.fit(true), zoom: (by) => drawing?.zoom(by) }), [drawing]);

  if (broken) return <p className={style['broken']}>{w('noCanvas')}</p>;
  return <div ref={box} className={style['canvas']} aria-hidden data-testid="graph-canvas" />;
}
