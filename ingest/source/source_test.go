package source

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"mailuo/graph"
	"mailuo/graph/sqlite"
	"mailuo/ingest"
	"mailuo/ingest/fetch"
)

const good = `allow: [intranet:8080]
pause: 2s
sources:
  - name: 本地
    type: folder
    path: in
    every: 30m
    collection: 市级
    tags: [a, b]
  - name: list
    type: list
    url: https://site.example/list.html
    links: /2026/.*\.html$
    next: list_\d+\.html
    cron: 0 7 * * 1-5
    zone: Asia/Shanghai
    level: CITY
    genre: ADDRESS
`

func TestLoad(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "in"), 0o700); err != nil {
		t.Fatal(err)
	}
	load := func(text string) (Config, error) {
		t.Helper()
		file := filepath.Join(dir, "mailuo.yaml")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		c, err := Load(file)
		if err != nil {
			err = errors.New(strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
		}
		return c, err
	}
	c, err := load(good)
	if err != nil || len(c.Sources) != 2 || c.Sources[0].Path != filepath.Join(dir, "in") || c.Pause.Seconds() != 2 {
		t.Fatalf("%+v, %v", c, err)
	}
	if named, err := c.Named([]string{"list"}); err != nil || len(named) != 1 || named[0].Level != "CITY" {
		t.Errorf("%+v, %v", named, err)
	}
	if _, err := c.Named([]string{"other"}); err == nil {
		t.Error("there is no source other")
	}
	for _, bad := range []struct{ from, to, want string }{
		{"    every: 30m\n", "    evry: 30m\n", `mailuo.yaml:7: unknown field "evry"`},
		{"every: 30m", "every: often", `mailuo.yaml:7: every is "often"`},
		{"every: 30m", "every: 5s", "mailuo.yaml:7: every is 5s, and must be at least 1m0s"},
		{"path: in", "path: out", "mailuo.yaml:6: there is no folder"},
		{"type: folder", "type: drawer", `mailuo.yaml:5: type is "drawer", and must be one of folder, file, url, list, feed`},
		{"name: list", "name: 本地", `mailuo.yaml:10: there is another source "本地"`},
		{"name: list", "name: a/b", "mailuo.yaml:10: name is"},
		{"url: https://site.example/list.html", "url: site", `mailuo.yaml:12: url is "site", and must be as https://host/path`},
		{`links: /2026/.*\.html$`, "links: (", "mailuo.yaml:13: links is no regular expression"},
		{`    links: /2026/.*\.html$` + "\n", "", "mailuo.yaml:11: a list takes links"},
		{"cron: 0 7 * * 1-5", "cron: 0 25 * * *", "mailuo.yaml:15: cron is"},
		{"zone: Asia/Shanghai", "zone: Asia/Nowhere", "zone is"},
		{"level: CITY", "level: TOWN", "mailuo.yaml:17: level is"},
		{"genre: ADDRESS", "genre: POEM", "mailuo.yaml:18: genre is"},
		{good, "", "there are no sources"},
		{good, "sources: [", "mailuo.yaml:1: "},
		{good, "sources: 7", "mailuo.yaml:1: "},
	} {
		_, err := load(strings.Replace(good, bad.from, bad.to, 1))
		if err == nil || !strings.Contains(err.Error(), bad.want) {
			t.Errorf("%s → %s: %v, want %s", bad.from, bad.to, err, bad.want)
		}
	}
}

// TestSchema: the JSON Schema names what Load reads, and the same values.
func TestSchema(t *testing.T) {
	t.Parallel()
	type object struct {
		Properties map[string]struct {
			Enum  []string
			Items json.RawMessage
		}
	}
	var top, each object
	if err := json.Unmarshal([]byte(Schema), &top); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(top.Properties["sources"].Items, &each); err != nil {
		t.Fatal(err)
	}
	keys := func(x any) []string {
		var out []string
		for _, f := range reflect.VisibleFields(reflect.TypeOf(x)) {
			if name := f.Tag.Get("yaml"); name != "" {
				out = append(out, name)
			}
		}
		slices.Sort(out)
		return out
	}
	for _, c := range []struct {
		schema object
		config any
	}{{top, Config{}}, {each, Source{}}} {
		var named []string
		for name := range c.schema.Properties {
			named = append(named, name)
		}
		slices.Sort(named)
		if want := keys(c.config); !slices.Equal(named, want) {
			t.Errorf("the schema has %v, Load reads %v", named, want)
		}
	}
	for key, want := range map[string]string{"type": join(Types()), "level": join(graph.Levels()), "genre": join(graph.Genres())} {
		if got := strings.Join(each.Properties[key].Enum, ", "); got != want {
			t.Errorf("%s: the schema has %s, Load reads %s", key, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Add([]byte("sources: [{name: &a x, type: *a}]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Parse("x.yaml", data)
		if err == nil {
			c.Check()
		} else if !strings.HasPrefix(err.Error(), "x.yaml:") {
			t.Errorf("%v does not name the file", err)
		}
	})
}

// TestItems: a list's pages are found over its further pages, and are asked for again
// only with what is known of them once they are in the store.
func TestItems(t *testing.T) {
	t.Parallel()
	full := 0
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/list.html":
			fmt.Fprint(w, `<a href="a.html">讲话一</a><a href="list_2.html">下一页</a><a href="about.txt">x</a>`)
		case "/list_2.html":
			fmt.Fprint(w, `<a href="a.html">讲话一</a><a href="b.html">讲话二</a><a href="list.html">上一页</a>`)
		case "/a.html", "/b.html":
			w.Header().Set("ETag", `"1"`)
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			full++
			fmt.Fprint(w, "<p>text</p>")
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	defer s.Close()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), graph.Options{Fold: strings.ToLower, Readings: func(string) []string { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	f := Finder{fetch.New(fetch.Options{Allow: []string{"127.0.0.1"}, Every: -1}), store.Records()}
	src := Source{Name: "x", Type: List, URL: s.URL + "/list.html", Links: `/[ab]\.html$`, Next: `/list`, Level: "CITY", Tags: []string{"a", "b"}}
	items, failures, err := f.Items(t.Context(), src)
	if err != nil || len(failures) > 0 || len(items) != 2 || items[1].Address != s.URL+"/b.html" || items[1].File != "b.html" ||
		items[0].Defaults["level"] != "CITY" || items[0].Defaults["tags"] != "a,b" {
		t.Fatalf("%+v, %v, %v", items, failures, err)
	}
	open := func(i int) error {
		file, err := items[i].Open(context.Background())
		if err == nil && (string(file.Data) != "<p>text</p>" || file.URL != items[i].Address) {
			t.Errorf("%+v", file)
		}
		return err
	}
	if err := errors.Join(open(0), open(1), items[0].Done(t.Context())); err != nil {
		t.Fatal(err)
	}
	if err := open(0); !errors.Is(err, ingest.ErrUnchanged) {
		t.Errorf("what is in the store: %v", err)
	}
	if err := open(1); err != nil { // it did not get into the store
		t.Error(err)
	}
	if full != 3 {
		t.Errorf("%d pages were sent, want 3", full)
	}
	src.Links = "nothing"
	if _, _, err := f.Items(t.Context(), src); err == nil || !strings.Contains(err.Error(), "holds no link") {
		t.Errorf("a list without links: %v", err)
	}
}
