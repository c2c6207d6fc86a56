package neo4j

import (
	"context"
	"slices"

	"mailuo/graph"
)

// maxRead is one more relation than graph.ShortestPaths reads before it gives up.
const maxRead = 200_001

// Paths finds shortest paths.
func (s *Store) Paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	if _, err := (graph.RelationQuery{Verbs: q.Verbs, Direction: graph.Both, Period: q.Period, Limit: 1}).Lower(); err != nil {
		return nil, err
	}
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.leave()
	found, err := graph.ShortestPaths(ctx, q, s.neighbours)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return s.show(ctx, q, found)
}

// neighbours reads the keys of the relations of many nodes, and nothing else of
// them, up to one more than a path may look at.
func (s *Store) neighbours(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	pages := make([]graph.RelationPage, len(q.Of))
	c := s.cypher()
	e := edges{c, q, "0", c.param(texts(q.Of))}
	ways := e.ways()
	if len(ways) == 0 {
		return pages, nil
	}
	rows, err := s.ask(ctx, c.statement(e.each(), e.match(ways, anywhere), "WITH i, r, f, d LIMIT "+c.param(maxRead),
		"RETURN i, collect([type(r), d, f.id, r.role])"))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		i := integer(row[0])
		for _, item := range items(row[1]) {
			r := items(item)
			key := graph.Key{Verb: graph.Verb(text(r[0])), From: q.Of[i], To: graph.ID(text(r[2])), Role: graph.Role(text(r[3]))}
			if text(r[1]) == string(graph.In) {
				key.From, key.To = key.To, key.From
			}
			pages[i].Relations = append(pages[i].Relations, graph.Relation{Key: key})
		}
	}
	return pages, nil
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
	e := edges{c, graph.RelationQuery{Evidence: q.Evidence}, "0", ""}
	out := map[graph.Key]graph.Relation{}
	found, err := s.ask(ctx, c.statement("UNWIND "+c.param(rows)+" AS row", matchRelation(), "WITH 0 AS i, a AS n, b AS f, r, 'OUT' AS d, a WHERE r IS NOT NULL",
		"RETURN "+e.columns()+", a.id"))
	if err != nil {
		return nil, err
	}
	for _, row := range found {
		r, err := decodeRelation(row, graph.ID(text(row[len(row)-1])), e.q)
		if err != nil {
			return nil, err
		}
		out[r.Key] = r
	}
	return out, nil
}
