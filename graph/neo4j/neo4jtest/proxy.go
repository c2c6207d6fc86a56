package neo4jtest

import (
	"bytes"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
)

// Proxy passes connections on to the server and can cut them.
type Proxy struct {
	// URI is its address.
	URI string

	listener net.Listener
	server   string

	mu    sync.Mutex
	conns map[net.Conn]bool
	cut   Cut
	down  bool
}

// Cut says at what point of a COMMIT the next connection to send one is cut.
type Cut int

// The points.
const (
	CutNever  Cut = iota
	CutBefore     // the server does not get to see the COMMIT
	CutAfter      // the server has carried it out, but its answer is lost
)

// commit is the message COMMIT of the Bolt protocol as it is sent: a chunk of two
// bytes and the end of the message.
var commit = []byte{0, 2, 0xB0, 0x12, 0, 0}

// NewProxy starts a proxy in front of the server that Main set up; it stops when
// the test ends.
func NewProxy(t testing.TB) *Proxy {
	t.Helper()
	server, err := url.Parse(Current(t).URI)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &Proxy{URI: "bolt://" + l.Addr().String(), listener: l, server: server.Host, conns: map[net.Conn]bool{}}
	go p.serve()
	t.Cleanup(p.Down)
	return p
}

// CutNext cuts the connection that sends the next COMMIT.
func (p *Proxy) CutNext(c Cut) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = c
}

// Down cuts every connection and accepts no more.
func (p *Proxy) Down() {
	p.listener.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = true
	for c := range p.conns {
		c.Close()
	}
}

func (p *Proxy) serve() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return // it was closed
		}
		server, err := net.Dial("tcp", p.server)
		if err != nil {
			client.Close()
			continue
		}
		if p.keep(client, server) {
			go p.pass(client, server)
		}
	}
}

// keep notes connections that Down has to close.
func (p *Proxy) keep(conns ...net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		if p.down {
			c.Close()
			continue
		}
		p.conns[c] = true
	}
	return !p.down
}

// pass passes bytes on until one side closes or is cut.
func (p *Proxy) pass(client, server net.Conn) {
	defer client.Close()
	defer server.Close()
	answers := make(chan struct{}) // closed to swallow the next answer and cut
	go func() {
		defer client.Close()
		buf := make([]byte, 64<<10)
		for {
			n, err := server.Read(buf)
			select {
			case <-answers:
				return
			default:
			}
			if _, failed := client.Write(buf[:n]); failed != nil || err != nil {
				return
			}
		}
	}()
	buf := make([]byte, 64<<10)
	for {
		n, err := client.Read(buf)
		if bytes.Contains(buf[:n], commit) {
			switch p.takeCut() {
			case CutBefore:
				return
			case CutAfter:
				close(answers)
				server.Write(buf[:n])
				io.Copy(io.Discard, client) // until the other side has the answer and closes
				return
			}
		}
		if _, failed := server.Write(buf[:n]); failed != nil || err != nil {
			return
		}
	}
}

// takeCut returns the cut that is due, once.
func (p *Proxy) takeCut() Cut {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.cut
	p.cut = CutNever
	return c
}
