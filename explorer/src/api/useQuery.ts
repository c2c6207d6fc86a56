// A question asked by a component, for as long as it is shown.
import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../app/context';
import { Failure, type Answer } from './client';
import type { TypedDocumentString } from './gql/graphql';

/** Query is where a question stands; ui/Async shows each state. */
export type Query<R> =
  | { readonly status: 'idle' }
  | { readonly status: 'asking'; readonly cancel: () => void; readonly before: R | undefined }
  | { readonly status: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly status: 'done'; readonly data: R; readonly problems: readonly Failure[]; readonly retry: () => void };

/**
 * useQuery asks, and asks again when the document or the variables (by value) change;
 * null variables ask nothing. What is superseded, or whose component goes, is
 * cancelled down to the database. While the next answer is under way, before is the one shown last.
 */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Query<R> {
  const { api, asked } = useApp();
  const key = variables === null ? null : JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const retry = useCallback(() => { api.forget(); setRound((r) => r + 1); }, [api]);
  const known = variables === null ? undefined : api.remembered(document, variables);
  const [result, setResult] = useState<{ key: string; round: number; document: unknown; answer?: Answer<R>; failure?: Failure; cancel?: () => void } | null>(null);
  const [before, setBefore] = useState<R | undefined>(undefined);

  useEffect(() => {
    if (key === null) return;
    return asked.add({ query: String(document), variables: JSON.parse(key) });
  }, [asked, document, key]);

  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    let live = true;
    const at = { key, round, document };
    setResult({ ...at, cancel: () => controller.abort() });
    api.ask(document, JSON.parse(key) as V, controller.signal).then(
      (answer) => { if (live) { setResult({ ...at, answer }); setBefore(answer.data); } },
      (e: unknown) => { if (live) setResult({ ...at, failure: e instanceof Failure ? e : new Failure(String(e), 'HTTP', undefined) }); },
    );
    return () => { live = false; controller.abort(); };
  }, [api, document, key, round]);

  if (key === null) return { status: 'idle' };
  if (result?.key !== key || result.round !== round || result.document !== document) {
    if (known) return { status: 'done', data: known.data, problems: known.problems, retry };
    return { status: 'asking', cancel: () => undefined, before };
  }
  if (result.failure) return { status: 'failed', failure: result.failure, retry };
  if (result.answer) return { status: 'done', data: result.answer.data, problems: result.answer.problems, retry };
  if (known) return { status: 'done', data: known.data, problems: known.problems, retry };
  return { status: 'asking', cancel: result.cancel ?? (() => undefined), before };
}
