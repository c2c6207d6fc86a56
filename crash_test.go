package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"mailuo/extract"
	"mailuo/graph"
	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/ingest"
)

// crashRounds is how often a program is killed on each store; nightly.sh says 200.
var crashRounds = flag.Int("crash.rounds", 20, "how often TestCrash kills a program that ingests, on each store")

// killsAStore is how many programs are killed one after the other before one may end.
const killsAStore = 4

// TestCrash kills programs with SIGKILL while they ingest, at each point where something
// is written and at random ones. Then a program that is not killed does the rest. The
// graph is the same, to the byte, as after a run that nobody disturbed; so nothing is
// lost and nothing doubled. Meanwhile readers see whole speeches only.
func TestCrash(t *testing.T) {
	for name, store := range map[string]func(t *testing.T) string{
		"SQLite": func(t *testing.T) string { return filepath.Join(t.TempDir(), "graph.db") },
		"Neo4j":  func(t *testing.T) string { neo4jtest.Wipe(t); return neo4jtest.Current(t).URI },
	} {
		t.Run(name, func(t *testing.T) { crash(t, store) })
	}
}

func crash(t *testing.T, empty func(t *testing.T) string) {
	in := filepath.Join(t.TempDir(), "in")
	store := empty(t)
	want, seen, counted, took := undisturbed(t, store, in)
	seed := time.Now().UnixNano()
	t.Logf("seed %d; each of two runs passes %v", seed, counted)
	random := rand.New(rand.NewPCG(uint64(seed), 0))
	names := slices.Sorted(maps.Keys(counted))
	killed, tried := 0, 0
	for killed < *crashRounds {
		store = empty(t)
		for phase := range want { // everything is new; then much has changed
			writeTexts(t, in, phase, true)
			watched := watchWhole(t, store, seen)
			for range killsAStore / len(want) {
				at := ""
				if tried%2 == 0 {
					point := names[tried/2%len(names)]
					at = fmt.Sprintf("%s#%d", point, 1+random.IntN(counted[point]))
				}
				tried++
				if !killOnce(t, store, in, at, time.Duration(random.Int64N(int64(took)))) {
					break // it did all before it came to where it was to die
				}
				killed++
			}
			runToEnd(t, store, in)
			watched()
			if got := exportOf(t, store); got != want[phase] {
				t.Fatalf("after %d kills, seed %d: the graph differs from that of a run that nobody disturbed:\n%s", killed, seed, firstDifference(want[phase], got))
			}
		}
		command(t, "verify", "--store", store)
	}
	t.Logf("killed %d times", killed)
}

// undisturbed ingests both versions of the texts without a kill: what the graph is after
// each, all that a speech may be seen as meanwhile (two files that give one speech come
// in one after the other), how often each point is passed, and how long it takes.
func undisturbed(t *testing.T, store, in string) (want, seen []string, points map[string]int, took time.Duration) {
	t.Helper()
	points = map[string]int{}
	for version := range 2 {
		for _, reprints := range []bool{false, true} {
			writeTexts(t, in, version, reprints)
			start := time.Now()
			for point, n := range runToEnd(t, store, in) {
				points[point] = max(points[point], n)
			}
			took = max(took, time.Since(start))
			seen = append(seen, exportOf(t, store))
		}
		want = append(want, seen[len(seen)-1])
	}
	if len(points) < 8 || want[0] == want[1] {
		t.Fatalf("the runs to compare with are too small: %v", points)
	}
	return want, seen, points, took
}

// writeTexts writes a folder of small speeches anew: with reprints some have a second
// file with a longer text; one is no text. Version 1 changes a third of version 0.
func writeTexts(t *testing.T, dir string, version int, reprints bool) {
	t.Helper()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.RemoveAll(dir), os.MkdirAll(dir, 0o755)); err != nil {
		t.Fatal(err)
	}
	for i := range 24 {
		text := fmt.Sprintf("在全市优化营商环境大会上的讲话\n（2024年%d月%d日）\n李某某\n同志们：\n一、总体要求\n要深入贯彻党的二十大精神，今年新增企业%d家。市发展改革局要牵头抓好落实，市财政局配合。\n二、抓好落实\n各县区要在%d月底前完成排查整治。\n",
			1+i%12, 1+i%28, 100+i, 1+i%12)
		if version == 1 && i%3 == 0 {
			text += "三、加强领导\n市教育局要会同市民政局推进社区嵌入式服务设施建设。\n"
		}
		write(fmt.Sprintf("湖州市_讲话%02d.txt", i), text)
		if reprints && i%9 == 0 {
			write(fmt.Sprintf("湖州市_讲话%02d_转载.txt", i), text+"（来源：湖州日报）\n")
		}
	}
	write("坏的.txt", "\x00\x01\x02\x03")
}

// dying starts the program that may die at a point.
func dying(t *testing.T, store, dir, at string) (*exec.Cmd, *strings.Builder) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "mailuo-dying", store, dir, at)
	out := &strings.Builder{}
	cmd.Stdout, cmd.Stderr = out, out
	return cmd, out
}

// runToEnd ingests a folder undisturbed, and returns how often each point was passed.
func runToEnd(t *testing.T, store, dir string) map[string]int {
	t.Helper()
	cmd, out := dying(t, store, dir, "")
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var points map[string]int
	if err := json.Unmarshal([]byte(out.String()), &points); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return points
}

