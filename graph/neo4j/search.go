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
// MaxCount, and read the page where there are no more than that; how to read it where
// there are; and how to count hits by all facets together, as many as the parameter
// limit says. Of several statements a later one is needed only where those before
// give too few.
type search struct {
	first  statement
	many   func() []statement
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
	var page graph.SearchPage
	err = s.whole(ctx, func() error {
		page, err = s.search(ctx, q)
		return err
	})
	return page, err
}

func (s *Store) search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	way := s.sentences(q)
	if q.In == graph.InNames {
		way = s.names(q)
	}
	found, err := s.ask(ctx, way.first)
	if err != nil {
		return graph.SearchPage{}, err
	}
	total, rows := int(integer(found[0][0])), items(found[0][1])
	page := graph.SearchPage{Total: min(total, graph.MaxCount), Exact: total <= graph.MaxCount}
	if len(q.Facets) > 0 {
		if page.Facets, err = s.facets(ctx, len(q.Facets), way.facets(total)); err != nil {
			return graph.SearchPage{}, err
		}
	}
	if total > graph.MaxCount {
		if rows, err = s.askInTurn(ctx, way.many(), q.Limit); err != nil {
			return graph.SearchPage{}, err
		}
	}
	if page.More = len(rows) > q.Limit; page.More {
		rows = rows[:q.Limit]
	}
	for _, row := range rows {
		h, c, err := s.hit(q, items(row))
		if err != nil {
			return graph.SearchPage{}, err
		}
		page.Hits, page.Cursors = append(page.Hits, h), append(page.Cursors, c)
	}
	return page, nil
}

// askInTurn reads the first column of statements, until there are more than limit.
func (s *Store) askInTurn(ctx context.Context, statements []statement, limit int) ([]any, error) {
	var out []any
	for _, st := range statements {
		rows, err := s.ask(ctx, st)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			out = append(out, row[0])
		}
		if len(out) > limit {
			break
		}
	}
	return out, nil
}

// counted counts the nodes n that bind gives, up to one more than MaxCount, and
// reads by the clauses that follow where there are no more than that.
func (c *cypher) counted(bind string, read ...string) statement {
	most := c.param(graph.MaxCount)
	clauses := []string{
		bind, "WITH n LIMIT " + most + " + 1", "WITH collect(n) AS hits", "RETURN size(hits) AS total, COLLECT {",
		"UNWIND hits AS n", "WITH n WHERE size(hits) <= " + most,
	}
	return c.statement(append(append(clauses, read...), "} AS page")...)
}

// hitColumns are what hit reads of the node n, with its keys in the search's order.
func hitColumns(q graph.SearchQuery, keys string) string {
	speech := "null"
	if q.Speeches {
		speech = speechColumn
	}
	return "RETURN [" + columnsOf("n") + ", " + speech + ", " + keys + "] AS hit"
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
	h := graph.Hit{Node: n}
	if err := decodeSpeech(row[nodeColumns], &h.Speech); err != nil {
		return h, graph.Cursor{}, err
	}
	cursor := graph.Cursor{ID: string(n.NodeID())}
	for _, key := range row[nodeColumns+1:] {
		v, err := graph.ValueOf(key)
		if err != nil {
			return graph.Hit{}, graph.Cursor{}, err
		}
		cursor.Keys = append(cursor.Keys, v)
	}
	if sentence, ok := n.(*graph.Sentence); ok {
		h.Matched = sentence.Text
	} else {
		h.Matched = s.matched(n, s.squeeze(q.Text))
	}
	return h, cursor, nil
}
