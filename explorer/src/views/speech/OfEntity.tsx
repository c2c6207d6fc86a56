// The chosen entity: its places in the text, one after another, and what it is joined to.
import { useState, type ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Drawing } from './Drawing';
import type { PanelProps } from './Panel';
import { chosenQuery } from './queries';
import { ofChosen, ofDirectives } from './relations';
import { Relations } from './Relations';
import type { Mark } from './reading';
import { speechWords } from './words';
import { Walk } from './WalkButtons';
import style from './Panel.module.css';

export function OfEntity({ speech, reading, of, line, choose, show }: PanelProps & { of: string }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const query = useQuery(chosenQuery, { id: of, period: speech.date ?? null });
  const places = reading.marks.filter((m) => m.entity?.id === of);
  const asked = ofDirectives(reading.directives).filter((j) => j.to.id === of);
  return (
    <>
      <p><button type="button" className="plain small" onClick={() => choose(undefined)}>← {w('back')}</button></p>
      {places.length > 0 && <Walk places={places} line={line} show={show} label={(n, all) => w('nth', { n, of: all })} previous={w('previous')} next={w('next')} />}
      <Async query={query} lines={4} empty={(d) => !d.node || !('name' in d.node)} nothing={<p className="soft">{t('notFound')}</p>}>
        {(d) => {
          if (!d.node || !('name' in d.node)) return null;
          const n = d.node;
          const joined = [...ofChosen(reading.offsets, speech.id, d), ...asked];
          return (
            <>
              <div>
                <p className="soft small row"><KindMark kind={n.kind} />{t(n.kind)}</p>
                <h2 className={style['where']}>{n.name}</h2>
                {n.aliases.length > 0 && <p className="soft small">{w('aliases')}：{n.aliases.slice(0, 6).join('、')}</p>}
                <p className="soft small">{w('elsewhere', { speeches: n.speechCount, mentions: n.mentionCount })}</p>
                <p className="row small"><Link to={to.node(of)}>{t('openNode')}</Link><Link to={to.graph(of)}>{t('openGraph')}</Link></p>
              </div>
              <Drawing of={{ id: of, kind: n.kind, name: n.name }} joined={joined} choose={choose} />
              <Relations groups={joined} speech={speech.id} offsets={reading.offsets} choose={choose} of={of} />
            </>
          );
        }}
      </Async>
      <Places places={places} text={reading.offsets.text} line={line} show={show} />
    </>
  );
}

const first = 12;
/** around is how much of the text stands beside a place, in characters. */
const around = 16;

function Places({ places, text, line, show }: { places: readonly Mark[]; text: string; line: number; show: PanelProps['show'] }): ReactElement | null {
  const w = useWords('speech', speechWords);
  const [all, setAll] = useState(false);
  if (places.length === 0) return null;
  return (
    <div>
      <h3>{w('places')} <span className="soft number">{places.length}</span></h3>
      {places.length === 100 && <p className="soft small">{w('onlyFirst')}</p>}
      <ol className={style['lines']}>
        {(all ? places : places.slice(0, first)).map((p) => (
          <li key={p.start}>
            <button type="button" aria-current={p.start === line ? 'location' : undefined} onClick={() => show(p)}>
              <span>{clip(text.slice(Math.max(0, p.start - around), p.start), 'end')}<mark>{text.slice(p.start, p.end)}</mark>{clip(text.slice(p.end, p.end + around), 'start')}</span>
            </button>
          </li>
        ))}
      </ol>
      {!all && places.length > first && <button type="button" className={`plain small ${style['rest']}`} onClick={() => setAll(true)}>{w('moreNames', { n: places.length - first })}</button>}
    </div>
  );
}

/** clip keeps a line's words beside a place: what is beyond a line break, or half a pair, is left out. */
function clip(s: string, side: 'start' | 'end'): string {
  const lines = s.split(/[\r\n]+/);
  return (side === 'end' ? lines.at(-1)! : lines[0]!).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
