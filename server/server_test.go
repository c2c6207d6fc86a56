package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"mailuo/access"
	"mailuo/fold"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/graph/sqlite"
	"mailuo/server"
)

var update = flag.Bool("update", false, "write the answers as they are into testdata")

// TestMain holds the Neo4j of NEO4J_URI, where there is one: then the tests that
// ask a store run on it too. See graph/neo4j/neo4jtest/cmd.
func TestMain(m *testing.M) {
	if os.Getenv("NEO4J_URI") != "" {
		neo4jtest.Main(m)
	}
	os.Exit(m.Run())
}

// opener opens a fresh, empty store for a test.
type opener func(t testing.TB) graph.Store

// turn is held by the test that has the Neo4j: it has one database.
var turn sync.Mutex

// onEachStore runs a test on every store there is.
func onEachStore(t *testing.T, test func(t *testing.T, open opener)) {
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, openSQLite)
	})
	if os.Getenv("NEO4J_URI") != "" {
		t.Run("neo4j", func(t *testing.T) {
			turn.Lock()
			defer turn.Unlock()
			test(t, openNeo4j)
		})
	}
}

func openSQLite(t testing.TB) graph.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func openNeo4j(t testing.TB) graph.Store {
	t.Helper()
	neo4jtest.Wipe(t)
	at := neo4jtest.Current(t)
	s, err := neo4j.Open(t.Context(), at.URI, neo4j.Auth{Username: at.Username, Password: at.Password}, graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// drafts are the speeches of graphtest's fixture and of testdata/speeches.txt.
func drafts(t testing.TB) []graphtest.Draft {
	t.Helper()
	b, err := os.ReadFile("testdata/speeches.txt")
	if err != nil {
		t.Fatal(err)
	}
	own, err := graphtest.Parse(string(b))
	if err != nil {
		t.Fatal(err)
	}
	return append(graphtest.Drafts(), own...)
}

// facts are those of the drafts.
func facts(t testing.TB) []graph.Facts {
	t.Helper()
	var out []graph.Facts
	for _, d := range drafts(t) {
		out = append(out, d.Facts())
	}
	return out
}

// idsByName gives the IDs of the drafts' nodes: a speech by its draft's name, what
// has a handle by speech and handle, and its parts by number: "city23",
// "city23.plenum", "city23.section0", "city23.sentence2".
func idsByName(t testing.TB) map[string]graph.ID {
	t.Helper()
	ids := map[string]graph.ID{}
	for _, d := range drafts(t) {
		f, handles, err := d.Build()
		if err != nil {
			t.Fatal(err)
		}
		for handle, id := range handles {
			ids[d.Name+"."+handle] = id
		}
		ids[d.Name] = f.Speech.ID
		for i, s := range f.Sections {
			ids[fmt.Sprintf("%s.section%d", d.Name, i)] = s.ID
		}
		for i, s := range f.Sentences {
			ids[fmt.Sprintf("%s.sentence%d", d.Name, i)] = s.ID
		}
	}
	return ids
}

// filled is a store that holds facts.
func filled(t testing.TB, open opener) graph.Store {
	t.Helper()
	s := open(t)
	if _, err := s.Put(t.Context(), facts(t)...); err != nil {
		t.Fatal(err)
	}
	return s
}

// newServer makes a server on a store; with changes its configuration.
func newServer(t testing.TB, store graph.Store, with ...func(*server.Config)) *server.Server {
	t.Helper()
	f, err := fold.New()
	if err != nil {
		t.Fatal(err)
	}
	c := server.Config{
		Store: store, Fold: graphtest.Options().Fold, Highlight: f.Highlight, Stems: f.Stems, Version: "test",
		Logger: slog.New(slog.NewTextHandler(io.Discard, nil)), Anonymous: access.Admin,
	}
	if r, ok := store.(interface{ Records() graph.Records }); ok {
		c.Records = r.Records()
	}
	for _, change := range with {
		change(&c)
	}
	s, err := server.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// answer is a response as clients read it.
type answer struct {
	Status     int             `json:"-"`
	Header     http.Header     `json:"-"`
	Data       json.RawMessage `json:"data"`
	Errors     []answerError   `json:"errors"`
	Extensions struct {
		Cost struct{ Requested, Limit int }
	}
}

type answerError struct {
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Locations  []any          `json:"locations"`
	Extensions map[string]any `json:"extensions"`
}

func (e answerError) code() string {
	c, _ := e.Extensions["code"].(string)
	return c
}

// post sends a query as clients do.
func post(t testing.TB, h http.Handler, query string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return send(t, h, string(body))
}

// send sends a body.
func send(t testing.TB, h http.Handler, body string) answer {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return do(t, h, r)
}

func do(t testing.TB, h http.Handler, r *http.Request) answer {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	a := answer{Status: w.Code, Header: w.Header()}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		t.Fatalf("%d, not JSON: %v: %.300s", w.Code, err, w.Body)
	}
	return a
}

// ask sends a query that must succeed and reads its data.
func ask(t testing.TB, h http.Handler, query string, variables map[string]any, into any) {
	t.Helper()
	a := post(t, h, query, variables)
	if a.Status != http.StatusOK || a.Errors != nil {
		t.Fatalf("%d, errors %v", a.Status, a.Errors)
	}
	if err := json.Unmarshal(a.Data, into); err != nil {
		t.Fatal(err)
	}
}

// pretty indents JSON.
func pretty(t testing.TB, b []byte) string {
	t.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, b, "", "  "); err != nil {
		t.Fatal(err)
	}
	return out.String() + "\n"
}

// counting counts the calls of a store.
type counting struct {
	graph.Store
	calls atomic.Int64
}

func (c *counting) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	c.calls.Add(1)
	return c.Store.Nodes(ctx, q)
}

func (c *counting) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	c.calls.Add(1)
	return c.Store.Relations(ctx, q)
}

func (c *counting) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	c.calls.Add(1)
	return c.Store.Count(ctx, q)
}

func (c *counting) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	c.calls.Add(1)
	return c.Store.Search(ctx, q)
}
