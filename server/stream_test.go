package server_test

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"net/http"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"mailuo/access"
	"mailuo/graph/sqlite"
	"mailuo/schema"
	"mailuo/server"
)

// told is a stream of events as a client reads it.
type told struct {
	*http.Response
	lines *bufio.Scanner
}

// subscribe opens a stream; header adds to the request.
func subscribe(t *testing.T, ctx context.Context, url, body string, header ...string) told {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { resp.Body.Close() })
	return told{resp, bufio.NewScanner(resp.Body)}
}

// next reads the next answer; complete is set where the stream is at its end instead.
func (s told) next(t *testing.T) (a answer, complete bool) {
	t.Helper()
	event := ""
	for s.lines.Scan() {
		switch line := s.lines.Text(); {
		case line == "event: complete":
			return a, true
		case strings.HasPrefix(line, "event: "):
			event = line
		case event == "event: next" && strings.HasPrefix(line, "data: "):
			if err := json.Unmarshal([]byte(line[len("data: "):]), &a); err != nil {
				t.Fatal(err)
			}
			return a, false
		}
	}
	t.Fatalf("the stream ended without a word: %v", s.lines.Err())
	return a, true
}

// streaming serves a store with its records; Put into it is what subscribers see.
func streaming(t *testing.T, with ...func(*server.Config)) (s *server.Server, store *sqlite.Store, url string, stop func() error) {
	t.Helper()
	store = openSQLite(t).(*sqlite.Store)
	s = newServer(t, store, append([]func(*server.Config){func(c *server.Config) {
		c.Records, c.Limits.Poll = store.Records(), time.Millisecond
	}}, with...)...)
	url, stop = serveServer(t, s)
	return s, store, url, stop
}

const changesQuery = `subscription ($since: Int) { changes(since: $since) { sequence kind speech { title } } }`

// TestStreamChanges: a subscriber is told every change once and in order, those
// before it subscribed from the sequence it names.
func TestStreamChanges(t *testing.T) {
	t.Parallel()
	_, store, url, stop := streaming(t)
	all := facts(t)[:5]
	for _, f := range all[:3] {
		if _, err := store.Put(t.Context(), f); err != nil {
			t.Fatal(err)
		}
	}
	from1 := subscribe(t, t.Context(), url, withVariables(changesQuery, map[string]any{"since": 1}))
	if kind := from1.Header.Get("Content-Type"); kind != "text/event-stream; charset=utf-8" || from1.StatusCode != 200 {
		t.Errorf("%d %q", from1.StatusCode, kind)
	}
	fromNow := subscribe(t, t.Context(), url, query(changesQuery))
	read := func(s told, sequence int, kind, title string) {
		t.Helper()
		a, _ := s.next(t)
		var data struct {
			Changes struct {
				Sequence int
				Kind     string
				Speech   *struct{ Title string }
			}
		}
		if err := json.Unmarshal(a.Data, &data); err != nil || len(a.Errors) > 0 {
			t.Fatalf("%v %+v", err, a.Errors)
		}
		c := data.Changes
		if c.Sequence != sequence || c.Kind != kind || (c.Speech == nil) != (title == "") || c.Speech != nil && c.Speech.Title != title {
			t.Errorf("told %+v, want %d %s %q", c, sequence, kind, title)
		}
		if a.Extensions.Cost.Requested == 0 {
			t.Error("no cost")
		}
	}
	read(from1, 2, "ADDED", all[1].Speech.Title)
	read(from1, 3, "ADDED", all[2].Speech.Title)
	if _, err := store.Put(t.Context(), all[3]); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Delete(t.Context(), all[0].Speech.ID); err != nil {
		t.Fatal(err)
	}
	for _, s := range []told{from1, fromNow} {
		read(s, 4, "ADDED", all[3].Speech.Title)
		read(s, 5, "DELETED", "")
	}
	if err := stop(); err != nil { // streams end with the server, and say so
		t.Error(err)
	}
	for _, s := range []told{from1, fromNow} {
		if _, complete := s.next(t); !complete {
			t.Error("an answer after the end")
		}
	}
}

