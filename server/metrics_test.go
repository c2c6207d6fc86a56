package server_test

import (
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"mailuo/access"
)

// TestMetrics: requests are counted by route and by what the schema names, never by
// what a client makes up.
func TestMetrics(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	post(t, s, "query Made1Up { stats { kinds { kind } } }", nil)
	post(t, s, "{ stats { kinds { kind } } viewer { role } }", nil)
	post(t, s, "{ nothing }", nil)
	get(s, "/nowhere/made2up")
	w := get(s, "/metrics")
	text := w.Body.String()
	for _, want := range []string{
		`mailuo_http_requests_total{field="stats",operation="query",route="/graphql",status="200"} 1`,
		`mailuo_http_requests_total{field="several",operation="query",route="/graphql",status="200"} 1`,
		`mailuo_http_requests_total{field="",operation="",route="/",status="404"} 1`,
		`mailuo_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`,
		`mailuo_http_request_seconds_count{field="stats",operation="query",route="/graphql"} 1`,
		`mailuo_speeches{extractor="`, "mailuo_http_requests_running 1", "go_goroutines ",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s", want)
		}
	}
	if w.Code != 200 || strings.Contains(text, "Made1Up") || strings.Contains(text, "made2up") {
		t.Errorf("%d %.3000s", w.Code, text)
	}
	if w := get(s, "/metrics", "Sec-Fetch-Site", "cross-site"); w.Code != 403 {
		t.Errorf("a page elsewhere is answered %d", w.Code)
	}
}

// TestMetricsAccess: they take a curator's token, but on a listener of their own.
func TestMetricsAccess(t *testing.T) {
	t.Parallel()
	g := newGuarded(t)
	for role, want := range map[access.Role]int{"": 401, access.Reader: 403, access.Curator: 200, access.Admin: 200} {
		var header []string
		if role != "" {
			header = []string{"Authorization", "Bearer " + g.secrets[role].Reveal()}
		}
		if w := get(g, "/metrics", header...); w.Code != want || strings.Contains(w.Body.String(), "go_goroutines") != (want == 200) {
			t.Errorf("as %q: %d, want %d", role, w.Code, want)
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan bool)
	go func() { g.ServeMetrics(l); close(ended) }()
	for path, want := range map[string]int{"/metrics": 200, "/graphql": 404} {
		r, err := http.Get("http://" + l.Addr().String() + path)
		if err != nil {
			t.Fatal(err)
		}
		_, err = io.Copy(io.Discard, r.Body)
		r.Body.Close()
		if r.StatusCode != want || err != nil {
			t.Errorf("%s: %d, %v", path, r.StatusCode, err)
		}
	}
	l.Close()
	<-ended
}
