// The session of a graph joined to React: what every part of the view is given.
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useApp } from '../../app/context';
import type { Change } from '../../app/view';
import { useShared, useWords } from '../../i18n';
import { workerSettler } from './layout';
import { relax } from './reduce';
import type { Ask } from './replay';
import { drawnMost, Session, type Snapshot } from './session';
import { alive, shown, type Edge, type Node, type Shown } from './shown';
import type { State } from './state';
import { graphWords } from './words';

export type Words = ReturnType<typeof useGraphWords>;
export function useGraphWords(): (key: keyof typeof graphWords.zh, fill?: Record<string, string | number>) => string { return useWords('graph', graphWords); }

/** Tools is what the parts of the view share. */
export type Tools = {
  readonly state: State; readonly now: Snapshot; readonly shown: Shown; readonly here: ReadonlySet<string>; readonly session: Session;
  /** act takes a step; amend is for what nobody would want to undo (what is selected). */
  readonly act: (f: (s: State) => State) => void; readonly amend: (f: (s: State) => State) => void;
  readonly toggleLayout: () => void;
  readonly label: (n: Node) => string; readonly lineName: (e: Edge) => string; readonly name: (id: string) => string;
};

export function useGraph(state: State, change: Change<State>): Tools {
  const { api, asked } = useApp();
  const t = useShared();
  const w = useGraphWords();
  const [session] = useState(() => {
    const ask: Ask = async (document, variables, signal) => {
      const answer = await api.ask(document, variables, signal);
      if (answer.problems[0]) throw answer.problems[0];
      return answer.data;
    };
    return new Session(ask, workerSettler());
  });
  useEffect(() => () => session.close(), [session]);
  const key = JSON.stringify([state.of, state.acts, state.period]);
  // What is hidden, off or selected asks for nothing and moves nothing.
  useEffect(() => { void session.show(state); }, [session, key]);
  const now = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => {
    const drop = now.known.deltas.flatMap((d) => d.asked).slice(-15).map((q) => asked.add(q));
    return () => drop.forEach((d) => d());
  }, [asked, now.known]);
  const picture = useMemo(() => shown(state, now.known, drawnMost), [state, now.known]);
  const here = useMemo(() => alive(state, now.known), [state, now.known]);
  return useMemo(() => {
    const name = (id: string): string => now.known.things.get(id)?.name ?? id;
    const label = (n: Node): string => (n.together ? w('together', { n: n.together.count.toLocaleString(), kind: t(n.kind) }) : n.short);
    const verbs = (e: Edge): string => [...new Set(e.lines.map((l) => l.verb))].map((v) => t(v)).join('、');
    return {
      state, now, shown: picture, here, session, name, label,
      act: (f) => change(f, 'step'), amend: (f) => change(f, 'amend'),
      toggleLayout: () => {
        if (now.relaxing) session.stop();
        else void session.relax(state).then((rounds) => { if (rounds > 0) change((s) => relax(s, rounds), 'step'); });
      },
      lineName: (e) => verbs(e) + (e.lines.length > 1 ? ` × ${e.lines.length}` : ''),
    } satisfies Tools;
  }, [state, now, picture, here, session, change, t, w]);
}

