package journal_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/ingest"
	"mailuo/ingest/document"
	"mailuo/ingest/journal"
)

// clock is one that a test moves.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

var start = time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)

// newJournal keeps a journal in a store of its own, which has the same clock.
func newJournal(t testing.TB) (journal.Journal, *clock) {
	t.Helper()
	c := &clock{at: start}
	o := graphtest.Options()
	o.Now = c.now
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return journal.Journal{Records: s.Records(), Now: c.now, Random: rand.NewChaCha8([32]byte{7})}, c
}

func begin(t testing.TB, j journal.Journal, s journal.Start) *journal.Recorder {
	t.Helper()
	r, err := j.Begin(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func end(t testing.TB, r *journal.Recorder, err error) journal.Run {
	t.Helper()
	run, err := r.End(t.Context(), err)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func done(name string, o ingest.Outcome) ingest.Event {
	return ingest.Event{Name: name, Address: "file:///" + name, Outcome: o, Bytes: 10, Speech: "speech_" + graph.ID(name)}
}

func failed(name string, c ingest.Code, sha string) ingest.Event {
	return ingest.Event{Name: name, Address: "file:///" + name, Outcome: ingest.Failed, Bytes: 10, SHA256: sha, Failure: &ingest.Failure{Name: name, Code: c, Reason: "because"}}
}

// TestRun: a run is kept with its counts, and its items but for those that are unchanged.
func TestRun(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	r := begin(t, j, journal.Start{Source: "办公室", Trigger: journal.BySchedule, By: "server"})
	for _, e := range []ingest.Event{{Total: 4}, done("a", ingest.Added), done("b", ingest.Unchanged), failed("c", document.CodeEncoding, "1"), done("d", ingest.Changed)} {
		e.Total = 4
		r.Observe(e)
	}
	if err := r.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	seen, err := j.Run(t.Context(), r.Run().ID)
	if err != nil || seen.State != journal.Running || seen.Items != 3 || seen.Total != 4 {
		t.Errorf("while it runs: %+v, %v", seen, err)
	}
	c.pass(2 * time.Second)
	run := end(t, r, nil)
	want := journal.Run{
		ID: run.ID, Start: journal.Start{Source: "办公室", Trigger: journal.BySchedule, By: "server"}, State: journal.Partial,
		Started: start, Ended: start.Add(2 * time.Second), Total: 4, Bytes: 40, Items: 3,
		Counts: map[ingest.Outcome]int{ingest.Added: 1, ingest.Unchanged: 1, ingest.Failed: 1, ingest.Changed: 1}, Codes: map[ingest.Code]int{document.CodeEncoding: 1},
	}
	got, err := j.Run(t.Context(), run.ID)
	if diff := cmp.Diff([]journal.Run{want, want}, []journal.Run{run, got}); diff != "" || err != nil {
		t.Errorf("(-want +got), %v:\n%s", err, diff)
	}
	items, err := j.Items(t.Context(), run.ID, 0, 10)
	wantItems := []journal.Entry{
		{Name: "a", Address: "file:///a", Outcome: ingest.Added, At: start, Bytes: 10, Speech: "speech_a"},
		{Name: "c", Address: "file:///c", Outcome: ingest.Failed, Code: document.CodeEncoding, Reason: "because", At: start, Bytes: 10},
		{Name: "d", Address: "file:///d", Outcome: ingest.Changed, At: start, Bytes: 10, Speech: "speech_d"},
	}
	if diff := cmp.Diff(wantItems, items); diff != "" || err != nil {
		t.Errorf("items (-want +got), %v:\n%s", err, diff)
	}
	if _, err := j.Run(t.Context(), "none"); !errors.Is(err, graph.ErrNotFound) {
		t.Error(err)
	}
}

// TestItems: items are read from any number on, however they were written.
func TestItems(t *testing.T) {
	t.Parallel()
	j, _ := newJournal(t)
	r := begin(t, j, journal.Start{})
	n := 0
	for _, batch := range []int{1, 99, 1, 250, 0, 30} {
		for range batch {
			r.Observe(done(fmt.Sprint(n), ingest.Added))
			n++
		}
		if err := r.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	run := end(t, r, nil)
	for _, c := range [][2]int{{0, 1000}, {0, 100}, {99, 2}, {100, 1}, {101, 300}, {380, 10}, {381, 10}, {900, 10}} {
		got, err := j.Items(t.Context(), run.ID, c[0], c[1])
		var want []journal.Entry
		for i := c[0]; i < min(n, c[0]+c[1]); i++ {
			want = append(want, journal.Entry{Name: fmt.Sprint(i)})
		}
		if err != nil || len(got) != len(want) {
			t.Errorf("%d items from %d on, up to %d, want %d: %v", len(got), c[0], c[1], len(want), err)
			continue
		}
		for i := range got {
			if got[i].Name != want[i].Name {
				t.Errorf("item %d is %s", c[0]+i, got[i].Name)
			}
		}
	}
}

// TestStates: how a run ends says its state.
func TestStates(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		events []ingest.Event
		err    error
		want   journal.State
		code   ingest.Code
	}{
		"nothing":     {nil, nil, journal.Done, ""},
		"done":        {[]ingest.Event{done("a", ingest.Same)}, nil, journal.Done, ""},
		"some":        {[]ingest.Event{done("a", ingest.Unchanged), failed("b", document.CodeEmpty, "")}, nil, journal.Partial, ""},
		"all":         {[]ingest.Event{failed("a", document.CodeEmpty, ""), failed("b", document.CodeMissing, ""), failed("c", document.CodeMissing, "")}, nil, journal.Failed, document.CodeMissing},
		"interrupted": {[]ingest.Event{done("a", ingest.Added)}, context.Canceled, journal.Cut, ""},
		"store gone":  {nil, fmt.Errorf("put: %w", graph.ErrUnavailable), journal.Failed, ingest.CodeUnavailable},
		"source gone": {nil, &ingest.Failure{Code: document.CodeMissing, Reason: "no such folder"}, journal.Failed, document.CodeMissing},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			j, _ := newJournal(t)
			r := begin(t, j, journal.Start{Source: "x"})
			for _, e := range c.events {
				r.Observe(e)
			}
			if run := end(t, r, c.err); run.State != c.want || run.Code != c.code {
				t.Errorf("%s %s, want %s %s", run.State, run.Code, c.want, c.code)
			}
		})
	}
}

// TestCut: a run whose program died is cut once its lease is over, or when its source
// is run again by the only one who may.
func TestCut(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	dead, other := begin(t, j, journal.Start{Source: "a"}), begin(t, j, journal.Start{Source: "b"})
	state := func(r *journal.Recorder) journal.State {
		t.Helper()
		run, err := j.Run(t.Context(), r.Run().ID)
		if err != nil {
			t.Fatal(err)
		}
		return run.State
	}
	end(t, begin(t, j, journal.Start{Source: "a"}), nil)
	if got := state(dead); got != journal.Running {
		t.Errorf("beside another run of its source it is %s", got)
	}
	c.pass(time.Second)
	end(t, begin(t, j, journal.Start{Source: "a", Sole: true}), nil)
	if a, b := state(dead), state(other); a != journal.Cut || b != journal.Running {
		t.Errorf("after the next run of a: a %s, b %s", a, b)
	}
	c.pass(time.Hour)
	if got := state(other); got != journal.Cut {
		t.Errorf("after its lease it is %s", got)
	}
	end(t, begin(t, j, journal.Start{Source: "c"}), nil)
	all, err := j.Sources(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, h := range all {
		got[h.Name] = h.Runs[journal.Cut]
	}
	if diff := cmp.Diff(map[string]int{"a": 1, "b": 1, "c": 0}, got); diff != "" {
		t.Errorf("runs that were cut (-want +got):\n%s", diff)
	}
}

// TestRuns: the newest come first; those that found nothing are forgotten first.
func TestRuns(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	var ids []string
	for i, source := range []string{"a", "b", "a", ""} {
		c.pass(time.Minute)
		r := begin(t, j, journal.Start{Source: source})
		if i != 1 {
			r.Observe(done("x", ingest.Added))
		}
		ids = append(ids, end(t, r, nil).ID)
	}
	list := func(f journal.RunFilter, after string, limit int, want ...int) {
		t.Helper()
		got, err := j.Runs(t.Context(), f, after, limit)
		if err != nil || len(got) != len(want) {
			t.Errorf("%d runs, want %d: %v", len(got), len(want), err)
			return
		}
		for i, w := range want {
			if got[i].ID != ids[w] {
				t.Errorf("run %d is not %d", i, w)
			}
		}
	}
	list(journal.RunFilter{}, "", 10, 3, 2, 1, 0)
	list(journal.RunFilter{}, ids[3], 2, 2, 1)
	list(journal.RunFilter{Sources: []string{"a"}}, "", 1, 2)
	list(journal.RunFilter{States: []journal.State{journal.Failed}}, "", 10)
	c.pass(journal.KeepQuiet)
	list(journal.RunFilter{}, "", 10, 3, 2, 0)
	c.pass(journal.Keep)
	list(journal.RunFilter{}, "", 10)
}

// TestQuarantine: what could not be read waits until it can be, and counts its tries.
func TestQuarantine(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	run := func(events ...ingest.Event) string {
		t.Helper()
		c.pass(time.Hour)
		r := begin(t, j, journal.Start{Source: "x"})
		for _, e := range events {
			r.Observe(e)
		}
		return end(t, r, nil).ID
	}
	run(failed("a", document.CodeEncoding, "1"), failed("b", document.CodeEmpty, "2"), done("c", ingest.Added))
	last := run(failed("a", document.CodeBinary, "3"), done("b", ingest.Added))
	got, err := j.Quarantine(t.Context())
	want := []journal.Quarantined{{
		Address: "file:///a", Source: "x", Name: "a", Code: document.CodeBinary, Reason: "because", First: start.Add(time.Hour), Last: start.Add(2 * time.Hour),
		Tries: 2, Bytes: 10, SHA256: "3", State: journal.Waits, Run: last,
	}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Fatalf("(-want +got), %v:\n%s", err, diff)
	}
	is := func(want journal.Waiting) {
		t.Helper()
		got, err := j.Quarantine(t.Context())
		if err != nil || len(got) != 1 || got[0].State != want {
			t.Errorf("%+v, %v, want %s", got, err, want)
		}
	}
	if _, err := j.Discard(t.Context(), "file:///a", "file:///b"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("discarded what is not there: %v", err)
	}
	is(journal.Waits)
	if some, err := j.Discard(t.Context(), "file:///a"); err != nil || len(some) != 1 || some[0].Address != "file:///a" {
		t.Errorf("%+v, %v", some, err)
	}
	run(failed("a", document.CodeBinary, "3"))
	is(journal.Discarded)
	run(failed("a", document.CodeBinary, "4"))
	is(journal.Waits)
	if _, err := j.Retry(t.Context(), "file:///a"); err != nil {
		t.Error(err)
	}
	if asked, err := j.Requested(t.Context()); err != nil || len(asked) != 1 {
		t.Errorf("%+v, %v", asked, err)
	}
	run(failed("a", document.CodeBinary, "4"))
	is(journal.Waits)
	run(done("a", ingest.Changed))
	if left, err := j.Quarantine(t.Context()); err != nil || len(left) != 0 {
		t.Errorf("%+v, %v", left, err)
	}
}

// TestHealth: a source fails with its last run, and is late after three of its intervals.
func TestHealth(t *testing.T) {
	t.Parallel()
	j, c := newJournal(t)
	is := func(want journal.Condition, failures int) {
		t.Helper()
		all, err := j.Sources(t.Context())
		if err != nil || len(all) != 1 || all[0].Condition(c.now()) != want || all[0].Failures != failures {
			t.Errorf("%+v, %v, want %s", all, err, want)
		}
	}
	run := func(err error) {
		t.Helper()
		end(t, begin(t, j, journal.Start{Source: "x"}), err)
	}
	plan := []journal.Planned{{Name: "x", Type: "FOLDER", Every: time.Hour, Next: start.Add(time.Hour)}}
	if err := j.Plan(t.Context(), plan); err != nil {
		t.Fatal(err)
	}
	is(journal.New, 0)
	c.pass(3*time.Hour + 1)
	is(journal.Late, 0)
	run(nil)
	is(journal.Healthy, 0)
	run(graph.ErrUnavailable)
	run(graph.ErrUnavailable)
	is(journal.Failing, 2)
	run(context.Canceled)
	is(journal.Failing, 2)
	run(nil)
	is(journal.Healthy, 0)
	c.pass(4 * time.Hour)
	is(journal.Late, 0)
	if err := j.Plan(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	is(journal.Healthy, 0)
	all, err := j.Sources(t.Context())
	if err != nil || all[0].Runs[journal.Failed] != 2 || all[0].Took[0] != 5 || all[0].Type != "FOLDER" {
		t.Errorf("%+v, %v", all, err)
	}
}

// TestTotals: what runs came to is added up, whatever the runs before had none of.
func TestTotals(t *testing.T) {
	t.Parallel()
	j, _ := newJournal(t)
	for _, events := range [][]ingest.Event{nil, {done("a", ingest.Added)}, {done("a", ingest.Changed), failed("b", document.CodeEmpty, "")}, {failed("b", document.CodeEmpty, "")}} {
		r := begin(t, j, journal.Start{})
		for _, e := range events {
			r.Observe(e)
		}
		end(t, r, nil)
	}
	all, err := j.Sources(t.Context())
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	got := []any{all[0].Name, all[0].Runs, all[0].Items, all[0].Codes, all[0].Bytes}
	want := []any{"", map[journal.State]int{journal.Done: 2, journal.Partial: 1, journal.Failed: 1},
		map[ingest.Outcome]int{ingest.Added: 1, ingest.Changed: 1, ingest.Failed: 2}, map[ingest.Code]int{document.CodeEmpty: 2}, int64(40)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// broken is records that fail while they are told to.
type broken struct {
	graph.Records
	mu  sync.Mutex
	err error
}

func (b *broken) fail(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.err = err
}

func (b *broken) Put(ctx context.Context, r graph.Record) (graph.Record, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.err != nil {
		return graph.Record{}, b.err
	}
	return b.Records.Put(ctx, r)
}

// TestStoreGone: what cannot be written is written later, in order and once.
func TestStoreGone(t *testing.T) {
	t.Parallel()
	j, _ := newJournal(t)
	b := &broken{Records: j.Records}
	j.Records = b
	r := begin(t, j, journal.Start{})
	b.fail(graph.ErrUnavailable)
	r.Observe(done("a", ingest.Added))
	r.Observe(failed("b", document.CodeEmpty, ""))
	if err := r.Flush(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("written to nowhere: %v", err)
	}
	r.Observe(done("c", ingest.Added))
	b.fail(nil)
	run := end(t, r, nil)
	items, err := j.Items(t.Context(), run.ID, 0, 10)
	if err != nil || len(items) != 3 || items[0].Name != "a" || items[1].Name != "b" || items[2].Name != "c" {
		t.Errorf("%+v, %v", items, err)
	}
	if q, err := j.Quarantine(t.Context()); err != nil || len(q) != 1 {
		t.Errorf("%+v, %v", q, err)
	}
}
