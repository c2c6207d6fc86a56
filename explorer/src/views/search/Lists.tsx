// The two lists of what a search found.
import type { ReactElement } from 'react';
import type { SearchSentencesQuery } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Marked } from '../../ui/Marked';
import { hitsOf, HitName } from '../../ui/names';
import { Pages } from '../../ui/Pages';
import { namesQuery, sentencesQuery } from './queries';
import { kindsOf, whereOf, type State } from './state';
import { searchWords } from './words';
import { useDate } from '../../ui/dates';
import style from './Search.module.css';

type Props = { readonly state: State; readonly change: (next: State) => void };

/** a glance of each where both are shown, else whole pages. */
const glance = 8;
const page = 30;

export function Names({ state, change }: Props): ReactElement {
  const t = useShared();
  const w = useWords('search', searchWords);
  const both = state.shown === 'all';
  return (
    <Pages
      document={namesQuery} variables={{ text: state.q.trim(), kinds: kindsOf(state), where: whereOf(state), first: both ? glance : page }} pages={both ? 1 : state.pages}
      onMore={() => change({ ...state, pages: state.pages + 1 })} pageOf={(d) => (both ? null : d.search?.names)}
    >
      {(d) => (
        <ul className={style['names']}>
          {hitsOf(d.search?.names?.nodes ?? [], t('untitled')).map((h) => {
            const n = h.hit.node;
            return (
              <li key={h.named.id}>
                <KindMark kind={h.named.kind} named />
                <Link to={to.node(h.named.id)}><HitName hit={h} /></Link>
                {n && 'speechCount' in n && <span className="soft small">{w('mentioned', { n: n.speechCount.toLocaleString() })}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </Pages>
  );
}

type SentenceHit = NonNullable<NonNullable<SearchSentencesQuery['search']>['sentences']>['nodes'][number];

export function Sentences({ state, change }: Props): ReactElement {
  const both = state.shown === 'all';
  return (
    <Pages
      document={sentencesQuery} variables={{ text: state.q.trim(), where: whereOf(state), first: both ? glance : page }} pages={both ? 1 : state.pages}
      onMore={() => change({ ...state, pages: state.pages + 1 })} pageOf={(d) => (both ? null : d.search?.sentences)}
    >
      {(d) => <ul className={style['sentences']}>{d.search?.sentences?.nodes.map((h) => <li key={h.sentence.id}><Sentence hit={h} /></li>)}</ul>}
    </Pages>
  );
}

function Sentence({ hit: { sentence: s, highlights } }: { hit: SentenceHit }): ReactElement {
  const when = useDate();
  const t = useShared();
  const first = highlights[0];
  const from = s.speech;
  return (
    <figure>
      <blockquote className="text"><Marked text={s.text} places={highlights} /></blockquote>
      {from && (
        <figcaption className="soft small">
          <Link to={to.speech(from.id, s.start + (first?.start ?? 0), s.start + (first?.end ?? [...s.text].length))}>{from.title ?? t('untitled')}</Link>
          {` · ${from.date ? when(from.date) : t('unknownDate')}`}{from.place && ` · ${from.place}`}{s.section && ` · ${s.section.heading.replace(/[。．.]$/, '')}`} · {t('paragraph', { n: s.paragraph })}
        </figcaption>
      )}
    </figure>
  );
}
