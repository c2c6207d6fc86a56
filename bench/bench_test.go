package main

import (
	"io"
	"testing"
	"time"
)

// TestCheck: on a small graph the questions find something, and are answered alike by
// all contestants on SQLite. Nothing is timed. The other questions take a larger
// graph: go run ./bench --speeches 300 --check asks them all.
func TestCheck(t *testing.T) {
	t.Parallel()
	f := flags{
		Speeches: 60, Seed: 1, Dir: t.TempDir(), Stores: []string{"sqlite"}, Queries: []string{"entity", "speeches", "search"},
		Asks: 5, Rounds: 1, Duration: time.Millisecond, Connections: 2, Check: true,
	}
	if err := f.run(t.Context(), io.Discard, io.Discard); err != nil {
		t.Error(err)
	}
}
