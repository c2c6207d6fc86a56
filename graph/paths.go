package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
)

// Limits of a PathQuery.
const (
	MaxHops  = 4
	MaxPaths = 5
	// maxExplored bounds how many relations one path query reads.
	maxExplored = 200_000
)

// Hop is a relation as one of its nodes sees it. N stands for a node in a store:
// its ID, or what sorts as IDs do.
type Hop[N cmp.Ordered] struct {
	To   N
	Out  bool // the relation leads from the node, not to it
	Verb Verb
	Role Role
}

// compare orders the relations between two nodes by their keys; of is the one that
// sees them.
func (h Hop[N]) compare(o Hop[N], of N) int {
	from := func(h Hop[N]) N {
		if h.Out {
			return of
		}
		return h.To
	}
	return cmp.Or(cmp.Compare(from(h), from(o)), cmp.Compare(h.Verb, o.Verb), cmp.Compare(h.Role, o.Role))
}

// Surroundings is the part of a store that ShortestPaths reads by: the relations of
// nodes that the query wants, in any order, aligned with the nodes. It may stop
// when it has found more than most in all.
type Surroundings[N cmp.Ordered] func(ctx context.Context, of []N, most int) ([][]Hop[N], error)

// Check checks what a path query asks.
func (q PathQuery) Check() error {
	if q.MaxHops < 1 || q.MaxHops > MaxHops || q.Limit < 1 || q.Limit > MaxPaths {
		return fmt.Errorf("paths: hops must be 1 to %d, paths 1 to %d: %w", MaxHops, MaxPaths, ErrInvalid)
	}
	if q.From == q.To {
		return fmt.Errorf("paths: both ends are %s: %w", q.From, ErrInvalid)
	}
	_, err := RelationQuery{Verbs: q.Verbs, Direction: Both, Period: q.Period, Limit: 1}.Lower()
	return err
}

// ShortestPaths finds paths by reading relations: the first q.Limit without
// loops, shorter first, then by the IDs of their nodes. Each hop is the first of
// the relations between its two nodes, by key. It searches from both ends; a
// query that would read too much is ErrTooBroad, asking for verbs or a period.
//
// The answer holds the hops of each path.
func ShortestPaths[N cmp.Ordered](ctx context.Context, q PathQuery, from, to N, read Surroundings[N]) ([][]Hop[N], error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	p := &pathFinder[N]{start: from, end: to, read: read, near: map[N][]Hop[N]{}}
	var found [][]Hop[N]
	for length := 1; length <= q.MaxHops && len(found) < q.Limit; length++ {
		paths, err := p.ofLength(ctx, length, q.Limit-len(found))
		if err != nil {
			return nil, err
		}
		found = append(found, paths...)
	}
	return found, nil
}

type pathFinder[N cmp.Ordered] struct {
	start, end N
	read       Surroundings[N]
	near       map[N][]Hop[N] // of the nodes read: to each neighbour one hop, sorted
	explored   int
}

// ofLength finds up to limit paths of exactly length hops.
func (p *pathFinder[N]) ofLength(ctx context.Context, length, limit int) ([][]Hop[N], error) {
	// Distances to the far end, known up to half way; the walk from the near end
	// goes on blindly only for the other half. The end with fewer around it is the
	// one to look further from.
	half := length / 2
	if length%2 == 1 && length > 1 {
		if err := p.load(ctx, []N{p.start, p.end}); err != nil {
			return nil, err
		}
		if len(p.near[p.end]) < len(p.near[p.start]) {
			half++
		}
	}
	dist, err := p.distances(ctx, p.end, half)
	if err != nil {
		return nil, err
	}
	if _, err := p.distances(ctx, p.start, length-half); err != nil {
		return nil, err
	}
	w := &walk[N]{near: p.around(), to: p.end, dist: dist, half: half, limit: limit, on: map[N]bool{p.start: true}}
	w.from(p.start, length)
	return w.found, nil
}

// distances gives the nodes up to so many hops from one, and reads all but the last.
func (p *pathFinder[N]) distances(ctx context.Context, from N, hops int) (map[N]int, error) {
	dist := map[N]int{from: 0}
	front := []N{from}
	for d := 1; d <= hops; d++ {
		if err := p.load(ctx, front); err != nil {
			return nil, err
		}
		var next []N
		for _, n := range front {
			for _, h := range p.near[n] {
				if _, ok := dist[h.To]; !ok {
					dist[h.To] = d
					next = append(next, h.To)
				}
			}
		}
		front = next
	}
	return dist, nil
}

// around gives the hops of every node known: of those read, all; of the others,
// where the two searches meet, those that lead to a node read.
func (p *pathFinder[N]) around() map[N][]Hop[N] {
	all := maps.Clone(p.near)
	for _, n := range slices.Sorted(maps.Keys(p.near)) {
		for _, h := range p.near[n] {
			if _, read := p.near[h.To]; !read {
				all[h.To] = append(all[h.To], Hop[N]{To: n, Out: !h.Out, Verb: h.Verb, Role: h.Role})
			}
		}
	}
	return all
}

// load reads the neighbours of the nodes that are not known yet.
func (p *pathFinder[N]) load(ctx context.Context, nodes []N) error {
	var missing []N
	for _, n := range nodes {
		if _, ok := p.near[n]; !ok {
			missing = append(missing, n)
		}
	}
	for batch := range slices.Chunk(missing, 500) {
		found, err := p.read(ctx, batch, maxExplored-p.explored)
		if err != nil {
			return err
		}
		for i, hops := range found {
			p.explored += len(hops)
			p.near[batch[i]] = neighbours(batch[i], hops)
		}
		if p.explored > maxExplored {
			return fmt.Errorf("paths: more than %d relations lie around these nodes; name verbs or a period: %w", maxExplored, ErrTooBroad)
		}
	}
	return nil
}

// neighbours keeps the first relation, by key, to each neighbour.
func neighbours[N cmp.Ordered](of N, hops []Hop[N]) []Hop[N] {
	slices.SortFunc(hops, func(a, b Hop[N]) int { return cmp.Or(cmp.Compare(a.To, b.To), a.compare(b, of)) })
	return slices.CompactFunc(hops, func(a, b Hop[N]) bool { return a.To == b.To })
}

// walk goes through the paths of one length in order of their nodes.
type walk[N cmp.Ordered] struct {
	near  map[N][]Hop[N]
	to    N
	dist  map[N]int // hops left to the far end, where known
	half  int       // up to where dist is complete
	limit int
	on    map[N]bool // nodes of the path so far
	hops  []Hop[N]
	found [][]Hop[N]
}

func (w *walk[N]) from(n N, left int) {
	for _, h := range w.near[n] {
		if len(w.found) >= w.limit {
			return
		}
		d, known := w.dist[h.To]
		switch {
		case w.on[h.To], left-1 <= w.half && (!known || d > left-1), left > 1 && h.To == w.to:
			continue
		}
		w.on[h.To] = true
		w.hops = append(w.hops, h)
		if left == 1 {
			w.found = append(w.found, slices.Clone(w.hops))
		} else {
			w.from(h.To, left-1)
		}
		w.hops = w.hops[:len(w.hops)-1]
		delete(w.on, h.To)
	}
}
