// A row of the ledger as one reads it: the words, who, by when, from where.
import { useState, type ReactElement } from 'react';
import type { RowPartFragment } from '../../api/gql/graphql';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { CopyButton } from '../../ui/CopyButton';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Notes } from './Notes';
import type { State } from './state';
import { boardWords } from './words';
import { useDate } from '../../ui/dates';
import style from './board.module.css';

/** long is how many characters of a directive stand there before it is unfolded. */
const long = 120;

export function Card({ row, state, change }: ViewProps<State> & { row: RowPartFragment }): ReactElement {
  const t = useShared();
  const w = useWords('board', boardWords);
  const when = useDate();
  const [whole, setWhole] = useState(false);
  const open = state.open === row.number;
  const text = row.directive?.text ?? '';
  const cut = !whole && !open && text.length > long;
  const deadline = row.parts.flatMap((p) => p.items).find((i) => i.deadline)?.deadline;
  return (
    <article className={style['card']}>
      <blockquote className="text">{cut ? `${text.slice(0, long)}…` : text}{text.length > long && !open && <button type="button" className={`plain small ${style['inline']}`} onClick={() => setWhole(!whole)}>{whole ? w('less') : w('more')}</button>}</blockquote>
      <Parties row={row} />
      <p className={style['from']}>
        {row.directive && <span>{t(row.directive.modality)}</span>}
        {row.due && <span className={style['when']}>{deadline && `${deadline.text} · `}{when(row.due)}</span>}
        {row.speech && <Link to={to.speech(row.speech.id)}>{row.speech.title ?? t('untitled')}</Link>}
        {row.speech && <span>{row.speech.date ? when(row.speech.date) : t('unknownDate')}</span>}
      </p>
      <div className={style['tools']}>
        <Tools row={row} />
        <button type="button" className="plain small" aria-expanded={open} onClick={() => change((s) => { const { open: _, ...rest } = s; return open ? rest : { ...rest, open: row.number }; })}>{open ? w('fold') : w('unfold')}</button>
      </div>
      {open && <Notes row={row} />}
    </article>
  );
}

/** Parties are who is to act, in what part; and whose demand it is where the speaker passes it on. */
export function Parties({ row }: { row: RowPartFragment }): ReactElement | null {
  const t = useShared();
  const w = useWords('board', boardWords);
  if (row.addressees.length === 0 && row.basis.length === 0 && row.demandedBy.length === 0) return null;
  return (
    <ul className={style['parties']}>
      {row.addressees.map((a) => (
        <li key={a.id}>
          <span className="soft small">{a.role ? t(a.role) : ''}</span> <Named of={a.other} />
          {a.evidence[0]?.inferred && <span className="soft small"> · {w('inferred')}</span>}
          {row.byClass.some((c) => c.class?.id === a.other?.id) && a.other && 'name' in a.other && <span className="soft small"> · {w('viaClass', { name: a.other.name })}</span>}
        </li>
      ))}
      {row.basis.map((b) => <li key={b.id}><span className="soft small">{w('basis')}</span> <Named of={b.other} /></li>)}
      {row.demandedBy.length > 0 && <li className="soft small">{w('demandedBy', { names: row.demandedBy.flatMap((d) => (d.other && 'name' in d.other ? [d.other.name] : [])).join('、') })}</li>}
    </ul>
  );
}

type Other = RowPartFragment['basis'][number]['other'];

export function Named({ of }: { of: Other }): ReactElement | null {
  if (!of || !('name' in of)) return null;
  return <Link to={to.node(of.id)}><KindMark kind={of.kind} />{of.name}</Link>;
}

/** Tools are what one does with a row: cite it, read on, see its surroundings. */
export function Tools({ row }: { row: RowPartFragment }): ReactElement {
  const t = useShared();
  return (
    <>
      {row.citation && <CopyButton text={row.citation} label={t('citation')} />}
      {row.speech && row.directive && <Link className="small" to={to.speech(row.speech.id, row.directive.start, row.directive.end)}>{t('inSpeech')}</Link>}
      {row.directive && <Link className="small" to={to.graph(row.directive.id)}>{t('openGraph')}</Link>}
    </>
  );
}
