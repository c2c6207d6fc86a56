// The steps a person took: each is an address. Undo and redo walk them, and the
// browser's own back and forward do the same. They are saved as they are taken, so that
// a tab that is closed or dies loses nothing.

/** Steps is a walk of addresses; at is where it stands. */
export type Steps = { readonly all: readonly string[]; readonly at: number };

/** most is how many steps can be undone. */
export const most = 200;

export function begin(address: string): Steps {
  return { all: [address], at: 0 };
}

/** take adds a step after the present one; what was undone before is gone. */
export function take(s: Steps, address: string): Steps {
  if (s.all[s.at] === address) return s;
  const all = [...s.all.slice(0, s.at + 1), address].slice(-most - 1);
  return { all, at: all.length - 1 };
}

/** amend puts an address in the place of the present one: no step of its own. */
export function amend(s: Steps, address: string): Steps {
  if (s.all[s.at] === address) return s;
  return { all: s.all.with(s.at, address), at: s.at };
}

/** move goes by so many steps, as far as there are any. */
export function move(s: Steps, by: number): Steps {
  return { all: s.all, at: Math.min(s.all.length - 1, Math.max(0, s.at + by)) };
}

export function present(s: Steps): string {
  return s.all[s.at] ?? '#/overview';
}

/** readSteps is JSON that writeSteps wrote, or undefined where it is anything else. */
export function readSteps(text: string | null): Steps | undefined {
  try {
    const v: unknown = JSON.parse(text ?? 'null');
    if (typeof v !== 'object' || v === null || !('all' in v) || !('at' in v)) return undefined;
    const { all, at } = v;
    if (!Array.isArray(all) || all.length === 0 || !all.every((a) => typeof a === 'string' && a.startsWith('#/'))) return undefined;
    if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at >= all.length) return undefined;
    return { all, at };
  } catch {
    return undefined;
  }
}

export function writeSteps(s: Steps): string {
  return JSON.stringify(s);
}
