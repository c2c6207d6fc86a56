package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// office is a site with a list of speeches, which can be changed and can fail.
type office struct {
	mu    sync.Mutex
	pages map[string]string
	fail  map[string]int // path → status
	same  int            // how often it said that a page has not changed
}

func (o *office) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	o.mu.Lock()
	defer o.mu.Unlock()
	page, ok := o.pages[r.URL.Path]
	tag := fmt.Sprintf("%q", fmt.Sprint(len(page)))
	switch {
	case o.fail[r.URL.Path] != 0:
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(o.fail[r.URL.Path])
	case !ok:
		http.NotFound(w, r)
	case r.Header.Get("If-None-Match") == tag:
		o.same++
		w.WriteHeader(http.StatusNotModified)
	default:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("ETag", tag)
		fmt.Fprint(w, page)
	}
}

func (o *office) set(path, page string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.pages[path] = page
}

// answers makes the site answer a path with a status; 0 is its page again.
func (o *office) answers(path string, status int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.fail[path] = status
}

// unchanged is how often the site said that a page has not changed.
func (o *office) unchanged() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.same
}

func article(title, day, more string) string {
	return `<html><head><title>` + title + `</title><meta name="PubDate" content="` + day + `"></head><body><div class="nav">首页 新闻 公开</div><div id="content"><h1>` + title + `</h1>` +
		`<p>同志们：今年是关键之年，要深入贯彻党的二十大精神，坚持稳中求进工作总基调，抓好各项重点工作落实。</p>` +
		`<p>市财政局要牵头建立专项资金管理机制，各县区要在12月底前完成排查整治，确保责任到人、措施到位。</p><p>` + more + `</p></div></body></html>`
}

// newOffice serves three speeches and a folder of one, and returns its configuration.
func newOffice(t *testing.T) (o *office, site, dir string, lines []string) {
	t.Helper()
	o = &office{pages: map[string]string{"/list.html": `<a href="/s/1.html">一</a> <a href="/s/2.html">二</a> <a href="/s/3.html">三</a> <a href="/about.html">关于</a>`}, fail: map[string]int{}}
	for i := range 3 {
		o.pages[fmt.Sprintf("/s/%d.html", i+1)] = article(fmt.Sprintf("在全市第%d次工作会议上的讲话", i+1), fmt.Sprintf("2024-03-0%d", i+1), "")
	}
	there := httptest.NewServer(o)
	t.Cleanup(there.Close)
	site = there.URL
	dir = t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "inbox"), 0o700); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "inbox", "湖州市_a.txt"), "在全市机关党建工作会议上的讲话\n2023年1月1日\n同志们：要抓好机关党建工作。\n")
	return o, site, dir, []string{
		"allow: [" + strings.TrimPrefix(site, "http://") + "]", "pause: 1ms", "sources:",
		"- {name: speeches, type: list, url: " + site + "/list.html, links: '/s/\\d+\\.html$', every: 1h, place: 湖州市, level: CITY, collection: 网站}",
		"- {name: inbox, type: folder, path: inbox, cron: '0 6 * * *', zone: Asia/Shanghai}",
	}
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// said runs a command and returns what it wrote to both streams, and its exit code.
func said(t *testing.T, args ...string) (string, int) {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "mailuo", args...).CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if exit != nil {
		return string(out), exit.ExitCode()
	}
	return string(out), exitOK
}

