package server

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Compare puts two speeches side by side.
func (r queryResolver) Compare(ctx context.Context, from, to schema.SpeechWhere) (*schema.Comparison, error) {
	var pair analysis.Pair
	for _, side := range []struct {
		name  string
		where schema.SpeechWhere
		to    **graph.Speech
	}{{"from", from, &pair.Before}, {"to", to, &pair.After}} {
		filter, err := speechFilter(&side.where)
		if err != nil {
			return nil, err
		}
		if *side.to, err = analysis.OneSpeech(ctx, r.store, side.name, filter); err != nil {
			return nil, err
		}
	}
	if pair.Before.ID == pair.After.ID {
		return nil, faultf(schema.ErrorCodeBadUserInput, "from and to find the same speech, %s: there is nothing to compare", pair.Before.ID)
	}
	return r.comparisons(ctx, []analysis.Pair{pair}, selected(ctx))[0], nil
}

// comparisons makes the objects of pairs that are asked for together.
func (r *resolver) comparisons(ctx context.Context, pairs []analysis.Pair, asked []ast.SelectionSet) []*schema.Comparison {
	in := &schema.Peers[*schema.Comparison]{Batch: schema.NewBatch(asked...)}
	restated := sync.OnceValues(func() ([][]analysis.Restatement, error) {
		return r.wordings.CompareDirectives(ctx, r.store, pairs)
	})
	mentioned := sync.OnceValues(func() ([][]analysis.EntityChange, error) { return analysis.CompareEntities(ctx, r.store, pairs) })
	from, to := make([]graph.Node, len(pairs)), make([]graph.Node, len(pairs))
	for i, p := range pairs {
		in.All = append(in.All, &schema.Comparison{Pair: p, In: in, Restated: its(restated, i), Mentioned: its(mentioned, i)})
		from[i], to[i] = p.Before, p.After
	}
	end := func(nodes []graph.Node, field string, set func(*schema.Comparison, schema.One[*schema.Speech])) {
		if sels := r.asked(ctx, asked, "Comparison", field); sels != nil {
			for i, o := range r.objects(ctx, nodes, sels, false) {
				s, _ := o.(*schema.Speech)
				set(in.All[i], schema.Found(s))
			}
		}
	}
	end(from, "from", func(c *schema.Comparison, s schema.One[*schema.Speech]) { c.Near.From = s })
	end(to, "to", func(c *schema.Comparison, s schema.One[*schema.Speech]) { c.Near.To = s })
	return in.All
}

// its gives the i-th of what is read for all.
func its[T any](all func() ([]T, error), i int) func() (T, error) {
	return func() (T, error) {
		found, err := all()
		if err != nil {
			var none T
			return none, err
		}
		return found[i], nil
	}
}

type comparisonResolver struct{ *resolver }

// DirectiveCounts counts the directives by what became of them.
func (r comparisonResolver) DirectiveCounts(_ context.Context, c *schema.Comparison) (*analysis.DirectiveCounts, error) {
	all, err := c.Restated()
	if err != nil {
		return nil, err
	}
	return analysis.CountDirectives(all), nil
}

// EntityCounts counts the entities by what became of them.
func (r comparisonResolver) EntityCounts(_ context.Context, c *schema.Comparison) (*schema.EntityChangeStats, error) {
	all, err := c.Mentioned()
	if err != nil {
		return nil, err
	}
	return &schema.EntityChangeStats{Kinds: analysis.CountEntities(all)}, nil
}

