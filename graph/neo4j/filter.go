package neo4j

import (
	"slices"
	"strings"

	"mailuo/graph"
)

// condition writes a lowered filter as a condition on the node v. Where it stands
// under a NOT it must be false, not null, for what a node does not have: two is set.
func (c *cypher) condition(f graph.Filter, v string, two bool) string {
	var parts []string
	if f.Test != nil {
		parts = append(parts, c.test(*f.Test, v, two))
	}
	if f.Has != nil {
		parts = append(parts, c.has(*f.Has, v))
	}
	if f.Not != nil {
		if inner := c.condition(*f.Not, v, true); inner != "" {
			parts = append(parts, "NOT ("+inner+")")
		} else {
			parts = append(parts, "false")
		}
	}
	for _, a := range f.And {
		parts = append(parts, c.condition(a, v, two))
	}
	if f.Or != nil {
		parts = append(parts, c.any(f.Or, v, two))
	}
	return all(parts...)
}

// any writes that one of the filters holds; none of none does.
func (c *cypher) any(fs []graph.Filter, v string, two bool) string {
	if len(fs) == 0 {
		return "false"
	}
	conds := make([]string, len(fs))
	for i, f := range fs {
		cond := c.condition(f, v, two)
		if cond == "" {
			return "" // one that always holds
		}
		conds[i] = "(" + cond + ")"
	}
	return "(" + strings.Join(conds, " OR ") + ")"
}

func (c *cypher) test(t graph.Test, v string, two bool) string {
	if t.Field == graph.FieldText {
		return c.guard(v+".grams", v+".grams CONTAINS "+c.param(c.phrase(t.Values[0].Text())), two)
	}
	p := property(v, t.Field)
	if t.Op == graph.IN || t.Op == graph.EQ {
		return c.equal(t, p, two)
	}
	v0 := t.Values[0]
	switch t.Op {
	case graph.PREFIX:
		return c.guard(p, p+" STARTS WITH "+c.param(v0.Any()), two)
	case graph.CONTAINS:
		return c.guard(p, p+" CONTAINS "+c.param(v0.Any()), two)
	}
	return c.guard(p, all(c.compare(p, operator(t.Op), v0), c.bound(p, t.Op, v0)), two)
}

// bound is what an index can use of a comparison that has to go the long way.
func (c *cypher) bound(p string, op graph.Op, v graph.Value) string {
	if !odd(v.Text()) {
		return ""
	}
	return c.within(p, v, op == graph.GT || op == graph.GTE)
}

// operator is Cypher's for a comparison.
func operator(op graph.Op) string {
	switch op {
	case graph.LT:
		return "<"
	case graph.LTE:
		return "<="
	case graph.GT:
		return ">"
	}
	return ">="
}

// equal writes EQ and IN; Null asks for nodes without the property.
func (c *cypher) equal(t graph.Test, p string, two bool) string {
	var values []any
	null := false
	for _, v := range t.Values {
		if v.IsNull() {
			null = true
		} else {
			values = append(values, v.Any())
		}
	}
	var cond string
	switch len(values) {
	case 0:
		cond = "false"
	case 1:
		cond = c.guard(p, p+" = "+c.param(values[0]), two)
	default:
		cond = c.guard(p, p+" IN "+c.param(values), two)
	}
	switch {
	case null && len(values) == 0:
		return p + " IS NULL"
	case null:
		return "(" + p + " IS NULL OR " + cond + ")"
	}
	return cond
}

// guard makes a condition false where the property is null, which it would leave open.
func (c *cypher) guard(p, cond string, two bool) string {
	if !two {
		return cond
	}
	return "(" + p + " IS NOT NULL AND " + cond + ")"
}

func (c *cypher) has(h graph.Has, v string) string {
	rel, far := c.fresh(), c.fresh()
	cond := where(c.role(h.Role, rel), c.far(h, far))
	return "EXISTS { MATCH " + arrow(v, anyOf(rel, []graph.Verb{h.Verb}), far, h.Direction) + " " + cond + " }"
}

func (c *cypher) far(h graph.Has, v string) string {
	if h.Where == nil {
		return ""
	}
	return c.condition(*h.Where, v, false)
}

func (c *cypher) role(r graph.Role, rel string) string {
	if r == "" {
		return ""
	}
	return rel + ".role = " + c.param(string(r))
}

