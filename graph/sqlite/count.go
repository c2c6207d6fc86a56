package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
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
		if len(q.By) == 0 && q.Sum == "" {
			n, err := s.total(ctx, c, q.Where)
			buckets = []graph.Bucket{{N: n}}
			return err
		}
		src, err := s.source(ctx, c, q.Where)
		if err != nil {
			return err
		}
		buckets, err = s.buckets(ctx, c, s.countQuery(q, src), q.By)
		return err
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
	via, days := false, q.Sum == ""
	for _, g := range q.By {
		via = via || g.Via != nil
		days = days && g.Via == nil && g.Field == graph.FieldDate
	}
	if days {
		src = src.withoutNodes()
	}
	for i, g := range q.By {
		key := fmt.Sprintf("k%d", i)
		exprs = append(exprs, groupBy(i, g, src)+" AS "+key)
		keys = append(keys, key)
		order = append(order, key+" IS NULL, "+key)
	}
	sum := "0"
	if q.Sum != "" {
		sum = column("x", q.Sum)
	}
	once := via || src.repeats && q.Sum != ""
	if once {
		b.add("SELECT " + strings.Join(append(slices.Clone(keys), "count(*) AS n", "ifnull(sum(s), 0)"), ", ") +
			" FROM (SELECT DISTINCT " + strings.Join(append([]string{src.number(), sum + " AS s"}, exprs...), ", "))
	} else {
		b.add("SELECT " + strings.Join(append(slices.Clone(exprs), src.count()+" AS n", "ifnull(sum("+sum+"), 0)"), ", "))
	}
	b.tables(src)
	for i, g := range q.By {
		if g.Via != nil {
			b.via(i, g)
		}
	}
	b.add(" WHERE ")
	b.conditions(src)
	if once {
		b.add(")")
	}
	if len(keys) > 0 {
		b.add(" GROUP BY "+strings.Join(keys, ", ")+" ORDER BY n DESC, "+strings.Join(order, ", ")+" LIMIT ? + 0", q.Limit)
	}
	return b
}

// groupBy is what the nodes of the i-th group have in common. IDs are numbers
// there, and days where the nodes are left out.
func groupBy(i int, g graph.Group, src source) string {
	x, number := "x", src.number()
	if g.Via != nil {
		x, number = fmt.Sprintf("y%d", i), viaFar(i, g.Via)
	}
	cut := map[graph.Unit]int{graph.UnitYear: 4, graph.UnitMonth: 7, graph.UnitDay: 10}[g.Unit]
	switch {
	case g.Field == graph.FieldID:
		return number
	case g.Field == graph.FieldSpeech:
		return x + ".speech"
	case g.Field == graph.FieldKind:
		return x + ".kind"
	case src.bare:
		return fmt.Sprintf("nullif(-v.late / %d, 0)", map[int]int{4: 10000, 7: 100, 10: 1}[cut])
	case cut < 10:
		return fmt.Sprintf("substr(%s, 1, %d)", column(x, g.Field), cut)
	}
	return column(x, g.Field)
}

// viaFar is the number of the far node of the i-th group's relation.
func viaFar(i int, h *graph.Has) string {
	_, far := ends(h.Direction == graph.Out)
	return fmt.Sprintf("v%d.%s", i, far)
}

// onlyKinds gives the kinds that pass a filter that asks for nothing else.
func onlyKinds(f *graph.Filter) (pass []graph.Kind, only bool) {
	if f == nil {
		return nil, false
	}
	parts := f.Conjuncts()
	if len(parts) != 1 || parts[0].Test == nil || parts[0].Test.Field != graph.FieldKind {
		return nil, false
	}
	return kindsPassing(*parts[0].Test), true
}

// via joins the relations vi of x that the i-th group goes by, and the nodes yi
// that they lead to where more of these is asked than which they are, and of what kind.
func (b *builder) via(i int, g graph.Group) {
	h := g.Via
	near, _ := ends(h.Direction == graph.Out)
	b.add(fmt.Sprintf(" JOIN relation v%d ON v%d.%s = %s AND v%d.verb = %d", i, i, near, b.number, i, verbCodes[h.Verb]))
	if h.Role != "" {
		b.add(fmt.Sprintf(" AND v%d.role = %d", i, roleCodes[h.Role]))
	}
	if g.Field == graph.FieldID && h.Where == nil {
		return
	}
	if kinds, only := onlyKinds(h.Where); only && g.Field == graph.FieldID {
		b.add(" AND ")
		b.numbersOf(viaFar(i, h), kinds)
		return
	}
	b.add(fmt.Sprintf(" JOIN node y%d ON y%d.n = %s", i, i, viaFar(i, h)))
	if h.Where != nil {
		b.add(" AND ")
		b.where(fmt.Sprintf("y%d", i), *h.Where)
	}
}

// buckets reads what countQuery wrote.
func (s *Store) buckets(ctx context.Context, c *conn, b *builder, by []graph.Group) ([]graph.Bucket, error) {
	var buckets []graph.Bucket
	var numbers []int64 // of the nodes that stand in keys
	err := c.query(ctx, b.String(), b.args, func(rows *sql.Rows) error {
		bucket, err := scanBucket(rows, by)
		for i, k := range bucket.Keys {
			if byID(by[i]) && !k.IsNull() {
				numbers = append(numbers, k.Int())
			}
		}
		buckets = append(buckets, bucket)
		return err
	})
	if err != nil || len(numbers) == 0 {
		return buckets, err
	}
	names, err := s.ids(ctx, c, numbers)
	for _, bucket := range buckets {
		for i, k := range bucket.Keys {
			if byID(by[i]) && !k.IsNull() {
				bucket.Keys[i] = graph.Text(string(names[k.Int()]))
			}
		}
	}
	return buckets, err
}

// byID reports whether a group's keys are IDs.
func byID(g graph.Group) bool { return g.Field == graph.FieldID || g.Field == graph.FieldSpeech }

func scanBucket(rows *sql.Rows, by []graph.Group) (graph.Bucket, error) {
	var b graph.Bucket
	keys := make([]any, len(by))
	var dest []any
	for i := range keys {
		dest = append(dest, &keys[i])
	}
	if err := rows.Scan(append(dest, &b.N, &b.Sum)...); err != nil {
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
