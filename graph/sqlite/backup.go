package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"mailuo/graph"
)

// Copied tells what a copy of a store holds.
type Copied struct {
	Speeches, Nodes, Relations, Records int64
	Bytes                               int64 // of the copy
}

const (
	sqlCountCopied = `SELECT (SELECT count(*) FROM speech), (SELECT count(*) FROM node), (SELECT count(*) FROM relation),
		(SELECT count(*) FROM record)`
	sqlCheckFile = `PRAGMA integrity_check(1)`
)

// copyPages are copied between two words of progress.
const copyPages = 1024

// Backup copies the store as it is now into a file of its own, while others read
// and write it: what they write meanwhile is not in the copy. The copy is written
// under another name in the same folder, checked, and appears when it is whole and
// on the disk. A file that is there is replaced only if replace is set. progress,
// which may be nil, is told how many bytes of how many are copied.
func (s *Store) Backup(ctx context.Context, file string, replace bool, progress func(done, total int64)) (Copied, error) {
	if err := s.mayBe(file, replace); err != nil {
		return Copied{}, err
	}
	var out Copied
	err := s.read(ctx, func(c *conn) error {
		var err error
		out, err = copyOf(ctx, c, file, replace, progress)
		return err
	})
	return out, err
}

// mayBe is an error where a copy must not go to file.
func (s *Store) mayBe(file string, replace bool) error {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if dir, err := os.Stat(filepath.Dir(file)); err != nil || !dir.IsDir() {
			return fmt.Errorf("%s: its folder does not exist; make it first: %w", file, graph.ErrInvalid)
		}
		return nil
	case err != nil:
		return fmt.Errorf("%s: it cannot be looked at; check the permissions of its folder: %w", file, graph.ErrUnavailable)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s: it is no regular file; name another: %w", file, graph.ErrInvalid)
	}
	for _, end := range []string{"", "-wal", "-shm"} {
		if own, err := os.Stat(s.path + end); err == nil && os.SameFile(own, info) {
			return fmt.Errorf("%s: it is the store itself; name another file: %w", file, graph.ErrInvalid)
		}
	}
	if !replace {
		return errThere(file)
	}
	return nil
}

func errThere(file string) error {
	return fmt.Errorf("%s: there is a file already: %w", file, graph.ErrConflict)
}

// copyOf copies what c sees, in a transaction that has begun, into a file that
// appears when it is whole.
func copyOf(ctx context.Context, c *conn, file string, replace bool, progress func(done, total int64)) (Copied, error) {
	var out Copied
	want, err := count(ctx, c.Conn) // this also fixes what the transaction sees
	if err != nil {
		return out, err
	}
	f, err := os.CreateTemp(filepath.Dir(file), ".mailuo-copy-*")
	if err != nil {
		return out, fmt.Errorf("%s: its folder cannot be written to: %w", file, graph.ErrUnavailable)
	}
	part := f.Name()
	defer os.Remove(part)
	if err := f.Close(); err != nil {
		return out, err
	}
	// Nobody else has the part, and it is brought to the disk as a whole.
	to, err := fileName(part, 0, url.Values{}, "journal_mode(OFF)", "synchronous(OFF)")
	if err != nil {
		return out, err
	}
	err = c.Raw(func(driver any) error {
		b, err := driver.(interface {
			NewBackup(string) (*sqlite.Backup, error)
		}).NewBackup(to)
		if err != nil {
			return err
		}
		return carry(ctx, b, progress)
	})
	if err == nil {
		out, err = checkFile(ctx, part)
	}
	want.Bytes = out.Bytes
	if errors.Is(err, graph.ErrInvalid) || err == nil && out != want {
		return out, fmt.Errorf("%s: the copy is damaged and was thrown away; the store or this disk is failing: %w", file, graph.ErrUnavailable)
	}
	if err != nil {
		return out, explain(ctx, file, err)
	}
	if err := publish(part, file, replace); err != nil {
		return out, explain(ctx, file, err)
	}
	return out, nil
}

// carry copies all pages, some at a time.
func carry(ctx context.Context, b *sqlite.Backup, progress func(done, total int64)) error {
	const page = 4096
	var err error
	for more := true; more && err == nil; {
		if more, err = b.Step(copyPages); err == nil && progress != nil {
			all := int64(b.PageCount())
			progress((all-int64(b.Remaining()))*page, all*page)
		}
		if err == nil {
			err = ctx.Err()
		}
	}
	return errors.Join(err, b.Finish())
}

// querier is what count and checkFile ask.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func count(ctx context.Context, q querier) (Copied, error) {
	var n Copied
	err := q.QueryRowContext(ctx, sqlCountCopied).Scan(&n.Speeches, &n.Nodes, &n.Relations, &n.Records)
	return n, err
}

// checkFile reads every page of a file that nobody writes, and counts what is in it.
// The error is ErrInvalid for what is no store, or a newer one.
func checkFile(ctx context.Context, path string) (Copied, error) {
	db, err := openDB(path, 0, immutable())
	if err != nil {
		return Copied{}, err
	}
	defer db.Close()
	switch is, err := contents(ctx, path, db); {
	case err != nil:
		return Copied{}, err
	case is != isStore:
		return Copied{}, errNoStore(path)
	}
	var says string
	if err := db.QueryRowContext(ctx, sqlCheckFile).Scan(&says); err != nil {
		return Copied{}, err
	}
	if says != "ok" {
		return Copied{}, errDamaged(path)
	}
	p, err := provider(db)
	if err != nil {
		return Copied{}, err
	}
	if _, _, err := versions(ctx, path, p); err != nil {
		return Copied{}, err
	}
	n, err := count(ctx, db)
	if err != nil {
		return n, err
	}
	info, err := os.Stat(path)
	if err == nil {
		n.Bytes = info.Size()
	}
	return n, err
}

