// One graph on the screen: does the acts of its state again, lays out what each brought,
// and tells those who draw and list. It keeps what it has reckoned by the acts before it.
import { Failure } from '../../api/client';
import type { Task } from './forces';
import { nothing, type Delta, type Known } from './known';
import type { Settler } from './layout';
import { beside, seedPlace, type Place } from './place';
import { actsKey, Replay, type Ask } from './replay';
import type { Act, State } from './state';

/** drawnMost is how many objects are drawn one by one; more stand together (see shown.ts). */
export const drawnMost = 5_000;

export type Places = ReadonlyMap<string, Place>;

export type Snapshot = {
  readonly known: Known; readonly places: Places;
  /** busy: the API is asked; settling: the layout runs by itself; relaxing: it was started. */
  readonly busy: boolean; readonly settling: boolean; readonly relaxing: boolean;
  readonly failure: Failure | undefined;
};

export class Session {
  #now: Snapshot = { known: nothing, places: new Map(), busy: false, settling: false, relaxing: false, failure: undefined };
  readonly #places = new Map<string, Places>();
  readonly #replay: Replay;
  readonly #listeners = new Set<() => void>();
  readonly #frames = new Set<(ids: readonly string[], xy: Float32Array) => void>();
  #under: AbortController | undefined;
  #last: State | undefined;

