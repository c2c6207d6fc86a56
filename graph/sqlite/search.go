package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"mailuo/graph"
)

// Search finds nodes by words.
func (s *Store) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchPage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.SearchPage{}, err
	}
	words := squeeze(s.options, q.Text)
	var page graph.SearchPage
	err = s.read(ctx, func(c *conn) error {
		var found []hit
		var err error
		page = graph.SearchPage{Exact: true}
		switch {
		case words == "":
			page.Facets = graph.Facets(len(q.Facets), nil)
			return nil
		case q.In == graph.InNames:
			found, page.Total, err = s.searchNames(ctx, c, q, words)
		default:
			found, page.Total, err = s.searchSentences(ctx, c, q, words)
		}
		if err != nil {
			return err
		}
		if page.Total > graph.MaxCount {
			page.Total, page.Exact = graph.MaxCount, false
		}
		if len(q.Facets) > 0 {
			together, err := s.buckets(ctx, c, s.facets(q, words), q.Facets)
			if err != nil {
				return err
			}
			page.Facets = graph.Facets(len(q.Facets), together)
		}
		page.More = len(found) > q.Limit
		return s.showHits(ctx, c, q, found[:min(len(found), q.Limit)], &page)
	})
	if err != nil {
		return graph.SearchPage{}, err
	}
	return page, nil
}

// hit is what a search found: a node's number, its place and the name that matched.
type hit struct {
	n       int64
	cursor  graph.Cursor
	matched string
}

func (s *Store) showHits(ctx context.Context, c *conn, q graph.SearchQuery, found []hit, page *graph.SearchPage) error {
	ns := make([]int64, len(found))
	for i, h := range found {
		ns[i] = h.n
	}
	nodes, err := s.load(ctx, c, ns, false, false)
	if err != nil {
		return err
	}
	shown := make([]graph.Node, len(found))
	for i, h := range found {
		shown[i] = nodes[h.n]
	}
	speeches := make([]*graph.Speech, len(found))
	if q.Speeches {
		if speeches, err = s.speeches(ctx, c, shown); err != nil {
			return err
		}
	}
	for i, h := range found {
		if sentence, ok := nodes[h.n].(*graph.Sentence); ok {
			h.matched = sentence.Text
		}
		page.Hits = append(page.Hits, graph.Hit{Node: shown[i], Matched: h.matched, Speech: speeches[i]})
		page.Cursors = append(page.Cursors, h.cursor)
	}
	return nil
}

const sqlSaid = `SELECT w FROM said WHERE w BETWEEN ? AND ? AND n = ?`

// searchSentences walks the index in the order of its rows, which is that of the
// hits, and stops when the page is full.
func (s *Store) searchSentences(ctx context.Context, c *conn, q graph.SearchQuery, words string) ([]hit, int, error) {
	from := int64(-1)
	if q.After != nil {
		n := number(graph.ID(q.After.ID))
		from = place(q.After.Keys[0].Text(), n)
		if _, err := c.row(ctx, sqlSaid, []any{from, from + spread, n}, &from); err != nil {
			return nil, 0, err
		}
	}
	query, whole := phrase(words)
	b := &builder{options: s.options, few: true}
	b.add("SELECT x.n, x.id, x.date")
	b.sentences(q, words)
	b.add(" AND f.rowid > ? ORDER BY f.rowid LIMIT ? + 0", from, q.Limit+1)
	var found []hit
	err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
		var h hit
		var day sql.NullString
		err := rows.Scan(&h.n, &h.cursor.ID, &day)
		h.cursor.Keys = []graph.Value{graph.Null}
		if day.Valid {
			h.cursor.Keys[0] = graph.Text(day.String)
		}
		found = append(found, h)
		return err
	})
	if err != nil {
		return nil, 0, err
	}
	b = &builder{options: s.options, few: true}
	b.add("SELECT count(*) FROM (SELECT 1")
	if len(q.Where.Conjuncts()) == 0 && whole {
		b.add(" FROM sentence_words f WHERE f.sentence_words MATCH ?", query)
	} else {
		b.sentences(q, words)
	}
	b.add(" LIMIT ? + 0)", graph.MaxCount+1)
	total := 0
	_, err = c.row(ctx, b.String(), b.args, &total)
	return found, total, err
}

