package judge

import (
	"context"
	"slices"

	"mailuo/graph"
)

// Store is a graph.Store as the judgements of a book would have it. What it writes
// goes to the store as it is.
type Store struct {
	graph.Store
	Book *Book
}

// reading is one call of a Store.
type reading struct {
	*Known
	store graph.Store
}

// read begins a call; ok is false where nothing reads differently.
func (s *Store) read(ctx context.Context) (r reading, ok bool, err error) {
	known, err := s.Book.Read(ctx)
	if err != nil {
		return reading{}, false, err
	}
	if ctx.Value(rejectedToo{}) != nil {
		known = known.lenient
	}
	return reading{known, s.Store}, known.applies(), nil
}

type rejectedToo struct{}

// WithRejected has a Store read with what was rejected.
func WithRejected(ctx context.Context) context.Context {
	return context.WithValue(ctx, rejectedToo{}, true)
}

// Nodes finds nodes. One that another one stands for is found by its ID as that
// other one, and else not at all; a rejected directive by its ID alone.
func (s *Store) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	r, ok, err := s.read(ctx)
	if err != nil || !ok {
		return page(err, func() (graph.NodePage, error) { return s.Store.Nodes(ctx, q) })
	}
	return r.nodes(ctx, q)
}

// page asks the store unless there is an error already.
func page[T any](err error, ask func() (T, error)) (T, error) {
	if err != nil {
		var none T
		return none, err
	}
	return ask()
}

func (r reading) nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	where, err := r.filter(ctx, q.Where)
	if err != nil {
		return graph.NodePage{}, err
	}
	if q.IDs != nil {
		ids, seen := []graph.ID{}, map[graph.ID]bool{}
		for _, id := range q.IDs {
			if id = r.Survivor(id); !seen[id] {
				seen[id] = true
				ids = append(ids, id)
			}
		}
		q.IDs = ids
	} else {
		where = r.hide(where, r.directives, r.merged)
	}
	q.Where = where
	with := slices.Clone(q.With)
	for i, w := range with {
		if with[i], err = r.query(ctx, w); err != nil {
			return graph.NodePage{}, err
		}
		with[i].With = nil // see further
	}
	asked := q.With
	q.With = with
	out, err := r.store.Nodes(ctx, q)
	if err != nil {
		return graph.NodePage{}, err
	}
	for i, n := range out.Nodes {
		out.Nodes[i] = r.node(n)
	}
	for i := range out.With {
		if err := r.near(ctx, asked[i], out.Nodes, out.With[i]); err != nil {
			return graph.NodePage{}, err
		}
	}
	return out, nil
}

// near puts right what was read together with nodes: of those that are touched by
// what was rejected, or stand for others, it is read again.
func (r reading) near(ctx context.Context, q graph.RelationQuery, nodes []graph.Node, pages []graph.RelationPage) error {
	q.Of, q.After, q.Before = nil, nil, nil
	var places []int
	for i, n := range nodes {
		if id := n.NodeID(); len(r.members[id]) > 0 || r.touches(id, q) {
			q.Of, places = append(q.Of, id), append(places, i)
		}
	}
	if len(q.Of) > 0 {
		again, err := r.relations(ctx, q)
		if err != nil {
			return err
		}
		for i, at := range places {
			pages[at] = again[i]
		}
	}
	if err := r.show(ctx, q, pages); err != nil {
		return err
	}
	near := make([]graph.ID, len(nodes))
	for i, n := range nodes {
		near[i] = n.NodeID()
	}
	return r.further(ctx, q.With, near, pages)
}

// hide adds to a filter that a node is none of some.
func (r reading) hide(where graph.Filter, hidden ...[]graph.ID) graph.Filter {
	ids := slices.Concat(hidden...)
	if len(ids) == 0 {
		return where
	}
	no := none(ids)
	return graph.All(where, no)
}

// none is the filter of nodes that are none of some.
func none(ids []graph.ID) graph.Filter {
	is := graph.Where(graph.FieldID, graph.IN, values(ids)...)
	return graph.Filter{Not: &is}
}

