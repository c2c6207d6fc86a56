// The filters beside what was found, each value with its number.
import { useState, type ReactElement } from 'react';
import type { Kind, Level, SearchCountsQuery } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { counted, type Counted } from './facets';
import { isNarrowed, none, toggled, type By, type State } from './state';
import { searchWords } from './words';
import style from './Search.module.css';

/** short is how many values a filter shows before "more". */
const short = 8;

type Props = { readonly state: State; readonly counts: SearchCountsQuery; readonly change: (next: State) => void };

export function Filters({ state, counts: c, change }: Props): ReactElement {
  const w = useWords('search', searchWords);
  const facets: [By, Counted][] = [
    ['kind', counted('kind', [c.kind?.names], state.shown === 'sentences' ? [] : state.kind)],
    ['year', counted('year', [c.yearNamed?.names, c.yearSaid?.sentences], state.year)],
    ['level', counted('level', [c.levelNamed?.names, c.levelSaid?.sentences], state.level)],
    ['place', counted('place', [c.placeNamed?.names, c.placeSaid?.sentences], state.place)],
  ];
  return (
    <aside className={style['filters']} aria-label={w('filters')}>
      <div className="row"><h2>{w('filters')}</h2>{isNarrowed(state) && <button type="button" className="plain small" onClick={() => change({ ...state, kind: [], year: [], level: [], place: [], pages: 1 })}>{w('clear')}</button>}</div>
      {facets.map(([by, f]) => f.values.length > 0 && <Filter key={by} by={by} facet={f} chosen={state[by]} toggle={(v) => change(toggled(state, by, v))} />)}
    </aside>
  );
}

function Filter({ by, facet, chosen, toggle }: { by: By; facet: Counted; chosen: readonly string[]; toggle: (value: string) => void }): ReactElement {
  const t = useShared();
  const w = useWords('search', searchWords);
  const [all, setAll] = useState(false);
  const name = (value: string): string => (value === none ? w('none') : by === 'kind' ? t(value as Kind) : by === 'level' ? t(value as Level) : value);
  const shown = facet.values.filter((v, i) => all || i < short || chosen.includes(v.value));
  return (
    <fieldset className={style['filter']}>
      <legend>{w(by)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={style['value']}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{by === 'kind' && <><KindMark kind={value as Kind} /> </>}{name(value)}</span>
          <span className="number soft">{count.toLocaleString()}</span>
        </label>
      ))}
      {facet.others > 0 && (all || facet.values.length <= short) && <p className="small soft">{w('others', { n: facet.others.toLocaleString() })}</p>}
      {facet.values.length > short && <button type="button" className="plain small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? w('fewerValues') : w('moreValues')}</button>}
    </fieldset>
  );
}
