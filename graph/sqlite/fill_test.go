package sqlite

import (
	"path/filepath"
	"sync"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// former turns a store into one of the tables of version 1, and closes it.
func former(t *testing.T, s *Store) {
	t.Helper()
	err := s.write(t.Context(), func(c *conn) error {
		for _, q := range []string{
			"DROP INDEX node_wording", "ALTER TABLE node DROP COLUMN chars", "ALTER TABLE node DROP COLUMN wording",
			"INSERT INTO name_words (name_words) VALUES ('delete-all')", "INSERT INTO sentence_words (sentence_words) VALUES ('delete-all')",
			"INSERT INTO directive_words (directive_words) VALUES ('delete-all')",
			"DELETE FROM goose_db_version WHERE version_id > 1",
		} {
			if _, err := c.exec(t.Context(), q); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	s.Close()
}

// TestFormerTables: a file of the former tables is refused for reading only, and
// brought up to date by Open, whoever else opens it at the same time: it then
// answers as one that was written anew.
func TestFormerTables(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := mustOpen(t, path)
	facts := graphtest.Fixture()
	if _, err := s.Put(t.Context(), facts...); err != nil {
		t.Fatal(err)
	}
	former(t, s)
	_, err := OpenReadOnly(t.Context(), path, graph.Options{})
	refused(t, err, graph.ErrUnavailable, "bring it up to date with mailuo ingest or mailuo serve")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := Open(t.Context(), path, graphtest.Options())
			if err != nil {
				t.Error(err)
				return
			}
			s.Close()
		})
	}
	wg.Wait()
	s = mustOpen(t, path)
	model := graphtest.Model(graphtest.Options(), facts...)
	for _, q := range []graph.CountQuery{
		{Sum: graph.FieldChars, Limit: graph.NoLimit, By: []graph.Group{{Field: graph.FieldWording}, {Field: graph.FieldKind}}},
		{Sum: graph.FieldChars, Limit: graph.NoLimit, By: []graph.Group{{Field: graph.FieldChars}, {Field: graph.FieldID}}},
	} {
		want, err := model.Count(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		got, err := s.Count(t.Context(), q)
		if err != nil || len(got) != len(want) {
			t.Fatalf("%d buckets, want %d: %v", len(got), len(want), err)
		}
		for i := range got {
			if got[i].Keys[0] != want[i].Keys[0] || got[i].Keys[1] != want[i].Keys[1] || got[i].N != want[i].N || got[i].Sum != want[i].Sum {
				t.Errorf("bucket %v, want %v", got[i], want[i])
			}
		}
	}
	for _, q := range []graph.SearchQuery{{Text: "办", In: graph.InSentences, Limit: 50}, {Text: "教育", In: graph.InSentences, Limit: 50}, {Text: "教育", In: graph.InNames, Limit: 50}} {
		want, err := model.Search(t.Context(), q)
		if err != nil || len(want.Hits) == 0 {
			t.Fatalf("%s: %d hits, %v", q.Text, len(want.Hits), err)
		}
		got, err := s.Search(t.Context(), q)
		if err != nil || len(got.Hits) != len(want.Hits) || got.Total != want.Total {
			t.Errorf("%s: %d hits, want %d: %v", q.Text, len(got.Hits), len(want.Hits), err)
		}
	}
	if exported(t, s) != exported(t, model) {
		t.Error("the graph is another")
	}
	consistent(t, s)
	if c, err := s.Put(t.Context(), facts[0]); err != nil || !c[0].Unchanged {
		t.Errorf("%+v, %v", c, err)
	}
}
