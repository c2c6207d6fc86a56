package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"mailuo/graph"
)

const (
	sqlDigest   = `SELECT digest FROM speech WHERE n = ?`
	sqlOldStamp = `SELECT date, level, place, genre, collection FROM node WHERE n = ?`
	sqlOldNodes = `SELECT id, kind, data FROM node WHERE n = ?1 UNION ALL SELECT id, kind, data FROM node WHERE speech = ?1`
	sqlOldClaim = `SELECT e.id, e.data, c.claims, c.mentions FROM claim c JOIN node e ON e.n = c.entity WHERE c.speech = ? ORDER BY c.entity`
	sqlOldOwned = `SELECT a.id, r.verb, b.id, r.role, r.evidence, r.count
		FROM (SELECT ?1 AS n UNION ALL SELECT n FROM node WHERE speech = ?1 AND kind = ?2) o
		JOIN relation r ON r.src = o.n JOIN node a ON a.n = r.src JOIN node b ON b.n = r.dst`
	sqlOldShared = `SELECT a.id, r.verb, b.id, r.role, s.evidence, s.count
		FROM support s JOIN relation r ON r.r = s.r JOIN node a ON a.n = r.src JOIN node b ON b.n = r.dst WHERE s.speech = ?`
)

// digest is the digest of a speech's facts as stored; false where it is not there.
func digest(ctx context.Context, c *conn, speech int64) (string, bool, error) {
	var d string
	found, err := c.row(ctx, sqlDigest, []any{speech}, &d)
	return d, found, err
}

// oldRows reads what is stored of a speech, as far as graph.Diff looks at it.
func oldRows(ctx context.Context, c *conn, id graph.ID) (graph.Rows, error) {
	n := number(id)
	old := graph.Rows{Speech: id, Stamp: map[graph.Field]graph.Value{}}
	stamp := make([]sql.NullString, 5)
	if _, err := c.row(ctx, sqlOldStamp, []any{n}, &stamp[0], &stamp[1], &stamp[2], &stamp[3], &stamp[4]); err != nil {
		return old, err
	}
	for i, f := range []graph.Field{graph.FieldDate, graph.FieldLevel, graph.FieldPlace, graph.FieldGenre, graph.FieldCollection} {
		old.Stamp[f] = graph.Null
		if stamp[i].Valid {
			old.Stamp[f] = graph.Text(stamp[i].String)
		}
	}
	err := c.query(ctx, sqlOldNodes, []any{n}, func(rows *sql.Rows) error {
		var row graph.NodeRow
		var kind int64
		err := rows.Scan(&row.ID, &kind, &row.Data)
		row.Kind = kinds[kind]
		old.Nodes = append(old.Nodes, row)
		return err
	})
	if err != nil {
		return old, err
	}
	slices.SortFunc(old.Nodes, func(a, b graph.NodeRow) int { return cmp.Compare(a.ID, b.ID) })
	err = c.query(ctx, sqlOldClaim, []any{n}, func(rows *sql.Rows) error {
		var row graph.EntityRow
		var id graph.ID
		var data string
		if err := rows.Scan(&id, &data, &row.Claims, &row.Mentions); err != nil {
			return err
		}
		e, err := unpackEntity(id, data)
		row.Identity = e.Identity
		old.Entities = append(old.Entities, row)
		return err
	})
	if err != nil {
		return old, err
	}
	relation := func(rows *sql.Rows) error {
		var row graph.RelationRow
		var verb, role int64
		err := rows.Scan(&row.From, &verb, &row.To, &role, &row.Evidence, &row.Count)
		row.Verb, row.Role = verbs[verb], roles[role]
		old.Relations = append(old.Relations, row)
		return err
	}
	if err = c.query(ctx, sqlOldOwned, []any{n, kindCodes[graph.KindDirective]}, relation); err != nil {
		return old, err
	}
	if err = c.query(ctx, sqlOldShared, []any{n}, relation); err != nil {
		return old, err
	}
	slices.SortFunc(old.Relations, func(a, b graph.RelationRow) int { return cmp.Compare(a.Key.String(), b.Key.String()) })
	return old, nil
}
