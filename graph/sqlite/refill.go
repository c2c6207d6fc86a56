package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/pressly/goose/v3"

	"mailuo/graph"
)

// refillVersion is the number of the migration that makes the full-text indexes anew,
// of pairs: they were made of single code points before. One code point is looked for as
// the beginning of pairs, which the index has ready too (prefix).
const refillVersion = 4

const newIndex = `CREATE VIRTUAL TABLE %s USING fts5 (grams, content='', contentless_delete=1, detail=full, prefix='1', tokenize="unicode61 remove_diacritics 0")`

// refilled is an index and what it is made from: rows and their words, from a row on.
type refilled struct {
	index
	name, read string
}

func refills() []refilled {
	directives := kindCodes[graph.KindDirective]
	return []refilled{
		{nameWords, "name_words", `SELECT w, key FROM name WHERE w > ? ORDER BY w LIMIT ?`},
		{sentenceWords, "sentence_words", `SELECT w, words FROM (SELECT w, n FROM said WHERE w > ? ORDER BY w LIMIT ?) s CROSS JOIN node x ON x.n = s.n ORDER BY w`},
		{directiveWords, "directive_words", fmt.Sprintf(`SELECT n, words FROM node WHERE n > max(?, %d) AND n < %d ORDER BY n LIMIT ?`,
			directives<<kindBits-1, (directives+1)<<kindBits)},
	}
}

func refillMigration() *goose.Migration {
	return goose.NewGoMigration(refillVersion, &goose.GoFunc{RunTx: refill}, nil)
}

func refill(ctx context.Context, tx *sql.Tx) error {
	for _, x := range refills() {
		if _, err := tx.ExecContext(ctx, "DROP TABLE "+x.name); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf(newIndex, x.name)); err != nil {
			return err
		}
		if err := x.fill(ctx, tx); err != nil {
			return err
		}
	}
	return nil
}

// fill puts the rows into the index in their order, which it takes best.
func (x refilled) fill(ctx context.Context, tx *sql.Tx) error {
	put, _ := x.statements()
	write, err := tx.PrepareContext(ctx, put)
	if err != nil {
		return err
	}
	defer write.Close()
	last := int64(-1)
	for {
		found, err := x.rows(ctx, tx, last)
		if err != nil || len(found) == 0 {
			return err
		}
		for _, f := range found {
			if _, err := write.ExecContext(ctx, f.row, grams(f.words)); err != nil {
				return err
			}
			last = f.row
		}
	}
}

// said are the words of a row of an index.
type said struct {
	row   int64
	words string
}

func (x refilled) rows(ctx context.Context, tx *sql.Tx, after int64) ([]said, error) {
	found, err := tx.QueryContext(ctx, x.read, after, fillStep)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out []said
	for found.Next() {
		var s said
		if err := found.Scan(&s.row, &s.words); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, found.Err()
}
