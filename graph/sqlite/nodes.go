package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strconv"

	"mailuo/graph"
)

// Nodes finds nodes by ID or by a query.
func (s *Store) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.NodePage{}, err
	}
	var page graph.NodePage
	err = s.read(ctx, func(c *conn) error {
		page = graph.NodePage{}
		if q.IDs != nil {
			return s.byID(ctx, c, q, &page)
		}
		return s.byQuery(ctx, c, q, &page)
	})
	if err != nil {
		return graph.NodePage{}, err
	}
	return page, nil
}

func (s *Store) byID(ctx context.Context, c *conn, q graph.NodeQuery, page *graph.NodePage) error {
	asked := make([]int64, len(q.IDs))
	for i, id := range q.IDs {
		asked[i] = number(id)
	}
	b := &builder{options: s.options, few: true}
	b.add("SELECT x.n FROM node x WHERE x.n IN (SELECT value FROM json_each(?)) AND ", list64(asked))
	b.where("x", q.Where)
	var pass []int64
	err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
		var n int64
		err := rows.Scan(&n)
		pass = append(pass, n)
		return err
	})
	if err != nil {
		return err
	}
	nodes, err := s.load(ctx, c, pass, q.Text, q.Claims)
	if err != nil {
		return err
	}
	var found []int64
	for i, n := range asked {
		if node := nodes[n]; node != nil && node.NodeID() == q.IDs[i] {
			page.Nodes = append(page.Nodes, node)
			found = append(found, n)
		}
	}
	if q.Count {
		page.Total = len(page.Nodes)
	}
	return s.beside(ctx, c, q, found, page)
}

func (s *Store) byQuery(ctx context.Context, c *conn, q graph.NodeQuery, page *graph.NodePage) error {
	list, more, err := s.list(ctx, c, q)
	if err != nil {
		return err
	}
	page.More = more
	found := make([]int64, len(list))
	for i, l := range list {
		found[i] = l.n
		page.Cursors = append(page.Cursors, l.cursor)
	}
	nodes, err := s.load(ctx, c, found, q.Text, q.Claims)
	if err != nil {
		return err
	}
	for _, n := range found {
		page.Nodes = append(page.Nodes, nodes[n])
	}
	if q.Count {
		if page.Total, err = s.total(ctx, c, q.Where); err != nil {
			return err
		}
	}
	return s.beside(ctx, c, q, found, page)
}

// total counts the nodes that pass a filter.
func (s *Store) total(ctx context.Context, c *conn, where graph.Filter) (int, error) {
	src, err := s.source(ctx, c, where)
	if err != nil {
		return 0, err
	}
	src = src.withoutNodes()
	b := &builder{options: s.options}
	b.add("SELECT " + src.count())
	b.tables(src)
	b.add(" WHERE ")
	b.conditions(src)
	var n int
	_, err = c.row(ctx, b.String(), b.args, &n)
	return n, err
}

// beside reads what a query asks for beside the nodes of its page.
func (s *Store) beside(ctx context.Context, c *conn, q graph.NodeQuery, of []int64, page *graph.NodePage) error {
	if q.Speeches {
		var err error
		if page.Speeches, err = s.speeches(ctx, c, page.Nodes); err != nil {
			return err
		}
	}
	for _, w := range q.With {
		pages, err := s.relations(ctx, c, w, of)
		if err != nil {
			return err
		}
		page.With = append(page.With, pages)
	}
	return nil
}

// speeches reads the speeches that nodes belong to, aligned with them.
func (s *Store) speeches(ctx context.Context, c *conn, of []graph.Node) ([]*graph.Speech, error) {
	var ns []int64
	for _, n := range of {
		if id := graph.SpeechOf(n); id != "" {
			ns = append(ns, number(id))
		}
	}
	slices.Sort(ns)
	found, err := s.load(ctx, c, slices.Compact(ns), false, false)
	if err != nil {
		return nil, err
	}
	out := make([]*graph.Speech, len(of))
	for i, n := range of {
		if id := graph.SpeechOf(n); id != "" {
			out[i], _ = found[number(id)].(*graph.Speech)
		}
	}
	return out, nil
}

const (
	sqlLoad   = `SELECT n, id, data, mentions, speeches FROM node WHERE n IN (SELECT value FROM json_each(?))`
	sqlTexts  = `SELECT n, text, report FROM speech WHERE n IN (SELECT value FROM json_each(?))`
	sqlClaims = `SELECT entity, claims FROM claim WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY entity, speech`
	sqlIDs    = `SELECT n, id FROM node WHERE n IN (SELECT value FROM json_each(?))`
)

// load reads nodes by their numbers, with texts or claims if asked.
func (s *Store) load(ctx context.Context, c *conn, ns []int64, text, claims bool) (map[int64]graph.Node, error) {
	nodes := make(map[int64]graph.Node, len(ns))
	if len(ns) == 0 {
		return nodes, nil
	}
	list := list64(ns)
	err := c.query(ctx, sqlLoad, []any{list}, func(rows *sql.Rows) error {
		var n int64
		var id graph.ID
		var data []byte
		var mentions, speeches sql.NullInt64
		if err := rows.Scan(&n, &id, &data, &mentions, &speeches); err != nil {
			return err
		}
		node, err := decode(n, id, data, int(mentions.Int64), int(speeches.Int64))
		nodes[n] = node
		return err
	})
	if err != nil {
		return nil, err
	}
	if text {
		err = c.query(ctx, sqlTexts, []any{list}, func(rows *sql.Rows) error {
			var n int64
			var text, report string
			if err := rows.Scan(&n, &text, &report); err != nil {
				return err
			}
			sp := nodes[n].(*graph.Speech)
			sp.Text = text
			sp.Unresolved, err = graph.UnpackReport(report)
			return err
		})
	}
	if err == nil && claims {
		err = c.query(ctx, sqlClaims, []any{list}, func(rows *sql.Rows) error {
			var n int64
			var packed string
			if err := rows.Scan(&n, &packed); err != nil {
				return err
			}
			cs, err := graph.UnpackClaims(packed)
			e := nodes[n].(*graph.Entity)
			e.Claims = append(e.Claims, cs...)
			return err
		})
	}
	return nodes, err
}

// decode makes a node of its row.
func decode(n int64, id graph.ID, data []byte, mentions, speeches int) (graph.Node, error) {
	k := numberKind(n)
	if !k.IsEntity() {
		return graph.DecodeNode(k, string(data))
	}
	stored, err := unpackEntity(id, string(data))
	if err != nil {
		return nil, err
	}
	e := graph.Weigh(stored.Identity, stored.tally)
	e.Mentions, e.Speeches = mentions, speeches
	return e, nil
}

// list64 writes numbers as a JSON list, which json_each reads.
func list64(ns []int64) string {
	b := make([]byte, 0, 2+20*len(ns))
	b = append(b, '[')
	for i, n := range ns {
		if i > 0 {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, n, 10)
	}
	return string(append(b, ']'))
}
