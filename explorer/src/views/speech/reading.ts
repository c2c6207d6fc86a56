// A speech as it is read: what the API says of it, as marks over its text. All offsets
// are UTF-16 units here, and code points in the address and the API.
import type { EntityKind, Modality, ReadDirectivesQuery, ReadMentionsQuery, ReadSectionsQuery, ReadUnresolvedQuery, Reason, Role, Substance, Verb } from '../../api/gql/graphql';
import type { Section } from './blocks';
import type { Offsets, Span } from './offsets';
import type { Layer } from './state';

export type Named = { readonly id: string; readonly kind: EntityKind; readonly name: string };

/** Mark is one place where an entity is named, or where something was left open. */
export type Mark = Span & ({ readonly entity: Named; readonly gap?: never } | { readonly gap: Gap; readonly entity?: never });
export type Gap = { readonly text: string; readonly reason: Reason; readonly kind: EntityKind | undefined };
export type Link = { readonly id: string; readonly verb: Verb; readonly role: Role | undefined; readonly to: Named };
export type Directive = Span & {
  readonly id: string;
  /** nth counts the speech's directives from 0. */
  readonly nth: number;
  readonly text: string;
  readonly modality: Modality;
  readonly substance: Substance;
  /** deadline is the text's words for it, or its date. */
  readonly deadline: string | undefined;
  readonly links: readonly Link[];
};

type Nodes<C> = C extends { readonly nodes: readonly (infer N)[] } ? N : never;
export type MentionNode = Nodes<NonNullable<NonNullable<ReadMentionsQuery['speech']>['mentions']>>;
export type DirectiveNode = Nodes<NonNullable<NonNullable<ReadDirectivesQuery['speech']>['directives']>>;
export type SectionNode = Nodes<NonNullable<NonNullable<ReadSectionsQuery['speech']>['sections']>>;
export type UnresolvedNode = Nodes<NonNullable<NonNullable<ReadUnresolvedQuery['speech']>['unresolved']>>;

/** entityMarks are the places of entities, in order of the text; more holds those that were named too often for the first. */
export function entityMarks(offsets: Offsets, mentions: readonly MentionNode[], more: readonly MentionNode[]): Mark[] {
  const fuller = new Map(more.map((m) => [m.entity?.id, m]));
  const marks: Mark[] = [];
  for (const first of mentions) {
    const { entity, evidence } = fuller.get(first.entity?.id) ?? first;
    if (!entity) continue;
    const named: Named = { id: entity.id, kind: entity.kind, name: entity.name };
    for (const e of evidence) {
      if (e.origin !== 'TEXT' || e.start == null || e.end == null) continue;
      const at = offsets.span({ start: e.start, end: e.end });
      // Words that are not at their place would be a lie: they are left unmarked.
      if (offsets.text.slice(at.start, at.end) === e.quote) marks.push({ ...at, entity: named });
    }
  }
  return marks.sort(inText);
}

export function gapMarks(offsets: Offsets, nodes: readonly UnresolvedNode[]): Mark[] {
  return nodes.map((u) => ({ ...offsets.span(u), gap: { text: u.text, reason: u.reason, kind: entityKind(u.kind) } })).sort(inText);
}

const notEntities: readonly string[] = ['SPEECH', 'DIRECTIVE', 'SENTENCE', 'SECTION'];
function entityKind(k: UnresolvedNode['kind']): EntityKind | undefined {
  return k && !notEntities.includes(k) ? (k as EntityKind) : undefined; // the rest of Kind is EntityKind
}

export function directivesOf(offsets: Offsets, nodes: readonly DirectiveNode[]): Directive[] {
  return nodes.map((d, nth) => ({
    ...offsets.span(d), id: d.id, nth, text: d.text, modality: d.modality, substance: d.substance,
    deadline: d.items.find((i) => i.deadline)?.deadline?.text ?? d.due ?? undefined,
    links: (d.relations?.nodes ?? []).flatMap((r) => (r.to && 'name' in r.to ? [{ id: r.id, verb: r.verb, role: r.role ?? undefined, to: { id: r.to.id, kind: r.to.kind, name: r.to.name } }] : [])),
  }));
}

export function sectionsOf(offsets: Offsets, nodes: readonly SectionNode[]): Section[] {
  return nodes.map((s) => ({ ...offsets.span(s), id: s.id, heading: s.heading, depth: s.depth }));
}

export function layerOf(m: Mark): Layer {
  return m.entity ? m.entity.kind : 'UNRESOLVED';
}

export function inText(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Count is an entity and how often it is named in a stretch of text. */
export type Count = { readonly entity: Named; readonly count: number };

/** countIn counts the entities in a stretch, by kind; the kinds and the entities with most first. */
export function countIn(marks: readonly Mark[], within: Span): { readonly kind: EntityKind; readonly total: number; readonly counts: readonly Count[] }[] {
  const by = new Map<EntityKind, Map<string, { entity: Named; count: number }>>();
  for (const m of marks) {
    if (!m.entity || m.start < within.start || m.start >= within.end) continue;
    const kind = by.get(m.entity.kind) ?? new Map<string, { entity: Named; count: number }>();
    by.set(m.entity.kind, kind);
    const c = kind.get(m.entity.id);
    if (c) c.count++; else kind.set(m.entity.id, { entity: m.entity, count: 1 });
  }
  return [...by].map(([kind, of]) => {
    const counts = [...of.values()].sort((a, b) => b.count - a.count);
    return { kind, total: counts.length, counts };
  }).sort((a, b) => b.total - a.total);
}
