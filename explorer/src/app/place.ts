// Where the app is: a view's name and its state, written as the part of the address
// after "#". The address is the whole state, so that a link shows what its sender saw,
// and undoing is going back to an earlier address.

/** Place is a view and its state; params are the view's own to read and write. */
export type Place = { readonly view: string; readonly params: URLSearchParams };

/** parsePlace reads an address's part after "#"; "" is the overview. */
export function parsePlace(hash: string): Place {
  const s = hash.replace(/^#?\/?/, '');
  const at = s.indexOf('?');
  const view = at < 0 ? s : s.slice(0, at);
  return { view: view || 'overview', params: new URLSearchParams(at < 0 ? '' : s.slice(at + 1)) };
}

/** writePlace is parsePlace's inverse: "#/view?…", parameters in the order they were set. */
export function writePlace(view: string, params?: URLSearchParams): string {
  const p = params?.toString() ?? '';
  // Characters that an address may hold as they are keep it short and readable.
  const readable = p.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%7E/g, '~');
  return `#/${view}${readable ? '?' + readable : ''}`;
}

/** list reads a parameter that holds several values, separated by commas. */
export function list(params: URLSearchParams, name: string): string[] {
  return (params.get(name) ?? '').split(',').filter(Boolean).map(decode);
}

// What is no encoding (an address that was typed or cut) stands for itself.
function decode(s: string): string {
  try { return decodeURIComponent(s); } catch { return s; }
}

/** setList is list's inverse; nothing is set for no values. */
export function setList(params: URLSearchParams, name: string, values: readonly string[]): void {
  if (values.length > 0) params.set(name, values.map((v) => v.replace(/[%,]/g, encodeURIComponent)).join(','));
}
