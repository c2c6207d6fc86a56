package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// nodeColumns is how many columns columnsOf gives.
const nodeColumns = 5

// columnsOf are what decodeNode reads of a node v.
func columnsOf(v string) string {
	return v + ".id, " + v + ".data, " + v + ".tally, " + v + ".mentions, " + v + ".speeches"
}

// What a query asks for beside a node itself.
const (
	textColumn   = `COLLECT { MATCH (t:Text {id: n.id}) RETURN [t.text, t.report] }`
	claimsColumn = `COLLECT { MATCH (n:Entity)<-[c:SUPPORTS]-(:Text) RETURN c.claims }`
	speechColumn = `COLLECT { MATCH (sp:Node {id: n.speech}) RETURN sp.data }`
)

// The columns of a node that follow those of columnsOf.
const (
	colText = nodeColumns + iota
	colClaims
	colSpeech
	colKeys // of a list's order; then those of each With
)

// Nodes finds nodes by ID or by a query.
func (s *Store) Nodes(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	q, err := q.Lower()
	if err != nil {
		return graph.NodePage{}, err
	}
	if err := s.enter(ctx); err != nil {
		return graph.NodePage{}, err
	}
	defer s.leave()
	var page graph.NodePage
	err = s.whole(ctx, func() error {
		page, err = s.page(ctx, q)
		return err
	})
	if err != nil || len(q.With) == 0 {
		return page, err
	}
	if page.With == nil { // there are no nodes
		page.With = make([][]graph.RelationPage, len(q.With))
	}
	return page, nil
}

func (s *Store) page(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	if q.IDs != nil {
		return s.nodesByID(ctx, q)
	}
	var page graph.NodePage
	l := list{q.Order, q.After, q.Before, q.Backward}
	var rows [][]any
	for _, st := range l.nodes(s, q.Where, q.Limit+1, func(c *cypher, v string) string { return l.columns(c, q, v) }) {
		more, err := s.ask(ctx, st)
		if err != nil {
			return graph.NodePage{}, err
		}
		if rows = append(rows, more...); len(rows) > q.Limit {
			break
		}
	}
	if page.More = len(rows) > q.Limit; page.More {
		rows = rows[:q.Limit]
	}
	if q.Backward {
		slices.Reverse(rows)
	}
	for _, row := range rows {
		if err := addNode(&page, q, row, len(q.Order)); err != nil {
			return graph.NodePage{}, err
		}
	}
	for i, row := range rows {
		keys := make([]graph.Value, len(q.Order))
		for j := range keys {
			var err error
			if keys[j], err = graph.ValueOf(row[colKeys+j]); err != nil {
				return graph.NodePage{}, err
			}
		}
		page.Cursors = append(page.Cursors, graph.Cursor{Keys: keys, ID: string(page.Nodes[i].NodeID())})
	}
	if q.Count {
		n, err := s.total(ctx, q.Where)
		if err != nil {
			return graph.NodePage{}, err
		}
		page.Total = n
	}
	return page, nil
}

// columns are those of a node, what is asked for beside it, and the list's keys.
func (l list) columns(c *cypher, q graph.NodeQuery, v string) string {
	out := wholeColumns(q, v)
	for i, o := range l.order {
		out += ", " + property(v, o.Field) + " AS key" + strconv.Itoa(i)
	}
	_, kinds := narrowed(q.Where, graph.Kinds())
	return out + withColumns(c, q.With, v, kinds)
}

// withColumns are the columns of the relations asked for with nodes.
func withColumns(c *cypher, with []graph.RelationQuery, v string, kinds []graph.Kind) string {
	out := ""
	for _, w := range with {
		out += ", " + strings.Join(c.edges(w, v, kinds).columns(), ", ")
	}
	return out
}

// wholeColumns are what decodeWhole reads of the node n.
func wholeColumns(q graph.NodeQuery, v string) string {
	out := columnsOf(v)
	for _, extra := range []struct {
		asked        bool
		column, name string
	}{{q.Text, textColumn, "text"}, {q.Claims, claimsColumn, "claims"}, {q.Speeches, speechColumn, "speech"}} {
		if !extra.asked {
			extra.column = "null"
		}
		out += ", " + extra.column + " AS " + extra.name
	}
	return out
}