func errNoStore(path string) error {
	return fmt.Errorf("%s: it is no store of Mailuo: %w", path, graph.ErrInvalid)
}

func errDamaged(path string) error {
	return fmt.Errorf("%s: the file is damaged; take another copy: %w", path, graph.ErrInvalid)
}

// publish brings part to the disk and gives it the name file.
func publish(part, file string, replace bool) error {
	f, err := os.OpenFile(part, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	if !replace { // a link does not replace what came there meanwhile
		err := os.Link(part, file)
		if errors.Is(err, fs.ErrExist) {
			return errThere(file)
		}
		if err == nil {
			return syncFolder(file)
		}
		if _, err := os.Lstat(file); err == nil { // where there are no links
			return errThere(file)
		}
	}
	if err := os.Rename(part, file); err != nil {
		return err
	}
	return syncFolder(file)
}

func syncFolder(file string) error {
	dir, err := os.Open(filepath.Dir(file))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// holdWait is how long Restore waits for others to release the store.
const holdWait = 2 * time.Second

// Restore makes the store in the file at path what the copy in file holds. The copy
// is checked first. Where there is a store, it stays as it is until the new one is
// whole in its place, whatever stops this; one that another process has open is
// ErrConflict. The copy stays as it is.
func Restore(ctx context.Context, path, file string, progress func(done, total int64)) (Copied, error) {
	return restore(ctx, path, file, holdWait, progress)
}

func restore(ctx context.Context, path, file string, wait time.Duration, progress func(done, total int64)) (Copied, error) {
	want, err := checkCopy(ctx, file)
	if err != nil {
		return want, explain(ctx, file, err)
	}
	is, err := inspect(ctx, path, wait)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return want, explain(ctx, path, err)
	}
	if one, err := os.Stat(path); err == nil {
		if other, err := os.Stat(file); err == nil && os.SameFile(one, other) {
			return want, fmt.Errorf("%s: it is the store itself; name a copy: %w", file, graph.ErrInvalid)
		}
	}
	if is == isNothing {
		err = restoreNew(ctx, path, file, progress)
	} else {
		err = restoreInto(ctx, path, file, want, wait, progress)
	}
	return want, explain(ctx, path, err)
}

// checkCopy checks a copy before anything is changed for it.
func checkCopy(ctx context.Context, file string) (Copied, error) {
	switch is, err := inspect(ctx, file, 0); {
	case errors.Is(err, fs.ErrNotExist) || err == nil && is == isNothing:
		return Copied{}, fmt.Errorf("%s: there is no file: %w", file, graph.ErrNotFound)
	case err != nil:
		return Copied{}, err
	case is != isStore:
		return Copied{}, errNoStore(file)
	case hasLog(file):
		return Copied{}, fmt.Errorf("%[1]s: it is a store whose last changes are in %[1]s-wal still; copy it with mailuo backup, and name that: %[2]w", file, graph.ErrInvalid)
	}
	return checkFile(ctx, file)
}

// restoreNew makes a store where there is none.
func restoreNew(ctx context.Context, path, file string, progress func(done, total int64)) error {
	db, err := openDB(file, 0, immutable())
	if err != nil {
		return err
	}
	p := newPool(db, 1)
	err = p.use(ctx, func(c *conn) error {
		_, err := copyOf(ctx, c, path, false, progress)
		return err
	})
	return errors.Join(err, p.close())
}

// restoreInto writes the copy over a store, in one transaction of SQLite's on a file
// that nobody else can open: it is cut off before its end and the store is as it was.
func restoreInto(ctx context.Context, path, file string, want Copied, wait time.Duration, progress func(done, total int64)) error {
	from, err := fileName(file, 0, immutable())
	if err != nil {
		return err
	}
	// This way of opening locks the file for good with the first look at it. No pragma
	// is said, for that would read tables, which may be damaged.
	db, err := openDB(path, wait, url.Values{"vfs": {"unix-excl"}})
	if err != nil {
		return err
	}
	p := newPool(db, 1)
	err = p.use(ctx, func(c *conn) error {
		err := c.Raw(func(driver any) error {
			b, err := driver.(interface {
				NewRestore(string) (*sqlite.Backup, error)
			}).NewRestore(from)
			if err != nil {
				return err
			}
			return carry(ctx, b, progress)
		})
		if err != nil {
			return err
		}
		got, err := count(ctx, c.Conn)
		if got.Bytes = want.Bytes; err == nil && got != want {
			err = errDamaged(path)
		}
		return err
	})
	err = errors.Join(err, p.close())
	if e, ok := errors.AsType[*sqlite.Error](err); ok && e.Code()&0xff == lib.SQLITE_BUSY {
		return fmt.Errorf("store %s: another process has it open; end mailuo serve and whatever else uses it, then restore: %w", path, graph.ErrConflict)
	}
	return err
}
