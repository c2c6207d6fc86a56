package server

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"mailuo/access"
	"mailuo/graph/graphtest"
)

// TestRoutes: whatever is served takes a token, and refuses pages elsewhere, but for
// what stands on a list here.
func TestRoutes(t *testing.T) {
	t.Parallel()
	open := []string{
		"/healthz", "/readyz", "/{$}", "/assets/", "/style.css", "/icon.svg", "/graphiql", "/graphiql/", "/",
		"/feeds/{feed}", // its address, which nobody can guess, is the key: see TestSavedQueries
	}
	s, err := New(Config{
		Store: graphtest.Model(graphtest.Options(), graphtest.Fixture()...), Logger: slog.New(slog.DiscardHandler), SchemaFor: access.Reader,
	})
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	guarded := 0
	for _, r := range s.table() {
		seen = append(seen, r.path)
		if r.open != slices.Contains(open, r.path) {
			t.Errorf("%s is open: %t", r.path, r.open)
		}
		if r.page && !r.open {
			t.Errorf("%s is a page that is guarded, which routes does not serve", r.path)
		}
		path := strings.TrimSuffix(r.path, "{$}")
		for _, method := range []string{http.MethodGet, http.MethodPost} {
			for name, c := range map[string]struct {
				header, value string
				guarded       int
			}{
				"nobody":                   {"", "", http.StatusUnauthorized},
				"one with a made-up token": {"Authorization", "Bearer mlo_x", http.StatusUnauthorized},
				"a page elsewhere":         {"Sec-Fetch-Site", "cross-site", http.StatusForbidden},
			} {
				q := httptest.NewRequest(method, path, nil)
				if c.header != "" {
					q.Header.Set(c.header, c.value)
				}
				w := httptest.NewRecorder()
				s.ServeHTTP(w, q)
				if !r.open && w.Code != c.guarded {
					t.Errorf("%s %s by %s: %d, want %d", method, path, name, w.Code, c.guarded)
				}
				// The fixture's place of most speeches: what is open tells nothing of the store.
				if r.open && strings.Contains(w.Body.String(), "绍兴") {
					t.Errorf("%s %s by %s tells what the store holds", method, path, name)
				}
			}
		}
		if !r.open {
			guarded++
		}
	}
	for _, path := range open {
		if !slices.Contains(seen, path) {
			t.Errorf("%s is on the list and not served", path)
		}
	}
	if guarded < 3 {
		t.Errorf("%d routes are guarded", guarded)
	}
}
