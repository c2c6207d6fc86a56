/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Viewer { viewer { name role } }": typeof types.ViewerDocument,
    "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n": typeof types.EvidencePartFragmentDoc,
    "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n": typeof types.PickNamesDocument,
    "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n": typeof types.NameHitPartFragmentDoc,
    "query Overview { stats { kinds { kind count } sequence } }": typeof types.OverviewDocument,
};
const documents: Documents = {
    "query Viewer { viewer { name role } }": types.ViewerDocument,
    "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n": types.EvidencePartFragmentDoc,
    "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n": types.PickNamesDocument,
    "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n": types.NameHitPartFragmentDoc,
    "query Overview { stats { kinds { kind count } sequence } }": types.OverviewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer { viewer { name role } }"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n"): typeof import('./graphql').EvidencePartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n"): typeof import('./graphql').PickNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n"): typeof import('./graphql').NameHitPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Overview { stats { kinds { kind count } sequence } }"): typeof import('./graphql').OverviewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
