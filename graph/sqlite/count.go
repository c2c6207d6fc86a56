package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"mailuo/graph"
)

// Count counts nodes in groups, largest first, then by keys.
func (s *Store) Count(ctx context.Context, q graph.CountQuery) ([]graph.Bucket, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	var buckets []graph.Bucket
	err = s.read(ctx, func(c *conn) error {
		buckets = nil
		if len(q.By) == 0 {
			n, err := s.total(ctx, c, q.Where)
			buckets = []graph.Bucket{{N: n}}
			return err
		}
		src, err := s.source(ctx, c, q.Where)
		if err != nil {
			return err
		}
		b := s.countQuery(q, src)
		return c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
			bucket, err := scanBucket(rows, q.By)
			buckets = append(buckets, bucket)
			return err
		})
	})
	if err != nil {
		return nil, err
	}
	return buckets, nil
}

// countQuery groups the nodes x. Where a group comes from the nodes a relation
// away, each node is first counted once for each of its values.
func (s *Store) countQuery(q graph.CountQuery, src source) *builder {
	b := &builder{options: s.options}
	var exprs, keys, order []string
	via, days := false, true
	for _, g := range q.By {
		via = via || g.Via != nil
		days = days && g.Via == nil && g.Field == graph.FieldDate
	}
	if days {
		src = src.withoutNodes()
	}
	for i, g := range q.By {
		key := fmt.Sprintf("k%d", i)
		exprs = append(exprs, groupBy(i, g, src.bare)+" AS "+key)
		keys = append(keys, key)
		order = append(order, key+" IS NULL, "+key)
	}
	if via {
		b.add("SELECT " + strings.Join(keys, ", ") + ", count(*) AS n FROM (SELECT DISTINCT " + src.number() + ", " + strings.Join(exprs, ", "))
	} else {
		b.add("SELECT " + strings.Join(exprs, ", ") + ", " + src.count() + " AS n")
	}
	b.tables(src)
	for i, g := range q.By {
		if g.Via != nil {
			b.via(i, g.Via)
		}
	}
	b.add(" WHERE ")
	b.conditions(src)
	if via {
		b.add(")")
	}
	b.add(" GROUP BY "+strings.Join(keys, ", ")+" ORDER BY n DESC, "+strings.Join(order, ", ")+" LIMIT ? + 0", q.Limit)
	return b
}

// groupBy is what the nodes of the i-th group have in common; bare where the
// nodes are left out: then a day is a number.
func groupBy(i int, g graph.Group, bare bool) string {
	x := "x"
	if g.Via != nil {
		x = fmt.Sprintf("y%d", i)
	}
	cut := map[graph.Unit]int{graph.UnitYear: 4, graph.UnitMonth: 7, graph.UnitDay: 10}[g.Unit]
	switch {
	case g.Field == graph.FieldKind:
		return x + ".kind"
	case bare:
		return fmt.Sprintf("nullif(-v.late / %d, 0)", map[int]int{4: 10000, 7: 100, 10: 1}[cut])
	case cut < 10:
		return fmt.Sprintf("substr(%s, 1, %d)", column(x, g.Field), cut)
	}
	return column(x, g.Field)
}

// via joins the nodes yi that lie one relation away from x.
func (b *builder) via(i int, h *graph.Has) {
	near, far := ends(h.Direction == graph.Out)
	b.add(fmt.Sprintf(" JOIN relation v%d ON v%d.%s = %s AND v%d.verb = %d", i, i, near, b.number, i, verbCodes[h.Verb]))
	if h.Role != "" {
		b.add(fmt.Sprintf(" AND v%d.role = %d", i, roleCodes[h.Role]))
	}
	b.add(fmt.Sprintf(" JOIN node y%d ON y%d.n = v%d.%s", i, i, i, far))
	if h.Where != nil {
		b.add(" AND ")
		b.where(fmt.Sprintf("y%d", i), *h.Where)
	}
}

func scanBucket(rows *sql.Rows, by []graph.Group) (graph.Bucket, error) {
	var b graph.Bucket
	keys := make([]any, len(by))
	var dest []any
	for i := range keys {
		dest = append(dest, &keys[i])
	}
	if err := rows.Scan(append(dest, &b.N)...); err != nil {
		return b, err
	}
	for i, k := range keys {
		if day, ok := k.(int64); ok && by[i].Field == graph.FieldDate {
			k = dayText(day, by[i].Unit)
		}
		v, err := value(by[i].Field, k)
		if err != nil {
			return b, err
		}
		b.Keys = append(b.Keys, v)
	}
	return b, nil
}

// dayText writes the number of a day, month or year: YYYYMMDD, YYYYMM or YYYY.
func dayText(n int64, u graph.Unit) string {
	switch u {
	case graph.UnitYear:
		return fmt.Sprintf("%04d", n)
	case graph.UnitMonth:
		return fmt.Sprintf("%04d-%02d", n/100, n%100)
	}
	return lateDay(-n)
}
