package neo4j

import (
	"context"
	"strconv"
	"strings"

	"mailuo/graph"
)

// maxPhrase is how many grams a full-text index is asked for at once; what it
// finds by the first of more is looked at again.
const maxPhrase = 64

// hits finds the nodes v whose property p holds the grams, by the index named, or
// at most some of them where limit is not 0. Grams hold letters, digits and
// blanks only, so nothing in them means anything to the syntax of a full-text query.
func (c *cypher) hits(v, p, index, grams string, limit int) (clause, cond string) {
	words := strings.Fields(grams)
	if len(words) > maxPhrase {
		words, limit = words[:maxPhrase], 0
		cond = v + "." + p + " CONTAINS " + c.param(padded(grams))
	}
	options := ""
	if limit > 0 {
		options = ", {limit: " + c.param(limit) + "}"
	}
	return "CALL db.index.fulltext.queryNodes(" + c.param(index) + ", " + c.param(`"`+strings.Join(words, " ")+`"`) + options +
		") YIELD node AS " + v, cond
}

// padded is grams as nodes keep them, so that a gram is never found within another.
func padded(grams string) string { return " " + strings.TrimSpace(grams) + " " }

// search is a way to answer a search: how to count the hits, up to one more than
// MaxCount, and, when that is known, how to read them in order from the cursor on,
// and how to count them by all facets together, as many as the parameter limit says.
// Of several statements a later one is needed only where those before give too few.
type search struct {
	count  statement
	read   func(total int) []statement
	facets func(total int) []statement
}

// Search finds nodes by words.
func (s *Store) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.SearchPage{}, err
	}
	if err := s.enter(ctx); err != nil {
		return graph.SearchPage{}, err
	}
	defer s.leave()
	way := s.sentences(q)
	if q.In == graph.InNames {
		way = s.names(q)
	}
	rows, err := s.ask(ctx, way.count)
	if err != nil {
		return graph.SearchPage{}, err
	}
	total := int(integer(rows[0][0]))
	page := graph.SearchPage{Total: min(total, graph.MaxCount), Exact: total <= graph.MaxCount}
	if len(q.Facets) > 0 {
		if page.Facets, err = s.facets(ctx, len(q.Facets), way.facets(total)); err != nil {
			return graph.SearchPage{}, err
		}
	}
	if total == 0 {
		return page, nil
	}
	rows = nil
	for _, st := range way.read(total) {
		more, err := s.ask(ctx, st)
		if err != nil {
			return graph.SearchPage{}, err
		}
		if rows = append(rows, more...); len(rows) > q.Limit {
			break
		}
	}
	if page.More = len(rows) > q.Limit; page.More {
		rows = rows[:q.Limit]
	}
	for _, row := range rows {
		h, c, err := s.hit(q, row)
		if err != nil {
			return graph.SearchPage{}, err
		}
		page.Hits, page.Cursors = append(page.Hits, h), append(page.Cursors, c)
	}
	return page, nil
}

// facets counts hits by n facets, up to MaxCount of them.
func (s *Store) facets(ctx context.Context, n int, statements []statement) ([][]graph.Bucket, error) {
	var together []graph.Bucket
	left := graph.MaxCount
	for _, st := range statements {
		if left == 0 {
			break
		}
		st.params["limit"] = left
		rows, err := s.ask(ctx, st)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			b, err := bucket(row)
			if err != nil {
				return nil, err
			}
			together = append(together, b)
			left -= b.N
		}
	}
	return graph.Facets(n, together), nil
}

// facetColumns are the columns of facets of the nodes v: what bucket reads.
func facetColumns(v string, facets []graph.Group) string {
	cols := []string{"count(*) AS number", "0 AS total"}
	for i, g := range facets {
		cols = append(cols, cut(property(v, g.Field), g.Unit)+" AS k"+strconv.Itoa(i))
	}
	return strings.Join(cols, ", ")
}

// hit reads a row: a node and its keys in the search's order.
func (s *Store) hit(q graph.SearchQuery, row []any) (graph.Hit, graph.Cursor, error) {
	n, err := decodeNode(row)
	if err != nil {
		return graph.Hit{}, graph.Cursor{}, err
	}
	cursor := graph.Cursor{ID: string(n.NodeID())}
	for _, key := range row[nodeColumns:] {
		v, err := graph.ValueOf(key)
		if err != nil {
			return graph.Hit{}, graph.Cursor{}, err
		}
		cursor.Keys = append(cursor.Keys, v)
	}
	if sentence, ok := n.(*graph.Sentence); ok {
		return graph.Hit{Node: n, Matched: sentence.Text}, cursor, nil
	}
	return graph.Hit{Node: n, Matched: s.matched(n, s.squeeze(q.Text))}, cursor, nil
}
