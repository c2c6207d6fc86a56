package graph

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
)

// Op is how a test compares a field with its values.
type Op string

// The operators. IN and EQ with Null ask for nodes that do not have the field.
const (
	EQ       Op = "EQ"
	IN       Op = "IN"
	LT       Op = "LT"
	LTE      Op = "LTE"
	GT       Op = "GT"
	GTE      Op = "GTE"
	PREFIX   Op = "PREFIX"   // text that starts with the value
	CONTAINS Op = "CONTAINS" // text that holds the value; on FieldText folded, as search does
)

// Test compares one field of a node. A field that the node does not have fails
// every test but EQ Null.
type Test struct {
	Field  Field
	Op     Op
	Values []Value // one, but for IN: any number
}

// Has asks for at least one relation whose far end passes Where.
type Has struct {
	Verb      Verb
	Direction Direction // In or Out
	Role      Role      // "" is any
	Where     *Filter   // nil is any
}

// Filter is a condition on a node. All its parts must hold; the zero Filter
// holds for every node. Has may stand inside a Has once: two relations away.
type Filter struct {
	Test *Test
	Has  *Has
	Not  *Filter
	And  []Filter
	// Or holds where it is nil, or where one of its filters holds.
	Or []Filter
}

// Where is the filter of one test.
func Where(f Field, op Op, values ...Value) Filter {
	return Filter{Test: &Test{Field: f, Op: op, Values: values}}
}

// All is the filter that holds where every one of fs holds.
func All(fs ...Filter) Filter {
	if len(fs) == 1 {
		return fs[0]
	}
	return Filter{And: fs}
}

// maxHas is how deep Has may nest.
const maxHas = 2

// Lower checks f and rewrites the tests of days to plain comparisons of text, so
// that a store needs to know no dates. Errors name the field and are ErrInvalid.
func (f Filter) Lower() (Filter, error) { return f.lower(0) }

func (f Filter) lower(depth int) (Filter, error) {
	var out Filter
	if f.Test != nil {
		t, err := f.Test.lower()
		if err != nil {
			return Filter{}, err
		}
		out.And = append(out.And, t)
	}
	if f.Has != nil {
		h, err := f.Has.lower(depth + 1)
		if err != nil {
			return Filter{}, err
		}
		out.Has = h
	}
	if f.Not != nil {
		n, err := f.Not.lower(depth)
		if err != nil {
			return Filter{}, err
		}
		out.Not = &n
	}
	for _, a := range f.And {
		l, err := a.lower(depth)
		if err != nil {
			return Filter{}, err
		}
		out.And = append(out.And, l)
	}
	if f.Or != nil {
		out.Or = []Filter{}
	}
	for _, o := range f.Or {
		l, err := o.lower(depth)
		if err != nil {
			return Filter{}, err
		}
		out.Or = append(out.Or, l)
	}
	if len(out.And) == 1 && out.Has == nil && out.Not == nil && out.Or == nil {
		return out.And[0], nil
	}
	return out, nil
}

func (h *Has) lower(depth int) (*Has, error) {
	if depth > maxHas {
		return nil, fmt.Errorf("a filter may follow %d relations at most: %w", maxHas, ErrInvalid)
	}
	if !h.Verb.Known() || (h.Direction != In && h.Direction != Out) || (h.Role != "" && !slices.Contains(Roles(), h.Role)) {
		return nil, fmt.Errorf("has: verb %q, direction %q, role %q: %w", h.Verb, h.Direction, h.Role, ErrInvalid)
	}
	out := *h
	if h.Where != nil {
		w, err := h.Where.lower(depth)
		if err != nil {
			return nil, err
		}
		out.Where = &w
	}
	return &out, nil
}

func (t *Test) lower() (Filter, error) {
	if err := t.check(); err != nil {
		return Filter{}, err
	}
	if t.Field.Class() == ClassDay {
		return t.lowerDays()
	}
	out := Test{Field: t.Field, Op: t.Op}
	for _, v := range t.Values {
		if v.set == isText && t.Op != CONTAINS {
			v.text = clip(v.text)
		}
		out.Values = append(out.Values, v)
	}
	return Filter{Test: &out}, nil
}

func (t *Test) check() error {
	bad := func(why string) error { return fmt.Errorf("filter on %q: %s: %w", t.Field, why, ErrInvalid) }
	if !t.Field.Known() {
		return bad("no such field")
	}
	if !slices.Contains([]Op{EQ, IN, LT, LTE, GT, GTE, PREFIX, CONTAINS}, t.Op) {
		return bad(fmt.Sprintf("no operator %q", t.Op))
	}
	if t.Op != IN && len(t.Values) != 1 {
		return bad(fmt.Sprintf("%s takes one value", t.Op))
	}
	typ := t.Field.Class()
	words := t.Op == PREFIX || t.Op == CONTAINS
	if words && (typ == ClassInt || typ == ClassDay) || typ == ClassWords && t.Op != CONTAINS {
		return bad(fmt.Sprintf("it cannot be tested with %s", t.Op))
	}
	for _, v := range t.Values {
		switch {
		case v.IsNull() && t.Op != EQ && t.Op != IN:
			return bad(fmt.Sprintf("%s needs a value", t.Op))
		case !v.IsNull() && (v.set == isInt) != (typ == ClassInt):
			return bad(fmt.Sprintf("%s is of the wrong type", v))
		case words && v.text == "", typ == ClassWords && blank(v.text):
			return bad(fmt.Sprintf("%s needs some text", t.Op))
		}
	}
	return nil
}

