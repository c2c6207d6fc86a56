package server_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/netip"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"mailuo/access"
	"mailuo/server"
)

func trusting(prefixes ...string) func(*server.Config) {
	return func(c *server.Config) {
		for _, p := range prefixes {
			c.Proxies = append(c.Proxies, netip.MustParsePrefix(p))
		}
	}
}

// TestProxyClient: who tries tokens is slowed down by the address that a proxy on the
// list gives, and by nothing that one can make up.
func TestProxyClient(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		from    string
		forward func(i int) string
		limited bool
	}{
		"one behind the proxy":              {"192.0.2.1:1", func(int) string { return "203.0.113.9" }, true},
		"one who makes up others":           {"192.0.2.1:1", func(i int) string { return fmt.Sprintf("198.51.100.%d, 203.0.113.9", i) }, true},
		"one behind two proxies":            {"192.0.2.1:1", func(i int) string { return fmt.Sprintf("198.51.100.%d, 203.0.113.9, 192.0.2.7", i) }, true},
		"many behind the proxy":             {"192.0.2.1:1", func(i int) string { return fmt.Sprintf("203.0.113.%d", i) }, false},
		"many with ports":                   {"192.0.2.1:1", func(i int) string { return fmt.Sprintf("203.0.113.%d:%d", i, i) }, false},
		"one who is no proxy":               {"203.0.113.1:1", func(i int) string { return fmt.Sprintf("198.51.100.%d", i) }, true},
		"a proxy that gives no address":     {"192.0.2.1:1", func(int) string { return "unknown" }, true},
		"many with IPv6, as two houses are": {"192.0.2.1:1", func(i int) string { return fmt.Sprintf("2001:db8:0:%x::1", i) }, false},
	} {
		g := newGuarded(t, trusting("192.0.2.0/24"))
		last := 0
		for i := range 12 {
			r := asJSON(`{ viewer { name } }`, nil)
			r.RemoteAddr = c.from
			r.Header.Set("X-Forwarded-For", c.forward(i))
			r.Header.Set("Authorization", "Bearer mlo_x")
			w := httptest.NewRecorder()
			g.ServeHTTP(w, r)
			last = w.Code
		}
		if (last == http.StatusTooManyRequests) != c.limited {
			t.Errorf("%s: %d at last", name, last)
		}
	}
}

// TestProxyHost: a name that a proxy on the list gives counts as the one asked by;
// from others it does not. What comes through a proxy takes a token all the same.
func TestProxyHost(t *testing.T) {
	t.Parallel()
	g := newGuarded(t, trusting("192.0.2.0/24"), func(c *server.Config) {
		c.Hosts, c.Anonymous = []string{"policy.example.org"}, access.Admin
	})
	for name, c := range map[string]struct {
		from, host, forwarded, origin string
		token                         bool
		want                          int
	}{
		"through the proxy":         {"192.0.2.1:1", "inside:8080", "policy.example.org", "https://policy.example.org", true, 200},
		"another name":              {"192.0.2.1:1", "inside:8080", "evil.example", "", true, 421},
		"no proxy":                  {"203.0.113.1:1", "inside:8080", "policy.example.org", "", true, 421},
		"a page elsewhere":          {"192.0.2.1:1", "inside:8080", "policy.example.org", "https://evil.example", true, 403},
		"without a token":           {"192.0.2.1:1", "inside:8080", "policy.example.org", "", false, 401},
		"without a token, as local": {"192.0.2.1:1", "localhost", "localhost", "", false, 401},
		"a list of names":           {"192.0.2.1:1", "inside:8080", "evil.example, policy.example.org", "", true, 200},
	} {
		r := asJSON(`{ viewer { name } }`, nil)
		r.RemoteAddr, r.Host = c.from, c.host
		r.Header.Set("X-Forwarded-Host", c.forwarded)
		r.Header.Set("X-Forwarded-For", "127.0.0.1")
		if c.origin != "" {
			r.Header.Set("Origin", c.origin)
		}
		if c.token {
			g.as(access.Reader, r)
		}
		w := httptest.NewRecorder()
		g.ServeHTTP(w, r)
		if w.Code != c.want {
			t.Errorf("%s: %d %s, want %d", name, w.Code, w.Body, c.want)
		}
	}
}

