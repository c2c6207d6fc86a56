package analysis_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
)

// TestSaved: a new directive is found once, however often it is asked and read again;
// a level is reached once.
func TestSaved(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	records := store.Records()
	var facts []graph.Facts
	for _, d := range graphtest.Drafts() {
		facts = append(facts, d.Facts())
	}
	first, rest := facts[0], facts[1:]
	if _, err := store.Put(ctx, first); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)
	save := func(s analysis.Saved) analysis.Saved {
		t.Helper()
		s.Created = now
		s, err := analysis.Save(ctx, store, records, s)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	every := save(analysis.Saved{ID: "every", Name: "every directive", Kind: analysis.NewDirective, Ledger: analysis.LedgerQuery{Principles: true}})
	none := save(analysis.Saved{ID: "none", Name: "of a body that is not there", Kind: analysis.NewDirective,
		Ledger: analysis.LedgerQuery{Addressee: &analysis.Audience{ID: graph.NewID(graph.KindBody, "none")}}})
	told := map[string]int{}
	ask := func(id string) {
		t.Helper()
		s, err := analysis.FindSaved(ctx, records, id)
		if err != nil {
			t.Fatal(err)
		}
		if err := analysis.Ask(ctx, store, records, s, now, func(s analysis.Saved, hits []analysis.Hit) error {
			told[s.ID] += len(hits)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
	ask(every.ID)
	if told[every.ID] != 0 {
		t.Errorf("%d directives that were there are new", told[every.ID])
	}
	want := 0
	for _, f := range rest {
		want += len(f.Directives)
	}
	if _, err := store.Put(ctx, rest...); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		ask(every.ID)
		ask(none.ID)
	}
	if _, err := store.Put(ctx, rest...); err != nil {
		t.Fatal(err)
	}
	ask(every.ID)
	hits, err := analysis.Hits(ctx, records, every.ID)
	if err != nil || told[every.ID] != want || len(hits) != want || want == 0 || told[none.ID] != 0 {
		t.Errorf("%d told, %d kept, want %d, %v; of nobody %d", told[every.ID], len(hits), want, err, told[none.ID])
	}
	for _, h := range hits {
		if h.Text == "" || h.Title == "" || h.Speech == "" || h.Sequence < 2 || !h.At.Equal(now) {
			t.Errorf("a hit is %+v", h)
		}
	}
	if _, err := analysis.DeleteSaved(ctx, records, every.ID); err != nil {
		t.Fatal(err)
	}
	if hits, err := analysis.Hits(ctx, records, every.ID); len(hits) != 0 || err != nil {
		t.Errorf("deleted, it has %d hits, %v", len(hits), err)
	}
	if _, err := analysis.FindSaved(ctx, records, every.ID); !errors.Is(err, graph.ErrNotFound) {
		t.Error(err)
	}
}

// TestLevelReached: what was reached before is found at once, what is reached later
// when it is, and each once.
func TestLevelReached(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	store, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	records := store.Records()
	// An entity that speeches of two levels mention, and those speeches by level.
	byLevel := map[graph.ID]map[graph.Level][]graph.Facts{}
	for _, d := range graphtest.Drafts() {
		f := d.Facts()
		for _, m := range f.Mentions {
			if byLevel[m.Entity] == nil {
				byLevel[m.Entity] = map[graph.Level][]graph.Facts{}
			}
			if f.Speech.Level != "" {
				byLevel[m.Entity][f.Speech.Level] = append(byLevel[m.Entity][f.Speech.Level], f)
			}
		}
	}
	var entity graph.ID
	var levels []graph.Level
	for id, by := range byLevel {
		if len(by) >= 2 && (entity == "" || id < entity) {
			entity = id
		}
	}
	for _, l := range graph.Levels() {
		if len(byLevel[entity][l]) > 0 {
			levels = append(levels, l)
		}
	}
	if len(levels) < 2 {
		t.Fatal("no entity of the drafts is mentioned at two levels")
	}
	put := func(l graph.Level) {
		t.Helper()
		for _, f := range byLevel[entity][l] {
			if _, err := store.Put(ctx, f); err != nil {
				t.Fatal(err)
			}
		}
	}
	put(levels[0])
	s, err := analysis.Save(ctx, store, records, analysis.Saved{ID: "x", Created: time.Now(), Kind: analysis.LevelReached, Entity: entity, Levels: levels})
	if err != nil {
		t.Fatal(err)
	}
	reached := func() []graph.Level {
		t.Helper()
		hits, err := analysis.Hits(ctx, records, "x")
		if err != nil {
			t.Fatal(err)
		}
		var out []graph.Level
		for i := range hits {
			out = append(out, hits[len(hits)-1-i].Level)
		}
		return out
	}
	if diff := cmp.Diff(levels[:1], reached()); diff != "" {
		t.Errorf("when saved (-want +got):\n%s", diff)
	}
	for _, l := range levels[1:] {
		put(l)
	}
	told := 0
	for range 2 {
		if err := analysis.Ask(ctx, store, records, s, time.Now(), func(_ analysis.Saved, hits []analysis.Hit) error { told += len(hits); return nil }); err != nil {
			t.Fatal(err)
		}
		if s, err = analysis.FindSaved(ctx, records, "x"); err != nil {
			t.Fatal(err)
		}
	}
	if got := reached(); len(got) != len(levels) || told != len(levels)-1 {
		t.Errorf("reached %v of %v, told of %d", got, levels, told)
	}
}
