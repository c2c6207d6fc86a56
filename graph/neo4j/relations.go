package neo4j

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"mailuo/graph"
)

// Relations finds relations of many nodes.
func (s *Store) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.leave()
	if len(q.Of) == 0 {
		return []graph.RelationPage{}, nil
	}
	var pages []graph.RelationPage
	err = s.whole(ctx, func() error {
		pages, err = s.relations(ctx, q)
		return err
	})
	return pages, err
}

func (s *Store) relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	pages := make([]graph.RelationPage, len(q.Of))
	c := s.cypher()
	columns := c.edges(q, "n", kindsOf(q.Of)).columns()
	rows, err := s.ask(ctx, c.statement(c.each(q.Of), "RETURN i, "+strings.Join(columns, ", ")))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		i := integer(row[0])
		if pages[i], err = decodePage(row[1:], q.Of[i], q); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// each binds n to each of the nodes, and i to its number.
func (c *cypher) each(ids []graph.ID) string {
	if len(ids) == 1 {
		return "MATCH (n:Node {id: " + c.param(string(ids[0])) + "}) WITH n, 0 AS i"
	}
	list := c.param(texts(ids))
	return "UNWIND range(0, size(" + list + ") - 1) AS i MATCH (n:Node {id: " + list + "[i]})"
}

// decodePage reads the columns of edges.columns: a page of the relations of a node.
func decodePage(columns []any, of graph.ID, q graph.RelationQuery) (graph.RelationPage, error) {
	var page graph.RelationPage
	for _, x := range slices.Concat(items(columns[1]), items(columns[2])) {
		t := items(x)
		if n := int(integer(t[3])); n > 0 {
			page.Tally = append(page.Tally, graph.Tallied{
				Verb: graph.Verb(text(t[0])), Direction: graph.Direction(text(t[1])), Kind: graph.Kind(text(t[2])), N: n,
			})
			page.Total += n
		}
	}
	found := items(columns[0])
	if page.More = q.Limit != graph.NoLimit && len(found) > q.Limit; page.More {
		found = found[:q.Limit]
	}
	for _, x := range found {
		row := items(x)
		r, err := decodeRelation(row, of, q)
		if err != nil {
			return page, err
		}
		page.Relations = append(page.Relations, r)
		cursor := graph.Cursor{ID: r.Key.String()}
		if q.Latest {
			day, err := graph.ValueOf(row[itemDate])
			if err != nil {
				return page, err
			}
			cursor.Keys = []graph.Value{day}
		}
		page.Cursors = append(page.Cursors, cursor)
	}
	finish(&page, q)
	return page, nil
}

// finish puts a page in order.
func finish(p *graph.RelationPage, q graph.RelationQuery) {
	slices.SortFunc(p.Tally, func(a, b graph.Tallied) int {
		return cmp.Or(cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Kind, b.Kind))
	})
	if q.Backward {
		slices.Reverse(p.Relations)
		slices.Reverse(p.Cursors)
	}
}

// decodeRelation reads edges.items.
func decodeRelation(row []any, of graph.ID, q graph.RelationQuery) (graph.Relation, error) {
	far := graph.ID(text(row[itemFar]))
	r := graph.Relation{
		Key:           graph.Key{Verb: graph.Verb(text(row[itemVerb])), From: of, To: far, Role: graph.Role(text(row[itemRole]))},
		EvidenceCount: int(integer(row[itemCount])), Speeches: int(integer(row[itemSpeeches])),
	}
	if text(row[itemDirection]) == string(graph.In) {
		r.From, r.To = far, of
	}
	var err error
	if q.Evidence != 0 {
		if r.Evidence, err = decodeEvidence(row, q.Evidence); err != nil {
			return graph.Relation{}, err
		}
	}
	if q.Far {
		if r.Far, err = decodeNode(row[itemFarNode:]); err != nil {
			return r, err
		}
	}
	for i, w := range q.With {
		page, err := decodePage(row[itemFarNode+nodeColumns+pageColumns*i:], far, w)
		if err != nil {
			return r, err
		}
		r.With = append(r.With, page)
	}
	return r, nil
}

// decodeEvidence reads the evidence that a relation holds itself, or that of its supports.
func decodeEvidence(row []any, limit int) ([]graph.Evidence, error) {
	if inline := text(row[itemInline]); inline != "" {
		return graph.UnpackEvidence(graph.ID(text(row[itemOwner])), inline, limit)
	}
	var out []graph.Evidence
	for _, support := range items(row[itemSupports]) {
		left := limit
		if limit != graph.NoLimit {
			if left -= len(out); left <= 0 {
				break
			}
		}
		pair := items(support)
		es, err := graph.UnpackEvidence(graph.ID(text(pair[0])), text(pair[1]), left)
		if err != nil {
			return nil, err
		}
		out = append(out, es...)
	}
	return out, nil
}
