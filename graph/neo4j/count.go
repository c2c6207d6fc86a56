package neo4j

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"mailuo/graph"
)

// Count counts nodes in groups.
func (s *Store) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	if err := s.enter(ctx); err != nil {
		return nil, err
	}
	defer s.leave()
	var buckets []graph.Bucket
	err = s.whole(ctx, func() error {
		buckets, err = s.count(ctx, q)
		return err
	})
	return buckets, err
}

func (s *Store) count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	if len(q.By) == 0 && q.Sum == "" {
		n, err := s.total(ctx, q.Where)
		if err != nil {
			return nil, err
		}
		return []graph.Bucket{{N: n}}, nil
	}
	rows, err := s.ask(ctx, s.groups(q))
	if err != nil {
		return nil, err
	}
	buckets := make([]graph.Bucket, len(rows))
	for i, row := range rows {
		if buckets[i], err = bucket(row); err != nil {
			return nil, err
		}
	}
	return buckets, nil
}

// bucket reads a row: the number, the sum and the keys.
func bucket(row []any) (graph.Bucket, error) {
	b := graph.Bucket{N: int(integer(row[0])), Sum: integer(row[1])}
	for _, key := range row[2:] {
		v, err := graph.ValueOf(key)
		if err != nil {
			return b, fmt.Errorf("count: %w", err)
		}
		b.Keys = append(b.Keys, v)
	}
	return b, nil
}

// groups counts the nodes of each group; a node that several ways lead to the
// same group counts once there.
func (s *Store) groups(q graph.CountQuery) statement {
	c := s.cypher()
	clauses, _ := c.bind("n", q.Where, graph.Kinds())
	parts := []string{clauses}
	var keys []string
	for i, g := range q.By {
		key, from, with := "k"+strconv.Itoa(i), "n", "WITH "
		if g.Via != nil {
			rel, far := c.fresh(), c.fresh()
			from, with = far, "WITH DISTINCT "
			parts = append(parts, "MATCH "+arrow("n", anyOf(rel, []graph.Verb{g.Via.Verb}), far, g.Via.Direction),
				where(c.role(g.Via.Role, rel), c.far(*g.Via, far)))
		}
		known := strings.Join(append([]string{"n"}, keys...), ", ")
		parts = append(parts, with+known+", "+cut(property(from, g.Field), g.Unit)+" AS "+key)
		keys = append(keys, key)
	}
	sum := "0"
	if q.Sum != "" {
		sum = "sum(" + property("n", q.Sum) + ")"
	}
	parts = append(parts, "RETURN "+strings.Join(append([]string{"count(n) AS number", sum + " AS total"}, keys...), ", "))
	if len(keys) > 0 {
		parts = append(parts, "ORDER BY number DESC, "+strings.Join(keys, ", "))
		if q.Limit != graph.NoLimit {
			parts = append(parts, "LIMIT "+c.param(q.Limit))
		}
	}
	return c.statement(parts...)
}

// cut cuts a day to its unit.
func cut(p string, u graph.Unit) string {
	switch u {
	case graph.UnitYear:
		return "left(" + p + ", 4)"
	case graph.UnitMonth:
		return "left(" + p + ", 7)"
	}
	return p
}
