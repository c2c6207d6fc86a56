import { useWords } from '../../i18n';
import { wordingWords } from './words';

export type Lag = { readonly days: number | null; readonly months: number | null; readonly years: number | null };

/** useLag says how much later something came, as fine as the dates tell. */
export function useLag(): (l: Lag) => string {
  const w = useWords('wording', wordingWords);
  return (l) => {
    if (l.days !== null) return l.days === 0 ? w('sameTime') : w('days', { n: l.days.toLocaleString() });
    if (l.months !== null) return l.months === 0 ? w('sameMonth') : w('months', { n: l.months });
    if (l.years !== null) return l.years === 0 ? w('sameYear') : w('yearsLate', { n: l.years });
    return w('unknownLag');
  };
}
