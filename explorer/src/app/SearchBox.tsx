// The field in the bar: names as one types, grouped by kind, and sentences below them.
// Enter opens the page of all that was found. "/" and Ctrl K lead here from anywhere.
import { useEffect, useRef, type ReactElement } from 'react';
import { graphql } from '../api/gql';
import type { Kind } from '../api/gql/graphql';
import { useQuery } from '../api/useQuery';
import { useShared } from '../i18n';
import { useBecause } from '../ui/Async';
import { Combobox, type Group } from '../ui/Combobox';
import { KindMark } from '../ui/KindMark';
import { Marked } from '../ui/Marked';
import { to } from '../ui/links';
import { byKind, hitsOf, HitName } from '../ui/names';
import { excerpt } from '../ui/quote';
import { useTyped } from '../ui/useTyped';
import { useApp } from './context';
import { parsePlace } from './place';
import { present } from './steps';
import { useSteps } from './walk';

const suggestQuery = graphql(`
  query Suggest($text: String!) {
    search(text: $text) {
      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }
      sentences(first: 4) {
        totalCount totalIsExact
        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }
      }
    }
  }
`);

export function SearchBox(): ReactElement {
  const t = useShared();
  const because = useBecause();
  const { walk } = useApp();
  const place = parsePlace(present(useSteps(walk)));
  const sought = place.view === 'search' ? place.params.get('q') ?? '' : '';
  const typed = useTyped(sought);
  const field = useRef<HTMLInputElement>(null);
  const { set } = typed;
  useFocusKeys(field);
  // The field shows what the page of results is for, also after undo; elsewhere it is empty.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => set(sought, false), [sought, place.view]);
  const query = useQuery(suggestQuery, typed.settled === '' || typed.settled === sought ? null : { text: typed.settled });
  const data = query.status === 'done' ? query.data.search : query.status === 'asking' ? query.before?.search : undefined;
  const counts = new Map<Kind | null | undefined, number>(data?.names?.facets[0]?.values.map((v) => [v.kind, v.count]));
  const count = (n: number, exact: boolean): string => `${exact ? '' : t('atLeastShort')}${n.toLocaleString()}`;
  const go = (address: string): void => { set('', false); field.current?.blur(); walk.go(address); };
  const groups: Group[] = typed.settled === '' ? [] : byKind(hitsOf(data?.names?.nodes ?? [], t('untitled')), 4).map(([kind, hits]) => ({
    id: kind,
    heading: <><KindMark kind={kind} />{t(kind)}<span className="number">{count(counts.get(kind) ?? hits.length, data?.names?.totalIsExact ?? true)}</span></>,
    options: hits.map((h) => ({ id: h.named.id, show: <HitName hit={h} />, pick: () => go(to.node(h.named.id)) })),
  }));
  const sentences = data?.sentences;
  if (typed.settled !== '' && sentences && sentences.nodes.length > 0) {
    groups.push({
      id: 'SENTENCE',
      heading: <><KindMark kind="SENTENCE" />{t('SENTENCE')}<span className="number">{count(sentences.totalCount, sentences.totalIsExact)}</span></>,
      options: sentences.nodes.map(({ sentence: s, highlights }) => {
        const first = highlights[0];
        const short = excerpt(s.text, highlights, 60);
        return {
          id: s.id,
          show: <span className="small"><Marked text={short.text} places={short.places} /> <span className="soft">{s.speech?.title ?? t('untitled')} · {s.speech?.date ?? t('unknownDate')}</span></span>,
          pick: () => go(to.speech(s.speech?.id ?? '', s.start + (first?.start ?? 0), s.start + (first?.end ?? 0))),
        };
      }),
    });
  }
  const note = typed.settled === '' || query.status === 'idle' ? undefined
    : query.status === 'failed' ? because(query.failure)
    : query.status === 'asking' && groups.length === 0 ? t('loading')
    : groups.length === 0 ? t('nothing') : t('enterForAll');
  return (
    <search>
      <Combobox
        label={t('search')} placeholder={t('searchHint')} keys="/ Control+K" text={typed.text} onText={set} groups={groups} note={note} field={field}
        onEnter={() => { field.current?.blur(); walk.go(to.search(typed.text.trim())); }}
      />
    </search>
  );
}

function useFocusKeys(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (e: KeyboardEvent): void => {
      const typing = e.target instanceof HTMLElement && (e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName));
      const slash = e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey;
      const ctrlK = e.key.toLowerCase() === 'k' && (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey;
      if (!slash && !ctrlK) return;
      e.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [field]);
}
