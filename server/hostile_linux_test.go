//go:build !race

package server_test

import (
	"bufio"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"testing"

	"mailuo/access"
	"mailuo/graph/graphtest"
	"mailuo/server"
)

// serveAlone is set where the test binary is to be a server by itself, so that its
// memory is the server's.
const serveAlone = "MAILUO_TEST_SERVE"

// alone serves the drafts on a port of its own, which it prints, until its standard
// input ends.
func alone(t *testing.T) {
	s, err := server.New(server.Config{
		Store: graphtest.Model(graphtest.Options(), facts(t)...), Logger: slog.New(slog.NewTextHandler(io.Discard, nil)), Anonymous: access.Admin,
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := server.Listen(t.Context(), "127.0.0.1:0", false)
	if err != nil {
		t.Fatal(err)
	}
	debug.SetGCPercent(server.GCPercent) // as mailuo serve does
	fmt.Println("http://" + l.Addr().String())
	go s.Serve(t.Context(), l)
	io.Copy(io.Discard, os.Stdin)
}

// TestHostileResident: 200 attackers at a time make the server's resident memory
// grow by less than 32 MB.
func TestHostileResident(t *testing.T) {
	if os.Getenv(serveAlone) != "" {
		alone(t)
		return
	}
	url, pid := start(t)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 200}}
	send := func(body string) {
		resp, err := client.Post(url+"/graphql", "application/json", strings.NewReader(body))
		if err != nil {
			return // a body that is too large may end the connection while it is sent
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	corpus := hostile(t)
	parallel := func(n int, body func(i int) string) {
		var all sync.WaitGroup
		for i := range n {
			all.Go(func() { send(body(i)) })
		}
		all.Wait()
	}
	parallel(200, func(int) string { return query("{ " + counts + " }") })
	before := peak(t, pid)
	for round := range 3 {
		for first := 0; first < len(corpus); first += 20 {
			parallel(200, func(i int) string { return corpus[(first+i+round)%len(corpus)].body })
		}
	}
	for _, c := range corpus { // the largest, by all at once
		if len(c.body) > 100_000 {
			parallel(200, func(int) string { return c.body })
		}
	}
	if grown := peak(t, pid) - before; grown >= 32<<10 {
		t.Errorf("resident memory grew by %d kB", grown)
	} else {
		t.Logf("resident memory grew by %d kB of %d kB", grown, before)
	}
}

// start runs this test in a process of its own, as a server.
func start(t *testing.T) (url string, pid int) {
	t.Helper()
	c := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	c.Env = append(os.Environ(), serveAlone+"=1", "NEO4J_URI=")
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		c.Wait()
	})
	lines := bufio.NewScanner(out)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), "http://") {
		t.Fatalf("the server does not start: %q", lines.Text())
	}
	return lines.Text(), c.Process.Pid
}

// peak is the most memory of a process that was resident, in kB.
func peak(t *testing.T, pid int) int {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "VmHWM:")
	n, err := strconv.Atoi(strings.Fields(rest)[0])
	if err != nil {
		t.Fatal(err)
	}
	return n
}
