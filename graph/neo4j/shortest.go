package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// maxWays is among how many ways of the least length the first are looked for; where
// there are more, relations are read as for other stores.
const maxWays = 2000

// shortest finds paths by Neo4j's own search, in one statement. It gives those of the
// least length only; it reports false where it cannot tell that they are all that was
// asked for.
func (s *Store) shortest(ctx context.Context, q graph.PathQuery) ([]graph.Path, bool, error) {
	// Too much lies around speeches for a search without bounds, and it knows of no
	// periods.
	if len(q.Verbs) == 0 || slices.Contains(q.Verbs, graph.VerbMentions) || q.Period != "" {
		return nil, false, nil
	}
	c := s.cypher()
	steps := fmt.Sprintf("%s*..%d]", strings.TrimSuffix(anyOf("", q.Verbs), "]"), q.MaxHops)
	rows, err := s.ask(ctx, c.statement(
		"MATCH (a:Node {id: "+c.param(string(q.From))+"}), (b:Node {id: "+c.param(string(q.To))+"})",
		fmt.Sprintf("CALL (a, b) { MATCH p = allShortestPaths((a)-%s-(b)) RETURN p LIMIT %d }", steps, maxWays+1),
		"WITH collect(p) AS found UNWIND found AS p WITH size(found) AS many, nodes(p) AS way, relationships(p) AS hops",
		// Of ways through the same nodes the first takes, at each hop, the first relation by key.
		"WITH many, way, hops, [n IN way | n.id] AS ids ORDER BY ids, [r IN hops | [startNode(r).id, type(r), coalesce(r.role, '')]]",
		"WITH many, ids, head(collect([way, hops])) AS first ORDER BY ids LIMIT "+c.param(q.Limit),
		"WITH many, ids, first[0] AS way, first[1] AS hops",
		"RETURN many, [n IN way | ["+columnsOf("n")+"]], "+c.hops(q)+" ORDER BY ids",
	))
	if err != nil || len(rows) == 0 {
		return nil, err == nil, err
	}
	paths := make([]graph.Path, len(rows))
	for i, row := range rows {
		if paths[i], err = decodePath(items(row[1]), items(row[2]), q); err != nil {
			return nil, false, err
		}
	}
	length := len(paths[0].Relations)
	return paths, integer(rows[0][0]) <= maxWays && (len(paths) == q.Limit || length == q.MaxHops), nil
}

// hops is the column of the relations of a way, as its nodes see them one after the other.
func (c *cypher) hops(q graph.PathQuery) string {
	e := edges{c: c, q: graph.RelationQuery{Evidence: q.Evidence}, near: "n", r: "r", f: "f", d: "d"}
	list, _ := e.items()
	return join("COLLECT { UNWIND range(0, size(hops) - 1) AS i WITH i, way[i] AS n, hops[i] AS r, way[i + 1] AS f",
		"WITH i, n, r, f, CASE startNode(r) WHEN n THEN 'OUT' ELSE 'IN' END AS d",
		"RETURN ["+strings.Join(list, ", ")+"] ORDER BY i }")
}

// decodePath reads the nodes of a path and its hops.
func decodePath(nodes, hops []any, q graph.PathQuery) (graph.Path, error) {
	var p graph.Path
	for _, columns := range nodes {
		n, err := decodeNode(items(columns))
		if err != nil {
			return p, err
		}
		p.Nodes = append(p.Nodes, n)
	}
	for i, columns := range hops {
		r, err := decodeRelation(items(columns), p.Nodes[i].NodeID(), graph.RelationQuery{Evidence: q.Evidence})
		if err != nil {
			return p, err
		}
		p.Relations = append(p.Relations, r)
	}
	return p, nil
}
