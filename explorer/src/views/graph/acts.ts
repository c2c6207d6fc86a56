// Acts as an address holds them: one after the other with "~" between, each a letter
// and fields with "." between; "_" is a field left out. Objects are numbers (base 36)
// in the address's list of IDs.
import type { Kind, OneWay, Verb } from '../../api/gql/graphql';
import type { Act } from './state';

export function writeActs(acts: readonly Act[], index: (id: string) => string): string {
  return acts.map((a) => {
    switch (a.do) {
      case 'expand': return 'e' + fields([index(a.of), a.n, a.verb, a.direction, a.kind, a.period, a.gone]);
      case 'way': return 'w' + fields([index(a.from), index(a.to), a.hops, a.period, a.without.join('-') || null, a.gone]);
      case 'add': return 'a' + index(a.id);
      case 'pin': return 'p' + fields([index(a.id), a.x, a.y]);
      case 'unpin': return 'u' + index(a.id);
      case 'relax': return 'r' + String(a.rounds);
    }
  }).join('~');
}

function fields(values: readonly (string | number | null)[]): string {
  return values.map((v) => v ?? '_').join('.').replace(/(\._)+$/, '');
}

/** readActs reads what writeActs wrote; an act that cannot be read is left out. */
export function readActs(text: string, ids: readonly string[]): Act[] {
  const acts = text.split('~').flatMap((token) => readAct(token, ids) ?? []);
  return acts.map((a) => ('gone' in a && a.gone !== null && a.gone > acts.length ? { ...a, gone: acts.length } : a));
}

function readAct(token: string, ids: readonly string[]): Act | undefined {
  const f = token.slice(1).split('.').map((s) => (s === '_' ? undefined : s));
  const id = (i: number): string | undefined => (/^[0-9a-z]+$/.test(f[i] ?? '') ? ids[parseInt(f[i] ?? '', 36)] : undefined);
  const number = (i: number): number | null => (/^-?\d{1,7}$/.test(f[i] ?? '') ? Number(f[i]) : null);
  const word = (i: number): string | null => (/^[A-Z_]+$/.test(f[i] ?? '') ? (f[i] ?? null) : null);
  const period = (i: number): string | null => (/^\d{4}\/\d{4}$/.test(f[i] ?? '') ? (f[i] ?? null) : null);
  const [first, second] = [id(0), id(1)];
  switch (token[0]) {
    case 'e': {
      const direction = word(3);
      if (first === undefined) return undefined;
      return {
        do: 'expand', of: first, n: Math.min(10_000, Math.max(1, number(1) ?? 1)),
        verb: word(2) as Verb | null, // what is no verb the API refuses, and the view says so
        direction: direction === 'OUT' || direction === 'IN' ? (direction satisfies OneWay) : null,
        kind: word(4) as Kind | null, period: period(5), gone: number(6),
      };
    }
    case 'w':
      if (first === undefined || second === undefined) return undefined;
      return { do: 'way', from: first, to: second, hops: Math.min(4, Math.max(1, number(2) ?? 4)), period: period(3), without: (f[4] ?? '').split('-').filter((v) => /^[A-Z_]+$/.test(v)) as Verb[], gone: number(5) };
    case 'a': return first === undefined ? undefined : { do: 'add', id: first };
    case 'p': return first === undefined ? undefined : { do: 'pin', id: first, x: number(1) ?? 0, y: number(2) ?? 0 };
    case 'u': return first === undefined ? undefined : { do: 'unpin', id: first };
    case 'r': return { do: 'relax', rounds: Math.min(2_000, Math.max(0, number(0) ?? 0)) };
    default: return undefined;
  }
}
