// Words that a person has picked out of the text can be copied as a citation.
import { useEffect, useState, type ReactElement } from 'react';
import { useWords } from '../../i18n';
import { copy } from '../../ui/copy';
import { citationOf } from './citation';
import { innermost } from './blocks';
import type { Span } from './offsets';
import type { Reading, SpeechHead } from './useReading';
import { speechWords } from './words';
import style from './Speech.module.css';

type Picked = { readonly span: Span; readonly x: number; readonly y: number };

export function CopySelection({ speech, reading }: { speech: SpeechHead; reading: Reading }): ReactElement | null {
  const w = useWords('speech', speechWords);
  const [picked, setPicked] = useState<Picked | undefined>(undefined);
  const [done, setDone] = useState(false);
  useEffect(() => {
    const look = (): void => { setDone(false); setPicked(pickedIn(getSelection())); };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (!picked) return null;
  return (
    <div className={style['copy']} style={{ left: Math.max(8, Math.min(picked.x, window.innerWidth - 180)), top: Math.min(picked.y + 8, window.innerHeight - 48) }}>
      <button type="button" onPointerDown={(e) => e.preventDefault()} onClick={() => void copy(cite(speech, reading, picked.span)).then(setDone)}>{done ? w('cited') : w('cite')}</button>
      <span className="unseen" role="status">{done ? w('cited') : ''}</span>
    </div>
  );
}

/** cite builds the citation from the sentences that the words touch. */
export function cite(speech: Pick<SpeechHead, 'title' | 'speaker' | 'date'>, reading: Pick<Reading, 'offsets' | 'sentences' | 'sections'>, { start, end }: Span): string {
  const first = reading.sentences.find((s) => s.end > start && s.start < end);
  return citationOf({
    quote: reading.offsets.text.slice(start, end).replace(/[\r\n]+/g, ''), title: speech.title, speaker: speech.speaker, date: speech.date,
    heading: first ? first.heading : reading.sections[innermost(reading.sections, start)]?.heading, paragraph: first?.paragraph,
  });
}

function pickedIn(s: Selection | null): Picked | undefined {
  if (!s || s.isCollapsed || s.rangeCount === 0) return undefined;
  const range = s.getRangeAt(0);
  const start = unitOf(range.startContainer, range.startOffset, 'start'), end = unitOf(range.endContainer, range.endOffset, 'end');
  if (start === undefined || end === undefined || start >= end) return undefined;
  const boxes = range.getClientRects();
  const box = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  return { span: { start, end }, x: box.right, y: box.bottom };
}

/** unitOf is the place of the text that a place of the page shows: runs carry where they start. */
function unitOf(node: Node, offset: number, side: 'start' | 'end'): number | undefined {
  if (node instanceof Text) {
    const run = node.parentElement?.closest<HTMLElement>('[data-s]');
    return run ? +run.dataset['s']! + offset : undefined;
  }
  if (!(node instanceof Element)) return undefined;
  const block = node.closest('[data-block]');
  if (!block) return undefined;
  // A whole paragraph was picked: its selection ends at an element's edge.
  const runs = [...(side === 'end' && offset === 0 ? block.previousElementSibling : block)?.querySelectorAll<HTMLElement>('[data-s]') ?? []];
  const run = side === 'start' ? runs[0] : runs.at(-1);
  return run ? +run.dataset['s']! + (side === 'end' ? run.textContent.length : 0) : undefined;
}
