package server

import (
	"context"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// maxExcept is how many nodes neighbours can be asked to leave out.
const maxExcept = 1_900

// Neighbourhood finds an object. What it is related to is read when it is asked for.
func (r queryResolver) Neighbourhood(
	ctx context.Context, of schema.NodeRef, verbs []graph.Verb, direction graph.Direction, roles []graph.Role, kinds []graph.Kind,
	where *schema.NodeWhere, during *graph.Date,
) (*schema.Neighbourhood, error) {
	node, err := analysis.Find(ctx, r.store, r.fold, ref(of))
	if err != nil {
		return nil, err
	}
	n := &schema.Neighbourhood{Of: node, Kinds: kinds}
	n.Relations = graph.RelationQuery{Verbs: verbs, Direction: direction, Roles: roles, Period: period(during)}
	if where != nil {
		filter, err := nodeFilter(where)
		if err != nil {
			return nil, err
		}
		n.Relations.Where = &filter
	}
	o := r.objects(ctx, []graph.Node{node}, r.asked(ctx, selected(ctx), "Neighbourhood", "node"), false)
	n.Near.Node = schema.Found(o[0])
	return n, nil
}

type neighbourhoodResolver struct{ *resolver }

// Counts counts the relations.
func (r neighbourhoodResolver) Counts(ctx context.Context, n *schema.Neighbourhood) ([]*schema.NeighbourCount, error) {
	tally, err := analysis.NeighbourCounts(ctx, r.store, analysis.NeighbourQuery{Of: n.Of.NodeID(), Relations: n.Relations, Kinds: n.Kinds})
	if err != nil {
		return nil, err
	}
	out := make([]*schema.NeighbourCount, len(tally))
	for i, t := range tally {
		out[i] = &schema.NeighbourCount{Verb: t.Verb, Direction: t.Direction, Kind: t.Kind, Count: t.N}
	}
	return out, nil
}

// Neighbours lists what is related, each once.
func (r neighbourhoodResolver) Neighbours(
	ctx context.Context, n *schema.Neighbourhood, except []graph.ID, order schema.NeighbourOrder, first *int, after *string, last *int, before *string,
) (*schema.NeighbourConnection, error) {
	if len(except) > maxExcept {
		return nil, faultf(schema.ErrorCodeBadUserInput, "except holds %d IDs; the limit is %d: page on with after instead", len(except), maxExcept)
	}
	q := analysis.NeighbourQuery{Of: n.Of.NodeID(), Relations: n.Relations, Kinds: n.Kinds, Order: analysis.NeighbourOrder(order), Except: except}
	// What is left out may change from page to page, so it does not make the list.
	p, err := newPaging(listed{"neighbours", relationList(q.Of, q.Relations), q.Kinds, order}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	found, cut, err := analysis.Neighbours(ctx, r.store, q)
	if err != nil {
		return nil, err
	}
	all := make([]keyed[analysis.Neighbour], len(found))
	for i, x := range found {
		all[i] = keyed[analysis.Neighbour]{neighbourKey(x, q.Order), x}
	}
	page := connectKeyed(p, all)
	items, err := r.neighbourObjects(ctx, n.Of, q, page.Items, r.items(ctx, selected(ctx), "Neighbour"))
	if err != nil {
		return nil, err
	}
	out := &schema.NeighbourConnection{IsCut: cut}
	out.Connection = schema.Connection[*schema.Neighbour]{
		Items: items, Place: page.Place, Next: page.Next, Previous: page.Previous, TotalCount: page.TotalCount,
	}
	return out, nil
}

// neighbourKey is text that sorts as neighbours do.
func neighbourKey(n analysis.Neighbour, order analysis.NeighbourOrder) string {
	key := fmt.Sprintf("%010d %s", 9_999_999_999-n.Evidence, n.ID)
	if order == analysis.LatestSaid {
		return descending(n.Latest) + " " + key
	}
	return key
}

// descending turns a day so that later days sort first, and none last.
func descending(day string) string {
	b := []byte("~")
	if day != "" {
		b = []byte(day)
		for i, c := range b {
			b[i] = '0' + '9' - c // digits turn about, hyphens stay alike
		}
	}
	return string(b)
}

// neighbourObjects makes the objects of a page of neighbours.
func (r *resolver) neighbourObjects(
	ctx context.Context, of graph.Node, q analysis.NeighbourQuery, page []analysis.Neighbour, asked []ast.SelectionSet,
) ([]*schema.Neighbour, error) {
	out, ids := make([]*schema.Neighbour, len(page)), make([]graph.ID, len(page))
	for i, n := range page {
		ids[i] = n.ID
		out[i] = &schema.Neighbour{RelationCount: n.Relations, EvidenceCount: n.Evidence, Latest: graph.Date(n.Latest)}
	}
	w := &wanted{resolver: r, ctx: ctx}
	at := map[*schema.Neighbour]graph.ID{}
	for i, n := range out {
		at[n] = ids[i]
	}
	lead(w, out, r.asked(ctx, asked, "Neighbour", "node"),
		func(n *schema.Neighbour) graph.ID { return at[n] }, func(n *schema.Neighbour, o schema.One[schema.Node]) { n.Near.Node = o })
	w.read()
	sel := r.asked(ctx, asked, "Neighbour", "relations")
	if sel == nil {
		return out, nil
	}
	relations, err := analysis.NeighbourRelations(ctx, r.store, q, ids, r.rows(ctx, sel, "Relation"))
	if err != nil {
		return nil, err
	}
	var found []related
	for _, id := range ids {
		for j := range relations[id] {
			found = append(found, related{&relations[id][j], of})
		}
	}
	objects := r.relationObjects(ctx, found, sel, "Relation")
	for i, id := range ids {
		n := len(relations[id])
		out[i].Near.Relations, objects = objects[:n], objects[n:]
	}
	return out, nil
}
