package schema

import (
	"slices"

	"mailuo/analysis"
	"mailuo/graph"
)

// Ledger is a directive ledger; what it holds is read when it is asked for.
type Ledger struct {
	*analysis.Ledger
	// Query is what makes it the one it is.
	Query analysis.LedgerQuery
}

// LedgerRow is a row of a ledger.
type LedgerRow struct {
	Row  *analysis.Row
	Near struct {
		Directive                     *Directive
		Addressees, Basis, DemandedBy []*Relation
		ByClass                       []*ClassMembership
		Parts                         []*LedgerPart
		Speech                        One[*Speech]
		Citation                      One[string]
	}
}

// Number is what it is known by.
func (r *LedgerRow) Number() string { return string(r.Row.Number) }

// Directive is the directive.
func (r *LedgerRow) Directive() *Directive { return r.Near.Directive }

// Addressees are who is to do it, in one of the parts given; nil is any.
func (r *LedgerRow) Addressees(role []graph.Role) []*Relation {
	out := []*Relation{}
	for _, a := range r.Near.Addressees {
		if role == nil || slices.Contains(role, a.Role) {
			out = append(out, a)
		}
	}
	return out
}

// Basis is what it is to be done under.
func (r *LedgerRow) Basis() []*Relation { return r.Near.Basis }

// DemandedBy is whose demand it is; none for the speaker's own.
func (r *LedgerRow) DemandedBy() []*Relation { return r.Near.DemandedBy }

// ByClass tells of addressees that are classes of a body asked for.
func (r *LedgerRow) ByClass() []*ClassMembership { return r.Near.ByClass }

// Due is the earliest deadline.
func (r *LedgerRow) Due() graph.Date { return r.Row.Directive.Due() }

// Speech is the speech.
func (r *LedgerRow) Speech() (*Speech, error) { return r.Near.Speech.Get() }

// Parts are the lines of the row.
func (r *LedgerRow) Parts() []*LedgerPart { return r.Near.Parts }

// Citation is the directive's words and where they stand.
func (r *LedgerRow) Citation() (string, error) { return r.Near.Citation.Get() }

// LedgerPart is a line of a row.
type LedgerPart struct {
	Part *analysis.Part
	Near struct {
		Items []*Item
		Note  One[*analysis.Note]
	}
}

// Number is what it is known by.
func (p *LedgerPart) Number() string { return string(p.Part.Number) }

// Items are what it asks.
func (p *LedgerPart) Items() []*Item { return p.Near.Items }

// Note is what an office noted beside it; nil where it has not.
func (p *LedgerPart) Note() (*analysis.Note, error) { return p.Near.Note.Get() }

// ClassMembership says why a body belongs to a class.
type ClassMembership struct {
	Membership analysis.Membership
	Near       struct{ Class, Body *Body }
}

// Class is the class.
func (m *ClassMembership) Class() *Body { return m.Near.Class }

// Body is the body.
func (m *ClassMembership) Body() *Body { return m.Near.Body }

// By is what matched.
func (m *ClassMembership) By() []graph.Property { return m.Membership.By }

// LedgerGroup is a group of rows.
type LedgerGroup struct {
	Keys  []*LedgerGroupKey
	Count int
}

// LedgerGroupKey is what rows of a group have in common; empty but for the field of By.
type LedgerGroupKey struct {
	By        analysis.LedgerGroup
	Entity    Entity
	Speech    *Speech
	Role      graph.Role
	Modality  graph.Modality
	Substance graph.Substance
	Level     graph.Level
	Genre     graph.Genre
	Period    graph.Date
	Name      string
}

// NoteLedgerRowPayload is a line as it is noted now.
type NoteLedgerRowPayload struct {
	Note *analysis.Note
	Row  *LedgerRow
}
