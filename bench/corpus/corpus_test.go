package corpus_test

import (
	"reflect"
	"testing"

	"mailuo/bench/corpus"
	"mailuo/graph"
)

func open(t *testing.T, c corpus.Config) *corpus.Corpus {
	t.Helper()
	m, err := corpus.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestSpeeches makes speeches and checks each by the rules of the stores.
func TestSpeeches(t *testing.T) {
	t.Parallel()
	const n = 300
	c, again := open(t, corpus.Config{Seed: 1}), open(t, corpus.Config{Seed: 1})
	ids := map[graph.ID]bool{}
	named := map[graph.ID]int{}
	edges := map[graph.Key]bool{}
	for k := range n {
		f := c.Speech(k)
		if err := graph.Validate(f); err != nil {
			t.Fatalf("speech %d: %v", k, err)
		}
		if !reflect.DeepEqual(f, again.Speech(k)) {
			t.Fatalf("speech %d is another one the second time", k)
		}
		if ids[f.Speech.ID] {
			t.Fatalf("speech %d has the ID of another", k)
		}
		ids[f.Speech.ID] = true
		if len(f.Directives) != corpus.DefaultDirectives {
			t.Errorf("speech %d has %d directives", k, len(f.Directives))
		}
		for _, e := range f.Entities {
			named[e.ID]++
		}
		for _, r := range graph.MakeRows(f).Relations {
			edges[r.Key] = true
		}
	}
	most, once := 0, 0
	for _, m := range named {
		most = max(most, m)
		if m == 1 {
			once++
		}
	}
	if most < n/3 || once < len(named)/3 {
		t.Errorf("of %d entities one is in %d of %d speeches, %d in one only: they are not as unequal as in life", len(named), most, n, once)
	}
	if got := len(edges) / n; got < 150 {
		t.Errorf("%d relations a speech, want 150 at least", got)
	}
}

// TestSeeds makes two corpora with different seeds and sizes.
func TestSeeds(t *testing.T) {
	t.Parallel()
	a, b := open(t, corpus.Config{Seed: 1}).Speech(0), open(t, corpus.Config{Seed: 2, Directives: 3, Statements: 4}).Speech(0)
	if a.Text == b.Text {
		t.Error("two seeds make the same text")
	}
	if err := graph.Validate(b); err != nil {
		t.Error(err)
	}
	if len(b.Directives) != 3 {
		t.Errorf("%d directives, want 3", len(b.Directives))
	}
}
