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
	pages, err := s.relate(ctx, []graph.RelationQuery{q})
	if err != nil {
		return nil, err
	}
	return pages[0], nil
}

// The columns of a relation's row, or of a tally's, where far is the kind and
// count the number.
const (
	colQuery = iota
	colNode
	colTally
	colVerb
	colDirection
	colFar
	colRole
	colDate
	colCount
	colSpeeches
	colOwner
	colInline
	colSupports
	colFarNode // and those of columnsOf that follow
)

// relate answers several lowered queries in one statement.
func (s *Store) relate(ctx context.Context, qs []graph.RelationQuery) ([][]graph.RelationPage, error) {
	c := s.cypher()
	pages := make([][]graph.RelationPage, len(qs))
	var branches []string
	for i, q := range qs {
		pages[i] = make([]graph.RelationPage, len(q.Of))
		branches = append(branches, edges{c, q, c.param(i), c.param(texts(q.Of))}.branches()...)
	}
	if len(branches) == 0 {
		return pages, nil
	}
	rows, err := s.ask(ctx, c.statement(strings.Join(branches, "\nUNION ALL\n")))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		q := qs[integer(row[colQuery])]
		node := integer(row[colNode])
		page := &pages[integer(row[colQuery])][node]
		if row[colTally] != nil {
			page.Tally = append(page.Tally, graph.Tallied{
				Verb: graph.Verb(text(row[colVerb])), Direction: graph.Direction(text(row[colDirection])),
				Kind: graph.Kind(text(row[colFar])), N: int(integer(row[colCount])),
			})
			page.Total += int(integer(row[colCount]))
			continue
		}
		r, err := decodeRelation(row, q.Of[node], q)
		if err != nil {
			return nil, err
		}
		page.Relations = append(page.Relations, r)
		cursor := graph.Cursor{ID: r.Key.String()}
		if q.Latest {
			day, err := graph.ValueOf(row[colDate])
			if err != nil {
				return nil, err
			}
			cursor.Keys = []graph.Value{day}
		}
		page.Cursors = append(page.Cursors, cursor)
	}
	for i := range pages {
		for j := range pages[i] {
			finish(&pages[i][j], qs[i])
		}
	}
	return pages, nil
}

// finish puts a page in order and cuts what was read to see whether there is more.
func finish(p *graph.RelationPage, q graph.RelationQuery) {
	slices.SortFunc(p.Tally, func(a, b graph.Tallied) int {
		return cmp.Or(cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Kind, b.Kind))
	})
	if p.More = q.Limit != graph.NoLimit && len(p.Relations) > q.Limit; p.More {
		p.Relations, p.Cursors = p.Relations[:q.Limit], p.Cursors[:q.Limit]
	}
	if q.Backward {
		slices.Reverse(p.Relations)
		slices.Reverse(p.Cursors)
	}
}

func decodeRelation(row []any, of graph.ID, q graph.RelationQuery) (graph.Relation, error) {
	far := graph.ID(text(row[colFar]))
	r := graph.Relation{
		Key:           graph.Key{Verb: graph.Verb(text(row[colVerb])), From: of, To: far, Role: graph.Role(text(row[colRole]))},
		EvidenceCount: int(integer(row[colCount])), Speeches: int(integer(row[colSpeeches])),
	}
	if text(row[colDirection]) == string(graph.In) {
		r.From, r.To = far, of
	}
	var err error
	if q.Evidence != 0 {
		if r.Evidence, err = decodeEvidence(row, q.Evidence); err != nil {
			return graph.Relation{}, err
		}
	}
	if q.Far {
		r.Far, err = decodeNode(row[colFarNode:])
	}
	return r, err
}

// decodeEvidence reads the evidence that a relation holds itself, or that of its supports.
func decodeEvidence(row []any, limit int) ([]graph.Evidence, error) {
	if inline := text(row[colInline]); inline != "" {
		return graph.UnpackEvidence(graph.ID(text(row[colOwner])), inline, limit)
	}
	var out []graph.Evidence
	for _, support := range items(row[colSupports]) {
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
