package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// TestPlaces: sentences of one day that want the same place are all found, and
// come and go without each other.
func TestPlaces(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	d := graphtest.Draft{Title: "t", Speaker: "s", Place: "p", Date: "2023", Text: strings.Repeat("word.\n", 30)}
	f := d.Facts()
	// Others have taken the places of all its sentences.
	err := s.write(t.Context(), func(c *conn) error {
		for _, x := range f.Sentences {
			if _, err := c.exec(t.Context(), sqlPutSaid, place("2023-01-01", number(x.ID)), 1); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Put(t.Context(), f); err != nil {
		t.Fatal(err)
	}
	q := graph.SearchQuery{Text: "word", In: graph.InSentences, Limit: 7}
	var got []graph.ID
	for {
		page, err := s.Search(t.Context(), q)
		if err != nil || page.Total != 30 {
			t.Fatalf("%+v, %v", page.Total, err)
		}
		for _, h := range page.Hits {
			got = append(got, h.Node.NodeID())
		}
		if !page.More {
			break
		}
		q.After = &page.Cursors[len(page.Cursors)-1]
	}
	if len(got) != 30 || !slices.IsSorted(got) {
		t.Errorf("%d sentences, sorted %v", len(got), slices.IsSorted(got))
	}
	if _, err := s.Delete(t.Context(), f.Speech.ID); err != nil {
		t.Fatal(err)
	}
	if n := counts(t, s); n["sentence_words"] != 0 || n["said"] != 30 {
		t.Errorf("%v", n)
	}
}

// TestSameNumber: a second ID of one number is refused in words.
func TestSameNumber(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	f := graphtest.Fixture()[0]
	err := s.write(t.Context(), func(c *conn) error {
		_, err := c.exec(t.Context(), "INSERT INTO node (n, id, kind, data) VALUES (?, 'another', 26, '{}')", number(f.Sentences[3].ID))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Put(t.Context(), f)
	refused(t, err, graph.ErrInvalid, "has the number of another")
	if page, err := s.Nodes(t.Context(), graph.NodeQuery{IDs: []graph.ID{f.Sentences[3].ID, f.Speech.ID}}); err != nil || len(page.Nodes) != 0 {
		t.Errorf("%+v, %v", page, err)
	}
}

// TestEveryHan: the tokenizer keeps every Han character apart, the late ones too.
func TestEveryHan(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), graph.Options{}) // nothing is folded
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var text strings.Builder
	for r := rune(0x4E00); r <= 0x9FFF; r++ {
		text.WriteRune(r)
		if r%64 == 63 {
			text.WriteByte('\n')
		}
	}
	if _, err := s.Put(t.Context(), graphtest.Draft{Text: text.String()}.Facts()); err != nil {
		t.Fatal(err)
	}
	err = s.write(t.Context(), func(c *conn) error {
		if _, err := c.exec(t.Context(), "CREATE VIRTUAL TABLE temp.token USING fts5vocab(main, sentence_words, row)"); err != nil {
			return err
		}
		var tokens, twice int
		_, err := c.row(t.Context(), "SELECT count(*), count(*) FILTER (WHERE cnt > 1) FROM temp.token", nil, &tokens, &twice)
		if tokens != 0x9FFF-0x4E00+1 || twice != 0 {
			t.Errorf("%d tokens, %d of them for several characters", tokens, twice)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestSnapshot: what readers see while writers write is always the graph between
// two writes.
func TestSnapshot(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var readers sync.WaitGroup
	for range 3 {
		readers.Go(func() {
			for ctx.Err() == nil {
				if err := halfSeen(t.Context(), s); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for i := range 60 {
		d := graphtest.Draft{
			Title: fmt.Sprint(i % 20), Speaker: "s", Place: "p", Date: "2023", Text: "the board met. the board again.",
			Entities: []graphtest.DraftEntity{{Handle: "b", Kind: graph.KindBody, Name: "the board"}},
		}
		f := d.Facts()
		if _, err := s.Put(t.Context(), f); err != nil {
			t.Fatal(err)
		}
		if i%3 == 2 {
			if _, err := s.Delete(t.Context(), f.Speech.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
	stop()
	readers.Wait()
}

// halfSeen reads a body and all that hangs on it in one call, and says what does not agree.
func halfSeen(ctx context.Context, s *Store) error {
	page, err := s.Nodes(ctx, graph.NodeQuery{IDs: []graph.ID{graph.EntityID(graph.KindBody, "theboard", "")}, With: []graph.RelationQuery{
		{Direction: graph.In, Verbs: []graph.Verb{graph.VerbMentions}, Limit: graph.NoLimit, Evidence: graph.NoLimit, Far: true, Count: true},
	}})
	if err != nil || len(page.Nodes) == 0 {
		return err
	}
	n, with := page.Nodes[0].(*graph.Entity), page.With[0][0]
	mentions := 0
	for _, r := range with.Relations {
		mentions += r.EvidenceCount
		if r.Far == nil || r.EvidenceCount != len(r.Evidence) {
			return fmt.Errorf("relation %s without its end or evidence", r.Key)
		}
	}
	if n.Speeches != len(with.Relations) || n.Mentions != mentions || with.Total != n.Speeches {
		return fmt.Errorf("half a write: %d speeches, %d mentions, but %d relations, %d mentions, total %d", n.Speeches, n.Mentions, len(with.Relations), mentions, with.Total)
	}
	return nil
}

// Statements that filters make do not pile up.
func TestStatementsBounded(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	for i := range maxStatements + 20 {
		where := make([]graph.Filter, i)
		for j := range where {
			where[j] = graph.Where(graph.FieldOrdinal, graph.GT, graph.Int(0))
		}
		if _, err := s.Nodes(t.Context(), graph.NodeQuery{Where: graph.Filter{And: where}, Limit: 1}); err != nil {
			t.Fatal(err)
		}
	}
	for range cap(s.readers.idle) {
		c := <-s.readers.idle
		if c != nil && len(c.stmts) > maxStatements {
			t.Errorf("%d statements are kept", len(c.stmts))
		}
		s.readers.idle <- c
	}
}

func TestMigrationsAreNumbered(t *testing.T) {
	files, err := os.ReadDir("migrations")
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range files {
		if !strings.HasPrefix(f.Name(), fmt.Sprintf("%05d_", i+1)) {
			t.Errorf("migration %d is %s", i+1, f.Name())
		}
	}
}
