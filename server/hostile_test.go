package server_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"mailuo/graph/graphtest"
	"mailuo/server"
)

// TestHostile: each of them is refused with its code before anything is executed.
func TestHostile(t *testing.T) {
	t.Parallel()
	store := &counting{Store: graphtest.Model(graphtest.Options(), facts(t)...)}
	s := newServer(t, store)
	corpus := hostile(t)
	if len(corpus) < 300 {
		t.Errorf("%d documents, want 300 or more", len(corpus))
	}
	for _, c := range corpus {
		t.Run(c.name, func(t *testing.T) {
			before := store.calls.Load()
			a := send(t, s, c.body)
			if n := store.calls.Load() - before; n != 0 {
				t.Errorf("%d calls of the store", n)
			}
			if len(a.Errors) == 0 || a.Errors[0].code() != string(c.code) {
				t.Fatalf("%d %.300v, want %s", a.Status, a.Errors, c.code)
			}
			if len(a.Errors) > 100 {
				t.Errorf("%d errors", len(a.Errors))
			}
			for _, e := range a.Errors {
				if len(e.Message) > 500 {
					t.Errorf("a message of %d bytes", len(e.Message))
				}
			}
		})
	}
}

// TestHostileMemory: refusing them in parallel keeps nothing.
func TestHostileMemory(t *testing.T) {
	s := newServer(t, graphtest.Model(graphtest.Options()))
	var bodies []string
	for _, c := range hostile(t) {
		bodies = append(bodies, c.body)
	}
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	done := make(chan bool)
	for i := range 8 {
		go func() {
			defer func() { done <- true }()
			for n := range 3 * len(bodies) {
				send(t, s, bodies[(n+i)%len(bodies)])
			}
		}()
	}
	for range 8 {
		<-done
	}
	if after := heap(); after > before+8<<20 {
		t.Errorf("the heap grew by %d bytes", after-before)
	}
}

// TestCachesAreBounded: as many valid queries as you like fill no more than the cache.
func TestCachesAreBounded(t *testing.T) {
	s := newServer(t, graphtest.Model(graphtest.Options()), func(c *server.Config) { c.Limits.QueryCache, c.Limits.PersistedCache = 1<<20, 1<<20 })
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	before := m.HeapAlloc
	for i := range 3_000 {
		query := fmt.Sprintf("# %d %s\n{ stats {kinds {count}} }", i, strings.Repeat("x", 10_000))
		if a := post(t, s, query, nil); a.Errors != nil {
			t.Fatal(a.Errors)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&m)
	if m.HeapAlloc > before+6<<20 {
		t.Errorf("the heap grew by %d bytes", m.HeapAlloc-before)
	}
}

// BenchmarkHostile refuses each attack of the corpus; the metric is the slowest one's
// time. The reference is a query that is answered.
func BenchmarkHostile(b *testing.B) {
	s := newServer(b, graphtest.Model(graphtest.Options(), facts(b)...))
	corpus := hostile(b)
	worst := make([]time.Duration, len(corpus))
	for b.Loop() {
		for i, c := range corpus {
			start := time.Now()
			send(b, s, c.body)
			if took := time.Since(start); worst[i] == 0 || took < worst[i] {
				worst[i] = took // the least of all rounds: what others do on the machine is not counted
			}
		}
	}
	slowest := 0
	for i := range worst {
		if worst[i] > worst[slowest] {
			slowest = i
		}
	}
	reference := time.Duration(1<<63 - 1)
	for range 20 {
		start := time.Now()
		post(b, s, "{ "+counts+" }", nil)
		reference = min(reference, time.Since(start))
	}
	b.ReportMetric(float64(worst[slowest].Microseconds())/1000, "ms/slowest")
	b.ReportMetric(float64(worst[slowest])/float64(reference), "slowest/answered")
	b.Logf("%d attacks; the slowest to refuse is %q", len(corpus), corpus[slowest].name)
}
