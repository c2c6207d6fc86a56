// The graph of this speech beside its text: of the part that is being read, or of what was chosen.
import { memo, useMemo, useState, type ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { innermost, type Section } from './blocks';
import type { Span } from './offsets';
import { OfDirective } from './OfDirective';
import { OfEntity } from './OfEntity';
import { Names } from './Names';
import { countIn } from './reading';
import { ofDirectives } from './relations';
import { Relations } from './Relations';
import type { Reading, SpeechHead } from './useReading';
import { speechWords } from './words';
import style from './Panel.module.css';

export type PanelProps = {
  readonly speech: SpeechHead;
  readonly reading: Reading;
  readonly section: Section | undefined;
  readonly of: string | undefined;
  /** line is where the person reads, in UTF-16 units. */
  readonly line: number;
  readonly choose: (id: string | undefined) => void;
  readonly show: (at: Span, how?: 'step' | 'amend') => void;
};

export const Panel = memo(function Panel(props: PanelProps): ReactElement {
  const w = useWords('speech', speechWords);
  const { of, reading } = props;
  const directive = reading.directives.find((d) => d.id === of);
  return (
    <section className={style['panel']} aria-label={w('panel')}>
      {of === undefined ? <OfPart {...props} /> : directive ? <OfDirective {...props} directive={directive} /> : <OfEntity {...props} of={of} />}
    </section>
  );
});

/** OfPart is what is named and asked in the part that is being read. */
function OfPart({ speech, reading, section, choose, show }: PanelProps): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const [listed, setListed] = useState(false);
  const within = useMemo(() => section ?? { start: 0, end: reading.offsets.text.length }, [section, reading.offsets]);
  const kinds = useMemo(() => countIn(reading.marks, within), [reading.marks, within]);
  const directives = reading.directives.filter((d) => d.start >= within.start && d.start < within.end);
  const joined = [...ofDirectives(directives), ...reading.facts.filter((j) => j.at && j.at.start >= within.start && j.at.start < within.end)];
  const path = section ? pathOf(reading.sections, section) : [];
  return (
    <>
      <div>
        <p className="soft small">{section ? w('here') : w('whole')}</p>
        <h2 className={style['where']}>{section ? section.heading.replace(/[。．.]$/, '') : (speech.title ?? t('untitled'))}</h2>
        {path.length > 1 && <p className="soft small">{path.slice(0, -1).map((s) => s.heading).join(' › ')}</p>}
        <p className="soft small">{w('inPart', { entities: kinds.reduce((n, k) => n + k.total, 0), directives: directives.length })}</p>
      </div>
      {kinds.length === 0 && directives.length === 0 && !reading.asking && <p className="soft small">{w('none')}</p>}
      <Names kinds={kinds} choose={choose} />
      <Relations groups={joined} speech={speech.id} offsets={reading.offsets} choose={choose} />
      {directives.length > 0 && (
        <details open={listed} onToggle={(e) => setListed(e.currentTarget.open)}>
          <summary>{t('DIRECTIVE')} <span className="number soft">{directives.length}</span></summary>
          {listed && <ul className={style['lines']}>
            {directives.map((d) => <li key={d.id}><button type="button" onClick={() => { choose(d.id); show(d); }}><span><b>{t(d.modality)}</b> {d.text}</span></button></li>)}
          </ul>}
        </details>
      )}
    </>
  );
}

/** pathOf is a section and those around it, the outermost first. */
function pathOf(sections: readonly Section[], section: Section): Section[] {
  const around = sections.filter((s) => s.start <= section.start && s.end >= section.end && s.depth < section.depth);
  return [...around, section].filter((s) => innermost([s], section.start) === 0);
}
