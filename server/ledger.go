package server

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// Ledger makes a ledger; nothing is read before its fields are asked for.
func (r queryResolver) Ledger(ctx context.Context, where *schema.DirectiveWhere, addressee *schema.LedgerAddressee, principles, duplicates bool) (*schema.Ledger, error) {
	q, err := ledgerQuery(where, addressee, principles)
	if err != nil {
		return nil, err
	}
	if !duplicates {
		if q.Except, err = r.uncounted(ctx); err != nil {
			return nil, err
		}
	}
	l := &schema.Ledger{Ledger: analysis.NewLedger(r.store, q), Query: q}
	if take, ok := ctx.Value(ledgerKey{}).(*schema.Ledger); ok {
		*take = *l
	}
	return l, nil
}

// ledgerKey is where a caller in the same process has a place for the ledger of its query.
type ledgerKey struct{}

// ledgerQuery reads the arguments of a ledger. A filter that says what substance it
// wants gets that.
func ledgerQuery(where *schema.DirectiveWhere, addressee *schema.LedgerAddressee, principles bool) (analysis.LedgerQuery, error) {
	filter, err := directiveFilter(where)
	q := analysis.LedgerQuery{Where: filter, Principles: principles || where != nil && where.Substance != nil}
	if err != nil || addressee == nil {
		return q, err
	}
	q.Addressee = &analysis.Audience{ByClass: addressee.ByClass}
	if addressee.Role != nil {
		q.Addressee.Role = *addressee.Role
	}
	switch {
	case addressee.ID != nil && addressee.Where != nil:
		return q, faultf(schema.ErrorCodeBadUserInput, "addressee takes one of id and where, not both")
	case addressee.ID != nil:
		q.Addressee.ID = *addressee.ID
		if k, err := q.Addressee.ID.Kind(); err != nil || k != graph.KindBody && k != graph.KindGroup {
			return q, faultf(schema.ErrorCodeBadUserInput, "addressee.id: %.60q is not the ID of a body or group", q.Addressee.ID)
		}
	case addressee.Where != nil:
		q.Addressee.Where, err = entityFilter(addressee.Where)
	case addressee.Role != nil:
		q.Addressee.ByClass = false // everyone who has the role
	default:
		return q, faultf(schema.ErrorCodeBadUserInput, "addressee needs id, where or role")
	}
	return q, err
}

// LedgerRow finds a row by its number.
func (r queryResolver) LedgerRow(ctx context.Context, number string) (*schema.LedgerRow, error) {
	n, err := analysis.ParseNumber(number)
	if err != nil {
		return nil, err
	}
	asked := selected(ctx)
	row, err := analysis.FindRow(ctx, r.store, n, r.rows(ctx, r.ofRows(ctx, asked), "Relation"))
	if err != nil {
		return nil, err
	}
	return r.ledgerRows(ctx, []analysis.Row{row}, asked)[0], nil
}

type ledgerResolver struct{ *resolver }

