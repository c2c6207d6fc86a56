import { graphql } from '../../api/gql';

export const nodeQuery = graphql(`
  query NodePage($id: ID!) {
    node(id: $id) {
      __typename id
      ...EntityPart
      ...DirectivePart
      ... on Speech { title }
      ... on Sentence { start end speech { id } }
      ... on Section { start end speech { id } }
    }
    neighbourhood(of: { id: $id }) { counts { verb direction kind count } }
  }
  fragment EntityPart on Entity {
    kind name aliases scope masked mentionCount speechCount
    within { ...NodePart }
    conflicts { property values { value speechCount } }
    claims(first: 60) { totalCount nodes { property value evidence { ...EvidencePart } } }
    ... on Meeting { type term session meetingDate: date level place body }
    ... on Document { type number issued issuer level place }
    ... on Body { type level place collective }
    ... on Mechanism { head members level place }
    ... on Policy { head members level place }
    ... on Date { edtf earliest: first latest: last precision }
  }
  fragment DirectivePart on Directive {
    text modality substance ordinal start end due rule confidence citation judgement { ...JudgementPart }
    sentence { text start paragraph section { heading } }
    speech { id title date place level }
    items {
      text
      action { text } object { text }
      addressees { text role inferred entity { id name kind } }
      deadline { text date anchor }
      targets { text comparator value unit }
      basis { text entity { id name kind } }
    }
  }
`);

export const restatedQuery = graphql(`
  query NodeRestated($id: ID!) {
    node(id: $id) { ... on Directive { id restates { ...ComparedPart } restatedBy { ...ComparedPart } } }
  }
  fragment ComparedPart on ComparedDirective {
    change similarity
    before { ...ComparedSide } after { ...ComparedSide }
    differences { aspect effect before { ...TraitPart } after { ...TraitPart } }
  }
  fragment ComparedSide on Directive { id text start end citation speech { id title date place } }
  fragment TraitPart on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role } }
`);

export const relationsQuery = graphql(`
  query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {
    node(id: $id) {
      __typename id
      ... on Entity { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }
      ... on Directive { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }
    }
  }
  fragment RelationPage on RelationConnection {
    nodes { id role evidenceCount judgement { ...JudgementPart } other { ...NodePart } evidence(first: 1) { ...EvidencePart judgement { ...JudgementPart } } }
    pageInfo { hasNextPage endCursor }
  }
`);

export const evidenceQuery = graphql(`
  query RelationEvidence($id: ID!) { node(id: $id) { ... on Relation { judgement { ...JudgementPart } evidence(first: 20) { ...EvidencePart judgement { ...JudgementPart } } } } }
`);

export const yearsQuery = graphql(`
  query NodeYears($id: ID!) {
    spread(of: { ids: [$id] }) { undated { speechCount } periods(first: 100) { nodes { period speechCount mentionCount } } }
  }
`);

export const mentionsQuery = graphql(`
  query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {
    entity(id: $id) {
      id
      mentions(period: $period, first: $first, after: $after) {
        nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
