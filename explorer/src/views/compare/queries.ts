import { graphql } from '../../api/gql';

export const comparisonQuery = graphql(`query ReadComparison($from: ID!, $to: ID!) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    from { id title date place } to { id title date place }
    directiveCounts { kept reworded stronger weaker added dropped }
    entityCounts { kinds { kind kept added dropped } }
  }
}`);

export const comparedQuery = graphql(`query ReadCompared($from: ID!, $to: ID!, $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    directives(first: 100, after: $after) {
      nodes {
        change similarity
        before { id text start end ordinal modality } after { id text start end ordinal modality }
        differences { aspect effect before { ...ComparedTrait } after { ...ComparedTrait } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`);

export const traitPart = graphql(`fragment ComparedTrait on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role entity { id name } } }`);

export const comparedEntitiesQuery = graphql(`query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    entities(first: 100, kinds: $kinds, change: $change, after: $after) {
      nodes { change countBefore countAfter entity { id kind name } firstBefore { quote start end } firstAfter { quote start end } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`);

export const seriesQuery = graphql(`query ReadSeries($id: ID!) {
  series(of: {id: {eq: $id}}) {
    family place level gap
    comparisons(last: 24) { nodes { from { id title date } to { id title date } directiveCounts { kept reworded stronger weaker added dropped } } }
  }
}`);
