// Two speeches side by side: what each asks, and what became of it.
import type { ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Choice } from '../../ui/Choice';
import { Link } from '../../ui/Link';
import { to as links } from '../../ui/links';
import { Directives } from './Directives';
import { Entities } from './Entities';
import { comparisonQuery, seriesQuery } from './queries';
import { SeriesStrip } from './Series';
import type { State } from './state';
import { compareWords } from './words';
import { useDate } from '../../ui/dates';
import style from './Compare.module.css';

export default function Compare({ state, change }: ViewProps<State>): ReactElement {
  const w = useWords('compare', compareWords);
  const series = useQuery(seriesQuery, state.to ? { id: state.to } : null);
  if (!state.to) return <div className="stack"><h1>{w('title')}</h1><p><Link to={links.speeches()}>{w('choose')}</Link></p></div>;
  return (
    <div className={style['view']}>
      <h1>{w('title')}</h1>
      <Async query={series} lines={2}>
        {(d) => {
          const steps = d.series?.comparisons?.nodes ?? [];
          // Where only one speech is given, it is read beside the one before it.
          const before = state.from || steps.find((c) => c.to?.id === state.to)?.from?.id;
          return (
            <>
              {d.series && <SeriesStrip series={d.series} from={before} to={state.to} go={(from, to) => change((s) => ({ ...s, from, to }))} />}
              {before === undefined
                ? <p>{w('noPredecessor')}{w(d.series?.gap ?? 'first')} <Link to={links.speeches()}>{w('choose')}</Link></p>
                : <Both state={state} from={before} change={change} />}
            </>
          );
        }}
      </Async>
    </div>
  );
}

function Both({ state, from, change }: ViewProps<State> & { from: string }): ReactElement {
  const t = useShared();
  const w = useWords('compare', compareWords);
  const when = useDate();
  const query = useQuery(comparisonQuery, { from, to: state.to });
  return (
    <Async query={query} lines={8} empty={(d) => !d.compare?.from || !d.compare.to} nothing={<p className="soft">{t('notFound')}</p>}>
      {(d) => d.compare && (
        <>
          <div className={style['heads']}>
            {([['from', d.compare.from], ['to', d.compare.to]] as const).map(([side, s]) => s && (
              <header key={side}>
                <p className="soft small">{w(side)} · {s.date ? when(s.date) : t('unknownDate')}{s.place && ` · ${s.place}`}</p>
                <h2><Link to={links.speech(s.id)} className={style['speech']}>{s.title ?? t('untitled')}</Link></h2>
              </header>
            ))}
          </div>
          <div className="row">
            <Choice label={w('faces')} value={state.face} options={[['directives', w('directives')], ['entities', w('entities')]]} onValue={(face) => change((s) => ({ ...s, face }))} />
            {state.face === 'directives' && <Choice label={w('order')} value={state.order} options={[['from', w('byFrom')], ['to', w('byTo')]]} onValue={(order) => change((s) => ({ ...s, order }))} />}
            <button type="button" className="plain small" onClick={() => change((s) => ({ ...s, from: s.to, to: from }))}>⇄ {w('swap')}</button>
          </div>
          {state.face === 'directives'
            ? <Directives state={state} change={change} from={from} counts={d.compare.directiveCounts} />
            : <Entities state={state} change={change} from={from} counts={d.compare.entityCounts?.kinds ?? []} />}
        </>
      )}
    </Async>
  );
}
