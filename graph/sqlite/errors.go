package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"mailuo/graph"
)

// errClosed is what every call gets after Close.
var errClosed = fmt.Errorf("the store is closed: %w", graph.ErrUnavailable)

// explain turns an error of the driver or the file system into one that can be
// shown: what failed, on which file, and what to do. The context's error and our
// own errors stay as they are.
func explain(ctx context.Context, path string, err error) error {
	switch {
	case err == nil:
		return nil
	case ours(err):
		return err
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	}
	code := -1
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		code = e.Code()
	}
	what, kind := reason(code, err)
	return fmt.Errorf("store %s: %s: %w", path, what, kind)
}

func ours(err error) bool {
	for _, e := range []error{graph.ErrInvalid, graph.ErrNotFound, graph.ErrConflict, graph.ErrUnavailable} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// reason says what a result code of SQLite means to the user, and which kind of error it is.
func reason(code int, err error) (string, error) {
	switch code & 0xff {
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return "another process has locked it; wait for it to end, or end it", graph.ErrUnavailable
	case lib.SQLITE_FULL:
		return "the disk is full; nothing of this call was written; make room and run it again", graph.ErrUnavailable
	case lib.SQLITE_READONLY, lib.SQLITE_PERM, lib.SQLITE_AUTH:
		return "it cannot be written; check the permissions of the file and its folder", graph.ErrUnavailable
	case lib.SQLITE_CANTOPEN:
		return "it cannot be opened; check that its folder exists and can be written", graph.ErrUnavailable
	case lib.SQLITE_NOTADB:
		return "it is no store of Mailuo; name another file", graph.ErrInvalid
	case lib.SQLITE_CORRUPT:
		return "the file is damaged; restore a copy, or import an export into a new store", graph.ErrUnavailable
	case lib.SQLITE_IOERR:
		return "the file cannot be read or written; check the disk", graph.ErrUnavailable
	case lib.SQLITE_NOMEM:
		return "there is not enough memory", graph.ErrUnavailable
	case lib.SQLITE_TOOBIG:
		return "a text is longer than a store can hold", graph.ErrInvalid
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "it cannot be written; check the permissions of the file and its folder", graph.ErrUnavailable
	case errors.Is(err, fs.ErrNotExist):
		return "its folder does not exist; make it first", graph.ErrInvalid
	}
	return fmt.Sprintf("it failed with code %d", code), graph.ErrUnavailable
}
