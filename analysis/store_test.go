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
	eachStore(t, func(t *testing.T, s graph.Store, _ graph.Records) {
		if _, err := s.Put(t.Context(), facts...); err != nil {
			t.Fatal(err)
		}
		test(t, s)
	})
}

// eachStore runs a test on every store there is, empty.
func eachStore(t *testing.T, test func(t *testing.T, s graph.Store, r graph.Records)) {
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		onSQLite(t, test)
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
		t.Cleanup(func() { s.Close() })
		test(t, s, s.Records())
	})
}

// onSQLite runs a test on SQLite alone.
func onSQLite(t *testing.T, test func(t *testing.T, s graph.Store, r graph.Records)) {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	test(t, s, s.Records())
}

// speeches reads drafts of testdata.
func speeches(t *testing.T, name string) []graphtest.Draft {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	drafts, err := graphtest.Parse(string(b))
	if err != nil {
		t.Fatal(err)
	}
	return drafts
}

// put brings drafts in.
func put(t *testing.T, s graph.Store, drafts ...graphtest.Draft) {
	t.Helper()
	for _, d := range drafts {
		if _, err := s.Put(t.Context(), d.Facts()); err != nil {
			t.Fatal(err)
		}
	}
}
