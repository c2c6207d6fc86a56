package neo4j_test

import (
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/neo4j"
	"mailuo/graph/neo4j/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// open wipes the database and opens a store there.
func open(t testing.TB, o graph.Options) *neo4j.Store {
	t.Helper()
	neo4jtest.Wipe(t)
	server := neo4jtest.Current(t)
	s, err := neo4j.Open(t.Context(), server.URI, neo4j.Auth{Username: server.Username, Password: server.Password}, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// TestContract runs the contract of the stores.
func TestContract(t *testing.T) {
	graphtest.Run(t, func(t *testing.T, o graph.Options) (graph.Store, graph.Records) {
		s := open(t, o)
		return s, s.Records()
	})
}