// phrase is text as a node's grams hold it.
func (c *cypher) phrase(text string) string { return padded(graph.Grams(c.fold(text))) }

// bind writes the clauses that bind v to each node that passes f, once; within
// are the kinds that it can be of. few reports that they start from a few nodes,
// so that reading them in the order of an index would be no help.
func (c *cypher) bind(v string, f graph.Filter, within []graph.Kind) (clauses string, few bool) {
	parts, kinds := narrowed(f, within)
	if len(kinds) == 0 {
		return "MATCH (" + v + ":Node {id: ''})", true // there is none
	}
	for i, p := range parts {
		if p.Test != nil && p.Test.Field == graph.FieldText {
			if j := slices.IndexFunc(parts, func(p graph.Filter) bool { return p.Has != nil && fromOne(*p.Has) }); j >= 0 {
				h := *parts[j].Has
				return c.bindEither(v, *p.Test, h, kinds, slices.Delete(slices.Clone(parts), j, j+1)), true
			}
			return c.bindText(v, *p.Test, kinds, slices.Delete(parts, i, i+1)), true
		}
	}
	pinned := pinned(parts)
	if !pinned {
		for i, p := range parts {
			if p.Has != nil && starts(*p.Has) {
				return c.bindFar(v, *p.Has, kinds, slices.Delete(parts, i, i+1)), true
			}
		}
	}
	cond := c.condition(graph.Filter{And: parts}, v, false)
	switch {
	case len(kinds) == len(graph.Kinds()):
		return join("MATCH ("+v+":Node)", where(cond)), pinned
	case slices.ContainsFunc(parts, byID):
		return join("MATCH ("+v+":Node)", where(among(v, kinds), cond)), pinned
	}
	return join("MATCH ("+among(v, kinds)+")", where(cond)), pinned
}

// pinned reports whether few nodes pass all of the parts, and an index finds them.
func pinned(parts []graph.Filter) bool {
	return slices.ContainsFunc(parts, func(p graph.Filter) bool { return p.Test != nil && pins(*p.Test) })
}

// byID reports whether f names the nodes that pass it.
func byID(f graph.Filter) bool {
	return f.Test != nil && f.Test.Field == graph.FieldID && pins(*f.Test)
}

// bindText starts from the full-text indexes.
func (c *cypher) bindText(v string, t graph.Test, kinds []graph.Kind, rest []graph.Filter) string {
	cond := c.condition(graph.Filter{And: rest}, v, false)
	var branches []string
	for _, k := range kinds {
		clause, more := c.hits(v, "grams", fulltext(k), c.phrase(t.Values[0].Text()), 0)
		branches = append(branches, join(clause, where(more, cond)))
	}
	return union(branches, v)
}

// manyRelations is from how many relations on a text is looked for in the full-text
// index rather than in each of the nodes that they lead to.
const manyRelations = 5_000

// bindEither starts from one far node and looks for the words in what is related to
// it, or, where that is too much, from the full-text indexes. The rest, in which t
// is, must hold too.
func (c *cypher) bindEither(v string, t graph.Test, h graph.Has, kinds []graph.Kind, rest []graph.Filter) string {
	rel, far, degree := c.fresh(), c.fresh(), c.fresh()
	one, _ := c.bind(far, *h.Where, farEnds(h))
	way := func(near string) string { return arrow(near, anyOf(rel, []graph.Verb{h.Verb}), far, h.Direction) }
	cond, role := c.condition(graph.Filter{And: rest}, v, false), c.role(h.Role, rel)
	branches := []string{join("WITH "+far+", "+degree+" WHERE "+degree+" < "+c.param(manyRelations), "MATCH "+way(v), where(among(v, kinds), role, cond))}
	for _, k := range kinds {
		clause, more := c.hits(v, "grams", fulltext(k), c.phrase(t.Values[0].Text()), 0)
		branches = append(branches, join("WITH "+far+", "+degree+" WHERE "+degree+" >= "+c.param(manyRelations), clause, where(more, cond, "EXISTS { MATCH "+way(v)+" "+where(role)+" }")))
	}
	return join(one, "WITH "+far+", COUNT { "+arrow("", anyOf("", []graph.Verb{h.Verb}), far, h.Direction)+" } AS "+degree, "CALL ("+far+", "+degree+") {",
		strings.Join(branches, "\nRETURN "+v+"\nUNION ALL\n")+"\nRETURN "+v, "}", "WITH DISTINCT "+v)
}

