package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Paths finds shortest paths.
func (s *Store) Paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.leave()
	var paths []graph.Path
	err := s.whole(ctx, func() error {
		var err error
		paths, err = s.paths(ctx, q)
		return err
	})
	return paths, err
}

func (s *Store) paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	if paths, all, err := s.shortest(ctx, q); err != nil || all {
		return paths, err
	}
	found, err := graph.ShortestPaths(ctx, q, q.From, q.To, func(ctx context.Context, of []graph.ID, most int) ([][]graph.Hop[graph.ID], error) {
		return s.hops(ctx, q, of, most)
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	ways := make([][]graph.Key, len(found))
	for i, hops := range found {
		at := q.From
		for _, h := range hops {
			k := graph.Key{Verb: h.Verb, From: at, To: h.To, Role: h.Role}
			if !h.Out {
				k.From, k.To = k.To, k.From
			}
			ways[i], at = append(ways[i], k), h.To
		}
	}
	return s.show(ctx, q, ways)
}

// hops reads the keys of the relations of many nodes, and nothing else of them, up
// to one more than most.
func (s *Store) hops(ctx context.Context, q graph.PathQuery, of []graph.ID, most int) ([][]graph.Hop[graph.ID], error) {
	out := make([][]graph.Hop[graph.ID], len(of))
	c := s.cypher()
	r := graph.RelationQuery{Of: of, Verbs: q.Verbs, Direction: graph.Both, Period: q.Period}
	e := c.edges(r, "n", kindsOf(of))
	ways := e.ways()
	if len(ways) == 0 {
		return out, nil
	}
	rows, err := s.ask(ctx, c.statement(c.each(of), "CALL (n) {", e.match(ways, anywhere), fmt.Sprintf("RETURN %s, %s, %s", e.r, e.f, e.d), "}",
		fmt.Sprintf("WITH i, %s, %s, %s LIMIT %s", e.r, e.f, e.d, c.param(most+1)), fmt.Sprintf("RETURN i, collect([type(%s), %s, %s.id, %s.role])", e.r, e.d, e.f, e.r)))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		i := integer(row[0])
		for _, item := range items(row[1]) {
			r := items(item)
			out[i] = append(out[i], graph.Hop[graph.ID]{
				To: graph.ID(text(r[2])), Out: text(r[1]) == string(graph.Out), Verb: graph.Verb(text(r[0])), Role: graph.Role(text(r[3])),
			})
		}
	}
	return out, nil
}

// show reads the nodes and relations of paths.
func (s *Store) show(ctx context.Context, q graph.PathQuery, found [][]graph.Key) ([]graph.Path, error) {
	var ids []graph.ID
	for _, keys := range found {
		for _, k := range keys {
			ids = append(ids, k.From, k.To)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	page, err := s.nodesByID(ctx, graph.NodeQuery{IDs: ids})
	if err != nil {
		return nil, err
	}
	nodes := map[graph.ID]graph.Node{}
	for _, n := range page.Nodes {
		nodes[n.NodeID()] = n
	}
	relations, err := s.relationsByKey(ctx, q, slices.Concat(found...))
	if err != nil {
		return nil, err
	}
	var paths []graph.Path
	for _, keys := range found {
		if p, whole := assemble(q.From, keys, nodes, relations); whole {
			paths = append(paths, p)
		}
	}
	return paths, nil
}

// assemble puts a path together; it is not whole where a part of it has gone since
// it was found.
func assemble(from graph.ID, keys []graph.Key, nodes map[graph.ID]graph.Node, relations map[graph.Key]graph.Relation) (p graph.Path, whole bool) {
	at := from
	for i := 0; ; i++ {
		n, ok := nodes[at]
		if !ok {
			return p, false
		}
		p.Nodes = append(p.Nodes, n)
		if i == len(keys) {
			return p, true
		}
		r, ok := relations[keys[i]]
		if !ok {
			return p, false
		}
		p.Relations = append(p.Relations, r)
		if at == r.From {
			at = r.To
		} else {
			at = r.From
		}
	}
}

// relationsByKey reads relations with their evidence.
func (s *Store) relationsByKey(ctx context.Context, q graph.PathQuery, keys []graph.Key) (map[graph.Key]graph.Relation, error) {
	c := s.cypher()
	rows := make([]any, len(keys))
	for i, k := range keys {
		rows[i] = keyRow(k)
	}
	items, _ := edges{c: c, q: graph.RelationQuery{Evidence: q.Evidence}, near: "n", r: "r", f: "f", d: "d"}.items()
	out := map[graph.Key]graph.Relation{}
	found, err := s.ask(ctx, c.statement("UNWIND "+c.param(rows)+" AS row", matchRelation(), "WITH 0 AS i, a AS n, b AS f, r, 'OUT' AS d, a WHERE r IS NOT NULL",
		"RETURN ["+strings.Join(items, ", ")+"], a.id"))
	if err != nil {
		return nil, err
	}
	for _, row := range found {
		r, err := decodeRelation(row[0].([]any), graph.ID(text(row[1])), graph.RelationQuery{Evidence: q.Evidence})
		if err != nil {
			return nil, err
		}
		out[r.Key] = r
	}
	return out, nil
}
