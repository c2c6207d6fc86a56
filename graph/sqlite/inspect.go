package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"

	"mailuo/graph"
)

// How every SQLite file starts: 100 bytes, first the magic; the application's ID
// in four of them.
const (
	magic         = "SQLite format 3\x00"
	headerSize    = 100
	idAt, idAfter = 68, 72
)

// found says what is at a path.
type found int

const (
	isNothing found = iota // no file, in a folder that is there
	isBlank                // a file without tables of anybody, which can become a store
	isStore                // a store, of whatever version
)

// inspect tells what is at path before a connection that could write opens it:
// such a one would change even another program's file, if only to tidy up what
// a killed process left. Here no byte changes. Errors are for what is no store.
func inspect(ctx context.Context, path string, wait time.Duration) (found, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		_, err := os.Stat(filepath.Dir(path))
		return isNothing, err
	case errors.Is(err, fs.ErrPermission):
		return isNothing, errUnreadable(path)
	case err != nil:
		return isNothing, err
	case info.IsDir():
		return isNothing, fmt.Errorf("store %s: it is a folder; name a file in it: %w", path, graph.ErrInvalid)
	case !info.Mode().IsRegular():
		return isNothing, fmt.Errorf("store %s: it is no file; name another: %w", path, graph.ErrInvalid)
	}
	head, err := readHead(path)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return isNothing, errUnreadable(path)
	case err != nil:
		return isNothing, err
	case len(head) == 0:
		return isBlank, nil
	case len(head) < headerSize || !bytes.HasPrefix(head, []byte(magic)):
		return isNothing, fmt.Errorf("store %s: it is no store of Mailuo; name another file: %w", path, graph.ErrInvalid)
	}
	switch binary.BigEndian.Uint32(head[idAt:idAfter]) {
	case applicationID:
		return isStore, nil
	case 0:
		return inspectTables(ctx, path, wait)
	}
	return isNothing, errForeign(path)
}

// readHead reads the header of the file, or what there is of it.
func readHead(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, headerSize))
}

// inspectTables tells what a file is that nobody has marked. A store gets its mark
// and its tables at once, in the file or, until that is folded in, in the log
// beside it; so the log need not be read where the file has tables. Else it is read
// in a copy: SQLite would write into a file of locks beside the file.
func inspectTables(ctx context.Context, path string, wait time.Duration) (found, error) {
	is, err := contentsAs(ctx, path, path, wait, immutable())
	if err != nil || is != isBlank || !hasLog(path) {
		return is, err
	}
	dir, err := os.MkdirTemp("", "mailuo-inspect-*")
	if err != nil {
		return isNothing, err
	}
	defer os.RemoveAll(dir)
	copied := filepath.Join(dir, "copy.db")
	for _, end := range []string{"", "-wal"} {
		if err := copyFile(copied+end, path+end); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return isNothing, err
		}
	}
	is, err = contentsAs(ctx, path, copied, wait, url.Values{"mode": {"ro"}})
	if _, ok := errors.AsType[*sqlite.Error](err); ok {
		return isBlank, nil // someone wrote it meanwhile; who has it open now tidies up, not we
	}
	return is, err
}

func copyFile(to, from string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// immutable makes SQLite read the file alone, without locks and without what lies
// beside it.
func immutable() url.Values { return url.Values{"mode": {"ro"}, "immutable": {"1"}} }

// hasLog reports whether a log with something in it lies beside the file.
func hasLog(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}

// contentsAs is contents of the file at, which stands for that at path.
func contentsAs(ctx context.Context, path, at string, wait time.Duration, how url.Values) (found, error) {
	db, err := openDB(at, wait, how)
	if err != nil {
		return isNothing, err
	}
	is, err := contents(ctx, path, db)
	return is, errors.Join(err, db.Close())
}

// contents tells by its mark and tables what a database is.
func contents(ctx context.Context, path string, db *sql.DB) (found, error) {
	// The table of versions comes before the first migration has marked the file.
	var id, tables int64
	err := db.QueryRowContext(ctx, `SELECT (SELECT application_id FROM pragma_application_id),
		(SELECT count(*) FROM sqlite_schema WHERE tbl_name NOT IN ('goose_db_version', 'sqlite_sequence'))`).Scan(&id, &tables)
	switch {
	case err != nil:
		return isNothing, err
	case id == applicationID:
		return isStore, nil
	case id == 0 && tables == 0:
		return isBlank, nil
	}
	return isNothing, errForeign(path)
}

func errUnreadable(path string) error {
	return fmt.Errorf("store %s: it cannot be read; check the permissions of the file and its folder: %w", path, graph.ErrUnavailable)
}

func errForeign(path string) error {
	return fmt.Errorf("store %s: it is the database of another program; name another file: %w", path, graph.ErrInvalid)
}
