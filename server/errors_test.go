package server_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"mailuo/access"
	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
	"mailuo/server"
)

// broken is a store whose reads fail, or panic.
type broken struct {
	graph.Store
	err   error
	panic any
	wait  bool // until the context is done
	// but lets this many calls through first; calls come from many sides.
	but int64
}

func (b *broken) fail(ctx context.Context) error {
	if atomic.AddInt64(&b.but, -1) >= 0 {
		return nil
	}
	if b.wait {
		<-ctx.Done()
		return ctx.Err()
	}
	if b.panic != nil {
		panic(b.panic)
	}
	return b.err
}

func (b *broken) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	if err := b.fail(ctx); err != nil {
		return graph.NodePage{}, err
	}
	return b.Store.Nodes(ctx, q)
}

func (b *broken) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	if err := b.fail(ctx); err != nil {
		return nil, err
	}
	return b.Store.Relations(ctx, q)
}

func (b *broken) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	if err := b.fail(ctx); err != nil {
		return nil, err
	}
	return b.Store.Count(ctx, q)
}

func (b *broken) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	if err := b.fail(ctx); err != nil {
		return graph.SearchPage{}, err
	}
	return b.Store.Search(ctx, q)
}

// asJSON is a POST of a query.
func asJSON(query string, variables map[string]any) *http.Request {
	b, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		panic(err)
	}
	return asBody("application/json", string(b))
}

func asBody(kind, body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", kind)
	return r
}

// crowded is a server that holds as many large bodies as it may: a client has begun
// to send one, and does not go on.
func crowded(t *testing.T, store graph.Store) http.Handler {
	s := newServer(t, store, func(c *server.Config) { c.Limits.LargeBodies, c.Limits.Timeout = 1, 20*time.Millisecond })
	body, begun := io.Pipe()
	t.Cleanup(func() { begun.Close() })
	r := httptest.NewRequest(http.MethodPost, "/graphql", body)
	r.Header.Set("Content-Type", "application/json")
	go s.ServeHTTP(httptest.NewRecorder(), r)
	if _, err := begun.Write(bytes.Repeat([]byte(" "), 10_000)); err != nil { // returns once it is read
		t.Fatal(err)
	}
	return s
}

// older is a request by a client that does not know GraphQL's own type.
func older(r *http.Request) *http.Request {
	r.Header.Set("Accept", "application/json")
	return r
}