// killOnce ingests a folder and kills the program, at a point that it names or, where it
// names none, after a time. It reports whether it died of that.
func killOnce(t *testing.T, store, dir, at string, after time.Duration) bool {
	t.Helper()
	cmd, out := dying(t, store, dir, at)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if at == "" {
		defer time.AfterFunc(after, func() { _ = cmd.Process.Kill() }).Stop() // it may have ended
	}
	err := cmd.Wait()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return false
	case errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL:
		return true
	}
	t.Fatalf("it did not die of the kill: %v\n%s", err, out)
	return false
}

func exportOf(t *testing.T, store string) string {
	t.Helper()
	return command(t, "export", "--store", store)
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return "- " + w[i] + "\n+ " + g[i]
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// watchWhole reads a store again and again, as others do while files come in, until
// the function it returns is called: what is there of a speech is all that one of the
// exports has of it.
func watchWhole(t *testing.T, store string, exports []string) (stop func()) {
	t.Helper()
	whole := map[graph.ID]map[int]bool{}
	for _, export := range exports {
		counts := map[graph.ID]int{}
		for f, err := range graph.Split(strings.NewReader(export), graph.MemorySpool{}) {
			if err != nil {
				t.Fatal(err)
			}
			counts[f.Speech.ID] = len(f.Sentences)
		}
		for id, n := range counts {
			if whole[id] == nil {
				whole[id] = map[int]bool{}
			}
			whole[id][n] = true
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() {
		s, err := storeFlag{Store: store}.open(ctx, os.Getenv)
		if err != nil {
			if ctx.Err() == nil {
				t.Error(err)
			}
			return
		}
		defer s.Close()
		pace := time.NewTicker(20 * time.Millisecond) // the processors are for those who write
		defer pace.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-pace.C:
			}
			if err := seeWhole(ctx, s, whole); err != nil && ctx.Err() == nil {
				t.Error(err)
				return
			}
		}
	})
	return func() { cancel(); wg.Wait() }
}

// seeWhole counts the sentences of each speech that is there, in one answer.
func seeWhole(ctx context.Context, s graph.Store, whole map[graph.ID]map[int]bool) error {
	counts, err := s.Count(ctx, graph.CountQuery{
		Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSentence))), By: []graph.Group{{Field: graph.FieldSpeech}}, Limit: graph.NoLimit,
	})
	if err != nil {
		return err
	}
	for _, c := range counts {
		if id := graph.ID(c.Keys[0].Text()); !whole[id][c.N] {
			return fmt.Errorf("a reader saw %d sentences of %s, which never has so many", c.N, id)
		}
	}
	return nil
}

// dyingMain is the program that TestCrash kills: mailuo-dying STORE FOLDER [POINT#N]. It
// ingests the folder and kills itself when it passes the point for the nth time. At the
// end it writes how often it passed each point.
func dyingMain() {
	if err := ingestAndDie(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitFailed)
	}
}

func ingestAndDie(store, dir, at string) error {
	ctx := context.Background()
	s, err := storeFlag{Store: store}.open(ctx, os.Getenv)
	if err != nil {
		return err
	}
	defer s.Close()
	p := &points{passed: map[string]int{}}
	if name, n, ok := strings.Cut(at, "#"); ok {
		p.at = name
		if p.times, err = strconv.Atoi(n); err != nil {
			return err
		}
	}
	in := &ingest.Ingester{
		Store: dyingStore{s.Store, p}, Records: dyingRecords{s.records, p}, Version: extract.Version, Extractor: extract.New, Limits: ingest.Limits{Workers: 1},
	}
	if _, err := in.Run(ctx, []string{dir}); err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(p.passed)
}

// points counts the points that are passed, and kills the program at one.
type points struct {
	at    string
	times int

	mu     sync.Mutex
	passed map[string]int
}

func (p *points) pass(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.passed[name]++
	if p.at == name && p.passed[name] == p.times {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL) // nothing comes after it
		select {}
	}
}

// dyingStore is a store whose writes are points.
type dyingStore struct {
	graph.Store
	p *points
}

func (s dyingStore) Put(ctx context.Context, facts ...graph.Facts) ([]graph.Change, error) {
	s.p.pass("before speeches")
	changes, err := s.Store.Put(ctx, facts...)
	s.p.pass("after speeches")
	return changes, err
}

func (s dyingStore) Delete(ctx context.Context, speeches ...graph.ID) ([]graph.Change, error) {
	s.p.pass("before delete")
	changes, err := s.Store.Delete(ctx, speeches...)
	s.p.pass("after delete")
	return changes, err
}

// dyingRecords are records whose writes are points, one for each bucket.
type dyingRecords struct {
	graph.Records
	p *points
}

func (r dyingRecords) Put(ctx context.Context, rec graph.Record) (graph.Record, error) {
	r.p.pass("before " + rec.Bucket)
	put, err := r.Records.Put(ctx, rec)
	r.p.pass("after " + rec.Bucket)
	return put, err
}

func (r dyingRecords) Get(ctx context.Context, bucket, key string) (graph.Record, error) {
	r.p.pass("reading " + bucket)
	return r.Records.Get(ctx, bucket, key)
}
