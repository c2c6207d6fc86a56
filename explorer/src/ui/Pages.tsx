// A list that comes in pages: each page is a question of its own, asked when it is
// wanted, so that more never asks again for what is there.
import type { ReactElement, ReactNode } from 'react';
import type { TypedDocumentString } from '../api/gql/graphql';
import { useQuery } from '../api/useQuery';
import { useShared } from '../i18n';
import { Async } from './Async';

/** PageOf is what of an answer tells where the next page begins. */
export type PageOf = { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined } } | null | undefined;

type Props<R, V> = {
  readonly document: TypedDocumentString<R, V & { after?: string | null }>;
  readonly variables: V;
  /** pages is how many to show, at least one. */
  readonly pages: number;
  readonly onMore: () => void;
  readonly pageOf: (data: R) => PageOf;
  readonly children: (data: R) => ReactNode;
  readonly nothing?: ReactNode;
  readonly empty?: (data: R) => boolean;
  readonly more?: string;
  readonly after?: string | null;
};

export function Pages<R, V extends object>(props: Props<R, V>): ReactElement {
  const t = useShared();
  const { document, variables, pages, onMore, pageOf, children, after = null } = props;
  const query = useQuery<R, V & { after?: string | null }>(document, { ...variables, after });
  const extra = after === null ? { ...(props.empty ? { empty: props.empty } : {}), nothing: props.nothing } : {};
  return (
    <Async query={query} keep={after === null} lines={4} {...extra}>
      {(data) => {
        const info = pageOf(data)?.pageInfo;
        const next = info?.hasNextPage ? info.endCursor : undefined;
        return (
          <>
            {children(data)}
            {next && pages > 1 && <Pages {...props} pages={pages - 1} after={next} />}
            {next && pages <= 1 && <p><button type="button" onClick={onMore}>{props.more ?? t('more')}</button></p>}
          </>
        );
      }}
    </Async>
  );
}