// TestSources: the sources of a configuration are checked, brought in once, read again
// for what has changed only, and those that fail keep nobody back.
func TestSources(t *testing.T) {
	t.Parallel()
	o, _, dir, lines := newOffice(t)
	config, store := filepath.Join(dir, "mailuo.yaml"), filepath.Join(dir, "a.db")
	put(t, config, strings.Join(lines, "\n"))
	expect := func(code int, args []string, want ...string) {
		t.Helper()
		got, exit := said(t, args...)
		for _, w := range want {
			if !strings.Contains(got, w) || exit != code {
				t.Fatalf("mailuo %s: exit code %d, want %d and %q:\n%s", strings.Join(args, " "), exit, code, w, got)
			}
		}
	}
	ingest := []string{"ingest", "--store", store, "--config", config}
	expect(exitOK, []string{"check", config}, "speeches  list", "inbox     folder", "06:00 CST")
	expect(exitOK, ingest, "source speeches\n", "ingested: 3 added", "source inbox\n", "ingested: 1 added")
	expect(exitOK, append(ingest, "speeches"), "0 added, 0 changed, 3 unchanged")
	if n := o.unchanged(); n != 3 {
		t.Errorf("%d pages were known to be unchanged, want 3", n)
	}
	expect(exitOK, []string{"query", "--store", store, `{speeches(where:{collection:{eq:"网站"}},first:9){totalCount nodes{place level}}}`}, `"totalCount": 3`, `"place": "湖州市"`, `"level": "CITY"`)
	o.set("/s/2.html", article("在全市第2次工作会议上的讲话", "2024-03-02", "市教育局要会同市民政局推进社区嵌入式服务设施建设，并于年底前报送进展情况。"))
	o.answers("/s/3.html", http.StatusInternalServerError)
	expect(exitPartial, append(ingest, "speeches"), "0 added, 1 changed, 1 unchanged, 0 the same as another, 1 failed", "/s/3.html")
	expect(exitOK, []string{"query", "--store", store, `{speeches(where:{date:{eq:"2024-03-02"}},first:1){nodes{versions{isCurrent chars}}}}`}, `"isCurrent": true`, `"isCurrent": false`)
	expect(exitOK, []string{"reextract", "--store", store}, "0 added, 0 changed")
	expect(exitOK, []string{"status", "--store", store}, "/s/3.html")
	o.answers("/s/3.html", 0)
	o.answers("/list.html", http.StatusServiceUnavailable)
	expect(exitPartial, ingest, "source speeches\nmailuo: ", "source inbox\n", "ingested: 0 added, 0 changed, 1 unchanged")
	expect(exitOK, []string{"status", "--store", store}, "FAILING")
	o.answers("/list.html", 0)
	expect(exitOK, ingest, "0 added, 0 changed, 3 unchanged")
	expect(exitFailed, append(ingest, "nobody"), `there is no source "nobody"`)
	expect(exitUsage, []string{"ingest", "--store", store}, "--config mailuo.yaml")
	put(t, config, strings.Join(append(lines, "- {name: inbox, type: lists, path: x}", "- {name: late, type: folder, path: inbox, cron: '61 * * * *'}"), "\n"))
	expect(exitFailed, []string{"check", config}, "mailuo.yaml:6: ", "mailuo.yaml:7: ", `another source "inbox"`)
	expect(exitFailed, ingest, "mailuo.yaml:6: ")
	expect(exitOK, []string{"check", "--schema"}, `"$schema"`)
}

// TestServeSources: a server runs its sources when it starts, a folder again when a
// file comes into it, and what waits in quarantine when somebody asks.
func TestServeSources(t *testing.T) {
	t.Parallel()
	o, site, dir, lines := newOffice(t)
	o.answers("/s/3.html", http.StatusNotFound)
	config, store := filepath.Join(dir, "mailuo.yaml"), filepath.Join(dir, "a.db")
	put(t, config, strings.Join(lines, "\n"))
	bound, end := context.WithTimeout(t.Context(), 2*time.Minute) // what never comes fails
	defer end()
	var heard lockedBuffer
	server := exec.CommandContext(t.Context(), "mailuo", "serve", "--listen", "127.0.0.1:0", "--store", store, "--config", config, "--log", "info")
	server.Stdout, server.Stderr = &heard, &heard
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- server.Wait() }()
	query := func(q, want string) {
		t.Helper()
		got := ""
		for tick := time.NewTicker(100 * time.Millisecond); ; {
			if got, _ = said(t, "query", "--store", store, q); strings.Contains(got, want) {
				tick.Stop()
				return
			}
			select {
			case <-tick.C:
			case err := <-served:
				t.Fatalf("the server ended: %v: %s", err, heard.String())
			case <-bound.Done():
				t.Fatalf("the answer is %s\nwant %s\n%s", got, want, heard.String())
			}
		}
	}
	const count = `{speeches(first:1){totalCount}}`
	query(count, `"totalCount": 3`)
	put(t, filepath.Join(dir, "inbox", "湖州市_b.txt"), "在全市信访工作会议上的讲话\n2023年2月1日\n同志们：要抓好信访工作。\n")
	query(count, `"totalCount": 4`)
	query(`{quarantine(first:9){nodes{address source}}}`, "/s/3.html")
	o.answers("/s/3.html", 0)
	query(`mutation{retryQuarantined(input:{addresses:["`+site+`/s/3.html"]}){items{state}}}`, `"state": "RETRY"`)
	query(count, `"totalCount": 5`)
	if err := errors.Join(server.Process.Signal(os.Interrupt), <-served); err != nil {
		t.Errorf("the server ended with %v: %s", err, heard.String())
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
