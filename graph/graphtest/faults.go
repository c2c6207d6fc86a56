package graphtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"mailuo/graph"
)

// calls is one call of each method of a store and its records.
func (e *env) calls() map[string]func(ctx context.Context) error {
	of := e.all("city23")
	return map[string]func(ctx context.Context) error{
		"Put":    func(ctx context.Context) error { _, err := e.store.Put(ctx, e.speech("city24")); return err },
		"Delete": func(ctx context.Context) error { _, err := e.store.Delete(ctx, of...); return err },
		"Nodes":  func(ctx context.Context) error { _, err := e.store.Nodes(ctx, graph.NodeQuery{Limit: 5}); return err },
		"Nodes by ID": func(ctx context.Context) error {
			_, err := e.store.Nodes(ctx, graph.NodeQuery{IDs: of})
			return err
		},
		"Relations": func(ctx context.Context) error {
			_, err := e.store.Relations(ctx, graph.RelationQuery{Of: of, Direction: graph.Both, Limit: 5})
			return err
		},
		"Count": func(ctx context.Context) error { _, err := e.store.Count(ctx, graph.CountQuery{}); return err },
		"Search names": func(ctx context.Context) error {
			_, err := e.store.Search(ctx, graph.SearchQuery{Text: "x", In: graph.InNames, Limit: 5})
			return err
		},
		"Search sentences": func(ctx context.Context) error {
			_, err := e.store.Search(ctx, graph.SearchQuery{Text: "x", In: graph.InSentences, Limit: 5})
			return err
		},
		"Paths": func(ctx context.Context) error {
			_, err := e.store.Paths(ctx, graph.PathQuery{From: e.id("city23"), To: e.id("city23.organs"), MaxHops: 2, Limit: 1})
			return err
		},
		"Records.Get": func(ctx context.Context) error { _, err := e.records.Get(ctx, "b", "k"); return err },
		"Records.Put": func(ctx context.Context) error {
			_, err := e.records.Put(ctx, graph.Record{Bucket: "b", Key: "new", Value: "v"})
			return err
		},
		"Records.Delete": func(ctx context.Context) error { return e.records.Delete(ctx, "b", "k", 1) },
		"Records.List":   func(ctx context.Context) error { _, err := e.records.List(ctx, "b", "", "", 5); return err },
	}
}

// testCancelled: with a context that is done already every method returns its
// error and changes nothing.
func testCancelled(e *env) {
	e.put(e.speech("city23"))
	if _, err := e.records.Put(e.Context(), graph.Record{Bucket: "b", Key: "k", Value: "v"}); err != nil {
		e.Fatal(err)
	}
	before := e.export()
	ctx, cancel := context.WithCancelCause(e.Context())
	cancel(errors.New("the reason"))
	for name, call := range e.calls() {
		e.Run(name, func(t *testing.T) {
			if err := call(ctx); !errors.Is(err, context.Canceled) || errors.Is(err, graph.ErrUnavailable) || errors.Is(err, graph.ErrInvalid) {
				t.Errorf("got %v, want the context's error", err)
			}
		})
	}
	e.equalExport(e.export(), before)
	if got := e.bucket("b"); len(got) != 1 || got[0].Version != 1 {
		e.Errorf("records: %+v", got)
	}
	if got := e.log(); len(got) != 1 {
		e.Errorf("the log holds %d changes", len(got))
	}
}

// testClosed: after Close every method returns ErrUnavailable, and Close is done twice.
func testClosed(e *env) {
	e.put(e.speech("city23"))
	calls := e.calls()
	if err := e.store.Close(); err != nil {
		e.Fatal(err)
	}
	for name, call := range calls {
		e.Run(name, func(t *testing.T) {
			if err := call(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
				t.Errorf("got %v, want %v", err, graph.ErrUnavailable)
			}
		})
	}
	if err := e.store.Close(); err != nil {
		e.Errorf("the second Close: %v", err)
	}
}

// countdown is a context that cancels itself at the n-th question to it.
type countdown struct {
	context.Context
	mu     sync.Mutex
	left   int
	cancel context.CancelFunc
}

func newCountdown(parent context.Context, n int) *countdown {
	ctx, cancel := context.WithCancel(parent)
	return &countdown{Context: ctx, left: n, cancel: cancel}
}

func (c *countdown) ask() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.left--
	if c.left == 0 {
		c.cancel()
	}
}

func (c *countdown) Done() <-chan struct{} {
	c.ask()
	return c.Context.Done()
}

func (c *countdown) Err() error {
	c.ask()
	return c.Context.Err()
}

