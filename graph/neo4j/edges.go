package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// edges writes the expressions that answer one query for relations of a node.
type edges struct {
	c *cypher
	q graph.RelationQuery
	// near is the variable of the node, kinds what it can be of.
	near  string
	kinds []graph.Kind
	// The variables of a relation, its far node and its direction.
	r, f, d string
}

func (c *cypher) edges(q graph.RelationQuery, near string, kinds []graph.Kind) edges {
	return edges{c, q, near, kinds, c.fresh(), c.fresh(), c.fresh()}
}

// way is the verbs to follow in one direction.
type way struct {
	direction graph.Direction
	verbs     []graph.Verb
}

// noDay stands on a support for a speech without a date; it sorts after every day.
const noDay = "~"

// supportsOf finds the supports of a relation between entities by the index that
// has them in the order of evidence.
const supportsOf = `MATCH (s:Support) USING INDEX s:Support(relation, date, speech) WHERE s.relation = %s.key AND s.speech IS NOT NULL AND `

func (e edges) supports() string { return fmt.Sprintf(supportsOf, e.r) }

// ways are the verbs asked for that the node can have, by direction.
func (e edges) ways() []way {
	var out []way
	for _, d := range []graph.Direction{graph.In, graph.Out} {
		if e.q.Direction != d && e.q.Direction != graph.Both {
			continue
		}
		w := way{direction: d}
		for _, v := range graph.Verbs() {
			if len(e.q.Verbs) > 0 && !slices.Contains(e.q.Verbs, v) {
				continue
			}
			near, _ := ends(v, d)
			if slices.ContainsFunc(e.kinds, func(k graph.Kind) bool { return slices.Contains(near, k) }) {
				w.verbs = append(w.verbs, v)
			}
		}
		if len(w.verbs) > 0 {
			out = append(out, w)
		}
	}
	return out
}

// ends are the kinds at the near and the far end of a verb seen from that side.
func ends(v graph.Verb, d graph.Direction) (near, far []graph.Kind) {
	e := v.Ends()
	if d == graph.In {
		return e.To, e.From
	}
	return e.From, e.To
}

