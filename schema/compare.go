package schema

import (
	"github.com/99designs/gqlgen/graphql"

	"mailuo/analysis"
	"mailuo/graph"
)

// Peers are objects that are no nodes and that one field of a query yields together:
// what is read for a field of one of them is read for all.
type Peers[P any] struct {
	*Batch
	All []P
}

// Comparison is two speeches side by side.
type Comparison struct {
	analysis.Pair
	// In is what it was asked for with.
	In *Peers[*Comparison]
	// Restated and Mentioned give what became of directives and entities; the first
	// of the peers to be asked reads for all.
	Restated  func() ([]analysis.Restatement, error)
	Mentioned func() ([]analysis.EntityChange, error)
	Near      struct{ From, To One[*Speech] }
}

// From is the speech it starts from.
func (c *Comparison) From() (*Speech, error) { return c.Near.From.Get() }

// To is the speech compared with it.
func (c *Comparison) To() (*Speech, error) { return c.Near.To.Get() }

// ComparedDirective is a directive beside the one that says it again.
type ComparedDirective struct {
	*analysis.Restatement
	Near struct {
		Before, After One[*Directive]
		Differences   []*DirectiveDifference
	}
}

// Before is the directive as the first speech has it.
func (c *ComparedDirective) Before() (*Directive, error) { return c.Near.Before.Get() }

// After is the directive as the second speech has it.
func (c *ComparedDirective) After() (*Directive, error) { return c.Near.After.Get() }

// Similarity is nil for what stands alone.
func (c *ComparedDirective) Similarity() *int {
	if c.Restatement.Before == nil || c.Restatement.After == nil {
		return nil
	}
	return &c.Restatement.Similarity
}

// Differences are in what the two differ.
func (c *ComparedDirective) Differences() []*DirectiveDifference { return c.Near.Differences }

// DirectiveDifference is one thing in which two wordings differ.
type DirectiveDifference struct {
	Aspect        analysis.Aspect
	Effect        analysis.Outcome
	Before, After *DirectiveTrait
}

// DirectiveTrait is what a directive says in one aspect.
type DirectiveTrait struct {
	Modality  graph.Modality
	Substance graph.Substance
	Target    *graph.Target
	Deadline  *graph.Deadline
	Addressee *Addressee
}

// ComparedEntity is an entity and how two speeches mention it.
type ComparedEntity struct {
	*analysis.EntityChange
	Near struct {
		Entity                  One[Entity]
		FirstBefore, FirstAfter *Evidence
	}
}

// Entity is the entity.
func (c *ComparedEntity) Entity() (Entity, error) { return c.Near.Entity.Get() }

// CountBefore is how often the first speech mentions it.
func (c *ComparedEntity) CountBefore() int { return c.EntityChange.Before.Count }

// CountAfter is how often the second speech mentions it.
func (c *ComparedEntity) CountAfter() int { return c.EntityChange.After.Count }

// FirstBefore is where the first speech mentions it first.
func (c *ComparedEntity) FirstBefore() *Evidence { return c.Near.FirstBefore }

// FirstAfter is where the second speech mentions it first.
func (c *ComparedEntity) FirstAfter() *Evidence { return c.Near.FirstAfter }

// EntityChangeStats is how many entities were kept, added and dropped, by kind.
type EntityChangeStats struct{ Kinds []*analysis.EntityCounts }

// The enums are analysis's types, and their names the types' values.

// MarshalDirectiveChange writes what became of a directive.
func MarshalDirectiveChange(x analysis.Outcome) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalDirectiveChange reads what became of a directive.
func UnmarshalDirectiveChange(v any) (analysis.Outcome, error) { return text[analysis.Outcome](v) }

// MarshalEntityChange writes what became of an entity.
func MarshalEntityChange(x analysis.Outcome) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalEntityChange reads what became of an entity.
func UnmarshalEntityChange(v any) (analysis.Outcome, error) { return text[analysis.Outcome](v) }

// MarshalChangeEffect writes which way a difference goes.
func MarshalChangeEffect(x analysis.Outcome) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalChangeEffect reads which way a difference goes.
func UnmarshalChangeEffect(v any) (analysis.Outcome, error) { return text[analysis.Outcome](v) }

// MarshalDirectiveAspect writes a side of a directive.
func MarshalDirectiveAspect(x analysis.Aspect) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalDirectiveAspect reads a side of a directive.
func UnmarshalDirectiveAspect(v any) (analysis.Aspect, error) { return text[analysis.Aspect](v) }

// MarshalSeriesGap writes what a speech lacks to be in a series.
func MarshalSeriesGap(x analysis.SeriesGap) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalSeriesGap reads what a speech lacks to be in a series.
func UnmarshalSeriesGap(v any) (analysis.SeriesGap, error) { return text[analysis.SeriesGap](v) }