// Rows reads a page of rows.
func (r ledgerResolver) Rows(
	ctx context.Context, l *schema.Ledger, orderBy []*schema.DirectiveOrder, first *int, after *string, last *int, before *string,
) (*schema.LedgerRowConnection, error) {
	order, err := orders(orderBy, func(o *schema.DirectiveOrder) (graph.Field, schema.OrderDirection) { return o.Field, o.Direction })
	if err != nil {
		return nil, err
	}
	if take, ok := ctx.Value(sheetOrder{}).(*[]graph.Order); ok {
		*take = order
	}
	p, err := newPaging(listed{"ledger", l.Query, order}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	asked := r.items(ctx, selected(ctx), "LedgerRow")
	page, err := l.Ledger.Rows(ctx, analysis.LedgerPage{
		Order: order, After: p.after, Before: p.before, Backward: p.backward, Limit: p.limit,
		Count:    r.asked(ctx, selected(ctx), "LedgerRowConnection", "totalCount") != nil,
		Evidence: r.rows(ctx, r.ofRows(ctx, asked), "Relation"),
	})
	if err != nil {
		return nil, err
	}
	c := connect(p, r.ledgerRows(ctx, page.Rows, asked), page.Cursors, page.More)
	c.TotalCount = page.Total
	return c, nil
}

// Groups counts the rows.
func (r ledgerResolver) Groups(ctx context.Context, l *schema.Ledger, by []analysis.LedgerGroup, first int) ([]*schema.LedgerGroup, error) {
	if len(by) < 1 || len(by) > 2 || len(by) == 2 && by[0] == by[1] {
		return nil, faultf(schema.ErrorCodeBadUserInput, "groups takes one or two different values of by")
	}
	buckets, err := l.Count(ctx, by, first)
	if err != nil {
		return nil, err
	}
	out := make([]*schema.LedgerGroup, len(buckets))
	var entities, speeches []groupKey
	for i, b := range buckets {
		out[i] = &schema.LedgerGroup{Count: b.N}
		for j, v := range b.Keys {
			k := ledgerGroupKey(by[j], v)
			out[i].Keys = append(out[i].Keys, k)
			switch by[j] {
			case analysis.ByAddressee, analysis.ByBasis, analysis.ByAttributedTo:
				entities = append(entities, groupKey{k, graph.ID(v.Text())})
			case analysis.BySpeech:
				speeches = append(speeches, groupKey{k, graph.ID(v.Text())})
			}
		}
	}
	keys := r.asked(ctx, selected(ctx), "LedgerGroup", "keys")
	w := &wanted{resolver: r.resolver, ctx: ctx}
	lost := error(nil)
	lead(w, entities, r.asked(ctx, keys, "LedgerGroupKey", "entity"), func(k groupKey) graph.ID { return k.id },
		func(k groupKey, o schema.One[schema.Entity]) { k.Entity, lost = keep(o, lost) })
	lead(w, speeches, r.asked(ctx, keys, "LedgerGroupKey", "speech"), func(k groupKey) graph.ID { return k.id },
		func(k groupKey, o schema.One[*schema.Speech]) { k.Speech, lost = keep(o, lost) })
	w.read()
	return out, lost
}

// groupKey is a key that leads to a node.
type groupKey struct {
	*schema.LedgerGroupKey
	id graph.ID
}

// keep gives the object, or the first error.
func keep[T any](o schema.One[T], before error) (T, error) {
	v, err := o.Get()
	if before != nil {
		err = before
	}
	return v, err
}

// ledgerGroupKey puts a value where it belongs.
func ledgerGroupKey(by analysis.LedgerGroup, v graph.Value) *schema.LedgerGroupKey {
	k := &schema.LedgerGroupKey{By: by}
	switch text := v.Text(); by {
	case analysis.ByRole:
		k.Role = graph.Role(text)
	case analysis.ByModality:
		k.Modality = graph.Modality(text)
	case analysis.BySubstance:
		k.Substance = graph.Substance(text)
	case analysis.ByLevel:
		k.Level = graph.Level(text)
	case analysis.ByGenre:
		k.Genre = graph.Genre(text)
	case analysis.ByYear, analysis.ByMonth, analysis.ByDueYear, analysis.ByDueMonth:
		k.Period = graph.Date(text)
	case analysis.ByPlace, analysis.ByCollection:
		k.Name = text
	}
	return k
}

// Addressees are who the ledger's addressee means.
func (r ledgerResolver) Addressees(ctx context.Context, l *schema.Ledger) ([]schema.Entity, error) {
	bodies, err := l.Bodies(ctx)
	if err != nil {
		return nil, err
	}
	nodes := make([]graph.Node, len(bodies))
	for i, b := range bodies {
		nodes[i] = b
	}
	out := make([]schema.Entity, len(nodes))
	for i, o := range r.objects(ctx, nodes, selected(ctx), false) {
		out[i], _ = o.(schema.Entity)
	}
	return out, nil
}

// Classes are the classes that hold one of them.
func (r ledgerResolver) Classes(ctx context.Context, l *schema.Ledger) ([]*schema.ClassMembership, error) {
	classes, err := l.Ledger.Classes(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]*schema.ClassMembership, len(classes))
	for i, m := range classes {
		out[i] = &schema.ClassMembership{Membership: m}
	}
	r.memberships(ctx, out, selected(ctx))
	return out, nil
}

