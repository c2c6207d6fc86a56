package analysis_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
)

func note(i int, speech string, progress string, version int) analysis.NoteOf {
	return analysis.NoteOf{Number: someNumber(i), Speech: graph.NewID(graph.KindSpeech, speech), Note: analysis.Note{Progress: progress, Version: version}}
}

func TestNotes(t *testing.T) {
	t.Parallel()
	onEachKept(t, nil, func(t *testing.T, s kept) {
		write := func(notes ...analysis.NoteOf) (int, error) {
			return analysis.WriteNotes(t.Context(), s.records, notes)
		}
		if n, err := write(note(1, "a", "一", 0), note(2, "a", "二", 0), note(3, "b", "三", 0)); n != 3 || err != nil {
			t.Fatal(n, err)
		}
		if n, err := write(note(1, "a", "一", 0), note(2, "a", "贰", 1)); n != 1 || err != nil {
			t.Errorf("one that says the same and one that does not: %d, %v", n, err)
		}
		var conflict *analysis.NoteConflict
		n, err := write(note(1, "a", "壹", 1), note(3, "b", "叁", 0))
		if n != 0 || !errors.As(err, &conflict) || !errors.Is(err, graph.ErrConflict) || conflict.Number != someNumber(3) || conflict.Stored.Progress != "三" {
			t.Errorf("over another version: %d, %v", n, err)
		}
		got, err := analysis.AllNotes(t.Context(), s.records)
		want := map[analysis.Number]analysis.Note{
			someNumber(1): {Progress: "一", Version: 1}, someNumber(2): {Progress: "贰", Version: 2}, someNumber(3): {Progress: "三", Version: 1},
		}
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%v\n%s", err, diff)
		}
		some, err := analysis.Notes(t.Context(), s.records, []graph.ID{graph.NewID(graph.KindSpeech, "b"), graph.NewID(graph.KindSpeech, "c")})
		if diff := cmp.Diff(map[analysis.Number]analysis.Note{someNumber(3): want[someNumber(3)]}, some); diff != "" || err != nil {
			t.Errorf("%v\n%s", err, diff)
		}
	})
}

// TestNotesAtOnce: people who write notes of one speech at the same time lose none.
func TestNotesAtOnce(t *testing.T) {
	t.Parallel()
	onEachKept(t, nil, func(t *testing.T, s kept) {
		const writers = 4
		var wg sync.WaitGroup
		errs := make([]error, writers)
		for i := range writers {
			wg.Go(func() {
				_, errs[i] = analysis.WriteNotes(t.Context(), s.records, []analysis.NoteOf{note(i, "a", fmt.Sprint(i), 0)})
			})
		}
		wg.Wait()
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
		if got, err := analysis.AllNotes(t.Context(), s.records); len(got) != writers || err != nil {
			t.Errorf("%v, %v", got, err)
		}
	})
}

// failing are records that fail from the n-th Put on.
type failing struct {
	graph.Records
	left int
}

func (f *failing) Put(ctx context.Context, r graph.Record) (graph.Record, error) {
	if f.left--; f.left < 0 {
		f.left = 1000
		return r, graph.ErrUnavailable
	}
	return f.Records.Put(ctx, r)
}

// TestNotesUndone: what fails half way leaves nothing.
func TestNotesUndone(t *testing.T) {
	t.Parallel()
	onEachKept(t, nil, func(t *testing.T, s kept) {
		if _, err := analysis.WriteNotes(t.Context(), s.records, []analysis.NoteOf{note(1, "a", "一", 0)}); err != nil {
			t.Fatal(err)
		}
		before, err := analysis.AllNotes(t.Context(), s.records)
		if err != nil {
			t.Fatal(err)
		}
		for left := range 3 {
			notes := []analysis.NoteOf{note(1, "a", "壹", 1), note(2, "b", "贰", 0), note(3, "c", "叁", 0)}
			if _, err := analysis.WriteNotes(t.Context(), &failing{s.records, left}, notes); !errors.Is(err, graph.ErrUnavailable) {
				t.Fatalf("after %d: %v", left, err)
			}
			after, err := analysis.AllNotes(t.Context(), s.records)
			if diff := cmp.Diff(before, after); diff != "" || err != nil {
				t.Errorf("after %d: %v\n%s", left, err, diff)
			}
		}
	})
}
