// What the view of wordings asks.
import { graphql } from '../../api/gql';

export const periodsQuery = graphql(`
  query WordingYears($of: SpreadOf!) {
    spread(of: $of) {
      entities(first: 1) { nodes { id name kind } }
      undated { speechCount ofCount }
      periods(first: 100) { totalCount nodes { period speechCount ofCount share mentionCount perTenThousand } }
    }
  }
`);

export const levelPeriods = graphql(`
  query WordingLevels($of: SpreadOf!) {
    CENTRAL: spread(of: $of, where: { level: { eq: CENTRAL } }) { ...YearsPart }
    PROVINCE: spread(of: $of, where: { level: { eq: PROVINCE } }) { ...YearsPart }
    SUBPROVINCIAL: spread(of: $of, where: { level: { eq: SUBPROVINCIAL } }) { ...YearsPart }
    CITY: spread(of: $of, where: { level: { eq: CITY } }) { ...YearsPart }
    COUNTY: spread(of: $of, where: { level: { eq: COUNTY } }) { ...YearsPart }
  }
`);

export const yearsPart = graphql(`
  fragment YearsPart on Spread { periods(first: 100) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }
`);

export const closeQuery = graphql(`
  query WordingClose($of: SpreadOf!) {
    spread(of: $of) {
      speechCount mentionCount ofCount share earlierCount
      first { date mentionCount speech { id title } evidence(first: 1) { ...EvidencePart } }
      latest { date speech { id title } }
      levels { level speechCount ofCount share mentionCount lag { days months years } first { date speech { id title } } }
    }
  }
`);

export const placesQuery = graphql(`
  query WordingPlaces($of: SpreadOf!, $after: String) {
    spread(of: $of) { places(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place level masked speechCount ofCount first { date speech { id } } lag { days months years } } } }
  }
`);

export const codesQuery = graphql(`
  query PlaceCodes($names: [String!]!) {
    entities(kinds: [PLACE], where: { name: { in: $names } }, first: 100) { nodes { name ... on Place { code } } }
  }
`);

export const companyQuery = graphql(`
  query WordingCompany($of: SpreadOf!) {
    spread(of: $of) {
      variants(first: 12) { totalCount nodes { text speechCount mentionCount first { date speech { id title } evidence(first: 1) { start end } } } }
      dropouts(first: 12) { totalCount nodes { level place genre sinceCount last { date speech { id title } evidence(first: 1) { start end } } next { id title date } } }
      companions(first: 12) { totalCount nodes { entity { id name kind } count ofCount lift strength } }
    }
  }
`);

export const usesQuery = graphql(`
  query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {
    entity(id: $id) { mentions(where: $where, period: $period, first: 8, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }
    } }
  }
`);

export const candidatesQuery = graphql(`
  query RisingCandidates { entities(kinds: [FORMULATION], orderBy: [{ field: SPEECH_COUNT, direction: DESC }], first: 24) { nodes { id name speechCount } } }
`);

export const risingQuery = graphql(`
  query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {
    a: spread(of: $a) { ...LatePart } b: spread(of: $b) { ...LatePart } c: spread(of: $c) { ...LatePart } d: spread(of: $d) { ...LatePart }
    e: spread(of: $e) { ...LatePart } f: spread(of: $f) { ...LatePart } g: spread(of: $g) { ...LatePart } h: spread(of: $h) { ...LatePart }
  }
`);

export const latePart = graphql(`
  fragment LatePart on Spread { entities(first: 1) { nodes { id name } } periods(last: 8) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }
`);
