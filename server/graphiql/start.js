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
  const h = React.createElement;
  const chinese = navigator.language.startsWith('zh');

  // The list of examples: each opens in a tab of its own. It is open from the start
  // where there is room, until it is closed or another pane is opened.
  const title = 'Examples 示例';
  const kept = 'mailuo:examples';
  let open = window.innerWidth > 700 && localStorage.getItem(kept) !== 'closed';
  function icon() {
    const drawing = React.useRef(null);
    React.useEffect(() => { // GraphiQL lays a pane out only when its icon is pressed
      if (open) drawing.current.closest('button')?.click();
      open = false;
    }, []);
    return h('svg', { ref: drawing, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, 'aria-hidden': true },
      h('path', { d: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11' }));
  }
  // An example as it is shown: its question above it, and a name for its tab.
  const named = (e) => {
    const name = e.name.slice(3).split('-').map((w) => w[0].toUpperCase() + w.slice(1)).join('');
    return `# ${chinese ? e.zh : e.en}\n${e.query.startsWith('{') ? `query ${name} ` : ''}${e.query}`;
  };
  const examples = fetch('graphiql/examples.json').then((r) => (r.ok ? r.json() : Promise.reject(new Error(r.status))));
  function Examples() {
    const { addTab, queryEditor, variableEditor } = GraphiQL.React.useEditorContext();
    const [list, setList] = React.useState([]);
    const [problem, setProblem] = React.useState('');
    const [words, setWords] = React.useState('');
    const [opened, setOpened] = React.useState(null);
    React.useEffect(() => { examples.then(setList, (e) => setProblem(e.message)); }, []);
    React.useEffect(() => {
      if (!opened) return;
      queryEditor?.setValue(named(opened));
      variableEditor?.setValue(opened.variables ? JSON.stringify(JSON.parse(opened.variables), null, 2) : '');
    }, [opened]);
    const wanted = words.trim().toLowerCase();
    const shown = list.filter((e) => !wanted || `${e.en} ${e.zh} ${e.query}`.toLowerCase().includes(wanted));
    return h('section', { className: 'examples', 'aria-label': title },
      h('div', { className: 'graphiql-doc-explorer-title' }, title),
      h('input', { type: 'search', value: words, placeholder: chinese ? '查找示例' : 'Find an example', 'aria-label': chinese ? '查找示例' : 'Find an example', onChange: (e) => setWords(e.target.value) }),
      problem && h('p', { role: 'alert' }, `The list cannot be read. 无法读取示例列表。 (${problem})`),
      h('ol', null, shown.map((e) => h('li', { key: e.name },
        h('button', { type: 'button', onClick: () => { addTab(); setOpened({ ...e }); } },
          h('span', { lang: chinese ? 'zh' : 'en' }, chinese ? e.zh : e.en),
          h('span', { className: 'second', lang: chinese ? 'en' : 'zh' }, chinese ? e.en : e.zh))))),
      list.length > 0 && shown.length === 0 && h('p', null, chinese ? '没有相符的示例。' : 'No example holds these words.'),
    );
  }

  // A token is kept for this tab only, and is sent in a header, never in an address.
  const tokenKept = 'mailuo.token';
  const authorization = (token) => (token ? { Authorization: `Bearer ${token}` } : {});
  // Asks who the viewer is; null where the server answers nobody without a token.
  const whoAsks = async (token) => {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization(token) },
      body: JSON.stringify({ query: '{ viewer { name role } }' }),
    });
    const answer = await response.json();
    return (answer.data && answer.data.viewer) || null;
  };

  const address = new URLSearchParams(window.location.search);
  const props = {
    defaultQuery: firstQuery,
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
    maxHistoryLength: 50,
    plugins: [{ title, icon, content: Examples }],
    onTogglePluginVisibility: (pane) => localStorage.setItem(kept, pane?.title === title ? 'open' : 'closed'),
  };
  if (address.get('query')) props.query = address.get('query');
  if (address.get('variables')) props.variables = address.get('variables');
  const home = h('a', { className: 'brand', href: './' }, 'Mailuo 脉络');

  // Whether the operation that is to run is a subscription.
  const subscribes = (params, options) => (options?.documentAST?.definitions || []).some((d) => d.operation === 'subscription'
    && (!params.operationName || d.name?.value === params.operationName));
  // The answers of a subscription, as server-sent events bring them.
  async function* events(params, headers) {
    const stop = new AbortController();
    try {
      const answer = await fetch('graphql', {
        method: 'POST', body: JSON.stringify(params), signal: stop.signal,
        headers: { ...headers, 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      });
      if (!answer.headers.get('Content-Type').startsWith('text/event-stream')) {
        yield await answer.json();
        return;
      }
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let text = ''; ;) {
        const { value, done } = await reader.read();
        if (done) return;
        text += value;
        const whole = text.split('\n\n');
        text = whole.pop();
        for (const event of whole) {
          if (event.startsWith('event: complete')) return;
          if (event.startsWith('event: next\ndata: ')) yield JSON.parse(event.slice('event: next\ndata: '.length));
        }
      }
    } finally {
      stop.abort(); // the stop button ends the stream
    }
  }

  // The field for a token stands where one is needed or used, and says whose it is.
  function TokenField({ token, viewer, onChange }) {
    const title = viewer ? `${viewer.name || ''} ${viewer.role}` : 'No token that holds. 令牌无效或未填写。';
    return h('input', {
      className: viewer ? 'token' : 'token wrong', type: 'password', autoComplete: 'off', spellCheck: false,
      placeholder: 'Token 令牌 mlo_…', 'aria-label': 'Token 令牌', title, value: token,
      onChange: (e) => onChange(e.target.value.trim()),
    });
  }

  function Page() {
    const [token, setToken] = React.useState(window.sessionStorage.getItem(tokenKept) || '');
    const [viewer, setViewer] = React.useState(undefined); // not known yet
    const [asked, setAsked] = React.useState(token !== '');
    React.useEffect(() => {
      if (token) window.sessionStorage.setItem(tokenKept, token);
      else window.sessionStorage.removeItem(tokenKept);
      let current = true;
      // A token is long: only a whole one, or none, is worth asking about.
      const whole = token === '' || /^mlo_[a-z2-7]{16}_[a-z2-7]{52}$/.test(token);
      Promise.resolve(whole ? whoAsks(token) : null).catch(() => null).then((v) => {
        if (!current) return;
        setViewer(v);
        if (!v) setAsked(true);
      });
      return () => { current = false; };
    }, [token]);
    // A new fetcher makes GraphiQL read the schema again, so it has a token that holds.
    const holds = viewer ? token : '';
    const fetcher = React.useMemo(() => {
      const ask = GraphiQL.createFetcher({ url: 'graphql', headers: authorization(holds) });
      return (params, options) => (subscribes(params, options) ? events(params, authorization(holds)) : ask(params, options));
    }, [holds]);
    if (viewer === undefined) return h('p', { className: 'wait' }, 'Loading… 正在载入……');
    const field = asked ? h(TokenField, { token, viewer, onChange: setToken }) : null;
    return h(GraphiQL, { ...props, fetcher }, h(GraphiQL.Logo, null, home, field));
  }
  ReactDOM.createRoot(document.getElementById('graphiql')).render(h(Page));
})();