// lowerDays turns a comparison with a Date into one or two with days.
func (t *Test) lowerDays() (Filter, error) {
	var any []Filter
	for _, v := range t.Values {
		if v.IsNull() {
			any = append(any, Where(t.Field, EQ, Null))
			continue
		}
		d, err := ParseDate(v.text)
		if err != nil {
			return Filter{}, fmt.Errorf("filter on %q: %w", t.Field, err)
		}
		first, last := d.First(), d.Last()
		open := func(day string) error {
			if day == "" {
				return fmt.Errorf("filter on %q: %s is open at the end that %s compares with: %w", t.Field, d, t.Op, ErrInvalid)
			}
			return nil
		}
		switch t.Op {
		case EQ, IN:
			var within []Filter
			if first != "" {
				within = append(within, Where(t.Field, GTE, Text(first)))
			}
			if last != "" {
				within = append(within, Where(t.Field, LTE, Text(last)))
			}
			any = append(any, All(within...))
		case LT, GTE:
			any, err = append(any, Where(t.Field, t.Op, Text(first))), open(first)
		case LTE, GT:
			any, err = append(any, Where(t.Field, t.Op, Text(last))), open(last)
		}
		if err != nil {
			return Filter{}, err
		}
	}
	if len(any) == 1 {
		return any[0], nil
	}
	if any == nil {
		any = []Filter{}
	}
	return Filter{Or: any}, nil
}

// Order sorts by a field; Null comes last in both directions.
type Order struct {
	Field Field
	Desc  bool
}

// checkOrder rejects orders by what cannot be compared.
func checkOrder(order []Order) error {
	for _, o := range order {
		if !o.Field.Known() || o.Field.Class() == ClassWords {
			return fmt.Errorf("order by %q: no such field to order by: %w", o.Field, ErrInvalid)
		}
	}
	return nil
}

// Cursor is a place in an ordered list: the values that the item there has in
// the list's order, then its ID, which ends every order.
type Cursor struct {
	Keys []Value `json:"k,omitempty"`
	ID   string  `json:"i"`
}

