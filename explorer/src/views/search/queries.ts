import { graphql } from '../../api/gql';

/** Counts: each facet is counted under the other filters, not its own. */
export const countsQuery = graphql(`
  query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {
    named: search(text: $text, kinds: $kinds, where: $where) { names(first: 1) { totalCount totalIsExact } }
    said: search(text: $text, where: $where) { sentences(first: 1) { totalCount totalIsExact } }
    kind: search(text: $text, where: $where) @include(if: $names) { names(first: 1) { facets(by: [KIND]) { ...FacetPart } } }
    yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) { names(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }
    yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) { sentences(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }
    levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) { names(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }
    levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) { sentences(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }
    placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) { names(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }
    placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) { sentences(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }
  }
  fragment FacetPart on Facet { by values { kind year level place count } others }
`);

export const namesQuery = graphql(`
  query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, where: $where) {
      names(first: $first, after: $after) { nodes { ...NameHitPart } pageInfo { hasNextPage endCursor } }
    }
  }
`);

export const sentencesQuery = graphql(`
  query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {
    search(text: $text, where: $where) {
      sentences(first: $first, after: $after) {
        nodes {
          highlights { start end startUtf16 endUtf16 }
          sentence { id text start paragraph section { heading } speech { id title date place level } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
