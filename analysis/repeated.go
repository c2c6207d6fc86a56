package analysis

import (
	"cmp"
	"context"
	"slices"

	"mailuo/graph"
)

// RepeatedDirective is a wording of directives that stands in several speeches.
type RepeatedDirective struct {
	Wording string
	// Speeches are how many speeches state it, Times how often they do together.
	Speeches, Times int
	// First and Latest are the speeches that state it first and last, by date.
	First, Latest graph.ID
}

// mostWordings is how many wordings are weighed: those stated most often.
const mostWordings = 1_000

// RepeatedDirectives finds the wordings of directives that pass a filter and stand
// in two speeches or more, in three calls of the store: those in most speeches
// first, then the most stated, then by wording. Of very many it weighs the 1,000
// that are stated most.
func RepeatedDirectives(ctx context.Context, store graph.Store, where graph.Filter) ([]RepeatedDirective, error) {
	where = graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective))), where)
	buckets, err := store.Count(ctx, graph.CountQuery{Where: where, By: []graph.Group{{Field: graph.FieldWording}}, Limit: mostWordings})
	if err != nil {
		return nil, err
	}
	var wordings []string
	for _, b := range buckets {
		if b.N > 1 && !b.Keys[0].IsNull() {
			wordings = append(wordings, b.Keys[0].Text())
		}
	}
	in, err := holders(ctx, store, where, wordings)
	if err != nil {
		return nil, err
	}
	var out []RepeatedDirective
	for w, ids := range in.speeches {
		if len(ids) > 1 {
			out = append(out, RepeatedDirective{w, len(ids), in.times[w], ids[0], in.latest(ids)})
		}
	}
	slices.SortFunc(out, func(a, b RepeatedDirective) int {
		return cmp.Or(cmp.Compare(b.Speeches, a.Speeches), cmp.Compare(b.Times, a.Times), cmp.Compare(a.Wording, b.Wording))
	})
	return out, nil
}
