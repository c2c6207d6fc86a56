// The page of an entity or a directive: what it is, what it is related to, and where it is said.
import { useEffect, type ReactElement } from 'react';
import { useApp } from '../../app/context';
import type { ViewProps } from '../../app/view';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Directive } from './Directive';
import { Entity } from './Entity';
import { Mentions } from './Mentions';
import { nodeQuery } from './queries';
import { Relations } from './Relations';
import type { State } from './state';
import { nodeWords } from './words';

export default function Node({ state, change }: ViewProps<State>): ReactElement {
  const query = useQuery(nodeQuery, state.id === '' ? null : { id: state.id });
  // An ID that is none is refused, one that is gone has no answer: both say the same to a person.
  if (state.id === '' || (query.status === 'done' && !query.data.node)) return <Gone id={state.id} />;
  return (
    <Async query={query} lines={8}>
      {({ node: n, neighbourhood }) => {
        if (!n) return <Gone id={state.id} />;
        switch (n.__typename) {
          case 'Speech': return <ToSpeech to={to.speech(n.id)} />;
          case 'Sentence': case 'Section': return n.speech ? <ToSpeech to={to.speech(n.speech.id, n.start, n.end)} /> : <Gone id={state.id} />;
          case 'Relation': return <Gone id={state.id} />;
          case 'Directive': return (
            <>
              <Directive d={n} />
              <Relations key={n.id} id={n.id} counts={neighbourhood?.counts ?? []} state={state} change={change} />
            </>
          );
          default: return (
            <>
              <Entity e={n} />
              <Relations key={`r${n.id}`} id={n.id} counts={neighbourhood?.counts ?? []} state={state} change={change} />
              <Mentions key={`m${n.id}`} id={n.id} state={state} change={change} />
            </>
          );
        }
      }}
    </Async>
  );
}

/** ToSpeech goes on to the speech that the address means: no page of its own, so no step. */
function ToSpeech({ to: address }: { to: string }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const { walk } = useApp();
  useEffect(() => walk.amend(address), [walk, address]);
  return <p>{w('toSpeech')} <Link to={address}>{t('inSpeech')}</Link></p>;
}

function Gone({ id }: { id: string }): ReactElement {
  const w = useWords('node', nodeWords);
  return (
    <section className="stack" role="alert">
      <h1>{w('gone')}</h1>
      <p>{w('goneWhy', { id })}</p>
      <p><Link to={to.search('')} className="button">{w('find')}</Link></p>
    </section>
  );
}
