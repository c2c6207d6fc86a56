package ingest_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/ingest"
)

// TestReextract: speeches that another version read are read again from the store,
// without their files; a run that breaks off is gone on with; a new text that comes in
// between stays.
func TestReextract(t *testing.T) {
	t.Parallel()
	k := newKit(t)
	long := "在全市信访工作会议上的讲话\n（2023年2月1日）\n李某某\n同志们：要抓好信访工作。市财政局要牵头建立专项资金管理机制。\n"
	write(t, k.dir, map[string]string{
		"a.md":      "---\ntitle: 讲话一\nplace: 湖州市\ndate: 2023-01-01\n---\n同志们：要抓好机关党建工作。\n",
		"湖州市_b.txt": long, "湖州市_b_转载.txt": long + "（来源：日报）\n",
	})
	version := "old"
	k.Version = func() (string, error) { return version, nil }
	x, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	k.run(t)
	fresh := k.export(t) // by the extractor of today, whatever the records say
	reextract := func() ingest.Report {
		t.Helper()
		r, err := k.Reextract(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	current, err := extract.Version()
	if err != nil {
		t.Fatal(err)
	}
	age := func() { // as if an older version had read them
		t.Helper()
		page, err := k.Store.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH")), Limit: 100, Text: true})
		if err != nil || len(page.Nodes) != 2 {
			t.Fatal(len(page.Nodes), err)
		}
		for _, n := range page.Nodes {
			sp := n.(*graph.Speech)
			f := x.Extract(extract.Input{Text: sp.Text, Metadata: sp.Metadata, ID: sp.ID})
			f.Speech.Extractor, f.Speech.Fingerprint = "older", ""
			if _, err := k.Store.Put(t.Context(), f); err != nil {
				t.Fatal(err)
			}
		}
	}
	age()
	if k.export(t) == fresh {
		t.Fatal("the older speeches are those of today")
	}
	version = current
	wantCounts(t, reextract(), map[ingest.Outcome]int{ingest.Changed: 2})
	if got := k.export(t); got != fresh {
		t.Errorf("read again the graph is\n%s\nwant\n%s", got, fresh)
	}
	wantCounts(t, reextract(), nil)
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Unchanged: 3}) // their sources need not be read again

	age()
	whole := k.Store
	k.Store = cutting{whole}
	if _, err := k.Reextract(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
		t.Fatalf("a store that is gone: %v", err)
	}
	k.Store = whole
	wantCounts(t, reextract(), map[ingest.Outcome]int{ingest.Changed: 2})

	age()
	between := &between{Store: whole, do: func() {
		write(t, k.dir, map[string]string{"湖州市_b_转载.txt": strings.Repeat(long, 2) + "（来源：日报）\n"})
		other := *k.Ingester
		other.Store = whole
		if _, err := other.Run(t.Context(), []string{filepath.Join(k.dir, "湖州市_b_转载.txt")}); err != nil {
			t.Error(err)
		}
	}}
	k.Store = between
	reextract()
	k.Store = whole
	after := k.export(t)
	if !strings.Contains(after, "（2023年2月1日）\\n李某某\\n同志们：要抓好信访工作。市财政局要牵头建立专项资金管理机制。\\n在全市") {
		t.Error("the new text that came in between is lost")
	}
	wantCounts(t, k.run(t), map[ingest.Outcome]int{ingest.Unchanged: 3})
	if k.export(t) != after {
		t.Error("the graph was not what the files are")
	}
}

// cutting is a store that can be written no more.
type cutting struct{ graph.Store }

func (cutting) Put(context.Context, ...graph.Facts) ([]graph.Change, error) {
	return nil, graph.ErrUnavailable
}

// between is a store beside which something is done once before the first write.
type between struct {
	graph.Store
	do func()
}

func (b *between) Put(ctx context.Context, facts ...graph.Facts) ([]graph.Change, error) {
	if do := b.do; do != nil {
		b.do = nil
		do()
	}
	return b.Store.Put(ctx, facts...)
}
