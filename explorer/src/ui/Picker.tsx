// A field that finds a node by name: in characters, pinyin or initials.
import type { ReactElement } from 'react';
import { graphql } from '../api/gql';
import type { Kind } from '../api/gql/graphql';
import { useQuery } from '../api/useQuery';
import { useShared } from '../i18n';
import { useBecause } from './Async';
import { Combobox } from './Combobox';
import { KindMark } from './KindMark';
import { byKind, hitsOf, HitName, type Named } from './names';
import { useTyped } from './useTyped';

const pickQuery = graphql(`
  query PickNames($text: String!, $kinds: [Kind!]) {
    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }
  }
`);

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  /** kinds narrows what can be picked; without it all named kinds and speeches. */
  readonly kinds?: readonly Kind[];
  readonly onPick: (picked: Named) => void;
};

export function Picker({ label, placeholder, kinds, onPick }: Props): ReactElement {
  const t = useShared();
  const because = useBecause();
  const typed = useTyped();
  const query = useQuery(pickQuery, typed.settled === '' ? null : { text: typed.settled, kinds: kinds ? [...kinds] : null });
  const data = query.status === 'done' ? query.data : query.status === 'asking' ? query.before : undefined;
  const found = typed.settled === '' ? [] : byKind(hitsOf(data?.search?.names?.nodes ?? [], t('untitled')), 10);
  const note = query.status === 'failed' ? because(query.failure) : query.status === 'asking' && !data ? t('loading') : query.status === 'done' && found.length === 0 ? t('nothing') : undefined;
  return (
    <Combobox
      label={label} {...(placeholder ? { placeholder } : {})} text={typed.text} onText={typed.set} note={note}
      groups={found.map(([kind, hits]) => ({
        id: kind,
        heading: <><KindMark kind={kind} />{t(kind)}</>,
        options: hits.map((h) => ({ id: h.named.id, show: <HitName hit={h} />, pick: () => { typed.set('', false); onPick(h.named); } })),
      }))}
    />
  );
}
