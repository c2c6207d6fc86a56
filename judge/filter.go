package judge

import (
	"context"
	"slices"

	"mailuo/graph"
)

// filter is a filter that holds for what f holds for once what was rejected is gone:
// an entity's ID means all that it stands for, and a relation that is asked for must
// be there without the rejected ones.
func (r reading) filter(ctx context.Context, f graph.Filter) (graph.Filter, error) {
	var err error
	out := graph.Filter{Test: r.test(f.Test)}
	var lost []graph.ID
	if f.Has != nil {
		if out.Has, lost, err = r.has(ctx, *f.Has); err != nil {
			return f, err
		}
	}
	if f.Not != nil {
		not, err := r.filter(ctx, *f.Not)
		if err != nil {
			return f, err
		}
		out.Not = &not
	}
	if out.And, err = r.filters(ctx, f.And); err != nil {
		return f, err
	}
	if out.Or, err = r.filters(ctx, f.Or); err != nil {
		return f, err
	}
	if lost != nil {
		out.And = append(out.And, none(lost))
	}
	return out, nil
}

func (r reading) filters(ctx context.Context, all []graph.Filter) ([]graph.Filter, error) {
	if all == nil {
		return nil, nil
	}
	out := make([]graph.Filter, len(all))
	for i, f := range all {
		var err error
		if out[i], err = r.filter(ctx, f); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// test puts for an entity's ID those of all that it stands for.
func (r reading) test(t *graph.Test) *graph.Test {
	if t == nil || t.Field != graph.FieldID || t.Op != graph.EQ && t.Op != graph.IN || len(r.merged) == 0 {
		return t
	}
	out := graph.Test{Field: t.Field, Op: graph.IN}
	for _, v := range t.Values {
		all := r.Members(graph.ID(v.Text()))
		if len(all) == 1 {
			out.Values = append(out.Values, v)
			continue
		}
		out.Values = append(out.Values, values(all)...)
	}
	if len(out.Values) == len(t.Values) {
		return t
	}
	return &out
}

// has is the condition at the far end, and the nodes that pass it by rejected
// relations alone.
func (r reading) has(ctx context.Context, h graph.Has) (*graph.Has, []graph.ID, error) {
	var where graph.Filter
	if h.Where != nil {
		var err error
		if where, err = r.filter(ctx, *h.Where); err != nil {
			return nil, nil, err
		}
	}
	if toDirectives(h.Verb, h.Direction) {
		where = r.hide(where, r.directives)
	}
	if h.Where != nil || toDirectives(h.Verb, h.Direction) && len(r.directives) > 0 {
		h.Where = &where
	}
	lost, err := r.without(ctx, h, r.rejectedAt(h))
	return &h, lost, err
}

// toDirectives reports whether a verb leads to directives in a direction.
func toDirectives(v graph.Verb, d graph.Direction) bool {
	ends := v.Ends()
	return d != graph.Out && slices.Contains(ends.From, graph.KindDirective) || d != graph.In && slices.Contains(ends.To, graph.KindDirective)
}

// rejectedAt are the nodes that rejected relations of a sort are asked of.
func (r reading) rejectedAt(h graph.Has) []graph.ID {
	var out []graph.ID
	for key := range r.rejected {
		if key.Verb == h.Verb && (h.Role == "" || h.Role == key.Role) {
			near := key.From
			if h.Direction == graph.In {
				near = key.To
			}
			out = append(out, near)
		}
	}
	return unique(out...)
}

// nodesAtOnce is of how many nodes relations are asked in one call.
const nodesAtOnce = 500

// sort is the query of the relations that a condition is about.
func (r reading) sort(h graph.Has, limit int) graph.RelationQuery {
	q := graph.RelationQuery{Verbs: []graph.Verb{h.Verb}, Direction: h.Direction, Where: h.Where, Limit: limit}
	if h.Role != "" {
		q.Roles = []graph.Role{h.Role}
	}
	return q
}

// without are those of some nodes that have relations of a sort, all of them rejected.
func (r reading) without(ctx context.Context, h graph.Has, near []graph.ID) ([]graph.ID, error) {
	var lost []graph.ID
	for of := range slices.Chunk(near, nodesAtOnce) {
		q := r.sort(h, 1)
		q.Of = of
		for _, id := range of {
			q.Limit = max(q.Limit, len(r.touched[id])+1)
		}
		pages, err := r.store.Relations(ctx, q)
		if err != nil {
			return nil, err
		}
		for i, p := range pages {
			if len(p.Relations) > 0 && !slices.ContainsFunc(p.Relations, func(x graph.Relation) bool { return !r.Rejects(x.Key) }) {
				lost = append(lost, of[i])
			}
		}
	}
	return lost, nil
}

// gone are the far ends that some nodes lose with the rejected relations of a sort.
func (r reading) gone(ctx context.Context, h graph.Has, near []graph.ID) (map[graph.ID][]graph.ID, error) {
	out := map[graph.ID][]graph.ID{}
	for of := range slices.Chunk(near, nodesAtOnce) {
		q := r.sort(h, graph.NoLimit)
		q.Of = of
		var ends []graph.ID
		for _, id := range of {
			for _, key := range r.touched[id] {
				ends = append(ends, farOf(key, id))
			}
		}
		where := graph.Where(graph.FieldID, graph.IN, values(unique(ends...))...)
		if h.Where != nil {
			where = graph.All(where, *h.Where)
		}
		q.Where = &where
		pages, err := r.store.Relations(ctx, q)
		if err != nil {
			return nil, err
		}
		for i, p := range pages {
			left := map[graph.ID]bool{}
			for _, x := range p.Relations {
				far := farOf(x.Key, of[i])
				left[far] = left[far] || !r.Rejects(x.Key)
			}
			for far, kept := range left {
				if !kept {
					out[of[i]] = append(out[of[i]], far)
				}
			}
			slices.Sort(out[of[i]])
		}
	}
	return out, nil
}

// farOf is the other end of a relation.
func farOf(k graph.Key, near graph.ID) graph.ID {
	if k.From == near {
		return k.To
	}
	return k.From
}
