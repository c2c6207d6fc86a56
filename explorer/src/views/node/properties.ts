// The rows of an entity's properties: the value, what else is claimed, and by whom.
import type { EntityPartFragment, Property } from '../../api/gql/graphql';

type Claims = NonNullable<EntityPartFragment['claims']>['nodes'];

export type Row = {
  readonly property: Property | 'edtf' | 'precision';
  readonly value: string;
  readonly conflict: EntityPartFragment['conflicts'][number]['values'];
  readonly claims: Claims;
};

/** LexiconClaim is what a file of the lexicon says of a property, in how many speeches it was read so. */
export type LexiconClaim = { readonly value: string; readonly source: string; readonly speeches: number };

/** told parts what sentences say of a property from what the lexicon says, which is the same in every speech and stands once. */
export function told(claims: Claims): { readonly said: Claims; readonly lexicon: LexiconClaim[] } {
  const lexicon = new Map<string, LexiconClaim>();
  const said: Claims = [];
  for (const c of claims) {
    if (c.evidence.origin !== 'LEXICON') {
      said.push(c);
      continue;
    }
    const source = c.evidence.source ?? '';
    const key = `${c.value}\u0000${source}`;
    lexicon.set(key, { value: c.value, source, speeches: (lexicon.get(key)?.speeches ?? 0) + 1 });
  }
  return { said, lexicon: [...lexicon.values()] };
}

/** propertiesOf is what is known of an entity, in the order that it is read; a claim of a property without a value of its own stands there, too. */
export function propertiesOf(e: EntityPartFragment): Row[] {
  const values = new Map<Row['property'], string>();
  const add = (property: Row['property'], value: unknown): void => { if (value != null && value !== '' && value !== false) values.set(property, String(value)); };
  if ('type' in e) add('TYPE', e.type);
  if ('number' in e) add('NUMBER', e.number);
  if ('issuer' in e) add('ISSUER', e.issuer);
  if ('issued' in e) add('DATE', e.issued);
  if ('meetingDate' in e) add('DATE', e.meetingDate);
  if ('body' in e) add('BODY', e.body);
  if ('term' in e) add('TERM', e.term);
  if ('session' in e) add('SESSION', e.session);
  if ('level' in e) add('LEVEL', e.level);
  if ('place' in e) add('PLACE', e.place);
  if ('collective' in e) add('COLLECTIVE', e.collective);
  if ('head' in e) add('HEAD', e.head);
  if ('members' in e) add('MEMBER', e.members.join('、'));
  if ('edtf' in e) add('edtf', e.edtf);
  if ('precision' in e) add('precision', e.precision);
  const claims = e.claims?.nodes ?? [];
  const order = new Set<Row['property']>([...values.keys(), ...e.conflicts.map((c) => c.property), ...claims.map((c) => c.property)]);
  return [...order].map((property) => ({
    property,
    value: values.get(property) ?? (property === 'ALIAS' ? e.aliases.join('、') : [...new Set(claims.filter((c) => c.property === property).map((c) => c.value))].join('、')),
    conflict: e.conflicts.find((c) => c.property === property)?.values ?? [],
    claims: claims.filter((c) => c.property === property),
  }));
}
