package schema

import (
	"math"

	"github.com/99designs/gqlgen/graphql"

	"mailuo/analysis"
	"mailuo/graph"
)

// Spread is how something spread; server reads what it does not hold.
type Spread struct {
	*analysis.Spread
	// Of is what it is of, Total how many speeches there are; Total is filled where it is asked for.
	Of    []*graph.Entity
	Total int
	Near  struct{ First, Latest *SpreadUse }
}

// First is the first use.
func (s *Spread) First() *SpreadUse { return s.Near.First }

// Latest is the latest use.
func (s *Spread) Latest() *SpreadUse { return s.Near.Latest }

// Share is the share of speeches that use it; nil where there are none.
func (s *Spread) Share() *float64 { return ratio(s.Speeches, int64(s.Total), 1) }

// ratio is n times a/b to five digits after the point; nil where b is 0.
func ratio(a int, b int64, n float64) *float64 {
	if b == 0 {
		return nil
	}
	x := math.Round(float64(a)/float64(b)*n*1e5) / 1e5
	return &x
}

// SpreadUse is a speech that uses it.
type SpreadUse struct {
	*analysis.Use
	Near struct {
		Speech   One[*Speech]
		Evidence []*Evidence
	}
}

// Speech is the speech.
func (u *SpreadUse) Speech() (*Speech, error) { return u.Near.Speech.Get() }

// Date is the speech's date.
func (u *SpreadUse) Date() graph.Date { return u.Use.Speech.Date }

// Evidence is the first places.
func (u *SpreadUse) Evidence(first int) []*Evidence {
	return u.Near.Evidence[:max(0, min(first, len(u.Near.Evidence)))]
}

// SpreadRow is how a level or place uses it.
type SpreadRow struct {
	*analysis.SpreadRow
	Near struct{ First, Latest *SpreadUse }
}

// First is the first use.
func (r *SpreadRow) First() *SpreadUse { return r.Near.First }

// Latest is the latest use.
func (r *SpreadRow) Latest() *SpreadUse { return r.Near.Latest }

// Share is the share of speeches that use it.
func (r *SpreadRow) Share() *float64 { return ratio(r.Speeches, int64(r.Of), 1) }

// SpreadVariant is a wording.
type SpreadVariant struct {
	*analysis.Variant
	Near struct{ First, Latest *SpreadUse }
}

// First is the first use.
func (v *SpreadVariant) First() *SpreadUse { return v.Near.First }

// Latest is the latest use.
func (v *SpreadVariant) Latest() *SpreadUse { return v.Near.Latest }

// SpreadPeriod is how much it was used in a period.
type SpreadPeriod struct{ *analysis.SpreadPeriod }

// Share is the share of speeches that use it; nil where there are none.
func (p *SpreadPeriod) Share() *float64 { return ratio(p.Speeches, int64(p.Of), 1) }

// Characters counts the characters of all speeches.
func (p *SpreadPeriod) Characters() int { return int(p.Chars) }

// PerTenThousand is how often it is named in 10,000 characters; nil where there are none.
func (p *SpreadPeriod) PerTenThousand() *float64 { return ratio(p.Mentions, p.Chars, 10_000) }

// SpreadDropout is a series that no longer uses it.
type SpreadDropout struct {
	*analysis.Dropout
	Near struct {
		Last *SpreadUse
		Next One[*Speech]
	}
}

// Last is the last use.
func (d *SpreadDropout) Last() *SpreadUse { return d.Near.Last }

// Next is the next speech of the series.
func (d *SpreadDropout) Next() (*Speech, error) { return d.Near.Next.Get() }

// SpreadCompanion is what it appears with.
type SpreadCompanion struct {
	*analysis.Companion
	Near struct{ Entity One[Entity] }
}

// Entity is the other one.
func (c *SpreadCompanion) Entity() (Entity, error) { return c.Near.Entity.Get() }

// The connections and edges of a spread.
type (
	SpreadCompanionConnection = Connection[*SpreadCompanion]
	SpreadCompanionEdge       = Edge[*SpreadCompanion]
	SpreadDropoutConnection   = Connection[*SpreadDropout]
	SpreadDropoutEdge         = Edge[*SpreadDropout]
	SpreadPeriodConnection    = Connection[*SpreadPeriod]
	SpreadPeriodEdge          = Edge[*SpreadPeriod]
	SpreadPlaceConnection     = Connection[*SpreadRow]
	SpreadPlaceEdge           = Edge[*SpreadRow]
	SpreadVariantConnection   = Connection[*SpreadVariant]
	SpreadVariantEdge         = Edge[*SpreadVariant]
)

// MarshalPeriodUnit writes a unit to count by.
func MarshalPeriodUnit(x graph.Unit) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalPeriodUnit reads a unit to count by.
func UnmarshalPeriodUnit(v any) (graph.Unit, error) { return text[graph.Unit](v) }

// MarshalCompany writes how near two things stand.
func MarshalCompany(x analysis.Company) graphql.Marshaler { return MarshalString(string(x)) }

// UnmarshalCompany reads how near two things stand.
func UnmarshalCompany(v any) (analysis.Company, error) { return text[analysis.Company](v) }

// MarshalCompanionOrder writes an order of companions.
func MarshalCompanionOrder(x analysis.CompanionOrder) graphql.Marshaler {
	return MarshalString(string(x))
}

// UnmarshalCompanionOrder reads an order of companions.
func UnmarshalCompanionOrder(v any) (analysis.CompanionOrder, error) {
	return text[analysis.CompanionOrder](v)
}
