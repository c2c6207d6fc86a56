package main

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"mailuo/analysis"
	"mailuo/ingest"
	"mailuo/ingest/journal"
	"mailuo/ingest/source"
)

// TestAttend: after an ingest a saved query is told of by its webhook, once; a
// quarantined file that somebody asks for is tried again.
func TestAttend(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a := &app{Context: t.Context(), out: io.Discard, err: io.Discard, getenv: os.Getenv}
	flag := storeFlag{Store: filepath.Join(dir, "a.db")}
	s, err := flag.open(t.Context(), os.Getenv)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var heard sync.Mutex
	var got []told
	there := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var m told
		if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
			t.Error(err)
		}
		heard.Lock()
		defer heard.Unlock()
		got = append(got, m)
	}))
	defer there.Close()
	if _, err := analysis.Save(t.Context(), s.Store, s.records, analysis.Saved{
		ID: "x", Name: "all", Kind: analysis.NewDirective, Ledger: analysis.LedgerQuery{Principles: true}, Webhook: there.URL, Created: time.Now(),
	}); err != nil {
		t.Fatal(err)
	}
	serve := &serveCommand{storeFlag: flag, limitFlags: limitFlags{MaxSize: 16}}
	log := slog.New(slog.DiscardHandler)
	at := newAttendant(s, there.URL, 3, log) // its host is allowed by name
	flow := &inflows{current: func(c source.Config) *inflow {
		return newInflow(a, s, c, serve.limits(), func(string) func(string, ingest.Event) { return func(string, ingest.Event) {} }, log)
	}}
	flow.set(source.Config{})
	at.again = flow.again
	bad := filepath.Join(dir, "bad.txt")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(bad, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(" ")
	err = bringIn(t.Context(), a, s, bringing{
		limits: serve.limits(), find: paths([]string{bad, filepath.Join("testdata", "speeches")}), observe: func(string, ingest.Event) {}, log: log,
		start: journal.Start{Trigger: journal.ByCommand},
	})
	if err != errPartial {
		t.Fatal(err)
	}
	attend := func() {
		t.Helper()
		for _, f := range []func(context.Context) error{at.ask, at.tryAgain, func(ctx context.Context) error { _, _, err := at.outbox.Deliver(ctx); return err }} {
			if err := f(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
	attend()
	attend()
	n, seen := 0, map[string]bool{}
	heard.Lock()
	for _, m := range got {
		for _, h := range m.Hits {
			n++
			seen[string(h.Node)] = true
		}
	}
	heard.Unlock()
	hits, err := analysis.Hits(t.Context(), s.records, "x")
	if err != nil || n == 0 || n != len(hits) || n != len(seen) {
		t.Errorf("told of %d, %d of them different, kept %d, %v", n, len(seen), len(hits), err)
	}
	waiting := func() []journal.Quarantined {
		t.Helper()
		all, err := at.journal.Quarantine(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	ask := func() {
		t.Helper()
		if _, err := at.journal.Retry(t.Context(), waiting()[0].Address); err != nil {
			t.Fatal(err)
		}
		attend()
	}
	if q := waiting(); len(q) != 1 || q[0].Tries != 1 {
		t.Fatalf("%+v", q)
	}
	ask()
	if q := waiting(); len(q) != 1 || q[0].Tries != 2 || q[0].State != journal.Waits {
		t.Fatalf("tried again: %+v", q)
	}
	if err := os.Remove(bad); err != nil {
		t.Fatal(err)
	}
	ask()
	if q := waiting(); len(q) != 1 || q[0].Tries != 3 || q[0].State != journal.Waits || q[0].Code != ingest.CodeMissing {
		t.Fatalf("gone: %+v", q)
	}
	write("在全市机关党建工作会议上的讲话\n2023年1月1日\n同志们：要深入贯彻党的二十大精神，抓好机关党建工作。\n")
	ask()
	if q := waiting(); len(q) != 0 {
		t.Errorf("mended: %+v", q)
	}
}
