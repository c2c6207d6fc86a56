// What an entity is: its names, its properties and where each was said.
import type { ReactElement, ReactNode } from 'react';
import type { EntityPartFragment } from '../../api/gql/graphql';
import { useShared, useWords } from '../../i18n';
import { Quotes } from '../../ui/Evidence';
import { KindMark } from '../../ui/KindMark';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { useNameOf } from '../../ui/NodeLink';
import { evidenceWords } from '../../ui/evidence.words';
import { propertiesOf, told, type Row } from './properties';
import { nodeWords } from './words';
import { useDate } from '../../ui/dates';
import { useType } from '../../i18n/types';
import style from './Node.module.css';

type E = EntityPartFragment & { readonly id: string };

export function Entity({ e }: { e: E }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  const name = useNameOf();
  const within = e.within ? name(e.within) : '';
  return (
    <header className={style['head']}>
      <p className="row soft"><KindMark kind={e.kind} />{t(e.kind)}</p>
      <h1>{e.name}</h1>
      {e.aliases.length > 0 && <p><span className="soft">{w('aliases')}</span> {e.aliases.join('、')}</p>}
      <p className="soft">
        {w('mentioned', { n: e.mentionCount.toLocaleString(), s: e.speechCount.toLocaleString() })} · {e.within ? <Within e={e} within={within} /> : w(`scope${e.scope}`, { within })}
      </p>
      {e.masked && <p className={style['note']}>{w('masked')}</p>}
      <Ways e={e} />
      <Properties e={e} />
    </header>
  );
}

function Within({ e, within }: { e: E; within: string }): ReactElement {
  const w = useWords('node', nodeWords);
  const [before, after] = w(`scope${e.scope}`, { within: '\u0000' }).split('\u0000');
  return <>{before}{e.within && <Link to={to.node(e.within.id)}>{within}</Link>}{after}</>;
}

/** Ways lead to the other views of the same thing. */
function Ways({ e }: { e: E }): ReactElement {
  const t = useShared();
  const w = useWords('node', nodeWords);
  return (
    <p className="row">
      <Link className="button" to={to.graph(e.id)}>{t('openGraph')}</Link>
      {(e.kind === 'FORMULATION' || e.kind === 'POLICY' || e.kind === 'MECHANISM') && <Link className="button" to={to.wording(e.id)}>{w('wording')}</Link>}
      {(e.kind === 'BODY' || e.kind === 'GROUP') && <Link className="button" to={to.board(e.id)}>{w('ledger')}</Link>}
      {(e.kind === 'DOCUMENT' || e.kind === 'MEETING') && <Link className="button" to={to.chain(e.id)}>{w('chainOf')}</Link>}
    </p>
  );
}

function Properties({ e }: { e: E }): ReactElement | null {
  const w = useWords('node', nodeWords);
  const t = useShared();
  const rows = propertiesOf(e);
  if (rows.length === 0) return null;
  const when = useDate();
  const typeOf = useType();
  const show = (value: string, of: string): string => (of === 'TYPE' ? typeOf(e.kind, value) : dated.has(of) ? when(value) : of === 'precision' && value in precisions ? w(value as keyof typeof precisions) : value in shownAs ? t(value as keyof typeof shownAs) : value === 'true' ? w('yes') : value === 'false' ? w('no') : value);
  return (
    <section className="stack">
      <h2>{w('properties')}</h2>
      <dl className={style['properties']}>
        {rows.map((r) => (
          <div key={r.property}>
            <dt>{w(r.property)}{r.conflict.length > 0 && <> <span className={style['warn']}>{w('property_conflict')}</span></>}</dt>
            <dd>
              {r.value && show(r.value, r.property)}
              {r.conflict.length > 0 && <ul className="small">{r.conflict.map((c) => <li key={c.value}>{show(c.value, r.property)} <span className="soft">{w('inSpeeches', { n: c.speechCount })}</span></li>)}</ul>}
              {r.claims.length > 0 && (
                <Fold summary={w('claims', { n: r.claims.length })}>
                  <Told claims={r.claims} show={(value) => show(value, r.property)} />
                </Fold>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Told is where a property is from: the lexicon's word once, then the sentences. */
function Told({ claims, show }: { claims: Row['claims']; show: (value: string) => string }): ReactElement {
  const w = useWords('node', nodeWords);
  const v = useWords('evidence', evidenceWords);
  const { said, lexicon } = told(claims);
  return (
    <>
      {lexicon.length > 0 && <ul className="small">{lexicon.map((c) => <li key={`${c.value} ${c.source}`}>{show(c.value)} <span className="soft">{v('LEXICON', { source: c.source })} · {w('inSpeeches', { n: c.speeches.toLocaleString() })}</span></li>)}</ul>}
      {said.length > 0 && <Quotes evidence={said.map((c) => c.evidence)} />}
    </>
  );
}

/** dated are the properties that are dates. */
const dated = new Set(['DATE', 'edtf']);
const precisions = { DAY: 0, MONTH: 0, YEAR: 0, INTERVAL: 0 };

/** shownAs are values of enums, which have words. */
const shownAs = { CENTRAL: 0, PROVINCE: 0, SUBPROVINCIAL: 0, CITY: 0, COUNTY: 0, TOWNSHIP: 0, UNIT: 0 };

function Fold({ summary, children }: { summary: string; children: ReactNode }): ReactElement {
  return <details className={style['fold']}><summary className="small">{summary}</summary>{children}</details>;
}
