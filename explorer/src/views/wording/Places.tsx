// Where it is used: the provinces as tiles, and the order in which it went from place to place.
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { ViewProps } from '../../app/view';
import { useApp } from '../../app/context';
import { useLanguage } from '../../app/settings';
import { useShared, useWords } from '../../i18n';
import { Async } from '../../ui/Async';
import { Figure } from '../../ui/Figure';
import { Link } from '../../ui/Link';
import { to } from '../../ui/links';
import { useWidth } from '../../ui/useWidth';
import chart from '../../ui/chart.module.css';
import type { Of } from './FirstUse';
import { useLag } from './lag';
import { columns, provinceOf, provinces, rows as gridRows, type Province } from './provinces';
import { steps, type Tile } from './series';
import { reading, type State } from './state';
import { usePlaces } from './usePlaces';
import { wordingWords } from './words';
import style from './wording.module.css';

export function Places({ of, state, change }: ViewProps<State> & { of: Of }): ReactElement {
  const t = useShared();
  const w = useWords('wording', wordingWords);
  const lag = useLag();
  const { query, rows, tiles, unplaced, codes, cut } = usePlaces(of.id);
  const tile = (p: Province): Tile | undefined => tiles?.get(p.code);
  const pick = (code: string): void => change((s) => reading(s, s.province === code ? {} : { province: code }));
  const shown = state.province ? rows.filter((r) => r.place && provinceOf(codes.get(r.place)) === state.province) : rows;
  const chosen = provinces.find((p) => p.code === state.province);
  return (
    <Async query={query} lines={10}>
      {() => tiles && (
        <section className={style['two']}>
          <div>
            <Figure title={`${w('places')} · ${of.name}`} note={w('placesNote')} head={[w('province'), w('speeches'), w('ofSpeeches'), w('firstUse')]} rows={provinces.map((p) => [p.zh, tile(p)?.speeches ?? 0, tile(p)?.of ?? null, tile(p)?.first ?? null])}>
              <Tiles tiles={tiles} picked={state.province} onPick={pick} title={`${w('places')} · ${of.name}`} />
            </Figure>
            {unplaced.length > 0 && <p className="soft small">{w('unplaced')}：{unplaced.slice(0, 12).map((u) => u.place).join('、')}{unplaced.length > 12 && ` …（${unplaced.length}）`}</p>}
          </div>
          <div>
            <h2>{chosen ? w('inProvince', { name: chosen.zh }) : w('spreadOrder')}</h2>
            <p className="soft small">{w('spreadNote')} {cut && w('morePlaces')}</p>
            <div className={style['scroll']} tabIndex={0} role="region" aria-label={w('spreadOrder')}>
              <table>
                <thead><tr><th scope="col">{w('place')}</th><th scope="col">{w('firstUse')}</th><th scope="col">{w('lag')}</th><th scope="col" className="number">{w('speeches')}</th></tr></thead>
                <tbody>
                  {shown.map((r, i) => (
                    <tr key={`${r.place}${r.level}${i}`}>
                      <th scope="row">{r.place ? <button type="button" className={`plain ${style['textbutton']}`} aria-pressed={state.place === r.place} onClick={() => change((s) => reading(s, s.place === r.place || !r.place ? {} : { place: r.place }))}>{r.place}</button> : r.level ? t(r.level) : w('centre')}</th>
                      <td>{r.first?.speech ? <Link to={to.speech(r.first.speech.id)}>{r.first.date ?? t('unknownDate')}</Link> : t('unknownDate')}</td>
                      <td className="soft">{lag(r.lag)}</td><td className="number">{r.speechCount} / {r.ofCount}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </div>
        </section>
      )}
    </Async>
  );
}

/** Tiles is the grid; shades tell how many, and so does the number on each. */
function Tiles({ tiles, picked, onPick, title }: { tiles: ReadonlyMap<string, Tile>; picked: string | undefined; onPick: (code: string) => void; title: string }): ReactElement {
  const w = useWords('wording', wordingWords);
  const { settings } = useApp();
  const zh = useLanguage(settings) === 'zh';
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(620, useWidth(box, 600));
  const size = width / columns;
  const tall = Math.max(44, size * 0.82);
  const bounds = steps(Math.max(0, ...[...tiles.values()].map((t) => t.speeches)));
  const shade = (n: number): number => (n === 0 ? 0 : 0.14 + 0.4 * (bounds.filter((b) => n >= b).length / Math.max(1, bounds.length)));
  const press = (e: KeyboardEvent, code: string): void => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); onPick(code); } };
  const height = gridRows * tall + 30;
  return (
    <div ref={box} className={chart['box']}>
      <svg data-drawing viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-labelledby={`${id}-t`} className={chart['chart']}>
        <title id={`${id}-t`}>{title}</title>
        {provinces.map((p) => {
          const t = tiles.get(p.code);
          const name = zh ? p.zh : p.en;
          const say = t ? w('tileSay', { name, n: t.speeches, first: t.first ?? '?' }) : w('tileNone', { name });
          const [x, y] = [(p.column - 1) * size, (p.row - 1) * tall];
          const text = zh ? Math.min(14, size / 4.2) : Math.min(11, (size * 1.7) / Math.max(7, name.length));
          return (
            <g key={p.code} transform={`translate(${x} ${y})`} {...(t ? { role: 'button', tabIndex: 0, 'aria-pressed': picked === p.code, 'aria-label': say, onClick: () => onPick(p.code), onKeyDown: (e: KeyboardEvent) => press(e, p.code), className: style['tile'] } : { className: style['blank'] })}>
              <title>{say}</title>
              <rect x={2} y={2} width={size - 4} height={tall - 4} rx={4} fill="var(--kind-formulation)" fillOpacity={shade(t?.speeches ?? 0)} stroke={picked === p.code ? 'var(--accent)' : 'var(--line-strong)'} strokeWidth={picked === p.code ? 2.5 : t ? 0.8 : 0.5} strokeDasharray={t ? undefined : '2 3'} />
              <text x={size / 2} y={tall * 0.36} textAnchor="middle" fontSize={text}>{name}</text>
              <text x={size / 2} y={tall * 0.62} textAnchor="middle" fontSize={Math.min(14, size / 4.2)} fontWeight={600}>{t?.speeches ?? ''}</text>
              <text x={size / 2} y={tall * 0.84} textAnchor="middle" fontSize={Math.min(10.5, size / 5)} className={chart['tick']} style={{ fontSize: Math.min(10.5, size / 5) }}>{t?.first ?? ''}</text>
            </g>
          );
        })}
        <g transform={`translate(2 ${height - 22})`}>
          <text x={0} y={14} className={chart['tick']}>{w('legend')}</text>
          {bounds.map((b, i) => <g key={b} transform={`translate(${90 + i * 56} 0)`}><rect width={18} height={18} rx={3} fill="var(--kind-formulation)" fillOpacity={shade(b)} stroke="var(--line-strong)" strokeWidth={0.8} /><text x={23} y={14} className={chart['tick']}>{i === bounds.length - 1 ? `≥ ${b}` : b}</text></g>)}
        </g>
      </svg>
    </div>
  );
}
