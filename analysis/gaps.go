package analysis

import (
	"context"
	"fmt"
	"slices"

	"mailuo/graph"
)

// Missing is something that a document that was called for does not have.
type Missing string

// What can be missing.
const (
	// MissingDocument: no document IMPLEMENTS or ACCOMPANIES it.
	MissingDocument Missing = "DOCUMENT"
	// MissingConcrete: no directive that is CONCRETE is UNDER it. To name a document
	// makes a directive CONCRETE, so this is rare.
	MissingConcrete Missing = "CONCRETE_DIRECTIVE"
	// MissingAssigned: no directive UNDER it says who is to do it or by when.
	MissingAssigned Missing = "ASSIGNED_DIRECTIVE"
)

// CarryingOut are the verbs by which one document carries out another.
func CarryingOut() []graph.Verb {
	return []graph.Verb{graph.VerbAccompanies, graph.VerbImplements}
}

// GapQuery says what counts as a gap.
type GapQuery struct {
	// CalledBy is what one of the directives UNDER the document must pass.
	CalledBy graph.Filter
	// Missing lists what the document must not have, all of it; at least one.
	Missing []Missing
	// Level looks only at documents that a body of the level issued, and at
	// directives of speeches of the level; "" is any.
	Level graph.Level
}

// Filter is the condition that a node is a gap: a document that some directive is
// UNDER, and that lacks what must be missing.
func (q GapQuery) Filter() (graph.Filter, error) {
	if len(q.Missing) == 0 {
		return graph.Filter{}, fmt.Errorf("gaps: say what is missing: %w", graph.ErrInvalid)
	}
	all := []graph.Filter{
		ofKinds([]graph.Kind{graph.KindDocument}), has(graph.VerbUnder, graph.In, q.calledBy()),
	}
	for _, m := range q.Missing {
		switch m {
		case MissingDocument:
			for _, v := range CarryingOut() {
				all = append(all, not(has(v, graph.In, q.issuedAt())))
			}
		case MissingConcrete, MissingAssigned:
			f := q.directive(m)
			all = append(all, not(has(graph.VerbUnder, graph.In, &f)))
		default:
			return graph.Filter{}, fmt.Errorf("gaps: nothing called %q can be missing: %w", m, graph.ErrInvalid)
		}
	}
	return graph.All(all...), nil
}

func (q GapQuery) calledBy() *graph.Filter {
	if q.CalledBy.Test == nil && q.CalledBy.Has == nil && q.CalledBy.Not == nil && q.CalledBy.And == nil && q.CalledBy.Or == nil {
		return nil
	}
	return &q.CalledBy
}

// issuedAt is the condition on a document that carries out; nil for none.
func (q GapQuery) issuedAt() *graph.Filter {
	if q.Level == "" {
		return nil
	}
	at := graph.Where(graph.FieldLevel, graph.EQ, graph.Text(string(q.Level)))
	f := has(graph.VerbIssuedBy, graph.Out, &at)
	return &f
}

// directive is the condition on a directive that, were it there, would not be missing.
func (q GapQuery) directive(m Missing) graph.Filter {
	f := Concrete()
	if m == MissingAssigned {
		f = graph.Filter{Or: []graph.Filter{
			has(graph.VerbAddressedTo, graph.Out, nil), not(graph.Where(graph.FieldDue, graph.EQ, graph.Null)),
		}}
	}
	if q.Level != "" {
		f = graph.All(f, graph.Where(graph.FieldLevel, graph.EQ, graph.Text(string(q.Level))))
	}
	return f
}

// has asks for a relation of a verb.
func has(v graph.Verb, d graph.Direction, where *graph.Filter) graph.Filter {
	return graph.Filter{Has: &graph.Has{Verb: v, Direction: d, Where: where}}
}

func not(f graph.Filter) graph.Filter { return graph.Filter{Not: &f} }

// Gap is a document that was called for, and what it has.
type Gap struct {
	// Calls holds the latest relations UNDER that lead from the directives that
	// called for it, CallCount counts all of them.
	Calls     []graph.Relation
	CallCount int
	// Documents counts the relations by which documents carry it out, at the query's
	// level.
	Documents int
	// Missing lists what is missing, at the query's level.
	Missing []Missing
}

// Gaps tells of documents, which are in order of of, who called for them and what
// is missing: calls relations of each, with evidence rows. It takes four reads.
func (q GapQuery) Gaps(ctx context.Context, s graph.Store, of []graph.ID, calls, evidence int) ([]Gap, error) {
	out := make([]Gap, len(of))
	if len(of) == 0 {
		return out, nil
	}
	called, err := s.Relations(ctx, graph.RelationQuery{
		Of: of, Verbs: []graph.Verb{graph.VerbUnder}, Direction: graph.In, Where: q.calledBy(), Latest: true,
		Limit: max(1, calls), Count: true, Far: true, Evidence: evidence,
	})
	if err != nil {
		return nil, err
	}
	carried, err := s.Relations(ctx, graph.RelationQuery{
		Of: of, Verbs: CarryingOut(), Direction: graph.In, Where: q.issuedAt(), Limit: 1, Count: true,
	})
	if err != nil {
		return nil, err
	}
	for i := range of {
		out[i] = Gap{Calls: called[i].Relations, CallCount: called[i].Total, Documents: carried[i].Total}
		if carried[i].Total == 0 {
			out[i].Missing = append(out[i].Missing, MissingDocument)
		}
	}
	for _, m := range []Missing{MissingConcrete, MissingAssigned} {
		f := q.directive(m)
		some, err := s.Relations(ctx, graph.RelationQuery{
			Of: of, Verbs: []graph.Verb{graph.VerbUnder}, Direction: graph.In, Where: &f, Limit: 1,
		})
		if err != nil {
			return nil, err
		}
		for i := range of {
			if len(some[i].Relations) == 0 {
				out[i].Missing = append(out[i].Missing, m)
			}
		}
	}
	return out, nil
}

// Count counts, for each of the documents, the directives UNDER it that, were there
// none, would be what is missing; at the query's level. It takes one read.
func (q GapQuery) Count(ctx context.Context, s graph.Store, of []graph.ID, m Missing) ([]int, error) {
	f := q.directive(m)
	return CountUnder(ctx, s, of, &f, "")
}

// Orphans is the condition that a node is a document that nothing links up or down:
// no relation of ChainVerbs starts from it or leads to it, and no directive is UNDER it.
func Orphans() graph.Filter {
	all := []graph.Filter{ofKinds([]graph.Kind{graph.KindDocument}), not(has(graph.VerbUnder, graph.In, nil))}
	for _, v := range ChainVerbs() {
		if ends := v.Ends(); slices.Contains(ends.From, graph.KindDocument) {
			all = append(all, not(has(v, graph.Out, nil)))
		}
		if ends := v.Ends(); slices.Contains(ends.To, graph.KindDocument) {
			all = append(all, not(has(v, graph.In, nil)))
		}
	}
	return graph.All(all...)
}
