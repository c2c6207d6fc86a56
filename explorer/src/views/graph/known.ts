// What the API has told so far: objects, the lines between them, and what each act
// brought. shown.ts says what of it is drawn.
import type { Question } from '../../api/asked';
import type { GraphLineFragment, GraphNodeFragment, Kind, OneWay, Verb } from '../../api/gql/graphql';

export type Thing = {
  readonly id: string; readonly kind: Kind;
  /** name is whole; short is it as a label. */
  readonly name: string; readonly short: string;
  readonly date: string | null; readonly mentions: number | null;
};
export type Line = { readonly id: string; readonly verb: Verb; readonly role: string | null; readonly from: string; readonly to: string; readonly evidence: number };

/** Ways is how the question for ways was answered. */
export type Ways = { readonly paths: readonly (readonly { readonly id: string; readonly line: string; readonly direction: OneWay }[])[]; readonly searched: number; readonly cut: boolean };

/** Delta is what one act brought: added in the API's order; lines, also between what was there before. */
export type Delta = {
  readonly added: readonly Thing[]; readonly lines: readonly Line[];
  /** more tells that the API has more of what was asked for; parent is what the objects were brought by. */
  readonly more: boolean; readonly parent: string; readonly verb: Verb | null; readonly ways: Ways | null;
  /** asked is what the API was asked for it. */
  readonly asked: readonly Question[];
};

export type Known = {
  /** order is the objects in the order they came. */
  readonly order: readonly string[];
  readonly things: ReadonlyMap<string, Thing>;
  readonly lines: ReadonlyMap<string, Line>;
  /** deltas[0] is what was asked for, deltas[i + 1] what act i brought. */
  readonly deltas: readonly Delta[];
  /** during is the lines that the period supports; null where there is no period. */
  readonly during: ReadonlySet<string> | null;
};

export const nothing: Known = { order: [], things: new Map(), lines: new Map(), deltas: [], during: null };

const labelMost = 22;

/** short is a label of a name: what is longer is cut, with a sign. */
export function short(name: string, most = labelMost): string {
  const all = [...name];
  return all.length > most ? all.slice(0, most - 1).join('') + '…' : name;
}

/** kindOf is the kind that an ID tells. */
export function kindOf(id: string): Kind {
  return id.slice(0, Math.max(0, id.indexOf('_'))).toUpperCase() as Kind; // the API's IDs open with their kind
}

export function thing(n: GraphNodeFragment): Thing | undefined {
  const base = { id: n.id, kind: kindOf(n.id), date: null, mentions: null };
  const named = (name: string): Pick<Thing, 'name' | 'short'> => ({ name, short: short(name) });
  switch (n.__typename) {
    case 'Relation': return undefined;
    case 'Speech': {
      // Many reports have the same title: the place tells them apart.
      const title = n.title ?? n.id;
      return { ...base, ...named(n.speechPlace && !title.includes(n.speechPlace) ? `${n.speechPlace} ${title}` : title), date: n.date };
    }
    case 'Directive': return { ...base, name: n.text, short: short(n.text, 14), date: n.speech?.date ?? null };
    case 'Sentence': return { ...base, ...named(n.sentenceText) };
    case 'Section': return { ...base, ...named(n.heading) };
    default: return { ...base, ...named(n.name), mentions: n.mentionCount };
  }
}

export function line(r: GraphLineFragment): Line | undefined {
  if (!r.from || !r.to || r.from.id === r.to.id) return undefined;
  return { id: r.id, verb: r.verb, role: r.role, from: r.from.id, to: r.to.id, evidence: r.evidenceCount };
}

/** other is the end of a line that is not the one given. */
export function other(l: Pick<Line, 'from' | 'to'>, id: string): string {
  return l.from === id ? l.to : l.from;
}
