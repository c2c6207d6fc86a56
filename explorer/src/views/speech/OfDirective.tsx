// The chosen directive: how it binds, whom, by when, and what it names.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import { useShared, useWords } from '../../i18n';
import { CopyButton } from '../../ui/CopyButton';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { Report } from '../../ui/Report';
import { Drawing } from './Drawing';
import type { PanelProps } from './Panel';
import { directiveQuery } from './queries';
import { ofDirectives } from './relations';
import { Relations } from './Relations';
import type { Directive } from './reading';
import { speechWords } from './words';
import { percent } from '../../ui/percent';
import { Walk } from './WalkButtons';
import style from './Panel.module.css';

export function OfDirective({ speech, reading, directive, choose, show }: PanelProps & { directive: Directive }): ReactElement {
  const t = useShared();
  const w = useWords('speech', speechWords);
  const query = useQuery(directiveQuery, { id: directive.id });
  const found = query.status === 'done' && query.data.node && 'citation' in query.data.node ? query.data.node : undefined;
  const joined = ofDirectives([directive]);
  const go = (at: { start: number; end: number }): void => {
    const d = reading.directives.find((x) => x.start === at.start && x.end === at.end);
    if (d) { choose(d.id); show(d); }
  };
  return (
    <>
      <p><button type="button" className="plain small" onClick={() => choose(undefined)}>← {w('back')}</button></p>
      <Walk places={reading.directives} line={directive.start} show={go} label={(n, all) => w('directive', { n, of: all })} previous={w('previousDirective')} next={w('nextDirective')} />
      <div className="stack">
        <p className="row"><KindMark kind="DIRECTIVE" /><strong>{t(directive.modality)}</strong><span>{t(directive.substance)}</span>{directive.deadline && <span>{w('due', { due: directive.deadline })}</span>}</p>
        <blockquote className="text">{directive.text}</blockquote>
        <p className="row small">
          <Link to={to.node(directive.id)}>{t('openNode')}</Link><Link to={to.graph(directive.id)}>{t('openGraph')}</Link>
          {found?.citation && <CopyButton text={found.citation} label={t('citation')} />}
        </p>
        {found && <p className="soft small">{t('rule')} {found.rule} · {t('confidence', { n: percent(found.confidence / 1000) })}</p>}
        {found && <Report id={directive.id} judgement={found.judgement} />}
      </div>
      <Drawing of={{ id: directive.id, kind: 'DIRECTIVE', name: directive.text }} joined={joined} choose={choose} />
      <div className={style['after']}><Relations groups={joined} speech={speech.id} offsets={reading.offsets} choose={choose} of={directive.id} /></div>
    </>
  );
}
