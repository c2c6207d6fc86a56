package ingest_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/graph/sqlite"
	"mailuo/ingest"
	"mailuo/ingest/document"
)

var shared = sync.OnceValues(extract.New)

// kit is an Ingester on a store of its own.
type kit struct {
	*ingest.Ingester
	dir   string
	reads int // how often the extractor was asked for
}

func newKit(t *testing.T) *kit {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	k := &kit{dir: t.TempDir()}
	k.Ingester = &ingest.Ingester{Store: s, Records: s.Records(), Version: extract.Version, Extractor: func() (*extract.Extractor, error) {
		k.reads++
		return shared()
	}}
	return k
}

func (k *kit) run(t *testing.T, paths ...string) ingest.Report {
	t.Helper()
	if len(paths) == 0 {
		paths = []string{k.dir}
	}
	r, err := k.Run(t.Context(), paths)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func (k *kit) export(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Export(t.Context(), k.Store, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func wantCounts(t *testing.T, r ingest.Report, want map[ingest.Outcome]int) {
	t.Helper()
	for _, o := range []ingest.Outcome{ingest.Added, ingest.Changed, ingest.Unchanged, ingest.Same, ingest.Failed} {
		if r.Counts[o] != want[o] {
			t.Errorf("%d %s, want %d", r.Counts[o], o, want[o])
		}
	}
}

const speechA = "在全市工作会议上的讲话\n（2023年1月5日）\n张建国\n同志们：要深入贯彻党的二十大精神。市教育局要抓好落实。\n"

const speechB = "在全市大会上的讲话\n（2023年2月6日）\n李建华\n同志们：要深化“四责协同”机制。\n"

func TestRun(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA, "湖州市_b.txt": speechB, "empty.txt": " ", "binary.txt": "\x00\x01"})
	r := k.run(t)
	wantCounts(t, r, map[ingest.Outcome]int{ingest.Added: 2, ingest.Failed: 2})
	codes := map[ingest.Code]bool{}
	for _, f := range r.Failures {
		codes[f.Code] = true
	}
	if !codes[document.CodeEmpty] || !codes[document.CodeBinary] {
		t.Errorf("failures %v", r.Failures)
	}
	before := k.export(t)

	k.reads = 0
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Unchanged: 2, ingest.Failed: 2})
	if k.reads != 0 {
		t.Error("the extractor was made though nothing had changed")
	}
	if k.export(t) != before {
		t.Error("the second run changed the graph")
	}
}

// TestCollection: files are filed as is said from outside, where they do not say it
// themselves; another name files them anew, and none leaves them where they are.
func TestCollection(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA, "湖州市_b.txt": "---\ncollection: 自选\n---\n" + speechB})
	filed := func(want ...string) {
		t.Helper()
		page, err := k.Store.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), Limit: 10})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, n := range page.Nodes {
			got = append(got, n.(*graph.Speech).Collection)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("filed under %q, want %q", got, want)
		}
	}
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Added: 2})
	filed("", "自选")
	if strings.Contains(k.export(t), `"collection":""`) {
		t.Error("what nobody said is written down as empty")
	}
	k.Collection = "市级"
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Changed: 2}) // both keep what was said
	filed("市级", "自选")
	before := k.export(t)
	for _, same := range []string{"市级", ""} {
		k.Collection, k.reads = same, 0
		wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Unchanged: 2})
		if k.reads != 0 || k.export(t) != before {
			t.Errorf("filed under %q again: read anew %d times", same, k.reads)
		}
	}
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA + "要抓紧抓实。\n"})
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Changed: 1, ingest.Unchanged: 1})
	filed("市级", "自选")
}

// TestChangedFile: a changed text at a known address is a new version of the same
// speech, even where the change touches what the speech's ID came from.
func TestChangedFile(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA})
	k.run(t)
	id := onlySpeech(t, k).ID
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechB})
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Changed: 1})
	if got := onlySpeech(t, k); got.ID != id || got.Title != "在全市大会上的讲话" {
		t.Errorf("got %s %q, want the new version of %s", got.ID, got.Title, id)
	}
}

func onlySpeech(t *testing.T, k *kit) *graph.Speech {
	t.Helper()
	page, err := k.Store.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH")), Limit: 10})
	if err != nil || len(page.Nodes) != 1 {
		t.Fatalf("%d speeches, %v", len(page.Nodes), err)
	}
	return page.Nodes[0].(*graph.Speech)
}

