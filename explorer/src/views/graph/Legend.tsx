// What the marks mean, how many there are of each, and a press to leave a kind or a sort
// of relation out.
import type { ReactElement } from 'react';
import { useShared } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { toggleKind, toggleVerb } from './reduce';
import { useGraphWords, type Tools } from './useGraph';
import style from './Graph.module.css';

export function Legend({ tools }: { tools: Tools }): ReactElement {
  const t = useShared();
  const w = useGraphWords();
  const { state, act, shown } = tools;
  return (
    <div className={style['legend']} role="group" aria-label={w('legend')}>
      <div role="group" aria-label={w('kinds')} className={style['chips']}>
        {shown.kinds.map(({ kind, count }) => (
          <button key={kind} type="button" className={`plain small ${style['chip']}`} aria-pressed={!state.kindsOff.includes(kind)} title={w('toggle', { name: t(kind) })} onClick={() => act((s) => toggleKind(s, kind))}>
            <KindMark kind={kind} />{t(kind)} <span className="soft">{count.toLocaleString()}</span>
          </button>
        ))}
      </div>
      <div role="group" aria-label={w('verbs')} className={style['chips']}>
        {shown.verbs.map(({ verb, count }) => (
          <button key={verb} type="button" className={`plain small ${style['chip']}`} aria-pressed={!state.verbsOff.includes(verb)} title={w('toggle', { name: t(verb) })} onClick={() => act((s) => toggleVerb(s, verb))}>
            {t(verb)} <span className="soft">{count.toLocaleString()}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