// addNode adds a row to a page: a node and what came with it, behind some keys.
func addNode(page *graph.NodePage, q graph.NodeQuery, row []any, keys int) error {
	n, err := decodeWhole(row)
	if err != nil {
		return err
	}
	page.Nodes = append(page.Nodes, n)
	if q.Speeches {
		page.Speeches = append(page.Speeches, nil)
		if err := decodeSpeech(row[colSpeech], &page.Speeches[len(page.Speeches)-1]); err != nil {
			return err
		}
	}
	if page.With == nil {
		page.With = make([][]graph.RelationPage, len(q.With))
	}
	for i, w := range q.With {
		related, err := decodePage(row[colKeys+keys+pageColumns*i:], n.NodeID(), w)
		if err != nil {
			return err
		}
		page.With[i] = append(page.With[i], related)
	}
	return nil
}

// decodeSpeech reads the column of a node's speech, and makes it nil where there is none.
func decodeSpeech(column any, into **graph.Speech) error {
	found := items(column)
	if len(found) == 0 {
		return nil
	}
	n, err := graph.DecodeNode(graph.KindSpeech, text(found[0]))
	if err == nil {
		*into = n.(*graph.Speech)
	}
	return err
}

func (s *Store) nodesByID(ctx context.Context, q graph.NodeQuery) (graph.NodePage, error) {
	if len(q.IDs) == 0 {
		return graph.NodePage{}, nil
	}
	c := s.cypher()
	rows, err := s.ask(ctx, c.statement(c.each(q.IDs), where(c.condition(q.Where, "n", false)), "RETURN "+wholeColumns(q, "n")+", i"+withColumns(c, q.With, "n", kindsOf(q.IDs))))
	if err != nil {
		return graph.NodePage{}, err
	}
	at := func(row []any) int64 { return integer(row[colKeys]) }
	slices.SortFunc(rows, func(a, b []any) int { return int(at(a) - at(b)) })
	var page graph.NodePage
	for _, row := range rows {
		if err := addNode(&page, q, row, 1); err != nil {
			return graph.NodePage{}, err
		}
	}
	if q.Count {
		page.Total = len(page.Nodes)
	}
	return page, nil
}

// total counts the nodes that pass a filter.
func (s *Store) total(ctx context.Context, f graph.Filter) (int, error) {
	c := s.cypher()
	clauses, _ := c.bind("n", f, graph.Kinds())
	rows, err := s.ask(ctx, c.statement(clauses, "RETURN count(n)"))
	if err != nil {
		return 0, err
	}
	return int(integer(rows[0][0])), nil
}

// decodeWhole reads the columns of wholeColumns.
func decodeWhole(row []any) (graph.Node, error) {
	n, err := decodeNode(row)
	if err != nil {
		return nil, err
	}
	switch x := n.(type) {
	case *graph.Speech:
		for _, t := range items(row[colText]) {
			pair := items(t)
			x.Text = text(pair[0])
			if x.Unresolved, err = graph.UnpackReport(text(pair[1])); err != nil {
				return nil, err
			}
		}
	case *graph.Entity:
		for _, packed := range items(row[colClaims]) {
			claims, err := graph.UnpackClaims(text(packed))
			if err != nil {
				return nil, err
			}
			x.Claims = append(x.Claims, claims...)
		}
	}
	return n, nil
}

// decodeNode reads the columns of columnsOf.
func decodeNode(row []any) (graph.Node, error) {
	id := graph.ID(text(row[0]))
	kind, err := id.Kind()
	if err != nil {
		return nil, err
	}
	if !kind.IsEntity() {
		return graph.DecodeNode(kind, text(row[1]))
	}
	identity, tally, err := decodeEntity(text(row[1]), text(row[2]))
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", id, err)
	}
	e := graph.Weigh(identity, tally)
	e.Mentions, e.Speeches = int(integer(row[3])), int(integer(row[4]))
	return e, nil
}

// decodeEntity reads what a node keeps of an entity.
func decodeEntity(data, packed string) (graph.Identity, graph.Tally, error) {
	identity, err := graph.UnpackIdentity(data)
	if err != nil {
		return identity, nil, err
	}
	tally, err := graph.UnpackTally(packed)
	return identity, tally, err
}

// text is a column's text, "" for null.
func text(a any) string {
	s, _ := a.(string)
	return s
}

// integer is a column's number, 0 for null.
func integer(a any) int64 {
	n, _ := a.(int64)
	return n
}

// items is a column's list, nil for null.
func items(a any) []any {
	l, _ := a.([]any)
	return l
}

// texts are names or IDs as a parameter.
func texts[T ~string](ids []T) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}
