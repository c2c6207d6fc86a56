//go:build nightly

package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"mailuo/graph/neo4j/neo4jtest"
)

// documentsIn writes n small speeches, of which one in bad is none; 0 is none of them.
func documentsIn(t *testing.T, dir string, n, bad int) {
	t.Helper()
	for i := range n {
		text := fmt.Sprintf("在全市第%d次优化营商环境大会上的讲话\n（2024年%d月%d日）\n李某某\n同志们：\n一、总体要求\n要深入贯彻党的二十大精神，今年新增企业%d家。市发展改革局要牵头抓好落实，市财政局配合。\n", i, 1+i%12, 1+i%28, 100+i)
		if bad > 0 && i%bad == bad-1 {
			text = "\x00\x01\x02\x03"
		}
		put(t, filepath.Join(dir, fmt.Sprintf("湖州市_讲话%05d.txt", i)), text)
	}
}

// TestNightlyMany: of 10,000 documents 100 are bad: the rest is in the graph, each of
// the bad ones waits with its reason, and a second run reads nothing again.
func TestNightlyMany(t *testing.T) {
	const n, bad = 10_000, 100
	dir := t.TempDir()
	in := filepath.Join(dir, "in")
	if err := os.Mkdir(in, 0o700); err != nil {
		t.Fatal(err)
	}
	documentsIn(t, in, n, bad)
	store := filepath.Join(dir, "a.db")
	start := time.Now()
	got, code := said(t, "ingest", "--store", store, in)
	if want := fmt.Sprintf("ingested: %d added, 0 changed, 0 unchanged, 0 the same as another, %d failed", n-n/bad, n/bad); code != exitPartial || !strings.Contains(got, want) {
		t.Fatalf("exit code %d; want %s\n%.2000s", code, want, got)
	}
	t.Logf("%d documents in %s", n, time.Since(start))
	got, _ = said(t, "status", "--store", store, "--json")
	if waiting := strings.Count(got, `"state":"WAITING"`); waiting != n/bad {
		t.Errorf("%d wait in quarantine, want %d", waiting, n/bad)
	}
	got, code = said(t, "ingest", "--store", store, in)
	if want := fmt.Sprintf("0 added, 0 changed, %d unchanged, 0 the same as another, %d failed", n-n/bad, n/bad); code != exitPartial || !strings.Contains(got, want) {
		t.Errorf("again: exit code %d; want %s\n%.2000s", code, want, got)
	}
	if got, code = said(t, "verify", "--store", store); code != exitOK {
		t.Error(got)
	}
}

// TestNightlyMemory: ten times the speeches take no more memory to ingest, but for what
// a garbage collector and caches that have an end may keep.
func TestNightlyMemory(t *testing.T) {
	peak := func(n int) int64 {
		dir := t.TempDir()
		in := filepath.Join(dir, "in")
		if err := os.Mkdir(in, 0o700); err != nil {
			t.Fatal(err)
		}
		for i := range n {
			var text strings.Builder
			fmt.Fprintf(&text, "在全市第%d次工作会议上的讲话\n（2024年%d月%d日）\n李某某\n同志们：\n", i, 1+i%12, 1+i%28)
			for k := range 12 {
				fmt.Fprintf(&text, "%d、今年完成投资%d亿元。要深入贯彻党的二十大精神，市发展改革局要牵头抓好第%d批项目落实，市财政局配合，年底前完成%d个。\n", k+1, i*7+k, i%97, i%31+k)
			}
			put(t, filepath.Join(in, fmt.Sprintf("湖州市_讲话%05d.txt", i)), text.String())
		}
		c := exec.CommandContext(t.Context(), "mailuo", "ingest", "--store", filepath.Join(dir, "a.db"), in)
		if out, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%.2000s", err, out)
		}
		kept := c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss / 1024
		t.Logf("%d speeches: %d MB at most", n, kept)
		return kept
	}
	few, many := peak(1_000), peak(10_000)
	if many > few+few/4 {
		t.Errorf("1,000 speeches took %d MB, 10,000 took %d MB", few, many)
	}
}

// door passes connections on to a server, which may be another one after it was stopped.
type door struct {
	net.Listener
	mu sync.Mutex
	to string
}

func (d *door) serve() {
	for {
		client, err := d.Accept()
		if err != nil {
			return
		}
		go func() {
			defer client.Close()
			d.mu.Lock()
			to := d.to
			d.mu.Unlock()
			server, err := net.Dial("tcp", to)
			if err != nil {
				return
			}
			defer server.Close()
			go func() { io.Copy(server, client); server.Close() }()
			io.Copy(client, server)
		}()
	}
}

// TestNightlyStopped: a Neo4j is stopped and started again while files come in; the
// command says that the same command does the rest, and it does: the graph is that of
// a store that was never stopped.
func TestNightlyStopped(t *testing.T) {
	dir := t.TempDir()
	in, data := filepath.Join(dir, "in"), filepath.Join(dir, "data")
	if err := errors.Join(os.Mkdir(in, 0o700), os.Mkdir(data, 0o700)); err != nil {
		t.Fatal(err)
	}
	documentsIn(t, in, 1500, 0)
	plain := filepath.Join(dir, "a.db")
	if got, code := said(t, "ingest", "--store", plain, in); code != exitOK {
		t.Fatal(got)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	d := &door{Listener: l}
	defer d.Close()
	go d.serve()
	launch := func() *neo4jtest.Server {
		s, err := neo4jtest.Start(t.Context(), data, true)
		if err != nil {
			t.Fatal(err)
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		d.to = strings.TrimPrefix(s.URI, "bolt://")
		t.Setenv("NEO4J_USERNAME", s.Username)
		t.Setenv("NEO4J_PASSWORD", s.Password)
		return s
	}
	s := launch()
	defer func() { s.Stop() }()
	store := "bolt://" + l.Addr().String()
	for stops := 0; ; stops++ {
		ended := make(chan int, 1)
		go func() {
			got, code := said(t, "ingest", "--store", store, in)
			if code != exitOK && !strings.Contains(got, "the same command does the rest") {
				t.Errorf("%.2000s", got)
			}
			ended <- code
		}()
		if stops < 5 {
			select {
			case code := <-ended:
				t.Fatalf("it ended with %d before the server was stopped %d times", code, stops+1)
			case <-time.After(time.Duration(4+stops) * time.Second): // it works
			}
			s.Stop()
			<-ended
			s = launch()
			continue
		}
		if code := <-ended; code != exitOK {
			t.Fatalf("undisturbed it ended with %d", code)
		}
		break
	}
	if want, got := exportOf(t, plain), exportOf(t, store); got != want {
		t.Error(firstDifference(want, got))
	}
	if got, code := said(t, "verify", "--store", store); code != exitOK {
		t.Error(got)
	}
}
