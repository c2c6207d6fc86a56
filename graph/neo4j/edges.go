package neo4j

import (
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// edges writes the part of a statement that answers one query for relations.
type edges struct {
	c *cypher
	q graph.RelationQuery
	// query and of refer to the number of the query and to the IDs of its nodes.
	query, of string
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
const supportsOf = `MATCH (s:Support) USING INDEX s:Support(relation, date, speech) WHERE s.relation = r.key AND s.speech IS NOT NULL AND `

// branches are the statements, to be joined by UNION ALL, that give the query's rows.
func (e edges) branches() []string {
	ways := e.ways()
	if len(ways) == 0 {
		return nil
	}
	out := []string{e.relations(ways)}
	if e.q.Count {
		out = append(out, e.tallies(ways)...)
	}
	return out
}

// ways are the verbs asked for that the nodes can have, by direction.
func (e edges) ways() []way {
	var kinds []graph.Kind
	for _, id := range e.q.Of {
		if k, err := id.Kind(); err == nil && !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
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
			if slices.ContainsFunc(kinds, func(k graph.Kind) bool { return slices.Contains(near, k) }) {
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

// each binds i and n to each of the nodes.
func (e edges) each() string {
	return "UNWIND range(0, size(" + e.of + ") - 1) AS i MATCH (n:Node {id: " + e.of + "[i]})"
}

// relations reads the relations of each node, in order, up to one more than the limit.
func (e edges) relations(ways []way) string {
	limit := ""
	if e.q.Limit != graph.NoLimit {
		limit = "LIMIT " + e.c.param(e.q.Limit+1)
	}
	return join(e.each(), "CALL (n) {", e.match(ways, e.bounds), "WITH r, f, d", e.orderBy(), limit, "RETURN r, f, d", "}", "RETURN "+e.columns())
}

// match binds r, f and d to the relations of n, their far nodes and directions,
// that pass and lie within bounds.
func (e edges) match(ways []way, bounds func(d graph.Direction) string) string {
	pattern := func(w way) string {
		return join("MATCH "+arrow("n", anyOf("r", w.verbs), "f", w.direction), where(e.passes(w.verbs), bounds(w.direction)))
	}
	if len(ways) == 1 {
		return join(pattern(ways[0]), "WITH *, '"+string(ways[0].direction)+"' AS d")
	}
	branches := make([]string, len(ways))
	for i, w := range ways {
		branches[i] = join(pattern(w), "RETURN r, f, '"+string(w.direction)+"' AS d")
	}
	return join("CALL (n) {", strings.Join(branches, "\nUNION ALL\n"), "}")
}

// passes is the condition that a relation and its far node are asked for.
func (e edges) passes(verbs []graph.Verb) string {
	var conds []string
	if len(e.q.Roles) > 0 {
		conds = append(conds, "r.role IN "+e.c.param(texts(e.q.Roles)))
	}
	if e.q.Where != nil {
		conds = append(conds, e.c.condition(*e.q.Where, "f", false))
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
	own := in("r.date")
	if !slices.ContainsFunc(verbs, shared) {
		return own
	}
	return "(" + own + " OR EXISTS { " + supportsOf + in("s.date") + " })"
}

// shared reports whether a verb's relations can be supported by several speeches.
func shared(v graph.Verb) bool {
	return slices.ContainsFunc(v.Ends().From, graph.Kind.IsEntity)
}

// orderBy sorts relations: the latest first, where asked for, then by verb, far
// node, direction and role.
func (e edges) orderBy() string {
	keys := []string{"type(r)", "f.id", "d", "coalesce(r.role, '')"}
	down := ""
	if e.q.Backward {
		down = " DESC"
	}
	for i := range keys {
		keys[i] += down
	}
	if e.q.Latest && e.q.Backward {
		keys = append([]string{"r.date IS NULL DESC", "r.date"}, keys...)
	} else if e.q.Latest {
		keys = append([]string{"r.date IS NULL", "r.date DESC"}, keys...)
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
	cond := "type(r)" + op + verb + " OR type(r) = " + verb + " AND (f.id" + op + id
	switch {
	case d == side:
		cond += " OR f.id = " + id + " AND coalesce(r.role, '')" + op + e.c.param(string(k.Role))
	case (d > side) != before:
		cond += " OR f.id = " + id
	}
	cond = "(" + cond + "))"
	if !e.q.Latest {
		return cond
	}
	switch day := at.Keys[0]; {
	case day.IsNull() && before:
		return "(r.date IS NOT NULL OR " + cond + ")"
	case day.IsNull():
		return "(r.date IS NULL AND " + cond + ")"
	case before:
		p := e.c.param(day.Any())
		return "(r.date > " + p + " OR r.date = " + p + " AND " + cond + ")"
	default:
		p := e.c.param(day.Any())
		return "(r.date IS NULL OR r.date < " + p + " OR r.date = " + p + " AND " + cond + ")"
	}
}

// columns are a relation's row.
func (e edges) columns() string {
	cols := []string{
		e.query + " AS query", "i", "null AS tally", "type(r) AS verb", "d", "f.id AS far", "r.role AS role", "r.date AS date",
		"r.count AS count", "coalesce(r.speeches, 1) AS speeches",
	}
	if e.q.Evidence != 0 {
		limit := ""
		if e.q.Evidence != graph.NoLimit {
			limit = " LIMIT " + e.c.param(e.q.Evidence)
		}
		cols = append(cols, "CASE d WHEN 'OUT' THEN coalesce(n.speech, n.id) ELSE coalesce(f.speech, f.id) END AS owner",
			"r.evidence AS inline", "COLLECT { "+supportsOf+"s.date IS NOT NULL RETURN [s.speech, s.evidence] ORDER BY s.date, s.speech"+limit+" } AS supports")
	} else {
		cols = append(cols, "null AS owner", "null AS inline", "null AS supports")
	}
	for i, name := range strings.Split(columnsOf("f"), ", ") {
		if !e.q.Far {
			name = "null"
		}
		cols = append(cols, name+" AS far"+strconv.Itoa(i))
	}
	return strings.Join(cols, ", ")
}
