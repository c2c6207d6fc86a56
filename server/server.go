package server

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"runtime"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/klauspost/compress/gzhttp"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
	"mailuo/sheet"
)

// Config is what a server is made of.
type Config struct {
	// Store answers the queries. The server does not close it.
	Store graph.Store
	// Fold brings text to the form it is searched in, as the store's Options do;
	// nil leaves text as it is.
	Fold func(string) string
	// Highlight gives the places of a text that a query matches, in code points;
	// nil marks nothing.
	Highlight func(text, query string) [][2]int
	// Stems gives what to search names for where none holds the words of a query nor
	// is read so, so as to find those that Highlight says it spells; nil gives nothing.
	Stems func(query string) []string
	// Logger takes the request log and errors; nil is slog's default.
	Logger *slog.Logger
	// Limits bounds requests; what is zero has its default.
	Limits Limits
	// Version is shown to people.
	Version string
	// HideSchema closes introspection, and GraphiQL with it.
	HideSchema bool
	// SchemaFor is the role that introspection takes; where it is empty, anyone may
	// ask, even where all else takes a token.
	SchemaFor access.Role

	// Anonymous is the role of requests without a token; where it is empty they may
	// ask for nothing.
	Anonymous access.Role
	// Records is that of the same store: it keeps the tokens and the change log; nil is
	// a server without any.
	Records graph.Records
	// Ingests tells of the runs that bring files in; nil is a server that knows of none.
	Ingests *Ingests
	// Collectors tell metrics beside the server's own.
	Collectors []prometheus.Collector
	// Now is the clock that tokens expire by; nil is time.Now.
	Now func() time.Time

	// LocalOnly answers only requests for a loopback host name, so that no web page
	// elsewhere can read the store through a name of its own that leads here.
	LocalOnly bool
	// Hosts are other host names that are answered; where there are any, only they
	// and those of the loopback are.
	Hosts []string
	// Origins are those of web pages elsewhere that may send requests and read what
	// comes back, as https://example.org. See CheckOrigin.
	Origins []string
	// Proxies are the addresses of proxies that are believed in what they say of a
	// request: whom it is from, and by what name it was asked. See withProxy.
	Proxies []netip.Prefix
	// BasePath is a path that a proxy leaves before that of each request, as /mailuo;
	// empty for none.
	BasePath string
}

// Server is an http.Handler. It is safe for concurrent use.
type Server struct {
	Config
	log     *slog.Logger
	schema  *ast.Schema
	exec    *executor.Executor
	handler http.Handler
	// documents are parsed and validated queries by their text, persisted the
	// texts of valid queries by their hash.
	documents *cache[*ast.QueryDocument]
	persisted *cache[string]
	graphiql  assets
	explorer  assets
	// large holds an entry for each large body that is in memory.
	large chan struct{}
	// streams holds an entry for each stream that is open; ending is done when the
	// server is to end, and streams with it.
	streams chan struct{}
	ending  context.Context
	end     context.CancelFunc
	// ingestion is how far the server is with the files that it brings in.
	ingestion *latest[schema.Ingestion]
	// reading holds an entry for each body or document that is being parsed.
	reading  chan struct{}
	wordings *analysis.Wordings

	tokens access.Tokens
	// verified are the tokens that were seen to hold a moment ago, by the hash of
	// their secret.
	verified   *cache[verified]
	attempts   *attempts
	protection *http.CrossOriginProtection

	metrics *metrics

	form *sheet.Form
	// sheets has room for as many as may be written at once.
	sheets chan struct{}
}

