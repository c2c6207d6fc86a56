package server

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
)

type queryResolver struct{ *resolver }

// mutationResolver has a method for each mutation, in the file of what it changes.
type mutationResolver struct{ *resolver }

// Node finds the object of an ID.
func (r queryResolver) Node(ctx context.Context, id graph.ID) (schema.Node, error) {
	found, errs := r.byID(ctx, []graph.ID{id}, selected(ctx))
	return found[0], errs[0]
}

// Nodes finds the objects of IDs; one that is not there is null and an error.
func (r queryResolver) Nodes(ctx context.Context, ids []graph.ID) ([]schema.Node, error) {
	found, errs := r.byID(ctx, ids, selected(ctx))
	for i, err := range errs {
		if err != nil {
			graphql.AddError(graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i)), err)
		}
	}
	return found, nil
}

// Speech finds a speech.
func (r queryResolver) Speech(ctx context.Context, id graph.ID) (*schema.Speech, error) {
	if k, err := id.Kind(); err == nil && k != graph.KindSpeech {
		return nil, faultf(schema.ErrorCodeBadUserInput, "%s is the ID of a %s", id, strings.ToLower(string(k)))
	}
	found, errs := r.byID(ctx, []graph.ID{id}, selected(ctx))
	s, _ := found[0].(*schema.Speech)
	return s, errs[0]
}

// Entity finds an entity.
func (r queryResolver) Entity(ctx context.Context, id graph.ID) (schema.Entity, error) {
	if k, err := id.Kind(); err == nil && !k.IsEntity() {
		return nil, faultf(schema.ErrorCodeBadUserInput, "%s is the ID of a %s, which is no entity", id, strings.ToLower(string(k)))
	}
	found, errs := r.byID(ctx, []graph.ID{id}, selected(ctx))
	e, _ := found[0].(schema.Entity)
	return e, errs[0]
}

