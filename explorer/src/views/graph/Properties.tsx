// An object's properties, as its kind has them.
import type { ReactElement, ReactNode } from 'react';
import type { GraphObjectQuery } from '../../api/gql/graphql';
import { useShared } from '../../i18n';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { kindOf, thing } from './known';
import { useGraphWords } from './useGraph';
import { useDate } from '../../ui/dates';
import { useType } from '../../i18n/types';
import style from './Graph.module.css';

type Found = NonNullable<GraphObjectQuery['node']>;

export function Properties({ object: o }: { object: Found | null }): ReactElement | null {
  const w = useGraphWords();
  const t = useShared();
  const when = useDate();
  const typeOf = useType();
  if (!o) return null;
  const rows: [string, ReactNode][] = [];
  const put = (name: string, value: ReactNode): void => { if (value !== null && value !== undefined && value !== '') rows.push([name, value]); };
  if ('aliases' in o) {
    put(w('aliases'), o.aliases.join('、'));
    put(w('mentions'), w('mentionCount', { n: o.mentionCount.toLocaleString() }));
    const within = o.within && thing(o.within);
    put(w('within'), within && <Link to={to.node(within.id)}>{within.short}</Link>);
  }
  if ('type' in o) put(w('type'), o.type && typeOf(kindOf(o.id), o.type));
  if ('number' in o) put(w('number'), o.number);
  if ('issued' in o) put(w('issued'), o.issued && when(o.issued));
  if ('issuer' in o) put(w('issuer'), o.issuer);
  if (o.__typename === 'Speech') put(w('speaker'), [o.speaker, o.post].filter(Boolean).join('，'));
  if ('date' in o) put(w('date'), o.date && when(o.date));
  if ('level' in o && o.level) put(w('level'), t(o.level));
  if ('place' in o) put(w('place'), o.place);
  if (o.__typename === 'Speech') put(w('place'), o.speechPlace);
  if ('modality' in o) put(w('modality'), t(o.modality));
  if ('substance' in o) put(w('substance'), t(o.substance));
  if ('due' in o) put(w('due'), o.due && when(o.due));
  if ('directiveSpeech' in o && o.directiveSpeech) put(w('speech'), <Link to={to.speech(o.directiveSpeech.id, o.start, o.end)}>{o.directiveSpeech.title ?? t('untitled')}</Link>);
  return <dl className={style['properties']}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
