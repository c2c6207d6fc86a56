// What the graph asks the API. A name is whatever an object is called by.
import { graphql } from '../../api/gql';

/** nodeFields is what an object is drawn and listed by. */
export const nodeFields = graphql(`
  fragment GraphNode on Node {
    __typename id
    ... on Speech { title date speechPlace: place }
    ... on Entity { name mentionCount speechCount }
    ... on Directive { text modality speech { id date } }
    ... on Sentence { sentenceText: text }
    ... on Section { heading }
  }
`);

export const lineFields = graphql(`
  fragment GraphLine on Relation { id verb role evidenceCount from { id } to { id } }
`);

/** nodesQuery gives objects by their IDs, up to 100. */
export const nodesQuery = graphql(`query GraphNodes($ids: [ID!]!) { nodes(ids: $ids) { ...GraphNode } }`);

/** growQuery brings neighbours that are not shown yet, strongest first. */
export const growQuery = graphql(`
  query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {
    neighbourhood(of: { id: $of }, verbs: $verbs, direction: $direction, kinds: $kinds, period: $period) {
      neighbours(except: $except, first: $first, after: $after) {
        nodes { node { ...GraphNode } relations { ...GraphLine } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** linesQuery gives the lines between an object and those named, up to 100. */
export const linesQuery = graphql(`
  query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {
    neighbourhood(of: { id: $of }, where: { id: { in: $ids } }, period: $period) {
      neighbours(first: 100) { nodes { node { id } relations { ...GraphLine } } }
    }
  }
`);

/** groupsQuery counts what there is to expand. */
export const groupsQuery = graphql(`
  query GraphGroups($of: ID!, $period: EDTF) {
    neighbourhood(of: { id: $of }, period: $period) { counts { verb direction kind count } }
  }
`);

export const waysQuery = graphql(`
  query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {
    paths(from: { id: $from }, to: { id: $to }, verbs: $verbs, period: $period, maxHops: $hops, first: 3) {
      searchedHops isCut
      paths { length hops { direction from { ...GraphNode } to { ...GraphNode } relation { ...GraphLine } } }
    }
  }
`);

/** yearsQuery gives the first and last day that a speech was given. */
export const yearsQuery = graphql(`
  query GraphYears {
    earliest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: ASC }], first: 1) { nodes { date } }
    latest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date } }
  }
`);

/** startsQuery suggests where to begin. */
export const startsQuery = graphql(`
  query GraphStarts {
    formulations: entities(kinds: [FORMULATION], first: 8) { nodes { id name mentionCount } }
    bodies: entities(kinds: [BODY], first: 8) { nodes { id name mentionCount } }
    documents: entities(kinds: [DOCUMENT], first: 6) { nodes { id name mentionCount } }
  }
`);

/** objectQuery is what the panel says of an object. */
export const objectQuery = graphql(`
  query GraphObject($id: ID!) {
    node(id: $id) {
      ...GraphNode
      ... on Entity { kind aliases scope within { ...GraphNode } masked }
      ... on Meeting { type date level place }
      ... on Document { type number issued issuer level place }
      ... on Body { type level place }
      ... on Group { type level place }
      ... on Place { type level }
      ... on Speech { speaker post level genre chars }
      ... on Directive { substance due directiveSpeech: speech { id title date } start end }
    }
  }
`);

/** evidenceQuery gives a line's sentences. */
export const evidenceQuery = graphql(`
  query GraphEvidence($id: ID!, $first: Int!) { node(id: $id) { id ... on Relation { verb role evidenceCount judgement { ...JudgementPart } evidence(first: $first) { ...EvidencePart judgement { ...JudgementPart } } } } }
`);