// Directives lists what became of the directives.
func (r comparisonResolver) Directives(
	ctx context.Context, c *schema.Comparison, change []analysis.Outcome, aspect []analysis.Aspect,
	first *int, after *string, last *int, before *string,
) (*schema.ComparedDirectiveConnection, error) {
	passes := func(x *analysis.Restatement) bool {
		return (change == nil || slices.Contains(change, x.Change)) &&
			(aspect == nil || slices.ContainsFunc(x.Differences, func(d analysis.Difference) bool { return slices.Contains(aspect, d.Aspect) }))
	}
	all := func(c *schema.Comparison) ([]keyed[*schema.ComparedDirective], error) {
		found, err := c.Restated()
		if err != nil {
			return nil, err
		}
		var out []keyed[*schema.ComparedDirective]
		for i := range found {
			if x := &found[i]; passes(x) {
				out = append(out, keyed[*schema.ComparedDirective]{directiveKey(x), &schema.ComparedDirective{Restatement: x}})
			}
		}
		return out, nil
	}
	list := func(c *schema.Comparison) listed {
		return listed{"compared directives", c.Before.ID, c.After.ID, change, aspect}
	}
	return amongPeers(ctx, r.resolver, c.In, c, "Comparison", list, all, first, last, after, before, "ComparedDirective", r.comparedDirectives)
}

// directiveKey is where it stands in its list: those of the second speech by their
// place in its text, then those of the first alone.
func directiveKey(x *analysis.Restatement) string {
	if x.After != nil {
		return fmt.Sprintf("0 %08d", x.After.Ordinal)
	}
	return fmt.Sprintf("1 %08d", x.Before.Ordinal)
}

// Entities lists what became of the entities.
func (r comparisonResolver) Entities(
	ctx context.Context, c *schema.Comparison, change []analysis.Outcome, kinds []graph.Kind,
	first *int, after *string, last *int, before *string,
) (*schema.ComparedEntityConnection, error) {
	all := func(c *schema.Comparison) ([]keyed[*schema.ComparedEntity], error) {
		found, err := c.Mentioned()
		if err != nil {
			return nil, err
		}
		var out []keyed[*schema.ComparedEntity]
		for i := range found {
			x := &found[i]
			if (change == nil || slices.Contains(change, x.Change)) && (kinds == nil || slices.Contains(kinds, x.Entity.Kind)) {
				out = append(out, keyed[*schema.ComparedEntity]{entityKey(x), &schema.ComparedEntity{EntityChange: x}})
			}
		}
		return out, nil
	}
	list := func(c *schema.Comparison) listed {
		return listed{"compared entities", c.Before.ID, c.After.ID, change, kinds}
	}
	return amongPeers(ctx, r.resolver, c.In, c, "Comparison", list, all, first, last, after, before, "ComparedEntity", r.comparedEntities)
}

// entityKey is where it stands in its list: by kind, change, mentions, ID.
func entityKey(x *analysis.EntityChange) string {
	return fmt.Sprintf("%s %s %010d %s", x.Entity.Kind, x.Change, 9_999_999_999-max(x.Before.Count, x.After.Count), x.Entity.ID)
}

// amongPeers answers a field that lists something of an object which is no node, for
// all its peers; finish reads what the items of all the pages lead to.
func amongPeers[P comparable, T any](
	ctx context.Context, r *resolver, in *schema.Peers[P], self P, selfType string, list func(P) listed, all func(P) ([]keyed[T], error),
	first, last *int, after, before *string, typ string, finish func(context.Context, []T, []ast.SelectionSet),
) (*schema.Connection[T], error) {
	p, err := newPaging(list(self), first, last, after, before)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field.Field
	pages, err := schema.Read(in.Batch, field, func() (map[P]*schema.Connection[T], error) {
		of := in.All
		if p.bound() { // no other can have this cursor
			of = []P{self}
		}
		out := map[P]*schema.Connection[T]{}
		var items []T
		for _, x := range of {
			found, err := all(x)
			if err != nil {
				return nil, err
			}
			own := p
			own.list = list(x)
			out[x] = connectKeyed(own, found)
			items = append(items, out[x].Items...)
		}
		finish(ctx, items, r.items(ctx, r.ofField(ctx, in.Asked, selfType, field), typ))
		return out, nil
	})
	return pages[self], err
}

