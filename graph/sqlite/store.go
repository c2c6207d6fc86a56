// Package sqlite is the embedded store: a graph.Store and its graph.Records in one file.
//
// What comes in: facts, as the rows of graph.MakeRows, and queries. What goes
// out: nodes and relations with their evidence. The file is an SQLite database
// in WAL mode; one connection writes, a pool of others reads.
//
//	store.go      Store and what its methods share
//	open.go       opening a file, its migrations
//	inspect.go    what a file is, found out without a change to it
//	readonly.go   opening a file for reading only
//	migrations/   the tables
//	fill.go       the migration that fills columns which SQL cannot work out
//	refill.go     the migration that makes the full-text indexes anew
//	key.go        IDs, kinds, verbs and days as numbers that sort as they do
//	conn.go       connections, prepared statements, transactions
//	errors.go     what went wrong, in words for people
//	put.go        Put and Delete: one transaction, log and archive with it
//	old.go        the rows of a speech as they are stored
//	write.go      what a delta changes: nodes, relations
//	entity.go     what it changes of entities: tallies, fields, names
//	words.go      the full-text indexes
//	filter.go     filters as SQL
//	source.go     where the nodes of a query come from: all of them, or one node's relations
//	list.go       orders and cursors as SQL
//	nodes.go      Nodes; nodes read by number
//	relations.go  Relations: the rows of a page
//	walk.go       from where to where a page's relations stand in an index
//	tally.go      relations counted by verb, direction and far kind
//	ends.go       what relations point to: far nodes, evidence
//	paths.go      Paths
//	count.go      Count
//	search.go     Search
//	records.go    Records
//	backup.go     Backup and Restore: the whole file, while others use it
//
// Every SQL text is put together from constants; values are always bound.
package sqlite

import (
	"context"
	"sync"

	"mailuo/graph"
)

// Store is a graph.Store in one file.
type Store struct {
	path    string
	options graph.Options
	writer  *pool // of one; nil where the store is open for reading only
	readers *pool
	seal    *seal // nil where SQLite's locks keep what is read whole

	mu     sync.RWMutex // held for reading by running calls, for writing by Close
	closed bool
}

var (
	_ graph.Store   = (*Store)(nil)
	_ graph.Records = (*records)(nil)
)

// Records returns the records of the file. They close with the store.
func (s *Store) Records() graph.Records { return &records{s} }

// Close waits for running calls and closes the file.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	errRead := s.readers.close()
	var errWrite error
	if s.writer != nil {
		errWrite = s.writer.close() // last, so that it folds the log into the file
	}
	for _, err := range []error{errRead, errWrite} {
		if err != nil {
			return explain(context.Background(), s.path, err)
		}
	}
	return nil
}

// read runs do on a snapshot of the store.
func (s *Store) read(ctx context.Context, do func(*conn) error) error {
	return s.run(ctx, s.readers, "BEGIN", do)
}

// write runs do in a transaction, one after the other.
func (s *Store) write(ctx context.Context, do func(*conn) error) error {
	if s.writer == nil {
		return s.errReadOnly()
	}
	return s.run(ctx, s.writer, "BEGIN IMMEDIATE", do)
}

func (s *Store) run(ctx context.Context, p *pool, begin string, do func(*conn) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return errClosed
	}
	err := p.use(ctx, func(c *conn) error {
		return c.in(ctx, begin, func() error { return do(c) })
	})
	if written := s.seal.check(); written != nil {
		return written
	}
	return explain(ctx, s.path, err)
}
