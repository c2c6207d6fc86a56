package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"mailuo/graph"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks a file as ours; the first migration sets it.
const applicationID = 0x4D6C756F

// lockWait is how long a call waits for another process to release the file.
const lockWait = 10 * time.Second

// Open opens the store in the file at path and makes it where there is none; its
// folder must exist. It brings an older file up to date. Another program's file is
// left as it is. Errors are ErrInvalid for a path that can never be a store,
// ErrUnavailable for a file that cannot be used now.
func Open(ctx context.Context, path string, o graph.Options) (*Store, error) {
	return open(ctx, path, o, lockWait)
}

func open(ctx context.Context, path string, o graph.Options, wait time.Duration) (*Store, error) {
	if _, err := inspect(ctx, path, wait); err != nil {
		return nil, explain(ctx, path, err)
	}
	if err := writable(path); err != nil {
		return nil, explain(ctx, path, err)
	}
	writer, err := openDB(path, wait, url.Values{}, "synchronous(NORMAL)", "cache_size(-65536)", "temp_store(MEMORY)",
		"journal_size_limit(67108864)", "wal_autocheckpoint(4000)")
	if err != nil {
		return nil, explain(ctx, path, err)
	}
	if err := migrate(ctx, path, writer, wait); err != nil {
		return nil, explain(ctx, path, errors.Join(err, writer.Close()))
	}
	readers, err := openDB(path, wait, url.Values{}, readPragmas()...)
	if err != nil {
		return nil, explain(ctx, path, errors.Join(err, writer.Close()))
	}
	return &Store{path: path, options: o.WithDefaults(), writer: newPool(writer, 1), readers: newReaders(readers)}, nil
}

func readPragmas() []string { return []string{"query_only(1)", "cache_size(-32768)"} }

func newReaders(db *sql.DB) *pool { return newPool(db, max(4, runtime.GOMAXPROCS(0))) }

// writable is an error where there is a file at path that cannot be written.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

// openDB makes a pool that opens the file as SQLite's own parameters say, with
// pragmas on each connection.
func openDB(path string, wait time.Duration, how url.Values, pragmas ...string) (*sql.DB, error) {
	name, err := fileName(path, wait, how, pragmas...)
	if err != nil {
		return nil, err
	}
	c, err := sqlite.NewConnector(name)
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(c), nil
}

// fileName is how the driver is told of a file and how to open it.
func fileName(path string, wait time.Duration, how url.Values, pragmas ...string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	slashed := filepath.ToSlash(abs)
	if !strings.HasPrefix(slashed, "/") { // a drive letter
		slashed = "/" + slashed
	}
	q := url.Values{
		"_busy_timeout": {strconv.FormatInt(wait.Milliseconds(), 10)}, "_pragma": pragmas, "_dqs": {"0"}, "_txlock": {"immediate"},
	}
	maps.Copy(q, how)
	u := url.URL{Scheme: "file", Path: slashed, RawQuery: q.Encode()}
	return u.String(), nil
}

// migrate brings the tables up to date, and refuses files that are not ours or
// are newer than this program.
func migrate(ctx context.Context, path string, db *sql.DB, wait time.Duration) error {
	db.SetMaxOpenConns(1)
	// inspect has looked; but another program may have been quicker.
	if _, err := contents(ctx, path, db); err != nil {
		return err
	}
	if err := useLog(ctx, db, wait); err != nil {
		return err
	}
	p, err := provider(db)
	if err != nil {
		return err
	}
	current, target, err := versions(ctx, path, p)
	for err == nil && current < target {
		var failed error
		if _, failed = p.Up(ctx); failed == nil {
			return nil
		}
		// Another process may have done it, or a part of it, in between.
		was := current
		if current, target, err = p.GetVersions(ctx); err != nil || current == was {
			return failed
		}
	}
	return err
}

// useLog brings the file into WAL mode, which it keeps. Where several do so at
// once SQLite lets all but one fail, without the wait that it makes elsewhere.
func useLog(ctx context.Context, db *sql.DB, wait time.Duration) error {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = time.Millisecond, 100*time.Millisecond
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		_, err := db.ExecContext(ctx, "PRAGMA journal_mode = WAL")
		if e, ok := errors.AsType[*sqlite.Error](err); ok && e.Code()&0xff != lib.SQLITE_BUSY {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pause), backoff.WithMaxElapsedTime(wait))
	return err
}

func provider(db *sql.DB) (*goose.Provider, error) {
	dir, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectSQLite3, db, dir, goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()),
		goose.WithGoMigrations(fillMigration(), refillMigration()))
}

// versions tells which tables the file has and which this program knows; it
// refuses those that are newer.
func versions(ctx context.Context, path string, p *goose.Provider) (current, target int64, err error) {
	current, target, err = p.GetVersions(ctx)
	if err == nil && current > target {
		err = fmt.Errorf("store %s: it was written by a newer Mailuo (tables %d, this one knows %d); update Mailuo: %w",
			path, current, target, graph.ErrInvalid)
	}
	return current, target, err
}
