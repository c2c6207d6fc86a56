package server

import (
	"context"
	"errors"
	"sync"
	"time"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// subscription joins a resolver, which knows what is waited for, with the stream,
// which waits, so that each event is answered within a deadline of its own.
type subscription struct {
	// wait returns once an event is ready to be answered. It may be called again after
	// ctx was done.
	wait func(ctx context.Context) error
}

type subscriptionKey struct{}

type subscriptionResolver struct{ *resolver }

// subscribe gives gqlgen the channel of a subscription, and the stream what to wait
// for: next gives an event, or the error of ctx.
func subscribe[T any](ctx context.Context, next func(ctx context.Context) (T, error)) (<-chan T, error) {
	s, ok := ctx.Value(subscriptionKey{}).(*subscription)
	if !ok {
		return nil, errors.New("a subscription was begun without a stream")
	}
	out := make(chan T, 1)
	s.wait = func(ctx context.Context) error {
		v, err := next(ctx)
		if err == nil {
			out <- v // there is room: the one before was taken
		}
		return err
	}
	return out, nil
}

// Ingestion tells how far the server is with the files that it brings in.
func (r subscriptionResolver) Ingestion(ctx context.Context) (<-chan *schema.Ingestion, error) {
	seen := -1
	return subscribe(ctx, func(ctx context.Context) (*schema.Ingestion, error) {
		v, n, err := r.ingestion.next(ctx, seen)
		if err == nil {
			seen = n
		}
		return &v, err
	})
}

// Changes tells each entry of the change log.
func (r subscriptionResolver) Changes(ctx context.Context, since *int) (<-chan *schema.Change, error) {
	log, err := r.log()
	if err != nil {
		return nil, err
	}
	after := int64(0)
	switch {
	case since == nil:
		if after, err = r.lastChange(ctx); err != nil {
			return nil, err
		}
	case *since < 0:
		return nil, faultf(schema.ErrorCodeBadUserInput, "since is %d; sequences start from 1", *since)
	default:
		after = int64(*since)
	}
	asked := selected(ctx)
	whole := r.asked(ctx, asked, "Change", "objects") != nil
	field := ctx // of the field, for what is selected of it
	var ready []analysis.Change
	return subscribe(ctx, func(ctx context.Context) (*schema.Change, error) {
		if len(ready) == 0 {
			var err error
			if ready, err = r.following(ctx, log, after); err != nil {
				return nil, err
			}
		}
		c := changeObject(ready[0], whole)
		read, cancel := context.WithCancel(field)
		defer cancel()
		defer context.AfterFunc(ctx, cancel)()
		if err := r.nearChanges(read, []*schema.Change{c}, asked); err != nil {
			return nil, err
		}
		after, ready = ready[0].Sequence, ready[1:]
		return c, nil
	})
}

// aheadChanges is how many entries of the log are read at once for a subscriber.
const aheadChanges = 4

// following waits for entries of the log after a sequence.
func (r *resolver) following(ctx context.Context, log graph.Records, after int64) ([]analysis.Change, error) {
	for {
		found, err := analysis.ReadChanges(ctx, log, after, aheadChanges)
		if err != nil || len(found) > 0 {
			return found, err
		}
		if err := r.changes.until(ctx, after, r.lastChange); err != nil {
			return nil, err
		}
	}
}

// watch looks where the change log ends, for all subscribers together: once in each
// interval while there are any, whichever server made the changes.
type watch struct {
	every time.Duration
	head  *latest[int64]
	mu    sync.Mutex
	at    time.Time // of the last look
}

func newWatch(every time.Duration) *watch { return &watch{every: every, head: newLatest(int64(0))} }

// until waits until the log ends after a sequence.
func (w *watch) until(ctx context.Context, after int64, look func(context.Context) (int64, error)) error {
	seen := -1
	for {
		waiting, cancel := context.WithTimeout(ctx, w.every)
		head, n, err := w.head.next(waiting, seen)
		cancel()
		switch {
		case err == nil && head > after:
			return nil
		case err == nil:
			seen = n
			continue
		case ctx.Err() != nil:
			return ctx.Err()
		}
		if err := w.look(ctx, look); err != nil {
			return err
		}
	}
}

// look reads where the log ends, unless somebody has just done so.
func (w *watch) look(ctx context.Context, look func(context.Context) (int64, error)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if time.Since(w.at) < w.every {
		return nil
	}
	head, err := look(ctx)
	if err == nil {
		w.at = time.Now()
		w.head.set(head)
	}
	return err
}
