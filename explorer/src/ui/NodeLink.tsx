// A node by its name, with its mark, as a link to its page.
import type { ReactElement } from 'react';
import { graphql } from '../api/gql';
import type { Kind, NodePartFragment } from '../api/gql/graphql';
import { useShared } from '../i18n';
import { KindMark } from './KindMark';
import { Link } from './Link';
import { useDate } from './dates';
import { to } from './links';

export const nodePart = graphql(`
  fragment NodePart on Node {
    __typename id
    ... on Entity { kind name }
    ... on Speech { title date place }
    ... on Directive { text }
    ... on Sentence { text }
    ... on Section { heading }
  }
`);

/** kindOf is a node's kind, by which it is marked. */
export function kindOf(n: NodePartFragment): Kind {
  return 'kind' in n ? n.kind : (n.__typename.toUpperCase() as Kind); // the five that are no entities are named as their kinds
}

/** useNameOf gives what a node is called. */
export function useNameOf(): (n: NodePartFragment) => string {
  const t = useShared();
  return (n) => {
    switch (n.__typename) {
      case 'Speech': return n.title ?? t('untitled');
      case 'Directive': case 'Sentence': return n.text;
      case 'Section': return n.heading;
      case 'Relation': return n.id;
      default: return n.name;
    }
  };
}

export function NodeLink({ node }: { node: NodePartFragment }): ReactElement {
  const t = useShared();
  const when = useDate();
  const name = useNameOf();
  return (
    <span>
      <KindMark kind={kindOf(node)} named /> <Link to={to.node(node.id)}>{name(node)}</Link>
      {node.__typename === 'Speech' && <span className="soft small"> {node.date ? when(node.date) : t('unknownDate')}{node.place && ` · ${node.place}`}</span>}
    </span>
  );
}