  constructor(ask: Ask, private readonly settler: Settler) { this.#replay = new Replay(ask); }

  snapshot = (): Snapshot => this.#now;
  subscribe = (l: () => void): (() => void) => { this.#listeners.add(l); return () => this.#listeners.delete(l); };
  /** onFrame hears where things are while the layout runs. */
  onFrame = (l: (ids: readonly string[], xy: Float32Array) => void): (() => void) => { this.#frames.add(l); return () => this.#frames.delete(l); };

  #set(part: Partial<Snapshot>): void {
    this.#now = { ...this.#now, ...part };
    for (const l of this.#listeners) l();
  }

  /** show does a state's acts again; what an earlier call still asks is given up. */
  async show(state: State): Promise<void> {
    this.cancel();
    const under = new AbortController();
    this.#under = under;
    this.#last = state;
    this.#set({ busy: true, failure: undefined });
    let places: Places = new Map();
    try {
      const known = await this.#replay.run(state, under.signal, async (soFar, done) => {
        if (under.signal.aborted) return;
        places = await this.#place(state, done, soFar, places, under.signal);
        if (under.signal.aborted) return;
        // Steps that were known already are not shown one by one.
        if (done === state.acts.length || this.#now.known.order.length === 0) this.#set({ known: soFar, places });
      });
      if (!under.signal.aborted) this.#set({ known, places, busy: false, settling: false });
    } catch (e) {
      if (under.signal.aborted && this.#under !== under) return;
      const failure = e instanceof Failure ? e : new Failure(e instanceof Error ? e.message : String(e), 'VIEW', undefined);
      this.#set({ busy: false, settling: false, failure });
    }
  }

  retry = (): void => { if (this.#last) void this.show(this.#last); };
  cancel = (): void => { this.#under?.abort(); this.settler.stop(); };
  close(): void { this.#under?.abort(); this.settler.close(); }

  // #place is where all stand after so many acts.
  async #place(state: State, done: number, known: Known, before: Places, signal: AbortSignal): Promise<Places> {
    const key = actsKey(state.of, state.acts, done);
    const kept = this.#places.get(key);
    if (kept) return kept;
    const act = state.acts[done - 1];
    const delta = known.deltas[done];
    const places = await this.#reckon(state, act, delta, known, before, pinnedBefore(state.acts, done), signal);
    if (!signal.aborted) this.#keep(key, places);
    return places;
  }

  #keep(key: string, p: Places): void {
    this.#places.set(key, p);
    for (const old of this.#places.keys()) {
      if (this.#places.size <= 200) break;
      this.#places.delete(old);
    }
  }

  async #reckon(state: State, act: Act | undefined, delta: Delta | undefined, known: Known, before: Places, pinned: ReadonlySet<string>, signal: AbortSignal): Promise<Places> {
    if (!act) return new Map(state.of.map((id, i) => [id, seedPlace(i, state.of.length)]));
    if (act.do === 'pin') return before.has(act.id) ? new Map(before).set(act.id, { x: act.x, y: act.y }) : before;
    if (act.do === 'relax') return (await this.#settle(known, before, (id) => pinned.has(id), act.rounds, signal)).places;
    const fresh = (delta?.added ?? []).filter((t) => !before.has(t.id));
    if (fresh.length === 0) return before;
    const middle = before.get(delta?.parent ?? '') ?? { x: 0, y: 0 };
    const places = new Map(before);
    // What comes of itself, without anything that brought it, stands apart.
    for (const t of fresh) places.set(t.id, delta?.parent ? beside(middle, t.id) : before.size > 0 ? beside({ x: 0, y: 260 }, t.id) : middle);
    if (!delta?.parent) return places;
    this.#set({ known, places, settling: true });
    return (await this.#settle(known, places, (id) => before.has(id), before.size > 1_000 ? 120 : 300, signal)).places;
  }

  async #settle(known: Known, places: Places, fixed: (id: string) => boolean, most: number, signal: AbortSignal): Promise<{ places: Places; rounds: number }> {
    const ids = known.order.slice(0, drawnMost);
    const stop = (): void => this.settler.stop();
    signal.addEventListener('abort', stop);
    const done = await this.settler.settle(taskOf(ids, known, places, fixed, most), (xy) => { if (!signal.aborted) for (const f of this.#frames) f(ids, xy); });
    signal.removeEventListener('abort', stop);
    const out = new Map(places);
    ids.forEach((id, i) => { if (!fixed(id)) out.set(id, { x: done.xy[2 * i] ?? 0, y: done.xy[2 * i + 1] ?? 0 }); });
    return { places: out, rounds: done.rounds };
  }

  /** relax runs the layout over all that is not pinned until it is quiet or stopped, and gives how many rounds it ran. */
  async relax(state: State): Promise<number> {
    const { known, places } = this.#now;
    const pinned = pinnedBefore(state.acts, state.acts.length);
    const under = this.#under ?? new AbortController();
    this.#set({ relaxing: true });
    const done = await this.#settle(known, places, (id) => pinned.has(id), 600, under.signal);
    this.#set({ relaxing: false });
    if (under.signal.aborted || done.rounds === 0) return 0;
    this.#keep(actsKey(state.of, [...state.acts, { do: 'relax', rounds: done.rounds }], state.acts.length + 1), done.places);
    return done.rounds;
  }

  stop = (): void => this.settler.stop();
}

function pinnedBefore(acts: readonly Act[], n: number): Set<string> {
  const out = new Set<string>();
  for (const a of acts.slice(0, n)) {
    if (a.do === 'pin') out.add(a.id);
    if (a.do === 'unpin') out.delete(a.id);
  }
  return out;
}

function taskOf(ids: readonly string[], known: Known, places: Places, fixed: (id: string) => boolean, most: number): Task {
  const at = new Map(ids.map((id, i) => [id, i]));
  const joined = new Set<number>();
  const ends: number[] = [];
  for (const l of known.lines.values()) {
    const [a, b] = [at.get(l.from), at.get(l.to)];
    if (a === undefined || b === undefined) continue;
    const pair = Math.min(a, b) * ids.length + Math.max(a, b);
    if (joined.has(pair)) continue;
    joined.add(pair);
    ends.push(a, b);
  }
  return {
    xy: Float32Array.from(ids.flatMap((id) => { const p = places.get(id); return [p?.x ?? 0, p?.y ?? 0]; })),
    fixed: Uint8Array.from(ids, (id) => (fixed(id) ? 1 : 0)), ends: Uint32Array.from(ends), most,
  };
}
