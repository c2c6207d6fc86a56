// What the board asks the API.
import { graphql } from '../../api/gql';

export const rowPart = graphql(`
  fragment RowPart on LedgerRow {
    number due citation
    directive { id text modality substance start end }
    addressees { id role other { id ... on Entity { name kind } } evidence(first: 1) { quote inferred } }
    basis { id other { id ... on Entity { name kind } } }
    demandedBy { id other { id ... on Entity { name kind } } }
    byClass { class { id name } by }
    speech { id title date level place meeting { id name } }
    parts { number items { text start end action { start end } object { start end } deadline { text date } targets { text } } note { progress status owner remark version } }
  }
`);

export const rowsQuery = graphql(`
  query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
    ledger(where: $where, addressee: $addressee, principles: $principles) {
      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { ...RowPart } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

export const groupsQuery = graphql(`
  query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {
    ledger(where: $where, addressee: $addressee, principles: $principles) {
      ADDRESSEE: groups(by: [ADDRESSEE], first: 12) { ...GroupPart }
      YEAR: groups(by: [YEAR], first: 12) { ...GroupPart }
      LEVEL: groups(by: [LEVEL], first: 12) { ...GroupPart }
      ROLE: groups(by: [ROLE], first: 12) { ...GroupPart }
      MODALITY: groups(by: [MODALITY], first: 12) { ...GroupPart }
      BASIS: groups(by: [BASIS], first: 12) { ...GroupPart }
    }
  }
`);

export const groupPart = graphql(`
  fragment GroupPart on LedgerGroup { count keys { by entity { id name kind } role modality level period } }
`);

export const columnsQuery = graphql(`
  query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {
    ledger(where: $where, addressee: $addressee, principles: $principles) { groups(by: $by, first: 40) { ...GroupPart } }
  }
`);

export const classesQuery = graphql(`
  query LedgerClasses($addressee: LedgerAddressee) {
    ledger(addressee: $addressee) { classes { class { id name } by } }
  }
`);

export const restatedQuery = graphql(`
  query Restated($ids: [ID!]!) {
    nodes(ids: $ids) { id ... on Directive { restates { change before { text speech { id title date } start end } } restatedBy { change after { text speech { id title date } start end } } } }
  }
`);

export const noteMutation = graphql(`
  mutation NoteRow($input: NoteLedgerRowInput!) { noteLedgerRow(input: $input) { note { progress status owner remark version } } }
`);

export const noteQuery = graphql(`
  query RowNotes($number: String!) { ledgerRow(number: $number) { parts { number note { progress status owner remark version } } } }
`);
