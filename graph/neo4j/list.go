package neo4j

import (
	"strings"

	"mailuo/graph"
)

// list is an ordered list of nodes, read from one end.
type list struct {
	order         []graph.Order
	after, before *graph.Cursor
	backward      bool
}

// orderBy sorts the nodes v: as the list is ordered, or backwards. Cypher puts
// nulls last when ascending and first when descending; the list puts them last.
// Where all have the first key, or present, an index can give its order.
func (l list) orderBy(v string, present bool) string {
	var keys []string
	for i, o := range l.order {
		p := property(v, o.Field)
		switch {
		case present && i == 0:
			if o.Desc != l.backward {
				p += " DESC"
			}
			keys = append(keys, p)
		case o.Desc && l.backward:
			keys = append(keys, p+" IS NULL DESC", p)
		case o.Desc:
			keys = append(keys, p+" IS NULL", p+" DESC")
		case l.backward:
			keys = append(keys, p+" DESC")
		default:
			keys = append(keys, p)
		}
	}
	id := v + ".id"
	if l.backward {
		id += " DESC"
	}
	return "ORDER BY " + strings.Join(append(keys, id), ", ")
}

// bounds is the condition that v lies between the cursors.
func (l list) bounds(c *cypher, v string) string {
	var conds []string
	if l.after != nil {
		conds = append(conds, l.beyond(c, v, *l.after, false, 0))
	}
	if l.before != nil {
		conds = append(conds, l.beyond(c, v, *l.before, true, 0))
	}
	return all(conds...)
}

// beyond is the condition that v comes after the cursor's place, or before it,
// seen from the i-th key on.
func (l list) beyond(c *cypher, v string, at graph.Cursor, before bool, i int) string {
	if i == len(l.order) {
		return v + ".id " + comparison(before) + " " + c.param(at.ID)
	}
	p := property(v, l.order[i].Field)
	rest := l.beyond(c, v, at, before, i+1)
	switch key := at.Keys[i]; {
	case key.IsNull() && before:
		return "(" + p + " IS NOT NULL OR " + rest + ")"
	case key.IsNull():
		return "(" + p + " IS NULL AND " + rest + ")"
	default:
		cond := c.compare(p, comparison(before != l.order[i].Desc), key) + " OR " + p + " = " + c.param(key.Any()) + " AND " + rest
		if !before {
			cond = p + " IS NULL OR " + cond
		}
		return "(" + cond + ")"
	}
}

func comparison(less bool) string {
	if less {
		return "<"
	}
	return ">"
}

// nodes writes the statements that read the list's nodes that pass f, limit of
// each, in the order in which they are needed: a later one only where those
// before found fewer. Each returns what columns makes of a node v.
func (l list) nodes(s *Store, f graph.Filter, limit int, columns func(c *cypher, v string) string) []statement {
	c := s.cypher()
	parts, kinds := narrowed(f, graph.Kinds())
	first := graph.Order{Field: graph.FieldID}
	if len(l.order) > 0 {
		first = l.order[0]
	}
	clauses, few := c.bind("n", f, graph.Kinds())
	// Of several kinds each is read in its index's order, which takes long to plan
	// where there are conditions too.
	if few || len(kinds) > 1 && len(parts) > 0 || !indexed(kinds, first.Field) {
		c.params["limit"] = limit
		return []statement{c.statement(clauses, "WITH n", where(l.bounds(c, "n")), "WITH n", l.orderBy("n", false), "LIMIT $limit",
			"RETURN "+columns(c, "n"), l.orderBy("n", false))}
	}
	out := []statement{l.present(s.cypher(), f, kinds, first, limit, columns)}
	if absent := l.absent(s.cypher(), f, kinds, first, limit, columns); absent.text != "" {
		out = append(out, absent)
	}
	if l.after != nil && len(l.order) > 0 && l.after.Keys[0].IsNull() {
		out = out[1:] // what comes after a place without the key has none
	}
	if l.backward && len(out) == 2 {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

// present reads, in an index's order, the nodes that have the list's first key.
func (l list) present(c *cypher, f graph.Filter, kinds []graph.Kind, first graph.Order, limit int, columns func(c *cypher, v string) string) statement {
	c.params["limit"] = limit
	p := property("n", first.Field)
	conds := []string{p + " IS NOT NULL"}
	if first.Field != graph.FieldID {
		conds = append(conds, l.rangeOf(c, p, l.after, !first.Desc), l.rangeOf(c, p, l.before, first.Desc))
	}
	return l.ordered(c, f, kinds, all(conds...), first.Field, columns)
}

// rangeOf bounds the first key by that of a cursor, so that an index can start there.
func (l list) rangeOf(c *cypher, p string, at *graph.Cursor, from bool) string {
	if at == nil || at.Keys[0].IsNull() {
		return ""
	}
	return c.within(p, at.Keys[0], from)
}

// absent reads the nodes that do not have the list's first key; the zero
// statement where there can be none.
func (l list) absent(c *cypher, f graph.Filter, kinds []graph.Kind, first graph.Order, limit int, columns func(c *cypher, v string) string) statement {
	if l.before != nil && len(l.order) > 0 && !l.before.Keys[0].IsNull() {
		return statement{}
	}
	var some []graph.Kind
	for _, k := range kinds {
		if holds(k, first.Field) != total {
			some = append(some, k)
		}
	}
	if some == nil {
		return statement{}
	}
	c.params["limit"] = limit
	return l.ordered(c, f, some, property("n", first.Field)+" IS NULL", "", columns)
}

// ordered reads the nodes of each kind in order, and of all of them the first; by
// is the field that all of them have, if any, whose index gives the order.
func (l list) ordered(c *cypher, f graph.Filter, kinds []graph.Kind, cond string, by graph.Field, columns func(c *cypher, v string) string) statement {
	parts, _ := narrowed(f, kinds)
	cond = all(c.condition(graph.Filter{And: parts}, "n", false), cond, l.bounds(c, "n"))
	order := join("WITH n", l.orderBy("n", by != ""), "LIMIT $limit")
	var branches []string
	switch {
	case by == graph.FieldID && len(kinds) == len(graph.Kinds()):
		branches = []string{join("MATCH (n:Node)", where(cond), order)}
	case by == graph.FieldID: // the index on IDs is one of all kinds; those of one lie together
		for _, k := range kinds {
			prefix := strings.ToLower(string(k))
			of := "n.id >= " + c.param(prefix+"_") + " AND n.id < " + c.param(prefix+"`")
			branches = append(branches, join("MATCH (n:Node:"+label(k)+") USING INDEX n:Node(id)", where(cond, of), order))
		}
	default:
		for _, k := range kinds {
			branches = append(branches, join("MATCH (n:"+label(k)+")", where(cond), order))
		}
	}
	last := []string{"RETURN " + columns(c, "n"), l.orderBy("n", by != "")}
	if len(branches) > 1 {
		last = append([]string{order}, last...)
	}
	return c.statement(append([]string{union(branches, "n")}, last...)...)
}
