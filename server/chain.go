package server

import (
	"context"
	"fmt"
	"strconv"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// ref reads a NodeRef.
func ref(in schema.NodeRef) analysis.Ref {
	var r analysis.Ref
	if in.ID != nil {
		r.ID = *in.ID
	}
	if in.Name != nil {
		r.Name = *in.Name
	}
	if in.Kind != nil {
		r.Kind = *in.Kind
	}
	return r
}

func period(p *graph.Date) graph.Date {
	if p == nil {
		return ""
	}
	return *p
}

// Chain finds where a chain starts. Its sides are read when they are asked for.
func (r queryResolver) Chain(
	ctx context.Context, of schema.NodeRef, verbs []graph.Verb, during *graph.Date, depth, breadth int,
) (*schema.Chain, error) {
	start, err := analysis.Find(ctx, r.store, r.fold, ref(of), analysis.ChainKinds()...)
	if err != nil {
		return nil, err
	}
	asked := selected(ctx)
	evidence := 0
	for _, side := range []string{"below", "above"} {
		evidence = max(evidence, r.stepRows(ctx, r.items(ctx, r.asked(ctx, asked, "Chain", side), "ChainStep")))
	}
	root := r.asked(ctx, asked, "Chain", "root")
	q := analysis.ChainQuery{
		Of: start, Verbs: verbs, Period: period(during), Depth: depth, Breadth: breadth, Evidence: max(evidence, r.stepRows(ctx, root)),
	}
	side := func(below bool) func() ([]*schema.ChainStep, error) {
		return sync.OnceValues(func() ([]*schema.ChainStep, error) {
			q := q
			q.Below = below
			steps, err := analysis.Chain(ctx, r.store, q)
			return chainSteps(steps), err
		})
	}
	below, above := side(true), side(false)
	c := &schema.Chain{Period: q.Period, Side: func(b bool) ([]*schema.ChainStep, error) {
		if b {
			return below()
		}
		return above()
	}}
	if root == nil {
		return c, nil
	}
	steps, err := below()
	if err != nil {
		return nil, err
	}
	c.Of = steps[0]
	return c, r.nearSteps(ctx, steps[:1], root, c.Period)
}

// stepRows is how many rows of evidence are asked for of the relations of steps.
func (r *resolver) stepRows(ctx context.Context, asked []ast.SelectionSet) int {
	return max(r.rows(ctx, r.asked(ctx, asked, "ChainStep", "links"), "Relation"), r.rows(ctx, r.asked(ctx, asked, "ChainStep", "issuedBy"), "Relation"))
}

func chainSteps(steps []analysis.ChainStep) []*schema.ChainStep {
	out := make([]*schema.ChainStep, len(steps))
	for i, s := range steps {
		out[i] = &schema.ChainStep{
			Node: s.Node, Issued: s.IssuedBy, Linked: s.Links, Depth: s.Depth, Level: s.Level, Loops: s.Loops, LeftOut: s.LeftOut,
		}
	}
	return out
}

// nearSteps reads what steps lead to.
func (r *resolver) nearSteps(ctx context.Context, steps []*schema.ChainStep, asked []ast.SelectionSet, during graph.Date) error {
	nodes := make([]graph.Node, len(steps))
	ids := make([]graph.ID, len(steps))
	for i, s := range steps {
		nodes[i], ids[i] = s.Node, s.Node.NodeID()
	}
	for i, o := range r.objects(ctx, nodes, r.asked(ctx, asked, "ChainStep", "entity"), false) {
		e, _ := o.(schema.Entity)
		steps[i].Near.Entity = schema.Found(e)
	}
	r.ofSteps(ctx, steps, r.asked(ctx, asked, "ChainStep", "links"),
		func(s *schema.ChainStep) []graph.Relation { return s.Linked }, func(s *schema.ChainStep, x []*schema.Relation) { s.Near.Links = x })
	r.ofSteps(ctx, steps, r.asked(ctx, asked, "ChainStep", "issuedBy"),
		func(s *schema.ChainStep) []graph.Relation { return s.Issued }, func(s *schema.ChainStep, x []*schema.Relation) { s.Near.IssuedBy = x })
	return r.countUnder(ctx, steps, ids, asked, during)
}

// countUnder counts the directives under steps, as far as it is asked for.
func (r *resolver) countUnder(ctx context.Context, steps []*schema.ChainStep, ids []graph.ID, asked []ast.SelectionSet, during graph.Date) error {
	if r.asked(ctx, asked, "ChainStep", "directiveCount") != nil {
		counts, err := analysis.CountUnder(ctx, r.store, ids, nil, during)
		if err != nil {
			return err
		}
		for i, n := range counts {
			steps[i].DirectiveCount = n
		}
	}
	if r.asked(ctx, asked, "ChainStep", "concreteCount") != nil {
		concrete := analysis.Concrete()
		counts, err := analysis.CountUnder(ctx, r.store, ids, &concrete, during)
		if err != nil {
			return err
		}
		for i, n := range counts {
			steps[i].ConcreteCount = n
		}
	}
	return nil
}

// inPeriod keeps to what speeches of a period hold.
func inPeriod(during graph.Date) graph.Filter {
	if during == "" {
		return graph.Filter{}
	}
	return graph.Where(graph.FieldDate, graph.EQ, textOf(during))
}

// ofSteps makes objects of relations of steps, all of them together.
func (r *resolver) ofSteps(
	ctx context.Context, steps []*schema.ChainStep, asked []ast.SelectionSet,
	of func(*schema.ChainStep) []graph.Relation, set func(*schema.ChainStep, []*schema.Relation),
) {
	if asked == nil {
		return
	}
	var found []related
	for _, s := range steps {
		rs := of(s)
		for i := range rs {
			found = append(found, related{&rs[i], s.Node})
		}
	}
	objects := r.relationObjects(ctx, found, asked, "Relation")
	for _, s := range steps {
		n := len(of(s))
		set(s, objects[:n])
		objects = objects[n:]
	}
}

type chainResolver struct{ *resolver }

// Below lists what carries it out.
func (r chainResolver) Below(ctx context.Context, c *schema.Chain, first *int, after *string, last *int, before *string) (*schema.ChainStepConnection, error) {
	return r.side(ctx, c, true, first, after, last, before)
}

// Above lists what it carries out.
func (r chainResolver) Above(ctx context.Context, c *schema.Chain, first *int, after *string, last *int, before *string) (*schema.ChainStepConnection, error) {
	return r.side(ctx, c, false, first, after, last, before)
}

func (r chainResolver) side(ctx context.Context, c *schema.Chain, below bool, first *int, after *string, last *int, before *string) (*schema.ChainStepConnection, error) {
	steps, err := c.Side(below)
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"chain", steps[0].Node.NodeID(), below, c.Period}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	all := make([]keyed[*schema.ChainStep], len(steps)-1)
	for i, s := range steps[1:] {
		all[i] = keyed[*schema.ChainStep]{fmt.Sprintf("%06d", i), s}
	}
	page := connectKeyed(p, all)
	return page, r.nearSteps(ctx, page.Items, r.items(ctx, selected(ctx), "ChainStep"), c.Period)
}

