// All that a search found: names, sentences, and what to narrow them by.
import type { ReactElement, ReactNode } from 'react';
import type { ViewProps } from '../../app/view';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Filters } from './Filters';
import { Names, Sentences } from './Lists';
import { countsQuery } from './queries';
import { isNarrowed, kindsOf, whereOf, type Shown, type State } from './state';
import { searchWords } from './words';
import style from './Search.module.css';

type Count = { readonly totalCount: number; readonly totalIsExact: boolean };

export default function Search({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('search', searchWords);
  const q = state.q.trim();
  // A kind is of names: where one is chosen, sentences are not among what is asked for.
  const names = state.shown !== 'sentences';
  const sentences = state.shown === 'sentences' || (state.shown === 'all' && state.kind.length === 0);
  const counts = useQuery(countsQuery, q === '' ? null : {
    text: q, kinds: kindsOf(state), where: whereOf(state), notYear: whereOf(state, 'year'), notLevel: whereOf(state, 'level'), notPlace: whereOf(state, 'place'), names, sentences,
  });
  if (q === '') return <section className="stack"><h1>{w('empty')}</h1><p className="soft">{w('start')}</p></section>;
  return (
    <>
      <h1>{w('title', { q })}</h1>
      <Async query={counts} keep lines={8}>
        {(c) => {
          const named = c.named?.names ?? { totalCount: 0, totalIsExact: true };
          const said = c.said?.sentences ?? { totalCount: 0, totalIsExact: true };
          const nothing = (names ? named.totalCount : 0) + (sentences ? said.totalCount : 0) === 0;
          return (
            <div className={style['page']}>
              <Filters state={state} counts={c} change={change} />
              <div className={style['found']}>
                <Tabs state={state} named={named} said={said} change={change} />
                {nothing ? <Nothing state={state} change={change} /> : (
                  <>
                    {names && <Part title={w('names')} count={named} all={state.shown === 'all' && named.totalCount > 0} more={w('allNames')} show={() => change({ ...state, shown: 'names', pages: 1 })}>
                      {named.totalCount > 0 ? <Names state={state} change={change} /> : <p className="soft">{w('noNames')}</p>}
                    </Part>}
                    {sentences && <Part title={w('sentences')} count={said} all={state.shown === 'all' && said.totalCount > 0} more={w('allSentences')} show={() => change({ ...state, shown: 'sentences', pages: 1 })}>
                      {said.totalCount > 0 ? <Sentences state={state} change={change} /> : <p className="soft">{w('noSentences')}</p>}
                    </Part>}
                  </>
                )}
              </div>
            </div>
          );
        }}
      </Async>
    </>
  );
}

function useCount(): (c: Count) => string {
  const t = useShared();
  return (c) => (c.totalIsExact ? c.totalCount.toLocaleString() : t('atLeast', { n: c.totalCount.toLocaleString() }));
}

function Tabs({ state, named, said, change }: { state: State; named: Count; said: Count; change: (s: State) => void }): ReactElement {
  const w = useWords('search', searchWords);
  const count = useCount();
  const tabs: [Shown, string][] = [['all', w('all')], ['names', `${w('names')} ${count(named)}`], ['sentences', `${w('sentences')} ${count(said)}`]];
  return (
    <div className="row" role="group" aria-label={w('shown')}>
      {tabs.map(([shown, label]) => (
        <button key={shown} type="button" aria-pressed={state.shown === shown} onClick={() => change({ ...state, shown, pages: 1 })}>{label}</button>
      ))}
    </div>
  );
}

function Part({ title, count, all, more, show, children }: { title: string; count: Count; all: boolean; more: string; show: () => void; children: ReactNode }): ReactElement {
  const say = useCount();
  return (
    <section className="stack">
      <h2 className="row">{title} <span className="soft number">{say(count)}</span></h2>
      {children}
      {all && <p><button type="button" onClick={show}>{more}</button></p>}
    </section>
  );
}

function Nothing({ state, change }: { state: State; change: (s: State) => void }): ReactElement {
  const t = useShared();
  const w = useWords('search', searchWords);
  return (
    <section className="stack">
      <p>{w('nothing', { q: state.q })}</p>
      <ul className={style['tips']}>
        {isNarrowed(state) && <li>{w('tryClear')} <button type="button" className="small" onClick={() => change({ ...state, kind: [], year: [], level: [], place: [], pages: 1 })}>{w('clear')}</button></li>}
        <li>{w('tryFewer')}</li>
        <li>{w('tryPinyin')}</li>
        <li>{w('tryBoard')} <Link to={to.board()}>{t('board')}</Link></li>
      </ul>
    </section>
  );
}
