package server

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Paths finds how two objects are connected.
func (r queryResolver) Paths(
	ctx context.Context, from, to schema.NodeRef, verbs []graph.Verb, during *graph.Date, maxHops, first int,
) (*schema.PathSearch, error) {
	if maxHops < 1 || maxHops > graph.MaxHops || first < 1 || first > graph.MaxPaths {
		return nil, faultf(schema.ErrorCodeBadUserInput, "maxHops must be 1 to %d and first 1 to %d", graph.MaxHops, graph.MaxPaths)
	}
	var ends [2]graph.Node
	for i, in := range []schema.NodeRef{from, to} {
		var err error
		if ends[i], err = analysis.Find(ctx, r.store, r.fold, ref(in)); err != nil {
			return nil, err
		}
	}
	asked := selected(ctx)
	hops := r.asked(ctx, r.asked(ctx, asked, "PathSearch", "paths"), "Path", "hops")
	found, err := analysis.Paths(ctx, r.store, graph.PathQuery{
		From: ends[0].NodeID(), To: ends[1].NodeID(), Verbs: verbs, Period: period(during), MaxHops: maxHops, Limit: first,
		Evidence: r.rows(ctx, r.asked(ctx, hops, "Hop", "relation"), "Relation"),
	})
	if err != nil {
		return nil, err
	}
	out := &schema.PathSearch{Paths: []*schema.Path{}, Verbs: found.Verbs, SearchedHops: found.Hops, IsCut: found.Cut}
	out.From = r.objects(ctx, ends[:1], r.asked(ctx, asked, "PathSearch", "from"), false)[0]
	out.To = r.objects(ctx, ends[1:], r.asked(ctx, asked, "PathSearch", "to"), false)[0]
	all := r.hops(ctx, found.Paths, hops)
	for _, p := range found.Paths {
		n := len(p.Relations)
		out.Paths = append(out.Paths, &schema.Path{Length: n, Hops: all[:n]})
		all = all[n:]
	}
	return out, nil
}

// hops makes the objects of the steps of all paths together.
func (r *resolver) hops(ctx context.Context, paths []graph.Path, asked []ast.SelectionSet) []*schema.Hop {
	var out []*schema.Hop
	var from, to []graph.Node
	var found []related
	for _, p := range paths {
		for i := range p.Relations {
			x := &p.Relations[i]
			x.Far = p.Nodes[i+1]
			h := &schema.Hop{Direction: graph.In}
			if x.From == p.Nodes[i].NodeID() {
				h.Direction = graph.Out
			}
			out, from, to = append(out, h), append(from, p.Nodes[i]), append(to, p.Nodes[i+1])
			found = append(found, related{x, p.Nodes[i]})
		}
	}
	if len(out) == 0 {
		return nil
	}
	for i, o := range r.objects(ctx, from, r.asked(ctx, asked, "Hop", "from"), false) {
		out[i].Near.From = schema.Found(o)
	}
	for i, o := range r.objects(ctx, to, r.asked(ctx, asked, "Hop", "to"), false) {
		out[i].Near.To = schema.Found(o)
	}
	for i, o := range r.relationObjects(ctx, found, r.asked(ctx, asked, "Hop", "relation"), "Relation") {
		out[i].Near.Relation = o
	}
	return out
}
