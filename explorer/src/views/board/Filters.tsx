// The filter of the ledger.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Folded } from '../../ui/Folded';
import { KindMark } from '../../ui/KindMark';
import { Picker } from '../../ui/Picker';
import { TextFilter } from '../../ui/TextFilter';
import { useNames } from '../../ui/useNames';
import { classesQuery } from './queries';
import { dues, edtf, filtered, initial, modalities, none, restatements, roles, toggled, write, type State } from './state';
import { boardWords } from './words';
import style from './board.module.css';

const bodies = ['BODY', 'GROUP'] as const;
const bases = ['DOCUMENT', 'MEETING', 'POLICY', 'FORMULATION', 'MECHANISM'] as const;

export function Filters({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const set = (part: Parameters<typeof filtered>[1], how: 'step' | 'amend' = 'step'): void => change((s) => filtered(s, part), how);
  const dueWord = { given: w('dueGiven'), none: w('dueNone'), before: w('dueBefore'), after: w('dueAfter') };
  const narrowed = filtering(state);
  const clear = narrowed > 0;
  return (
    <Folded label={w('filters')} narrowed={narrowed} className={style['filters']}>
      <div className={style['fields']}>
        <Entity label={w('addressee')} hint={w('addresseeHint')} kinds={bodies} id={state.addressee} onId={(addressee) => set({ addressee })} />
        <Entity label={w('basis')} hint={w('basisHint')} kinds={bases} id={state.basis} onId={(basis) => set({ basis })} />
        <TextFilter label={w('text')} value={state.text ?? ''} onValue={(text, how) => set({ text }, how)} width="10rem" />
        <TextFilter label={w('place')} value={state.place ?? ''} onValue={(place, how) => set({ place }, how)} width="8rem" />
        <label className="field"><span>{w('role')}</span>
          <select value={state.role ?? ''} onChange={(e) => set({ role: roles.find((r) => r === e.target.value) })}>
            <option value="">{w('any')}</option>{roles.map((r) => <option key={r} value={r}>{t(r)}</option>)}
          </select></label>
        {state.from === none
          ? <span className="field"><span>{w('from')}</span><button type="button" onClick={() => set({ from: undefined })} aria-label={w('remove', { what: w('undated') })}>{w('undated')} ×</button></span>
          : <><TextFilter label={w('from')} value={state.from ?? ''} valid={edtf} placeholder={w('dateHint')} onValue={(from, how) => set({ from }, how)} width="7rem" />
            <TextFilter label={w('to')} value={state.to ?? ''} valid={edtf} placeholder={w('dateHint')} onValue={(to, how) => set({ to }, how)} width="7rem" /></>}
        <label className="field"><span>{w('due')}</span>
          <select value={state.due ?? ''} onChange={(e) => set({ due: dues.find((d) => d === e.target.value), by: e.target.value === 'before' || e.target.value === 'after' ? state.by ?? String(new Date().getFullYear()) : undefined })}>
            <option value="">{w('any')}</option>{dues.map((d) => <option key={d} value={d}>{dueWord[d]}</option>)}
          </select></label>
        {(state.due === 'before' || state.due === 'after') && <TextFilter label={w('by')} value={state.by ?? ''} valid={edtf} placeholder={w('dateHint')} onValue={(by, how) => set({ by }, how)} width="7rem" />}
        <label className="field"><span>{w('restated')}</span>
          <select value={state.restated ?? ''} onChange={(e) => change((s) => ({ ...filtered(s, { restated: restatements.find((r) => r === e.target.value) }), face: e.target.value ? 'table' : s.face }))}>
            <option value="">{w('any')}</option>{restatements.map((r) => <option key={r} value={r}>{w(r)}</option>)}
          </select></label>
      </div>
      <div className={style['ticks']}>
        <fieldset><legend className="unseen">{w('modality')}</legend>
          {modalities.map((m) => <label key={m}><input type="checkbox" checked={state.modality.includes(m)} onChange={() => change((s) => toggled(s, { by: 'MODALITY', value: m }))} /> {t(m)}</label>)}
        </fieldset>
        <label><input type="checkbox" checked={state.principles} onChange={(e) => set({ principles: e.target.checked })} /> {w('principles')}</label>
        {state.addressee && <label><input type="checkbox" checked={state.byClass} onChange={(e) => set({ byClass: e.target.checked })} /> {w('byClass')}</label>}
        {clear && <button type="button" className="plain small" onClick={() => change((s) => ({ ...initial, face: s.face, columns: s.columns, order: s.order }))}>{w('clear')}</button>}
      </div>
      {state.addressee && state.byClass && <Classes id={state.addressee} />}
    </Folded>
  );
}

/** filtering is how many fields narrow the rows; how they are shown does not count. */
const filtering = (s: State): number => new Set(write({ ...filtered(s, {}), face: 'board', columns: 'due', order: 'date' }).keys()).size;

function Entity({ label, hint, kinds, id, onId }: { label: string; hint: string; kinds: readonly (typeof bodies[number] | typeof bases[number])[]; id: string | undefined; onId: (id: string | undefined) => void }): ReactElement {
  const w = useWords('board', boardWords);
  const named = useNames(id ? [id] : []);
  const of = id ? named(id) : undefined;
  if (id) {
    const name = of?.name ?? '…';
    return (
      <div className="field"><span>{label}</span>
        <button type="button" className={style['picked']} aria-label={w('remove', { what: name })} onClick={() => onId(undefined)}>{of && <KindMark kind={of.kind} />}<span>{name}</span><span aria-hidden>×</span></button>
      </div>
    );
  }
  return <div className={`field ${style['picker']}`}><span aria-hidden>{label}</span><Picker label={label} placeholder={hint} kinds={kinds} onPick={(n) => onId(n.id)} /></div>;
}

/** Classes says which classes count for the addressee. */
function Classes({ id }: { id: string }): ReactElement | null {
  const w = useWords('board', boardWords);
  const query = useQuery(classesQuery, { addressee: { id } });
  const classes = query.status === 'done' ? query.data.ledger?.classes ?? [] : [];
  if (classes.length === 0) return null;
  return <p className="soft small">{w('classes', { names: [...new Set(classes.flatMap((c) => (c.class ? [c.class.name] : [])))].slice(0, 12).join('、') })}</p>;
}
