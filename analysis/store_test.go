package analysis_test

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
	"mailuo/graph/sqlite"
)

// TestMain holds the Neo4j of NEO4J_URI, where there is one: then the tests run on
// it too. See graph/neo4j/neo4jtest/cmd.
func TestMain(m *testing.M) {
	if os.Getenv("NEO4J_URI") != "" {
		neo4jtest.Main(m)
	}
	os.Exit(m.Run())
}

// turn is held by the test that has the Neo4j: it has one database.
var turn sync.Mutex

// onEachStore runs a test on every store there is, filled with facts.
func onEachStore(t *testing.T, facts []graph.Facts, test func(t *testing.T, s graph.Store)) {
	t.Helper()
	fill := func(t *testing.T, s graph.Store) {
		t.Cleanup(func() { s.Close() })
		if _, err := s.Put(t.Context(), facts...); err != nil {
			t.Fatal(err)
		}
		test(t, s)
	}
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
		if err != nil {
			t.Fatal(err)
		}
		fill(t, s)
	})
	if os.Getenv("NEO4J_URI") == "" {
		return
	}
	t.Run("neo4j", func(t *testing.T) {
		turn.Lock()
		defer turn.Unlock()
		neo4jtest.Wipe(t)
		at := neo4jtest.Current(t)
		s, err := neo4j.Open(t.Context(), at.URI, neo4j.Auth{Username: at.Username, Password: at.Password}, graphtest.Options())
		if err != nil {
			t.Fatal(err)
		}
		fill(t, s)
	})
}
