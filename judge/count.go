package judge

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"mailuo/graph"
)

// Count counts nodes in groups, without what was rejected. Entities that are the
// same make one bucket, which counts a node once for each of them that it leads to.
func (s *Store) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	r, ok, err := s.read(ctx)
	if err != nil || !ok {
		return page(err, func() ([]graph.Bucket, error) { return s.Store.Count(ctx, q) })
	}
	return r.count(ctx, q)
}

func (r reading) count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	if _, err := q.Lower(); err != nil {
		return nil, err
	}
	where, err := r.filter(ctx, q.Where)
	if err != nil {
		return nil, err
	}
	q.Where = r.hide(where, r.directives, r.merged)
	q.By = slices.Clone(q.By)
	losses, err := r.losses(ctx, q.By)
	if err != nil {
		return nil, err
	}
	byID := slices.ContainsFunc(q.By, func(g graph.Group) bool { return g.Field == graph.FieldID })
	if len(losses) == 0 && (len(r.merged) == 0 || !byID) {
		return r.store.Count(ctx, q)
	}
	limit := q.Limit
	q.Limit = graph.NoLimit
	// Those that lose something are counted apart, without what they lose.
	parts := []graph.CountQuery{q}
	for _, l := range losses {
		part := q
		part.By = slices.Clone(q.By)
		for i, gone := range l.gone {
			if len(gone) > 0 {
				part.By[i].Via = restricted(q.By[i].Via, gone)
			}
		}
		is := graph.Where(graph.FieldID, graph.IN, values(l.nodes)...)
		part.Where = graph.All(q.Where, is)
		parts = append(parts, part)
		parts[0].Where = r.hide(parts[0].Where, l.nodes)
	}
	return r.added(ctx, parts, limit)
}

// added counts several queries and adds up their buckets.
func (r reading) added(ctx context.Context, parts []graph.CountQuery, limit int) ([]graph.Bucket, error) {
	at := map[string]*graph.Bucket{}
	for _, q := range parts {
		buckets, err := r.store.Count(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			if b.N == 0 && len(at) > 0 {
				continue
			}
			b.Keys = slices.Clone(b.Keys)
			for i, g := range q.By {
				if g.Field == graph.FieldID {
					b.Keys[i] = graph.Text(string(r.Survivor(graph.ID(b.Keys[i].Text()))))
				}
			}
			name := fmt.Sprintf("%#v", b.Keys)
			if sum := at[name]; sum != nil {
				sum.N, sum.Sum = sum.N+b.N, sum.Sum+b.Sum
			} else {
				at[name] = &b
			}
		}
	}
	out := []graph.Bucket{}
	for _, b := range at {
		out = append(out, *b)
	}
	slices.SortFunc(out, func(a, b graph.Bucket) int {
		return cmp.Or(cmp.Compare(b.N, a.N), slices.CompareFunc(a.Keys, b.Keys, graph.Value.Compare))
	})
	if limit != graph.NoLimit && len(out) > limit && len(parts[0].By) > 0 {
		out = out[:limit]
	}
	return out, nil
}

// restricted is a way to far nodes that passes some over.
func restricted(via *graph.Has, gone []graph.ID) *graph.Has {
	out := *via
	where := none(gone)
	if via.Where != nil {
		where = graph.All(*via.Where, where)
	}
	out.Where = &where
	return &out
}

// loss is what some nodes lose of each group.
type loss struct {
	nodes []graph.ID
	gone  [][]graph.ID
}

// losses makes groups pass over rejected directives, and finds which nodes lose what
// of them with rejected relations: those that lose the same together.
func (r reading) losses(ctx context.Context, by []graph.Group) ([]*loss, error) {
	ofNode := map[graph.ID]*loss{}
	for i, g := range by {
		if g.Via == nil {
			continue
		}
		via := *g.Via
		var where graph.Filter
		if via.Where != nil {
			var err error
			if where, err = r.filter(ctx, *via.Where); err != nil {
				return nil, err
			}
		}
		if toDirectives(via.Verb, via.Direction) {
			where = r.hide(where, r.directives)
		}
		if via.Where != nil || toDirectives(via.Verb, via.Direction) && len(r.directives) > 0 {
			via.Where = &where
		}
		by[i].Via = &via
		gone, err := r.gone(ctx, via, r.rejectedAt(via))
		if err != nil {
			return nil, err
		}
		for id, far := range gone {
			if len(far) == 0 {
				continue
			}
			if ofNode[id] == nil {
				ofNode[id] = &loss{nodes: []graph.ID{id}, gone: make([][]graph.ID, len(by))}
			}
			ofNode[id].gone[i] = far
		}
	}
	same := map[string]*loss{}
	for _, id := range slices.Sorted(maps.Keys(ofNode)) {
		name := fmt.Sprint(ofNode[id].gone)
		if l := same[name]; l != nil {
			l.nodes = append(l.nodes, id)
		} else {
			same[name] = ofNode[id]
		}
	}
	var out []*loss
	for _, name := range slices.Sorted(maps.Keys(same)) {
		out = append(out, same[name])
	}
	return out, nil
}
