package schedule

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"mailuo/graph"
	"mailuo/graph/sqlite"
)

// records is a store's; its clock is that of the test.
func records(t *testing.T) graph.Records {
	t.Helper()
	fold := func(s string) string { return s }
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "x.db"), graph.Options{Fold: fold, Readings: func(string) []string { return nil }, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s.Records()
}

// diary notes when a job ran.
type diary struct {
	mu   sync.Mutex
	runs []time.Time
}

func (d *diary) note() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.runs = append(d.runs, time.Now())
}

// gaps are the minutes between runs.
func (d *diary) gaps() []int {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []int
	for i := 1; i < len(d.runs); i++ {
		out = append(out, int(d.runs[i].Sub(d.runs[i-1]).Minutes()))
	}
	return out
}

func every(t *testing.T, d time.Duration) Schedule {
	t.Helper()
	s, err := Parse(d, "", "")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// during runs a Runner for some time of the test's clock.
func during(t *testing.T, r *Runner, d time.Duration, jobs ...Job) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	r.Run(ctx, jobs)
}

func TestRunner(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var d diary
		r := &Runner{Records: records(t)}
		job := Job{Name: "a", When: every(t, time.Hour), Run: func(context.Context) error { d.note(); return nil }}
		during(t, r, 5*time.Hour, job, Job{Name: "by hand", Run: func(context.Context) error { t.Error("has no schedule"); return nil }})
		if got := d.gaps(); !slices.Equal(got, []int{60, 60, 60, 60}) {
			t.Errorf("minutes between runs: %v", got)
		}
		time.Sleep(100 * time.Hour) // an outage
		before := len(d.runs)
		during(t, r, 30*time.Minute, job)
		if got := len(d.runs) - before; got != 1 {
			t.Errorf("%d runs after an outage, want 1", got)
		}
	})
}

// TestRunnerOverlap: a run that takes longer than the interval is not joined by another.
func TestRunnerOverlap(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		running, most := 0, 0
		var d diary
		job := Job{Name: "slow", When: every(t, 10*time.Minute), Run: func(ctx context.Context) error {
			d.note()
			running++
			most = max(most, running)
			time.Sleep(25 * time.Minute)
			running--
			return nil
		}}
		during(t, &Runner{Records: records(t)}, 2*time.Hour, job)
		if most != 1 || len(d.runs) < 4 {
			t.Errorf("%d at once, %d runs", most, len(d.runs))
		}
	})
}

// TestRunnerFails: a job that fails is tried again after waits that grow, and as often
// as it is due once it is well.
func TestRunnerFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var d diary
		job := Job{Name: "ill", When: every(t, time.Hour), Run: func(context.Context) error {
			d.note()
			switch len(d.runs) {
			case 1, 2, 3:
				return errors.New("no")
			case 4:
				return fmt.Errorf("list: %w", busy{})
			case 5:
				panic("within")
			}
			return nil
		}}
		during(t, &Runner{Records: records(t)}, 12*time.Hour, job)
		got := d.gaps()
		want := []int{1, 2, 4, 3 * 60, 16, 60}
		if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
			t.Errorf("minutes between runs: %v, want %v …", got, want)
		}
	})
}

type busy struct{}

func (busy) Error() string        { return "busy" }
func (busy) Later() time.Duration { return 3 * time.Hour }

// TestRunners: several servers on one store never run a job at the same time, and one
// that dies is followed by another.
func TestRunners(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		shared := records(t)
		var mu sync.Mutex
		running, most, total := 0, 0, 0
		by := map[string]int{}
		server := func(name string, d time.Duration, dies bool) {
			r := &Runner{Records: shared, Owner: name}
			during(t, r, d, Job{Name: "job", When: every(t, 10*time.Minute), Run: func(ctx context.Context) error {
				mu.Lock()
				running++
				total++
				most = max(most, running)
				by[name]++
				mu.Unlock()
				defer func() { mu.Lock(); running--; mu.Unlock() }()
				select {
				case <-time.After(3 * time.Minute):
				case <-ctx.Done():
				}
				return ctx.Err()
			}})
		}
		var wg sync.WaitGroup
		for i := range 4 {
			wg.Go(func() { server(fmt.Sprint(i), time.Duration(1+i)*time.Hour, false) })
		}
		wg.Wait()
		if most != 1 || total < 20 || total > 26 {
			t.Errorf("%d at once, %d runs of 24, %v", most, total, by)
		}
	})
}

// TestLeaseLost: a run whose lease another server has is ended.
func TestLeaseLost(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		shared := records(t)
		r := &Runner{Records: shared, Owner: "a"}
		ended := make(chan error, 1)
		again := false
		job := Job{Name: "job", When: every(t, time.Hour), Run: func(ctx context.Context) error {
			if again { // the other one's lease has expired
				return nil
			}
			again = true
			rec, err := shared.Get(ctx, bucketLease, "job")
			if err == nil { // as a server does that takes it after it expired
				rec.Value = "b"
				_, err = shared.Put(ctx, rec)
			}
			if err != nil {
				t.Error(err)
			}
			<-ctx.Done()
			ended <- context.Cause(ctx)
			return ctx.Err()
		}}
		during(t, r, 10*time.Minute, job)
		if err := <-ended; !errors.Is(err, errLost) {
			t.Errorf("ended by %v", err)
		}
	})
}