// New makes a server.
func New(c Config) (*Server, error) {
	if c.Store == nil {
		return nil, errors.New("server: there is no store")
	}
	if c.Fold == nil {
		c.Fold = func(s string) string { return s }
	}
	if c.Highlight == nil {
		c.Highlight = func(string, string) [][2]int { return nil }
	}
	if c.Stems == nil {
		c.Stems = func(string) []string { return nil }
	}
	if c.Records == nil {
		c.Records = noRecords{}
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	for _, r := range []access.Role{c.Anonymous, c.SchemaFor} {
		if r != "" && !slices.Contains(access.Roles(), r) {
			return nil, fmt.Errorf("server: %q is no role", r)
		}
	}
	if err := CheckBasePath(c.BasePath); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	c.Limits = c.Limits.withDefaults()
	s := &Server{
		Config: c, log: c.Logger, large: make(chan struct{}, c.Limits.LargeBodies), reading: make(chan struct{}, runtime.GOMAXPROCS(0)),
		streams: make(chan struct{}, c.Limits.Streams), ingestion: newLatest(schema.Ingestion{}),
		attempts: newAttempts(c.Now),
		tokens:   access.Tokens{Records: c.Records, Now: c.Now, Random: rand.Reader},
		verified: newCache(verifiedRoom, func(string, verified) int { return verifiedSize }),
	}
	s.ending, s.end = context.WithCancel(context.Background())
	if s.log == nil {
		s.log = slog.Default()
	}
	var err error
	if s.protection, err = protection(c.Origins); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	if s.metrics, err = newMetrics(append(slices.Clone(s.Collectors), extractorMetric{c.Store})); err != nil {
		return nil, err
	}
	if s.form, err = sheet.LoadForm(); err != nil {
		return nil, fmt.Errorf("server: %w", err)
	}
	s.sheets = make(chan struct{}, s.Limits.Sheets)
	if s.graphiql, err = loadAssets(); err != nil {
		return nil, err
	}
	if s.explorer, err = loadExplorer(); err != nil {
		return nil, err
	}
	if s.wordings, err = analysis.LoadWordings(); err != nil {
		return nil, err
	}
	s.engine(schema.NewSchema)
	s.handler = s.routes()
	return s, nil
}

// engine makes what executes queries, of a schema.
func (s *Server) engine(of func(schema.Config) graphql.ExecutableSchema) {
	book := &judge.Book{Records: s.Records, Now: s.Now}
	r := &resolver{
		store: &judge.Store{Store: s.Store, Book: book}, stored: s.Store, records: s.Records, book: book, sets: &sets{now: s.Now}, highlight: s.Highlight, stems: s.Stems, fold: s.Fold, wordings: s.wordings,
		tokens: s.tokens, now: s.Now, forget: s.verified.Clear, satisfies: map[string][]string{},
		ingestion: s.ingestion, ingests: s.Ingests, changes: newWatch(s.Limits.Poll),
	}
	config := schema.Config{Resolvers: r}
	s.schema = publicSchema(of(config).Schema())
	for _, t := range s.schema.Types {
		if t.Kind == ast.Object {
			r.satisfies[t.Name] = append([]string{t.Name}, t.Interfaces...)
		}
	}
	config.Schema = s.schema
	s.exec = executor.New(of(config))
	s.exec.SetErrorPresenter(s.present)
	s.exec.SetRecoverFunc(recovered)
	s.documents = newCache(s.Limits.QueryCache, documentSize)
	s.persisted = newCache(s.Limits.PersistedCache, textSize)
	// Documents are in the cache before they reach gqlgen; see prepare. What it
	// would do without is set all the same.
	s.exec.SetQueryCache(s.documents)
	s.exec.SetParserTokenLimit(s.Limits.Tokens)
	s.exec.SetDisableSuggestion(true)
	s.exec.SetDefaultRulesFn(func() *rules.Rules { return validation(true) })
	s.exec.Use(&gate{limits: s.Limits, schema: s.schema, roles: rolesOf(s.schema), schemaFor: s.SchemaFor, hidden: s.HideSchema})
}

// Report tells subscribers how far the server is with the files that it brings in.
func (s *Server) Report(i schema.Ingestion) { s.ingestion.set(i) }

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// route is a path and what answers there.
type route struct {
	path    string
	answers http.Handler
	// open is answered whoever asks, from wherever: it tells nothing of what the store
	// holds. All else is guarded.
	open bool
	// page is for reading alone, and is compressed.
	page bool
}

// table lists what is served where. What is not on it is not served.
func (s *Server) table() []route {
	api := func(path string, h http.HandlerFunc) route { return route{path: path, answers: h} }
	page := func(path string, h http.HandlerFunc) route { return route{path, h, true, true} }
	all := []route{
		api("/graphql", s.serveGraphQL),
		api("/ledger.csv", s.serveSheet(CSV, "text/csv; charset=utf-8")),
		api("/ledger.xlsx", s.serveSheet(XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
		api("/metrics", s.serveMetrics),
		// A feed's address is its key; pages elsewhere are refused all the same.
		{path: "/feeds/{feed}", answers: s.withOrigins(readOnly(http.HandlerFunc(s.serveFeed))), open: true},
		{path: "/healthz", answers: http.HandlerFunc(s.serveHealth), open: true},
		{path: "/readyz", answers: http.HandlerFunc(s.serveReady), open: true},
		page("/{$}", s.serveExplorer),
		page("/assets/", s.serveExplorerFile),
		page("/style.css", s.serveFile("style.css")),
		page("/icon.svg", s.serveFile("icon.svg")),
		page("/", serveMissing),
	}
	if !s.HideSchema {
		all = append(all, page("/graphiql", s.graphiql.servePage), page("/graphiql/", s.graphiql.serveFile))
	}
	return all
}

func (s *Server) routes() http.Handler {
	mux, site := http.NewServeMux(), http.NewServeMux()
	for _, r := range s.table() {
		switch {
		case !r.open:
			mux.Handle(r.path, s.guarded(r.answers))
		case r.page:
			site.Handle(r.path, r.answers)
		default:
			mux.Handle(r.path, r.answers)
		}
	}
	mux.Handle("/", gzhttp.GzipHandler(readOnly(site)))
	return s.withProxy(s.withRequestID(s.withLog(s.withHeaders(s.withBase(noteRoute(mux))))))
}

// guarded lets requests in whose origin may send them, and knows who asks.
func (s *Server) guarded(h http.Handler) http.Handler { return s.withOrigins(s.withIdentity(h)) }

// checkTimeout is how long a page or check may wait for the store.
const checkTimeout = 2 * time.Second
