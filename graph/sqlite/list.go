package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"mailuo/graph"
)

// term is what a list is ordered by, in the direction in which it is walked.
type term struct {
	expr       string // what is compared
	shown      string // what a cursor holds
	field      graph.Field
	desc       bool
	nullable   bool
	nullsFirst bool
}

// terms are the terms of an order of the node x; its number ends them.
func terms(order []graph.Order, backward bool) []term {
	var ts []term
	for _, o := range order {
		expr := column("x", o.Field)
		t := term{expr, expr, o.Field, o.Desc != backward, true, backward}
		switch o.Field {
		case graph.FieldID:
			t.expr, t.nullable = "x.n", false
		case graph.FieldKind:
			t.expr, t.shown, t.nullable = "x.kind", "x.kind", false
		case graph.FieldSpeech:
			t.expr = "x.speech"
		}
		ts = append(ts, t)
	}
	return append(ts, term{"x.n", "x.id", graph.FieldID, backward, false, false})
}

// viaTerms puts the columns of the relations v, whose index is in their order, in
// place of those of x in an order by latest day or by ID.
func viaTerms(ts []term) []term {
	n := ts[len(ts)-1]
	n.expr = "v.src"
	switch {
	case len(ts) == 1:
		return []term{n}
	case len(ts) == 2 && ts[0].field == graph.FieldDate && ts[0].desc != n.desc:
		day := ts[0]
		day.expr, day.desc, day.nullable, day.nullsFirst = "v.late", n.desc, false, false
		return []term{day, n}
	}
	return ts
}

// compared is a value of a cursor as the term's expression holds it.
func (t term) compared(v graph.Value) graph.Value {
	switch {
	case t.expr == "v.late":
		return graph.Int(late(v.Text()))
	case v.IsNull():
		return v
	case t.field == graph.FieldID, t.field == graph.FieldSpeech:
		return graph.Int(number(graph.ID(v.Text())))
	case t.field == graph.FieldKind:
		return graph.Int(kindCodes[graph.Kind(v.Text())])
	}
	return v
}

// piece is a part of a list: conditions, and the terms that order it.
type piece struct {
	where string
	args  []any
	order []term
}

// beyond gives the pieces of a list that come after v in the first of the terms.
func beyond(ts []term, v graph.Value) []piece {
	t := ts[0]
	some, null := parts(ts)
	if !v.IsNull() {
		sign := " > ?"
		if t.desc {
			sign = " < ?"
		}
		some.where, some.args = t.expr+sign, []any{v.Any()}
	}
	switch {
	case !t.nullable, t.nullsFirst:
		return []piece{some}
	case v.IsNull():
		return nil
	}
	return []piece{some, null}
}

// after gives the pieces of a list that come after a cursor, in their order: the
// nodes equal in all terms but the last, then in all but the last two, and so on.
func after(ts []term, c graph.Cursor) []piece {
	var pieces []piece
	keys := append(slices.Clone(c.Keys), graph.Text(c.ID))
	for i := len(ts) - 1; i >= 0; i-- {
		same := piece{where: "TRUE"}
		for j, t := range ts[:i] {
			if v := t.compared(keys[j]); v.IsNull() {
				same.where += " AND " + t.expr + " IS NULL"
			} else {
				same.where += " AND " + t.expr + " = ?"
				same.args = append(same.args, v.Any())
			}
		}
		for _, p := range beyond(ts[i:], ts[i].compared(keys[i])) {
			pieces = append(pieces, piece{same.where + " AND " + p.where, append(slices.Clone(same.args), p.args...), p.order})
		}
	}
	return pieces
}

// all gives the pieces of a whole list. Where its first term has no value is a
// piece of its own: an index may not know it, or have it at the other end.
func all(ts []term) []piece {
	if !ts[0].nullable {
		return []piece{{where: "TRUE", order: ts}}
	}
	some, null := parts(ts)
	if ts[0].nullsFirst {
		return []piece{null, some}
	}
	return []piece{some, null}
}

