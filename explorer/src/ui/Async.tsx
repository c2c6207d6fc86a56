// Every question's four faces: a skeleton with a way to stop, nothing, what failed (the
// true cause, the request's ID, a way to try again), and the answer.
import type { ReactElement, ReactNode } from 'react';
import type { Failure } from '../api/client';
import type { Query } from '../api/useQuery';
import { useShared } from '../i18n';
import style from './Async.module.css';

type Props<R> = {
  readonly query: Query<R>;
  readonly children: (data: R) => ReactNode;
  /** empty tells whether an answer holds nothing to show. */
  readonly empty?: (data: R) => boolean;
  readonly nothing?: ReactNode;
  /** lines is how many lines the skeleton has. */
  readonly lines?: number;
  /** keep goes on showing the last answer, dimmed, while the next is under way. */
  readonly keep?: boolean;
};

export function Async<R>({ query, children, empty, nothing, lines = 3, keep = false }: Props<R>): ReactElement | null {
  const t = useShared();
  switch (query.status) {
    case 'idle':
      return null;
    case 'asking':
      if (keep && query.before !== undefined) return <div className={style['dim']} aria-busy>{children(query.before)}</div>;
      return <Skeleton lines={lines} cancel={query.cancel} />;
    case 'failed':
      return <Failed failure={query.failure} retry={query.retry} />;
    case 'done':
      return (
        <>
          {query.problems.length > 0 && <Failed failure={query.problems[0]!} retry={query.retry} partly />}
          {empty?.(query.data) ? (nothing ?? <p className={style['nothing']}>{t('nothing')}</p>) : children(query.data)}
        </>
      );
  }
}

export function Skeleton({ lines, cancel }: { lines: number; cancel?: () => void }): ReactElement {
  const t = useShared();
  return (
    <div className={style['skeleton']} role="status">
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: lines }, (_, i) => <i key={i} aria-hidden />)}
      {cancel && <button type="button" className={`plain small ${style['cancel']}`} onClick={cancel}>{t('cancel')}</button>}
    </div>
  );
}

/** because says a failure's cause in the person's language, and the server's own words where they say more. */
export function useBecause(): (f: Failure) => string {
  const t = useShared();
  return (f) => {
    switch (f.code) {
      case 'OFFLINE': return t('offline');
      case 'CANCELLED': return t('cancelled');
      case 'TIMEOUT': return t('timeout');
      case 'NOT_FOUND': return t('notFound');
      case 'COST_LIMIT_EXCEEDED': return t('tooCostly');
      case 'UNAUTHENTICATED': return t('needToken');
      default: return f.message;
    }
  };
}

export function Failed({ failure, retry, partly = false }: { failure: Failure; retry?: () => void; partly?: boolean }): ReactElement {
  const t = useShared();
  const because = useBecause();
  return (
    <div className={style['failed']} role="alert">
      <p><strong>{partly ? t('partly') : failure.code === 'CANCELLED' ? t('cancelled') : t('failed')}</strong></p>
      {failure.code !== 'CANCELLED' && <p>{because(failure)}</p>}
      <p className="row">
        {retry && <button type="button" onClick={retry}>{t('retry')}</button>}
        {failure.requestId && <span className="small soft">{failure.code} · {t('requestId', { id: failure.requestId })}</span>}
      </p>
    </div>
  );
}
