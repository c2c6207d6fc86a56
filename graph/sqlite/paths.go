package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"mailuo/graph"
)

// Paths finds shortest paths by reading relations from both ends.
func (s *Store) Paths(ctx context.Context, q graph.PathQuery) ([]graph.Path, error) {
	var paths []graph.Path
	err := s.read(ctx, func(c *conn) error {
		found, err := graph.ShortestPaths(ctx, q, func(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
			return s.relationsByID(ctx, c, q)
		})
		if err != nil {
			return err
		}
		paths, err = s.showPaths(ctx, c, q, found)
		return err
	})
	if err != nil {
		return nil, err
	}
	return paths, nil
}

const sqlRelation = `SELECT a.value ->> 0, ` + relationColumns + `, r.evidence
	FROM json_each(?) a CROSS JOIN relation r ON r.src = a.value ->> 1 AND r.verb = a.value ->> 2 AND r.dst = a.value ->> 3 AND r.role = a.value ->> 4
	ORDER BY a.key`

// showPaths reads the nodes and relations of paths given by their keys.
func (s *Store) showPaths(ctx context.Context, c *conn, q graph.PathQuery, ways [][]graph.Key) ([]graph.Path, error) {
	if len(ways) == 0 {
		return nil, nil
	}
	var asked []string
	var numbers []int64
	for i, keys := range ways {
		for _, k := range keys {
			from, to := number(k.From), number(k.To)
			asked = append(asked, fmt.Sprintf("[%d,%d,%d,%d,%d]", i, from, verbCodes[k.Verb], to, roleCodes[k.Role]))
			numbers = append(numbers, from, to)
		}
	}
	rows := make([][]relationRow, len(ways))
	err := c.query(ctx, sqlRelation, []any{"[" + strings.Join(asked, ",") + "]"}, func(found *sql.Rows) error {
		r, err := scanRelation(found, true)
		rows[r.of] = append(rows[r.of], r)
		return err
	})
	if err != nil {
		return nil, err
	}
	pages := make([]graph.RelationPage, len(ways))
	if err := s.fill(ctx, c, graph.RelationQuery{Evidence: q.Evidence}, rows, pages); err != nil {
		return nil, err
	}
	nodes, err := s.load(ctx, c, numbers, false, false)
	if err != nil {
		return nil, err
	}
	paths := make([]graph.Path, len(ways))
	for i, page := range pages {
		at := q.From
		paths[i] = graph.Path{Nodes: []graph.Node{nodes[number(at)]}, Relations: page.Relations}
		for _, r := range page.Relations {
			if at == r.From {
				at = r.To
			} else {
				at = r.From
			}
			paths[i].Nodes = append(paths[i].Nodes, nodes[number(at)])
		}
	}
	return paths, nil
}
