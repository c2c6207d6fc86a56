// The graph as tables (CSV) and as JSON, for programs.
import type { Places } from '../session';
import type { Shown } from '../shown';
import { placeOf } from '../looks';

/** cell is a value as CSV takes it. What a spreadsheet would run as a formula is kept as text by an apostrophe. */
export function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

// The mark at the start tells spreadsheets that the text is UTF-8.
function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return '\ufeff' + rows.map((r) => r.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** nodesCSV is a row for each object; several that stand together are one row. The comment row at the end says where it is from. */
export function nodesCSV(s: Shown, footer: readonly string[]): string {
  return csv([['id', 'kind', 'name', 'date', 'mentions', 'lines', 'count'], ...[...s.nodes.values()].map((n) => [n.together ? '' : n.id, n.kind, n.together ? '' : n.name, n.date, n.mentions, n.degree, n.together?.count ?? 1]), ...footer.map((f) => [f])]);
}

/** edgesCSV is a row for each relation, not for each line on the canvas. */
export function edgesCSV(s: Shown, name: (id: string) => string, footer: readonly string[]): string {
  const rows = [...s.edges.values()].flatMap((e) => e.lines.map((l) => [l.id, l.from, name(l.from), l.verb, l.role, l.to, name(l.to), l.evidence]));
  return csv([['id', 'from', 'fromName', 'verb', 'role', 'to', 'toName', 'evidence'], ...rows, ...footer.map((f) => [f])]);
}

export function json(s: Shown, places: Places, about: { readonly address: string; readonly period: string }): string {
  return JSON.stringify({
    ...about,
    nodes: [...s.nodes.values()].map((n) => ({ id: n.id, kind: n.kind, name: n.name, date: n.date, mentions: n.mentions, ...(n.together ? { together: n.together } : {}), ...placeOf(n, places) })),
    edges: [...s.edges.values()].map((e) => ({ a: e.a, b: e.b, relations: e.lines })),
  }, null, 1) + '\n';
}
