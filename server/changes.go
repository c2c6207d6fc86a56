package server

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

type statsResolver struct{ *resolver }

// Sequence is where the change log ends.
func (r statsResolver) Sequence(ctx context.Context, _ *schema.Stats) (*int, error) {
	head, err := r.lastChange(ctx)
	n := int(head)
	return &n, err
}

func (r *resolver) log() (graph.Records, error) {
	if _, none := r.records.(noRecords); none {
		return nil, faultf(schema.ErrorCodeUnavailable, "this server has no change log")
	}
	return r.records, nil
}

// lastChange finds the last sequence, starting where the log ended the last time.
func (r *resolver) lastChange(ctx context.Context) (int64, error) {
	log, err := r.log()
	if err != nil {
		return 0, err
	}
	head, err := analysis.Head(ctx, log, r.head.Load())
	if err == nil {
		r.head.Store(head)
	}
	return head, err
}

// Changes lists the entries of the log.
func (r queryResolver) Changes(ctx context.Context, since int, first *int, after *string, last *int, before *string) (*schema.ChangeConnection, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	if since < 0 {
		return nil, faultf(schema.ErrorCodeBadUserInput, "since is %d; sequences start from 1", since)
	}
	p, err := newPaging(listed{"changes", since}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	head := int64(0)
	counted := r.asked(ctx, selected(ctx), "ChangeConnection", "totalCount") != nil
	if p.backward || counted {
		if head, err = r.lastChange(ctx); err != nil {
			return nil, err
		}
	}
	from, to, more := p.sequences(int64(since), head)
	asked := r.items(ctx, selected(ctx), "Change")
	whole := r.asked(ctx, asked, "Change", "objects") != nil
	var items []*schema.Change
	for c, err := range analysis.Changes(ctx, log, from) {
		if err != nil {
			return nil, err
		}
		if to >= 0 && c.Sequence > to {
			break
		}
		if len(items) == p.limit {
			more = true
			break
		}
		items = append(items, changeObject(c, whole))
	}
	if err := r.nearChanges(ctx, items, asked); err != nil {
		return nil, err
	}
	cursors := make([]graph.Cursor, len(items))
	for i, c := range items {
		cursors[i] = graph.Cursor{ID: graph.ChangeKey(int64(c.Sequence))}
	}
	out := connect(p, items, cursors, more)
	out.TotalCount = int(max(0, head-int64(since)))
	return out, nil
}

// sequences gives the range of a page of the log: after from and up to to, -1 for
// as far as it goes; and, paging backwards, whether there are others before it.
func (p paging) sequences(since, head int64) (from, to int64, more bool) {
	at := func(c *graph.Cursor) int64 {
		var n int64
		_, _ = fmt.Sscan(c.ID, &n) // what is no number was no cursor of ours, and reads as 0
		return n
	}
	from, to = since, -1
	if p.after != nil {
		from = max(from, at(p.after))
	}
	if p.before != nil {
		to = max(from, at(p.before)-1)
	}
	if !p.backward {
		return from, to, false
	}
	if to < 0 || to > head {
		to = head
	}
	start := max(from, to-int64(p.limit))
	return start, to, start > from
}

// changeObject makes the object of an entry; its IDs are kept where whole is set.
func changeObject(c analysis.Change, whole bool) *schema.Change {
	counts := analysis.NewSummary(0)
	counts.Add(c)
	out := &schema.Change{
		Sequence: int(c.Sequence), Kind: schema.ChangeKind(c.Kind()), SpeechID: c.Speech, SHA256: c.SHA256, Extractor: c.Extractor,
		KindCounts: kindChanges(counts), VerbCounts: verbChanges(counts),
	}
	if whole {
		out.Added, out.Removed = c.Added, c.Removed
	}
	return out
}

func kindChanges(s *analysis.Summary) []*schema.KindChange {
	out := []*schema.KindChange{}
	for _, c := range s.Kinds() {
		out = append(out, &schema.KindChange{Kind: c.Kind, Added: c.Added, Removed: c.Removed})
	}
	return out
}

func verbChanges(s *analysis.Summary) []*schema.VerbChange {
	out := []*schema.VerbChange{}
	for _, c := range s.Verbs() {
		out = append(out, &schema.VerbChange{Verb: c.Verb, Added: c.Added, Removed: c.Removed})
	}
	return out
}

// nearChanges reads the speeches of changes, and makes them a batch.
func (r *resolver) nearChanges(ctx context.Context, changes []*schema.Change, asked []ast.SelectionSet) error {
	in := &schema.Changes{All: changes, Batch: schema.NewBatch(asked...)}
	for _, c := range changes {
		c.In = in
	}
	w := &wanted{resolver: r, ctx: ctx}
	lead(w, changes, r.asked(ctx, asked, "Change", "speech"),
		func(c *schema.Change) graph.ID { return c.SpeechID }, func(c *schema.Change, o schema.One[*schema.Speech]) { c.Near.Speech = o })
	w.read()
	return nil
}

type changeResolver struct{ *resolver }

// Objects lists what a change added or removed; for all changes of the page at once.
func (r changeResolver) Objects(
	ctx context.Context, c *schema.Change, removed bool, kinds []graph.Kind, verbs []graph.Verb, first *int, after *string, last *int, before *string,
) (*schema.ChangedObjectConnection, error) {
	list := func(c *schema.Change) listed { return listed{"changed", c.Sequence, removed, kinds, verbs} }
	p, err := newPaging(list(c), first, last, after, before)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field.Field
	pages, err := schema.Read(c.In.Batch, field, func() (map[int]*schema.ChangedObjectConnection, error) {
		of := c.In.All
		if p.bound() {
			of = []*schema.Change{c}
		}
		out := map[int]*schema.ChangedObjectConnection{}
		var items []*schema.ChangedObject
		for _, c := range of {
			ids := c.Added
			if removed {
				ids = c.Removed
			}
			var all []keyed[*schema.ChangedObject]
			for _, x := range analysis.ChangedOf(ids, kinds, verbs) {
				all = append(all, keyed[*schema.ChangedObject]{string(x.ID), &schema.ChangedObject{ID: x.ID, Kind: x.Kind, Verb: x.Verb}})
			}
			own := p
			own.list = list(c)
			page := connectKeyed(own, all)
			out[c.Sequence], items = page, append(items, page.Items...)
		}
		return out, r.changedNodes(ctx, items, r.items(ctx, r.selections(ctx, c.In.Batch.Asked, "Change", field), "ChangedObject"))
	})
	return pages[c.Sequence], err
}

// selections gathers what is selected of one field of a type.
func (r *resolver) selections(ctx context.Context, sels []ast.SelectionSet, typ string, field *ast.Field) []ast.SelectionSet {
	var out []ast.SelectionSet
	for _, sel := range sels {
		for _, f := range graphql.CollectFields(graphql.GetOperationContext(ctx), sel, r.satisfies[typ]) {
			if f.Field == field {
				out = append(out, f.Selections)
			}
		}
	}
	return out
}

// changedNodes reads what is still there of the things that changes added or removed.
func (r *resolver) changedNodes(ctx context.Context, items []*schema.ChangedObject, asked []ast.SelectionSet) error {
	nodes := r.asked(ctx, asked, "ChangedObject", "node")
	if nodes == nil || len(items) == 0 {
		return nil
	}
	ids := make([]graph.ID, len(items))
	for i, x := range items {
		ids[i] = x.ID
	}
	found, errs := r.byID(ctx, ids, nodes)
	for i, x := range items {
		switch {
		case errs[i] == nil:
			x.Near.Node = schema.Found(found[i])
		case errors.Is(errs[i], graph.ErrNotFound):
			x.Near.Node = schema.Found[schema.Node](nil)
		default:
			x.Near.Node = schema.Lost[schema.Node](errs[i])
		}
	}
	return nil
}

// ChangesSummary counts the changes of a range.
func (r queryResolver) ChangesSummary(ctx context.Context, since int, until *int) (*schema.ChangesSummary, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	end := 0
	if until != nil {
		end = *until
	}
	if since < 0 || until != nil && end <= since {
		return nil, faultf(schema.ErrorCodeBadUserInput, "since is %d and until %d; since must be 0 or more, until more than since", since, end)
	}
	s, err := analysis.Summarise(ctx, log, int64(since), int64(end))
	if err != nil {
		return nil, err
	}
	n := s.Speeches
	return &schema.ChangesSummary{
		Since: since, Until: int(s.To), HasMore: s.More, ChangeCount: n[analysis.SpeechAdded] + n[analysis.SpeechChanged] + n[analysis.SpeechDeleted],
		SpeechesAdded: n[analysis.SpeechAdded], SpeechesChanged: n[analysis.SpeechChanged], SpeechesDeleted: n[analysis.SpeechDeleted],
		KindCounts: kindChanges(s), VerbCounts: verbChanges(s),
	}, nil
}
