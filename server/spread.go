package server

import (
	"cmp"
	"context"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Spread reads who used something. Its lists are read when they are asked for.
func (r queryResolver) Spread(ctx context.Context, of schema.SpreadOf, where *schema.SpeechWhere, period *graph.Date) (*schema.Spread, error) {
	filter, err := speechFilter(where)
	if err != nil {
		return nil, err
	}
	found, err := r.spreadOf(ctx, of)
	if err != nil {
		return nil, err
	}
	q := analysis.SpreadQuery{Where: filter}
	if q.Except, err = r.uncounted(ctx); err != nil {
		return nil, err
	}
	for _, e := range found {
		q.Of = append(q.Of, e.ID)
	}
	if period != nil {
		q.Period = *period
	}
	s := &schema.Spread{Of: found}
	if s.Spread, err = analysis.ReadSpread(ctx, r.store, q); err != nil {
		return nil, err
	}
	asked := selected(ctx)
	if r.asked(ctx, asked, "Spread", "ofCount") != nil || r.asked(ctx, asked, "Spread", "share") != nil {
		if s.Total, err = s.Spread.Total(ctx); err != nil {
			return nil, err
		}
	}
	r.ends(ctx, asked, "Spread", []ends{{s.Reach, &s.Near.First, &s.Near.Latest}})
	return s, nil
}

// spreadOf finds what is asked for, by ID or by name.
func (r *resolver) spreadOf(ctx context.Context, of schema.SpreadOf) ([]*graph.Entity, error) {
	if (len(of.Ids) == 0) == (len(of.Names) == 0) {
		return nil, faultf(schema.ErrorCodeBadUserInput, "of needs ids or names, and not both")
	}
	if len(of.Names) > 0 {
		return analysis.FindNamed(ctx, r.store, r.fold, analysis.Named{Names: of.Names, Kinds: of.Kinds, All: of.All})
	}
	if of.Kinds != nil || of.All {
		return nil, faultf(schema.ErrorCodeBadUserInput, "kinds and all go with names; an ID is of one entity")
	}
	if len(of.Ids) > maxOf {
		return nil, faultf(schema.ErrorCodeBadUserInput, "of holds %d IDs; the limit is %d", len(of.Ids), maxOf)
	}
	for _, id := range of.Ids {
		if k, err := id.Kind(); err != nil || !k.IsEntity() {
			return nil, faultf(schema.ErrorCodeBadUserInput, "%.60q is not the ID of an entity", id)
		}
	}
	page, err := r.store.Nodes(ctx, graph.NodeQuery{IDs: unique(of.Ids)})
	if err != nil {
		return nil, err
	}
	found := map[graph.ID]graph.Node{}
	var out []*graph.Entity
	for _, n := range page.Nodes {
		found[n.NodeID()] = n
		out = append(out, n.(*graph.Entity))
	}
	if err := r.alias(ctx, of.Ids, found); err != nil {
		return nil, err
	}
	for _, id := range of.Ids {
		if found[id] == nil {
			return nil, fmt.Errorf("there is nothing with the ID %s: %w", id, graph.ErrNotFound)
		}
	}
	return out, nil
}

// maxOf is how many entities can be taken together by their IDs.
const maxOf = 100

// ends are the first and latest use of something, and where their objects go.
type ends struct {
	analysis.Reach
	first, latest **schema.SpreadUse
}

// ends makes the objects of first and latest uses, as far as the query asks for
// them of objects of some type, and reads what they lead to.
func (r *resolver) ends(ctx context.Context, asked []ast.SelectionSet, typ string, all []ends) {
	of := func(field string, use func(ends) *analysis.Use, set func(ends) **schema.SpreadUse) {
		sels := r.asked(ctx, asked, typ, field)
		if sels == nil {
			return
		}
		found := make([]*analysis.Use, len(all))
		for i, e := range all {
			found[i] = use(e)
		}
		for i, u := range r.uses(ctx, found, sels) {
			*set(all[i]) = u
		}
	}
	of("first", func(e ends) *analysis.Use { return e.First }, func(e ends) **schema.SpreadUse { return e.first })
	of("latest", func(e ends) *analysis.Use { return e.Latest }, func(e ends) **schema.SpreadUse { return e.latest })
}

// uses makes the objects of uses, nil of nil, and reads what they lead to.
func (r *resolver) uses(ctx context.Context, found []*analysis.Use, asked []ast.SelectionSet) []*schema.SpreadUse {
	out := make([]*schema.SpreadUse, len(found))
	speeches := make([]graph.Node, len(found))
	most := r.rows(ctx, asked, "SpreadUse")
	var evidence []*schema.Evidence
	for i, u := range found {
		if u == nil {
			continue
		}
		out[i] = &schema.SpreadUse{Use: u}
		speeches[i] = u.Speech
		for j := range u.Evidence[:min(most, len(u.Evidence))] {
			out[i].Near.Evidence = append(out[i].Near.Evidence, &schema.Evidence{Evidence: &u.Evidence[j]})
		}
		evidence = append(evidence, out[i].Near.Evidence...)
	}
	if sels := r.asked(ctx, asked, "SpreadUse", "speech"); sels != nil {
		for i, o := range r.objects(ctx, speeches, sels, false) {
			if s, ok := o.(*schema.Speech); ok {
				out[i].Near.Speech = schema.Found(s)
			}
		}
	}
	w := &wanted{resolver: r, ctx: ctx}
	w.ofEvidence(evidence, r.asked(ctx, asked, "SpreadUse", "evidence"))
	w.read()
	return out
}

type spreadResolver struct{ *resolver }

// Entities lists what the spread is of.
func (r spreadResolver) Entities(ctx context.Context, s *schema.Spread, first *int, after *string, last *int, before *string) (*schema.EntityConnection, error) {
	p, err := newPaging(listed{"spread", "entities", s.Of}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	c := connectNamed(p, s.Of, func(e *graph.Entity) string { return string(e.ID) })
	nodes := make([]graph.Node, len(c.Items))
	for i, e := range c.Items {
		nodes[i] = e
	}
	items := make([]schema.Entity, len(nodes))
	for i, o := range r.objects(ctx, nodes, r.items(ctx, selected(ctx), "Entity"), false) {
		items[i], _ = o.(schema.Entity)
	}
	return &schema.EntityConnection{Items: items, Place: c.Place, Next: c.Next, Previous: c.Previous, TotalCount: c.TotalCount}, nil
}

// Undated counts what has no date.
func (r spreadResolver) Undated(ctx context.Context, s *schema.Spread) (*schema.SpreadPeriod, error) {
	p, err := s.Undated(ctx)
	if err != nil {
		return nil, err
	}
	return &schema.SpreadPeriod{SpreadPeriod: &p}, nil
}

// Levels gives each level that uses it.
func (r spreadResolver) Levels(ctx context.Context, s *schema.Spread) ([]*schema.SpreadRow, error) {
	rows, err := s.Levels(ctx)
	if err != nil {
		return nil, err
	}
	out := spreadRows(rows)
	r.ends(ctx, selected(ctx), "SpreadLevel", rowEnds(out))
	return out, nil
}

// Places lists the places that use it.
func (r spreadResolver) Places(ctx context.Context, s *schema.Spread, first *int, after *string, last *int, before *string) (*schema.SpreadPlaceConnection, error) {
	return spreadPage(s, "places", first, last, after, before, func() ([]*schema.SpreadRow, error) {
		rows, err := s.Places(ctx)
		return spreadRows(rows), err
	}, func(x *schema.SpreadRow) string {
		name := fmt.Sprintf("%s %q", x.Level, x.Place)
		if x.Masked && x.Reach.First != nil { // others may be named so
			name += " " + string(x.Reach.First.Speech.ID)
		}
		return name
	}, func(rows []*schema.SpreadRow) {
		r.ends(ctx, r.items(ctx, selected(ctx), "SpreadPlace"), "SpreadPlace", rowEnds(rows))
	})
}

func spreadRows(rows []analysis.SpreadRow) []*schema.SpreadRow {
	out := make([]*schema.SpreadRow, len(rows))
	for i := range rows {
		out[i] = &schema.SpreadRow{SpreadRow: &rows[i]}
	}
	return out
}

func rowEnds(rows []*schema.SpreadRow) []ends {
	out := make([]ends, len(rows))
	for i, x := range rows {
		out[i] = ends{x.Reach, &x.Near.First, &x.Near.Latest}
	}
	return out
}

// Periods lists the years or months.
func (r spreadResolver) Periods(ctx context.Context, s *schema.Spread, unit graph.Unit, first *int, after *string, last *int, before *string) (*schema.SpreadPeriodConnection, error) {
	return spreadPage(s, "periods "+string(unit), first, last, after, before, func() ([]*schema.SpreadPeriod, error) {
		rows, err := s.Periods(ctx, unit)
		out := make([]*schema.SpreadPeriod, len(rows))
		for i := range rows {
			out[i] = &schema.SpreadPeriod{SpreadPeriod: &rows[i]}
		}
		return out, err
	}, func(x *schema.SpreadPeriod) string { return cmp.Or(string(x.Date), "none") }, nil)
}

// Dropouts lists the series that no longer use it.
func (r spreadResolver) Dropouts(ctx context.Context, s *schema.Spread, first *int, after *string, last *int, before *string) (*schema.SpreadDropoutConnection, error) {
	return spreadPage(s, "dropouts", first, last, after, before, func() ([]*schema.SpreadDropout, error) {
		rows, err := s.Dropouts(ctx)
		out := make([]*schema.SpreadDropout, len(rows))
		for i := range rows {
			out[i] = &schema.SpreadDropout{Dropout: &rows[i]}
		}
		return out, err
	}, func(x *schema.SpreadDropout) string { return fmt.Sprintf("%s %q %s", x.Level, x.Place, x.Genre) }, func(page []*schema.SpreadDropout) {
		asked := r.items(ctx, selected(ctx), "SpreadDropout")
		if sels := r.asked(ctx, asked, "SpreadDropout", "last"); sels != nil {
			found := make([]*analysis.Use, len(page))
			for i, d := range page {
				found[i] = d.Dropout.Last
			}
			for i, u := range r.uses(ctx, found, sels) {
				page[i].Near.Last = u
			}
		}
		if sels := r.asked(ctx, asked, "SpreadDropout", "next"); sels != nil {
			nodes := make([]graph.Node, len(page))
			for i, d := range page {
				nodes[i] = d.Dropout.Next
			}
			for i, o := range r.objects(ctx, nodes, sels, false) {
				sp, _ := o.(*schema.Speech)
				page[i].Near.Next = schema.Found(sp)
			}
		}
	})
}

// Variants lists the wordings.
func (r spreadResolver) Variants(ctx context.Context, s *schema.Spread, first *int, after *string, last *int, before *string) (*schema.SpreadVariantConnection, error) {
	return spreadPage(s, "variants", first, last, after, before, func() ([]*schema.SpreadVariant, error) {
		all := s.Variants()
		out := make([]*schema.SpreadVariant, len(all))
		for i := range all {
			out[i] = &schema.SpreadVariant{Variant: &all[i]}
		}
		return out, nil
	}, func(x *schema.SpreadVariant) string { return cmp.Or(x.Text, "none") }, func(page []*schema.SpreadVariant) {
		all := make([]ends, len(page))
		for i, x := range page {
			all[i] = ends{x.Reach, &x.Near.First, &x.Near.Latest}
		}
		r.ends(ctx, r.items(ctx, selected(ctx), "SpreadVariant"), "SpreadVariant", all)
	})
}

// Companions lists what it appears with.
func (r spreadResolver) Companions(
	ctx context.Context, s *schema.Spread, kinds []graph.Kind, in analysis.Company, minCount int, orderBy analysis.CompanionOrder,
	first *int, after *string, last *int, before *string,
) (*schema.SpreadCompanionConnection, error) {
	if minCount < 1 {
		return nil, faultf(schema.ErrorCodeBadUserInput, "minCount is %d; it must be 1 or more", minCount)
	}
	list := fmt.Sprint("companions ", kinds, in, minCount, orderBy)
	return spreadPage(s, list, first, last, after, before, func() ([]*schema.SpreadCompanion, error) {
		all, err := s.Companions(ctx, analysis.CompanionQuery{In: in, Kinds: kinds, Least: minCount, Order: orderBy})
		out := make([]*schema.SpreadCompanion, len(all))
		for i := range all {
			out[i] = &schema.SpreadCompanion{Companion: &all[i]}
		}
		return out, err
	}, func(x *schema.SpreadCompanion) string { return string(x.Companion.ID) }, func(page []*schema.SpreadCompanion) {
		w := &wanted{resolver: r.resolver, ctx: ctx}
		lead(w, page, r.asked(ctx, r.items(ctx, selected(ctx), "SpreadCompanion"), "SpreadCompanion", "entity"),
			func(c *schema.SpreadCompanion) graph.ID { return c.Companion.ID },
			func(c *schema.SpreadCompanion, o schema.One[schema.Entity]) { c.Near.Entity = o })
		w.read()
	})
}

// spreadPage makes a page of a list of a spread, which is reckoned whole; name tells
// an item from all others of the list, and finish reads what the items of the page
// lead to. The cursors hold for one spread.
func spreadPage[T any](
	s *schema.Spread, list string, first, last *int, after, before *string,
	read func() ([]T, error), name func(T) string, finish func([]T),
) (*schema.Connection[T], error) {
	p, err := newPaging(listed{"spread", list, s.Query()}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	all, err := read()
	if err != nil {
		return nil, err
	}
	c := connectNamed(p, all, name)
	if finish != nil {
		finish(c.Items)
	}
	return c, nil
}
