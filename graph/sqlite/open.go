package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"

	"mailuo/graph"
)

//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks a file as ours; the first migration sets it.
const applicationID = 0x4D6C756F

// magic is how every SQLite file starts.
const magic = "SQLite format 3\x00"

// lockWait is how long a call waits for another process to release the file.
const lockWait = 10 * time.Second

// Open opens the store in the file at path and makes it where there is none; its
// folder must exist. It brings an older file up to date. Errors are ErrInvalid
// for a path that can never be a store, ErrUnavailable for a file that cannot be
// used now.
func Open(ctx context.Context, path string, o graph.Options) (*Store, error) {
	return open(ctx, path, o, lockWait)
}

func open(ctx context.Context, path string, o graph.Options, wait time.Duration) (*Store, error) {
	if err := checkFile(path); err != nil {
		return nil, explain(ctx, path, err)
	}
	writer, err := openDB(path, wait, "journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-65536)", "temp_store(MEMORY)",
		"journal_size_limit(67108864)", "wal_autocheckpoint(4000)")
	if err != nil {
		return nil, explain(ctx, path, err)
	}
	if err := migrate(ctx, path, writer); err != nil {
		return nil, explain(ctx, path, errors.Join(err, writer.Close()))
	}
	readers, err := openDB(path, wait, "query_only(1)", "cache_size(-32768)")
	if err != nil {
		return nil, explain(ctx, path, errors.Join(err, writer.Close()))
	}
	return &Store{
		path: path, options: o.WithDefaults(),
		writer: newPool(writer, 1), readers: newPool(readers, max(4, runtime.GOMAXPROCS(0))),
	}, nil
}

// checkFile looks at the file before SQLite does, which would take much for its own.
func checkFile(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		_, err := os.Stat(filepath.Dir(path))
		return err
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("store %s: it is a folder; name a file in it: %w", path, graph.ErrInvalid)
	case !info.Mode().IsRegular():
		return fmt.Errorf("store %s: it is no file; name another: %w", path, graph.ErrInvalid)
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	head := make([]byte, len(magic))
	if n, err := io.ReadFull(f, head); n > 0 && (err != nil || !bytes.Equal(head, []byte(magic))) {
		return fmt.Errorf("store %s: it is no store of Mailuo; name another file: %w", path, graph.ErrInvalid)
	}
	return nil
}

// openDB makes a pool that opens the file with pragmas on each connection.
func openDB(path string, wait time.Duration, pragmas ...string) (*sql.DB, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	slashed := filepath.ToSlash(abs)
	if !strings.HasPrefix(slashed, "/") { // a drive letter
		slashed = "/" + slashed
	}
	q := url.Values{
		"_busy_timeout": {strconv.FormatInt(wait.Milliseconds(), 10)}, "_pragma": pragmas, "_dqs": {"0"}, "_txlock": {"immediate"},
	}
	u := url.URL{Scheme: "file", Path: slashed, RawQuery: q.Encode()}
	c, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(c), nil
}

// migrate brings the tables up to date, and refuses files that are not ours or
// are newer than this program.
func migrate(ctx context.Context, path string, db *sql.DB) error {
	db.SetMaxOpenConns(1)
	// The table of versions comes before the first migration has marked the file.
	var id, tables int64
	err := db.QueryRowContext(ctx, `SELECT (SELECT application_id FROM pragma_application_id),
		(SELECT count(*) FROM sqlite_schema WHERE tbl_name NOT IN ('goose_db_version', 'sqlite_sequence'))`).Scan(&id, &tables)
	if err != nil {
		return err
	}
	if tables > 0 && id != applicationID {
		return fmt.Errorf("store %s: it is the database of another program; name another file: %w", path, graph.ErrInvalid)
	}
	dir, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db, dir, goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return err
	}
	current, target, err := p.GetVersions(ctx)
	if err != nil {
		return err
	}
	if current > target {
		return fmt.Errorf("store %s: it was written by a newer Mailuo (tables %d, this one knows %d); update Mailuo: %w",
			path, current, target, graph.ErrInvalid)
	}
	if current == target {
		return nil
	}
	if _, err = p.Up(ctx); err == nil {
		return nil
	}
	// Another process may have done it in between.
	if current, target, again := p.GetVersions(ctx); again == nil && current == target {
		return nil
	}
	return err
}
