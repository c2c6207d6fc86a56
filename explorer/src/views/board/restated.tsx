// Whether a directive is said again, before or after: that takes a comparison of two
// speeches, so it is read for a page of rows, a part at a time.
import type { ReactElement } from 'react';
import type { RestatedQuery } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import { useWords } from '../../i18n';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { restatedQuery } from './queries';
import type { Restatement } from './state';
import { boardWords } from './words';

/** part is how many directives one question may compare, under the limit of its cost. */
export const part = 25;

type Compared = Extract<NonNullable<RestatedQuery['nodes'][number]>, { readonly restates: unknown }>;
export type Restated = Pick<Compared, 'restates' | 'restatedBy'>;

/** useRestated reads up to two parts of IDs; undefined is what is not known yet. */
export function useRestated(ids: readonly string[]): (id: string) => Restated | undefined {
  const [a, b] = [ids.slice(0, part), ids.slice(part, 2 * part)];
  const one = useQuery(restatedQuery, a.length > 0 ? { ids: a } : null);
  const two = useQuery(restatedQuery, b.length > 0 && one.status === 'done' ? { ids: b } : null);
  const nodes = [one, two].flatMap((q) => (q.status === 'done' ? q.data.nodes : []));
  return (id) => nodes.find((n): n is Compared => n?.id === id && 'restates' in n);
}

/** fits tells whether a directive is of a state of restatement. */
export function fits(r: Restated, is: Restatement): boolean {
  switch (is) {
    case 'new': return !r.restates;
    case 'again': return !!r.restates;
    case 'kept': return !!r.restatedBy;
    case 'dropped': return !r.restatedBy;
  }
}

export function RestatedCell({ of }: { of: Restated | undefined }): ReactElement {
  const w = useWords('board', boardWords);
  if (!of) return <span className="soft small">{w('reading')}</span>;
  const { restates, restatedBy } = of;
  if (!restates && !restatedBy) return <span className="soft small">{w('noSeries')}</span>;
  const word = (c: string): string => (c === 'STRONGER' || c === 'WEAKER' || c === 'REWORDED' || c === 'KEPT' ? ` · ${w(c)}` : '');
  return (
    <>
      {restates?.before?.speech && <div><Link to={to.speech(restates.before.speech.id, restates.before.start, restates.before.end)}>{w('againFrom', { date: restates.before.speech.date ?? '' })}</Link>{word(restates.change)}</div>}
      {restatedBy?.after?.speech && <div><Link to={to.speech(restatedBy.after.speech.id, restatedBy.after.start, restatedBy.after.end)}>{w('keptIn', { date: restatedBy.after.speech.date ?? '' })}</Link>{word(restatedBy.change)}</div>}
    </>
  );
}
