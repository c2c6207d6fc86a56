// What a mark is, beside it: the shape of its kind and its name, or why it was left open.
import type { ReactElement } from 'react';
import type { Reason } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { useReadingWords } from '../../i18n/reading';
import { KindMark } from '../../ui/KindMark';
import type { Named } from './reading';
import { speechWords } from './words';
import style from './Text.module.css';

export type Tipped = { readonly x: number; readonly y: number; readonly entities: readonly Named[]; readonly reason: Reason | undefined };

export function Tip({ tip }: { tip: Tipped }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const r = useReadingWords();
  return (
    <div className={style['tip']} role="status" style={{ left: Math.max(8, Math.min(tip.x, window.innerWidth - 300)), top: tip.y + 6 }}>
      {tip.entities.map((e) => <p key={e.id} className="row"><KindMark kind={e.kind} /><span>{e.name}</span><span className="soft">{t(e.kind)}</span></p>)}
      {tip.reason && <p>{w('unresolved', { why: r(tip.reason) })}</p>}
    </div>
  );
}
