package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
)

func TestFacets(t *testing.T) {
	a, b, x, y := graph.Text("a"), graph.Text("b"), graph.Int(1), graph.Null
	keys := func(vs ...graph.Value) []graph.Value { return vs }
	got := graph.Facets(2, []graph.Bucket{
		{Keys: keys(b, x), N: 2}, {Keys: keys(a, y), N: 3}, {Keys: keys(a, x), N: 1}, {Keys: keys(graph.Null, y), N: 2}, {Keys: keys(b, y), N: 2},
	})
	want := [][]graph.Bucket{
		{{Keys: keys(a), N: 4}, {Keys: keys(b), N: 4}, {Keys: keys(graph.Null), N: 2}},
		{{Keys: keys(y), N: 7}, {Keys: keys(x), N: 3}},
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b graph.Value) bool { return a == b })); diff != "" {
		t.Errorf("facets (-want +got):\n%s", diff)
	}
	if got := graph.Facets(3, nil); len(got) != 3 || got[0] != nil {
		t.Errorf("of nothing: %v", got)
	}
}