// memberships makes the objects of classes and bodies.
func (r *resolver) memberships(ctx context.Context, all []*schema.ClassMembership, asked []ast.SelectionSet) {
	side := func(field string, of func(*schema.ClassMembership) *graph.Entity, set func(*schema.ClassMembership, *schema.Body)) {
		sel := r.asked(ctx, asked, "ClassMembership", field)
		if sel == nil {
			return
		}
		nodes := make([]graph.Node, len(all))
		for i, m := range all {
			nodes[i] = of(m)
		}
		for i, o := range r.objects(ctx, nodes, sel, false) {
			b, _ := o.(*schema.Body)
			set(all[i], b)
		}
	}
	side("class", func(m *schema.ClassMembership) *graph.Entity { return m.Membership.Class }, func(m *schema.ClassMembership, b *schema.Body) { m.Near.Class = b })
	side("body", func(m *schema.ClassMembership) *graph.Entity { return m.Membership.Body }, func(m *schema.ClassMembership, b *schema.Body) { m.Near.Body = b })
}

// rowRelations are the fields of a row that list relations.
var rowRelations = []string{"addressees", "basis", "demandedBy"}

// ofRows gathers what is selected of the relations of rows.
func (r *resolver) ofRows(ctx context.Context, asked []ast.SelectionSet) []ast.SelectionSet {
	var out []ast.SelectionSet
	for _, field := range rowRelations {
		out = append(out, r.asked(ctx, asked, "LedgerRow", field)...)
	}
	return out
}

// ledgerRows makes the objects of rows and reads what they lead to.
func (r *resolver) ledgerRows(ctx context.Context, rows []analysis.Row, asked []ast.SelectionSet) []*schema.LedgerRow {
	out := make([]*schema.LedgerRow, len(rows))
	for i := range rows {
		out[i] = &schema.LedgerRow{Row: &rows[i]}
	}
	r.rowDirectives(ctx, out, asked)
	r.rowRelations(ctx, out, asked)
	if sel := r.asked(ctx, asked, "LedgerRow", "byClass"); sel != nil {
		var all []*schema.ClassMembership
		for _, row := range out {
			row.Near.ByClass = []*schema.ClassMembership{}
			for _, m := range row.Row.ByClass {
				row.Near.ByClass = append(row.Near.ByClass, &schema.ClassMembership{Membership: m})
			}
			all = append(all, row.Near.ByClass...)
		}
		r.memberships(ctx, all, sel)
	}
	w := &wanted{resolver: r, ctx: ctx}
	lead(w, out, r.asked(ctx, asked, "LedgerRow", "speech"),
		func(row *schema.LedgerRow) graph.ID { return row.Row.Directive.Speech }, func(row *schema.LedgerRow, o schema.One[*schema.Speech]) { row.Near.Speech = o })
	cite(w, out, r.asked(ctx, asked, "LedgerRow", "citation") != nil, func(row *schema.LedgerRow) standsAt {
		d := row.Row.Directive
		return standsAt{d.Text, d.Speech, d.Sentence}
	}, func(row *schema.LedgerRow, c schema.One[string]) { row.Near.Citation = c })
	w.ofParts(out, r.asked(ctx, asked, "LedgerRow", "parts"))
	w.read()
	return out
}

func (r *resolver) rowDirectives(ctx context.Context, rows []*schema.LedgerRow, asked []ast.SelectionSet) {
	sel := r.asked(ctx, asked, "LedgerRow", "directive")
	if sel == nil {
		return
	}
	nodes := make([]graph.Node, len(rows))
	for i, row := range rows {
		nodes[i] = row.Row.Directive
	}
	for i, o := range r.objects(ctx, nodes, sel, false) {
		rows[i].Near.Directive, _ = o.(*schema.Directive)
	}
}

// rowRelations makes the objects of the relations that are asked for, of all rows
// and fields together: what one selection wants of them is read for all.
func (r *resolver) rowRelations(ctx context.Context, rows []*schema.LedgerRow, asked []ast.SelectionSet) {
	sel := r.ofRows(ctx, asked)
	if sel == nil {
		return
	}
	var found []related
	for _, row := range rows {
		for _, list := range [][]graph.Relation{row.Row.Addressees, row.Row.Basis, row.Row.Sources} {
			for i := range list {
				found = append(found, related{&list[i], row.Row.Directive})
			}
		}
	}
	objects := r.relationObjects(ctx, found, sel, "Relation")
	cut := func(n int) []*schema.Relation {
		list := objects[:n:n]
		objects = objects[n:]
		return list
	}
	for _, row := range rows {
		row.Near.Addressees, row.Near.Basis, row.Near.DemandedBy = cut(len(row.Row.Addressees)), cut(len(row.Row.Basis)), cut(len(row.Row.Sources))
	}
}

