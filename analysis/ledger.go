package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"

	"mailuo/graph"
)

// LedgerQuery says which directives a ledger holds.
type LedgerQuery struct {
	// Where filters the directives.
	Where graph.Filter
	// Principles takes in those that name nothing that can be checked.
	Principles bool
	// Addressee keeps to those addressed to some bodies; nil is all.
	Addressee *Audience
	// Except are speeches whose directives it does not hold: those that others count
	// for (Duplicates).
	Except []graph.ID `json:"-"`
}

// Audience says who a directive must be addressed to.
type Audience struct {
	// ID is a body's or group's; where it is empty, Where filters bodies and groups.
	ID    graph.ID
	Where graph.Filter
	// Role is the part they must have; empty for any.
	Role graph.Role
	// ByClass takes in what is addressed to classes that one of them belongs to.
	ByClass bool
}

// How many bodies an Audience may mean where classes are asked for, and how many
// classes may hold them.
const (
	MaxAudience = 200
	maxClasses  = 10_000
)

// Ledger is the directive ledger under a query. It reads when it is asked: who is
// meant in up to two calls of the store, once; then each page and each count in one.
type Ledger struct {
	store graph.Store
	query LedgerQuery
	// resolve finds who is meant, once.
	resolve func(context.Context) (audience, error)
}

// NewLedger makes a ledger.
func NewLedger(store graph.Store, q LedgerQuery) *Ledger {
	l := &Ledger{store: store, query: q}
	var once sync.Once
	var found audience
	var err error
	l.resolve = func(ctx context.Context) (audience, error) {
		once.Do(func() { found, err = l.find(ctx) })
		return found, err
	}
	return l
}

// audience is who a query means.
type audience struct {
	bodies  []*graph.Entity
	classes []Membership
}

// find reads the bodies that the query names and the classes that hold them.
func (l *Ledger) find(ctx context.Context) (audience, error) {
	var out audience
	a := l.query.Addressee
	if a == nil {
		return out, nil
	}
	// Names are mostly what is filtered by, so their order is read at once.
	q := graph.NodeQuery{Where: addresseeFilter(a.Where), Order: []graph.Order{{Field: graph.FieldName}}, Limit: MaxAudience}
	if a.ID != "" {
		q = graph.NodeQuery{IDs: []graph.ID{a.ID}}
	}
	page, err := l.store.Nodes(ctx, q)
	if err != nil {
		return out, err
	}
	for _, n := range page.Nodes {
		e, ok := n.(*graph.Entity)
		if !ok || e.Kind != graph.KindBody && e.Kind != graph.KindGroup {
			return out, fmt.Errorf("%s is no body or group that something could be addressed to: %w", a.ID, graph.ErrInvalid)
		}
		out.bodies = append(out.bodies, e)
	}
	slices.SortFunc(out.bodies, func(a, b *graph.Entity) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.ID, b.ID))
	})
	switch {
	case a.ID != "" && len(out.bodies) == 0:
		return out, fmt.Errorf("there is nothing with the ID %s: %w", a.ID, graph.ErrNotFound)
	case page.More:
		return out, fmt.Errorf("the addressee's filter holds for more than %d bodies and groups; name fewer, or leave classes out: %w", MaxAudience, graph.ErrInvalid)
	case !a.ByClass || !slices.ContainsFunc(out.bodies, func(e *graph.Entity) bool { return e.Kind == graph.KindBody && !e.Collective() }):
		return out, nil
	}
	page, err = l.store.Nodes(ctx, graph.NodeQuery{Where: classesAround(out.bodies), Limit: maxClasses})
	if err != nil {
		return out, err
	}
	for _, n := range page.Nodes {
		class := n.(*graph.Entity)
		for _, b := range out.bodies {
			if m, ok := Member(class, b); ok {
				out.classes = append(out.classes, m)
			}
		}
	}
	return out, nil
}

// addresseeFilter keeps a filter to what something can be addressed to.
func addresseeFilter(where graph.Filter) graph.Filter {
	return graph.All(graph.Where(graph.FieldKind, graph.IN, graph.Text(string(graph.KindBody)), graph.Text(string(graph.KindGroup))), where)
}