// sentences writes where the sentences x that hold the words come from.
func (b *builder) sentences(q graph.SearchQuery, words string) {
	query, whole := phrase(words)
	b.add(" FROM sentence_words f CROSS JOIN said ON said.w = f.rowid CROSS JOIN node x ON x.n = said.n WHERE f.sentence_words MATCH ? AND ", query)
	if !whole {
		b.add("instr(x.words, ?) > 0 AND ", words)
	}
	b.where("x", q.Where)
}

// facets counts hits by all of the query's facets together: up to MaxCount of
// them, in the order of the search.
func (s *Store) facets(q graph.SearchQuery, words string) *builder {
	b := &builder{options: s.options, few: true}
	var exprs, keys []string
	for i, g := range q.Facets {
		key := fmt.Sprintf("k%d", i)
		exprs = append(exprs, groupBy(i, g, source{})+" AS "+key)
		keys = append(keys, key)
	}
	if q.In == graph.InNames {
		b.named(q, words)
	}
	list := strings.Join(keys, ", ")
	b.add("SELECT " + list + ", count(*), 0 FROM (SELECT " + strings.Join(exprs, ", "))
	if q.In == graph.InNames {
		b.add(" FROM (SELECT n FROM found ORDER BY substr(key, 1, 1), mentions DESC, n LIMIT ? + 0) h CROSS JOIN node x ON x.n = h.n", graph.MaxCount)
	} else {
		b.sentences(q, words)
		b.add(" ORDER BY f.rowid LIMIT ? + 0", graph.MaxCount)
	}
	b.add(") GROUP BY " + list)
	return b
}

// sqlNamed ranks every name that holds the words: 0 the name itself, 1 an alias,
// 2 what starts with them, 3 the rest; 4, 5 and 6 the readings that are the words,
// start with them, and the rest. Of each node it takes the best; of equals the
// node's name, then the first in code-point order.
const sqlNamed = `WITH hit AS (
		SELECT n, iif(class = 2, 4, class) AS rank, class, key FROM name WHERE key = ?
		UNION ALL SELECT n, iif(class = 2, 5, 2), class, key FROM name WHERE key > ? AND key < ?
		UNION ALL SELECT n, iif(class = 2, 6, 3), class, key FROM name WHERE w IN (SELECT rowid FROM name_words WHERE name_words MATCH ?) AND instr(key, ?) > 0 AND (key < ? OR key >= ?)
	),
	best AS (SELECT n, min(rank || class || key) AS key FROM hit GROUP BY n),
	found AS MATERIALIZED (SELECT x.n, x.id, best.key, ifnull(x.mentions, 0) AS mentions FROM best CROSS JOIN node x ON x.n = best.n WHERE `

// sqlNamedPage gives the number of all that was found, then the page.
const sqlNamedPage = `SELECT count(*), '', '', 0 FROM found UNION ALL SELECT * FROM (SELECT n, id, key, mentions FROM found
	WHERE (CAST(substr(key, 1, 1) AS INTEGER), -mentions, n) > (?, ?, ?) ORDER BY substr(key, 1, 1), mentions DESC, n LIMIT ? + 0)`

// named writes the table found: the nodes that have a name with the words.
func (b *builder) named(q graph.SearchQuery, words string) {
	var end any = prefixEnd(words)
	if end == "" {
		end = []byte{} // a blob comes after every text
	}
	query, _ := phrase(words)
	b.add(sqlNamed, words, words, end, query, words, words, end)
	b.where("x", q.Where)
	b.add(") ")
}

// searchNames ranks all hits, then takes the page.
func (s *Store) searchNames(ctx context.Context, c *conn, q graph.SearchQuery, words string) ([]hit, int, error) {
	b := &builder{options: s.options, few: true}
	b.named(q, words)
	rank, mentions, n := int64(-1), int64(0), int64(0)
	if q.After != nil {
		rank, mentions, n = q.After.Keys[0].Int(), q.After.Keys[1].Int(), number(graph.ID(q.After.ID))
	}
	b.add(sqlNamedPage, rank, -mentions, n, q.Limit+1)
	var found []hit
	total := -1
	err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
		var h hit
		var mentions int64
		if err := rows.Scan(&h.n, &h.cursor.ID, &h.matched, &mentions); err != nil {
			return err
		}
		if total < 0 {
			total = int(h.n)
			return nil
		}
		h.cursor.Keys = []graph.Value{graph.Int(int64(h.matched[0] - '0')), graph.Int(mentions)}
		h.matched = h.matched[2:] // after rank and class
		found = append(found, h)
		return nil
	})
	return found, total, err
}