// String writes the cursor as text that is safe in a URL.
func (c Cursor) String() string {
	b, err := json.Marshal(c)
	if err != nil {
		panic(err) // a Cursor holds strings and numbers only
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// ParseCursor reads what Cursor.String wrote.
func ParseCursor(s string) (Cursor, error) {
	var c Cursor
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err == nil {
		err = json.Unmarshal(b, &c)
	}
	if err != nil || c.ID == "" {
		return Cursor{}, fmt.Errorf("%q is not a cursor of this list: %w", s, ErrInvalid)
	}
	return c, nil
}

// NodeQuery asks for nodes.
type NodeQuery struct {
	// IDs asks for exactly these nodes that exist and pass Where, in this order,
	// whatever Order, cursors and Limit say.
	IDs   []ID
	Where Filter
	Order []Order
	// After and Before bound the page; with Backward the page is the Limit nodes
	// before Before (or at the end), still in Order.
	After, Before *Cursor
	Backward      bool
	// Limit is how many nodes at most; it must be at least 1 unless IDs are given.
	Limit int
	// Count asks for Total.
	Count bool
	// Text asks for the text and unresolved list of speeches, Claims for the claims on entities.
	Text, Claims bool
	// Speeches asks for the speeches that the sections, sentences and directives
	// found belong to, in the same call.
	Speeches bool
	// With asks for relations of the nodes found, in the same call. Of, After and Before are ignored there.
	With []RelationQuery
}

// NodePage answers a NodeQuery.
type NodePage struct {
	Nodes []Node
	// Cursors holds each node's place, aligned with Nodes; nil when IDs were asked for.
	Cursors []Cursor
	// More reports whether nodes lie beyond the page, on the side away from where it starts.
	More bool
	// Total counts all nodes that pass Where; filled on Count.
	Total int
	// Speeches holds the speech of each node, nil for a speech and an entity; filled
	// on Speeches.
	Speeches []*Speech
	// With[i][j] answers the query's With[i] for Nodes[j].
	With [][]RelationPage
}

// RelationQuery asks for relations of many nodes at once.
type RelationQuery struct {
	// Of lists the nodes; the answers are aligned with it.
	Of        []ID
	Verbs     []Verb    // none is all
	Direction Direction // Out, In or Both
	Roles     []Role    // none is all
	// Where filters by the far node.
	Where *Filter
	// Period keeps to relations that a speech of the period supports; "" is any time.
	Period Date
	// Latest orders by the date of the speech that owns the relation, latest
	// first, none last; otherwise the order is by verb, far node's ID, direction, role.
	Latest bool
	// After and Before need exactly one ID in Of.
	After, Before *Cursor
	Backward      bool
	// Limit is how many relations at most for each ID, at least 1; NoLimit for all. With
	// Count it may be 0, to count only; More tells nothing then.
	Limit int
	// Count asks for Total and Tally.
	Count bool
	// Evidence is how many rows at most to give with each relation: 0 for none, NoLimit for all.
	Evidence int
	// Far asks for the far nodes.
	Far bool
	// With asks for relations of the far nodes, in the same call. Of, After and
	// Before are ignored there; it holds no With of its own.
	With []RelationQuery
}

// NoLimit asks for everything there is.
const NoLimit = -1

// RelationPage answers a RelationQuery for one node.
type RelationPage struct {
	Relations []Relation
	Cursors   []Cursor
	More      bool
	Total     int
	// Tally counts the relations by verb, direction and far kind; filled on Count.
	Tally []Tallied
}

// Tallied is a number of relations of one sort.
type Tallied struct {
	Verb      Verb
	Direction Direction // In or Out
	Kind      Kind      // of the far node
	N         int
}

// CountQuery counts nodes, or groups of them.
type CountQuery struct {
	Where Filter
	// By groups by up to two values; none gives one bucket without keys.
	By []Group
	// Sum adds up a field of ClassInt over the nodes of each bucket, a node that does
	// not have it as 0; "" adds up nothing.
	Sum Field
	// Limit is how many buckets at most, the largest first; NoLimit for all.
	Limit int
}

// Group says what to group by.
type Group struct {
	Field Field
	// Via takes the field from the nodes one relation away; a node counts once
	// in each bucket that one of them puts it in, and not at all without one.
	Via *Has
	// Unit cuts a day to a year or month.
	Unit Unit
}

// Unit is a length of time to group days by.
type Unit string

// The units.
const (
	UnitDay   Unit = ""
	UnitMonth Unit = "MONTH"
	UnitYear  Unit = "YEAR"
)

// Bucket is a group and how many nodes it holds.
type Bucket struct {
	Keys []Value // aligned with CountQuery.By
	N    int
	// Sum is that of CountQuery.Sum; each node counts once, as in N.
	Sum int64
}

// SearchQuery looks for words in names or in sentences. Both sides are folded
// by the store's Options; blanks do not count.
type SearchQuery struct {
	Text string
	// In says where to look.
	In SearchIn
	// Where filters the nodes found.
	Where Filter
	After *Cursor
	Limit int
	// Facets are what the hits are counted by; groups without Via, 8 at most.
	Facets []Group
	// Speeches asks for the speeches that the sentences found belong to.
	Speeches bool
}

// SearchIn says where a search looks.
type SearchIn string

// Where a search can look.
const (
	// InNames finds entities by name, alias and reading, and speeches by title.
	// Order: exact name, exact alias, prefix, elsewhere; after all of these what
	// only a reading finds: exact, prefix, elsewhere; then more mentions; then ID.
	InNames SearchIn = "NAMES"
	// InSentences finds sentences by their words. Order: latest speech first, then ID.
	InSentences SearchIn = "SENTENCES"
)

// MaxCount is how far the hits of a search are counted exactly.
const MaxCount = 10_000

// SearchPage answers a SearchQuery.
type SearchPage struct {
	Hits    []Hit
	Cursors []Cursor
	More    bool
	// Total is exact up to MaxCount; beyond, it is MaxCount and Exact is false.
	Total int
	Exact bool
	// Facets counts the hits by each of the query's groups, largest first, then by
	// key: the hits of all pages; where these are more than MaxCount, the first of them.
	Facets [][]Bucket
}

// Hit is a node that a search found.
type Hit struct {
	Node Node
	// Matched is the name, as folded for search, or the sentence that holds the words.
	Matched string
	// Speech is that of a sentence; filled on Speeches.
	Speech *Speech
}

// PathQuery asks for the shortest ways from one node to another over relations
// read in either direction.
type PathQuery struct {
	From, To ID
	Verbs    []Verb // none is all
	// Period keeps to relations that a speech of the period supports; "" is any time.
	Period Date
	// MaxHops is 1 to 4, Limit 1 to 5.
	MaxHops, Limit int
	// Evidence is how many rows at most to give with each relation.
	Evidence int
}

// Path is a way between two nodes: len(Nodes) is len(Relations)+1.
type Path struct {
	Nodes     []Node
	Relations []Relation
}
