// Where the steps of a chain are drawn: layers from left to right. A step stands on the
// row of the first one that hangs on it, every other one on a row of its own, so that a
// line that runs along its end's row meets no other box.

export type Placed = { readonly id: string; readonly column: number; readonly row: number };
export type Step = { readonly id: string; /** depth counts from the root; below it is negative for what it carries out itself. */ readonly depth: number; /** up is the step that it hangs on. */ readonly up: string | undefined; readonly layer: string };

/** layout gives each step a column, by its layer in the order of layers, and a row; layers without a step take no room. */
export function layout(steps: readonly Step[], layers: readonly string[]): { readonly placed: ReadonlyMap<string, Placed>; readonly columns: readonly string[]; readonly rows: number } {
  const columns = layers.filter((l) => steps.some((s) => s.layer === l));
  const known = new Set(steps.map((s) => s.id));
  const under = new Map<string, Step[]>();
  const roots: Step[] = [];
  for (const s of steps) {
    if (s.up !== undefined && s.up !== s.id && known.has(s.up)) under.set(s.up, [...(under.get(s.up) ?? []), s]);
    else roots.push(s);
  }
  const placed = new Map<string, Placed>();
  let next = 0;
  const put = (s: Step): number => {
    if (placed.has(s.id)) return placed.get(s.id)!.row;
    placed.set(s.id, { id: s.id, column: columns.indexOf(s.layer), row: -1 }); // begun: a loop comes back here
    const rows = (under.get(s.id) ?? []).map(put).filter((r) => r >= 0);
    const row = rows[0] ?? next++;
    placed.set(s.id, { id: s.id, column: columns.indexOf(s.layer), row });
    return row;
  };
  for (const s of [...roots, ...steps]) put(s);
  return { placed: clear(placed), columns, rows: next };
}

/** clear moves steps of one column down where they would stand on each other. */
function clear(placed: ReadonlyMap<string, Placed>): ReadonlyMap<string, Placed> {
  const out = new Map<string, Placed>();
  const last = new Map<number, number>();
  for (const p of [...placed.values()].sort((a, b) => a.row - b.row)) {
    const row = Math.max(p.row, (last.get(p.column) ?? -1) + 1);
    last.set(p.column, row);
    out.set(p.id, { ...p, row });
  }
  return out;
}

/** lines cuts a name into lines of so many characters' width; wide characters count two. */
export function lines(name: string, width: number, most: number): string[] {
  const out: string[] = [''];
  let used = 0;
  for (const c of name) {
    const w = c.codePointAt(0)! > 0x2e7f ? 2 : 1;
    if (used + w > width) {
      if (out.length === most) { out[most - 1] = `${[...out[most - 1]!].slice(0, -1).join('')}…`; return out; }
      out.push('');
      used = 0;
    }
    out[out.length - 1] += c;
    used += w;
  }
  return out;
}