// ofField gathers all that a query selects of one field of its text.
func (r *resolver) ofField(ctx context.Context, sels []ast.SelectionSet, typ string, field *ast.Field) []ast.SelectionSet {
	var out []ast.SelectionSet
	op := graphql.GetOperationContext(ctx)
	for _, sel := range sels {
		for _, f := range graphql.CollectFields(op, sel, r.satisfies[typ]) {
			if f.Field == field {
				out = append(out, f.Selections)
			}
		}
	}
	return out
}

// comparedDirectives makes the objects that compared directives lead to.
func (r *resolver) comparedDirectives(ctx context.Context, items []*schema.ComparedDirective, asked []ast.SelectionSet) {
	side := func(field string, of func(*schema.ComparedDirective) *graph.Directive, set func(*schema.ComparedDirective, schema.One[*schema.Directive])) {
		sels := r.asked(ctx, asked, "ComparedDirective", field)
		if sels == nil {
			return
		}
		nodes := make([]graph.Node, len(items))
		for i, c := range items {
			if d := of(c); d != nil {
				nodes[i] = d
			}
		}
		for i, o := range r.objects(ctx, nodes, sels, false) {
			d, _ := o.(*schema.Directive)
			set(items[i], schema.Found(d))
		}
	}
	side("before", func(c *schema.ComparedDirective) *graph.Directive { return c.Restatement.Before },
		func(c *schema.ComparedDirective, d schema.One[*schema.Directive]) { c.Near.Before = d })
	side("after", func(c *schema.ComparedDirective) *graph.Directive { return c.Restatement.After },
		func(c *schema.ComparedDirective, d schema.One[*schema.Directive]) { c.Near.After = d })
	r.differences(ctx, items, r.asked(ctx, asked, "ComparedDirective", "differences"))
}

// differences makes the differences of compared directives, and finds who the
// addressees among them are.
func (r *resolver) differences(ctx context.Context, items []*schema.ComparedDirective, asked []ast.SelectionSet) {
	if asked == nil {
		return
	}
	var addressees []*schema.Addressee
	trait := func(x *analysis.Trait) *schema.DirectiveTrait {
		if x == nil {
			return nil
		}
		t := &schema.DirectiveTrait{Modality: x.Modality, Substance: x.Substance, Target: x.Target, Deadline: x.Deadline}
		if x.Addressee != nil {
			t.Addressee = &schema.Addressee{Addressee: x.Addressee}
			addressees = append(addressees, t.Addressee)
		}
		return t
	}
	for _, c := range items {
		c.Near.Differences = []*schema.DirectiveDifference{}
		for _, d := range c.Restatement.Differences {
			c.Near.Differences = append(c.Near.Differences, &schema.DirectiveDifference{
				Aspect: d.Aspect, Effect: d.Effect, Before: trait(d.Before), After: trait(d.After),
			})
		}
	}
	traits := append(r.asked(ctx, asked, "DirectiveDifference", "before"), r.asked(ctx, asked, "DirectiveDifference", "after")...)
	w := &wanted{resolver: r, ctx: ctx}
	lead(w, addressees, r.asked(ctx, r.asked(ctx, traits, "DirectiveTrait", "addressee"), "Addressee", "entity"),
		func(a *schema.Addressee) graph.ID { return a.Addressee.Entity }, func(a *schema.Addressee, o schema.One[schema.Entity]) { a.Near.Entity = o })
	w.read()
}

// comparedEntities makes the objects that compared entities lead to.
func (r *resolver) comparedEntities(ctx context.Context, items []*schema.ComparedEntity, asked []ast.SelectionSet) {
	if sels := r.asked(ctx, asked, "ComparedEntity", "entity"); sels != nil {
		nodes := make([]graph.Node, len(items))
		for i, c := range items {
			nodes[i] = c.EntityChange.Entity
		}
		for i, o := range r.objects(ctx, nodes, sels, false) {
			e, _ := o.(schema.Entity)
			items[i].Near.Entity = schema.Found(e)
		}
	}
	var evidence []*schema.Evidence
	first := func(m analysis.Mentioned) *schema.Evidence {
		if m.First == nil {
			return nil
		}
		evidence = append(evidence, &schema.Evidence{Evidence: m.First})
		return evidence[len(evidence)-1]
	}
	for _, c := range items {
		c.Near.FirstBefore, c.Near.FirstAfter = first(c.EntityChange.Before), first(c.EntityChange.After)
	}
	w := &wanted{resolver: r, ctx: ctx}
	w.ofEvidence(evidence, append(r.asked(ctx, asked, "ComparedEntity", "firstBefore"), r.asked(ctx, asked, "ComparedEntity", "firstAfter")...))
	w.read()
}

