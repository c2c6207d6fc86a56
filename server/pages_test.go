package server_test

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"mailuo/server"
)

func get(h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPages(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	for _, c := range []struct {
		path, accept string
		status       int
		kind, holds  string
	}{
		{"/", "text/html", 200, "text/html", `<div id="app">`},
		{"/", "", 200, "text/html", "./graphql"},
		{"/assets/none.js", "", 404, "application/json", "nothing here"},
		{"/style.css", "", 200, "text/css", "prefers-color-scheme: dark"},
		{"/icon.svg", "", 200, "image/svg+xml", "<svg"},
		{"/graphiql", "text/html", 200, "text/html", `src="graphiql/start.js"`},
		{"/graphiql/start.js", "", 200, "text/javascript", "createFetcher"},
		{"/graphiql/graphiql.min.css", "", 200, "text/css", "graphiql"},
		{"/graphiql/README.md", "", 404, "application/json", "nothing here"},
		{"/graphiql/../server.go", "", 307, "text/html", ""},
		{"/healthz", "", 200, "application/json", `"version":"test"`},
		{"/readyz", "", 200, "application/json", `"ready"`},
		{"/nothing", "text/html,*/*;q=0.8", 404, "text/html", "Nothing here"},
		{"/nothing", "application/json", 404, "application/json", `"error"`},
		{"/nothing", "", 404, "application/json", `"error"`},
	} {
		w := get(s, c.path, "Accept", c.accept)
		if w.Code != c.status || !strings.HasPrefix(w.Header().Get("Content-Type"), c.kind) || !strings.Contains(w.Body.String(), c.holds) {
			t.Errorf("%s for %q: %d %s %.200s", c.path, c.accept, w.Code, w.Header().Get("Content-Type"), w.Body)
		}
		for header, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin",
		} {
			if got := w.Header().Get(header); got != want {
				t.Errorf("%s: %s is %q", c.path, header, got)
			}
		}
		policy := w.Header().Get("Content-Security-Policy")
		if !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") {
			t.Errorf("%s: policy %q", c.path, policy)
		}
		if w.Header().Get("X-Request-Id") == "" {
			t.Errorf("%s: no request ID", c.path)
		}
	}
}

// TestPagesAreOurs: pages load nothing from elsewhere, and hold no script or style
// of their own, which the policy would stop.
func TestPagesAreOurs(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	for _, path := range []string{"/", "/graphiql", "/nothing"} {
		page := get(s, path, "Accept", "text/html").Body.String()
		for _, m := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			u, err := url.Parse(m[1])
			if err != nil || u.Host != "" || u.Path == "" {
				t.Errorf("%s loads %s", path, m[1])
				continue
			}
			to := (&url.URL{Path: path}).ResolveReference(u).Path
			if w := get(s, to); w.Code != http.StatusOK && to != "/graphql" { // which takes a query
				t.Errorf("%s links %s: %d", path, m[1], w.Code)
			}
		}
		if regexp.MustCompile(`(?i)<style|style=|<script>|\son[a-z]+=`).MatchString(page) {
			t.Errorf("%s holds a script or style of its own", path)
		}
	}
}

// TestGraphiQLFiles: the files are those of the packages, unchanged.
func TestGraphiQLFiles(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	b, err := os.ReadFile("graphiql/checksums.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		n++
		got := sha256.Sum256(get(s, "/graphiql/"+name).Body.Bytes())
		if hex.EncodeToString(got[:]) != sum {
			t.Errorf("%s is not the package's", name)
		}
	}
	if n != 4 {
		t.Errorf("%d checksums", n)
	}
	minified, err := filepath.Glob("graphiql/*.min.*")
	if err != nil || len(minified) != n {
		t.Errorf("%d files of the packages, %d checksums: %v", len(minified), n, err)
	}
}

// TestFirstQuery: the query that GraphiQL starts with works, and shows of each thing
// it finds who is told, and the words that say so.
func TestFirstQuery(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	js := get(s, "/graphiql/start.js").Body.String()
	_, rest, _ := strings.Cut(js, "firstQuery = `")
	query, _, ok := strings.Cut(rest, "`;")
	if !ok {
		t.Fatal("start.js holds no firstQuery")
	}
	var got struct {
		Directives struct {
			TotalCount int
			Nodes      []struct {
				Text        string
				AddressedTo struct {
					Nodes []struct {
						Other    struct{ Name string }
						Evidence []struct{ Quote string }
					}
				}
			}
		}
	}
	ask(t, s, query, nil, &got)
	if got.Directives.TotalCount == 0 || len(got.Directives.Nodes) == 0 {
		t.Error("it finds nothing")
	}
	for _, d := range got.Directives.Nodes {
		if len(d.AddressedTo.Nodes) == 0 {
			t.Errorf("%s: nobody is told", d.Text)
		}
		for _, to := range d.AddressedTo.Nodes {
			if to.Other.Name == "" || len(to.Evidence) != 1 || to.Evidence[0].Quote == "" {
				t.Errorf("%s: %+v", d.Text, to)
			}
		}
	}
}

// TestNarrowGraphiQL: the rules of our own for narrow windows name what GraphiQL has.
func TestNarrowGraphiQL(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	own, theirs := get(s, "/graphiql/start.css").Body.String(), get(s, "/graphiql/graphiql.min.css").Body.String()
	_, narrow, ok := strings.Cut(own, "@media (max-width: 700px) {")
	if !ok {
		t.Fatal("start.css has no rules for narrow windows")
	}
	for _, name := range regexp.MustCompile(`[.#]graphiql-[a-z-]+`).FindAllString(narrow, -1) {
		if !strings.Contains(theirs, name) {
			t.Errorf("GraphiQL has no %s", name)
		}
	}
}

