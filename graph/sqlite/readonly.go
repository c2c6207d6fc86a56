package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"mailuo/graph"
)

// OpenReadOnly opens the store in the file at path to read it. It makes no file
// and changes none; every write is refused with ErrInvalid. Where the file and
// its folder cannot be written it reads them as they are. Errors are ErrNotFound
// where there is no store, else as those of Open; a store with older tables is
// ErrUnavailable, for only Open brings it up to date.
//
// A file that can be written is read under SQLite's locks, beside those who write
// it; what one of these left in the log when it was killed goes into the file, as
// at every opening.
func OpenReadOnly(ctx context.Context, path string, o graph.Options) (*Store, error) {
	return openReadOnly(ctx, path, o, lockWait)
}

func openReadOnly(ctx context.Context, path string, o graph.Options, wait time.Duration) (*Store, error) {
	is, err := inspect(ctx, path, wait)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, explain(ctx, path, err)
	}
	if is != isStore {
		return nil, fmt.Errorf("there is no store at %s; name another, or make one with mailuo ingest: %w", path, graph.ErrNotFound)
	}
	s := &Store{path: path, options: o.WithDefaults()}
	db, err := s.openReaders(ctx, wait)
	if err != nil {
		return nil, explain(ctx, path, err)
	}
	s.readers = newReaders(db)
	return s, nil
}

// openReaders opens the file in the first of these ways that it and its folder allow:
// with locks, as one who could write it; with the locks of those who write it, by
// the files that they keep beside it; without locks, where no such files are.
func (s *Store) openReaders(ctx context.Context, wait time.Duration) (*sql.DB, error) {
	if writable(s.path) == nil {
		db, err := s.tryReaders(ctx, wait, url.Values{"mode": {"rw"}})
		if !notWritten(err) {
			return db, err
		}
	}
	if _, err := os.Stat(s.path + "-wal"); err == nil {
		db, err := s.tryReaders(ctx, wait, url.Values{"mode": {"ro"}, "readonly_shm": {"1"}})
		if !notWritten(err) {
			return db, err
		}
	}
	return s.openSealed(ctx, wait)
}

// openSealed opens the file without locks, so that it must not change.
func (s *Store) openSealed(ctx context.Context, wait time.Duration) (*sql.DB, error) {
	if hasLog(s.path) {
		return nil, fmt.Errorf("store %[1]s: its last changes are in %[1]s-wal still, which can only be read where both can be written; "+
			"let mailuo ingest or mailuo serve open it once as a user who may, or copy both files to a folder of your own: %[2]w",
			s.path, graph.ErrUnavailable)
	}
	var err error
	if s.seal, err = newSeal(s.path); err != nil {
		return nil, err
	}
	return s.tryReaders(ctx, wait, immutable())
}

// tryReaders opens the file and checks that it can be read and its tables are of
// this program's version.
func (s *Store) tryReaders(ctx context.Context, wait time.Duration, how url.Values) (*sql.DB, error) {
	db, err := openDB(s.path, wait, how, readPragmas()...)
	if err != nil {
		return nil, err
	}
	if err := s.checkTables(ctx, db); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func (s *Store) checkTables(ctx context.Context, db *sql.DB) error {
	if _, err := contents(ctx, s.path, db); err != nil {
		return err
	}
	p, err := provider(db)
	if err != nil {
		return err
	}
	current, target, err := versions(ctx, s.path, p)
	if err == nil && current < target {
		err = fmt.Errorf("store %s: it was written by an older Mailuo (tables %d, this one reads %d); "+
			"bring it up to date with mailuo ingest or mailuo serve, as a user who may write it: %w", s.path, current, target, graph.ErrUnavailable)
	}
	return err
}

// notWritten reports whether SQLite could not write what it has to for reading.
func notWritten(err error) bool {
	e, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return false
	}
	switch e.Code() & 0xff {
	case lib.SQLITE_READONLY, lib.SQLITE_CANTOPEN, lib.SQLITE_PERM:
		return true
	}
	return false
}

// errReadOnly is what a write gets.
func (s *Store) errReadOnly() error {
	return fmt.Errorf("store %s: it is open for reading only: %w", s.path, graph.ErrInvalid)
}

// seal tells whether a file that is read without locks is still the one that was opened.
type seal struct {
	path string
	info os.FileInfo
}

func newSeal(path string) (*seal, error) {
	info, err := os.Stat(path)
	return &seal{path, info}, err
}

// check is an error where the file was written, or replaced, since.
func (s *seal) check() error {
	if s == nil {
		return nil
	}
	now, err := os.Stat(s.path)
	if err == nil && os.SameFile(now, s.info) && now.Size() == s.info.Size() && now.ModTime().Equal(s.info.ModTime()) {
		return nil
	}
	return fmt.Errorf("store %s: another program has written it while it was read; run this again: %w", s.path, graph.ErrUnavailable)
}
