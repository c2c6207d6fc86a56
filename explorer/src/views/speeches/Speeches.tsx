// The speeches of the store: found by what is known of them, read, or picked to compare.
import type { ReactElement } from 'react';
import { graphql } from '../../api/gql';
import type { ListSpeechesQuery } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { useReadingWords } from '../../i18n/reading';
import { Async } from '../../ui/Async';
import { Choice } from '../../ui/Choice';
import { Folded } from '../../ui/Folded';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { TextFilter } from '../../ui/TextFilter';
import { filtered, genres, initial, levels, orderOf, toggled, whereOf, year, type State } from './state';
import { speechesWords } from './words';
import { useDate } from '../../ui/dates';
import style from './Speeches.module.css';

const listQuery = graphql(`query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
  speeches(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id title speaker post date level place genre collection chars }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`);
const size = 30;

export default function Speeches({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('speeches', speechesWords);
  const page = state.page && 'before' in state.page ? { last: size, before: state.page.before } : { first: size, after: state.page?.after ?? null };
  const query = useQuery(listQuery, { where: whereOf(state), order: orderOf(state), ...page });
  return (
    <div className="stack">
      <h1>{w('title')}</h1>
      <Filters state={state} change={change} />
      <Async query={query} keep lines={12} empty={(d) => (d.speeches?.nodes.length ?? 0) === 0} nothing={<p className="soft">{w('none')}</p>}>
        {(d) => d.speeches && <List found={d.speeches} state={state} change={change} />}
      </Async>
    </div>
  );
}

function Filters({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const w = useWords('speeches', speechesWords);
  const r = useReadingWords();
  const set = (part: Partial<State>, how: 'step' | 'amend' = 'step'): void => change((s) => filtered(s, part), how);
  return (
    <Folded label={w('filters')} narrowed={whereOf(state)?.and?.length ?? 0} className={style['filters']}>
      <TextFilter label={w('words')} value={state.words} onValue={(words, how) => set({ words }, how)} width="14rem" />
      <TextFilter label={w('place')} value={state.place} onValue={(place, how) => set({ place }, how)} width="8rem" />
      <TextFilter label={w('from')} value={state.from} valid={year} placeholder={w('yearHint')} onValue={(from, how) => set({ from }, how)} width="6rem" />
      <TextFilter label={w('to')} value={state.to} valid={year} placeholder={w('yearHint')} onValue={(to, how) => set({ to }, how)} width="6rem" />
      <label className="field"><span>{w('level')}</span>
        <select value={state.levels[0] ?? ''} onChange={(e) => set({ levels: levels.filter((l) => l === e.target.value) })}>
          <option value="">{w('any')}</option>{levels.map((l) => <option key={l} value={l}>{t(l)}</option>)}
        </select></label>
      <label className="field"><span>{w('genre')}</span>
        <select value={state.genres[0] ?? ''} onChange={(e) => set({ genres: genres.filter((g) => g === e.target.value) })}>
          <option value="">{w('any')}</option>{genres.map((g) => <option key={g} value={g}>{r(g)}</option>)}
        </select></label>
      <TextFilter label={w('collection')} value={state.collection} onValue={(collection, how) => set({ collection }, how)} width="8rem" />
      <Choice label={w('order')} value={state.oldestFirst ? 'oldest' : 'newest'} options={[['newest', w('newest')], ['oldest', w('oldest')]]} onValue={(v) => set({ oldestFirst: v === 'oldest' })} />
      {whereOf(state) && <button type="button" className="plain small" onClick={() => change((s) => ({ ...initial, picked: s.picked, oldestFirst: s.oldestFirst }))}>{w('clear')}</button>}
    </Folded>
  );
}

type Found = NonNullable<ListSpeechesQuery['speeches']>;

function List({ found, state, change }: ViewProps<State> & { found: Found }): ReactElement {
  const t = useShared();
  const w = useWords('speeches', speechesWords);
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
  const [one, two] = state.picked;
  return (
    <>
      <p className="soft small" role="status">{t('total', { n: found.totalCount.toLocaleString() })}</p>
      <ol className={style['list']}>
        {found.nodes.map((s) => <Row key={s.id} of={s} picked={state.picked.includes(s.id)} pick={() => change((now) => toggled(now, s.id))} />)}
      </ol>
      <nav className="row" aria-label={w('pages')}>
        <button type="button" disabled={!hasPreviousPage || !startCursor} onClick={() => startCursor && change((s) => ({ ...s, page: { before: startCursor } }))}>{w('previous')}</button>
        <button type="button" disabled={!hasNextPage || !endCursor} onClick={() => endCursor && change((s) => ({ ...s, page: { after: endCursor } }))}>{w('next')}</button>
      </nav>
      {one !== undefined && (
        <div className={style['picked']} role="status">
          {two !== undefined ? <Link to={to.compare(one, two)} className="button">{w('compare')}</Link> : <span>{w('one')}</span>}
          <button type="button" className="plain small" onClick={() => change((s) => ({ ...s, picked: [] }))}>{w('unpick')}</button>
        </div>
      )}
    </>
  );
}

function Row({ of: s, picked, pick }: { of: Found['nodes'][number]; picked: boolean; pick: () => void }): ReactElement {
  const t = useShared();
  const w = useWords('speeches', speechesWords);
  const r = useReadingWords();
  const when = useDate();
  const title = s.title ?? t('untitled');
  const about = [s.place, s.level && t(s.level), s.genre && r(s.genre), s.speaker && [s.speaker, s.post].filter(Boolean).join('，'), s.collection, w('chars', { n: s.chars.toLocaleString() })];
  return (
    <li className={style['speech']}>
      <input type="checkbox" checked={picked} onChange={pick} aria-label={w('pick', { title })} />
      <span className={`number ${style['date']}`}>{s.date ? when(s.date) : t('unknownDate')}</span>
      <div>
        <Link to={to.speech(s.id)} className={style['title']}>{title}</Link>
        <p className="soft small">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <Link to={to.compareBefore(s.id)} className={`small ${style['before']}`} label={w('beforeOf', { title })}>{w('before')}</Link>
    </li>
  );
}
