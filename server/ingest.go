package server

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// Ingests is what a server knows of the runs that bring files in, and what it can ask
// of them.
type Ingests struct {
	// Runs gives up to limit runs, the newest first, after one by its ID.
	Runs func(ctx context.Context, q RunQuery, after string, limit int) ([]*schema.IngestRun, error)
	// Run gives one; graph.ErrNotFound where there is none.
	Run func(ctx context.Context, id string) (*schema.IngestRun, error)
	// Items gives items that are kept of a run, from a number on.
	Items func(ctx context.Context, run string, from, limit int) ([]*schema.IngestItem, error)
	// Quarantine gives all that waits, by address.
	Quarantine func(ctx context.Context) ([]*schema.QuarantinedItem, error)
	// Sources gives all sources, by name.
	Sources func(ctx context.Context) ([]*schema.IngestSource, error)
	// Retry and Discard change items of the quarantine; graph.ErrNotFound where one is
	// not there, and nothing is changed then.
	Retry, Discard func(ctx context.Context, addresses []string) ([]*schema.QuarantinedItem, error)
}

// RunQuery says which runs; nil is any.
type RunQuery struct {
	Sources []string
	States  []schema.IngestState
}

// allRuns is how many runs are counted, and looked through from the end.
const allRuns = 100_000

func (r *resolver) journal() (*Ingests, error) {
	if r.ingests == nil {
		return nil, faultf(schema.ErrorCodeUnavailable, "this server has no journal of runs")
	}
	return r.ingests, nil
}

// IngestRuns lists runs, the newest first. Read forwards, it takes no more than a page.
func (r queryResolver) IngestRuns(
	ctx context.Context, sources []string, states []schema.IngestState, first *int, after *string, last *int, before *string,
) (*schema.IngestRunConnection, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"ingestRuns", sources, states}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	q := RunQuery{sources, states}
	var out *schema.IngestRunConnection
	if p.backward || p.before != nil || r.asked(ctx, selected(ctx), "IngestRunConnection", "totalCount") != nil {
		all, err := j.Runs(ctx, q, "", allRuns)
		if err != nil {
			return nil, err
		}
		keyed := make([]keyed[*schema.IngestRun], len(all))
		for i, x := range all {
			keyed[i].key, keyed[i].item = x.ID, x
		}
		out = connectKeyed(p, keyed)
	} else {
		from := ""
		if p.after != nil {
			from = p.after.ID
		}
		page, err := j.Runs(ctx, q, from, p.limit+1)
		if err != nil {
			return nil, err
		}
		more := len(page) > p.limit
		page = page[:min(p.limit, len(page))]
		cursors := make([]graph.Cursor, len(page))
		for i, x := range page {
			cursors[i] = graph.Cursor{ID: x.ID}
		}
		out = connect(p, page, cursors, more)
	}
	gather(out.Items, r.items(ctx, selected(ctx), "IngestRun"))
	return out, nil
}

// IngestRun finds a run.
func (r queryResolver) IngestRun(ctx context.Context, id graph.ID) (*schema.IngestRun, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	run, err := j.Run(ctx, string(id))
	if err != nil {
		return nil, err
	}
	gather([]*schema.IngestRun{run}, selected(ctx))
	return run, nil
}

// gather makes runs a batch.
func gather(runs []*schema.IngestRun, asked []ast.SelectionSet) {
	in := &schema.IngestRuns{All: runs, Batch: schema.NewBatch(asked...)}
	for _, x := range runs {
		x.In = in
	}
}

type ingestRunResolver struct{ *resolver }

// Items lists the items of a run that are kept; for all runs of the page at once.
func (r ingestRunResolver) Items(
	ctx context.Context, run *schema.IngestRun, outcomes []schema.IngestOutcome, codes []schema.IngestCode, first *int, after *string, last *int, before *string,
) (*schema.IngestItemConnection, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	list := func(run *schema.IngestRun) listed { return listed{"items", run.ID, outcomes, codes} }
	p, err := newPaging(list(run), first, last, after, before)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field.Field
	pages, err := schema.Read(run.In.Batch, field, func() (map[string]*schema.IngestItemConnection, error) {
		of := run.In.All
		if p.bound() {
			of = []*schema.IngestRun{run}
		}
		out := map[string]*schema.IngestItemConnection{}
		var items []*schema.IngestItem
		for _, x := range of {
			own := p
			own.list = list(x)
			page, err := itemsOf(ctx, j, x, own, outcomes, codes)
			if err != nil {
				return nil, err
			}
			out[x.ID], items = page, append(items, page.Items...)
		}
		w := &wanted{resolver: r.resolver, ctx: ctx}
		lead(w, items, r.asked(ctx, r.items(ctx, r.selections(ctx, run.In.Batch.Asked, "IngestRun", field), "IngestItem"), "IngestItem", "speech"),
			func(i *schema.IngestItem) graph.ID { return i.SpeechID }, func(i *schema.IngestItem, o schema.One[*schema.Speech]) { i.Near.Speech = o })
		w.read()
		return out, nil
	})
	return pages[run.ID], err
}

// scanned is how many items of a run are read at once where a filter looks for some.
const scanned = 500

