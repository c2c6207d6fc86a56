package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"mailuo/graph"
)

const sqlDegrees = `SELECT a.value ->> 0, d.verb, d.kind, d.count
	FROM json_each(?) a CROSS JOIN degree d WHERE d.n = a.value ->> 1 AND d.out = ?`

// tally counts the relations of each node by verb, direction and far kind. For
// entities, and without a filter, the counts are kept.
func (s *Store) tally(ctx context.Context, c *conn, q graph.RelationQuery, of []int64, out bool, pages []graph.RelationPage) error {
	kept, counted := splitTally(q, of, out)
	direction := graph.In
	if out {
		direction = graph.Out
	}
	add := func(rows *sql.Rows) error {
		var i int
		var verb, kind int64
		t := graph.Tallied{Direction: direction}
		if err := rows.Scan(&i, &verb, &kind, &t.N); err != nil {
			return err
		}
		t.Verb, t.Kind = verbs[verb], kinds[kind]
		if len(q.Verbs) == 0 || slices.Contains(q.Verbs, t.Verb) {
			pages[i].Tally = append(pages[i].Tally, t)
			pages[i].Total += t.N
		}
		return nil
	}
	if kept != "" {
		if err := c.query(ctx, sqlDegrees, []any{kept, boolInt(out)}, add); err != nil {
			return err
		}
	}
	if counted == "" {
		return nil
	}
	near, far := ends(out)
	b := &builder{options: s.options, few: true}
	b.add(fmt.Sprintf("SELECT a.value ->> 0, q.verb, q.%s >> %d, count(*) FROM json_each(?) a CROSS JOIN relation q"+
		" WHERE q.%s = a.value ->> 1 AND q.verb = a.value ->> 2", far, kindBits, near), counted)
	b.relations(q, far)
	b.add(" GROUP BY 1, 2, 3")
	return c.query(ctx, b.String(), b.args, add)
}

// splitTally lists, as JSON, the nodes whose counts are kept, and the nodes with
// their verbs whose relations must be counted.
func splitTally(q graph.RelationQuery, of []int64, out bool) (kept, counted string) {
	if len(q.Roles) > 0 || q.Period != "" || q.Where != nil {
		q.After, q.Before = nil, nil
		return "", walks(q, of, out)
	}
	var keep []string
	rest := slices.Clone(of)
	for i, n := range of {
		if numberKind(n).IsEntity() {
			keep = append(keep, fmt.Sprintf("[%d,%d]", i, n))
			rest[i] = 0
		}
	}
	if keep != nil {
		kept = "[" + strings.Join(keep, ",") + "]"
	}
	q.After, q.Before = nil, nil
	return kept, walks(q, rest, out)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
