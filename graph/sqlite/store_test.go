package sqlite_test

import (
	"path/filepath"
	"testing"

	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
)

func TestContract(t *testing.T) {
	graphtest.Run(t, func(t *testing.T, o graph.Options) (graph.Store, graph.Records) {
		s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "mailuo.db"), o)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s, s.Records()
	})
}
