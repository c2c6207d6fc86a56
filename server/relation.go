package server

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// related is a relation and the node that it was asked of.
type related struct {
	*graph.Relation
	of graph.Node
}

// relations answers a field that is a list of relations, for the whole batch of
// the object. T is what the list holds, make makes it of a relation.
func relations[T any](
	ctx context.Context, r *resolver, seat schema.Seat, id graph.ID, q graph.RelationQuery,
	first, last *int, after, before *string, typ string, make func(*schema.Relation) T,
) (*schema.Connection[T], error) {
	p, err := newPaging(relationList(id, q), first, last, after, before)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field.Field
	return together(ctx, r, seat, id, p, func(of []graph.Node, sels []ast.SelectionSet) (map[graph.ID]*schema.Connection[T], error) {
		return readRelations(ctx, r, seat, of, q, p, field, sels, typ, make)
	})
}

// together answers a field that lists something for the whole batch of an object:
// the first object to be asked has read make the pages of all, by their IDs, from
// the objects and all that is selected of the field. A page that a cursor binds to
// one object is made for that one alone.
func together[T any](
	ctx context.Context, r *resolver, seat schema.Seat, id graph.ID, p paging,
	read func(of []graph.Node, sels []ast.SelectionSet) (map[graph.ID]*schema.Connection[T], error),
) (*schema.Connection[T], error) {
	field := graphql.GetFieldContext(ctx).Field.Field
	pages, err := schema.Read(seat.In, field, func() (map[graph.ID]*schema.Connection[T], error) {
		of, sels := r.batch(ctx, seat, field)
		if p.bound() {
			of = only(of, id)
		}
		return read(of, sels)
	})
	if err != nil {
		return nil, err
	}
	return pages[id], nil
}

// batch gives the objects that a field is asked of together with this one, and all
// that is selected of it.
func (r *resolver) batch(ctx context.Context, seat schema.Seat, field *ast.Field) ([]graph.Node, []ast.SelectionSet) {
	op := graphql.GetOperationContext(ctx)
	return seat.In.Of(op, field, r.satisfies), seat.In.Selections(op, field, r.satisfies)
}

func only(nodes []graph.Node, id graph.ID) []graph.Node {
	for _, n := range nodes {
		if n.NodeID() == id {
			return []graph.Node{n}
		}
	}
	return nil
}

// readRelations reads a page of relations for each node in one call, unless they
// were read together with the nodes.
func readRelations[T any](
	ctx context.Context, r *resolver, seat schema.Seat, of []graph.Node, q graph.RelationQuery, p paging,
	field *ast.Field, sels []ast.SelectionSet, typ string, make func(*schema.Relation) T,
) (map[graph.ID]*schema.Connection[T], error) {
	q = r.request(ctx, q, p, sels, typ)
	further := r.further(ctx, &q, r.items(ctx, sels, typ), typ)
	pages, err := r.pagesOf(ctx, seat, of, q, field)
	if err != nil {
		return nil, err
	}
	var found []related
	for i, page := range pages {
		for j := range page.Relations {
			found = append(found, related{&page.Relations[j], of[i]})
		}
	}
	objects := r.relationObjectsWith(ctx, found, r.items(ctx, sels, typ), typ, further)
	out := map[graph.ID]*schema.Connection[T]{}
	at := 0
	for i, page := range pages {
		items := []T{}
		for range page.Relations {
			items = append(items, make(objects[at]))
			at++
		}
		id := of[i].NodeID()
		own := p
		own.list = relationList(id, q)
		c := connect(own, items, page.Cursors, page.More)
		c.TotalCount = page.Total
		out[id] = c
	}
	return out, nil
}

// relationList is what makes a list of relations the one it is.
func relationList(id graph.ID, q graph.RelationQuery) listed {
	return listed{"relations", id, q.Verbs, q.Direction, q.Roles, q.Where, q.Period, q.Latest}
}

// request adds to a query of relations how much of them the selection asks for.
func (r *resolver) request(ctx context.Context, q graph.RelationQuery, p paging, sels []ast.SelectionSet, typ string) graph.RelationQuery {
	asked := r.items(ctx, sels, typ)
	q.Limit, q.Backward, q.After, q.Before = p.limit, p.backward, p.after, p.before
	q.Count = r.asked(ctx, sels, typ+"Connection", "totalCount") != nil
	if asked == nil && r.asked(ctx, sels, typ+"Connection", "pageInfo") == nil {
		q.Limit = 1
		if q.Count {
			q.Limit = 0 // only to be counted
		}
	}
	q.Evidence = r.rows(ctx, asked, typ)
	for _, f := range []string{"from", "to", "other", "speech", "entity"} {
		q.Far = q.Far || r.asked(ctx, asked, typ, f) != nil
	}
	return q
}