// under is the filter of the directives at the chain's end.
func (r chainResolver) under(c *schema.Chain, where *schema.DirectiveWhere) (graph.Filter, error) {
	filter, err := directiveFilter(where)
	if err != nil {
		return filter, err
	}
	steps, err := c.Side(true)
	if err != nil {
		return filter, err
	}
	ids := make([]graph.ID, len(steps))
	for i, s := range steps {
		ids[i] = s.Node.NodeID()
	}
	return graph.All(analysis.Under(ids), inPeriod(c.Period), filter), nil
}

// Directives lists what rests on the chain.
func (r chainResolver) Directives(
	ctx context.Context, c *schema.Chain, where *schema.DirectiveWhere, orderBy []*schema.DirectiveOrder,
	first *int, after *string, last *int, before *string,
) (*schema.DirectiveConnection, error) {
	filter, err := r.under(c, where)
	if err != nil {
		return nil, err
	}
	order, err := orders(orderBy, func(o *schema.DirectiveOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	if err != nil {
		return nil, err
	}
	return listNodes[*schema.Directive](ctx, r.resolver, filter, order, first, last, after, before, "Directive")
}

// Groups counts what rests on the chain.
func (r chainResolver) Groups(ctx context.Context, c *schema.Chain, by []schema.ChainGroupBy, where *schema.DirectiveWhere, first int) ([]*schema.ChainGroup, error) {
	if len(by) < 1 || len(by) > 2 || len(by) == 2 && by[0] == by[1] {
		return nil, faultf(schema.ErrorCodeBadUserInput, "by must name one or two of LEVEL, PLACE and YEAR, each once")
	}
	filter, err := r.under(c, where)
	if err != nil {
		return nil, err
	}
	q := graph.CountQuery{Where: filter, Limit: first}
	for _, b := range by {
		q.By = append(q.By, map[schema.ChainGroupBy]graph.Group{
			schema.ChainGroupByLevel: {Field: graph.FieldLevel}, schema.ChainGroupByPlace: {Field: graph.FieldPlace},
			schema.ChainGroupByYear: {Field: graph.FieldDate, Unit: graph.UnitYear},
		}[b])
	}
	buckets, err := r.store.Count(ctx, q)
	if err != nil {
		return nil, err
	}
	out := make([]*schema.ChainGroup, len(buckets))
	for i, bucket := range buckets {
		out[i] = &schema.ChainGroup{DirectiveCount: bucket.N}
		for j, b := range by {
			setKey(out[i], b, bucket.Keys[j])
		}
	}
	return out, nil
}

// setKey tells what a group has in common.
func setKey(g *schema.ChainGroup, by schema.ChainGroupBy, key graph.Value) {
	if key.IsNull() {
		return
	}
	text := key.Text()
	switch by {
	case schema.ChainGroupByLevel:
		level := graph.Level(text)
		g.Level = &level
	case schema.ChainGroupByPlace:
		g.Place = &text
	case schema.ChainGroupByYear:
		if year, err := strconv.Atoi(text); err == nil {
			g.Year = &year
		}
	}
}

// IsCut tells whether a side was cut.
func (r chainResolver) IsCut(_ context.Context, c *schema.Chain) (bool, error) {
	for _, below := range []bool{true, false} {
		steps, err := c.Side(below)
		if err != nil {
			return false, err
		}
		for _, s := range steps {
			if s.LeftOut > 0 {
				return true, nil
			}
		}
	}
	return false, nil
}
