package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"mailuo/access"
	"mailuo/graph"
	"mailuo/server"
)

func TestCheckAddress(t *testing.T) {
	t.Parallel()
	for address, fine := range map[string]bool{
		"127.0.0.1:8080": true, "localhost:8080": true, "[::1]:8080": true, "127.1.2.3:0": true,
		":8080": false, "0.0.0.0:8080": false, "[::]:8080": false, "192.168.1.2:8080": false, "elsewhere.example:80": false, "8080": false, "": false,
	} {
		if err := server.CheckAddress(address, false); (err == nil) != fine {
			t.Errorf("%q without tokens: %v", address, err)
		}
		_, _, bad := net.SplitHostPort(address)
		if err := server.CheckAddress(address, true); (err == nil) != (bad == nil) {
			t.Errorf("%q with tokens: %v", address, err)
		}
	}
	if l, err := server.Listen(t.Context(), "0.0.0.0:0", false); err == nil {
		l.Close()
		t.Error("listens to everyone")
	}
}

// gated is a store whose counts wait to be let go.
type gated struct {
	graph.Store
	began chan bool
	goOn  chan bool
}

func (g *gated) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	g.began <- true
	select {
	case <-g.goOn:
		return g.Store.Count(ctx, q)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// serve starts a server; the returned function ends it.
func serve(t *testing.T, store graph.Store, with ...func(*server.Config)) (url string, stop func() error) {
	t.Helper()
	return serveServer(t, newServer(t, store, with...))
}

func serveServer(t *testing.T, s *server.Server) (url string, stop func() error) {
	t.Helper()
	l, err := server.Listen(t.Context(), "127.0.0.1:0", false)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, l) }()
	return "http://" + l.Addr().String(), func() error { cancel(); return <-ended }
}

const countQuery = `{"query": "{ stats {kinds {count}} }"}`

// TestServe: at the end what runs may finish, and nothing new begins.
func TestServe(t *testing.T) {
	t.Parallel()
	g := &gated{filled(t, openSQLite), make(chan bool), make(chan bool)}
	url, stop := serve(t, g)
	got := make(chan string)
	go func() {
		resp, err := http.Post(url+"/graphql", "application/json", strings.NewReader(countQuery))
		if err != nil {
			got <- err.Error()
			return
		}
		defer resp.Body.Close()
		b, _ := io.ReadAll(resp.Body)
		got <- string(b)
	}()
	<-g.began
	ended := make(chan error)
	go func() { ended <- stop() }()
	for { // until the port is closed
		c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
		if err != nil {
			break
		}
		c.Close()
	}
	g.goOn <- true
	if b := <-got; !strings.Contains(b, `"data":{"stats":{"kinds"`) {
		t.Errorf("the request that ran: %s", b)
	}
	if err := <-ended; err != nil {
		t.Errorf("serve: %v", err)
	}
}

// TestServeCuts: what does not finish in time is cut, down to the store.
func TestServeCuts(t *testing.T) {
	t.Parallel()
	g := &gated{openSQLite(t), make(chan bool), nil}
	url, stop := serve(t, g, func(c *server.Config) { c.Limits.ShutdownTimeout = time.Millisecond })
	go http.Post(url+"/graphql", "application/json", strings.NewReader(countQuery))
	<-g.began
	if err := stop(); err != nil {
		t.Errorf("serve: %v", err)
	}
}

// TestClientGone: a client that goes away ends its query in the store.
func TestClientGone(t *testing.T) {
	t.Parallel()
	left := make(chan error, 1)
	g := &gated{openSQLite(t), make(chan bool), nil}
	url, stop := serve(t, &leaving{g, left})
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", strings.NewReader(countQuery))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	go http.DefaultClient.Do(r)
	<-g.began
	cancel()
	if err := <-left; !errors.Is(err, context.Canceled) {
		t.Errorf("the store saw %v", err)
	}
	if err := stop(); err != nil {
		t.Errorf("serve: %v", err)
	}
}

// leaving tells how a count ended.
type leaving struct {
	graph.Store
	left chan error
}

func (l *leaving) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	b, err := l.Store.Count(ctx, q)
	l.left <- err
	return b, err
}

// TestSlowHeaders: a connection that does not say what it wants is closed.
func TestSlowHeaders(t *testing.T) {
	t.Parallel()
	url, stop := serve(t, openSQLite(t), func(c *server.Config) { c.Limits.ReadHeaderTimeout = 20 * time.Millisecond })
	c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Write([]byte("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")); err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(c); err != nil && !strings.Contains(err.Error(), "reset") || bytes.Contains(b, []byte("200 OK")) {
		t.Errorf("%q, %v", b, err)
	}
	if err := stop(); err != nil {
		t.Errorf("serve: %v", err)
	}
}

func TestExecute(t *testing.T) {
	t.Parallel()
	s := newServer(t, filled(t, openSQLite))
	r := s.Execute(t.Context(), server.Request{
		Query:     `query One ($n: Int!) { speeches(first: $n) {totalCount} } query Two { stats {kinds {kind}} }`,
		Variables: map[string]any{"n": 1}, OperationName: "One",
	})
	b, err := json.Marshal(r)
	if err != nil || r.Failed() || string(b) != `{"data":{"speeches":{"totalCount":7}},"extensions":{"cost":{"limit":25000,"requested":6}}}` {
		t.Errorf("%v, %s", err, b)
	}
	r = s.Execute(t.Context(), server.Request{Query: `{ speeches {totalCount} }`})
	if b, err = json.Marshal(r); err != nil || !r.Failed() || !strings.HasPrefix(string(b), `{"errors":[{"message":"speeches needs first or last, 1 to 100"`) {
		t.Errorf("%v, %s", err, b)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if r = s.Execute(ctx, server.Request{Query: `{ stats {kinds {kind}} }`}); !r.Failed() || r.Errors[0].Extensions["code"] == nil {
		t.Errorf("cancelled: %+v", r)
	}
}

func TestNew(t *testing.T) {
	t.Parallel()
	if s, err := server.New(server.Config{}); err == nil {
		t.Errorf("a server without a store: %v", s)
	}
	s, err := server.New(server.Config{Store: openSQLite(t), Anonymous: access.Reader})
	if err != nil {
		t.Fatal(err)
	}
	if r := s.Execute(t.Context(), server.Request{Query: `{ search(text: "x") { names(first: 1) {totalCount} } }`}); len(r.Errors) > 0 {
		t.Errorf("%v", r.Errors)
	}
}