// ofParts makes the lines of rows, with their items and notes.
func (w *wanted) ofParts(rows []*schema.LedgerRow, asked []ast.SelectionSet) {
	if asked == nil {
		return
	}
	var items []*schema.Item
	var speeches []graph.ID
	for _, row := range rows {
		speeches = append(speeches, row.Row.Directive.Speech)
		for i := range row.Row.Parts {
			p := &schema.LedgerPart{Part: &row.Row.Parts[i]}
			for j := range p.Part.Items {
				p.Near.Items = append(p.Near.Items, &schema.Item{Item: &p.Part.Items[j]})
			}
			items = append(items, p.Near.Items...)
			row.Near.Parts = append(row.Near.Parts, p)
		}
	}
	if sel := w.asked(w.ctx, asked, "LedgerPart", "items"); sel != nil {
		w.ofItems(items, sel)
	}
	if w.asked(w.ctx, asked, "LedgerPart", "note") == nil {
		return
	}
	notes, err := analysis.Notes(w.ctx, w.records, speeches)
	for _, row := range rows {
		for _, p := range row.Near.Parts {
			p.Near.Note = noteOf(notes, p.Part.Number, err)
		}
	}
}

// noteOf is the note of a number; nil where nobody typed one.
func noteOf(notes map[analysis.Number]analysis.Note, n analysis.Number, err error) schema.One[*analysis.Note] {
	if err != nil {
		return schema.Lost[*analysis.Note](err)
	}
	if note, ok := notes[n]; ok {
		return schema.Found(&note)
	}
	return schema.Found[*analysis.Note](nil)
}

// NoteLedgerRow writes a note.
func (r mutationResolver) NoteLedgerRow(ctx context.Context, input schema.NoteLedgerRowInput) (*schema.NoteLedgerRowPayload, error) {
	n, err := analysis.ParseNumber(input.Number)
	if err != nil {
		return nil, err
	}
	asked := selected(ctx)
	rows := r.asked(ctx, asked, "NoteLedgerRowPayload", "row")
	row, err := analysis.FindRow(ctx, r.store, n, r.rows(ctx, r.ofRows(ctx, rows), "Relation"))
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(row.Parts, func(p analysis.Part) bool { return p.Number == n })
	if at < 0 {
		return nil, faultf(schema.ErrorCodeBadUserInput, "the row %s has several lines; note beside one of them: %s and so on", n, row.Parts[0].Number)
	}
	stored, err := analysis.Notes(ctx, r.records, []graph.ID{row.Directive.Speech})
	if err != nil {
		return nil, err
	}
	note := stored[n]
	if note.Version != input.Version {
		return nil, &analysis.NoteConflict{Number: n, Stored: note}
	}
	for _, f := range []struct {
		into  *string
		given *string
		name  string
	}{{&note.Progress, input.Progress, "progress"}, {&note.Status, input.Status, "status"}, {&note.Owner, input.Owner, "owner"}, {&note.Remark, input.Remark, "remark"}} {
		if f.given == nil {
			continue
		}
		if utf8.RuneCountInString(*f.given) > analysis.MaxNote {
			return nil, faultf(schema.ErrorCodeBadUserInput, "%s has more than %d characters", f.name, analysis.MaxNote)
		}
		*f.into = strings.TrimSpace(*f.given)
	}
	changed, err := analysis.WriteNotes(ctx, r.records, []analysis.NoteOf{{Number: n, Speech: row.Directive.Speech, Note: note}})
	if err != nil {
		return nil, err
	}
	note.Version += changed
	out := &schema.NoteLedgerRowPayload{Note: &note}
	if rows != nil {
		out.Row = r.ledgerRows(ctx, []analysis.Row{row}, rows)[0]
	}
	return out, nil
}
