package server

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Boilerplate tells how much of a speech stands elsewhere, for the whole batch.
func (r speechResolver) Boilerplate(ctx context.Context, s *schema.Speech) (*schema.Boilerplate, error) {
	field := graphql.GetFieldContext(ctx).Field.Field
	all, err := schema.Read(s.In, field, func() (map[graph.ID]*schema.Boilerplate, error) {
		of, sels := r.batch(ctx, s.Seat, field)
		var speeches []*graph.Speech
		for _, n := range of {
			if x, ok := n.(*graph.Speech); ok {
				speeches = append(speeches, x)
			}
		}
		found, err := analysis.Boilerplates(ctx, r.store, speeches)
		if err != nil {
			return nil, err
		}
		in := &schema.Peers[*schema.Boilerplate]{Batch: schema.NewBatch(sels...)}
		out := map[graph.ID]*schema.Boilerplate{}
		for i, b := range found {
			in.All = append(in.All, &schema.Boilerplate{Boilerplate: b, Of: speeches[i].ID, In: in})
			out[speeches[i].ID] = in.All[i]
		}
		return out, nil
	})
	return all[s.ID], err
}

type boilerplateResolver struct{ *resolver }

// Sentences lists the sentences that stand elsewhere too.
func (r boilerplateResolver) Sentences(
	ctx context.Context, b *schema.Boilerplate, first *int, after *string, last *int, before *string,
) (*schema.RepeatedSentenceConnection, error) {
	list := func(b *schema.Boilerplate) listed { return listed{"boilerplate", b.Of} }
	all := func(b *schema.Boilerplate) ([]keyed[*schema.RepeatedSentence], error) {
		var out []keyed[*schema.RepeatedSentence]
		for i := range b.Found {
			x := &b.Found[i]
			out = append(out, keyed[*schema.RepeatedSentence]{fmt.Sprintf("%08d", x.Ordinal), &schema.RepeatedSentence{RepeatedSentence: x}})
		}
		return out, nil
	}
	return amongPeers(ctx, r.resolver, b.In, b, "Boilerplate", list, all, first, last, after, before, "RepeatedSentence", r.repeatedSentences)
}

// repeatedSentences makes the objects that repeated sentences lead to.
func (r *resolver) repeatedSentences(ctx context.Context, items []*schema.RepeatedSentence, asked []ast.SelectionSet) {
	if sels := r.asked(ctx, asked, "RepeatedSentence", "sentence"); sels != nil {
		nodes := make([]graph.Node, len(items))
		for i, x := range items {
			nodes[i] = x.RepeatedSentence.Sentence
		}
		for i, o := range r.objects(ctx, nodes, sels, false) {
			s, _ := o.(*schema.Sentence)
			items[i].Near.Sentence = schema.Found(s)
		}
	}
	sels := r.asked(ctx, asked, "RepeatedSentence", "elsewhere")
	if sels == nil {
		return
	}
	most := r.most(ctx, asked, "RepeatedSentence", "elsewhere")
	places := make([][]analysis.Place, len(items))
	var all []analysis.Place
	for i, x := range items {
		for _, speech := range x.RepeatedSentence.Elsewhere[:min(most, len(x.RepeatedSentence.Elsewhere))] {
			places[i] = append(places[i], analysis.Place{Wording: graph.Wording(x.Text), Speech: speech})
		}
		all = append(all, places[i]...)
	}
	found, err := analysis.Places(ctx, r.store, graph.KindSentence, all)
	if err != nil {
		graphql.AddError(ctx, err)
		return
	}
	var nodes []graph.Node
	for _, p := range all {
		nodes = append(nodes, found[p])
	}
	objects := r.objects(ctx, nodes, sels, false)
	for i, x := range items {
		for range places[i] {
			if s, ok := objects[0].(*schema.Sentence); ok {
				x.Near.Elsewhere = append(x.Near.Elsewhere, s)
			}
			objects = objects[1:]
		}
	}
}

// RepeatedDirectives lists the wordings of directives that stand in most speeches.
func (r queryResolver) RepeatedDirectives(
	ctx context.Context, where *schema.DirectiveWhere, first *int, after *string, last *int, before *string,
) (*schema.RepeatedDirectiveConnection, error) {
	filter, err := directiveFilter(where)
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"repeated directives", filter}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	found, err := analysis.RepeatedDirectives(ctx, r.store, filter)
	if err != nil {
		return nil, err
	}
	var all []keyed[*schema.RepeatedDirective]
	for i := range found {
		x := &found[i]
		key := fmt.Sprintf("%010d %010d %s", 9_999_999_999-x.Speeches, 9_999_999_999-x.Times, x.Wording)
		all = append(all, keyed[*schema.RepeatedDirective]{key, &schema.RepeatedDirective{RepeatedDirective: x}})
	}
	page := connectKeyed(p, all)
	return page, r.repeatedDirectives(ctx, page.Items, r.items(ctx, selected(ctx), "RepeatedDirective"))
}

// repeatedDirectives makes the objects that repeated directives lead to.
func (r *resolver) repeatedDirectives(ctx context.Context, items []*schema.RepeatedDirective, asked []ast.SelectionSet) error {
	first, latest := r.asked(ctx, asked, "RepeatedDirective", "first"), r.asked(ctx, asked, "RepeatedDirective", "latest")
	if first == nil && latest == nil {
		return nil
	}
	var places []analysis.Place
	for _, x := range items {
		places = append(places, analysis.Place{Wording: x.Wording, Speech: x.RepeatedDirective.First}, analysis.Place{Wording: x.Wording, Speech: x.RepeatedDirective.Latest})
	}
	found, err := analysis.Places(ctx, r.store, graph.KindDirective, places)
	if err != nil {
		return err
	}
	side := func(sels []ast.SelectionSet, from int, set func(*schema.RepeatedDirective, schema.One[*schema.Directive])) {
		if sels == nil {
			return
		}
		nodes := make([]graph.Node, len(items))
		for i := range items {
			nodes[i] = found[places[2*i+from]]
		}
		for i, o := range r.objects(ctx, nodes, sels, false) {
			d, _ := o.(*schema.Directive)
			set(items[i], schema.Found(d))
		}
	}
	side(first, 0, func(x *schema.RepeatedDirective, d schema.One[*schema.Directive]) { x.Near.First = d })
	side(latest, 1, func(x *schema.RepeatedDirective, d schema.One[*schema.Directive]) { x.Near.Latest = d })
	return nil
}
