// The relations that a panel shows: who is joined to whom by what, and where it is said.
import type { Kind, ReadChosenQuery, ReadFactsQuery, Role, Verb } from '../../api/gql/graphql';
import type { Offsets, Span } from './offsets';
import type { Directive } from './reading';

export type End = { readonly id: string; readonly kind: Kind; readonly name: string };
type FactNode = NonNullable<NonNullable<ReadFactsQuery['speech']>['mentions']>['nodes'][number];
export type Joined = {
  readonly relation: string;
  readonly verb: Verb;
  readonly role: Role | undefined;
  readonly from: End;
  readonly to: End;
  /** at is where this speech says it; none where only others do. */
  readonly at: Span | undefined;
};

/** ofDirectives are the relations of directives to what they name. */
export function ofDirectives(directives: readonly Directive[]): Joined[] {
  return directives.flatMap((d) => d.links.map((l) => ({ relation: l.id, verb: l.verb, role: l.role, from: { id: d.id, kind: 'DIRECTIVE' as const, name: d.text }, to: l.to, at: { start: d.start, end: d.end } })));
}

type Place = { readonly start?: number | null | undefined; readonly end?: number | null | undefined; readonly speech?: { readonly id: string } | null | undefined };
function placeIn(offsets: Offsets, speech: string, evidence: readonly Place[]): Span | undefined {
  const e = evidence.find((x) => x.speech?.id === speech && x.start != null && x.end != null);
  return e && offsets.span({ start: e.start!, end: e.end! });
}

/** ofFacts are relations between entities that this speech itself says. */
export function ofFacts(offsets: Offsets, speech: string, facts: readonly FactNode[]): Joined[] {
  return facts.flatMap(({ entity: n }) => {
    if (!n) return [];
    const from = { id: n.id, kind: n.kind, name: n.name };
    return (n.relations?.nodes ?? []).flatMap((r) => {
      const at = placeIn(offsets, speech, r.evidence);
      return at && r.to && 'name' in r.to ? [{ relation: r.id, verb: r.verb, role: r.role ?? undefined, from, to: { id: r.to.id, kind: r.to.kind, name: r.to.name }, at }] : [];
    });
  });
}

/** ofChosen are the relations of the chosen entity; those of this speech first. */
export function ofChosen(offsets: Offsets, speech: string, chosen: ReadChosenQuery | undefined): Joined[] {
  const n = chosen?.node;
  if (!n || !('name' in n)) return [];
  const all = (n.relations?.nodes ?? []).flatMap((r): Joined[] => {
    if (!r.from || !r.to || !('name' in r.from) || !('name' in r.to)) return [];
    const end = (e: { id: string; kind: Kind; name: string }): End => ({ id: e.id, kind: e.kind, name: e.name });
    return [{ relation: r.id, verb: r.verb, role: r.role ?? undefined, from: end(r.from), to: end(r.to), at: placeIn(offsets, speech, r.evidence) }];
  });
  return [...all.filter((j) => j.at), ...all.filter((j) => !j.at)];
}

export type Group = { readonly verb: Verb; readonly all: readonly Joined[] };

/** byVerb groups relations, the verb with most first. */
export function byVerb(all: readonly Joined[]): Group[] {
  const groups = new Map<Verb, Joined[]>();
  for (const j of all) (groups.get(j.verb) ?? groups.set(j.verb, []).get(j.verb)!).push(j);
  return [...groups].map(([verb, of]) => ({ verb, all: of })).sort((a, b) => b.all.length - a.all.length);
}