// testCutHalfWay: a write whose context ends half-way, at whatever point, leaves
// the store as it was; done again it succeeds.
func testCutHalfWay(e *env) {
	old, new := e.speech("city24"), draft("city24").without("cadres", "opinion", "d2", "d3").lines(0, 1)
	new.Date = "2025"
	writes := []struct {
		name  string
		write func(ctx context.Context, s graph.Store) error
		want  []graph.Facts
	}{
		{"put", func(ctx context.Context, s graph.Store) error { _, err := s.Put(ctx, e.speech("city23")); return err }, []graph.Facts{old, e.speech("city23")}},
		{"put changed", func(ctx context.Context, s graph.Store) error {
			d := new
			d.ID = old.Speech.ID
			_, err := s.Put(ctx, d.Facts(), e.speech("province23"))
			return err
		}, nil},
		{"delete", func(ctx context.Context, s graph.Store) error { _, err := s.Delete(ctx, old.Speech.ID); return err }, []graph.Facts{}},
	}
	for _, w := range writes {
		e.sub(w.name, func(e *env) {
			e.open()
			e.put(old)
			before := e.export()
			for n := 1; ; n += 1 + n/16 {
				ctx := newCountdown(e.Context(), n)
				err := w.write(ctx, e.store)
				ctx.cancel()
				if err == nil {
					break
				}
				if !errors.Is(err, context.Canceled) {
					e.Fatalf("cut at %d: %v", n, err)
				}
				if got := e.export(); got != before {
					e.equalExport(got, before)
					e.Fatalf("cut at %d, the write left something", n)
				}
				if got := len(e.log()); got != 1 {
					e.Fatalf("cut at %d: the log holds %d changes", n, got)
				}
				if n > 100_000 {
					e.Fatal("the write never succeeds")
				}
			}
			if e.export() == before {
				e.Fatal("the write that succeeded did nothing")
			}
			if w.want != nil {
				e.holds(w.want...)
			}
		})
	}
}

// testInvalidFacts: facts that break a rule are refused with what is wrong, and
// with them the whole batch.
func testInvalidFacts(e *env) {
	e.put(e.speech("city24"))
	before := e.export()
	for name, c := range map[string]struct {
		change func(*graph.Facts)
		says   string
	}{
		"span":     {func(f *graph.Facts) { f.Mentions[0].Quote = "other words" }, "other words"},
		"digest":   {func(f *graph.Facts) { f.Speech.SHA256 = "00" }, "sha256"},
		"verb":     {func(f *graph.Facts) { f.Relations[0].Verb = "RELATED_TO" }, "RELATED_TO"},
		"id":       {func(f *graph.Facts) { f.Entities[0].Key = "another key" }, "another key"},
		"evidence": {func(f *graph.Facts) { f.Relations[0].Evidence = nil }, "evidence"},
		"level":    {func(f *graph.Facts) { f.Speech.Level = "GALAXY" }, "GALAXY"},
		"speech":   {func(f *graph.Facts) { f.Speech.ID = "" }, "speech"},
	} {
		e.sub(name, func(e *env) {
			bad := e.speech("city23").Normalized()
			c.change(&bad)
			_, err := e.store.Put(e.Context(), e.speech("province23"), bad, e.speech("masked"))
			e.invalid(err)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				e.Errorf("the error %q does not say %q", err, c.says)
			}
			e.equalExport(e.export(), before)
		})
	}
	if got := len(e.log()); got != 1 {
		e.Errorf("the log holds %d changes", got)
	}
}

// testErrorsSayNothingOfTheDriver: an error is for people, not for who wrote the store.
func testErrorsSayNothingOfTheDriver(e *env) {
	_, invalid := e.store.Nodes(e.Context(), graph.NodeQuery{})
	if err := e.store.Close(); err != nil {
		e.Fatal(err)
	}
	_, closed := e.store.Nodes(e.Context(), graph.NodeQuery{Limit: 1})
	for _, err := range []error{invalid, closed} {
		for _, word := range []string{"sql:", "Neo4jError", "ConnectivityError", "goroutine", ".go:", "driver"} {
			if strings.Contains(fmt.Sprint(err), word) {
				e.Errorf("the error %q says %q", err, word)
			}
		}
	}
}

// testExportCut: an export whose context ends is an error, not half a graph.
func testExportCut(e *env) {
	e.put(e.facts...)
	for n := 1; n < 40; n += 1 + n/4 {
		ctx := newCountdown(e.Context(), n)
		var b bytes.Buffer
		err := graph.Export(ctx, e.store, &b)
		ctx.cancel()
		if err == nil {
			e.Logf("done after fewer than %d questions", n)
			return
		}
		if !errors.Is(err, context.Canceled) {
			e.Fatalf("cut at %d: %v", n, err)
		}
	}
	e.equalExport(e.export(), exported(e.T, e.whole))
}