// Bodies are the bodies and groups that the query's addressee means, most mentioned first.
func (l *Ledger) Bodies(ctx context.Context) ([]*graph.Entity, error) {
	a, err := l.resolve(ctx)
	return a.bodies, err
}

// Classes are the classes that hold one of them, by ID.
func (l *Ledger) Classes(ctx context.Context) ([]Membership, error) {
	a, err := l.resolve(ctx)
	return a.classes, err
}

// filter is the condition on the directives of the ledger. Where no classes are asked
// for, the store finds the bodies too.
func (l *Ledger) filter(ctx context.Context) (graph.Filter, error) {
	all := []graph.Filter{graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective)))}
	if !l.query.Principles {
		all = append(all, graph.Where(graph.FieldSubstance, graph.EQ, graph.Text(string(graph.SubstanceConcrete))))
	}
	if x := except(graph.FieldSpeech, l.query.Except); x != nil {
		all = append(all, *x)
	}
	if a := l.query.Addressee; a != nil {
		who := addresseeFilter(a.Where)
		if a.ID != "" || a.ByClass {
			found, err := l.resolve(ctx)
			if err != nil {
				return graph.Filter{}, err
			}
			who = graph.Where(graph.FieldID, graph.IN, found.ids()...)
		}
		all = append(all, graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Role: a.Role, Where: &who}})
	}
	return graph.All(append(all, l.query.Where)...), nil
}

// ids are the IDs of the bodies and of the classes.
func (a audience) ids() []graph.Value {
	var ids []graph.ID
	for _, b := range a.bodies {
		ids = append(ids, b.ID)
	}
	for _, m := range a.classes {
		ids = append(ids, m.Class.ID)
	}
	slices.Sort(ids)
	out := []graph.Value{}
	for _, id := range slices.Compact(ids) {
		out = append(out, graph.Text(string(id)))
	}
	return out
}

// Row is a directive in the ledger: one row a directive, which is a sentence.
type Row struct {
	Number    Number
	Directive *graph.Directive
	// Addressees, Basis and Sources are its relations ADDRESSED_TO, UNDER and
	// ATTRIBUTED_TO with their far nodes; without Sources it is the speaker's own.
	Addressees, Basis, Sources []graph.Relation
	// ByClass tells of the addressees that are classes of a body asked for.
	ByClass []Membership
	// Parts are what it asks, apart where it asks different things of different
	// bodies or by different days: mostly one.
	Parts []Part
}

// Part is what a directive asks of the same bodies by the same day: a line of a sheet.
type Part struct {
	Number Number
	Items  []graph.Item
}

// LedgerPage asks for a page of rows; the fields are those of graph.NodeQuery.
type LedgerPage struct {
	Order         []graph.Order
	After, Before *graph.Cursor
	Backward      bool
	Limit         int
	Count         bool
	// Evidence is how many quotes to give at most with each relation of a row.
	Evidence int
}

// LedgerRows is a page of rows.
type LedgerRows struct {
	Rows    []Row
	Cursors []graph.Cursor
	More    bool
	Total   int
}

// Rows reads a page.
func (l *Ledger) Rows(ctx context.Context, p LedgerPage) (LedgerRows, error) {
	where, err := l.filter(ctx)
	if err != nil {
		return LedgerRows{}, err
	}
	return l.rows(ctx, graph.NodeQuery{
		Where: where, Order: p.Order, After: p.After, Before: p.Before, Backward: p.Backward, Limit: p.Limit, Count: p.Count,
	}, p.Evidence)
}

// FindRow is the row of a number, a part's too, with up to evidence quotes for each of
// its relations; graph.ErrNotFound where there is none.
func FindRow(ctx context.Context, store graph.Store, n Number, evidence int) (Row, error) {
	found, err := FindNumbers(ctx, store, []Number{n})
	if err != nil {
		return Row{}, err
	}
	row, part := n.row()
	none := fmt.Errorf("no row of the ledger has the number %s: %w", n, graph.ErrNotFound)
	if found[row] == nil {
		return Row{}, none
	}
	page, err := NewLedger(store, LedgerQuery{}).rows(ctx, graph.NodeQuery{IDs: []graph.ID{found[row].ID}}, evidence)
	if err != nil {
		return Row{}, err
	}
	if len(page.Rows) == 0 || part != "" && !slices.ContainsFunc(page.Rows[0].Parts, func(p Part) bool { return p.Number == n }) {
		return Row{}, none
	}
	return page.Rows[0], nil
}

