// A drawing with its title: the same numbers as a table, and both as files.
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../i18n';
import { saveCsv, savePng, saveSvg } from './exporting';
import { figureWords } from './figure.words';
import style from './Figure.module.css';

export type Cell = string | number | null | undefined;

type Props = {
  readonly title: string;
  /** note says under the title how to read it. */
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** children draws; drawings are the svgs in it that are marked data-drawing. */
  readonly children: ReactNode;
};

export function Figure({ title, note, tools, head, rows, children }: Props): ReactElement {
  const w = useWords('figure', figureWords);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [table, setTable] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  /** pictures are the drawings, each with a file's name: small multiples are a file each. */
  const pictures = (): [SVGSVGElement, string][] => {
    const all = [...box.current?.querySelectorAll<SVGSVGElement>('svg[data-drawing]') ?? []];
    return all.map((svg) => [svg, all.length === 1 ? title : svg.querySelector('title')?.textContent || title]);
  };
  const png = async (): Promise<void> => {
    setFailed(null);
    try {
      for (const [svg, name] of pictures()) await savePng(svg, name);
    } catch (e) {
      setFailed(e instanceof Error ? e.message : String(e));
    }
  };
  return (
    <figure className={style['figure']} aria-labelledby={id}>
      <div className={style['head']}>
        <figcaption id={id}><h2>{title}</h2>{note && <p className="soft small">{note}</p>}</figcaption>
        <div className={style['tools']}>
          {tools}
          <button type="button" className="plain small" onClick={() => setTable(!table)}>{table ? w('drawing') : w('table')}</button>
          <button type="button" className="plain small" onClick={() => saveCsv([head, ...rows], title)}>{w('csv')}</button>
          {!table && <><button type="button" className="plain small" onClick={() => { for (const [svg, name] of pictures()) saveSvg(svg, name); }}>SVG</button><button type="button" className="plain small" onClick={() => void png()}>PNG</button></>}
        </div>
      </div>
      {failed && <p role="alert" className="small">{w('failed', { why: failed })}</p>}
      <div ref={box} className={table ? style['scroll'] : undefined} tabIndex={table ? 0 : undefined}>
        {table ? (
          <table>
            <caption className="unseen">{title}</caption>
            <thead><tr>{head.map((h, i) => <th key={i} scope="col" className={i > 0 ? 'number' : undefined}>{h}</th>)}</tr></thead>
            <tbody>{rows.map((r, i) => <tr key={i}>{r.map((c, j) => (j === 0 ? <th key={j} scope="row">{c}</th> : <td key={j} className="number">{typeof c === 'number' ? c.toLocaleString() : c}</td>))}</tr>)}</tbody>
          </table>
        ) : children}
      </div>
    </figure>
  );
}
