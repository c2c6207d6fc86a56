package server_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"mailuo/access"
	"mailuo/server"
)

func TestCheckOrigin(t *testing.T) {
	t.Parallel()
	for origin, fine := range map[string]bool{
		"https://example.org": true, "http://localhost:3000": true, "https://[2001:db8::1]:8443": true, "https://xn--fiqs8s.example": true,
		"": false, "null": false, "*": false, "https://*": false, "https://*.example.org": false, "example.org": false, "//example.org": false,
		"https://example.org/": false, "https://example.org/a": false, "https://example.org?": false, "https://example.org#": false,
		"https://u@example.org": false, "https://Example.org": false, "ftp://example.org": false, "https://": false, "https://a b": false,
	} {
		if err := server.CheckOrigin(origin); (err == nil) != fine {
			t.Errorf("%q: %v", origin, err)
		}
		if _, err := server.New(server.Config{Store: openSQLite(t), Origins: []string{origin}}); (err == nil) != fine {
			t.Errorf("a server for %q: %v", origin, err)
		}
	}
}

// TestOrigins: a page elsewhere asks and reads only where its origin is on the list.
// What no browser sends for a page is let in.
func TestOrigins(t *testing.T) {
	t.Parallel()
	store := filled(t, openSQLite)
	none := newServer(t, store)
	some := newServer(t, store, func(c *server.Config) { c.Origins = []string{"https://ours.example", "http://localhost:3000"} })
	const ours, other = "https://ours.example", "https://other.example"
	for _, c := range []struct {
		name         string
		to           http.Handler
		origin, site string
		ran          bool
		readable     string
	}{
		{"no page", none, "", "", true, ""},
		{"our own page", none, "http://example.com", "same-origin", true, ""},
		{"our own page, an old browser", none, "http://example.com", "", true, ""},
		{"an address that was typed", none, "", "none", true, ""},
		{"elsewhere", none, other, "cross-site", false, ""},
		{"elsewhere, an old browser", none, other, "", false, ""},
		{"elsewhere, without an origin", none, "", "cross-site", false, ""},
		{"another port of this machine", none, "http://localhost:3000", "same-site", false, ""},
		{"a page without an origin", none, "null", "cross-site", false, ""},
		{"a page without an origin, an old browser", none, "null", "", false, ""},

		{"on the list", some, ours, "cross-site", true, ours},
		{"on the list, an old browser", some, ours, "", true, ours},
		{"another on the list", some, "http://localhost:3000", "same-site", true, "http://localhost:3000"},
		{"not on the list", some, other, "cross-site", false, ""},
		{"not on the list, an old browser", some, other, "", false, ""},
		{"without an origin", some, "null", "cross-site", false, ""},
		{"of another scheme", some, "http://ours.example", "cross-site", false, ""},
		{"of another port", some, ours + ":8443", "cross-site", false, ""},
		{"that begins so", some, ours + ".other.example", "cross-site", false, ""},
		{"that ends so", some, "https://notours.example", "cross-site", false, ""},
		{"our own page beside the list", some, "http://example.com", "same-origin", true, ""},
		{"no page beside the list", some, "", "", true, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ask := func(method string) *http.Request {
				r := httptest.NewRequest(method, "/graphql?query="+url.QueryEscape(`{viewer{role}}`), nil)
				if method == http.MethodPost {
					r = asJSON(`{viewer{role}}`, nil)
				}
				for name, value := range map[string]string{"Origin": c.origin, "Sec-Fetch-Site": c.site} {
					if value != "" {
						r.Header.Set(name, value)
					}
				}
				return r
			}
			for _, method := range []string{http.MethodPost, http.MethodGet} {
				a := do(t, c.to, ask(method))
				if ran := a.Data != nil; ran != c.ran {
					t.Errorf("%s: %d %s %+v", method, a.Status, a.Data, a.Errors)
				}
				if !c.ran && (a.Status != http.StatusForbidden || a.Errors[0].code() != "FORBIDDEN") {
					t.Errorf("%s: %d %+v", method, a.Status, a.Errors)
				}
				if got := a.Header.Get("Access-Control-Allow-Origin"); got != c.readable {
					t.Errorf("%s: readable by %q", method, got)
				}
				if a.Header.Get("Access-Control-Allow-Credentials") != "" {
					t.Errorf("%s: with credentials", method)
				}
			}
			r := ask(http.MethodOptions)
			r.Header.Set("Access-Control-Request-Method", "POST")
			r.Header.Set("Access-Control-Request-Headers", "authorization,content-type")
			w := httptest.NewRecorder()
			c.to.ServeHTTP(w, r)
			if got := w.Header().Get("Access-Control-Allow-Origin"); got != c.readable {
				t.Errorf("asked first, %q may", got)
			}
			if c.readable != "" && !strings.Contains(w.Header().Get("Access-Control-Allow-Headers"), "authorization") {
				t.Errorf("asked first, with %v", w.Header())
			}
		})
	}
}

// TestPreflight: other methods and headers are not let through.
func TestPreflight(t *testing.T) {
	t.Parallel()
	s := newGuarded(t, func(c *server.Config) { c.Origins, c.SchemaFor = []string{"https://ours.example"}, access.Reader })
	for _, c := range []struct {
		method, headers string
		fine            bool
	}{
		{"POST", "authorization,content-type", true}, {"GET", "authorization", true}, {"POST", "", true},
		{"DELETE", "authorization", false}, {"POST", "cookie", false},
	} {
		r := httptest.NewRequest(http.MethodOptions, "/graphql", nil)
		r.Header.Set("Origin", "https://ours.example")
		r.Header.Set("Access-Control-Request-Method", c.method)
		if c.headers != "" {
			r.Header.Set("Access-Control-Request-Headers", c.headers)
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if got := w.Header().Get("Access-Control-Allow-Origin") != ""; got != c.fine || w.Code != http.StatusNoContent {
			t.Errorf("%s with %q: %d %v", c.method, c.headers, w.Code, w.Header())
		}
	}
	// A page on the list reads why it is refused.
	r := asJSON(`{viewer{role}}`, nil)
	r.Header.Set("Origin", "https://ours.example")
	if a := do(t, s, r); a.Status != http.StatusUnauthorized || a.Header.Get("Access-Control-Allow-Origin") != "https://ours.example" {
		t.Errorf("%d %v", a.Status, a.Header)
	}
}

// TestHosts: a server answers to the names that it is given, and to this machine's.
func TestHosts(t *testing.T) {
	t.Parallel()
	store := openSQLite(t)
	for name, c := range map[string]struct {
		local bool
		hosts []string
		want  map[string]int
	}{
		"everyone":     {false, nil, map[string]int{"a.example": 200, "localhost": 200, "": 200}},
		"named":        {false, []string{"a.example"}, map[string]int{"a.example": 200, "A.example:443": 200, "b.example": 421, "a.example.b.example": 421, "localhost:80": 200}},
		"local, named": {true, []string{"a.example"}, map[string]int{"a.example": 200, "b.example": 421, "127.0.0.1:1": 200}},
		"local":        {true, nil, map[string]int{"a.example": 421, "127.0.0.1:1": 200}},
	} {
		s := newServer(t, store, func(x *server.Config) { x.LocalOnly, x.Hosts = c.local, c.hosts })
		for host, want := range c.want {
			r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
			r.Host = host
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if w.Code != want {
				t.Errorf("%s: %q: %d, want %d", name, host, w.Code, want)
			}
		}
	}
}
