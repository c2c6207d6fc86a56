// What the view of chains asks.
import { graphql } from '../../api/gql';

export const stepPart = graphql(`
  fragment StepPart on ChainStep {
    depth level loops leftOut directiveCount concreteCount
    entity { id kind name }
    issuedBy { id to { id ... on Entity { name } } }
    links { id verb from { id } to { id } }
  }
`);

export const chainQuery = graphql(`
  query ChainOf($of: NodeRef!, $depth: Int!) {
    chain(of: $of, depth: $depth) {
      isCut root { ...StepPart }
      below(first: 100) { totalCount nodes { ...StepPart } }
      above(first: 100) { totalCount nodes { ...StepPart } }
    }
  }
`);

export const chainDirectives = graphql(`
  query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {
    chain(of: $of, depth: $depth) {
      levels: groups(by: [LEVEL]) { level directiveCount }
      years: groups(by: [YEAR]) { year directiveCount }
      directives(where: $where, first: 12) {
        totalCount
        nodes { id text due citation start end speech { id title date place level } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } under(first: 2) { nodes { id to { id ... on Entity { name kind } } } } }
      }
    }
  }
`);

export const linksQuery = graphql(`
  query ChainLinks($ids: [ID!]!) {
    nodes(ids: $ids) { id ... on Relation { verb from { id ... on Entity { name kind } } to { id ... on Entity { name kind } } evidenceCount judgement { ...JudgementPart } evidence(first: 3) { ...EvidencePart judgement { ...JudgementPart } } } }
  }
`);

export const gapsQuery = graphql(`
  query ChainGaps { gaps(first: 20) { totalCount nodes { callCount missing documentCount document { id name } calls(first: 1) { id evidence(first: 1) { ...EvidencePart } } } } }
`);

export const orphansQuery = graphql(`
  query ChainOrphans { orphans(first: 20) { totalCount nodes { id kind name speechCount mentionCount } } }
`);

export const startsQuery = graphql(`
  query ChainStarts {
    documents: entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }
    meetings: entities(kinds: [MEETING], where: { or: [{ has: { verb: ADOPTED_AT, direction: IN } }, { has: { verb: RAISED_AT, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }
  }
`);
