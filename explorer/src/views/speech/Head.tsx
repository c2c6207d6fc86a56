// What is known of the speech, and where each of it was found.
import type { ReactElement } from 'react';
import { useShared, useWords } from '../../i18n';
import { useReadingWords } from '../../i18n/reading';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import type { SpeechHead } from './useReading';
import { speechWords } from './words';
import { useDate } from '../../ui/dates';
import { percent } from '../../ui/percent';
import style from './Speech.module.css';

export function Head({ speech }: { speech: SpeechHead }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const r = useReadingWords();
  const when = useDate();
  const facts: [string, string | null | undefined][] = [
    [r('DATE'), speech.date && when(speech.date)], [r('PLACE'), speech.place], [r('LEVEL'), speech.level && t(speech.level)], [r('GENRE'), speech.genre && r(speech.genre)],
    [r('SPEAKER'), speech.speaker && [speech.speaker, speech.post].filter(Boolean).join('，')], [r('COLLECTION'), speech.collection],
  ];
  return (
    <header className={style['head']}>
      <h1>{speech.title ?? t('untitled')}</h1>
      <dl className={style['facts']}>
        {facts.map(([name, value]) => value && <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        {speech.meeting && <div><dt>{r('MEETING')}</dt><dd><Link to={to.node(speech.meeting.id)}>{speech.meeting.name}</Link></dd></div>}
        <div><dd className="soft">{w('chars', { n: speech.chars.toLocaleString() })}</dd></div>
      </dl>
      <p className={`row small ${style['noprint']}`}>
        <Link to={to.graph(speech.id)}>{t('openGraph')}</Link>
        <Link to={to.compareBefore(speech.id)}>{w('compareBefore')}</Link>
        <button type="button" className="plain small" onClick={() => window.print()}>{w('print')}</button>
      </p>
      <details className={`${style['about']} ${style['noprint']}`}>
        <summary>{w('about')}</summary>
        <div className={style['scroll']}>
          <table>
            <thead><tr><th>{w('field')}</th><th>{w('value')}</th><th>{w('where')}</th></tr></thead>
            <tbody>
              {speech.provenance.map((p, i) => (
                <tr key={i}>
                  <th scope="row">{r(p.property)}</th><td>{p.value}</td>
                  <td>
                    {p.evidence.start != null && p.evidence.end != null ? <Link to={to.speech(speech.id, p.evidence.start, p.evidence.end)}>{p.evidence.quote}</Link> : p.evidence.quote}
                    <span className="soft"> · {r(p.evidence.origin)} · {p.evidence.rule} · {t('confidence', { n: percent(p.evidence.confidence / 1000) })}{p.evidence.inferred && ` · ${r(p.evidence.inferred)}`}</span>
                  </td>
                </tr>
              ))}
              {speech.metadata.map((m) => <tr key={m.field}><th scope="row">{m.field}</th><td>{m.value}</td><td className="soft">{w('given')}</td></tr>)}
              <tr><th scope="row">{t('source')}</th><td colSpan={2}><Source source={speech.source} /></td></tr>
              <tr><th scope="row">{w('version')}</th><td colSpan={2}><code>{speech.extractor}</code></td></tr>
              <tr><th scope="row">{w('sha')}</th><td colSpan={2}><code>{speech.sha256}</code></td></tr>
            </tbody>
          </table>
        </div>
      </details>
    </header>
  );
}

/** Source is a link only where it is an address of the web: anything else is text. */
function Source({ source }: { source: string | null | undefined }): ReactElement {
  const url = source && URL.canParse(source) ? new URL(source) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return <>{source ?? '—'}</>;
  return <a href={url.href} target="_blank" rel="noreferrer">{source}</a>;
}