// Restates finds the directive of the speech before that a directive says again.
func (r directiveResolver) Restates(ctx context.Context, d *schema.Directive) (*schema.ComparedDirective, error) {
	return r.restated(ctx, d, func(s *analysis.Series, of *graph.Speech) (analysis.Pair, *graph.Speech) {
		before := s.Before(of.ID)
		return analysis.Pair{Before: before, After: of}, before
	}, func(x *analysis.Restatement) (self, other *graph.Directive) { return x.After, x.Before })
}

// RestatedBy finds the directive of the next speech that says a directive again.
func (r directiveResolver) RestatedBy(ctx context.Context, d *schema.Directive) (*schema.ComparedDirective, error) {
	return r.restated(ctx, d, func(s *analysis.Series, of *graph.Speech) (analysis.Pair, *graph.Speech) {
		after := s.After(of.ID)
		return analysis.Pair{Before: of, After: after}, after
	}, func(x *analysis.Restatement) (self, other *graph.Directive) { return x.Before, x.After })
}

// restated answers for all directives of the batch: their speeches, the series of
// these and the directives of both speeches of each pair are read in a call each.
func (r directiveResolver) restated(
	ctx context.Context, d *schema.Directive, beside func(*analysis.Series, *graph.Speech) (pair analysis.Pair, other *graph.Speech),
	sides func(*analysis.Restatement) (self, other *graph.Directive),
) (*schema.ComparedDirective, error) {
	field := graphql.GetFieldContext(ctx).Field.Field
	all, err := schema.Read(d.In, field, func() (map[graph.ID]*schema.ComparedDirective, error) {
		of, sels := r.batch(ctx, d.Seat, field)
		found, err := r.pairs(ctx, of, beside)
		if err != nil {
			return nil, err
		}
		compared, err := r.wordings.CompareDirectives(ctx, r.store, found)
		if err != nil {
			return nil, err
		}
		asked := map[graph.ID]bool{}
		for _, n := range of {
			asked[n.NodeID()] = true
		}
		out := map[graph.ID]*schema.ComparedDirective{}
		var items []*schema.ComparedDirective
		for i := range compared {
			for j := range compared[i] {
				x := &compared[i][j]
				if self, other := sides(x); self != nil && other != nil && asked[self.ID] {
					items = append(items, &schema.ComparedDirective{Restatement: x})
					out[self.ID] = items[len(items)-1]
				}
			}
		}
		r.comparedDirectives(ctx, items, sels)
		return out, nil
	})
	return all[d.ID], err
}

// pairs puts the speeches of directives beside others of their series.
func (r *resolver) pairs(
	ctx context.Context, directives []graph.Node, beside func(*analysis.Series, *graph.Speech) (analysis.Pair, *graph.Speech),
) ([]analysis.Pair, error) {
	var ids []graph.ID
	for _, n := range directives {
		ids = append(ids, graph.SpeechOf(n))
	}
	page, err := r.store.Nodes(ctx, graph.NodeQuery{IDs: unique(ids)})
	if err != nil {
		return nil, err
	}
	var speeches []*graph.Speech
	for _, n := range page.Nodes {
		if s, ok := n.(*graph.Speech); ok {
			speeches = append(speeches, s)
		}
	}
	series, err := r.wordings.SeriesOf(ctx, r.store, speeches)
	if err != nil {
		return nil, err
	}
	var out []analysis.Pair
	for i, s := range speeches {
		if pair, other := beside(series[i], s); other != nil {
			out = append(out, pair)
		}
	}
	return out, nil
}
