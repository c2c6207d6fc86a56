package graph

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Store keeps the facts of many speeches as one graph. Package graphtest holds
// its rules as tests; every store passes the same ones.
//
// Its methods are safe for concurrent use. A cancelled context makes them return
// its error, with nothing half-written. Errors are ErrInvalid for a request that
// can never succeed, ErrUnavailable for a store that cannot be reached; their
// text is safe to show and holds nothing of the driver's.
type Store interface {
	// Put replaces what each speech supports, all of them in one transaction.
	// Facts that were put before change nothing and give a Change that is
	// Unchanged. What only the old facts of a speech supported goes.
	Put(ctx context.Context, facts ...Facts) ([]Change, error)
	// Delete removes speeches and what only they supported, in one transaction.
	// A speech that is not there gives a Change that is Unchanged.
	Delete(ctx context.Context, speeches ...ID) ([]Change, error)
	// Nodes finds nodes by ID or by a query.
	Nodes(ctx context.Context, q NodeQuery) (NodePage, error)
	// Relations finds relations of many nodes; the pages are aligned with q.Of.
	// A node that is not there has an empty page.
	Relations(ctx context.Context, q RelationQuery) ([]RelationPage, error)
	// Count counts nodes in groups, largest first, then by keys.
	Count(ctx context.Context, q CountQuery) ([]Bucket, error)
	// Search finds nodes by words.
	Search(ctx context.Context, q SearchQuery) (SearchPage, error)
	// Paths finds up to q.Limit shortest paths, shorter first, then by the IDs of
	// their nodes. No path is no error. Where too much lies around the two it is
	// ErrTooBroad.
	Paths(ctx context.Context, q PathQuery) ([]Path, error)
	// Close waits for running calls and releases the store.
	Close() error
}

// Change tells what one Put or Delete did to the graph.
type Change struct {
	// Sequence numbers the changes of a store from 1, without gaps in order of
	// commit; 0 where nothing changed.
	Sequence int64
	Speech   ID
	// Added and Removed hold the IDs of nodes and keys of relations, sorted.
	Added, Removed []string
	// Unchanged is set where the graph was as asked for already.
	Unchanged bool
}

// Errors that callers tell apart.
var (
	ErrInvalid     = errors.New("invalid")
	ErrNotFound    = errors.New("not found")
	ErrConflict    = errors.New("changed in the meantime")
	ErrUnavailable = errors.New("store unavailable")
	// ErrTooBroad is an ErrInvalid: the request would read more than it may.
	ErrTooBroad = fmt.Errorf("too broad: %w", ErrInvalid)
)

// Options are what a store is opened with.
type Options struct {
	// Fold brings text to the form in which it is searched. It must keep one
	// code point for each; nil leaves text as it is.
	Fold func(string) string
	// Readings gives other spellings a name is found by (pinyin, initials),
	// folded; nil gives none.
	Readings func(name string) []string
	// Now is the clock that records expire by; nil is time.Now.
	Now func() time.Time
}

// WithDefaults fills what is nil.
func (o Options) WithDefaults() Options {
	if o.Fold == nil {
		o.Fold = func(s string) string { return s }
	}
	if o.Readings == nil {
		o.Readings = func(string) []string { return nil }
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o
}