// TestStreamIngestion: a subscriber gets the state at once, and the newest later.
func TestStreamIngestion(t *testing.T) {
	t.Parallel()
	s, _, url, stop := streaming(t)
	stream := subscribe(t, t.Context(), url, query(`subscription { ingestion { isRunning done total } }`))
	read := func() string {
		a, _ := stream.next(t)
		return string(a.Data)
	}
	if got := read(); got != `{"ingestion":{"isRunning":false,"done":0,"total":0}}` {
		t.Error(got)
	}
	for i := range 50 {
		s.Report(schema.Ingestion{IsRunning: i < 49, Done: i + 1, Total: 50})
	}
	for n := 1; ; n++ {
		if got := read(); got == `{"ingestion":{"isRunning":false,"done":50,"total":50}}` {
			break
		} else if n > 50 {
			t.Fatalf("more events than there were: %s", got)
		}
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

// TestStreamRefusals: what cannot be a stream is answered as any other request; a
// query by stream is one answer.
func TestStreamRefusals(t *testing.T) {
	t.Parallel()
	s, _, url, stop := streaming(t, func(c *server.Config) { c.Limits.Streams = 2 })
	one := subscribe(t, t.Context(), url, query("{ "+counts+" }"))
	if a, complete := one.next(t); complete || !strings.Contains(string(a.Data), "kinds") {
		t.Errorf("%s", a.Data)
	}
	if _, complete := one.next(t); !complete {
		t.Error("a query has two answers")
	}
	bad := subscribe(t, t.Context(), url, withVariables(changesQuery, map[string]any{"since": -1}))
	if a, _ := bad.next(t); len(a.Errors) != 1 || a.Errors[0].code() != "BAD_USER_INPUT" {
		t.Errorf("%+v", a.Errors)
	}
	for name, c := range map[string]struct {
		body   string
		status int
	}{
		"no such field": {query("subscription { nothing }"), 400},
		"two fields":    {query("subscription { ingestion { done } changes { sequence } }"), 400},
		"no JSON":       {"{", 400},
	} {
		resp := subscribe(t, t.Context(), url, c.body)
		if resp.StatusCode != c.status || !strings.HasPrefix(resp.Header.Get("Content-Type"), "application/json") {
			t.Errorf("%s: %d %s", name, resp.StatusCode, resp.Header.Get("Content-Type"))
		}
	}
	if a := send(t, s, query("subscription { ingestion { done } }")); len(a.Errors) != 1 || a.Errors[0].code() != "BAD_REQUEST" {
		t.Errorf("a subscription without a stream: %+v", a.Errors)
	}
	for range 2 {
		subscribe(t, t.Context(), url, query("subscription { ingestion { done } }")).next(t)
	}
	if resp := subscribe(t, t.Context(), url, query("subscription { ingestion { done } }")); resp.StatusCode != 503 {
		t.Errorf("one stream too many: %d", resp.StatusCode)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

// TestStreamRevoked: a token that is revoked ends its streams.
func TestStreamRevoked(t *testing.T) {
	t.Parallel()
	var tokens access.Tokens
	var later atomic.Int64
	now := func() time.Time { return time.Now().Add(time.Duration(later.Load())) }
	_, _, url, stop := streaming(t, func(c *server.Config) {
		c.Anonymous, c.Limits.Heartbeat, c.Now = "", time.Millisecond, now
		tokens = access.Tokens{Records: c.Records, Now: now, Random: rand.Reader}
	})
	secret, token, err := tokens.Create(t.Context(), "a reader", access.Reader, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	stream := subscribe(t, t.Context(), url, query("subscription { ingestion { done } }"), "Authorization", "Bearer "+secret.Reveal())
	if a, _ := stream.next(t); len(a.Errors) > 0 {
		t.Fatal(a.Errors)
	}
	if _, err := tokens.Revoke(t.Context(), token.ID); err != nil {
		t.Fatal(err)
	}
	later.Store(int64(time.Minute)) // a token is remembered for some seconds
	if a, _ := stream.next(t); len(a.Errors) != 1 || a.Errors[0].code() != "UNAUTHENTICATED" {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

// TestStreamsEnd: readers that stall are cut, readers that go leave nothing behind.
func TestStreamsEnd(t *testing.T) {
	s, store, url, stop := streaming(t, func(c *server.Config) {
		c.Limits.WriteTimeout, c.Limits.Heartbeat = brief, time.Millisecond
	})
	if _, err := store.Put(t.Context(), facts(t)...); err != nil {
		t.Fatal(err)
	}
	before := runtime.NumGoroutine()
	for range 20 {
		ctx, cancel := context.WithCancel(t.Context())
		stream := subscribe(t, ctx, url, withVariables(changesQuery, map[string]any{"since": 0}))
		stream.next(t)
		cancel()
	}
	body := query("subscription { ingestion { done total read added changed unchanged same failed } }")
	conn := dial(t, url, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: "+
		strconv.Itoa(len(body))+"\r\n\r\n"+body)
	cut := make(chan error)
	go func() { // the server says more and more, nobody reads; at last it hangs up
		for {
			s.Report(schema.Ingestion{Done: 1})
			if _, err := io.WriteString(conn, "x"); err != nil {
				cut <- err
				return
			}
		}
	}()
	<-cut
	http.DefaultClient.CloseIdleConnections()
	for runtime.NumGoroutine() > before+5 { // the test ends by its deadline where they stay
		runtime.Gosched()
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}
