package neo4j

import "mailuo/graph"

// sentences is the way to search sentences. The full-text index finds them in no
// useful order; it is asked where they can all be sorted, or must be looked at
// anyway for a filter.
func (s *Store) sentences(q graph.SearchQuery) search {
	parts, kinds := narrowed(q.Where, []graph.Kind{graph.KindSentence})
	holds := graph.Filter{Test: &graph.Test{Field: graph.FieldText, Op: graph.CONTAINS, Values: []graph.Value{graph.Text(q.Text)}}}
	switch {
	case len(kinds) == 0:
		return s.found(q, func(c *cypher, _ int) string { return "MATCH (n:Node {id: ''})" })
	case pinned(parts): // few sentences, and an index finds them
		where := graph.Filter{And: append(parts, graph.Filter{Or: []graph.Filter{holds}})}
		return s.found(q, func(c *cypher, _ int) string {
			clauses, _ := c.bind("n", where, kinds)
			return clauses
		})
	}
	way := s.found(q, func(c *cypher, limit int) string {
		if len(parts) > 0 {
			limit = 0 // what the filter leaves is counted
		}
		clause, cond := c.hits("n", "grams", fulltext(graph.KindSentence), c.phrase(q.Text), limit)
		return join(clause, where(cond, c.condition(graph.Filter{And: parts}, "n", false)))
	})
	if len(parts) > 0 {
		return way
	}
	counted := way.facets
	way.many = func() []statement {
		return s.walk(q, func(c *cypher, order string) string {
			return join("LIMIT "+c.param(q.Limit+1), hitColumns(q, "n.date"), order)
		})
	}
	way.facets = func(total int) []statement {
		if total <= graph.MaxCount {
			return counted(total)
		}
		q.After = nil
		return s.walk(q, func(*cypher, string) string { return join("LIMIT $limit", "RETURN "+facetColumns("n", q.Facets)) })
	}
	return way
}

// found is the way to search among the nodes n that bind gives: all, or as many as
// the limit asks for.
func (s *Store) found(q graph.SearchQuery, bind func(c *cypher, limit int) string) search {
	l := latest(q)
	read := func(c *cypher) string {
		return join("WITH n", where(l.bounds(c, "n")), "WITH n", l.orderBy("n", false), "LIMIT "+c.param(q.Limit+1), hitColumns(q, "n.date"))
	}
	first := s.cypher()
	return search{
		first: first.counted(bind(first, graph.MaxCount+1), read(first)),
		many: func() []statement {
			c := s.cypher()
			return []statement{c.statement(bind(c, 0), read(c))}
		},
		facets: func(total int) []statement {
			c := s.cypher()
			order := ""
			if total > graph.MaxCount {
				order = l.orderBy("n", false)
			}
			return []statement{c.statement(bind(c, 0), "WITH n", order, "LIMIT $limit", "RETURN "+facetColumns("n", q.Facets))}
		},
	}
}

// latest is the order of sentences, from the cursor on.
func latest(q graph.SearchQuery) list {
	return list{order: []graph.Order{{Field: graph.FieldDate, Desc: true}}, after: q.After}
}

// walk reads hits that are many by going through the speeches, the latest first,
// until there are enough; then through those without a date. What it reads of the
// sentences n, in their order, and how many, rest says.
func (s *Store) walk(q graph.SearchQuery, rest func(c *cypher, order string) string) []statement {
	through := func(dated bool, order string) statement {
		c := s.cypher()
		day := " IS NULL"
		conds := []string{"s.date IS NULL"}
		if dated {
			day = " IS NOT NULL"
			conds = []string{"s.date IS NOT NULL"}
			if q.After != nil {
				conds = append(conds, "s.date <= "+c.param(q.After.Keys[0].Any()))
			}
		}
		l := latest(q)
		return c.statement("MATCH (s:Speech)", where(conds...), "CALL (s) {",
			"MATCH (n:Sentence {speech: s.id})", where("n.grams CONTAINS "+c.param(c.phrase(q.Text)), "n.date"+day, l.bounds(c, "n")), "RETURN n", "}",
			"WITH s, n ORDER BY", order, rest(c, "ORDER BY "+order))
	}
	undated := through(false, "n.id")
	if q.After != nil && q.After.Keys[0].IsNull() {
		return []statement{undated}
	}
	return []statement{through(true, "s.date DESC, n.id"), undated}
}
