// What is shown, as a file.
import { useRef, type ReactElement } from 'react';
import { readColours } from '../colours';
import { useGraphWords, type Tools } from '../useGraph';
import { download, fileName } from './download';
import { png } from './png';
import { sheet } from './sheet';
import { svg } from './svg';
import { edgesCSV, json, nodesCSV } from './tables';
import style from '../Graph.module.css';

const files = ['png', 'svg', 'csvNodes', 'csvEdges', 'json'] as const;
type What = (typeof files)[number];

export function ExportMenu({ tools }: { tools: Tools }): ReactElement {
  const w = useGraphWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const { shown, now, state } = tools;
  const title = [w('title'), ...state.of.slice(0, 2).map(tools.name)].join(' ');
  const write = async (what: What): Promise<void> => {
    const footer = [w('footer', { period: state.period ? state.period.replace('/', '—') : w('anyPeriod'), address: location.href })];
    const text = (body: string, type: string, name: string): void => download(new Blob([body], { type: `${type};charset=utf-8` }), name);
    const drawn = () => sheet(shown, now.places, readColours(document.body), tools.label, footer);
    switch (what) {
      case 'png': download(await png(drawn()), fileName(title, 'png')); break;
      case 'svg': text(svg(drawn(), title), 'image/svg+xml', fileName(title, 'svg')); break;
      case 'csvNodes': text(nodesCSV(shown, footer), 'text/csv', fileName(`${title} nodes`, 'csv')); break;
      case 'csvEdges': text(edgesCSV(shown, tools.name, footer), 'text/csv', fileName(`${title} edges`, 'csv')); break;
      case 'json': text(json(shown, now.places, { address: location.href, period: state.period }), 'application/json', fileName(title, 'json')); break;
    }
  };
  const shut = (): void => { if (menu.current) menu.current.open = false; };
  return (
    <details ref={menu} className={style['export']}
      onKeyDown={(e) => { if (e.key === 'Escape') { shut(); menu.current?.querySelector('summary')?.focus(); } }}
      onBlur={(e) => { if (!e.currentTarget.contains(e.relatedTarget)) shut(); }}>
      <summary className="button small">{w('export')}</summary>
      <ul className={style['menu']} aria-label={w('export')}>
        {files.map((f) => <li key={f}><button type="button" className="plain" disabled={shown.nodes.size === 0} onClick={() => { shut(); void write(f); }}>{w(f)}</button></li>)}
      </ul>
    </details>
  );
}
