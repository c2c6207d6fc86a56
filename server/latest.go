package server

import (
	"context"
	"sync"
)

// latest holds the newest of many values. Who waits gets the newest one, and may
// miss those before it: a slow reader holds nobody up and nothing piles up for it.
type latest[T any] struct {
	mu    sync.Mutex
	value T
	n     int // how many were set
	moved chan struct{}
}

func newLatest[T any](v T) *latest[T] { return &latest[T]{value: v, moved: make(chan struct{})} }

// set puts a value in place of the one before.
func (l *latest[T]) set(v T) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.value = v
	l.n++
	close(l.moved)
	l.moved = make(chan struct{})
}

// next waits for a value that was set after seen others; -1 takes what there is.
func (l *latest[T]) next(ctx context.Context, seen int) (v T, n int, err error) {
	for {
		l.mu.Lock()
		v, n, moved := l.value, l.n, l.moved
		l.mu.Unlock()
		if n > seen {
			return v, n, nil
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return v, seen, ctx.Err()
		}
	}
}
