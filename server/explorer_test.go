package server_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

// TestExplorerFiles: the page's scripts and styles are there to be kept for good, and
// the page itself is asked for again; no script comes from a string.
func TestExplorerFiles(t *testing.T) {
	t.Parallel()
	s := newServer(t, openSQLite(t))
	page := get(s, "/", "Accept", "text/html")
	if got := page.Header().Get("Cache-Control"); got != "no-cache" {
		t.Errorf("the page is kept: %q", got)
	}
	policy := page.Header().Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "script-src 'self';", "style-src 'self';", "require-trusted-types-for 'script'", "trusted-types mailuo"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the policy %q lacks %q", policy, want)
		}
	}
	files := regexp.MustCompile(`\./(assets/[^"]+)`).FindAllStringSubmatch(page.Body.String(), -1)
	if len(files) < 2 {
		t.Fatalf("the page loads %v", files)
	}
	for _, f := range files {
		w := get(s, "/"+f[1])
		if w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") || w.Header().Get("Content-Type") == "" {
			t.Errorf("%s: %d %v", f[1], w.Code, w.Header())
		}
	}
}