// Speeches lists speeches.
func (r queryResolver) Speeches(
	ctx context.Context, where *schema.SpeechWhere, orderBy []*schema.SpeechOrder, first *int, after *string, last *int, before *string,
) (*schema.SpeechConnection, error) {
	filter, err := speechFilter(where)
	if err != nil {
		return nil, err
	}
	order, err := orders(orderBy, func(o *schema.SpeechOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	if err != nil {
		return nil, err
	}
	return listNodes[*schema.Speech](ctx, r.resolver, of(graph.KindSpeech, filter), order, first, last, after, before, "Speech")
}

// Entities lists entities.
func (r queryResolver) Entities(
	ctx context.Context, kinds []graph.Kind, where *schema.EntityWhere, orderBy []*schema.EntityOrder,
	first *int, after *string, last *int, before *string,
) (*schema.EntityConnection, error) {
	filter, err := entityFilter(where)
	if err != nil {
		return nil, err
	}
	order, err := orders(orderBy, func(o *schema.EntityOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	if err != nil {
		return nil, err
	}
	if kinds == nil {
		kinds = graph.EntityKinds()
	}
	c := &conditions{}
	c.kinds(kinds)
	c.add(filter)
	if filter, err = c.filter(); err != nil {
		return nil, err
	}
	return listNodes[schema.Entity](ctx, r.resolver, filter, order, first, last, after, before, "Entity")
}

// Directives lists directives.
func (r queryResolver) Directives(
	ctx context.Context, where *schema.DirectiveWhere, orderBy []*schema.DirectiveOrder, first *int, after *string, last *int, before *string,
) (*schema.DirectiveConnection, error) {
	filter, err := directiveFilter(where)
	if err != nil {
		return nil, err
	}
	order, err := orders(orderBy, func(o *schema.DirectiveOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	if err != nil {
		return nil, err
	}
	return listNodes[*schema.Directive](ctx, r.resolver, of(graph.KindDirective, filter), order, first, last, after, before, "Directive")
}

// Search makes a search; nothing is read before its fields are asked for.
func (r queryResolver) Search(ctx context.Context, text string, kinds []graph.Kind, where *schema.NodeWhere) (*schema.Search, error) {
	filter, err := nodeFilter(where)
	if err != nil {
		return nil, err
	}
	return &schema.Search{Words: text, Kinds: kinds, Where: filter}, nil
}

// Stats counts what there is.
func (r queryResolver) Stats(ctx context.Context) (*schema.Stats, error) {
	if r.asked(ctx, selected(ctx), "Stats", "kinds") == nil {
		return &schema.Stats{}, nil
	}
	buckets, err := r.store.Count(ctx, graph.CountQuery{By: []graph.Group{{Field: graph.FieldKind}}, Limit: graph.NoLimit})
	if err != nil {
		return nil, err
	}
	s := &schema.Stats{}
	for _, b := range buckets {
		s.Kinds = append(s.Kinds, &schema.KindCount{Kind: graph.Kind(b.Keys[0].Text()), Count: b.N})
	}
	slices.SortFunc(s.Kinds, func(a, b *schema.KindCount) int { return strings.Compare(string(a.Kind), string(b.Kind)) })
	return s, nil
}

// selected is what the query selects of the field that is being resolved.
func selected(ctx context.Context) []ast.SelectionSet {
	return []ast.SelectionSet{graphql.GetFieldContext(ctx).Field.Selections}
}

// listNodes reads a page of nodes.
func listNodes[T schema.Node](
	ctx context.Context, r *resolver, filter graph.Filter, order []graph.Order,
	first, last *int, after, before *string, typ string,
) (*schema.Connection[T], error) {
	p, err := newPaging(listed{"nodes", filter, order}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	asked := r.items(ctx, selected(ctx), typ)
	q := graph.NodeQuery{
		Where: filter, Order: order, After: p.after, Before: p.before, Backward: p.backward, Limit: p.limit,
		Count: r.asked(ctx, selected(ctx), typ+"Connection", "totalCount") != nil,
		Text:  r.asked(ctx, asked, "Speech", "text") != nil,
	}
	q.Speeches = r.asked(ctx, asked, "Directive", "speech") != nil
	var ahead []foreseen
	if typ != "Entity" { // then all are of one type
		ahead = r.foresee(ctx, typ, asked, true)
	}
	page, with, err := r.nodes(ctx, q, ahead)
	if err != nil {
		return nil, err
	}
	items := make([]T, len(page.Nodes))
	for i, o := range r.objectsWith(ctx, page.Nodes, asked, q.Text, with) {
		items[i], _ = o.(T)
	}
	c := connect(p, items, page.Cursors, page.More)
	c.TotalCount = page.Total
	return c, nil
}

// byID finds objects by ID, relations too: in two calls at most.
func (r *resolver) byID(ctx context.Context, ids []graph.ID, asked []ast.SelectionSet) ([]schema.Node, []error) {
	out, errs := make([]schema.Node, len(ids)), make([]error, len(ids))
	known, err := r.book.Read(ctx)
	if err != nil {
		return out, fill(errs, err)
	}
	var nodes, ends []graph.ID
	keys := make([]graph.Key, len(ids))
	for i, id := range ids {
		if _, err := id.Kind(); err == nil {
			nodes = append(nodes, known.Survivor(id))
		} else if keys[i], err = graph.ParseKey(string(id)); err == nil {
			keys[i] = known.Key(keys[i])
			ends = append(ends, keys[i].From, keys[i].To)
		} else {
			errs[i] = faultf(schema.ErrorCodeBadUserInput, "%.60q is not an ID", id)
		}
	}
	whole := r.asked(ctx, asked, "Speech", "text") != nil
	found := map[graph.ID]graph.Node{}
	var with brought
	if len(nodes)+len(ends) > 0 {
		var page graph.NodePage
		var err error
		q := graph.NodeQuery{IDs: unique(append(nodes, ends...)), Text: whole}
		if page, with, err = r.nodes(ctx, q, r.foreseeByID(ctx, q.IDs, asked)); err != nil {
			return out, fill(errs, err)
		}
		for _, n := range page.Nodes {
			found[n.NodeID()] = n
		}
	}
	if err := r.relationsByID(ctx, keys, found, asked, out); err != nil {
		return out, fill(errs, err)
	}
	mine := make([]graph.Node, len(ids))
	for i, id := range ids {
		if keys[i].Verb == "" {
			mine[i] = found[known.Survivor(id)]
		}
	}
	for i, o := range r.objectsWith(ctx, mine, asked, whole, with) {
		if o != nil {
			out[i] = o
		}
		if out[i] == nil && errs[i] == nil {
			errs[i] = fmt.Errorf("there is nothing with the ID %s: %w", ids[i], graph.ErrNotFound)
		}
	}
	return out, errs
}

// foreseeByID foresees relations of the objects of IDs, where all are of one kind.
func (r *resolver) foreseeByID(ctx context.Context, ids []graph.ID, asked []ast.SelectionSet) []foreseen {
	first, err := ids[0].Kind()
	if err != nil {
		return nil
	}
	for _, id := range ids {
		if k, err := id.Kind(); err != nil || k != first {
			return nil
		}
	}
	return r.foresee(ctx, typeOf(first), asked, true)
}

// relationsByID finds relations by their keys and puts their objects beside them.
func (r *resolver) relationsByID(ctx context.Context, keys []graph.Key, ends map[graph.ID]graph.Node, asked []ast.SelectionSet, out []schema.Node) error {
	q := graph.RelationQuery{Direction: graph.Out, Limit: graph.NoLimit, Evidence: r.rows(ctx, asked, "Relation")}
	var to []graph.Value
	for _, k := range keys {
		if k.Verb != "" {
			q.Of, q.Verbs = append(q.Of, k.From), append(q.Verbs, k.Verb)
			to = append(to, textOf(k.To))
		}
	}
	if len(q.Of) == 0 {
		return nil
	}
	slices.Sort(q.Verbs)
	q.Of, q.Verbs = unique(q.Of), slices.Compact(q.Verbs)
	where := graph.Where(graph.FieldID, graph.IN, to...)
	q.Where = &where
	pages, err := r.store.Relations(judge.WithRejected(ctx), q) // what was rejected has an ID all the same
	if err != nil {
		return err
	}
	byKey := map[graph.Key]*graph.Relation{}
	for i := range pages {
		for j := range pages[i].Relations {
			x := &pages[i].Relations[j]
			byKey[x.Key] = x
		}
	}
	var found []related
	var places []int
	for i, k := range keys {
		if x := byKey[k]; x != nil && k.Verb != "" {
			x.Far = ends[k.To]
			found, places = append(found, related{x, ends[k.From]}), append(places, i)
		}
	}
	for i, o := range r.relationObjects(ctx, found, asked, "Relation") {
		out[places[i]] = o
	}
	return nil
}

func unique(ids []graph.ID) []graph.ID {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}

// fill sets an error wherever there is none.
func fill(errs []error, err error) []error {
	for i := range errs {
		if errs[i] == nil {
			errs[i] = err
		}
	}
	return errs
}