// itemsOf makes a page of a run's items: the part of the journal that it lies in, or
// where there is a filter what it finds of the whole.
func itemsOf(
	ctx context.Context, j *Ingests, run *schema.IngestRun, p paging, outcomes []schema.IngestOutcome, codes []schema.IngestCode,
) (*schema.IngestItemConnection, error) {
	key := func(n int) string { return fmt.Sprintf("%09d", n) }
	if outcomes == nil && codes == nil {
		from, to := 0, run.Kept
		if p.after != nil {
			from = numberAt(p.after) + 1
		}
		if p.before != nil {
			to = min(to, numberAt(p.before))
		}
		more := to-from > p.limit
		switch {
		case more && p.backward:
			from = to - p.limit
		case more:
			to = from + p.limit
		}
		var page []*schema.IngestItem
		if to > from {
			var err error
			if page, err = j.Items(ctx, run.ID, from, to-from); err != nil {
				return nil, err
			}
		}
		cursors := make([]graph.Cursor, len(page))
		for i := range page {
			cursors[i] = graph.Cursor{ID: key(from + i)}
		}
		out := connect(p, page, cursors, more)
		out.TotalCount = run.Kept
		return out, nil
	}
	var found []keyed[*schema.IngestItem]
	for from := 0; from < run.Kept; from += scanned {
		page, err := j.Items(ctx, run.ID, from, scanned)
		if err != nil {
			return nil, err
		}
		for i, x := range page {
			if (outcomes == nil || slices.Contains(outcomes, x.Outcome)) && (codes == nil || x.Code != nil && slices.Contains(codes, *x.Code)) {
				found = append(found, keyed[*schema.IngestItem]{key(from + i), x})
			}
		}
	}
	return connectKeyed(p, found), nil
}

// numberAt is the number that a cursor of a run's items holds.
func numberAt(c *graph.Cursor) int {
	n := 0
	_, _ = fmt.Sscanf(c.ID, "%d", &n) // what is no number was no cursor of ours, and reads as 0
	return max(0, n)
}

// Quarantine lists what waits. It is read whole: there is little of it, or somebody
// must look.
func (r queryResolver) Quarantine(
	ctx context.Context, sources []string, codes []schema.IngestCode, states []schema.QuarantineState, first *int, after *string, last *int, before *string,
) (*schema.QuarantinedItemConnection, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"quarantine", sources, codes, states}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	all, err := j.Quarantine(ctx)
	if err != nil {
		return nil, err
	}
	var found []keyed[*schema.QuarantinedItem]
	for _, x := range all {
		if (sources == nil || slices.Contains(sources, x.Source)) && (codes == nil || slices.Contains(codes, x.Code)) && (states == nil || slices.Contains(states, x.State)) {
			found = append(found, keyed[*schema.QuarantinedItem]{x.Address, x})
		}
	}
	return connectKeyed(p, found), nil
}

// Sources lists the sources.
func (r queryResolver) Sources(
	ctx context.Context, conditions []schema.SourceCondition, first *int, after *string, last *int, before *string,
) (*schema.IngestSourceConnection, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	p, err := newPaging(listed{"sources", conditions}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	all, err := j.Sources(ctx)
	if err != nil {
		return nil, err
	}
	var found []keyed[*schema.IngestSource]
	for _, x := range all {
		if conditions == nil || slices.Contains(conditions, x.Condition) {
			found = append(found, keyed[*schema.IngestSource]{"/" + x.Name, x}) // a cursor holds no empty key
		}
	}
	return connectKeyed(p, found), nil
}

// RetryQuarantined asks that items be tried again now.
func (r mutationResolver) RetryQuarantined(ctx context.Context, input schema.RetryQuarantinedInput) (*schema.RetryQuarantinedPayload, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	items, err := someOf(ctx, input.Addresses, j.Retry)
	if err != nil {
		return nil, err
	}
	return &schema.RetryQuarantinedPayload{Items: items}, nil
}

// DiscardQuarantined lets items be.
func (r mutationResolver) DiscardQuarantined(ctx context.Context, input schema.DiscardQuarantinedInput) (*schema.DiscardQuarantinedPayload, error) {
	j, err := r.journal()
	if err != nil {
		return nil, err
	}
	items, err := someOf(ctx, input.Addresses, j.Discard)
	if err != nil {
		return nil, err
	}
	return &schema.DiscardQuarantinedPayload{Items: items}, nil
}

// mostItems is how many items of the quarantine one mutation changes.
const mostItems = 100

// someOf changes items of the quarantine, each once.
func someOf(ctx context.Context, addresses []string, change func(context.Context, []string) ([]*schema.QuarantinedItem, error)) ([]*schema.QuarantinedItem, error) {
	if len(addresses) < 1 || len(addresses) > mostItems {
		return nil, faultf(schema.ErrorCodeBadUserInput, "there are %d addresses; give 1 to %d", len(addresses), mostItems)
	}
	once := slices.Compact(slices.Sorted(slices.Values(addresses)))
	return change(ctx, once)
}

// Counts makes counts in order of their keys, without those that are 0.
func Counts[K cmp.Ordered, T any](counts map[K]int, one func(K, int) T) []T {
	out := []T{}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		if counts[k] > 0 {
			out = append(out, one(k, counts[k]))
		}
	}
	return out
}
