package sqlite

import (
	"context"
	"database/sql"
	"maps"
	"slices"

	"mailuo/graph"
)

// fill makes pages of rows: the IDs of their ends, evidence, far nodes and these
// nodes' relations.
func (s *Store) fill(ctx context.Context, c *conn, q graph.RelationQuery, rows [][]relationRow, pages []graph.RelationPage) error {
	e, err := s.readEnds(ctx, c, q, rows)
	if err != nil {
		return err
	}
	further, err := s.further(ctx, c, q.With, rows)
	if err != nil {
		return err
	}
	for i := range rows {
		for _, row := range rows[i] {
			r := graph.Relation{
				Key:           graph.Key{Verb: verbs[row.verb], From: e.ids[row.src], To: e.ids[row.dst], Role: roles[row.role]},
				EvidenceCount: int(row.count), Speeches: int(row.speeches),
			}
			if q.Far {
				r.Far = e.far[row.far]
			}
			r.With = further[row.far]
			if r.Evidence, err = e.evidence(row, q.Evidence); err != nil {
				return err
			}
			pages[i].Relations = append(pages[i].Relations, r)
			cursor := graph.Cursor{ID: r.Key.String()}
			if q.Latest {
				cursor.Keys = []graph.Value{graph.Null}
				if day := lateDay(row.late); day != "" {
					cursor.Keys[0] = graph.Text(day)
				}
			}
			pages[i].Cursors = append(pages[i].Cursors, cursor)
		}
	}
	return nil
}

// further reads the relations of far nodes, for each node all that is asked for.
func (s *Store) further(ctx context.Context, c *conn, queries []graph.RelationQuery, rows [][]relationRow) (map[int64][]graph.RelationPage, error) {
	if len(queries) == 0 {
		return nil, nil
	}
	out := map[int64][]graph.RelationPage{}
	for _, list := range rows {
		for _, r := range list {
			out[r.far] = nil
		}
	}
	of := slices.Sorted(maps.Keys(out))
	for _, q := range queries {
		pages, err := s.relations(ctx, c, q, of)
		if err != nil {
			return nil, err
		}
		for i, n := range of {
			out[n] = append(out[n], pages[i])
		}
	}
	return out, nil
}

// relationEnds is what rows of relations point to.
type relationEnds struct {
	ids    map[int64]graph.ID
	far    map[int64]graph.Node
	shared map[int64][]graph.Evidence // by relation, in order
}

const sqlSupport = `SELECT p.r, n.id, p.evidence FROM json_each(?) a CROSS JOIN support p JOIN node n ON n.n = p.speech
	WHERE p.s IN (SELECT s FROM support WHERE r = a.value ORDER BY day, speech LIMIT ? + 0) ORDER BY p.r, p.day, p.speech`

func (s *Store) readEnds(ctx context.Context, c *conn, q graph.RelationQuery, rows [][]relationRow) (relationEnds, error) {
	e := relationEnds{shared: map[int64][]graph.Evidence{}}
	want, far := map[int64]bool{}, map[int64]bool{}
	shared := map[int64]bool{}
	for _, list := range rows {
		for _, r := range list {
			far[r.far] = true
			want[r.src], want[r.dst] = true, true
			switch {
			case r.speech != 0:
				want[r.speech] = true
			case q.Evidence != 0:
				shared[r.r] = true
			}
		}
	}
	var err error
	if q.Far {
		if e.far, err = s.load(ctx, c, slices.Collect(maps.Keys(far)), false, false); err != nil {
			return e, err
		}
		maps.DeleteFunc(want, func(n int64, _ bool) bool { return e.far[n] != nil })
	}
	if e.ids, err = s.ids(ctx, c, slices.Collect(maps.Keys(want))); err != nil {
		return e, err
	}
	for n, node := range e.far {
		e.ids[n] = node.NodeID()
	}
	if len(shared) == 0 {
		return e, nil
	}
	err = c.query(ctx, sqlSupport, []any{list64(slices.Collect(maps.Keys(shared))), q.Evidence}, func(rows *sql.Rows) error {
		var r int64
		var speech graph.ID
		var packed string
		if err := rows.Scan(&r, &speech, &packed); err != nil {
			return err
		}
		left := q.Evidence
		if left != graph.NoLimit {
			if left -= len(e.shared[r]); left == 0 {
				return nil
			}
		}
		es, err := graph.UnpackEvidence(speech, packed, left)
		e.shared[r] = append(e.shared[r], es...)
		return err
	})
	return e, err
}

func (e relationEnds) evidence(row relationRow, limit int) ([]graph.Evidence, error) {
	switch {
	case limit == 0:
		return nil, nil
	case row.speech == 0:
		return e.shared[row.r], nil
	}
	return graph.UnpackEvidence(e.ids[row.speech], string(row.evidence), limit)
}