func (l *Ledger) rows(ctx context.Context, q graph.NodeQuery, evidence int) (LedgerRows, error) {
	for _, v := range []graph.Verb{graph.VerbAddressedTo, graph.VerbUnder, graph.VerbAttributedTo} {
		q.With = append(q.With, graph.RelationQuery{Verbs: []graph.Verb{v}, Direction: graph.Out, Limit: graph.NoLimit, Evidence: evidence, Far: true})
	}
	page, err := l.store.Nodes(ctx, q)
	if err != nil {
		return LedgerRows{}, err
	}
	classes := map[graph.ID][]Membership{}
	if a := l.query.Addressee; a != nil && a.ByClass {
		found, err := l.resolve(ctx)
		if err != nil {
			return LedgerRows{}, err
		}
		for _, m := range found.classes {
			classes[m.Class.ID] = append(classes[m.Class.ID], m)
		}
	}
	out := LedgerRows{Cursors: page.Cursors, More: page.More, Total: page.Total}
	for i, n := range page.Nodes {
		d := n.(*graph.Directive)
		r := Row{Number: RowNumber(d.ID), Directive: d, Parts: parts(d)}
		r.Addressees, r.Basis, r.Sources = page.With[0][i].Relations, page.With[1][i].Relations, page.With[2][i].Relations
		seen := map[graph.ID]bool{}
		for _, a := range r.Addressees {
			if !seen[a.To] && (l.query.Addressee == nil || l.query.Addressee.Role == "" || l.query.Addressee.Role == a.Role) {
				r.ByClass = append(r.ByClass, classes[a.To]...)
				seen[a.To] = true
			}
		}
		out.Rows = append(out.Rows, r)
	}
	return out, nil
}

// parts takes a directive's items apart where their addressees or days differ.
func parts(d *graph.Directive) []Part {
	var out []Part
	at := map[string]int{}
	for _, it := range d.Items {
		key := itemKey(it)
		i, ok := at[key]
		if !ok {
			i, at[key] = len(out), len(out)
			out = append(out, Part{})
		}
		out[i].Items = append(out[i].Items, it)
	}
	n := RowNumber(d.ID)
	if len(out) == 0 { // the whole sentence is what it asks
		out = []Part{{Items: []graph.Item{{Span: graph.Span{Start: d.Start, End: d.End, Text: d.Text}}}}}
	}
	if len(out) == 1 {
		out[0].Number = n
		return out
	}
	words := make([]string, len(out))
	for i, p := range out {
		words[i] = p.Items[0].Text
	}
	for i, signs := range partSigns(words) {
		out[i].Number = n + "-" + Number(signs)
	}
	return out
}

// itemKey is what items of one part have in common.
func itemKey(it graph.Item) string {
	var who []string
	for _, a := range it.Addressees {
		who = append(who, fmt.Sprintf("%s %s %s", a.Role, a.Entity, graph.Normal(a.Text)))
	}
	slices.Sort(who)
	due := ""
	if it.Deadline != nil {
		due = string(cmp.Or(it.Deadline.Date, graph.Date(it.Deadline.Text)))
	}
	return fmt.Sprintf("%q %q", who, due)
}

// LedgerGroup is what rows of a ledger are counted by.
type LedgerGroup string

// The groups. Of those that lead to an entity or a role, a row counts once for each
// that it has, and not at all without one.
const (
	ByAddressee    LedgerGroup = "ADDRESSEE"
	ByRole         LedgerGroup = "ROLE"
	ByBasis        LedgerGroup = "BASIS"
	ByAttributedTo LedgerGroup = "ATTRIBUTED_TO"
	ByModality     LedgerGroup = "MODALITY"
	BySubstance    LedgerGroup = "SUBSTANCE"
	ByYear         LedgerGroup = "YEAR"
	ByMonth        LedgerGroup = "MONTH"
	ByDueYear      LedgerGroup = "DUE_YEAR"
	ByDueMonth     LedgerGroup = "DUE_MONTH"
	ByLevel        LedgerGroup = "LEVEL"
	ByPlace        LedgerGroup = "PLACE"
	ByGenre        LedgerGroup = "GENRE"
	ByCollection   LedgerGroup = "COLLECTION"
	BySpeech       LedgerGroup = "SPEECH"
)

