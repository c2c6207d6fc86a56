// How wordings spread: over the years, from level to level, from place to place.
import type { ReactElement } from 'react';
import type { ViewProps } from '../../app/view';
import { useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { LineKey } from '../../ui/LineChart';
import { Picker } from '../../ui/Picker';
import { useNames } from '../../ui/useNames';
import { Company } from './Company';
import { FirstUse } from './FirstUse';
import { Places } from './Places';
import { Start } from './Start';
import { looked, most, reading, without, type State } from './state';
import { Timeline } from './Timeline';
import { Uses } from './Uses';
import { wordingWords } from './words';
import style from './wording.module.css';

const kinds = ['FORMULATION', 'POLICY', 'MECHANISM', 'DOCUMENT', 'MEETING'] as const;

export default function Wording({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('wording', wordingWords);
  const name = useNames(state.of);
  const at = looked(state);
  const close = at ? { id: at, name: name(at)?.name ?? '…' } : undefined;
  return (
    <>
      <header><h1>{w('title')}</h1><p className="soft">{w('lede')}</p></header>
      <div className={style['picked']}>
        {state.of.length < most
          ? <div className={style['picker']}><Picker label={state.of.length === 0 ? w('pick') : w('add')} placeholder={state.of.length === 0 ? `${w('pick')}（${w('pickHint')}）` : w('add')} kinds={kinds} onPick={(n) => change((s) => ({ ...reading(s, {}), of: [...new Set([...s.of, n.id])].slice(0, most) }))} /></div>
          : <p className="soft small">{w('full')}</p>}
        <ul className={style['chips']}>
          {state.of.map((id, i) => {
            const n = name(id);
            return (
              <li key={id}>
                <button type="button" aria-pressed={id === at} aria-label={w('look', { name: n?.name ?? id })} onClick={() => change((s) => ({ ...reading(s, {}), at: id }))}>{n && <KindMark kind={n.kind} />}{n?.name ?? '…'}{state.of.length > 1 && <LineKey at={i} />}</button>
                <button type="button" className="plain small" aria-label={w('remove', { name: n?.name ?? id })} onClick={() => change((s) => without(s, id))}>×</button>
              </li>
            );
          })}
        </ul>
      </div>
      {!close ? <Start change={change} /> : (
        <>
          <FirstUse of={close} state={state} change={change} />
          <Timeline state={state} change={change} name={(id) => name(id)?.name ?? '…'} />
          <Uses key={`${close.id}${state.period}${state.level}${state.place}${state.province}`} of={close} state={state} change={change} />
          <Places key={close.id} of={close} state={state} change={change} />
          <Company of={close} state={state} change={change} />
        </>
      )}
    </>
  );
}
