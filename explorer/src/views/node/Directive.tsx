// A directive: its text in its sentence, what each item asks of whom until when, and
// whether it was said before or again.
import type { ReactElement, ReactNode } from 'react';
import type { ComparedPartFragment, DirectivePartFragment, TraitPartFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { CopyButton } from '../../ui/CopyButton';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { Report } from '../../ui/Report';
import { to } from '../../ui/links';
import { inContext } from './context';
import { restatedQuery } from './queries';
import { nodeWords } from './words';
import { useDate } from '../../ui/dates';
import { percent } from '../../ui/percent';
import style from './Node.module.css';

type D = DirectivePartFragment & { readonly id: string };

export function Directive({ d }: { d: D }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const when = useDate();
  const s = d.speech;
  const { before, after } = inContext(d);
  return (
    <>
      <header className={style['head']}>
        <p className="row soft"><KindMark kind="DIRECTIVE" />{t('DIRECTIVE')} · {t(d.modality)} · {t(d.substance)} · {w('ordinal', { n: d.ordinal })}</p>
        <h1 className="unseen">{d.text}</h1>
        <blockquote className={`text ${style['lead']}`}>{before}<mark>{d.text}</mark>{after}</blockquote>
        {s && (
          <p className="soft">
            <Link to={to.speech(s.id)}>{s.title ?? t('untitled')}</Link> · {s.date ? when(s.date) : t('unknownDate')}{s.place && ` · ${s.place}`}{d.sentence?.section && ` · ${d.sentence.section.heading}`}{d.sentence && ` · ${t('paragraph', { n: d.sentence.paragraph })}`}
          </p>
        )}
        <p className="soft small">{t('rule')} {d.rule} · {t('confidence', { n: percent(d.confidence / 1000) })}{d.due && ` · ${w('due', { date: when(d.due) })}`}</p>
        <p className="row">
          {s && <Link className="button" to={to.speech(s.id, d.start, d.end)}>{t('inSpeech')}</Link>}
          <Link className="button" to={to.graph(d.id)}>{t('openGraph')}</Link>
          {d.citation && <CopyButton text={d.citation} label={t('citation')} />}
        </p>
        <Report id={d.id} judgement={d.judgement} />
      </header>
      <section className="stack">
        <h2>{w('items')}</h2>
        <ol className={style['items']}>{d.items.map((i, n) => <li key={n}><Item item={i} alone={d.items.length === 1} /></li>)}</ol>
      </section>
      <Restated id={d.id} />
    </>
  );
}

function Item({ item: i, alone }: { item: D['items'][number]; alone: boolean }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const when = useDate();
  const rows: [string, ReactNode][] = [];
  if (i.action) rows.push([w('action'), i.action.text]);
  if (i.object) rows.push([w('object'), i.object.text]);
  for (const role of ['LEAD', 'COOPERATE', 'ALL'] as const) {
    const who = i.addressees.filter((a) => a.role === role);
    if (who.length === 0) continue;
    rows.push([t(role), <ul className="row">{who.map((a, n) => (
      <li key={n}>{a.entity ? <><KindMark kind={a.entity.kind} named /> <Link to={to.node(a.entity.id)}>{a.entity.name}</Link>{a.entity.name !== a.text && <span className="soft small">（{a.text}）</span>}</> : a.text}{a.inferred && <span className="soft small"> {w('inferred')}</span>}</li>
    ))}</ul>]);
  }
  if (i.deadline) rows.push([w('deadline'), <>{i.deadline.text} <span className="soft small">{i.deadline.date ? w('resolved', { date: when(i.deadline.date) }) : w('unresolved')}{i.deadline.anchor && ` · ${w('anchor', { date: i.deadline.anchor })}`}</span></>]);
  if (i.targets.length > 0) rows.push([w('targets'), <ul className="row">{i.targets.map((x, n) => <li key={n}>{x.text} <span className="soft small">{w(x.comparator)} {x.value}{x.unit}</span></li>)}</ul>]);
  if (i.basis.length > 0) rows.push([w('basis'), <ul className="row">{i.basis.map((b, n) => <li key={n}>{b.entity ? <Link to={to.node(b.entity.id)}>{b.entity.name}</Link> : b.text}</li>)}</ul>]);
  return (
    <>
      {!alone && <p className="text">{i.text}</p>}
      {rows.length === 0 ? <p className="soft">{w('nothingThere')}</p> : <dl className={style['properties']}>{rows.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>}
    </>
  );
}

function Restated({ id }: { id: string }): ReactElement {
  const w = useWords('node', nodeWords);
  const query = useQuery(restatedQuery, { id });
  return (
    <Async query={query} lines={2}>
      {({ node: n }) => {
        const { restates, restatedBy } = n && 'restates' in n ? n : { restates: null, restatedBy: null };
        if (!restates && !restatedBy) return <p className="soft">{w('notRestated')}</p>;
        return <>{restates && <Compared title={w('restates')} c={restates} other={restates.before} />}{restatedBy && <Compared title={w('restatedBy')} c={restatedBy} other={restatedBy.after} />}</>;
      }}
    </Async>
  );
}

function Compared({ title, c, other }: { title: string; c: ComparedPartFragment; other: ComparedPartFragment['before'] }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const say = (x: TraitPartFragment | null): string => {
    if (!x) return w('nothingThere');
    if (x.modality) return t(x.modality);
    if (x.substance) return t(x.substance);
    return x.target?.text ?? x.deadline?.text ?? (x.addressee ? `${x.addressee.text}（${t(x.addressee.role)}）` : w('nothingThere'));
  };
  return (
    <section className="stack">
      <h2 className="row">{title} <span className="soft small">{w(c.change)}{c.similarity != null && ` · ${w('similarity', { n: percent(c.similarity / 1000) })}`}</span></h2>
      {other && (
        <>
          <blockquote className={`text ${style['lead']}`}><Link to={to.node(other.id)}>{other.text}</Link></blockquote>
          {other.speech && <p className="soft small"><Link to={to.speech(other.speech.id, other.start, other.end)}>{other.speech.title ?? t('untitled')}</Link> · {other.speech.date ?? t('unknownDate')}{other.speech.place && ` · ${other.speech.place}`}</p>}
        </>
      )}
      {c.differences.length > 0 && (
        <ul className={style['differences']}>
          {c.differences.map((x, i) => <li key={i}><span className="soft">{w(x.aspect)}{x.effect && ` · ${w(x.effect)}`}</span> <del>{say(x.before)}</del> → <ins>{say(x.after)}</ins></li>)}
        </ul>
      )}
    </section>
  );
}
