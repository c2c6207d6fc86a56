package main

import (
	"io"
	"testing"
	"time"
)

// TestCheck: on a small graph every question finds something, and is answered alike
// by all contestants on SQLite. Nothing is timed.
func TestCheck(t *testing.T) {
	t.Parallel()
	f := flags{
		Speeches: 300, Seed: 1, Dir: t.TempDir(), Stores: []string{"sqlite"}, Asks: 5, Rounds: 1, Duration: time.Millisecond, Connections: 2, Check: true,
	}
	if err := f.run(t.Context(), io.Discard, io.Discard); err != nil {
		t.Error(err)
	}
}
