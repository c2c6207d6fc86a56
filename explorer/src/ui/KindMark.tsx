// The mark of a kind: a shape and a colour together, the same everywhere (lists, text,
// the legend, the canvas), so that neither alone has to be told apart.
import type { ReactElement } from 'react';
import { useShared } from '../i18n';
import type { Kind } from '../api/gql/graphql';

/** shapes are paths in a square of 16 by 16. */
export const shapes: Record<Kind, string> = {
  SPEECH: 'M2 3h12v8H8l-4 3v-3H2z',
  DIRECTIVE: 'M4 2v12M4 3h9l-2.5 3L13 9H4',
  MEETING: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  DOCUMENT: 'M3.5 1.5h6l3 3v10h-9z',
  BODY: 'M2.5 2.5h11v11h-11z',
  GROUP: 'M1.5 1.5h7v7h-7zM7.5 7.5h7v7h-7z',
  MECHANISM: 'M8 1.5 14 5v6l-6 3.5L2 11V5z',
  POLICY: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  FORMULATION: 'M8 1.2l2 4.4 4.8.5-3.6 3.2 1 4.7L8 11.6 3.8 14l1-4.7L1.2 6.1 6 5.6z',
  PERSON: 'M8 1.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM2 14.5c0-7 12-7 12 0z',
  PLACE: 'M8 14.8C4 9.8 3 8 3 6a5 5 0 0 1 10 0c0 2-1 3.8-5 8.8z',
  DATE: 'M1.8 3.5h12.4v10.7H1.8zM5 1.5v3M11 1.5v3',
  SENTENCE: 'M2 4h12M2 8h12M2 12h7',
  SECTION: 'M2 3h12M4 7h10M4 11h10',
};

const lines: readonly Kind[] = ['SENTENCE', 'SECTION'];

export function KindMark({ kind, named = false }: { kind: Kind; named?: boolean }): ReactElement {
  const t = useShared();
  const colour = `var(--kind-${kind.toLowerCase()})`;
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" role={named ? 'img' : undefined} aria-label={named ? t(kind) : undefined} aria-hidden={named ? undefined : true} style={{ flex: 'none', verticalAlign: '-.12em' }}>
      <path d={shapes[kind]} fill={lines.includes(kind) ? 'none' : colour} stroke={colour} strokeWidth={1.2} strokeLinejoin="round" fillRule="evenodd" />
    </svg>
  );
}
