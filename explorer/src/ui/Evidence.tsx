// The sentences that support something. Every query that asks for evidence takes
// ...EvidencePart, and shows it with Quotes.
import type { ReactElement } from 'react';
import { graphql } from '../api/gql';
import type { EvidencePartFragment, JudgementPartFragment } from '../api/gql/graphql';
import { useShared, useWords } from '../i18n';
import { CopyButton } from './CopyButton';
import { evidenceWords } from './evidence.words';
import { Link } from './Link';
import { to } from './links';
import { cut } from './quote';
import { Report } from './Report';
import { useDate } from './dates';
import { percent } from './percent';
import style from './Evidence.module.css';

export const evidencePart = graphql(`
  fragment EvidencePart on Evidence {
    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation
    sentence { id text start startUtf16 }
    speech { id title date place level }
  }
`);

export type Evidence = EvidencePartFragment;

type Judged = { readonly judgement?: JudgementPartFragment | null };

/** Of is the relation that the quotes support: a reader may doubt it where it was not judged. */
export type Of = Judged & { readonly id: string };

type Props = { readonly evidence: readonly (Evidence & Judged)[]; readonly of?: Of | undefined };

/** Quotes shows each quote inside its sentence, where it is from, why it is believed, and the way into the speech. */
export function Quotes({ evidence, of }: Props): ReactElement {
  const w = useWords('evidence', evidenceWords);
  if (evidence.length === 0) return <p className="soft small">{w('none')}</p>;
  return (
    <>
      {of?.judgement && <Report id={of.id} judgement={of.judgement} />}
      <ul className={style['quotes']}>
        {evidence.map((e, i) => (
          <li key={`${e.speech?.id}:${e.start}:${e.rule}:${i}`}>
            <Quote e={e} />
            {of && !of.judgement && <Report id={of.id} evidence={e.speech && e.origin === 'TEXT' ? { speech: e.speech.id, quote: e.quote } : undefined} judgement={e.judgement} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Quote({ e }: { e: Evidence }): ReactElement {
  const t = useShared();
  const w = useWords('evidence', evidenceWords);
  const parts = e.sentence ? cut(e, e.sentence) : undefined;
  return (
    <figure className={style['quote']}>
      <blockquote className={`text ${style['sentence']}`}>
        {parts ? <>{parts.before}<mark>{parts.marked}</mark>{parts.after}</> : <mark>{e.quote}</mark>}
      </blockquote>
      <figcaption className={style['from']}>
        <Source e={e} />
        <span className={style['tools']}>
          {e.speech && e.start != null && <Link className="small" to={to.speech(e.speech.id, e.start, e.end)} label={w('inText', { quote: e.quote })}>{t('inSpeech')}</Link>}
          {e.citation && <CopyButton text={e.citation} label={t('citation')} />}
        </span>
        <Why e={e} />
      </figcaption>
    </figure>
  );
}

function Source({ e }: { e: Evidence }): ReactElement {
  const t = useShared();
  const when = useDate();
  const w = useWords('evidence', evidenceWords);
  return (
    <span>
      {e.origin !== 'TEXT' && <>{w(e.origin, { source: e.source ?? '' })}{e.speech && ' · '}</>}
      {e.speech && (
        <>
          <Link to={to.speech(e.speech.id)}>{e.speech.title ?? t('untitled')}</Link>
          {` · ${e.speech.date ? when(e.speech.date) : t('unknownDate')}`}{e.speech.place && ` · ${e.speech.place}`}
        </>
      )}
      {e.heading && <> · {e.heading.replace(/[。．.]$/, '')}</>}
      {e.paragraph != null && ` · ${t('paragraph', { n: e.paragraph })}`}
    </span>
  );
}

/** Why is the quiet line: what read it so, how sure it is, and what was not said but inferred. */
function Why({ e }: { e: Evidence }): ReactElement {
  const t = useShared();
  const w = useWords('evidence', evidenceWords);
  return (
    <span className={style['why']}>
      {w('rule', { rule: e.rule })} · {t('confidence', { n: percent(e.confidence / 1000) })}
      {e.inferred && <> · <strong>{w('inferredBecause', { why: w(e.inferred) })}</strong></>}
      {e.part && ` · ${w('part')}`}
    </span>
  );
}