// kindsOf are the kinds that IDs are of.
func kindsOf(ids []graph.ID) []graph.Kind {
	var kinds []graph.Kind
	for _, id := range ids {
		if k, err := id.Kind(); err == nil && !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// pageColumns is how many columns edges.columns gives.
const pageColumns = 3

// columns are the columns that a page is decoded from: the relations, in order and
// up to one more than the limit, and the tally in two parts. Each must be a column of
// its own: Cypher takes a list that is counted for an aggregate of what stands beside it.
func (e edges) columns() []string {
	ways := e.ways()
	if len(ways) == 0 {
		return e.named("[]", "[]", "[]")
	}
	limit := ""
	if e.q.Limit != graph.NoLimit {
		limit = "LIMIT " + e.c.param(e.q.Limit+1)
	}
	items, further := e.items()
	relations := "[]"
	if e.q.Limit != 0 {
		relations = join("COLLECT {", e.match(ways, e.bounds), e.orderBy(), limit, further, "RETURN ["+strings.Join(items, ", ")+"]", "}")
	}
	if !e.q.Count {
		return e.named(relations, "[]", "[]")
	}
	known, counted := e.tally(ways)
	return e.named(relations, known, counted)
}

// named gives each column a name of its own, which follows its last blank.
func (e edges) named(columns ...string) []string {
	for i := range columns {
		columns[i] += " AS " + e.c.fresh()
	}
	return columns
}

// match binds r, f and d to the relations of the node, their far nodes and
// directions, that pass and lie within bounds. It ends in a WITH.
func (e edges) match(ways []way, bounds func(d graph.Direction) string) string {
	pattern := func(w way) string {
		return join("MATCH "+arrow(e.near, anyOf(e.r, w.verbs), e.f, w.direction), where(e.passes(w.verbs), bounds(w.direction)))
	}
	if len(ways) == 1 {
		return join(pattern(ways[0]), fmt.Sprintf("WITH %s, %s, '%s' AS %s", e.r, e.f, ways[0].direction, e.d))
	}
	branches := make([]string, len(ways))
	for i, w := range ways {
		branches[i] = join(pattern(w), fmt.Sprintf("RETURN %s, %s, '%s' AS %s", e.r, e.f, w.direction, e.d))
	}
	return join("CALL ("+e.near+") {", strings.Join(branches, "\nUNION ALL\n"), "}", fmt.Sprintf("WITH %s, %s, %s", e.r, e.f, e.d))
}

// passes is the condition that a relation and its far node are asked for.
func (e edges) passes(verbs []graph.Verb) string {
	var conds []string
	if len(e.q.Roles) > 0 {
		conds = append(conds, e.r+".role IN "+e.c.param(texts(e.q.Roles)))
	}
	if e.q.Where != nil {
		conds = append(conds, e.c.condition(*e.q.Where, e.f, false))
	}
	if e.q.Period != "" {
		conds = append(conds, e.period(verbs))
	}
	return all(conds...)
}

// period is the condition that a speech of the period supports the relation: the
// one that owns it, or one of its supports.
func (e edges) period(verbs []graph.Verb) string {
	in := func(p string) string {
		conds := []string{p + " < '" + noDay + "'"}
		if first := e.q.Period.First(); first != "" {
			conds = append(conds, p+" >= "+e.c.param(first))
		}
		if last := e.q.Period.Last(); last != "" {
			conds = append(conds, p+" <= "+e.c.param(last))
		}
		return all(conds...)
	}
	own := in(e.r + ".date")
	if !slices.ContainsFunc(verbs, shared) {
		return own
	}
	return "(" + own + " OR EXISTS { " + e.supports() + in("s.date") + " })"
}

// shared reports whether a verb's relations can be supported by several speeches.
func shared(v graph.Verb) bool {
	return slices.ContainsFunc(v.Ends().From, graph.Kind.IsEntity)
}

// orderBy sorts relations: the latest first, where asked for, then by verb, far
// node, direction and role.
func (e edges) orderBy() string {
	keys := []string{"type(" + e.r + ")", e.f + ".id", e.d, "coalesce(" + e.r + ".role, '')"}
	date := e.r + ".date"
	down := ""
	if e.q.Backward {
		down = " DESC"
	}
	for i := range keys {
		keys[i] += down
	}
	if e.q.Latest && e.q.Backward {
		keys = append([]string{date + " IS NULL DESC", date}, keys...)
	} else if e.q.Latest {
		keys = append([]string{date + " IS NULL", date + " DESC"}, keys...)
	}
	return "ORDER BY " + strings.Join(keys, ", ")
}

// anywhere sets no bounds.
func anywhere(graph.Direction) string { return "" }

// bounds is the condition that a relation in direction d lies between the cursors.
func (e edges) bounds(d graph.Direction) string {
	var conds []string
	if e.q.After != nil {
		conds = append(conds, e.beyond(d, *e.q.After, false))
	}
	if e.q.Before != nil {
		conds = append(conds, e.beyond(d, *e.q.Before, true))
	}
	return all(conds...)
}

// beyond is the condition that a relation comes after the cursor's, or before it.
func (e edges) beyond(d graph.Direction, at graph.Cursor, before bool) string {
	k, _ := graph.ParseKey(at.ID) // Lower has checked it
	far, side := k.To, graph.Out
	if k.From != e.q.Of[0] {
		far, side = k.From, graph.In
	}
	op := " " + comparison(before) + " "
	verb, id := e.c.param(string(k.Verb)), e.c.param(string(far))
	typ, other, role, date := "type("+e.r+")", e.f+".id", "coalesce("+e.r+".role, '')", e.r+".date"
	cond := typ + op + verb + " OR " + typ + " = " + verb + " AND (" + other + op + id
	switch {
	case d == side:
		cond += " OR " + other + " = " + id + " AND " + role + op + e.c.param(string(k.Role))
	case (d > side) != before:
		cond += " OR " + other + " = " + id
	}
	cond = "(" + cond + "))"
	if !e.q.Latest {
		return cond
	}
	switch day := at.Keys[0]; {
	case day.IsNull() && before:
		return "(" + date + " IS NOT NULL OR " + cond + ")"
	case day.IsNull():
		return "(" + date + " IS NULL AND " + cond + ")"
	case before:
		p := e.c.param(day.Any())
		return "(" + date + " > " + p + " OR " + date + " = " + p + " AND " + cond + ")"
	default:
		p := e.c.param(day.Any())
		return "(" + date + " IS NULL OR " + date + " < " + p + " OR " + date + " = " + p + " AND " + cond + ")"
	}
}

// The items of a relation.
const (
	itemVerb = iota
	itemDirection
	itemFar
	itemRole
	itemDate
	itemCount
	itemSpeeches
	itemOwner
	itemInline
	itemSupports
	itemFarNode // where it is asked for: nodeColumns, and pageColumns for each With
)

// items are what decodeRelation reads of a relation; further, if anything, is the
// WITH that they need before them.
func (e edges) items() (out []string, further string) {
	r, f := e.r, e.f
	out = []string{
		"type(" + r + ")", e.d, f + ".id", r + ".role", r + ".date", r + ".count", "coalesce(" + r + ".speeches, 1)", "null", "null", "null",
	}
	if e.q.Evidence != 0 {
		limit := ""
		if e.q.Evidence != graph.NoLimit {
			limit = " LIMIT " + e.c.param(e.q.Evidence)
		}
		owner := func(v string) string { return "coalesce(" + v + ".speech, " + v + ".id)" }
		out[itemOwner] = "CASE " + e.d + " WHEN 'OUT' THEN " + owner(e.near) + " ELSE " + owner(f) + " END"
		out[itemInline] = r + ".evidence"
		out[itemSupports] = "COLLECT { " + e.supports() + "s.date IS NOT NULL RETURN [s.speech, s.evidence] ORDER BY s.date, s.speech" + limit + " }"
	}
	if !e.q.Far && len(e.q.With) == 0 {
		return out, ""
	}
	out = append(out, strings.Split(columnsOf(f), ", ")...)
	var columns []string
	for _, w := range e.q.With {
		for _, column := range e.c.edges(w, f, e.farKinds()).columns() {
			columns = append(columns, column)
			out = append(out, column[strings.LastIndex(column, " ")+1:])
		}
	}
	if columns != nil {
		further = fmt.Sprintf("WITH %s, %s, %s, %s", r, f, e.d, strings.Join(columns, ", "))
	}
	return out, further
}

// farKinds are the kinds that far nodes can be of.
func (e edges) farKinds() []graph.Kind {
	var kinds []graph.Kind
	for _, w := range e.ways() {
		for _, v := range w.verbs {
			_, far := ends(v, w.direction)
			for _, k := range far {
				if !slices.Contains(kinds, k) {
					kinds = append(kinds, k)
				}
			}
		}
	}
	return kinds
}
