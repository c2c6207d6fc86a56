package neo4j

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// Names are kept as one text: after what each is, its grams, and an end. The marks
// are words that graph.Grams never makes; they sort as matched prefers them.
const (
	markName    = " name"
	markAlias   = " other"
	markReading = " read" // readings come after all names
	markEnd     = "end "
)

// The ranks of names that a search finds.
const (
	rankExact = iota
	rankAlias
	rankPrefix
	rankElsewhere
	rankReading // exact, and then as of names
	rankReadingPrefix
	rankReadingElsewhere
)

// nameGrams is what the full-text index of names holds of a node.
func (s *Store) nameGrams(names []string, readings bool) string {
	var b strings.Builder
	for _, n := range s.namesOf(names, readings) {
		b.WriteString(n.mark + " " + graph.Grams(n.key) + " " + markEnd)
	}
	return b.String()
}

// name is a name as it is searched: folded, without blanks.
type name struct {
	key, mark string
}

// namesOf gives a node's names and their readings.
func (s *Store) namesOf(names []string, readings bool) []name {
	var out []name
	for i, n := range names {
		mark := markAlias
		if i == 0 {
			mark = markName
		}
		out = append(out, name{s.squeeze(n), mark})
	}
	for _, n := range names {
		if !readings {
			break
		}
		for _, r := range s.options.Readings(n) {
			out = append(out, name{s.squeeze(r), markReading})
		}
	}
	return out
}

// squeeze is text as it is searched.
func (s *Store) squeeze(t string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s.options.Fold(t))
}

// names is the way to search names.
func (s *Store) names(q graph.SearchQuery) search {
	grams := graph.Grams(s.squeeze(q.Text))
	bind := func(c *cypher, limit int) string {
		parts, kinds := narrowed(q.Where, graph.Kinds())
		of := ""
		if len(kinds) < len(graph.Kinds()) {
			of = "false"
			if len(kinds) > 0 {
				of = among("n", kinds)
			}
		}
		if of != "" || len(parts) > 0 {
			limit = 0 // what the filter leaves is counted
		}
		clause, cond := c.hits("n", "names", fulltextNames, grams, limit)
		return join(clause, where(cond, of, c.condition(graph.Filter{And: parts}, "n", false)))
	}
	ranked := func(c *cypher) string {
		contains := func(mark, end string) string { return "n.names CONTAINS " + c.param(mark+" "+grams+" "+end) }
		return "WITH n, CASE WHEN " + contains(markName, markEnd) + " THEN 0 WHEN " + contains(markAlias, markEnd) + " THEN 1 WHEN " +
			contains(markName, "") + " OR " + contains(markAlias, "") + " THEN 2 WHEN split(n.names, " + c.param(markReading+" ") +
			")[0] CONTAINS " + c.param(padded(grams)) + " THEN 3 WHEN " + contains(markReading, markEnd) + " THEN 4 WHEN " +
			contains(markReading, "") + " THEN 5 ELSE 6 END AS rank, coalesce(n.mentions, 0) AS mentions"
	}
	const order = "ORDER BY rank, mentions DESC, n.id"
	read := func(c *cypher) string {
		return join(ranked(c), where(afterName(c, q.After)), "WITH n, rank, mentions", order, "LIMIT "+c.param(q.Limit+1), hitColumns(q, "rank, mentions"))
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
			first := "WITH n LIMIT $limit"
			if total > graph.MaxCount {
				first = join(ranked(c), order, "LIMIT $limit")
			}
			return []statement{c.statement(bind(c, 0), first, "RETURN "+facetColumns("n", q.Facets))}
		},
	}
}

// afterName is the condition that a hit comes after the cursor.
func afterName(c *cypher, at *graph.Cursor) string {
	if at == nil {
		return ""
	}
	rank, mentions := c.param(at.Keys[0].Any()), c.param(at.Keys[1].Any())
	return "rank > " + rank + " OR rank = " + rank + " AND (mentions < " + mentions + " OR mentions = " + mentions + " AND n.id > " + c.param(at.ID) + ")"
}

// matched is the best of a node's names for the words: by rank, then the name
// before aliases and readings, then the first in code-point order.
func (s *Store) matched(n graph.Node, words string) string {
	var names []name
	switch x := n.(type) {
	case *graph.Entity:
		names = s.namesOf(graph.EntityNames(x), true)
	case *graph.Speech:
		names = s.namesOf([]string{x.Title}, false)
	}
	names = slices.DeleteFunc(names, func(n name) bool { return !strings.Contains(n.key, words) })
	if len(names) == 0 {
		return "" // it has changed since it was found
	}
	return slices.MinFunc(names, func(a, b name) int {
		return cmp.Or(cmp.Compare(a.rank(words), b.rank(words)), cmp.Compare(a.mark, b.mark), cmp.Compare(a.key, b.key))
	}).key
}

func (n name) rank(words string) int {
	exact, prefix, elsewhere := rankAlias, rankPrefix, rankElsewhere
	switch n.mark {
	case markName:
		exact = rankExact
	case markReading:
		exact, prefix, elsewhere = rankReading, rankReadingPrefix, rankReadingElsewhere
	}
	switch {
	case n.key == words:
		return exact
	case strings.HasPrefix(n.key, words):
		return prefix
	}
	return elsewhere
}
