package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// maxFacets is how many groups a search counts its hits by.
const maxFacets = 8

// Facets takes counts by n groups together, in buckets of n keys, apart into the
// counts by each of the groups: largest first, then by key.
func Facets(n int, together []Bucket) [][]Bucket {
	out := make([][]Bucket, n)
	for i := range out {
		counts := map[Value]int{}
		for _, b := range together {
			counts[b.Keys[i]] += b.N
		}
		for v, hits := range counts {
			out[i] = append(out[i], Bucket{Keys: []Value{v}, N: hits})
		}
		slices.SortFunc(out[i], func(a, b Bucket) int { return cmp.Or(cmp.Compare(b.N, a.N), a.Keys[0].Compare(b.Keys[0])) })
	}
	return out
}

// check rejects what cannot be grouped by; it does not look at Via.
func (g Group) check() error {
	if !g.Field.Known() || g.Field.Class() == ClassWords {
		return fmt.Errorf("no field %q to group by", g.Field)
	}
	if g.Unit != UnitDay && (g.Field.Class() != ClassDay || g.Unit != UnitMonth && g.Unit != UnitYear) {
		return fmt.Errorf("%q cannot be cut to the unit %q", g.Field, g.Unit)
	}
	return nil
}
