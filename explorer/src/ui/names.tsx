// Names that a search found, for the fields that suggest as one types.
import type { ReactElement } from 'react';
import { graphql } from '../api/gql';
import type { Kind, NameHitPartFragment } from '../api/gql/graphql';
import { useShared } from '../i18n';
import { Marked } from './Marked';
import style from './names.module.css';

export const nameHitPart = graphql(`
  fragment NameHitPart on NameHit {
    name highlights { startUtf16 endUtf16 }
    node {
      __typename id
      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }
      ... on Speech { title date place }
    }
  }
`);

export type Named = { readonly id: string; readonly name: string; readonly kind: Kind };
export type Hit = { readonly named: Named; readonly hit: NameHitPartFragment };

/** hitsOf are the hits that have a node still, each node once. */
export function hitsOf(hits: readonly NameHitPartFragment[], untitled: string): Hit[] {
  const seen = new Set<string>();
  return hits.flatMap((hit): Hit[] => {
    const n = hit.node;
    if (!n || seen.has(n.id)) return [];
    seen.add(n.id);
    if (n.__typename === 'Speech') return [{ hit, named: { id: n.id, name: n.title ?? untitled, kind: 'SPEECH' } }];
    if ('kind' in n) return [{ hit, named: { id: n.id, name: n.name, kind: n.kind } }];
    return [];
  });
}

/** byKind groups hits by kind, the kind of the best hit first, and keeps at most so many of each. */
export function byKind(hits: readonly Hit[], most: number): [Kind, Hit[]][] {
  const groups = new Map<Kind, Hit[]>();
  for (const h of hits) {
    const g = groups.get(h.named.kind) ?? [];
    if (g.length < most) g.push(h);
    groups.set(h.named.kind, g);
  }
  return [...groups];
}

/** HitName is the name that matched, marked, and what tells it from others of that name. */
export function HitName({ hit: { hit, named } }: { hit: Hit }): ReactElement {
  const t = useShared();
  const n = hit.node;
  const about = n?.__typename === 'Speech' ? [n.date ?? t('unknownDate'), n.place] : n && 'kind' in n ? [n.within && ('name' in n.within ? n.within.name : 'title' in n.within ? n.within.title ?? t('untitled') : undefined)] : [];
  return (
    <span className={style['name']}>
      <span><Marked text={hit.name} places={hit.highlights} />{hit.name !== named.name && <span className="soft"> → {named.name}</span>}</span>
      <span className="soft small">{about.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
