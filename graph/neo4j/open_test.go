package neo4j_test

import (
	"context"
	"errors"
	"net"
	"strings"
	"sync"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
)

// login is the log-in of the test server.
func login(t testing.TB) neo4j.Auth {
	s := neo4jtest.Current(t)
	return neo4j.Auth{Username: s.Username, Password: s.Password}
}

// says checks that an error is of a kind, names what it should and nothing that it must not.
func says(t *testing.T, err, is error, words ...string) {
	t.Helper()
	if !errors.Is(err, is) {
		t.Fatalf("got the error %v, want one that is %v", err, is)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("the error %q does not say %q", err, w)
		}
	}
	for _, w := range []string{"Neo4jError", "ConnectivityError", "UsageError", "secret", "dial tcp", "goroutine"} {
		if strings.Contains(err.Error(), w) {
			t.Errorf("the error %q says %q", err, w)
		}
	}
}

// TestAddresses: what can never be an address is ErrInvalid, without a connection.
func TestAddresses(t *testing.T) {
	for uri, want := range map[string]string{
		"http://127.0.0.1:7474":            "http://",
		"127.0.0.1:7687":                   "neo4j://host:port",
		"/tmp/x.db":                        "bolt://",
		"":                                 "bolt://",
		"neo4j://":                         "host",
		"bolt://:7687":                     "host",
		"neo4j://me:secret@127.0.0.1:7687": "NEO4J_PASSWORD",
		"neo4j://me:secret@%zz":            "neo4j://host:port",
		"bolt://127.0.0.1:7687/movies":     "after the host",
		"bolt://127.0.0.1:notaport":        "neo4j://host:port",
		"neo4j://127.0.0.1:1?a=b&a=c":      "address",
	} {
		t.Run(uri, func(t *testing.T) {
			_, err := neo4j.Open(t.Context(), uri, neo4j.Auth{Username: "me", Password: "secret"}, graph.Options{})
			says(t, err, graph.ErrInvalid, want)
		})
	}
}

// TestUnreachable: nobody listens, or somebody who is no Neo4j.
func TestUnreachable(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	l.Close()
	for _, scheme := range []string{"bolt", "neo4j", "neo4j+s"} {
		_, err = neo4j.Open(t.Context(), scheme+"://"+address, neo4j.Auth{Username: "me", Password: "secret"}, graph.Options{})
		says(t, err, graph.ErrUnavailable, address, "does not answer")
	}
	l, err = net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
			c.Close()
		}
	}()
	_, err = neo4j.Open(t.Context(), "bolt://"+l.Addr().String(), neo4j.Auth{}, graph.Options{})
	says(t, err, graph.ErrUnavailable, l.Addr().String())
}

// TestPassword: a wrong password, and none.
func TestPassword(t *testing.T) {
	uri := neo4jtest.Current(t).URI
	for _, auth := range []neo4j.Auth{{Username: "neo4j", Password: "secret"}, {Username: "nobody", Password: "secret"}, {}} {
		_, err := neo4j.Open(t.Context(), uri, auth, graph.Options{})
		says(t, err, graph.ErrUnavailable, "password", "NEO4J_PASSWORD", strings.TrimPrefix(uri, "bolt://"))
	}
}

// TestTLS: an address with TLS of a server without.
func TestTLS(t *testing.T) {
	_, host, _ := strings.Cut(neo4jtest.Current(t).URI, "://")
	_, err := neo4j.Open(t.Context(), "bolt+s://"+host, login(t), graph.Options{})
	says(t, err, graph.ErrUnavailable, "TLS")
}

// TestOpenCancelled: a context that has ended opens nothing.
func TestOpenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := neo4j.Open(ctx, neo4jtest.Current(t).URI, login(t), graph.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestOpenAtOnce: several servers open a database without constraints and indexes
// at once, and put the same there.
func TestOpenAtOnce(t *testing.T) {
	neo4jtest.Reset(t)
	uri, auth := neo4jtest.Current(t).URI, login(t)
	f := graphtest.Fixture()[0]
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := neo4j.Open(t.Context(), uri, auth, graph.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if _, err := s.Put(t.Context(), f); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	s := open(t, graph.Options{})
	c, err := s.Put(t.Context(), f)
	if err != nil || c[0].Sequence != 1 {
		t.Errorf("after the wipe: %+v, %v", c, err)
	}
}

// TestFormerModel: a database that another version made is refused, and left as it is.
func TestFormerModel(t *testing.T) {
	const index = "mailuo_sentence_wording"
	s := open(t, graph.Options{})
	defer neo4jtest.Reset(t)
	if _, err := s.Put(t.Context(), graphtest.Fixture()[0]); err != nil {
		t.Fatal(err)
	}
	if err := s.Former(t.Context(), index); err != nil {
		t.Fatal(err)
	}
	_, err := neo4j.Open(t.Context(), neo4jtest.Current(t).URI, login(t), graph.Options{})
	says(t, err, graph.ErrUnavailable, "another version", "export it", "import it")
	if n, err := s.Indexes(t.Context(), index); err != nil || n != 0 {
		t.Errorf("there are %d indexes %s, %v", n, index, err)
	}
}

// TestRouting: the scheme that asks the server for its cluster works with a server
// alone, and what was written is seen.
func TestRouting(t *testing.T) {
	neo4jtest.Wipe(t)
	_, host, _ := strings.Cut(neo4jtest.Current(t).URI, "://")
	s, err := neo4j.Open(t.Context(), "neo4j://"+host, login(t), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for i, f := range graphtest.Fixture() {
		if _, err := s.Put(t.Context(), f); err != nil {
			t.Fatal(err)
		}
		n, err := s.Count(t.Context(), graph.CountQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH"))})
		if err != nil || n[0].N != i+1 {
			t.Errorf("after %d speeches: %v, %v", i+1, n, err)
		}
	}
}