// TestSameSpeech: two files give one speech; whatever the order, the longer text
// is in the graph.
func TestSameSpeech(t *testing.T) {
	t.Parallel()
	longer := speechA + "要加强督促检查。\n"
	var exports []string
	for _, order := range [][]string{{"湖州市_1.txt", "湖州市_2.txt"}, {"湖州市_2.txt", "湖州市_1.txt"}} {
		k := newKit(t)
		write(t, k.dir, map[string]string{"湖州市_1.txt": speechA, "湖州市_2.txt": longer})
		for _, name := range order {
			k.run(t, filepath.Join(k.dir, name))
		}
		if got := onlySpeech(t, k); got.Chars != len([]rune(longer)) {
			t.Errorf("order %q: %d characters", order, got.Chars)
		}
		exports = append(exports, k.export(t))
		wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Unchanged: 2})
	}
	if exports[0] != exports[1] {
		t.Error("the order of ingest changed the graph")
	}
}

// failing is a store whose Put fails from the n-th call on.
type failing struct {
	graph.Store
	left int
}

func (f *failing) Put(ctx context.Context, facts ...graph.Facts) ([]graph.Change, error) {
	if f.left--; f.left < 0 {
		return nil, graph.ErrUnavailable
	}
	return f.Store.Put(ctx, facts...)
}

// TestStoreGone: what was put before the store went away stays whole, and the
// same run again completes the job.
func TestStoreGone(t *testing.T) {
	t.Parallel()
	whole, k := newKit(t), newKit(t)
	files := map[string]string{}
	for _, n := range []string{"a", "b", "c", "d", "e"} {
		files["湖州市_"+n+".txt"] = "第" + n + "次" + speechA
	}
	write(t, whole.dir, files)
	write(t, k.dir, files)
	whole.run(t)
	store := k.Store
	for _, name := range []string{"a", "b"} {
		k.run(t, filepath.Join(k.dir, "湖州市_"+name+".txt"))
	}
	k.Store = &failing{store, 0}
	if _, err := k.Run(t.Context(), []string{k.dir}); !errors.Is(err, graph.ErrUnavailable) {
		t.Fatalf("got %v", err)
	}
	k.Store = store
	k.run(t)
	if k.export(t) != whole.export(t) {
		t.Error("the graph differs from that of an undisturbed run")
	}
}

func TestCancel(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := k.Run(ctx, []string{k.dir}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestUnreadableFile(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	write(t, k.dir, map[string]string{"湖州市_a.txt": speechA, "湖州市_b.txt": speechB})
	items, _ := ingest.Find([]string{k.dir})
	if err := os.Remove(items[0].Path); err != nil {
		t.Fatal(err)
	}
	if _, err := items[0].Read(t.Context(), 1<<20); err == nil {
		t.Error("a file that is gone was read")
	}
}

// TestItems: what a source gives goes in by its own address, an archive's members
// each by theirs; what a page says besides its text makes it new as the text does.
func TestItems(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	title := "在全市教育工作会议上的讲话"
	k.Documents = func(ctx context.Context, f document.File) ([]document.Document, error) {
		docs := []document.Document{{Name: "一/a.txt", Text: speechB}, {Name: "b.txt", Failure: &document.Failure{Name: "b.txt", Code: document.CodeDamaged, Reason: "is broken"}}}
		if f.Name == "page" {
			docs = []document.Document{{Text: "同志们：市教育局要抓好落实。\n", Fields: []document.Field{{Name: "title", Value: title, Raw: title + "_网", From: document.Page}}}}
		}
		return docs, nil
	}
	item := func(name string) ingest.Item {
		return ingest.Item{Path: name, Address: "https://a.example/" + name, File: name, Defaults: map[string]string{"collection": "网站", "place": "湖州市", "tags": "a"},
			Open: func(context.Context) (document.File, error) {
				return document.File{Name: name, URL: "https://a.example/" + name, Data: []byte("data")}, nil
			}}
	}
	run := func() ingest.Report {
		t.Helper()
		r, err := k.RunItems(t.Context(), []ingest.Item{item("page"), item("zip")}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	var last ingest.Event
	k.Observe = func(e ingest.Event) { last = e }
	r := run()
	wantCounts(t, r, map[ingest.Outcome]int{ingest.Added: 2, ingest.Failed: 1})
	if len(r.Failures) != 1 || r.Failures[0].Name != "zip#b.txt" {
		t.Errorf("failures %v", r.Failures)
	}
	if last.Done != 3 || last.Total != 3 || last.Read != 3 || last.ReadBytes != 8 || last.TotalBytes != 8 {
		t.Errorf("counted %+v", last)
	}
	wantCounts(t, run(), map[ingest.Outcome]int{ingest.Unchanged: 2, ingest.Failed: 1})
	title = "在全市体育工作会议上的讲话"
	wantCounts(t, run(), map[ingest.Outcome]int{ingest.Changed: 1, ingest.Unchanged: 1, ingest.Failed: 1})
	page, err := k.Store.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH")), Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range page.Nodes {
		s := n.(*graph.Speech)
		if s.Collection != "网站" || s.Metadata["config.tags"] != "a" || !strings.HasPrefix(s.Source, "https://a.example/") {
			t.Errorf("speech %q: collection %q, source %q, metadata %v", s.Title, s.Collection, s.Source, s.Metadata)
		}
	}
}
