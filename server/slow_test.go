package server_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/server"
)

// dial opens a connection to a server and sends what it is given.
func dial(t *testing.T, url, send string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if _, err := io.WriteString(c, send); err != nil {
		t.Fatal(err)
	}
	return c
}

const brief = 30 * time.Millisecond

// TestConnectionsAreCut: a connection that does not get on is ended by the server,
// whatever it had begun; the test would wait for ever where it is not.
func TestConnectionsAreCut(t *testing.T) {
	t.Parallel()
	url, stop := serve(t, graphtest.Model(graphtest.Options()), func(c *server.Config) {
		c.Limits.ReadHeaderTimeout, c.Limits.ReadTimeout, c.Limits.IdleTimeout = brief, brief, brief
	})
	const post = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
	upgrade := func(protocol string) string {
		return "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" +
			"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: " + protocol + "\r\n\r\n"
	}
	for name, c := range map[string]struct{ send, answer string }{
		"silent":                {"", ""},
		"half a line":           {"GET / HT", "400 "},
		"half a header":         {"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-A: ", ""},
		"no body":               {post + "100\r\n\r\n", "400 "},
		"half a body":           {post + "100\r\n\r\n{\"query\": ", "400 "},
		"half a large body":     {post + "100000\r\n\r\n" + strings.Repeat(" ", 20_000), "400 "},
		"half a chunk":          {strings.TrimSuffix(post, "Content-Length: ") + "Transfer-Encoding: chunked\r\n\r\nff\r\n{", "400 "},
		"idle after a request":  {"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", "200 "},
		"a websocket":           {upgrade("graphql-transport-ws"), "400 "},
		"a websocket, as once":  {upgrade("graphql-ws"), "400 "},
		"a websocket that acts": {upgrade("graphql-transport-ws") + "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", "400 "},
		"not HTTP":              {"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400 "},
		"two lengths":           {post + "5\r\nContent-Length: 6\r\n\r\n{    }", "400 "},
		"too long a header":     {"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: " + strings.Repeat("a", 30_000) + "\r\n\r\n", "431 "},
	} {
		t.Run(name, func(t *testing.T) {
			conn := dial(t, url, c.send)
			got, err := io.ReadAll(conn)
			if err != nil && !strings.Contains(err.Error(), "reset") { // the server may close with bytes unread
				t.Errorf("%v", err)
			}
			line, _, _ := bytes.Cut(got, []byte("\r\n"))
			if c.answer == "" && len(got) > 0 && !bytes.Contains(line, []byte("408")) || c.answer != "" && !bytes.HasPrefix(line, []byte("HTTP/1.1 "+c.answer)) {
				t.Errorf("answered %q, want %q", line, c.answer)
			}
		})
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

// TestSlowReader: a client that does not take its answers is cut; the test would
// write for ever where it is not.
func TestSlowReader(t *testing.T) {
	t.Parallel()
	url, stop := serve(t, graphtest.Model(graphtest.Options()), func(c *server.Config) { c.Limits.WriteTimeout = brief })
	const request = "GET /graphiql/graphiql.min.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
	conn := dial(t, url, request)
	for {
		if _, err := io.WriteString(conn, request); err != nil {
			break
		}
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}

// hanging is a store whose searches wait until they are cut.
type hanging struct {
	graph.Store
	began, ended chan bool
}

func (h *hanging) Search(ctx context.Context, _ graph.SearchQuery) (graph.SearchPage, error) {
	h.began <- true
	<-ctx.Done()
	h.ended <- true
	return graph.SearchPage{}, ctx.Err()
}

// TestSlowQueries: queries that take for ever are cut at their deadline, down to the
// store, and others are answered meanwhile.
func TestSlowQueries(t *testing.T) {
	t.Parallel()
	const slow = 50
	h := &hanging{graphtest.Model(graphtest.Options(), facts(t)...), make(chan bool, slow), make(chan bool, slow)}
	url, stop := serve(t, h, func(c *server.Config) { c.Limits.Timeout = 2 * time.Second })
	codes := make(chan string, slow)
	for range slow {
		go func() {
			resp, err := http.Post(url+"/graphql", "application/json", strings.NewReader(query(`{ search(text: "党") { names(first: 1) { totalCount } } }`)))
			if err != nil {
				codes <- err.Error()
				return
			}
			defer resp.Body.Close()
			b, _ := io.ReadAll(resp.Body)
			codes <- string(b)
		}()
	}
	for range slow {
		<-h.began
	}
	for i := range 20 {
		resp, err := http.Post(url+"/graphql", "application/json", strings.NewReader(countQuery))
		if err != nil {
			t.Fatal(err)
		}
		line, _ := bufio.NewReader(resp.Body).ReadString('\n')
		resp.Body.Close()
		if !strings.Contains(line, `"data":{"stats"`) {
			t.Errorf("query %d: %s", i, line)
		}
	}
	if len(h.ended) == slow {
		t.Error("all slow queries had ended before the others were answered: this shows nothing")
	}
	for range slow {
		<-h.ended
		if got := <-codes; !strings.Contains(got, fmt.Sprintf(`"code":%q`, "TIMEOUT")) {
			t.Errorf("a slow query: %s", got)
		}
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
}