// TestErrors: what goes wrong has its code, its place and its status: 4xx or 5xx
// where nothing was executed, for those who take GraphQL's own type; else 200.
func TestErrors(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	plain := newServer(t, store)
	with := func(b broken) http.Handler {
		b.Store = store
		return newServer(t, &b)
	}
	hidden := newServer(t, store, func(c *server.Config) { c.HideSchema = true })
	hasty := newServer(t, &broken{Store: store, wait: true}, func(c *server.Config) { c.Limits.Timeout = time.Nanosecond })
	waiting := newServer(t, &broken{Store: store, wait: true}, func(c *server.Config) { c.Limits.Timeout = 20 * time.Millisecond })
	g := newGuarded(t)
	guessed := newGuarded(t)
	for range 10 {
		do(t, guessed, bearer("Bearer mlo_guess"))
	}
	ids := idsByName(t)
	gone := func() *http.Request {
		r := asJSON(`{stats{kinds{count}}}`, nil)
		ctx, cancel := context.WithCancel(r.Context())
		cancel()
		return r.WithContext(ctx)
	}
	get := func(values url.Values) *http.Request {
		return httptest.NewRequest(http.MethodGet, "/graphql?"+values.Encode(), nil)
	}
	var page struct {
		Speeches struct{ PageInfo struct{ EndCursor string } }
	}
	ask(t, plain, `{speeches(first: 2) {pageInfo {endCursor}}}`, nil, &page)
	cursor := page.Speeches.PageInfo.EndCursor

	const ok, bad = http.StatusOK, http.StatusBadRequest
	seen := map[string]bool{}
	for _, c := range []struct {
		name   string
		to     http.Handler
		r      *http.Request
		status int
		code   schema.ErrorCode
		path   string // where an executed query failed
	}{
		{"not JSON", plain, asBody("application/json", `{"query": `), bad, "BAD_REQUEST", ""},
		{"two values", plain, asBody("application/json", `{"query": "{stats{kinds{count}}}"} {}`), bad, "BAD_REQUEST", ""},
		{"variables are no object", plain, asBody("application/json", `{"query": "{stats{kinds{count}}}", "variables": [1]}`), bad, "BAD_REQUEST", ""},
		{"query is no text", plain, asBody("application/json", `{"query": 1}`), bad, "BAD_REQUEST", ""},
		{"no query", plain, asBody("application/json", `{}`), bad, "BAD_REQUEST", ""},
		{"null", plain, asBody("application/json", `null`), bad, "BAD_REQUEST", ""},
		{"empty body", plain, asBody("application/json", ``), bad, "BAD_REQUEST", ""},
		{"batch", plain, asBody("application/json", ` [{"query": "{stats{kinds{count}}}"}]`), bad, "BAD_REQUEST", ""},
		{"form", plain, asBody("application/x-www-form-urlencoded", `query={stats{kinds{count}}}`), http.StatusUnsupportedMediaType, "BAD_REQUEST", ""},
		{"text", plain, asBody("text/plain", `{"query": "{stats{kinds{count}}}"}`), http.StatusUnsupportedMediaType, "BAD_REQUEST", ""},
		{"multipart", plain, asBody("multipart/form-data; boundary=x", `--x--`), http.StatusUnsupportedMediaType, "BAD_REQUEST", ""},
		{"no type", plain, asBody("", `{"query": "{stats{kinds{count}}}"}`), http.StatusUnsupportedMediaType, "BAD_REQUEST", ""},
		{"other charset", plain, asBody("application/json; charset=gb18030", `{"query": "{stats{kinds{count}}}"}`), http.StatusUnsupportedMediaType, "BAD_REQUEST", ""},
		{"other method", plain, httptest.NewRequest(http.MethodPut, "/graphql", nil), http.StatusMethodNotAllowed, "BAD_REQUEST", ""},
		{"GET without a query", plain, get(nil), bad, "BAD_REQUEST", ""},
		{"GET with bad variables", plain, get(url.Values{"query": {"{stats{kinds{count}}}"}, "variables": {"1"}}), bad, "BAD_REQUEST", ""},
		{"GET with a bad escape", plain, &http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/graphql", RawQuery: "query=%zz"}}, bad, "BAD_REQUEST", ""},
		{"body too large", plain, asBody("application/json", `{"query": "`+strings.Repeat(" ", 256<<10)+`"}`), http.StatusRequestEntityTooLarge, "BODY_TOO_LARGE", ""},

		{"no token", g, asJSON(`{ stats {kinds {count}} }`, nil), http.StatusUnauthorized, "UNAUTHENTICATED", ""},
		{"a token that does not hold", plain, bearer("Bearer mlo_x"), http.StatusUnauthorized, "UNAUTHENTICATED", ""},
		{"too many of them", guessed, bearer("Bearer mlo_x"), http.StatusTooManyRequests, "RATE_LIMITED", ""},
		{"a role too low", g, g.as(access.Curator, asJSON(`{ tokens(first: 1) {totalCount} }`, nil)), http.StatusForbidden, "FORBIDDEN", ""},

		{"a role too low, for an older client", g, g.as(access.Curator, older(asJSON(`{ tokens(first: 1) {totalCount} }`, nil))), http.StatusForbidden, "FORBIDDEN", ""},

		{"syntax", plain, asJSON(`{ speeches( }`, nil), bad, "GRAPHQL_PARSE_FAILED", ""},
		{"too many tokens", plain, asJSON("{"+strings.Repeat(" stats{kinds{count}}", 300)+"}", nil), bad, "QUERY_TOO_COMPLEX", ""},
		{"unknown field", plain, asJSON(`{ nothing }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"unknown enum value", plain, asJSON(`{ speeches(first: 1, where: {level: {eq: VILLAGE}}) {totalCount} }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"unknown enum value in variables", plain, asJSON(`query ($l: Level) { speeches(first: 1, where: {level: {eq: $l}}) {totalCount} }`, map[string]any{"l": "VILLAGE"}), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"wrong type of a variable", plain, asJSON(`query ($n: Int!) { speeches(first: $n) {totalCount} }`, map[string]any{"n": "five"}), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"missing variable", plain, asJSON(`query ($n: Int!) { speeches(first: $n) {totalCount} }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"no such operation", plain, asBody("application/json", `{"query": "query a {stats{kinds{count}}}", "operationName": "b"}`), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"which of two operations", plain, asJSON(`query a {stats{kinds{count}}} query b {stats{kinds{count}}}`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"mutation", plain, asJSON(`mutation { delete }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"subscription", plain, asJSON(`subscription { changes }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"defer", plain, asJSON(`{ ... @defer { stats{kinds{count}} } }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"no fragments to spread", plain, asJSON(`{ ...F }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"fragments in a ring", plain, asJSON(`{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }`, nil), bad, "GRAPHQL_VALIDATION_FAILED", ""},
		{"persisted text unknown", plain, asBody("application/json", `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}`), bad, "PERSISTED_QUERY_NOT_FOUND", ""},
		{"persisted text of another hash", plain, asBody("application/json", `{"query": "{stats{kinds{count}}}", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}`), bad, "BAD_REQUEST", ""},

		{"neither first nor last", plain, asJSON(`{ speeches {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"both first and last", plain, asJSON(`{ speeches(first: 1, last: 1) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"first is null", plain, asJSON(`{ speeches(first: null) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"first 0", plain, asJSON(`{ speeches(first: 0) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"first -1", plain, asJSON(`{ speeches(first: -1) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"last 101", plain, asJSON(`{ speeches(last: 101) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"first huge", plain, asJSON(`query ($n: Int) { speeches(first: $n) {totalCount} }`, map[string]any{"n": 99999999}), bad, "BAD_USER_INPUT", ""},
		{"evidence 101", plain, asJSON(`{ entities(first: 1) {nodes {relations(first: 1) {nodes {evidence(first: 101) {quote}}}}} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"nested page without first", plain, asJSON(`{ entities(first: 1) {nodes {relations {totalCount}}} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"101 IDs", plain, asJSON(`query ($ids: [ID!]!) { nodes(ids: $ids) {id} }`, map[string]any{"ids": slices.Repeat([]string{string(ids["city23"])}, 101)}), bad, "BAD_USER_INPUT", ""},
		{"a condition is null", plain, asJSON(`{ speeches(first: 1, where: {level: {eq: null}}) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"a condition is null by variable", plain, asJSON(`query ($l: Level) { speeches(first: 1, where: {level: {eq: $l}}) {totalCount} }`, map[string]any{"l": nil}), bad, "BAD_USER_INPUT", ""},
		{"a condition goes with its variable", plain, asJSON(`query ($l: Level) { speeches(first: 1, where: {level: {eq: $l}}) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"no operator", plain, asJSON(`{ speeches(first: 1, where: {and: [{title: {}}]}) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"null in a list", plain, asJSON(`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, map[string]any{"w": map[string]any{"not": nil}}), bad, "BAD_USER_INPUT", ""},
		{"no date", plain, asJSON(`{ speeches(first: 1, where: {date: {gte: "spring"}}) {totalCount} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"no date by variable", plain, asJSON(`query ($d: EDTF) { speeches(first: 1, where: {date: {gte: $d}}) {totalCount} }`, map[string]any{"d": "2023-13"}), bad, "BAD_USER_INPUT", ""},
		{"no period", plain, asJSON(`{ entities(first: 1) {nodes {relations(first: 1, period: "2023-02-30") {totalCount}}} }`, nil), bad, "BAD_USER_INPUT", ""},
		{"a filter too deep", plain, asJSON(`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, map[string]any{"w": deep(30)}), bad, "BAD_USER_INPUT", ""},
		{"a filter too large", plain, asJSON(`query ($w: SpeechWhere) { speeches(first: 1, where: $w) {totalCount} }`, map[string]any{"w": map[string]any{"title": map[string]any{"in": slices.Repeat([]string{"x"}, 300)}}}), bad, "BAD_USER_INPUT", ""},
		{"words too long", plain, asJSON(`query ($s: String!) { search(text: $s) {names(first: 1) {totalCount}} }`, map[string]any{"s": strings.Repeat("党", 201)}), bad, "BAD_USER_INPUT", ""},
		{"relations three deep", plain, asJSON(`{ speeches(first: 1, where: {has: {verb: STATES, where: {has: {verb: UNDER, where: {has: {verb: ISSUED_BY}}}}}}) {totalCount} }`, nil), ok, "BAD_USER_INPUT", "speeches"},
		{"before a date without a start", plain, asJSON(`{ speeches(first: 1, where: {date: {lt: "../2023"}}) {totalCount} }`, nil), ok, "BAD_USER_INPUT", "speeches"},
		{"the same order twice", plain, asJSON(`{ speeches(first: 1, orderBy: [{field: DATE}, {field: DATE}]) {totalCount} }`, nil), ok, "BAD_USER_INPUT", "speeches"},
		{"no words", plain, asJSON(`{ search(text: " 　") {names(first: 1) {totalCount}} }`, nil), ok, "BAD_USER_INPUT", "search.names"},
		{"no ID", plain, asJSON(`{ node(id: "x") {id} }`, nil), ok, "BAD_USER_INPUT", "node"},
		{"no relation's ID", plain, asJSON(`{ node(id: "a.b.c") {id} }`, nil), ok, "BAD_USER_INPUT", "node"},
		{"an ID of another kind", plain, asJSON(`query ($id: ID!) { speech(id: $id) {title} }`, map[string]any{"id": ids["city23.plenum"]}), ok, "BAD_USER_INPUT", "speech"},
		{"no entity's ID", plain, asJSON(`query ($id: ID!) { entity(id: $id) {name} }`, map[string]any{"id": ids["city23"]}), ok, "BAD_USER_INPUT", "entity"},
		{"not there", plain, asJSON(`query ($id: ID!) { entity(id: $id) {name} }`, map[string]any{"id": graph.NewID(graph.KindBody, "nobody")}), ok, "NOT_FOUND", "entity"},
		{"changed in the meantime", plain, asJSON(`mutation ($n: String!) { noteLedgerRow(input: {number: $n, version: 7}) {note {version}} }`, map[string]any{"n": analysis.RowNumber(ids["astral.d1"])}), ok, "CONFLICT", "noteLedgerRow"},
		{"no cursor", plain, asJSON(`{ speeches(first: 1, after: "x") {totalCount} }`, nil), ok, "INVALID_CURSOR", "speeches"},
		{"a cursor of another order", plain, asJSON(`query ($c: String) { speeches(first: 1, after: $c, orderBy: [{field: TITLE}]) {totalCount} }`, map[string]any{"c": cursor}), ok, "INVALID_CURSOR", "speeches"},
		{"a cursor of another filter", plain, asJSON(`query ($c: String) { speeches(first: 1, before: $c, where: {level: {eq: CITY}}) {totalCount} }`, map[string]any{"c": cursor}), ok, "INVALID_CURSOR", "speeches"},
		{"a cursor of another list", plain, asJSON(`query ($c: String) { directives(first: 1, after: $c) {totalCount} }`, map[string]any{"c": cursor}), ok, "INVALID_CURSOR", "directives"},
		{"a cursor cut short", plain, asJSON(`query ($c: String) { speeches(first: 1, after: $c) {totalCount} }`, map[string]any{"c": cursor[:len(cursor)-6]}), ok, "INVALID_CURSOR", "speeches"},

		{"too deep", plain, asJSON(`{ sentences: search(text: "x") {sentences(first: 1) {nodes {sentence {`+strings.Repeat("section {speech {sentences(first: 1) {nodes {", 5)+"id"+strings.Repeat("}", 24)+"}", nil), bad, "QUERY_TOO_DEEP", ""},
		{"too complex", plain, asJSON(`{ entities(first: 100) {nodes {relations(first: 100) {nodes {evidence(first: 100) {quote}}}}} }`, nil), bad, "QUERY_TOO_COMPLEX", ""},
		{"too many aliases", plain, asJSON("{"+aliases(16)+"}", nil), bad, "TOO_MANY_ALIASES", ""},
		{"too many directives", plain, asJSON("{ stats {"+strings.Repeat(" kinds @include(if: true) @skip(if: false) {count}", 26)+"} }", nil), bad, "TOO_MANY_DIRECTIVES", ""},
		{"introspection too complex", plain, asJSON(`{ __schema {types {fields {args {type {fields {args {type {enumValues {name description}}}}}}}}} }`, nil), bad, "INTROSPECTION_TOO_COMPLEX", ""},
		{"introspection closed", hidden, asJSON(`{ __schema {types {name}} }`, nil), bad, "INTROSPECTION_DISABLED", ""},
		{"introspection closed in a fragment", hidden, asJSON(`{ ...F } fragment F on Query { __type(name: "Speech") {name} }`, nil), bad, "INTROSPECTION_DISABLED", ""},

		{"too late to begin", hasty, asJSON(`{ stats {kinds {count}} }`, nil), http.StatusGatewayTimeout, "TIMEOUT", ""},
		{"cut", waiting, asJSON(`{ stats {kinds {count}} }`, nil), ok, "TIMEOUT", "stats"},
		{"gone", with(broken{wait: true}), gone(), 499, "CANCELLED", ""},
		{"too many large", crowded(t, store), asBody("application/json", query("{ stats {kinds {count}} } #"+strings.Repeat("x", 10_000))), 503, "BUSY", ""},
		{"store away", with(broken{err: fmt.Errorf("bolt at 10.0.0.1: %w", graph.ErrUnavailable)}), asJSON(`{ speeches(first: 1) {nodes {title}} }`, nil), ok, "UNAVAILABLE", "speeches"},
		{"unknown error", with(broken{err: errors.New("secret")}), asJSON(`{ search(text: "党") {names(first: 1) {nodes {name}}} }`, nil), ok, "INTERNAL", "search.names"},
		{"panic", with(broken{panic: "secret"}), asJSON(`{ stats {kinds {count}} }`, nil), ok, "INTERNAL", "stats"},
		{"panic further in", with(broken{panic: "secret", but: 1}), asJSON(`{ entities(first: 1) {nodes {name relations(first: 1) {totalCount}}} }`, nil), ok, "INTERNAL", "entities.nodes.0.relations"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := do(t, c.to, c.r)
			seen[string(c.code)] = true
			if a.Status != c.status || len(a.Errors) != 1 || a.Errors[0].code() != string(c.code) {
				t.Fatalf("%d %+v, want %d %s", a.Status, a.Errors, c.status, c.code)
			}
			e := a.Errors[0]
			var path []string
			for _, p := range e.Path {
				path = append(path, fmt.Sprint(p))
			}
			if got := strings.Join(path, "."); c.path != "" && got != c.path {
				t.Errorf("path %s, want %s", got, c.path)
			}
			if (c.path != "") != (a.Data != nil) {
				t.Errorf("data %s", a.Data)
			}
			if text := fmt.Sprint(e.Message, e.Extensions); strings.Contains(text, "secret") || strings.Contains(text, "10.0.0.1") {
				t.Errorf("it tells %s", text)
			}
			if id := e.Extensions["requestId"]; c.code == "INTERNAL" && (id == "" || id != a.Header.Get("X-Request-Id")) {
				t.Errorf("request ID %v, in the header %q", id, a.Header.Get("X-Request-Id"))
			}
		})
	}
	for _, code := range schema.AllErrorCode {
		if !seen[string(code)] {
			t.Errorf("no case has the code %s", code)
		}
	}
}

// deep is a filter that nests.
func deep(n int) map[string]any {
	w := map[string]any{"level": map[string]any{"eq": "CITY"}}
	for range n {
		w = map[string]any{"not": w}
	}
	return w
}

func aliases(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: stats {kinds {count}}", i)
	}
	return b.String()
}

// TestOldClients: those who only take application/json get 200 for every GraphQL
// request, and 4xx for what is none.
func TestOldClients(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	for body, want := range map[string]int{
		`{"query": "{ stats {kinds {count}} }"}`: http.StatusOK,
		`{"query": "{ nothing }"}`:               http.StatusOK,
		`{"query": "{"}`:                         http.StatusOK,
		`{"query": `:                             http.StatusBadRequest,
		`{}`:                                     http.StatusBadRequest,
	} {
		r := asBody("application/json", body)
		r.Header.Set("Accept", "application/json")
		a := do(t, s, r)
		if a.Status != want || a.Header.Get("Content-Type") != "application/json; charset=utf-8" {
			t.Errorf("%s: %d %s, want %d", body, a.Status, a.Header.Get("Content-Type"), want)
		}
	}
}

func TestAccept(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	const own, plain = "application/graphql-response+json; charset=utf-8", "application/json; charset=utf-8"
	for accept, want := range map[string]string{
		"":                                  own,
		"*/*":                               own,
		"application/*":                     own,
		"application/json":                  plain,
		"application/graphql-response+json": own,
		"application/json, application/graphql-response+json":       plain,
		"application/graphql-response+json, application/json;q=0.9": own,
		"application/json;q=0.5, */*;q=0.8":                         own,
		"text/html, application/json;q=0.9":                         plain,
		"text/html":                                                 "",
		"application/json;q=0":                                      "",
	} {
		r := asJSON(`{ stats {kinds {count}} }`, nil)
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
		a := do(t, s, r)
		if want == "" {
			if a.Status != http.StatusNotAcceptable {
				t.Errorf("%q: %d", accept, a.Status)
			}
			continue
		}
		if a.Status != http.StatusOK || a.Header.Get("Content-Type") != want {
			t.Errorf("%q: %d %s, want %s", accept, a.Status, a.Header.Get("Content-Type"), want)
		}
	}
}

// TestPartialFailure: one thing that cannot be read nulls its field and no more.
func TestPartialFailure(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	const query = `{ speeches(first: 3) { totalCount nodes {
		title text meeting {name} provenance {evidence {speech {title}}}
		sentences(first: 1) {nodes {text section {heading} speech {title}}}
		mentions(first: 1) {nodes {count speech {title} evidence(first: 1) {quote paragraph sentence {text}}}}
		unresolved(first: 1) {totalCount}
	} } }`
	whole := &counting{Store: store}
	ask(t, newServer(t, whole), query, nil, new(any))
	for n := int64(1); n < whole.calls.Load(); n++ {
		s := newServer(t, &broken{Store: store, err: errors.New("secret"), but: n})
		a := post(t, s, query, nil)
		var data struct {
			Speeches *struct {
				TotalCount int
				Nodes      []struct{ Title string }
			}
		}
		if err := json.Unmarshal(a.Data, &data); err != nil || data.Speeches == nil || len(data.Speeches.Nodes) != 3 || data.Speeches.Nodes[0].Title == "" {
			t.Errorf("after %d calls: %v, %s", n, err, a.Data)
		}
		if len(a.Errors) == 0 {
			t.Errorf("after %d calls: no error", n)
		}
		for _, e := range a.Errors {
			if e.code() != "INTERNAL" || len(e.Path) < 4 {
				t.Errorf("after %d calls: %+v", n, e)
			}
		}
	}
}

// TestMasked: the log has what users do not see, under the same request ID.
func TestMasked(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	s := newServer(t, &broken{Store: openSQLite(t), err: errors.New("secret")}, func(c *server.Config) {
		c.Logger = slog.New(slog.NewJSONHandler(&log, nil))
	})
	r := asJSON(`query Ask { stats {kinds {count}} }`, nil)
	r.Header.Set("X-Request-Id", "of-the-client.1")
	a := do(t, s, r)
	if id := a.Header.Get("X-Request-Id"); id != "of-the-client.1" || a.Errors[0].Extensions["requestId"] != id {
		t.Errorf("request ID %q, %v", id, a.Errors)
	}
	for _, want := range []string{`"secret"`, `"request":"of-the-client.1"`, `"operation":"Ask"`, `"codes":["INTERNAL"]`, `"path":"stats"`, `"cost":`} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log does not say %s: %s", want, &log)
		}
	}
	if n := strings.Count(log.String(), "query failed"); n != 1 {
		t.Errorf("%d lines on one error", n)
	}
	for _, id := range []string{"", "a b", "x\ny", strings.Repeat("x", 65), "<b>"} {
		r := asJSON(`{ stats {kinds {count}} }`, nil)
		r.Header["X-Request-Id"] = []string{id}
		if got := do(t, s, r).Header.Get("X-Request-Id"); got == id || len(got) < 20 {
			t.Errorf("request ID %q for %q", got, id)
		}
	}
}

// TestPersisted: a text that was sent with its hash is known by it.
func TestPersisted(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	const query = `{ stats {kinds {count}} }`
	sum := sha256.Sum256([]byte(query))
	ext := fmt.Sprintf(`"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, hex.EncodeToString(sum[:]))
	if a := send(t, s, "{"+ext+"}"); len(a.Errors) != 1 || a.Errors[0].code() != "PERSISTED_QUERY_NOT_FOUND" {
		t.Errorf("before: %+v", a.Errors)
	}
	if a := send(t, s, fmt.Sprintf(`{"query": %q, %s}`, query, ext)); a.Errors != nil {
		t.Errorf("with it: %+v", a.Errors)
	}
	if a := send(t, s, "{"+ext+"}"); a.Errors != nil || a.Data == nil {
		t.Errorf("after: %+v", a.Errors)
	}
	r := httptest.NewRequest(http.MethodGet, "/graphql?"+url.Values{"extensions": {"{" + ext[len(`"extensions": {`):]}}.Encode(), nil)
	if a := do(t, s, r); a.Errors != nil || a.Data == nil {
		t.Errorf("by GET: %+v", a.Errors)
	}
}

// TestHiddenSchema: where the schema is hidden, no message tells a name of it that
// the query did not.
func TestHiddenSchema(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t), func(c *server.Config) { c.HideSchema = true })
	for _, query := range []string{
		`{ speechs(first: 1) {totalCount} }`, `{ speeches(frist: 1) {totalCount} }`, `{ speeches(first: 1) {totalCont} }`,
		`{ speeches(first: 1, where: {levl: {eq: CITY}}) {totalCount} }`, `{ speeches(first: 1, where: {level: {eq: CITI}}) {totalCount} }`,
		`{ ... on Qury { stats {kinds {count}} } }`, `{ speeches(first: 1) }`, `{ stats { kinds { count { x } } } }`,
		`query ($x: Levl) { speeches(first: 1, where: {level: {eq: $x}}) {totalCount} }`, `{ stats @skp(if: true) {kinds {count}} }`,
	} {
		a := post(t, s, query, nil)
		if len(a.Errors) == 0 {
			t.Errorf("%s: no error", query)
		}
		for _, e := range a.Errors {
			if strings.Contains(e.Message, "Did you mean") || strings.Contains(e.Message, "{ ... }") {
				t.Errorf("%s: %s", query, e.Message)
			}
		}
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/graphiql", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("GraphiQL: %d", w.Code)
	}
}
