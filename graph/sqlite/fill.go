package sqlite

import (
	"context"
	"database/sql"

	"github.com/pressly/goose/v3"

	"mailuo/graph"
)

// fillVersion is the number of the migration that fills chars and wording, which
// SQL cannot work out, in a file that was written before there were such columns.
const fillVersion = 3

// fillStep is how many nodes are read before they are written.
const fillStep = 2000

// The sign keeps SQLite from an index of kinds, which is not in the order of numbers.
const (
	sqlFillRead = `SELECT n, kind, data FROM node WHERE n > ? AND +kind IN (SELECT value FROM json_each(?)) ORDER BY n LIMIT ?`
	sqlFill     = `UPDATE node SET chars = ?, wording = ? WHERE n = ?`
)

func fillMigration() *goose.Migration {
	return goose.NewGoMigration(fillVersion, &goose.GoFunc{RunTx: fill}, nil)
}

// fill gives every node of a speech its chars and wording.
func fill(ctx context.Context, tx *sql.Tx) error {
	var own []int64
	for code, k := range kinds {
		if k != "" && !k.IsEntity() {
			own = append(own, int64(code))
		}
	}
	write, err := tx.PrepareContext(ctx, sqlFill)
	if err != nil {
		return err
	}
	defer write.Close()
	last := int64(0)
	for {
		found, err := fillRead(ctx, tx, last, list64(own))
		if err != nil || len(found) == 0 {
			return err
		}
		for _, f := range found {
			chars, wording := graph.TextFields(f.node)
			if _, err := write.ExecContext(ctx, chars.Any(), wording.Any(), f.n); err != nil {
				return err
			}
			last = f.n
		}
	}
}

// filled is a node to fill.
type filled struct {
	n    int64
	node graph.Node
}

func fillRead(ctx context.Context, tx *sql.Tx, after int64, kindList string) ([]filled, error) {
	rows, err := tx.QueryContext(ctx, sqlFillRead, after, kindList, fillStep)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []filled
	for rows.Next() {
		var f filled
		var kind int64
		var data string
		if err := rows.Scan(&f.n, &kind, &data); err != nil {
			return nil, err
		}
		if f.node, err = graph.DecodeNode(kinds[kind], data); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, rows.Err()
}
