package server

import (
	"context"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Gaps lists documents that were called for and lack what must be there.
func (r queryResolver) Gaps(
	ctx context.Context, missing []schema.GapKind, level *graph.Level, where *schema.EntityWhere, calledBy *schema.DirectiveWhere,
	orderBy []*schema.EntityOrder, first *int, after *string, last *int, before *string,
) (*schema.GapConnection, error) {
	var q analysis.GapQuery
	for _, m := range missing {
		q.Missing = append(q.Missing, analysis.Missing(m))
	}
	if level != nil {
		q.Level = *level
	}
	var err error
	if q.CalledBy, err = directiveFilter(calledBy); err != nil {
		return nil, err
	}
	gap, err := q.Filter()
	if err != nil {
		return nil, err
	}
	filter, order, err := documents(gap, where, orderBy)
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"gaps", filter, order}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	page, err := r.store.Nodes(ctx, graph.NodeQuery{
		Where: filter, Order: order, After: p.after, Before: p.before, Backward: p.backward, Limit: p.limit,
		Count: r.asked(ctx, selected(ctx), "GapConnection", "totalCount") != nil,
	})
	if err != nil {
		return nil, err
	}
	items, err := r.gaps(ctx, q, page.Nodes)
	if err != nil {
		return nil, err
	}
	c := connect(p, items, page.Cursors, page.More)
	c.TotalCount = page.Total
	return c, nil
}

// gaps makes the objects of documents that are gaps.
func (r *resolver) gaps(ctx context.Context, q analysis.GapQuery, documents []graph.Node) ([]*schema.Gap, error) {
	asked := r.items(ctx, selected(ctx), "Gap")
	ids := make([]graph.ID, len(documents))
	for i, n := range documents {
		ids[i] = n.NodeID()
	}
	calls := r.asked(ctx, asked, "Gap", "calls")
	gaps, err := q.Gaps(ctx, r.store, ids, r.most(ctx, asked, "Gap", "calls"), r.rows(ctx, calls, "Relation"))
	if err != nil {
		return nil, err
	}
	out := make([]*schema.Gap, len(documents))
	var found []related
	for i, g := range gaps {
		out[i] = &schema.Gap{CallCount: g.CallCount, DocumentCount: g.Documents, Missing: []schema.GapKind{}}
		for _, m := range g.Missing {
			out[i].Missing = append(out[i].Missing, schema.GapKind(m))
		}
		for j := range g.Calls {
			found = append(found, related{&g.Calls[j], documents[i]})
		}
	}
	for field, m := range map[string]analysis.Missing{"concreteCount": analysis.MissingConcrete, "assignedCount": analysis.MissingAssigned} {
		if r.asked(ctx, asked, "Gap", field) == nil {
			continue
		}
		counts, err := q.Count(ctx, r.store, ids, m)
		if err != nil {
			return nil, err
		}
		for i, n := range counts {
			if m == analysis.MissingConcrete {
				out[i].ConcreteCount = n
			} else {
				out[i].AssignedCount = n
			}
		}
	}
	for i, o := range r.objects(ctx, documents, r.asked(ctx, asked, "Gap", "document"), false) {
		d, _ := o.(*schema.Document)
		out[i].Near.Document = schema.Found(d)
	}
	if calls != nil {
		objects := r.relationObjects(ctx, found, calls, "Relation")
		for i, g := range gaps {
			out[i].Near.Calls, objects = objects[:len(g.Calls)], objects[len(g.Calls):]
		}
	}
	return out, nil
}

// documents adds the conditions on a document, and reads the order.
func documents(of graph.Filter, where *schema.EntityWhere, orderBy []*schema.EntityOrder) (graph.Filter, []graph.Order, error) {
	filter, err := entityFilter(where)
	if err != nil {
		return filter, nil, err
	}
	order, err := orders(orderBy, func(o *schema.EntityOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	return graph.All(of, filter), order, err
}

// Orphans lists documents that nothing links.
func (r queryResolver) Orphans(
	ctx context.Context, where *schema.EntityWhere, orderBy []*schema.EntityOrder, first *int, after *string, last *int, before *string,
) (*schema.EntityConnection, error) {
	filter, order, err := documents(analysis.Orphans(), where, orderBy)
	if err != nil {
		return nil, err
	}
	return listNodes[schema.Entity](ctx, r.resolver, filter, order, first, last, after, before, "Entity")
}
