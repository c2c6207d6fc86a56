package graph

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Property names something that speeches claim of an entity.
type Property string

// The properties. Multi-valued ones keep every value; the others keep the value
// that most speeches give, then the longest, then the first in code-point order.
const (
	PropName       Property = "name"       // the fullest name, without enclosing marks
	PropAlias      Property = "alias"      // multi: other wordings it was named by
	PropType       Property = "type"       // a meeting's, document's, body's or place's type, from the lexicon's closed lists
	PropLevel      Property = "level"      // a Level
	PropPlace      Property = "place"      // the name of the place it belongs to
	PropBody       Property = "body"       // the name of the body that holds the meeting
	PropTerm       Property = "term"       // 届: a whole number
	PropSession    Property = "session"    // 次: a whole number
	PropDate       Property = "date"       // a Date: held, issued; a DATE entity's own
	PropNumber     Property = "number"     // 发文字号
	PropIssuer     Property = "issuer"     // the name of the issuing body
	PropCollective Property = "collective" // "true" for a class of bodies
	PropMember     Property = "member"     // multi: the spelled-out members of a numbered phrase, in order of claims
	PropHead       Property = "head"       // a numbered phrase's head: 两个, 三个
	PropCode       Property = "code"       // a place's administrative code, GB/T 2260
)

// Properties lists the properties, in code-point order.
func Properties() []Property {
	return []Property{
		PropAlias, PropBody, PropCode, PropCollective, PropDate, PropHead, PropIssuer, PropLevel, PropMember,
		PropName, PropNumber, PropPlace, PropSession, PropTerm, PropType,
	}
}

// Multi reports whether an entity keeps every value of p.
func (p Property) Multi() bool { return p == PropAlias || p == PropMember }

// Entity is a node that several speeches can share.
type Entity struct {
	Identity
	// Props holds each property's value, or values where it is multi-valued,
	// those in code-point order.
	Props map[Property][]string
	// Conflicts lists the single-valued properties that speeches disagree on.
	Conflicts []Conflict
	// Speeches counts the speeches that support the node, Mentions their mentions of it.
	Speeches, Mentions int
	// Claims holds what was claimed, by whom; filled only when asked for.
	Claims []Claim
}

// Identity is what makes an entity the one it is.
type Identity struct {
	ID   ID   `json:"id"`
	Kind Kind `json:"kind"`
	// Key is the normalised name or parsed parts that ID derives from.
	Key string `json:"key"`
	// Scope is "" for what is national, else the host place's key or the speech's ID.
	Scope string `json:"scope,omitempty"`
	// Masked is set where the name is anonymised (XX市).
	Masked bool `json:"masked,omitempty"`
}

// Claim is what one speech says of an entity.
type Claim struct {
	Property Property `json:"property"`
	Value    string   `json:"value"`
	Evidence Evidence `json:"evidence"`
}

// Conflict is a property that speeches give different values of, most given first.
type Conflict struct {
	Property Property
	Values   []Weighed
}

// Weighed is a value and the number of speeches that give it.
type Weighed struct {
	Value    string `json:"value"`
	Speeches int    `json:"speeches"`
}

// Tally counts, for each property and value claimed of an entity, the speeches
// that claim it. A node's properties are a pure function of its tally.
type Tally map[Property]map[string]int

// Add counts the claims of one speech (n is 1) or takes them back (n is -1).
func (t Tally) Add(claims []Claim, n int) {
	type pair struct {
		p Property
		v string
	}
	seen := map[pair]bool{}
	for _, c := range claims {
		if seen[pair{c.Property, c.Value}] {
			continue
		}
		seen[pair{c.Property, c.Value}] = true
		if t[c.Property] == nil {
			t[c.Property] = map[string]int{}
		}
		t[c.Property][c.Value] += n
		if t[c.Property][c.Value] <= 0 {
			delete(t[c.Property], c.Value)
			if len(t[c.Property]) == 0 {
				delete(t, c.Property)
			}
		}
	}
}

// Weigh makes the node: each property's value by number of speeches, then
// length, then code-point order, whatever order the claims came in.
func Weigh(id Identity, t Tally) *Entity {
	e := &Entity{Identity: id, Props: map[Property][]string{}}
	for _, p := range slices.Sorted(maps.Keys(t)) {
		if p.Multi() {
			e.Props[p] = slices.Sorted(maps.Keys(t[p]))
			continue
		}
		ranked := rank(t[p])
		e.Props[p] = []string{ranked[0].Value}
		if len(ranked) > 1 {
			e.Conflicts = append(e.Conflicts, Conflict{Property: p, Values: ranked})
		}
	}
	name := e.Name()
	if all := e.Props[PropAlias]; len(all) > 0 {
		e.Props[PropAlias] = slices.DeleteFunc(all, func(a string) bool { return a == name })
		if len(e.Props[PropAlias]) == 0 {
			delete(e.Props, PropAlias)
		}
	}
	return e
}

func rank(values map[string]int) []Weighed {
	out := make([]Weighed, 0, len(values))
	for v, n := range values {
		out = append(out, Weighed{v, n})
	}
	slices.SortFunc(out, func(a, b Weighed) int {
		return cmp.Or(cmp.Compare(b.Speeches, a.Speeches),
			cmp.Compare(utf8.RuneCountInString(b.Value), utf8.RuneCountInString(a.Value)), cmp.Compare(a.Value, b.Value))
	})
	return out
}

// Get returns a single-valued property; "" where it is not known.
func (e *Entity) Get(p Property) string {
	if v := e.Props[p]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Name is the entity's fullest name.
func (e *Entity) Name() string { return e.Get(PropName) }

// Aliases are its other wordings, in code-point order.
func (e *Entity) Aliases() []string { return e.Props[PropAlias] }

// int returns a property that is a whole number, or nil.
func (e *Entity) int(p Property) *int {
	n, err := strconv.Atoi(e.Get(p))
	if err != nil {
		return nil
	}
	return &n
}
