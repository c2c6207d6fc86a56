package server

import (
	"context"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Series finds the series that speeches are of.
func (r queryResolver) Series(ctx context.Context, of schema.SpeechWhere) (*analysis.Series, error) {
	filter, err := speechFilter(&of)
	if err != nil {
		return nil, err
	}
	return r.wordings.OneSeries(ctx, r.store, "of", filter)
}

type seriesResolver struct{ *resolver }

// Speeches lists the speeches of a series.
func (r seriesResolver) Speeches(
	ctx context.Context, s *analysis.Series, first *int, after *string, last *int, before *string,
) (*schema.SpeechConnection, error) {
	var all []keyed[*graph.Speech]
	for _, x := range s.Speeches {
		all = append(all, keyed[*graph.Speech]{dateKey(x), x})
	}
	page, err := ofSeries(s, "speeches", all, first, last, after, before)
	if err != nil {
		return nil, err
	}
	nodes := make([]graph.Node, len(page.Items))
	for i, x := range page.Items {
		nodes[i] = x
	}
	items := make([]*schema.Speech, len(nodes))
	for i, o := range r.objects(ctx, nodes, r.items(ctx, selected(ctx), "Speech"), false) {
		items[i], _ = o.(*schema.Speech)
	}
	return withItems(page, items), nil
}

// Comparisons lists the speeches of a series, each beside the one before it.
func (r seriesResolver) Comparisons(
	ctx context.Context, s *analysis.Series, first *int, after *string, last *int, before *string,
) (*schema.ComparisonConnection, error) {
	var all []keyed[analysis.Pair]
	for _, p := range s.Pairs() {
		all = append(all, keyed[analysis.Pair]{dateKey(p.After), p})
	}
	page, err := ofSeries(s, "comparisons", all, first, last, after, before)
	if err != nil {
		return nil, err
	}
	return withItems(page, r.comparisons(ctx, page.Items, r.items(ctx, selected(ctx), "Comparison"))), nil
}

// dateKey is where a speech stands in its series.
func dateKey(s *graph.Speech) string { return s.Date.First() + " " + string(s.ID) }

// ofSeries makes a page of a list that hangs on a series.
func ofSeries[T any](s *analysis.Series, what string, all []keyed[T], first, last *int, after, before *string) (*schema.Connection[T], error) {
	p, err := newPaging(listed{"series", what, s.Place, s.Level, s.Genre, s.Family}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	return connectKeyed(p, all), nil
}

// withItems is a page with other items in the places of its own.
func withItems[T, U any](page *schema.Connection[T], items []U) *schema.Connection[U] {
	return &schema.Connection[U]{Items: items, Place: page.Place, Next: page.Next, Previous: page.Previous, TotalCount: page.TotalCount}
}
