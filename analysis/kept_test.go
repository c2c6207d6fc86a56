package analysis_test

import (
	"testing"

	"mailuo/graph"
	"mailuo/graph/neo4j"
	"mailuo/graph/sqlite"
)

// kept is a store and what is kept beside its graph.
type kept struct {
	graph.Store
	records graph.Records
}

// onEachKept is onEachStore for tests of what is kept beside the graph.
func onEachKept(t *testing.T, facts []graph.Facts, test func(t *testing.T, s kept)) {
	t.Helper()
	onEachStore(t, facts, func(t *testing.T, s graph.Store) {
		switch x := s.(type) {
		case *sqlite.Store:
			test(t, kept{s, x.Records()})
		case *neo4j.Store:
			test(t, kept{s, x.Records()})
		default:
			t.Fatalf("no records of a %T", s)
		}
	})
}