func TestStoreAway(t *testing.T) {
	t.Parallel()
	s := newServer(t, &broken{Store: openSQLite(t), err: errors.New("secret")})
	if w := get(s, "/readyz"); w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("readyz: %d %s", w.Code, w.Body)
	}
	if w := get(s, "/healthz"); w.Code != http.StatusOK {
		t.Errorf("healthz: %d", w.Code)
	}
	if w := get(s, "/"); w.Code != http.StatusOK {
		t.Errorf("the explorer: %d %s", w.Code, w.Body)
	}
}

func TestMethods(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	for _, path := range []string{"/", "/graphiql", "/style.css", "/nothing"} {
		for _, method := range []string{http.MethodPost, http.MethodDelete, http.MethodOptions} {
			w := httptest.NewRecorder()
			s.ServeHTTP(w, httptest.NewRequest(method, path, nil))
			if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") == "" {
				t.Errorf("%s %s: %d", method, path, w.Code)
			}
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodHead, path, nil))
		if w.Code != get(s, path).Code {
			t.Errorf("HEAD %s: %d", path, w.Code)
		}
	}
}

func TestCachedAndCompressed(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	w := get(s, "/graphiql/graphiql.min.js")
	tag := w.Header().Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	if again := get(s, "/graphiql/graphiql.min.js", "If-None-Match", tag); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
		t.Errorf("the same again: %d, %d bytes", again.Code, again.Body.Len())
	}
	small := get(s, "/graphiql/graphiql.min.js", "Accept-Encoding", "gzip")
	r, err := gzip.NewReader(small.Body)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(r); err != nil || string(b) != w.Body.String() {
		t.Errorf("compressed it is another: %v", err)
	}
}

// TestGet: queries go by GET too, and with a HEAD come without a body.
func TestGet(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	at := "/graphql?" + url.Values{
		"query": {"query A { stats {kinds {count}} } query B ($n: Int!) { speeches(first: $n) {totalCount} }"}, "operationName": {"B"}, "variables": {`{"n": 2}`},
	}.Encode()
	w := get(s, at)
	var a answer
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || string(a.Data) != `{"speeches":{"totalCount":7}}` {
		t.Errorf("%v, %s", err, w.Body)
	}
	if a.Extensions.Cost.Requested == 0 || a.Extensions.Cost.Limit == 0 {
		t.Errorf("cost %+v", a.Extensions.Cost)
	}
	r := httptest.NewRequest(http.MethodHead, at, nil)
	head := httptest.NewRecorder()
	s.ServeHTTP(head, r)
	if head.Code != http.StatusOK || head.Body.Len() != 0 {
		t.Errorf("HEAD: %d, %d bytes", head.Code, head.Body.Len())
	}
}

// TestForeignPages: no page elsewhere can make a browser run a query here, or read
// an answer. See TestOrigins, too.
func TestForeignPages(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	// What a form or an image can send without asking first.
	for _, kind := range []string{"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql"} {
		for _, body := range []string{`{"query": "{ stats {kinds {count}} }"}`, `query={stats{kinds{count}}}`, "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}\r\n--x--"} {
			r := asBody(kind, body)
			if a := do(t, s, r); a.Status != http.StatusUnsupportedMediaType || a.Data != nil {
				t.Errorf("%s: %d %s", kind, a.Status, a.Data)
			}
			r = asBody(kind, body)
			r.Header.Set("Origin", "https://elsewhere.example")
			if a := do(t, s, r); a.Status != http.StatusForbidden || a.Data != nil {
				t.Errorf("%s from elsewhere: %d %s", kind, a.Status, a.Data)
			}
		}
	}
	// Asking first is of no use, and no answer may be read.
	r := httptest.NewRequest(http.MethodOptions, "/graphql", nil)
	r.Header.Set("Origin", "https://elsewhere.example")
	r.Header.Set("Access-Control-Request-Method", "POST")
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	if w.Code < 400 || w.Header().Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("preflight: %d %v", w.Code, w.Header())
	}
	if w := get(s, "/graphql?query="+url.QueryEscape("{stats{kinds{count}}}"), "Origin", "https://elsewhere.example"); w.Header().Get("Access-Control-Allow-Origin") != "" ||
		w.Header().Get("Cross-Origin-Resource-Policy") != "same-origin" {
		t.Errorf("GET: %v", w.Header())
	}
}

// TestLocalOnly: a name elsewhere that leads here is not answered.
func TestLocalOnly(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t), func(c *server.Config) { c.LocalOnly = true })
	for host, want := range map[string]int{
		"localhost": 200, "localhost:8080": 200, "127.0.0.1:8080": 200, "127.0.0.2": 200, "[::1]:8080": 200, "[::1]": 200,
		"elsewhere.example": 421, "elsewhere.example:8080": 421, "10.0.0.1": 421, "localhost.elsewhere.example": 421, "": 421, "0.0.0.0": 421,
	} {
		r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
		r.Host = host
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != want {
			t.Errorf("%q: %d, want %d", host, w.Code, want)
		}
	}
}

// TestIntrospection: the query that tools ask passes the limits.
func TestIntrospection(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	f, err := os.Open("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b, err := io.ReadAll(bufio.NewReader(f))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Schema struct {
			Types []struct{ Name, Description string }
		} `json:"__schema"`
	}
	ask(t, s, string(b), nil, &got)
	if len(got.Schema.Types) < 80 {
		t.Errorf("%d types", len(got.Schema.Types))
	}
	for _, x := range got.Schema.Types {
		if !strings.HasPrefix(x.Name, "__") && x.Description == "" {
			t.Errorf("%s has no description", x.Name)
		}
	}
}
