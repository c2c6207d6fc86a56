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
	if err := q.Check(); err != nil {
		return nil, err
	}
	var paths []graph.Path
	err := s.read(ctx, func(c *conn) error {
		paths = nil
		from, to := number(q.From), number(q.To)
		there, err := s.ids(ctx, c, []int64{from, to})
		if err != nil || there[from] != q.From || there[to] != q.To {
			return err
		}
		found, err := graph.ShortestPaths(ctx, q, from, to, func(ctx context.Context, of []int64, most int) ([][]graph.Hop[int64], error) {
			return s.hops(ctx, c, q, of, most)
		})
		if err != nil {
			return err
		}
		paths, err = s.showPaths(ctx, c, q, from, found)
		return err
	})
	if err != nil {
		return nil, err
	}
	return paths, nil
}

// hops reads the relations of nodes from the indexes alone, unless a period is
// asked for; up to one more than most.
func (s *Store) hops(ctx context.Context, c *conn, q graph.PathQuery, of []int64, most int) ([][]graph.Hop[int64], error) {
	out := make([][]graph.Hop[int64], len(of))
	for _, outward := range []bool{false, true} {
		list := hopWalks(of, outward, q.Verbs)
		if list == "" {
			continue
		}
		near, far := ends(outward)
		b := &builder{options: s.options}
		b.add("SELECT a.value ->> 0, q.verb, q."+far+", q.role FROM json_each(?) a CROSS JOIN relation q INDEXED BY "+hopIndex(outward)+
			" ON q."+near+" = a.value ->> 1 AND q.verb = a.value ->> 2", list)
		b.add(" WHERE TRUE")
		b.relations(graph.RelationQuery{Period: q.Period}, far)
		b.add(" LIMIT ? + 0", most+1)
		err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
			var of, verb, to, role int64
			err := rows.Scan(&of, &verb, &to, &role)
			out[of] = append(out[of], graph.Hop[int64]{To: to, Out: outward, Verb: verbs[verb], Role: roles[role]})
			most--
			return err
		})
		if err != nil || most < 0 {
			return out, err
		}
	}
	return out, nil
}

// hopIndex is the index that holds all that a hop needs.
func hopIndex(out bool) string {
	if out {
		return "relation_out"
	}
	return "relation_in"
}

// hopWalks lists, for each node and each of the verbs that it can have, its place
// in the list, its number and the verb; "" for none.
func hopWalks(of []int64, out bool, asked []graph.Verb) string {
	var b []byte
	for i, n := range of {
		for _, verb := range verbsOf(numberKind(n), out, asked) {
			b = append(b, "[,"[min(len(b), 1)])
			b = append(b, list64([]int64{int64(i), n, verb})...)
		}
	}
	if b == nil {
		return ""
	}
	return string(append(b, ']'))
}

const sqlRelation = `SELECT a.value ->> 0, ` + relationColumns + `, r.evidence
	FROM json_each(?) a CROSS JOIN relation r ON r.src = a.value ->> 1 AND r.verb = a.value ->> 2 AND r.dst = a.value ->> 3 AND r.role = a.value ->> 4
	ORDER BY a.key`

// showPaths reads the nodes and relations of paths from a node.
func (s *Store) showPaths(ctx context.Context, c *conn, q graph.PathQuery, start int64, ways [][]graph.Hop[int64]) ([]graph.Path, error) {
	if len(ways) == 0 {
		return nil, nil
	}
	var asked []string
	numbers := []int64{start}
	for i, hops := range ways {
		at := start
		for _, h := range hops {
			from, to := at, h.To
			if !h.Out {
				from, to = to, from
			}
			asked = append(asked, fmt.Sprintf("[%d,%d,%d,%d,%d]", i, from, verbCodes[h.Verb], to, roleCodes[h.Role]))
			numbers, at = append(numbers, h.To), h.To
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
