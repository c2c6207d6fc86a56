package graph

import "slices"

// The views below read an entity as what its kind is. They hold nothing of their
// own: each is the entity and methods for the properties that only its kind has;
// kinds without such properties need none. A property that no speech claims reads
// as the zero value, or nil.

// Meeting is an entity of KindMeeting.
type Meeting struct{ *Entity }

// Term is which term (届) of its body the meeting belongs to.
func (m Meeting) Term() *int { return m.int(PropTerm) }

// Session is which one (次) it is within its term.
func (m Meeting) Session() *int { return m.int(PropSession) }

// Date is when it was held.
func (m Meeting) Date() Date { return Date(m.Get(PropDate)) }

// Body is the name of the body that holds it.
func (m Meeting) Body() string { return m.Get(PropBody) }

// Document is an entity of KindDocument.
type Document struct{ *Entity }

// Number is the number it was issued under (发文字号).
func (d Document) Number() string { return d.Get(PropNumber) }

// Issued is when it was issued.
func (d Document) Issued() Date { return Date(d.Get(PropDate)) }

// Issuer is the name of the issuing body.
func (d Document) Issuer() string { return d.Get(PropIssuer) }

// Place is an entity of KindPlace.
type Place struct{ *Entity }

// Code is its administrative code (GB/T 2260).
func (p Place) Code() string { return p.Get(PropCode) }

// Period is an entity of KindDate.
type Period struct{ *Entity }

// EDTF is the date itself.
func (p Period) EDTF() Date { return Date(p.Get(PropDate)) }

// First is the earliest day that it may mean, Last the latest; "" where it is open.
func (p Period) First() Date { return Date(p.EDTF().First()) }

// Last is the latest day that it may mean; "" where it is open.
func (p Period) Last() Date { return Date(p.EDTF().Last()) }

// Precision says how fine it is.
func (p Period) Precision() string { return p.EDTF().Precision() }

// Type is its type, from the lexicon's closed lists.
func (e *Entity) Type() string { return e.Get(PropType) }

// Level is its tier of government; "" where none of the levels is known.
func (e *Entity) Level() Level {
	if l := Level(e.Get(PropLevel)); slices.Contains(Levels(), l) {
		return l
	}
	return ""
}

// Place is the name of the place it belongs to.
func (e *Entity) Place() string { return e.Get(PropPlace) }

// Collective reports whether it stands for a class of bodies or people.
func (e *Entity) Collective() bool { return e.Get(PropCollective) == "true" }

// Head is a numbered name's head (两个).
func (e *Entity) Head() string { return e.Get(PropHead) }

// Members are what a numbered name numbers, in code-point order.
func (e *Entity) Members() []string { return e.Props[PropMember] }

// Reach says how far an entity's name reaches.
type Reach string

// The reaches.
const (
	ReachNational Reach = "NATIONAL" // one thing for the whole nation
	ReachPlace    Reach = "PLACE"    // of one host place
	ReachSpeech   Reach = "SPEECH"   // of one speech only: masked names, bare surnames
)

// Reaches lists the reaches, widest first.
func Reaches() []Reach { return []Reach{ReachNational, ReachPlace, ReachSpeech} }

// Reach reads the scope.
func (i Identity) Reach() Reach {
	if i.Scope == "" {
		return ReachNational
	}
	if k, err := ID(i.Scope).Kind(); err == nil && k == KindSpeech {
		return ReachSpeech
	}
	return ReachPlace
}

// ScopeID is the ID of the place or speech that Scope names; "" for the nation. The
// place need not be a node: speeches can be held to a place that none of them names.
func (i Identity) ScopeID() ID {
	switch i.Reach() {
	case ReachSpeech:
		return ID(i.Scope)
	case ReachPlace:
		return EntityID(KindPlace, i.Scope, "")
	}
	return ""
}
