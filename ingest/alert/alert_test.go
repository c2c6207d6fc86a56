package alert_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/ingest/alert"
	"mailuo/ingest/journal"
)

// world is a store with a clock that a test moves, and an address that takes messages
// while it is well.
type world struct {
	*testing.T
	mu      sync.Mutex
	at      time.Time
	sick    bool
	got     []alert.Alert
	ids     map[string]int
	address string
	outbox  alert.Outbox
	journal journal.Journal
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{T: t, at: time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC), ids: map[string]int{}}
	now := func() time.Time {
		w.mu.Lock()
		defer w.mu.Unlock()
		return w.at
	}
	o := graphtest.Options()
	o.Now = now
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	there := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var a alert.Alert
		if err != nil || json.Unmarshal(body, &a) != nil {
			t.Errorf("got %q, %v", body, err)
		}
		w.mu.Lock()
		defer w.mu.Unlock()
		if w.sick {
			rw.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		w.got = append(w.got, a)
		w.ids[r.Header.Get("Idempotency-Key")]++
	}))
	t.Cleanup(there.Close)
	w.address = there.URL + "/hook"
	w.outbox = alert.Outbox{Records: s.Records(), Now: now, Send: alert.NewSender(strings.TrimPrefix(there.URL, "http://")).Send}
	w.journal = journal.Journal{Records: s.Records(), Now: now, Random: rand.NewChaCha8([32]byte{7})}
	return w
}

func (w *world) pass(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at = w.at.Add(d)
}

func (w *world) run(err error) {
	w.Helper()
	w.pass(time.Minute)
	r, errBegin := w.journal.Begin(w.Context(), journal.Start{Source: "a"})
	if errBegin != nil {
		w.Fatal(errBegin)
	}
	if _, err := r.End(w.Context(), err); err != nil {
		w.Fatal(err)
	}
}

func (w *world) look() {
	w.Helper()
	if err := (alert.Watch{Journal: w.journal, Outbox: w.outbox, Address: w.address, After: 2}).Look(w.Context()); err != nil {
		w.Fatal(err)
	}
}

func (w *world) deliver(sent, failed int) {
	w.Helper()
	s, f, err := w.outbox.Deliver(w.Context())
	if s != sent || f != failed || err != nil {
		w.Errorf("%d sent, %d failed, %v; want %d, %d", s, f, err, sent, failed)
	}
}

// TestWatch: a source that fails twice is told of once, one that is late is, and each
// that recovers.
func TestWatch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if err := w.journal.Plan(t.Context(), []journal.Planned{{Name: "a", Every: time.Hour}}); err != nil {
		t.Fatal(err)
	}
	steps := []func(){
		func() { w.run(nil) },
		func() { w.run(graph.ErrUnavailable) }, // once is nothing
		func() { w.run(graph.ErrUnavailable) },
		func() { w.run(graph.ErrUnavailable) },
		func() { w.run(nil) },
		func() { w.pass(4 * time.Hour) },
		func() {},
		func() { w.run(nil) },
	}
	for _, step := range steps {
		step()
		w.look()
		if _, _, err := w.outbox.Deliver(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	var events []string
	for _, a := range w.got {
		events = append(events, a.Event+" "+a.Source)
	}
	want := []string{"source.failing a", "source.recovered a", "source.late a", "source.recovered a"}
	if diff := cmp.Diff(want, events); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(w.got) > 0 && (w.got[0].Failures != 2 || w.got[0].LastSuccess == nil || w.got[0].Code != "UNAVAILABLE") {
		t.Errorf("%+v", w.got[0])
	}
}

// TestOutbox: a message waits, longer each time, until it is taken; it is kept once.
func TestOutbox(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.sick = true
	for range 3 {
		if err := w.outbox.Put(t.Context(), w.address, "x", alert.Alert{Event: "x"}); err != nil {
			t.Fatal(err)
		}
	}
	w.deliver(0, 1)
	w.deliver(0, 0) // not yet
	for range 20 {
		w.pass(6 * time.Hour)
		w.deliver(0, 1)
	}
	all, err := w.outbox.Waiting(t.Context())
	if err != nil || len(all) != 1 || all[0].Tries != 21 || all[0].Error != "it answered 503" {
		t.Errorf("%+v, %v", all, err)
	}
	w.sick = false
	w.pass(6 * time.Hour)
	w.deliver(1, 0)
	w.deliver(0, 0)
	if all, err := w.outbox.Waiting(t.Context()); len(all) != 0 || err != nil || len(w.got) != 1 {
		t.Errorf("%+v, %v, %d taken", all, err, len(w.got))
	}
}

// TestCrash: a sender that dies in the middle loses nothing: another sends it later.
func TestCrash(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if err := w.outbox.Put(t.Context(), w.address, "x", alert.Alert{Event: "x"}); err != nil {
		t.Fatal(err)
	}
	dying := w.outbox
	ctx, die := context.WithCancel(t.Context())
	dying.Send = func(context.Context, alert.Message) error { die(); return errors.New("dead") }
	if _, _, err := dying.Deliver(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	w.deliver(0, 0) // it is the dead one's for a while
	w.pass(3 * time.Minute)
	w.deliver(1, 0)
}

// TestPublicOnly: what is not of the public web is not reached, however it is written.
func TestPublicOnly(t *testing.T) {
	t.Parallel()
	reached := false
	there := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer there.Close()
	_, port, _ := strings.Cut(strings.TrimPrefix(there.URL, "http://"), ":")
	s := alert.NewSender("example.org")
	for _, address := range []string{
		"http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::1]:" + port, "http://[::ffff:127.0.0.1]:" + port, "http://0.0.0.0:" + port,
		"http://10.0.0.1", "http://192.168.1.1", "http://172.16.0.1", "http://169.254.169.254/latest", "http://100.64.0.1", "http://[fe80::1]", "http://[fc00::1]",
		"http://[64:ff9b::7f00:1]", "http://[2002:7f00:1::]", "http://224.0.0.1", "http://255.255.255.255", "file:///etc/passwd", "gopher://127.0.0.1", "http://2130706433:" + port,
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		if err := s.Send(ctx, alert.Message{Address: address, Body: []byte("{}")}); err == nil {
			t.Errorf("%s was sent to", address)
		}
		cancel()
	}
	if reached {
		t.Error("a private address was reached")
	}
}
