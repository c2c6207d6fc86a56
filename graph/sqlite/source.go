package sqlite

import (
	"context"
	"slices"
	"unicode/utf8"

	"mailuo/graph"
)

// source is where the nodes x of a query come from.
type source struct {
	where graph.Filter
	// via is a relation that every x has to one node: then x comes from that node's
	// relations v, which are in the order of the days and IDs of the nodes they
	// start from. where does not ask for it again.
	via *graph.Has
	far graph.Value // the one node's ID
	few bool
	// worded says that the wordings of x are given: their index is the way to x, also
	// where another one is in the order that is asked for.
	worded bool
	kinds  []graph.Kind
	// repeats says that v can hold an x more than once: a row for each role.
	repeats bool
	// bare leaves x out: v tells its kind and day, an index of words the rest.
	bare bool
}

// newSource finds what a lowered filter says of all nodes that pass it.
func newSource(where graph.Filter) source {
	src := source{where: where}
	parts := where.Conjuncts()
	for i, p := range parts {
		if p.Has != nil && src.via == nil && startsOwned(p.Has) {
			if t, only := named(p.Has.Where); only && len(t.Values) == 1 && !t.Values[0].IsNull() {
				src.via, src.far = p.Has, t.Values[0]
				src.repeats = p.Has.Verb == graph.VerbAddressedTo && p.Has.Role == ""
				src.where = graph.Filter{And: slices.Delete(slices.Clone(parts), i, i+1)}
			}
		}
		if p.Test == nil {
			continue
		}
		switch pinned := p.Test.Op == graph.EQ || p.Test.Op == graph.IN; p.Test.Field {
		case graph.FieldID, graph.FieldSpeech:
			src.few = src.few || pinned
		case graph.FieldWording:
			src.worded = src.worded || pinsWording(*p.Test)
			src.few = src.few || src.worded
		case graph.FieldKind:
			pass := kindsPassing(*p.Test)
			if src.kinds != nil {
				pass = slices.DeleteFunc(pass, func(k graph.Kind) bool { return !slices.Contains(src.kinds, k) })
			}
			src.kinds = pass
		}
	}
	return src
}

// startsOwned reports whether the relations that h asks for start from nodes that
// belong to a speech: their day is the node's.
func startsOwned(h *graph.Has) bool {
	return h.Direction == graph.Out && !h.Verb.Ends().From[0].IsEntity()
}

// manyRelations is from how many relations on a text is looked for in the index
// of words rather than in each of the nodes that they lead to.
const manyRelations = 2000

const sqlDegree = `SELECT ifnull(sum(count), 0) FROM degree WHERE n = ? AND out = 0 AND verb = ?`

// source finds out where the nodes of a query come from, and whether they are few.
func (s *Store) source(ctx context.Context, c *conn, where graph.Filter) (source, error) {
	src := newSource(where)
	if src.via == nil || src.few || !slices.ContainsFunc(src.where.Conjuncts(), isText) {
		return src, nil
	}
	var n int64
	_, err := c.row(ctx, sqlDegree, []any{number(graph.ID(src.far.Text())), verbCodes[src.via.Verb]}, &n)
	src.few = n < manyRelations
	return src, err
}

func isText(p graph.Filter) bool { return p.Test != nil && p.Test.Field == graph.FieldText }

// withoutNodes is the source for a query that looks at days only: it leaves the
// nodes themselves out where the filter can do without them too.
func (src source) withoutNodes() source {
	src.bare = src.via != nil && !slices.ContainsFunc(src.where.Conjuncts(), func(p graph.Filter) bool {
		if p.Test == nil || src.few && isText(p) {
			return true
		}
		switch p.Test.Field {
		case graph.FieldKind, graph.FieldDate:
			return false
		case graph.FieldText:
			return utf8.RuneCountInString(p.Test.Values[0].Text()) > maxPhrase
		}
		return true
	})
	return src
}

// number is the column of the nodes' numbers.
func (src source) number() string {
	if src.via != nil {
		return "v.src"
	}
	return "x.n"
}

// tables writes the tables that x comes from.
func (b *builder) tables(src source) {
	b.few, b.kinds, b.number = src.few, src.kinds, src.number()
	switch {
	case src.bare:
		b.add(" FROM relation v")
	case src.via != nil:
		b.add(" FROM relation v CROSS JOIN node x ON x.n = v.src")
	case src.worded:
		b.add(" FROM node x INDEXED BY node_wording")
	default:
		b.add(" FROM node x")
	}
}

// conditions writes, after WHERE, what makes a row of the tables one of the source.
func (b *builder) conditions(src source) {
	if src.via != nil {
		id := src.far.Text()
		b.add("v.dst = (SELECT n FROM node WHERE n = ? AND id = ?) AND v.verb = ? AND ", number(graph.ID(id)), id, verbCodes[src.via.Verb])
		if src.via.Role != "" {
			b.add("v.role = ? AND ", roleCodes[src.via.Role])
		}
		for _, p := range src.where.Conjuncts() {
			if p.Test != nil && p.Test.Field == graph.FieldDate {
				b.late(*p.Test)
			}
		}
	}
	if !src.bare {
		b.where("x", src.where)
		return
	}
	for _, p := range src.where.Conjuncts() {
		if isText(p) {
			b.words("x", p.Test.Values[0].Text())
			b.add(" AND ")
		}
	}
	all := src.kinds == nil || !slices.ContainsFunc(src.via.Verb.Ends().From, func(k graph.Kind) bool { return !slices.Contains(src.kinds, k) })
	if all {
		b.add("TRUE")
		return
	}
	b.add("(FALSE")
	for _, k := range src.kinds {
		// The sign keeps SQLite from an index in the order of the nodes, which knows no days.
		b.add(" OR +v.src BETWEEN ? AND ?", kindCodes[k]<<kindBits, (kindCodes[k]+1)<<kindBits-1)
	}
	b.add(")")
}

// count is what counts the nodes of the source.
func (src source) count() string {
	if src.repeats {
		return "count(DISTINCT v.src)"
	}
	return "count(*)"
}

// once writes, after the conditions, that each x is wanted in one row only.
func (b *builder) once(src source) {
	if src.repeats {
		b.add(" AND (v.role = ? OR NOT EXISTS (SELECT 1 FROM relation WHERE dst = v.dst AND verb = v.verb AND src = v.src AND role < v.role))",
			roleCodes[graph.RoleAll]) // the first of the roles
	}
}

// late writes a test of the day of x as one of v, which an index knows.
func (b *builder) late(t graph.Test) {
	if t.Values[0].IsNull() {
		b.add("v.late = 0 AND ")
		return
	}
	day := late(t.Values[0].Text())
	switch t.Op {
	case graph.GTE:
		b.add("v.late <= ? AND ", day)
	case graph.GT:
		b.add("v.late < ? AND ", day)
	case graph.LTE:
		b.add("v.late >= ? AND v.late < 0 AND ", day)
	case graph.LT:
		b.add("v.late > ? AND v.late < 0 AND ", day)
	default:
		b.add("FALSE AND ")
	}
}
