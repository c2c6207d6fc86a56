package sqlite

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// childFile names, in the environment of a child process, the store it is to write.
const childFile = "MAILUO_TEST_KILLED"

func TestMain(m *testing.M) {
	if path := os.Getenv(childFile); path != "" {
		writeForEver(path)
		return
	}
	os.Exit(m.Run())
}

// numbered makes the k-th of many small speeches that share a body.
func numbered(k int) graph.Facts {
	return graphtest.Draft{
		Title: fmt.Sprint("talk ", k), Speaker: "s", Place: "p", Date: "2023", Text: fmt.Sprintf("the board met %d. the board again.", k),
		Entities: []graphtest.DraftEntity{{Handle: "b", Kind: graph.KindBody, Name: "the board"}},
	}.Facts()
}

// writeForEver puts speeches one after the other and says a word after each.
func writeForEver(path string) {
	s, err := Open(context.Background(), path, graph.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for k := 0; ; k++ {
		if _, err := s.Put(context.Background(), numbered(k)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println("done")
	}
}

// TestKilled: a process that is killed while it writes leaves all that it said it
// had written, whole, and nothing by halves.
func TestKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	for round := range 6 {
		said := killAfter(t, path, 20*round+7)
		s := mustOpen(t, path)
		consistent(t, s)
		page, err := s.Nodes(t.Context(), graph.NodeQuery{Where: graph.Where(graph.FieldKind, graph.EQ, graph.Text("SPEECH")), Limit: 10_000})
		if err != nil || len(page.Nodes) < said {
			t.Fatalf("%d speeches are left of %d, %v", len(page.Nodes), said, err)
		}
		var facts []graph.Facts
		for k := range page.Nodes {
			facts = append(facts, numbered(k))
		}
		if exported(t, s) != exported(t, graphtest.Model(graph.Options{}, facts...)) {
			t.Fatalf("round %d: the graph is not that of the first %d speeches", round, len(facts))
		}
		log, err := s.Records().List(t.Context(), graph.BucketChanges, "", "", 100_000)
		if err != nil || len(log) != len(facts) {
			t.Fatalf("the log holds %d changes of %d, %v", len(log), len(facts), err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// killAfter starts a process that writes and kills it when it has said so many
// words; it returns how many it said in all.
func killAfter(t *testing.T, path string, words int) int {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childFile+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	said := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if said++; said == words {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || said < words {
		t.Fatalf("the child ended by itself after %d words", said)
	}
	return said
}