// LedgerGroups lists the groups.
func LedgerGroups() []LedgerGroup {
	return []LedgerGroup{
		ByAddressee, ByRole, ByBasis, ByAttributedTo, ByModality, BySubstance, ByYear, ByMonth, ByDueYear, ByDueMonth,
		ByLevel, ByPlace, ByGenre, ByCollection, BySpeech,
	}
}

// group is how a store counts g; ByRole has none.
func (l *Ledger) group(g LedgerGroup) graph.Group {
	via := func(v graph.Verb, role graph.Role) graph.Group {
		return graph.Group{Field: graph.FieldID, Via: &graph.Has{Verb: v, Direction: graph.Out, Role: role}}
	}
	switch g {
	case ByAddressee:
		role := graph.Role("")
		if l.query.Addressee != nil {
			role = l.query.Addressee.Role
		}
		return via(graph.VerbAddressedTo, role)
	case ByBasis:
		return via(graph.VerbUnder, "")
	case ByAttributedTo:
		return via(graph.VerbAttributedTo, "")
	}
	return map[LedgerGroup]graph.Group{
		ByModality: {Field: graph.FieldModality}, BySubstance: {Field: graph.FieldSubstance},
		ByYear: {Field: graph.FieldDate, Unit: graph.UnitYear}, ByMonth: {Field: graph.FieldDate, Unit: graph.UnitMonth},
		ByDueYear: {Field: graph.FieldDue, Unit: graph.UnitYear}, ByDueMonth: {Field: graph.FieldDue, Unit: graph.UnitMonth},
		ByLevel: {Field: graph.FieldLevel}, ByPlace: {Field: graph.FieldPlace}, ByGenre: {Field: graph.FieldGenre},
		ByCollection: {Field: graph.FieldCollection}, BySpeech: {Field: graph.FieldSpeech},
	}[g]
}

// Count counts the rows in groups, the largest first, then by keys; by no group, all.
// The store does it: in one call, or one for each role where that is a group.
func (l *Ledger) Count(ctx context.Context, by []LedgerGroup, limit int) ([]graph.Bucket, error) {
	if slices.Contains(by, ByRole) {
		return l.countRoles(ctx, by, limit)
	}
	q, err := l.countQuery(ctx, by, limit)
	if err != nil {
		return nil, err
	}
	return l.store.Count(ctx, q)
}

func (l *Ledger) countQuery(ctx context.Context, by []LedgerGroup, limit int) (graph.CountQuery, error) {
	where, err := l.filter(ctx)
	q := graph.CountQuery{Where: where, Limit: limit}
	for _, g := range by {
		q.By = append(q.By, l.group(g))
	}
	return q, err
}

// countRoles counts for each role apart: a role is the relation's, not a node's.
func (l *Ledger) countRoles(ctx context.Context, by []LedgerGroup, limit int) ([]graph.Bucket, error) {
	at := slices.Index(by, ByRole)
	rest := slices.Delete(slices.Clone(by), at, at+1)
	var out []graph.Bucket
	asked := Audience{}
	if a := l.query.Addressee; a != nil {
		asked = *a
	}
	for _, role := range graph.Roles() {
		if asked.Role != "" && asked.Role != role {
			continue
		}
		of := *l
		mine := asked
		mine.Role = role
		of.query.Addressee = &mine
		q, err := of.countQuery(ctx, rest, limit)
		if err != nil {
			return nil, err
		}
		buckets, err := l.store.Count(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			if b.N > 0 {
				b.Keys = slices.Insert(slices.Clone(b.Keys), at, graph.Text(string(role)))
				out = append(out, b)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b graph.Bucket) int {
		return cmp.Or(cmp.Compare(b.N, a.N), slices.CompareFunc(a.Keys, b.Keys, graph.Value.Compare))
	})
	if limit != graph.NoLimit && len(out) > limit {
		out = out[:limit]
	}
	return out, nil
}
