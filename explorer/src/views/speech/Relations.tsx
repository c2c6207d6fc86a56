// Relations by verb: each leads to what it joins, and to the words that say it.
import { useState, type ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { light } from './Names';
import type { Offsets } from './offsets';
import { byVerb, type End, type Group, type Joined } from './relations';
import { speechWords } from './words';
import style from './Panel.module.css';

type Props = {
  readonly groups: readonly Joined[];
  readonly speech: string;
  readonly offsets: Offsets;
  readonly choose: (id: string) => void;
  /** of is the end that need not be said again. */
  readonly of?: string;
};
const first = 6;

export function Relations(props: Props): ReactElement | null {
  const w = useWords('speech', speechWords);
  const groups = byVerb(props.groups);
  if (groups.length === 0) return null;
  return (
    <div className={style['relations']}>
      <h3>{w('relations')}</h3>
      {groups.map((g) => <Verb key={g.verb} group={g} {...props} />)}
    </div>
  );
}

function Verb({ group, speech, offsets, choose, of }: Props & { group: Group }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const [all, setAll] = useState(false);
  const shown = all ? group.all : group.all.slice(0, first);
  return (
    <div className={style['verb']}>
      <h4>{t(group.verb)} <span className="soft number">{group.all.length}</span></h4>
      <ul>
        {shown.map((j) => (
          <li key={j.relation} className={j.at ? undefined : style['other']}>
            {j.from.id !== of && <Name end={j.from} choose={choose} />}
            <span className="soft" aria-label={t(j.verb)}> → </span>
            {j.to.id !== of && <Name end={j.to} choose={choose} />}
            {j.role && <span className="soft small"> {t(j.role)} </span>}
            {j.at && <Link className={style['evidence']} to={to.edge(j.relation, 0, speech, offsets.point(j.at.start), offsets.point(j.at.end))}>{t('evidence')}</Link>}
          </li>
        ))}
      </ul>
      {!all && group.all.length > first && <button type="button" className={`plain small ${style['rest']}`} onClick={() => setAll(true)}>{w('moreNames', { n: group.all.length - first })}</button>}
    </div>
  );
}

/** short is a name of no more than two lines: a directive's is its sentence. */
function short(s: string): string {
  const letters = [...s];
  return letters.length > 34 ? `${letters.slice(0, 33).join('')}…` : s;
}

function Name({ end, choose }: { end: End; choose: (id: string) => void }): ReactElement {
  return (
    <button type="button" className={style['name']} title={end.name} onClick={() => choose(end.id)} onPointerEnter={() => light(end.id, true)} onPointerLeave={() => light(end.id, false)} onFocus={() => light(end.id, true)} onBlur={() => light(end.id, false)}>
      <KindMark kind={end.kind} named /> {short(end.name)}
    </button>
  );
}