// pagesOf gives the pages of nodes, aligned with them.
func (r *resolver) pagesOf(ctx context.Context, seat schema.Seat, of []graph.Node, q graph.RelationQuery, field *ast.Field) ([]graph.RelationPage, error) {
	if ready, ok := seat.In.Foreseen[field]; ok {
		pages := make([]graph.RelationPage, len(of))
		for i, n := range of {
			var there bool
			pages[i], there = ready[n.NodeID()]
			ok = ok && there
		}
		if ok {
			return pages, nil
		}
	}
	for _, n := range of {
		q.Of = append(q.Of, n.NodeID())
	}
	return r.store.Relations(ctx, q)
}

// items gathers what a query selects of the items of a page of some type: of its
// nodes, and of the node of its edges; nil where it does not ask for them.
func (r *resolver) items(ctx context.Context, page []ast.SelectionSet, typ string) []ast.SelectionSet {
	out := r.asked(ctx, page, typ+"Connection", "nodes")
	if edges := r.asked(ctx, page, typ+"Connection", "edges"); edges != nil {
		nodes := r.asked(ctx, edges, typ+"Edge", "node")
		if nodes == nil && out == nil {
			out = []ast.SelectionSet{nil} // cursors only
		}
		out = append(out, nodes...)
	}
	return out
}

// rows is how many rows of evidence a query asks for at most.
func (r *resolver) rows(ctx context.Context, asked []ast.SelectionSet, typ string) int {
	return r.most(ctx, asked, typ, "evidence")
}

// most is the greatest first that a query gives a field.
func (r *resolver) most(ctx context.Context, asked []ast.SelectionSet, typ, field string) int {
	n := 0
	op := graphql.GetOperationContext(ctx)
	for _, sel := range asked {
		for _, f := range graphql.CollectFields(op, sel, r.satisfies[typ]) {
			if f.Name == field {
				first, _ := number(f.ArgumentMap(op.Variables)["first"])
				n = max(n, first)
			}
		}
	}
	return n
}

// relationObjects makes the objects of relations and reads what they lead to.
func (r *resolver) relationObjects(ctx context.Context, found []related, asked []ast.SelectionSet, typ string) []*schema.Relation {
	return r.relationObjectsWith(ctx, found, asked, typ, nil)
}

// relationObjectsWith is relationObjects where relations of the far nodes were
// read, too.
func (r *resolver) relationObjectsWith(
	ctx context.Context, found []related, asked []ast.SelectionSet, typ string, further []foreseen,
) []*schema.Relation {
	out := make([]*schema.Relation, len(found))
	var evidence []*schema.Evidence
	for i, x := range found {
		out[i] = &schema.Relation{Relation: x.Relation}
		for j := range x.Evidence {
			out[i].Near.Evidence = append(out[i].Near.Evidence, &schema.Evidence{Evidence: &x.Evidence[j], Of: x.Key})
		}
		evidence = append(evidence, out[i].Near.Evidence...)
	}
	if len(found) == 0 {
		return out
	}
	with := brought{ahead: further, with: make([][]graph.RelationPage, len(further))}
	for _, x := range found {
		if further != nil && x.Far != nil {
			with.add(*x.Relation)
		}
	}
	end := func(asked []ast.SelectionSet, node func(related) graph.Node, set func(*schema.Relation, schema.One[schema.Node])) {
		if asked == nil {
			return
		}
		nodes := make([]graph.Node, len(found))
		for i, x := range found {
			nodes[i] = node(x)
		}
		for i, o := range r.objectsWith(ctx, nodes, asked, false, with) {
			set(out[i], schema.Found(o))
		}
	}
	from := append(r.asked(ctx, asked, typ, "from"), r.asked(ctx, asked, typ, "speech")...)
	to := append(r.asked(ctx, asked, typ, "to"), r.asked(ctx, asked, typ, "entity")...)
	end(from, related.from, func(x *schema.Relation, o schema.One[schema.Node]) { x.Near.From = o })
	end(to, related.to, func(x *schema.Relation, o schema.One[schema.Node]) { x.Near.To = o })
	end(r.asked(ctx, asked, typ, "other"), related.other, func(x *schema.Relation, o schema.One[schema.Node]) { x.Near.Other = o })
	w := &wanted{resolver: r, ctx: ctx}
	w.ofEvidence(evidence, r.asked(ctx, asked, typ, "evidence"))
	w.read()
	return out
}

func (x related) other() graph.Node { return x.Far }

func (x related) from() graph.Node {
	if x.of.NodeID() == x.From {
		return x.of
	}
	return x.Far
}

func (x related) to() graph.Node {
	if x.of.NodeID() == x.From {
		return x.Far
	}
	return x.of
}

// itself is a relation as an item of a list of relations.
func itself(x *schema.Relation) *schema.Relation { return x }

// mention is a relation MENTIONS as an item of a list of mentions.
func mention(x *schema.Relation) *schema.Mention { return &schema.Mention{Relation: x} }
