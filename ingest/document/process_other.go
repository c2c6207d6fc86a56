//go:build !linux

package document

import (
	"context"
	"os/exec"
)

// alone does nothing here: the process is killed by itself.
func alone(*exec.Cmd) {}

// bound does nothing here: GOMEMLIMIT and the time are what bounds a process.
func bound(int64) error { return nil }

// watch does nothing here.
func watch(ctx context.Context, _ int, _ int64, _ bool, _ func()) { <-ctx.Done() }
