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

// Relater is the part of a Store that ShortestPaths reads by.
type Relater func(context.Context, RelationQuery) ([]RelationPage, error)

// ShortestPaths finds paths by reading relations: the first q.Limit without
// loops, shorter first, then by the IDs of their nodes. Each hop is the first of
// the relations between its two nodes, by key. It searches from both ends; a
// query that would read too much is ErrInvalid, asking for verbs or a period.
//
// The answer holds, for each path, the keys of its relations.
func ShortestPaths(ctx context.Context, q PathQuery, read Relater) ([][]Key, error) {
	if q.MaxHops < 1 || q.MaxHops > MaxHops || q.Limit < 1 || q.Limit > MaxPaths {
		return nil, fmt.Errorf("paths: hops must be 1 to %d, paths 1 to %d: %w", MaxHops, MaxPaths, ErrInvalid)
	}
	if q.From == q.To {
		return nil, fmt.Errorf("paths: both ends are %s: %w", q.From, ErrInvalid)
	}
	p := &pathFinder{q: q, read: read, near: map[ID][]hop{}}
	var found [][]Key
	for length := 1; length <= q.MaxHops && len(found) < q.Limit; length++ {
		paths, err := p.ofLength(ctx, length, q.Limit-len(found))
		if err != nil {
			return nil, err
		}
		found = append(found, paths...)
	}
	return found, nil
}

// hop is a step to a neighbour.
type hop struct {
	to  ID
	key Key
}

type pathFinder struct {
	q        PathQuery
	read     Relater
	near     map[ID][]hop // neighbours of the nodes read, sorted by ID, one hop each
	explored int
}

// ofLength finds up to limit paths of exactly length hops.
func (p *pathFinder) ofLength(ctx context.Context, length, limit int) ([][]Key, error) {
	// Distances to the far end, known up to half way; the walk from the near end
	// goes on blindly only for the other half.
	half := length / 2
	dist := map[ID]int{p.q.To: 0}
	front := []ID{p.q.To}
	for d := 1; d <= half; d++ {
		if err := p.load(ctx, front); err != nil {
			return nil, err
		}
		var next []ID
		for _, id := range front {
			for _, h := range p.near[id] {
				if _, ok := dist[h.to]; !ok {
					dist[h.to] = d
					next = append(next, h.to)
				}
			}
		}
		front = next
	}
	front = []ID{p.q.From}
	seen := map[ID]bool{p.q.From: true}
	for range length - half {
		if err := p.load(ctx, front); err != nil {
			return nil, err
		}
		var next []ID
		for _, id := range front {
			for _, h := range p.near[id] {
				if !seen[h.to] {
					seen[h.to] = true
					next = append(next, h.to)
				}
			}
		}
		front = next
	}
	w := &walk{near: p.around(), to: p.q.To, dist: dist, half: half, limit: limit, on: map[ID]bool{p.q.From: true}}
	w.from(p.q.From, length)
	return w.found, nil
}

// around gives the hops of every node known: of those read, all; of the others,
// where the two searches meet, those that lead to a node read.
func (p *pathFinder) around() map[ID][]hop {
	all := maps.Clone(p.near)
	for _, id := range slices.Sorted(maps.Keys(p.near)) {
		for _, h := range p.near[id] {
			if _, read := p.near[h.to]; !read {
				all[h.to] = append(all[h.to], hop{id, h.key})
			}
		}
	}
	return all
}

// load reads the neighbours of the nodes that are not known yet.
func (p *pathFinder) load(ctx context.Context, ids []ID) error {
	var missing []ID
	for _, id := range ids {
		if _, ok := p.near[id]; !ok {
			missing = append(missing, id)
		}
	}
	for batch := range slices.Chunk(missing, 500) {
		pages, err := p.read(ctx, RelationQuery{
			Of: batch, Verbs: p.q.Verbs, Direction: Both, Period: p.q.Period, Limit: maxExplored + 1,
		})
		if err != nil {
			return err
		}
		for i, page := range pages {
			p.explored += len(page.Relations)
			if p.explored > maxExplored {
				return fmt.Errorf("paths: more than %d relations lie around these nodes; name verbs or a period: %w", maxExplored, ErrInvalid)
			}
			p.near[batch[i]] = neighbours(batch[i], page.Relations)
		}
	}
	return nil
}

// neighbours keeps the first relation, by key, to each neighbour.
func neighbours(of ID, rs []Relation) []hop {
	hops := make([]hop, 0, len(rs))
	for _, r := range rs {
		to := r.To
		if to == of {
			to = r.From
		}
		hops = append(hops, hop{to, r.Key})
	}
	slices.SortFunc(hops, func(a, b hop) int {
		return cmp.Or(cmp.Compare(a.to, b.to), a.key.Compare(b.key))
	})
	return slices.CompactFunc(hops, func(a, b hop) bool { return a.to == b.to })
}

// walk goes through the paths of one length in order of their nodes.
type walk struct {
	near  map[ID][]hop
	to    ID
	dist  map[ID]int // hops left to the far end, where known
	half  int        // up to where dist is complete
	limit int
	on    map[ID]bool // nodes of the path so far
	keys  []Key
	found [][]Key
}

func (w *walk) from(id ID, left int) {
	for _, h := range w.near[id] {
		if len(w.found) >= w.limit {
			return
		}
		d, known := w.dist[h.to]
		switch {
		case w.on[h.to], left-1 <= w.half && (!known || d > left-1), left > 1 && h.to == w.to:
			continue
		}
		w.on[h.to] = true
		w.keys = append(w.keys, h.key)
		if left == 1 {
			w.found = append(w.found, slices.Clone(w.keys))
		} else {
			w.from(h.to, left-1)
		}
		w.keys = w.keys[:len(w.keys)-1]
		delete(w.on, h.to)
	}
}