// parts divides a list by whether its first term has a value.
func parts(ts []term) (some, null piece) {
	t := ts[0]
	null = piece{where: t.expr + " IS NULL", order: ts[1:]}
	some = piece{where: t.expr + " IS NOT NULL"}
	t.nullable = false
	some.order = append([]term{t}, ts[1:]...)
	return some, null
}

// turned is the terms for walking the other way.
func turned(ts []term) []term {
	out := slices.Clone(ts)
	for i := range out {
		out[i].desc, out[i].nullsFirst = !out[i].desc, out[i].nullable && !out[i].nullsFirst
	}
	return out
}

// orderBy writes the order of a piece.
func orderBy(ts []term) string {
	var parts []string
	for _, t := range ts {
		p := t.expr
		if t.desc {
			p += " DESC"
		}
		// Without a word SQLite has no value first, or last where it goes down.
		if t.nullable && t.desc == t.nullsFirst {
			p += map[bool]string{true: " NULLS FIRST", false: " NULLS LAST"}[t.nullsFirst]
		}
		parts = append(parts, p)
		if t.field == graph.FieldID {
			break
		}
	}
	return strings.Join(parts, ", ")
}

// listed is a node of a list and its place.
type listed struct {
	n      int64
	cursor graph.Cursor
}

// list reads a page of the nodes that pass q.Where, and whether there are more.
func (s *Store) list(ctx context.Context, c *conn, q graph.NodeQuery) ([]listed, bool, error) {
	src, err := s.source(ctx, c, q.Where)
	if err != nil {
		return nil, false, err
	}
	ts := terms(q.Order, q.Backward)
	if src.via != nil {
		ts = viaTerms(ts)
	}
	start, stop := q.After, q.Before
	if q.Backward {
		start, stop = stop, start
	}
	pieces := all(ts)
	if start != nil {
		pieces = after(ts, *start)
	}
	var found []listed
	for _, p := range pieces {
		b := &builder{options: s.options, byNumber: ts[0].expr == "x.n"}
		b.add("SELECT x.n, x.id")
		for _, t := range ts[:len(ts)-1] {
			b.add(", " + t.shown)
		}
		b.tables(src)
		b.add(" WHERE ")
		b.conditions(src)
		b.once(src)
		b.add(" AND "+p.where, p.args...)
		if stop != nil {
			b.add(" AND (FALSE")
			for _, p := range after(turned(ts), *stop) {
				b.add(" OR "+p.where, p.args...)
			}
			b.add(")")
		}
		b.add(" ORDER BY "+orderBy(p.order)+" LIMIT ? + 0", q.Limit+1-len(found))
		err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
			l, err := scanListed(rows, ts)
			found = append(found, l)
			return err
		})
		if err != nil {
			return nil, false, err
		}
		if len(found) > q.Limit {
			break
		}
	}
	more := len(found) > q.Limit
	found = found[:min(len(found), q.Limit)]
	if q.Backward {
		slices.Reverse(found)
	}
	return found, more, nil
}

func scanListed(rows *sql.Rows, ts []term) (listed, error) {
	var l listed
	keys := make([]any, len(ts)-1)
	dest := []any{&l.n, &l.cursor.ID}
	for i := range keys {
		dest = append(dest, &keys[i])
	}
	if err := rows.Scan(dest...); err != nil {
		return l, err
	}
	for i, k := range keys {
		v, err := value(ts[i].field, k)
		if err != nil {
			return l, err
		}
		l.cursor.Keys = append(l.cursor.Keys, v)
	}
	return l, nil
}

// value is what a column of a field holds.
func value(f graph.Field, column any) (graph.Value, error) {
	if code, ok := column.(int64); ok && f == graph.FieldKind {
		return graph.Text(string(kinds[code])), nil
	}
	return graph.ValueOf(column)
}
