package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

// Relations finds relations of many nodes.
func (s *Store) Relations(ctx context.Context, q graph.RelationQuery) ([]graph.RelationPage, error) {
	var pages []graph.RelationPage
	err := s.read(ctx, func(c *conn) error {
		var err error
		pages, err = s.relationsByID(ctx, c, q)
		return err
	})
	if err != nil {
		return nil, err
	}
	return pages, nil
}

// relationsByID answers a query for the nodes that it names.
func (s *Store) relationsByID(ctx context.Context, c *conn, q graph.RelationQuery) ([]graph.RelationPage, error) {
	q, err := q.Lower()
	if err != nil {
		return nil, err
	}
	of := make([]int64, len(q.Of))
	for i, id := range q.Of {
		of[i] = number(id)
	}
	there, err := s.ids(ctx, c, of)
	if err != nil {
		return nil, err
	}
	for i, n := range of {
		if there[n] != q.Of[i] {
			of[i] = 0
		}
	}
	return s.relations(ctx, c, q, of)
}

// ids reads the IDs of numbers.
func (s *Store) ids(ctx context.Context, c *conn, ns []int64) (map[int64]graph.ID, error) {
	ids := make(map[int64]graph.ID, len(ns))
	if len(ns) == 0 {
		return ids, nil
	}
	err := c.query(ctx, sqlIDs, []any{list64(ns)}, func(rows *sql.Rows) error {
		var n int64
		var id graph.ID
		err := rows.Scan(&n, &id)
		ids[n] = id
		return err
	})
	return ids, err
}

// relationRow is a relation as it is stored, seen from a node.
type relationRow struct {
	of                   int // which node
	out                  bool
	r, src, verb, dst    int64
	role, late, speech   int64
	speeches, count, far int64
	evidence             []byte
}

// compare orders the relations of a node.
func (r relationRow) compare(o relationRow, latest bool) int {
	day := 0
	if latest {
		day = cmp.Compare(r.late, o.late)
	}
	return cmp.Or(day, cmp.Compare(r.verb, o.verb), cmp.Compare(r.far, o.far), compareOut(r.out, o.out), cmp.Compare(r.role, o.role))
}

// compareOut puts IN before OUT.
func compareOut(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// relations answers a lowered query for nodes by their numbers; 0 is no node.
func (s *Store) relations(ctx context.Context, c *conn, q graph.RelationQuery, of []int64) ([]graph.RelationPage, error) {
	pages := make([]graph.RelationPage, len(of))
	rows := make([][]relationRow, len(of))
	for _, out := range []bool{false, true} {
		if out && q.Direction == graph.In || !out && q.Direction == graph.Out {
			continue
		}
		if q.Limit != 0 {
			if err := s.relationRows(ctx, c, q, of, out, rows); err != nil {
				return nil, err
			}
		}
		if q.Count {
			if err := s.tally(ctx, c, q, of, out, pages); err != nil {
				return nil, err
			}
		}
	}
	for i := range rows {
		slices.SortFunc(rows[i], func(a, b relationRow) int { return a.compare(b, q.Latest) })
		if n := len(rows[i]); q.Limit != graph.NoLimit && n > q.Limit {
			pages[i].More = true
			if q.Backward {
				rows[i] = rows[i][n-q.Limit:]
			} else {
				rows[i] = rows[i][:q.Limit]
			}
		}
		slices.SortFunc(pages[i].Tally, func(a, b graph.Tallied) int {
			return cmp.Or(cmp.Compare(a.Verb, b.Verb), cmp.Compare(a.Direction, b.Direction), cmp.Compare(a.Kind, b.Kind))
		})
	}
	return pages, s.fill(ctx, c, q, rows, pages)
}

const relationColumns = "r.r, r.src, r.verb, r.dst, r.role, r.late, r.speech, r.speeches, r.count"

// relationRows reads, along one index for each node and verb, as many relations as
// a page can hold and one more, whatever the node's degree. In an order by verb
// that takes any, one walk goes through all of them.
func (s *Store) relationRows(ctx context.Context, c *conn, q graph.RelationQuery, of []int64, out bool, rows [][]relationRow) error {
	near, far := ends(out)
	list, by, at := walks(q, of, out), []string{"q." + far, "q.role"}, 4
	verb := " AND q.verb = a.value ->> 2"
	switch {
	case q.Latest:
		by, at = append([]string{"q.late"}, by...), 3
	case len(q.Verbs) == 0:
		list, verb = longWalks(q, of, out), ""
		by, at = append([]string{"q.verb"}, by...), 3
	}
	if list == "" {
		return nil
	}
	evidence := "NULL"
	if q.Evidence != 0 {
		evidence = "r.evidence"
	}
	b := &builder{options: s.options, few: true}
	b.add("SELECT a.value ->> 0, "+relationColumns+", "+evidence+" FROM json_each(?) a CROSS JOIN relation r"+
		" WHERE r.r IN (SELECT q.r FROM relation q WHERE q."+near+" = a.value ->> 1"+verb, list)
	if q.After != nil {
		b.add(" AND " + bounds(by, " > ", at))
	}
	if q.Before != nil {
		b.add(" AND " + bounds(by, " < ", at+3))
	}
	b.relations(q, far)
	if q.Latest && out { // the day is the same for all of a node's, or none
		by = by[1:]
	}
	down := ""
	if q.Backward {
		down = " DESC"
	}
	limit := q.Limit
	if limit != graph.NoLimit {
		limit++
	}
	b.add(" ORDER BY "+strings.Join(by, down+", ")+down+" LIMIT ? + 0)", limit)
	return c.query(ctx, b.String(), b.args, func(found *sql.Rows) error {
		r, err := scanRelation(found, out)
		rows[r.of] = append(rows[r.of], r)
		return err
	})
}

// ends gives the columns of the near and far end of relations seen in a direction.
func ends(out bool) (near, far string) {
	if out {
		return "src", "dst"
	}
	return "dst", "src"
}

// scanRelation reads a number of the caller's, relationColumns and the evidence.
func scanRelation(rows *sql.Rows, out bool) (relationRow, error) {
	r := relationRow{out: out}
	err := rows.Scan(&r.of, &r.r, &r.src, &r.verb, &r.dst, &r.role, &r.late, &r.speech, &r.speeches, &r.count, &r.evidence)
	if r.far = r.src; out {
		r.far = r.dst
	}
	return r, err
}

// relations writes the conditions on relations q whose far end is in the column far.
func (b *builder) relations(q graph.RelationQuery, far string) {
	if len(q.Roles) > 0 {
		b.add(" AND q.role IN (0")
		for _, r := range q.Roles {
			b.add(fmt.Sprintf(", %d", roleCodes[r]))
		}
		b.add(") AND q.role > 0")
	}
	if q.Period != "" {
		first, last := int64(10101), int64(99991231)
		if d := q.Period.First(); d != "" {
			first = dayNumber(d)
		}
		if d := q.Period.Last(); d != "" {
			last = dayNumber(d)
		}
		b.add(" AND (q.late BETWEEN ? AND ? OR q.speech = 0 AND EXISTS (SELECT 1 FROM support p WHERE p.r = q.r AND p.day BETWEEN ? AND ?))",
			-last, -first, first, last)
	}
	if q.Where != nil {
		b.add(" AND EXISTS (SELECT 1 FROM node x WHERE x.n = q." + far + " AND ")
		b.where("x", *q.Where)
		b.add(")")
	}
}