// linked are the addresses that a page or script leads to.
var linked = regexp.MustCompile(`(?:src|href)="([^"]*)"|(?:fetch\(|url: )'([^']*)'`)

// TestBehindPrefix: behind a path of a proxy, which takes it off or leaves it, every
// page finds what it links, the stream flows, and the sheet is there.
func TestBehindPrefix(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		base  string
		takes bool // the proxy takes the prefix off
	}{"taken off": {"", true}, "left": {"/a/mailuo", false}} {
		s := newServer(t, filled(t, openSQLite), func(c2 *server.Config) { c2.BasePath, c2.Hosts = c.base, nil })
		inner := httptest.NewServer(s)
		t.Cleanup(inner.Close)
		to, err := url.Parse(inner.URL)
		if err != nil {
			t.Fatal(err)
		}
		proxy := &httputil.ReverseProxy{FlushInterval: -1, Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) }}
		var h http.Handler = proxy
		if c.takes {
			h = http.StripPrefix("/a/mailuo", proxy)
		}
		outer := httptest.NewServer(h)
		t.Cleanup(outer.Close)
		fetch := func(address, accept string) (int, string) {
			t.Helper()
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept", accept)
			a, err := outer.Client().Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer a.Body.Close()
			if strings.HasPrefix(a.Header.Get("Content-Type"), "text/event-stream") {
				b := make([]byte, 1)
				if _, err := a.Body.Read(b); err != nil {
					t.Errorf("%s: the stream: %v", name, err)
				}
				return a.StatusCode, ""
			}
			b, err := io.ReadAll(a.Body)
			if err != nil {
				t.Fatal(err)
			}
			return a.StatusCode, string(b)
		}
		root := outer.URL + "/a/mailuo/"
		found := 0
		for _, page := range []string{"", "graphiql", "graphiql/start.js", "nothing", "nothing/deep/down"} {
			at, text := root+page, ""
			_, text = fetch(at, "text/html")
			base, _ := url.Parse(at)
			if strings.HasSuffix(page, ".js") { // what a script fetches is relative to its page
				base, _ = url.Parse(root + "graphiql")
			}
			for _, m := range linked.FindAllStringSubmatch(text, -1) {
				u, err := url.Parse(m[1] + m[2])
				if err != nil || u.Host != "" {
					continue
				}
				found++
				address := base.ResolveReference(u).String()
				if code, _ := fetch(address, "*/*"); !strings.HasPrefix(address, root) || code != 200 && !strings.HasSuffix(address, "/graphql") || code == 404 {
					t.Errorf("%s: %q links %s: %d", name, page, address, code)
				}
			}
		}
		if found < 12 {
			t.Errorf("%s: %d links only", name, found)
		}
		if code, text := fetch(root+"graphql?query="+url.QueryEscape(`{ stats { kinds { count } } }`), "application/json"); code != 200 {
			t.Errorf("%s: a query: %d %s", name, code, text)
		}
		if code, _ := fetch(root+"graphql?query="+url.QueryEscape(`subscription { ingestion { isRunning } }`), "text/event-stream"); code != 200 {
			t.Errorf("%s: a subscription: %d", name, code)
		}
		if code, text := fetch(root+"ledger.csv", "*/*"); code != 200 || !strings.Contains(text, ",") {
			t.Errorf("%s: the sheet: %d %.100s", name, code, text)
		}
		if c.base != "" {
			r := httptest.NewRecorder()
			s.ServeHTTP(r, httptest.NewRequest(http.MethodGet, c.base, nil))
			if r.Code != http.StatusPermanentRedirect || r.Header().Get("Location") != "mailuo/" {
				t.Errorf("%d %s", r.Code, r.Header().Get("Location"))
			}
			if w := get(s, "/healthz"); w.Code != http.StatusOK {
				t.Errorf("without the base path: %d", w.Code)
			}
		}
	}
}

func TestCheckBasePath(t *testing.T) {
	t.Parallel()
	for path, ok := range map[string]bool{
		"": true, "/mailuo": true, "/a/b-c": true, "/": false, "mailuo": false, "/mailuo/": false, "/a//b": false, "/../a": false, "/a/..": false, "/a b": false, "/a?b": false, "//evil": false,
	} {
		if err := server.CheckBasePath(path); (err == nil) != ok {
			t.Errorf("%q: %v", path, err)
		}
	}
}
