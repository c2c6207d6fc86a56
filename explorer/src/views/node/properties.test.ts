import { expect, test } from 'vitest';
import type { EntityPartFragment } from '../../api/gql/graphql';
import { told } from './properties';

type Claim = NonNullable<EntityPartFragment['claims']>['nodes'][number];

function claim(value: string, origin: 'TEXT' | 'LEXICON', source: string): Claim {
  return { property: 'LEVEL', value, evidence: { origin, source } } as Claim;
}

test('what the lexicon says stands once, with the number of speeches', () => {
  const { said, lexicon } = told([claim('CITY', 'LEXICON', 'bodies.tsv'), claim('CITY', 'TEXT', ''), claim('CITY', 'LEXICON', 'bodies.tsv'), claim('CITY', 'LEXICON', 'places.tsv')]);
  expect(said.length).toBe(1);
  expect(lexicon).toEqual([{ value: 'CITY', source: 'bodies.tsv', speeches: 2 }, { value: 'CITY', source: 'places.tsv', speeches: 1 }]);
});
