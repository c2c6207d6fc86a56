package neo4j

import (
	"context"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Bounds of trying again. A server that restarts is waited for about five seconds;
// deadlocks between writers are over much sooner.
const (
	maxTries  = 12
	firstWait = 10 * time.Millisecond
	maxWait   = time.Second
	// commitTime bounds a COMMIT, which does not stop when its caller's context ends.
	commitTime = time.Minute
	// grace is how much later than the caller the database gives up.
	grace = 100 * time.Millisecond
)

// again runs try until it succeeds, fails for good or was tried often enough.
// Errors come back as the caller's context's own, or as failure makes them.
func (s *Store) again(ctx context.Context, try func() error) error {
	wait := backoff.NewExponentialBackOff()
	wait.InitialInterval, wait.MaxInterval = firstWait, maxWait
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		err := try()
		if err != nil && !passing(err) {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(wait), backoff.WithMaxTries(maxTries), backoff.WithMaxElapsedTime(0))
	if err == nil {
		return nil
	}
	if ended := ctx.Err(); ended != nil {
		return ended
	}
	return s.failure(err)
}

// session opens a session that reads or writes.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, BookmarkManager: s.bookmarks, FetchSize: neo4j.FetchAll})
}

// release closes a session, also when the caller's context has ended.
func release(ctx context.Context, session neo4j.SessionWithContext) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	session.Close(ctx) // what fails here has failed before, or does not matter any more
}

// deadline makes the database give up when the caller does.
func deadline(ctx context.Context) func(*neo4j.TransactionConfig) {
	return func(c *neo4j.TransactionConfig) {
		if at, ok := ctx.Deadline(); ok {
			c.Timeout = max(time.Until(at), 0) + grace
		}
	}
}

// ask runs a statement that reads and returns its rows.
func (s *Store) ask(ctx context.Context, st statement) ([][]any, error) {
	return s.auto(ctx, neo4j.AccessModeRead, st)
}

// auto runs a statement in a transaction of its own. One that writes must give the
// same result when it is run again after its first run's outcome stayed unknown.
func (s *Store) auto(ctx context.Context, mode neo4j.AccessMode, st statement) (rows [][]any, err error) {
	err = s.again(ctx, func() error {
		rows, err = s.once(ctx, mode, st)
		return err
	})
	return rows, err
}

// once is auto without trying again; its errors are the driver's.
func (s *Store) once(ctx context.Context, mode neo4j.AccessMode, st statement) ([][]any, error) {
	session := s.session(ctx, mode)
	defer release(ctx, session)
	result, err := session.Run(ctx, st.text, st.params, deadline(ctx))
	if err != nil {
		return nil, err
	}
	return collect(ctx, result)
}

func collect(ctx context.Context, result neo4j.ResultWithContext) ([][]any, error) {
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	rows := make([][]any, len(records))
	for i, r := range records {
		rows[i] = r.Values
	}
	return rows, nil
}

// transaction is a transaction that writes.
type transaction struct {
	ctx context.Context
	tx  neo4j.ExplicitTransaction
}

// begin starts a transaction; done must be called whatever happens.
func (s *Store) begin(ctx context.Context) (t transaction, done func(), err error) {
	session := s.session(ctx, neo4j.AccessModeWrite)
	done = func() { release(ctx, session) } // rolls back what was not committed
	tx, err := session.BeginTransaction(ctx, deadline(ctx))
	return transaction{ctx, tx}, done, err
}

// run runs a statement and returns its rows.
func (t transaction) run(text string, params map[string]any) ([][]any, error) {
	result, err := t.tx.Run(t.ctx, text, params)
	if err != nil {
		return nil, err
	}
	return collect(t.ctx, result)
}

// commit ends the transaction. Once it is under way it is not cut by the caller's
// context: either all is written or nothing. An error that is no errUnknown says
// that nothing was.
func (t transaction) commit() error {
	if err := t.ctx.Err(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), commitTime)
	defer cancel()
	if err := t.tx.Commit(ctx); err != nil {
		return &errUnknown{err}
	}
	return nil
}
