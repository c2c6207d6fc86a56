// Starts GraphiQL on this server. A query in the address (?query=…&variables=…)
// is shown instead of the one below, so a query can be sent to someone as a link.
'use strict';
(() => {
  const firstQuery = `# Who was told to do what, by when,
# and the words that say so.
# ▶ or Ctrl-Enter runs it;
# Ctrl-Space: what can stand here;
# the book lists everything.
#
# 谁被要求做什么、何时完成，以及原话。
# ▶ 或 Ctrl-回车 运行；
# Ctrl-空格 提示可填内容；
# 书本图标列出全部类型与字段。
query Directives {
  directives(
    first: 10
    where: {
      substance: { eq: CONCRETE }
      addressee: { exists: true }
    }
  ) {
    totalCount
    nodes {
      text
      modality
      due
      addressedTo(first: 5) {
        nodes {
          role
          other {
            ... on Entity { name }
          }
          evidence(first: 1) {
            quote start end
            paragraph
          }
        }
      }
      speech {
        title date level place
        meeting { name }
      }
    }
    pageInfo {
      hasNextPage endCursor
    }
  }
}
`;
  const address = new URLSearchParams(window.location.search);
  const props = {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: firstQuery,
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    maxHistoryLength: 50,
  };
  if (address.get('query')) props.query = address.get('query');
  if (address.get('variables')) props.variables = address.get('variables');
  const home = React.createElement('a', { className: 'brand', href: '/' }, 'Mailuo 脉络');
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, props, React.createElement(GraphiQL.Logo, null, home)),
  );
})();
