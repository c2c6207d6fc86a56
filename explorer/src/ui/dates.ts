// Dates as they are read: the API's are EDTF ("2024", "2024-03/2024-05", "../2030", "2019~").
import { useShared } from '../i18n';

/** Said is a date in the pieces that are said of it. */
export type Said = { readonly about: boolean } & ({ readonly on: string } | { readonly since: string; readonly until: string } | { readonly since: string } | { readonly until: string });

/** said takes a date apart; what is no interval is a date by itself. */
export function said(edtf: string): Said {
  const about = /[?~%]/.test(edtf);
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/').map((d) => (d === '..' ? '' : d));
  if (to === undefined) return { on: from, about };
  if (from && to) return from === to ? { on: from, about } : { since: from, until: to, about };
  return from ? { since: from, about } : to ? { until: to, about } : { on: edtf, about: false };
}

/** useDate says a date in the person's language. */
export function useDate(): (edtf: string) => string {
  const t = useShared();
  return (edtf) => {
    const d = said(edtf);
    const text = 'on' in d ? d.on : 'since' in d && 'until' in d ? t('between', { from: d.since, to: d.until }) : 'until' in d ? t('until', { date: d.until }) : t('since', { date: d.since });
    return d.about ? t('about', { date: text }) : text;
  };
}