func values(ids []graph.ID) []graph.Value {
	out := make([]graph.Value, len(ids))
	for i, id := range ids {
		out[i] = graph.Text(string(id))
	}
	return out
}

// node is a node with what it leads to by ID as it is read: a directive's items.
func (r reading) node(n graph.Node) graph.Node {
	d, ok := n.(*graph.Directive)
	if !ok || len(r.merged) == 0 {
		return n
	}
	moved := func(id graph.ID) bool { return r.Survivor(id) != id }
	if !slices.ContainsFunc(d.Items, func(it graph.Item) bool {
		return slices.ContainsFunc(it.Addressees, func(a graph.Addressee) bool { return moved(a.Entity) }) ||
			slices.ContainsFunc(it.Basis, func(b graph.Basis) bool { return moved(b.Entity) })
	}) {
		return n
	}
	out := *d
	out.Items = slices.Clone(d.Items)
	for i := range out.Items {
		it := &out.Items[i]
		it.Addressees, it.Basis = slices.Clone(it.Addressees), slices.Clone(it.Basis)
		for j := range it.Addressees {
			it.Addressees[j].Entity = r.Survivor(it.Addressees[j].Entity)
		}
		for j := range it.Basis {
			it.Basis[j].Entity = r.Survivor(it.Basis[j].Entity)
		}
	}
	return &out
}

// survivors reads the entities that stand for some.
func (r reading) survivors(ctx context.Context, ids []graph.ID) (map[graph.ID]graph.Node, error) {
	out := map[graph.ID]graph.Node{}
	if len(ids) == 0 {
		return out, nil
	}
	found, err := r.store.Nodes(ctx, graph.NodeQuery{IDs: unique(ids...)})
	for _, n := range found.Nodes {
		out[n.NodeID()] = n
	}
	return out, err
}

// Search finds nodes by words. One that another one stands for is found as that
// one, once on a page.
func (s *Store) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	r, ok, err := s.read(ctx)
	if err != nil || !ok {
		return page(err, func() (graph.SearchPage, error) { return s.Store.Search(ctx, q) })
	}
	if q.Where, err = r.filter(ctx, q.Where); err != nil {
		return graph.SearchPage{}, err
	}
	q.Where = r.hide(q.Where, r.directives)
	out, err := s.Store.Search(ctx, q)
	if err != nil {
		return graph.SearchPage{}, err
	}
	var moved []graph.ID
	for _, h := range out.Hits {
		if id := h.Node.NodeID(); r.Survivor(id) != id {
			moved = append(moved, r.Survivor(id))
		}
	}
	survivors, err := r.survivors(ctx, moved)
	if err != nil {
		return graph.SearchPage{}, err
	}
	hits, cursors := out.Hits[:0:0], out.Cursors[:0:0]
	seen := map[graph.ID]bool{}
	for i, h := range out.Hits {
		if s := survivors[r.Survivor(h.Node.NodeID())]; s != nil {
			h.Node = s
		}
		if !seen[h.Node.NodeID()] {
			seen[h.Node.NodeID()] = true
			hits, cursors = append(hits, h), append(cursors, out.Cursors[i])
		}
	}
	out.Hits, out.Cursors = hits, cursors
	return out, nil
}

// Paths finds paths between entities as they are stored, and leaves out those that
// rest on a rejected relation or lead through a rejected directive: it may find
// fewer than there are.
func (s *Store) Paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	r, ok, err := s.read(ctx)
	if err != nil || !ok {
		return page(err, func() ([]graph.Path, error) { return s.Store.Paths(ctx, q) })
	}
	most := q.Limit
	if q.Check() == nil {
		q.Limit = graph.MaxPaths
	}
	found, err := s.Store.Paths(ctx, q)
	if err != nil {
		return nil, err
	}
	out := slices.DeleteFunc(found, func(p graph.Path) bool {
		return slices.ContainsFunc(p.Relations, func(x graph.Relation) bool { return r.Rejects(x.Key) }) ||
			slices.ContainsFunc(p.Nodes, func(n graph.Node) bool { return slices.Contains(r.directives, n.NodeID()) })
	})
	return out[:min(most, len(out))], nil
}
