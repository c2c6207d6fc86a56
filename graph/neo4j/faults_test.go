package neo4j_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
)

// proxied opens a store on an empty database by way of a proxy.
func proxied(t *testing.T) (*neo4j.Store, *neo4jtest.Proxy) {
	t.Helper()
	open(t, graph.Options{}).Close()
	p := neo4jtest.NewProxy(t)
	s, err := neo4j.Open(t.Context(), p.URI, login(t), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s, p
}

// TestCutAtCommit: the connection dies at a COMMIT, before or after the server
// carries it out; the write is done once, and its change is told.
func TestCutAtCommit(t *testing.T) {
	fixture := graphtest.Fixture()
	for name, cut := range map[string]neo4jtest.Cut{"before": neo4jtest.CutBefore, "after": neo4jtest.CutAfter} {
		t.Run(name, func(t *testing.T) {
			s, p := proxied(t)
			ctx := t.Context()
			whole := func(want int64, cs []graph.Change, err error) {
				t.Helper()
				if err != nil || cs[0].Unchanged || cs[0].Sequence != want || len(cs[0].Added)+len(cs[0].Removed) == 0 {
					t.Fatalf("change %d: %+v, %v", want, cs, err)
				}
				log, err := s.Records().List(ctx, graph.BucketChanges, "", "", 100)
				if err != nil || len(log) != int(want) {
					t.Fatalf("%d changes in the log, %v", len(log), err)
				}
				for i, c := range cs {
					if log[int(want)-1+i].Value != logged(c, fixture) {
						t.Errorf("the log says %s", log[want-1].Value)
					}
				}
			}
			p.CutNext(cut)
			cs, err := s.Put(ctx, fixture[0])
			whole(1, cs, err)
			cs, err = s.Put(ctx, fixture[1])
			whole(2, cs, err)
			p.CutNext(cut)
			cs, err = s.Delete(ctx, fixture[0].Speech.ID)
			whole(3, cs, err)
			if cs, err := s.Put(ctx, fixture[1]); err != nil || !cs[0].Unchanged {
				t.Errorf("put again: %+v, %v", cs, err)
			}
		})
	}
}

// logged is what the log says of a change.
func logged(c graph.Change, facts []graph.Facts) string {
	for i, f := range facts {
		if f.Speech.ID == c.Speech && len(c.Added) > 0 {
			return graph.LogRecord(c, &facts[i]).Value
		}
	}
	return graph.LogRecord(c, nil).Value
}

// TestGone: a server that goes away while calls run, and stays away.
func TestGone(t *testing.T) {
	s, p := proxied(t)
	ctx := t.Context()
	if _, err := s.Put(ctx, graphtest.Fixture()[0]); err != nil {
		t.Fatal(err)
	}
	p.Down()
	calls := []func() error{
		func() error { _, err := s.Put(ctx, graphtest.Fixture()[1]); return err },
		func() error { _, err := s.Nodes(ctx, graph.NodeQuery{Limit: 1}); return err },
		func() error { _, err := s.Records().Get(ctx, "b", "k"); return err },
		func() error { _, err := s.Records().Put(ctx, graph.Record{Bucket: "b", Key: "k"}); return err },
	}
	var wg sync.WaitGroup
	for _, call := range calls {
		wg.Go(func() { says(t, call(), graph.ErrUnavailable, "does not answer", p.URI[len("bolt://"):]) })
	}
	wg.Wait()
}

// TestDeadline: the end of the caller's time reaches the database, which stops.
func TestDeadline(t *testing.T) {
	s := open(t, graph.Options{})
	facts := graphtest.Fixture()
	if _, err := s.Put(t.Context(), facts...); err != nil {
		t.Fatal(err)
	}
	// Everything that has to do with everything: far more than there is time for.
	any := func(v graph.Verb, d graph.Direction, where *graph.Filter) *graph.Filter {
		return &graph.Filter{Not: &graph.Filter{Has: &graph.Has{Verb: v, Direction: d, Where: where}}}
	}
	where := *any(graph.VerbMentions, graph.Out, any(graph.VerbMentions, graph.In, nil))
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	for range 100 {
		_, err := s.Nodes(ctx, graph.NodeQuery{Where: where, Limit: 1000})
		if err == nil {
			continue
		}
		if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, graph.ErrUnavailable) {
			t.Errorf("got %v", err)
		}
		return
	}
	t.Error("a hundred queries were answered in a millisecond")
}
