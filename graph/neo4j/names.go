package neo4j

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"mailuo/graph"
)

// Names are kept as one text: after what each is, its grams, and an end. The marks
// are words that graph.Grams never makes.
const (
	markName  = " name"
	markOther = " other" // an alias or a reading
	markEnd   = "end "
)

// The ranks of names that a search finds.
const (
	rankExact = iota
	rankOther
	rankPrefix
	rankElsewhere
)

// nameGrams is what the full-text index of names holds of a node.
func (s *Store) nameGrams(names []string, readings bool) string {
	var b strings.Builder
	for _, n := range s.namesOf(names, readings) {
		mark := markOther
		if n.first {
			mark = markName
		}
		b.WriteString(mark + " " + graph.Grams(n.key) + " " + markEnd)
	}
	return b.String()
}

// name is a name as it is searched: folded, without blanks.
type name struct {
	key   string
	first bool
}

// namesOf gives a node's names and their readings.
func (s *Store) namesOf(names []string, readings bool) []name {
	var out []name
	for i, n := range names {
		out = append(out, name{s.squeeze(n), i == 0})
	}
	for _, n := range names {
		if !readings {
			break
		}
		for _, r := range s.options.Readings(n) {
			out = append(out, name{s.squeeze(r), false})
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
	count := s.cypher()
	n := count.param(graph.MaxCount + 1)
	return search{
		count.statement(bind(count, graph.MaxCount+1), "WITH n LIMIT "+n, "RETURN count(n)"),
		func(int) []statement {
			c := s.cypher()
			contains := func(mark, end string) string { return "n.names CONTAINS " + c.param(mark+" "+grams+" "+end) }
			rank := "CASE WHEN " + contains(markName, markEnd) + " THEN 0 WHEN " + contains(markOther, markEnd) + " THEN 1 WHEN " +
				contains(markName, "") + " OR " + contains(markOther, "") + " THEN 2 ELSE 3 END"
			const order = "ORDER BY rank, mentions DESC, n.id"
			return []statement{c.statement(bind(c, 0), "WITH n, "+rank+" AS rank, coalesce(n.mentions, 0) AS mentions", where(afterName(c, q.After)),
				"WITH *", order, "LIMIT "+c.param(q.Limit+1), "RETURN "+columnsOf("n")+", rank, mentions", order)}
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
		return cmp.Or(cmp.Compare(a.rank(words), b.rank(words)), cmp.Compare(later(a.first), later(b.first)), cmp.Compare(a.key, b.key))
	}).key
}

func later(first bool) int {
	if first {
		return 0
	}
	return 1
}

func (n name) rank(words string) int {
	switch {
	case n.key == words && n.first:
		return rankExact
	case n.key == words:
		return rankOther
	case strings.HasPrefix(n.key, words):
		return rankPrefix
	}
	return rankElsewhere
}
