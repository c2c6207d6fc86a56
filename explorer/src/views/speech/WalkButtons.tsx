// From one place of the text to the one before or after it.
import type { ReactElement } from 'react';
import type { Span } from './offsets';
import style from './Panel.module.css';

type Props = {
  /** places are in order of the text. */
  readonly places: readonly Span[];
  readonly line: number;
  readonly show: (at: Span) => void;
  readonly label: (n: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
};

export function Walk({ places, line, show, label, previous, next }: Props): ReactElement {
  const here = places.findIndex((p) => p.start === line);
  const before = places.findLast((p) => p.start < line), after = places.find((p) => p.start > line);
  return (
    <p className={style['walk']}>
      <button type="button" disabled={!before} onClick={() => before && show(before)} aria-label={previous} title={previous}>‹</button>
      <span role="status" className="small number">{here < 0 ? label(places.filter((p) => p.start < line).length, places.length) : label(here + 1, places.length)}</span>
      <button type="button" disabled={!after} onClick={() => after && show(after)} aria-label={next} title={next}>›</button>
    </p>
  );
}
