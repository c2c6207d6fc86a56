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
	asked := selected(ctx)
	hops := r.asked(ctx, r.asked(ctx, asked, "PathSearch", "paths"), "Path", "hops")
	ends, found, err := r.between(ctx, [2]analysis.Ref{ref(from), ref(to)}, graph.PathQuery{
		Verbs: verbs, Period: period(during), MaxHops: maxHops, Limit: first,
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

// between finds two objects and the paths between them. A path holds the objects at
// its ends: where IDs name them they are not read before.
func (r *resolver) between(ctx context.Context, refs [2]analysis.Ref, q graph.PathQuery) (ends [2]graph.Node, found analysis.PathsFound, err error) {
	named := func(i int) bool { return refs[i].Name != "" || refs[i].Kind != "" }
	ready := !named(0) && !named(1)
	if ready {
		q.From, q.To = refs[0].ID, refs[1].ID
		found, err = analysis.Paths(ctx, r.store, q)
		if len(found.Paths) > 0 {
			nodes := found.Paths[0].Nodes
			return [2]graph.Node{nodes[0], nodes[len(nodes)-1]}, found, nil
		}
	}
	for i, ref := range refs {
		var missing error
		if ends[i], missing = analysis.Find(ctx, r.store, r.fold, ref); missing != nil {
			return ends, found, missing
		}
	}
	if ready {
		return ends, found, err
	}
	q.From, q.To = ends[0].NodeID(), ends[1].NodeID()
	found, err = analysis.Paths(ctx, r.store, q)
	return ends, found, err
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
