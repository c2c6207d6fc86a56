// A list that is longer than a page, read page after page: what has come is shown while
// the rest is under way.
import { startTransition, useCallback, useEffect, useState } from 'react';
import { useApp } from '../app/context';
import { Failure } from './client';
import type { TypedDocumentString } from './gql/graphql';

export type Page<N> = { readonly nodes: readonly N[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined } };

/** Pages is how far a list has been read. */
export type Pages<N> = {
  readonly status: 'idle' | 'asking' | 'failed' | 'done';
  readonly nodes: readonly N[];
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  readonly cancel: () => void;
};

type Got<N> = Pick<Pages<N>, 'status' | 'nodes' | 'failure'> & { readonly key: string | null; readonly cancel?: () => void };
/** often is how many milliseconds lie between two pages that are shown one by one. */
const often = 250;
const nothing = (): void => undefined;

/**
 * usePages reads all pages of a list; null variables read nothing. The document takes
 * $after; page finds the list in an answer and must not change. What came before a
 * failure stays.
 */
export function usePages<R, V extends { after?: unknown }, N>(document: TypedDocumentString<R, V>, variables: Omit<V, 'after'> | null, page: (r: R) => Page<N> | null | undefined): Pages<N> {
  const { api, asked } = useApp();
  const key = variables === null ? null : JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [got, setGot] = useState<Got<N>>({ key: null, status: 'idle', nodes: [], failure: undefined });
  const retry = useCallback(() => { api.forget(); setRound((r) => r + 1); }, [api]);

  useEffect(() => {
    if (key === null) return;
    return asked.add({ query: String(document), variables: JSON.parse(key) });
  }, [asked, document, key]);

  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    let live = true;
    const cancel = (): void => controller.abort();
    const read = async (): Promise<void> => {
      let nodes: readonly N[] = [];
      let after: string | null = null;
      let first = true, told = 0;
      setGot({ key, status: 'asking', nodes, failure: undefined, cancel });
      try {
        for (;;) {
          const answer = await api.ask(document, { ...(JSON.parse(key) as V), after }, controller.signal);
          if (!live) return;
          const p = page(answer.data);
          nodes = [...nodes, ...(p?.nodes ?? [])];
          const failure = answer.problems[0];
          const more = !failure && p?.pageInfo.hasNextPage === true;
          const status = failure ? 'failed' as const : more ? 'asking' as const : 'done' as const;
          // What comes faster than it is read is shown together.
          if (!more || first || performance.now() - told > often) {
            told = performance.now();
            const sofar = { key, status, nodes, failure, cancel };
            startTransition(() => setGot(sofar));
          }
          first = false;
          if (!more) return;
          after = p.pageInfo.endCursor ?? null;
        }
      } catch (e) {
        if (live) setGot({ key, status: 'failed', nodes, failure: e instanceof Failure ? e : new Failure(String(e), 'HTTP', undefined) });
      }
    };
    void read();
    return () => { live = false; controller.abort(); };
  }, [api, document, key, page, round]);

  if (key === null) return { status: 'idle', nodes: [], failure: undefined, retry, cancel: nothing };
  if (got.key !== key) return { status: 'asking', nodes: [], failure: undefined, retry, cancel: nothing };
  return { status: got.status, nodes: got.nodes, failure: got.failure, retry, cancel: got.cancel ?? nothing };
}
