package server

import (
	"errors"
	"log/slog"
	"net/http"
	"runtime"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/klauspost/compress/gzhttp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
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
	// Logger takes the request log and errors; nil is slog's default.
	Logger *slog.Logger
	// Limits bounds requests; what is zero has its default.
	Limits Limits
	// Version is shown to people.
	Version string
	// HideSchema closes introspection, and GraphiQL with it.
	HideSchema bool
	// LocalOnly answers only requests for a loopback host name, so that no web page
	// elsewhere can read the store through a name of its own that leads here.
	LocalOnly bool
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
	// large holds an entry for each large body that is in memory.
	large chan struct{}
	// reading holds an entry for each body or document that is being parsed.
	reading  chan struct{}
	wordings *analysis.Wordings
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
	c.Limits = c.Limits.withDefaults()
	s := &Server{
		Config: c, log: c.Logger, large: make(chan struct{}, c.Limits.LargeBodies), reading: make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	if s.log == nil {
		s.log = slog.Default()
	}
	var err error
	if s.graphiql, err = loadAssets(); err != nil {
		return nil, err
	}
	if s.wordings, err = analysis.LoadWordings(); err != nil {
		return nil, err
	}
	s.engine()
	s.handler = s.routes()
	return s, nil
}

// engine makes what executes queries.
func (s *Server) engine() {
	r := &resolver{store: s.Store, highlight: s.Highlight, fold: s.Fold, wordings: s.wordings, satisfies: map[string][]string{}}
	config := schema.Config{Resolvers: r}
	s.schema = publicSchema(schema.NewExecutableSchema(config).Schema())
	for _, t := range s.schema.Types {
		if t.Kind == ast.Object {
			r.satisfies[t.Name] = append([]string{t.Name}, t.Interfaces...)
		}
	}
	config.Schema = s.schema
	s.exec = executor.New(schema.NewExecutableSchema(config))
	s.exec.SetErrorPresenter(s.present)
	s.exec.SetRecoverFunc(recovered)
	s.documents = newCache(s.Limits.QueryCache, documentSize)
	s.persisted = newCache(s.Limits.PersistedCache, textSize)
	// Documents are in the cache before they reach gqlgen; see prepare. What it
	// would do without is set all the same.
	s.exec.SetQueryCache(s.documents)
	s.exec.SetParserTokenLimit(s.Limits.Tokens)
	s.exec.SetDisableSuggestion(s.HideSchema)
	s.exec.SetDefaultRulesFn(func() *rules.Rules { return validation(s.HideSchema) })
	s.exec.Use(&gate{limits: s.Limits, schema: s.schema, hidden: s.HideSchema})
}

// ServeHTTP answers a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/graphql", s.serveGraphQL)
	mux.HandleFunc("/healthz", s.serveHealth)
	mux.HandleFunc("/readyz", s.serveReady)
	site := http.NewServeMux()
	site.HandleFunc("/{$}", s.serveStart)
	site.HandleFunc("/style.css", s.serveFile("style.css"))
	site.HandleFunc("/icon.svg", s.serveFile("icon.svg"))
	if !s.HideSchema {
		site.HandleFunc("/graphiql", s.graphiql.servePage)
		site.HandleFunc("/graphiql/", s.graphiql.serveFile)
	}
	site.HandleFunc("/", serveMissing)
	mux.Handle("/", gzhttp.GzipHandler(readOnly(site)))
	return s.withRequestID(s.withLog(s.withHeaders(mux)))
}

// checkTimeout is how long a page or check may wait for the store.
const checkTimeout = 2 * time.Second