// fromOne reports whether h names its one far node.
func fromOne(h graph.Has) bool {
	return h.Where != nil && slices.ContainsFunc(h.Where.Conjuncts(), func(p graph.Filter) bool {
		return p.Test != nil && p.Test.Field == graph.FieldID && pins(*p.Test) && len(p.Test.Values) == 1
	})
}

// farEnds are the kinds that the far nodes of h can be of.
func farEnds(h graph.Has) []graph.Kind {
	if h.Direction == graph.In {
		return h.Verb.Ends().From
	}
	return h.Verb.Ends().To
}

// bindFar starts from the far nodes of a relation.
func (c *cypher) bindFar(v string, h graph.Has, kinds []graph.Kind, rest []graph.Filter) string {
	rel, far := c.fresh(), c.fresh()
	clauses, _ := c.bind(far, *h.Where, farEnds(h))
	var is string
	if len(kinds) < len(graph.Kinds()) {
		is = among(v, kinds)
	}
	return join(clauses, "MATCH "+arrow(v, anyOf(rel, []graph.Verb{h.Verb}), far, h.Direction),
		where(is, c.role(h.Role, rel), c.condition(graph.Filter{And: rest}, v, false)), "WITH DISTINCT "+v)
}

// among is the condition that v is of one of the kinds.
func among(v string, kinds []graph.Kind) string {
	labels := make([]string, len(kinds))
	for i, k := range kinds {
		labels[i] = label(k)
	}
	return v + ":" + strings.Join(labels, "|")
}

// narrowed takes f apart into filters that must all hold, and says which of the
// kinds can pass them. Tests that the kinds alone decide are left out.
func narrowed(f graph.Filter, within []graph.Kind) (parts []graph.Filter, kinds []graph.Kind) {
	kinds = slices.Clone(within)
	for _, p := range f.Conjuncts() {
		switch {
		case p.Test != nil:
			kinds = slices.DeleteFunc(kinds, func(k graph.Kind) bool { return !fits(k, *p.Test) })
		case p.Has != nil:
			ends := p.Has.Verb.Ends().From
			if p.Has.Direction == graph.In {
				ends = p.Has.Verb.Ends().To
			}
			kinds = slices.DeleteFunc(kinds, func(k graph.Kind) bool { return !slices.Contains(ends, k) })
		}
		if never(p) {
			kinds = nil
		}
		if p.Test == nil || p.Test.Field != graph.FieldKind || p.Test.Op != graph.EQ && p.Test.Op != graph.IN {
			parts = append(parts, p)
		}
	}
	return parts, kinds
}

// never reports whether f says by itself that no node passes it.
func never(f graph.Filter) bool {
	return f.Test != nil && f.Test.Op == graph.IN && len(f.Test.Values) == 0 ||
		f.Not != nil && always(*f.Not) ||
		slices.ContainsFunc(f.And, never) ||
		f.Or != nil && !slices.ContainsFunc(f.Or, func(o graph.Filter) bool { return !never(o) })
}

// always reports whether f says by itself that every node passes it.
func always(f graph.Filter) bool {
	return f.Test == nil && f.Has == nil && (f.Not == nil || never(*f.Not)) &&
		!slices.ContainsFunc(f.And, func(a graph.Filter) bool { return !always(a) }) &&
		(f.Or == nil || slices.ContainsFunc(f.Or, always))
}

// pins reports whether few nodes pass t, and an index finds them.
func pins(t graph.Test) bool {
	if t.Op != graph.EQ && t.Op != graph.IN || slices.Contains(t.Values, graph.Null) {
		return false
	}
	switch t.Field {
	case graph.FieldID, graph.FieldName, graph.FieldNumber, graph.FieldSpeech, graph.FieldWording:
		return true
	}
	return false
}

// starts reports whether the far nodes of h are a good place to start from.
func starts(h graph.Has) bool {
	if h.Where == nil {
		return false
	}
	return slices.ContainsFunc(h.Where.Conjuncts(), func(p graph.Filter) bool {
		return p.Test != nil && (pins(*p.Test) || p.Test.Field == graph.FieldText) || p.Has != nil && starts(*p.Has)
	})
}
