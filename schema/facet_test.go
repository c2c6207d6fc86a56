package schema_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/schema"
)

// TestFacets: each facet's values stand in its own field, and what is not shown is counted.
func TestFacets(t *testing.T) {
	t.Parallel()
	bucket := func(v graph.Value, n int) graph.Bucket { return graph.Bucket{Keys: []graph.Value{v}, N: n} }
	c := schema.NameHitConnection{Counted: [][]graph.Bucket{
		{bucket(graph.Text("BODY"), 70)}, {bucket(graph.Text("2023"), 40), bucket(graph.Null, 30)}, {bucket(graph.Text("CITY"), 70)}, nil,
	}}
	for i := range 53 {
		c.Counted[3] = append(c.Counted[3], bucket(graph.Text(fmt.Sprint("place ", i)), 60-i))
	}
	year := 2023
	got := c.Facets([]schema.SearchFacet{schema.SearchFacetYear, schema.SearchFacetLevel, schema.SearchFacetKind, schema.SearchFacetPlace, schema.SearchFacetYear})
	places := got[3]
	if places.By != schema.SearchFacetPlace || len(places.Values) != 50 || places.Others != 10+9+8 ||
		places.Values[49] != (schema.FacetValue{Place: "place 49", Count: 11}) {
		t.Errorf("places: %+v", places)
	}
	years := schema.Facet{By: schema.SearchFacetYear, Values: []schema.FacetValue{{Year: &year, Count: 40}, {Count: 30}}}
	want := []schema.Facet{
		years, {By: schema.SearchFacetLevel, Values: []schema.FacetValue{{Level: graph.LevelCity, Count: 70}}},
		{By: schema.SearchFacetKind, Values: []schema.FacetValue{{Kind: graph.KindBody, Count: 70}}}, places, years,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("facets (-want +got):\n%s", diff)
	}
	facets, groups := schema.HitFacets()
	if len(facets) != len(groups) || len(facets) != len(schema.AllSearchFacet) {
		t.Errorf("%d facets, %d groups, %d in the schema", len(facets), len(groups), len(schema.AllSearchFacet))
	}
}
