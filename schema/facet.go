package schema

import (
	"slices"
	"strconv"

	"mailuo/graph"
)

// facetValues is how many values of a facet are shown.
const facetValues = 50

// HitFacets are what a search can count its hits by, and the groups of the store
// that do so, in the same order.
func HitFacets() ([]SearchFacet, []graph.Group) {
	return []SearchFacet{SearchFacetKind, SearchFacetYear, SearchFacetLevel, SearchFacetPlace}, []graph.Group{
		{Field: graph.FieldKind}, {Field: graph.FieldDate, Unit: graph.UnitYear}, {Field: graph.FieldLevel}, {Field: graph.FieldPlace},
	}
}

// Facet is the hits of a search counted by one thing.
type Facet struct {
	By     SearchFacet
	Values []FacetValue
	// Others counts the hits of values that are not shown.
	Others int
}

// FacetValue is a value that hits have, in the field of its facet, and how many do.
type FacetValue struct {
	Kind  graph.Kind
	Year  *int
	Level graph.Level
	Place string
	Count int
}

// Facets gives the facets asked for of the hits that Counted holds.
func (c *Connection[T]) Facets(by []SearchFacet) []Facet {
	known, _ := HitFacets()
	out := make([]Facet, len(by))
	for i, f := range by {
		out[i] = Facet{By: f, Values: []FacetValue{}}
		at := slices.Index(known, f)
		if at < 0 || at >= len(c.Counted) {
			continue
		}
		for _, b := range c.Counted[at] {
			if len(out[i].Values) == facetValues {
				out[i].Others += b.N
				continue
			}
			out[i].Values = append(out[i].Values, facetValue(f, b))
		}
	}
	return out
}

func facetValue(f SearchFacet, b graph.Bucket) FacetValue {
	v, key := FacetValue{Count: b.N}, b.Keys[0].Text()
	switch f {
	case SearchFacetKind:
		v.Kind = graph.Kind(key)
	case SearchFacetYear:
		if year, err := strconv.Atoi(key); err == nil {
			v.Year = &year
		}
	case SearchFacetLevel:
		v.Level = graph.Level(key)
	case SearchFacetPlace:
		v.Place = key
	}
	return v
}
