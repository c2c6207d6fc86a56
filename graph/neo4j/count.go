package neo4j

import (
	"context"
	"fmt"
	"slices"
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
	if len(q.By) == 0 {
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
		b := graph.Bucket{N: int(integer(row[0]))}
		for _, key := range row[1:] {
			v, err := graph.ValueOf(key)
			if err != nil {
				return nil, fmt.Errorf("count: %w", err)
			}
			b.Keys = append(b.Keys, v)
		}
		buckets[i] = b
	}
	return buckets, nil
}

// groups counts the nodes of each group; a node that several ways lead to the
// same group counts once there.
func (s *Store) groups(q graph.CountQuery) statement {
	c := s.cypher()
	clauses, _ := c.bind("n", q.Where, graph.Kinds())
	parts := []string{clauses}
	var names, keys []string
	for i, g := range q.By {
		name, from := "k"+strconv.Itoa(i), "n"
		if g.Via != nil {
			rel, far := c.fresh(), c.fresh()
			from = far
			parts = append(parts, "MATCH "+arrow("n", anyOf(rel, []graph.Verb{g.Via.Verb}), far, g.Via.Direction),
				where(c.role(g.Via.Role, rel), c.far(*g.Via, far)))
		}
		parts = append(parts, "WITH "+strings.Join(append(slices.Clone(append([]string{"n"}, names...)), cut(property(from, g.Field), g.Unit)+" AS "+name), ", "))
		names = append(names, name)
		keys = append(keys, name)
	}
	limit := ""
	if q.Limit != graph.NoLimit {
		limit = "LIMIT " + c.param(q.Limit)
	}
	list := strings.Join(keys, ", ")
	n := "count(n)"
	if slices.ContainsFunc(q.By, func(g graph.Group) bool { return g.Via != nil }) {
		n = "count(DISTINCT n)"
	}
	return c.statement(append(parts, "RETURN "+n+" AS number, "+list, "ORDER BY number DESC, "+list, limit)...)
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
