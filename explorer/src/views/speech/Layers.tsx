// Which marks are shown: a press hides a layer or brings it back.
import { memo, useMemo, type ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { layerOf } from './reading';
import { layers, type Layer } from './state';
import type { Reading } from './useReading';
import { speechWords } from './words';
import style from './Speech.module.css';

export const Layers = memo(function Layers({ reading, hide, set }: { reading: Reading; hide: readonly Layer[]; set: (hide: readonly Layer[]) => void }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const { marks, gaps, directives } = reading;
  const counts = useMemo(() => {
    const by = new Map<Layer, number>([['DIRECTIVE', directives.length]]);
    for (const m of [...marks, ...gaps]) by.set(layerOf(m), (by.get(layerOf(m)) ?? 0) + 1);
    return by;
  }, [marks, gaps, directives]);
  return (
    <div className={style['layers']} role="group" aria-label={w('layers')}>
      {layers.filter((l) => (counts.get(l) ?? 0) > 0).map((l) => (
        <button key={l} type="button" aria-pressed={!hide.includes(l)} onClick={() => set(hide.includes(l) ? hide.filter((x) => x !== l) : [...hide, l])}>
          {l !== 'UNRESOLVED' && <KindMark kind={l} />}{l === 'UNRESOLVED' ? w('UNRESOLVED') : t(l)} <span className="number">{counts.get(l)}</span>
        </button>
      ))}
      {reading.asking && <span className="soft small" role="status">{w('marking', { n: reading.marks.length })}</span>}
    </div>
  );
});
