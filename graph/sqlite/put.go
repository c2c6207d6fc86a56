package sqlite

import (
	"context"
	"slices"

	"mailuo/graph"
)

const (
	sqlNextSequence = `UPDATE sequence SET last = last + 1 RETURNING last`
	sqlKeepRecord   = `INSERT INTO record (bucket, key, version, value) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`
	sqlPutSpeech    = `INSERT INTO speech (n, digest, text, report) VALUES (?, ?, ?, ?)
		ON CONFLICT (n) DO UPDATE SET digest = excluded.digest, text = excluded.text, report = excluded.report`
	sqlDropSpeech = `DELETE FROM speech WHERE n = ?`
)

// Put replaces what each speech supports, all of them in one transaction.
func (s *Store) Put(ctx context.Context, facts ...graph.Facts) ([]graph.Change, error) {
	rows := make([]graph.Rows, len(facts))
	for i, f := range facts {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := graph.Validate(f); err != nil {
			return nil, err
		}
		rows[i] = graph.MakeRows(f)
	}
	var changes []graph.Change
	err := s.write(ctx, func(c *conn) error {
		changes = make([]graph.Change, len(facts))
		b := newBatch(ctx, c, s.options)
		for i, f := range facts {
			var err error
			if changes[i], err = b.replace(rows[i], &f); err != nil {
				return err
			}
		}
		return b.flush()
	})
	if err != nil {
		return nil, err
	}
	return changes, nil
}

// Delete removes speeches and what only they supported, in one transaction.
func (s *Store) Delete(ctx context.Context, speeches ...graph.ID) ([]graph.Change, error) {
	var changes []graph.Change
	err := s.write(ctx, func(c *conn) error {
		changes = make([]graph.Change, len(speeches))
		b := newBatch(ctx, c, s.options)
		for i, id := range speeches {
			var err error
			if changes[i], err = b.replace(graph.Rows{Speech: id}, nil); err != nil {
				return err
			}
		}
		return b.flush()
	})
	if err != nil {
		return nil, err
	}
	return changes, nil
}

// batch is what the speeches of one transaction share: the entities that they
// touch and the words to index, written once for all of them.
type batch struct {
	ctx      context.Context
	c        *conn
	o        graph.Options
	replaced map[int64]bool // speeches written since the last flush
	entities map[graph.ID]*entity
	degrees  map[degree]int64
	words    map[index]*indexed
}

func newBatch(ctx context.Context, c *conn, o graph.Options) *batch {
	return &batch{
		ctx: ctx, c: c, o: o, replaced: map[int64]bool{}, entities: map[graph.ID]*entity{},
		degrees: map[degree]int64{}, words: map[index]*indexed{},
	}
}

func (b *batch) exec(query string, args ...any) error {
	_, err := b.c.exec(b.ctx, query, args...)
	return err
}

// flush writes what the batch has gathered. The full-text indexes come last: any
// other statement after them makes them write out what they hold in memory.
func (b *batch) flush() error {
	for _, step := range []func() error{b.putEntities, b.putDegrees, b.putWords} {
		if err := step(); err != nil {
			return err
		}
	}
	clear(b.replaced)
	return nil
}

// replace brings one speech from its stored rows to new ones; f is what they were
// made of, nil to remove the speech.
func (b *batch) replace(rows graph.Rows, f *graph.Facts) (graph.Change, error) {
	change := graph.Change{Speech: rows.Speech}
	n := number(rows.Speech)
	if b.replaced[n] {
		if err := b.flush(); err != nil {
			return change, err
		}
	}
	b.replaced[n] = true
	was, there, err := digest(b.ctx, b.c, n)
	if err != nil {
		return change, err
	}
	if there == (f != nil) && was == rows.Digest {
		change.Unchanged = true
		return change, nil
	}
	var old graph.Rows
	if there {
		if old, err = oldRows(b.ctx, b.c, rows.Speech); err != nil {
			return change, err
		}
	}
	w := newWriter(b, old, rows)
	if err := w.apply(graph.Diff(old, rows)); err != nil {
		return change, err
	}
	if f != nil {
		err = b.exec(sqlPutSpeech, n, rows.Digest, rows.Text, rows.Report)
	} else {
		err = b.exec(sqlDropSpeech, n)
	}
	if err != nil {
		return change, err
	}
	slices.Sort(w.added)
	slices.Sort(w.removed)
	change.Added, change.Removed = w.added, w.removed
	return change, b.log(&change, f)
}

// log numbers a change and writes it to the log and, with its text, to the archive.
func (b *batch) log(change *graph.Change, f *graph.Facts) error {
	if _, err := b.c.row(b.ctx, sqlNextSequence, nil, &change.Sequence); err != nil {
		return err
	}
	records := []graph.Record{graph.LogRecord(*change, f)}
	if f != nil {
		records = append(records, graph.VersionRecord(*change, *f))
	}
	for _, r := range records {
		if err := b.exec(sqlKeepRecord, r.Bucket, r.Key, r.Version, r.Value); err != nil {
			return err
		}
	}
	return nil
}
