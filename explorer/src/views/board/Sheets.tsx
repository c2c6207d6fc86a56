// The ledger under the present filter as a file, written by the server.
import { useState, type ReactElement } from 'react';
import { useApp } from '../../app/context';
import { useWords } from '../../i18n';
import { save } from '../../ui/exporting';
import { ledgerOf, orderOf } from './where';
import type { State } from './state';
import { boardWords } from './words';
import style from './board.module.css';

/** sheetAddress is where the server writes the sheet of a filter. */
export function sheetAddress(base: string, format: 'csv' | 'xlsx', s: State): string {
  const { where, addressee, principles } = ledgerOf(s);
  const url = new URL(`ledger.${format}`, base);
  url.searchParams.set('variables', JSON.stringify({ ...(where ? { where } : {}), ...(addressee ? { addressee } : {}), principles, orderBy: orderOf(s) }));
  return url.href;
}

export function Sheets({ state }: { state: State }): ReactElement {
  const w = useWords('board', boardWords);
  const { api } = useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const fetchSheet = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setBusy(format);
    setFailed(null);
    try {
      // A link could not carry the token: the file is fetched, then saved.
      const response = await fetch(sheetAddress(document.baseURI, format, state), api.token ? { headers: { Authorization: `Bearer ${api.token}` } } : {});
      if (!response.ok) throw new Error((await response.text()).trim() || `HTTP ${response.status}`);
      save(await response.blob(), `${w('title')}.${format}`);
    } catch (e) {
      setFailed(e instanceof Error ? e.message : String(e));
    }
    setBusy(null);
  };
  return (
    <div className={style['sheets']}>
      <span className="soft small">{busy ? w('exporting') : w('export')}</span>
      {(['csv', 'xlsx'] as const).map((f) => <button key={f} type="button" disabled={busy !== null} aria-label={`${w('export')} ${f.toUpperCase()}`} onClick={() => void fetchSheet(f)}>{f.toUpperCase()}</button>)}
      {failed && <p role="alert" className={style['failed']}>{w('exportFailed', { why: failed })}</p>}
    </div>
  );
}
