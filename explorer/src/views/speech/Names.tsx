// The entities of a stretch of text by kind, each with how often it is named there.
import { useState, type ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import type { countIn } from './reading';
import { speechWords } from './words';
import style from './Panel.module.css';

type Kinds = ReturnType<typeof countIn>;
/** first is how many names of a kind are shown before the rest is asked for. */
const first = 8;

export function Names({ kinds, choose }: { kinds: Kinds; choose: (id: string) => void }): ReactElement {
  return <div className={style['kinds']}>{kinds.map((k) => <Kind key={k.kind} of={k} choose={choose} />)}</div>;
}

function Kind({ of: { kind, total, counts }, choose }: { of: Kinds[number]; choose: (id: string) => void }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const [all, setAll] = useState(false);
  return (
    <div>
      <h3><KindMark kind={kind} /> {t(kind)} <span className="soft number">{total}</span></h3>
      <ul className={style['names']}>
        {(all ? counts : counts.slice(0, first)).map(({ entity, count }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => choose(entity.id)} onPointerEnter={() => light(entity.id, true)} onPointerLeave={() => light(entity.id, false)} onFocus={() => light(entity.id, true)} onBlur={() => light(entity.id, false)}>
              {entity.name}{count > 1 && <span className="soft number"> ×{count}</span>}
            </button>
          </li>
        ))}
        {!all && total > first && <li><button type="button" className={style['rest']} onClick={() => setAll(true)}>{w('moreNames', { n: total - first })}</button></li>}
      </ul>
    </div>
  );
}

/** light shows an entity's places in the text, for as long as its name is pointed at. */
export function light(id: string, on: boolean): void {
  document.querySelectorAll(`[data-e~="${CSS.escape(id)}"]`).forEach((x) => x.toggleAttribute('data-lit', on));
}
