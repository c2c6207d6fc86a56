import { graphql } from '../../api/gql';

/** The speech itself: its text is shown as soon as this is there. */
export const speechQuery = graphql(`query ReadSpeech($id: ID!) {
  speech(id: $id) {
    id title speaker post date level place genre collection source sha256 chars extractor text
    meeting { id name }
    provenance { property value evidence { origin quote start end source rule confidence inferred } }
    metadata { field value }
  }
}`);

export const sectionsQuery = graphql(`query ReadSections($id: ID!, $after: String) {
  speech(id: $id) { sections(first: 100, after: $after) { nodes { id heading depth start end } pageInfo { hasNextPage endCursor } } }
}`);

export const sentencesQuery = graphql(`query ReadSentences($id: ID!, $after: String) {
  speech(id: $id) { sentences(first: 100, after: $after) { nodes { start end paragraph section { heading } } pageInfo { hasNextPage endCursor } } }
}`);

/** Most entities are named a few times: the places of those named more often are asked for by manyQuery. */
export const mentionsQuery = graphql(`query ReadMentions($id: ID!, $after: String) {
  speech(id: $id) { mentions(first: 100, after: $after) {
    nodes { count entity { id kind name } evidence(first: 6) { origin quote start end } }
    pageInfo { hasNextPage endCursor }
  } }
}`);
export const few = 6;

export const manyQuery = graphql(`query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {
  speech(id: $id) { mentions(where: {id: {in: $entities}}, first: 50, after: $after) {
    nodes { count entity { id kind name } evidence(first: 100) { origin quote start end } }
    pageInfo { hasNextPage endCursor }
  } }
}`);

export const directivesQuery = graphql(`query ReadDirectives($id: ID!, $after: String) {
  speech(id: $id) { directives(first: 100, after: $after) {
    nodes {
      id text modality substance start end due rule confidence ordinal
      items { deadline { text date } }
      relations(first: 8, direction: OUT, verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]) { nodes { id verb role to { ... on Entity { id kind name } } } }
    }
    pageInfo { hasNextPage endCursor }
  } }
}`);

export const unresolvedQuery = graphql(`query ReadUnresolved($id: ID!, $after: String) {
  speech(id: $id) { unresolved(first: 100, after: $after) { nodes { text start end kind reason rule } pageInfo { hasNextPage endCursor } } }
}`);

/** What is said of the entities that the speech names; period narrows to what speeches of its time say. */
export const factsQuery = graphql(`query ReadFacts($id: ID!, $period: EDTF, $after: String) {
  speech(id: $id) { mentions(first: 50, after: $after) {
    nodes { entity {
      id kind name
      relations(first: 10, direction: OUT, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {
        nodes { id verb role to { ... on Entity { id kind name } } evidence(first: 4) { start end speech { id } } }
      }
    } }
    pageInfo { hasNextPage endCursor }
  } }
}`);

export const chosenQuery = graphql(`query ReadChosen($id: ID!, $period: EDTF) {
  node(id: $id) {
    ... on Entity {
      id kind name aliases mentionCount speechCount
      relations(first: 100, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {
        nodes { id verb role from { id ... on Entity { kind name } } to { id ... on Entity { kind name } } evidenceCount evidence(first: 6) { start end speech { id } } }
      }
    }
  }
}`);

export const directiveQuery = graphql(`query ReadDirective($id: ID!) {
  node(id: $id) { ... on Directive { id citation confidence rule judgement { ...JudgementPart } } }
}`);

export const edgeQuery = graphql(`query ReadEdge($id: ID!) {
  node(id: $id) {
    ... on Relation {
      id verb role evidenceCount speechCount judgement { ...JudgementPart }
      from { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }
      to { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }
      evidence(first: 100) { ...EvidencePart judgement { ...JudgementPart } }
    }
  }
}`);
