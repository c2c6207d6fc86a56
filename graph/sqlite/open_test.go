package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	lib "modernc.org/sqlite/lib"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// driverText is what no error may say: it is for who writes the store.
var driverText = regexp.MustCompile(`(?i)sql|goose|pragma|\(\d+\)|logic error|\.go:|database is locked|no such file`)

func refused(t *testing.T, err, kind error, says string) {
	t.Helper()
	if !errors.Is(err, kind) || !strings.Contains(fmt.Sprint(err), says) {
		t.Errorf("got the error %v, want one that is %v and says %q", err, kind, says)
	}
	if err != nil && driverText.MatchString(err.Error()) {
		t.Errorf("the error %q is not for users", err)
	}
}

func mustOpen(t *testing.T, path string) *Store {
	t.Helper()
	s, err := open(t.Context(), path, graphtest.Options(), 20*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func exported(t *testing.T, s graph.Store) string {
	t.Helper()
	var b strings.Builder
	if err := graph.Export(t.Context(), s, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestOpenAgain(t *testing.T) {
	for _, name := range []string{"a.db", "a b?c#d%41&_pragma=query_only(1).db", "脉络", "'\";--"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name)
			s := mustOpen(t, path)
			if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
				t.Fatal(err)
			}
			want := exported(t, s)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if info, err := os.Stat(path); err != nil || info.Size() == 0 {
				t.Errorf("the file: %v, %v", info, err)
			}
			if left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*-wal")); err != nil || len(left) > 0 {
				t.Errorf("after Close there is %q, %v", left, err)
			}
			s = mustOpen(t, path)
			if exported(t, s) != want {
				t.Error("the graph is another after the store was opened again")
			}
			changes, err := s.Put(t.Context(), graphtest.Fixture()[0])
			if err != nil || !changes[0].Unchanged {
				t.Errorf("%+v, %v", changes, err)
			}
		})
	}
	t.Run("relative", func(t *testing.T) {
		t.Chdir(t.TempDir())
		mustOpen(t, "x.db").Close()
		if _, err := os.Stat("x.db"); err != nil {
			t.Error(err)
		}
	})
}

// Several that make one store at once all get it.
func TestOpenAtOnce(t *testing.T) {
	for range 3 {
		path := filepath.Join(t.TempDir(), "x.db")
		var wg sync.WaitGroup
		for _, f := range graphtest.Fixture() {
			wg.Go(func() {
				s, err := Open(t.Context(), path, graphtest.Options())
				if err != nil {
					t.Error(err)
					return
				}
				defer s.Close()
				if _, err := s.Put(t.Context(), f); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		s := mustOpen(t, path)
		consistent(t, s)
		if exported(t, s) != exported(t, graphtest.Model(graphtest.Options(), graphtest.Fixture()...)) {
			t.Error("the graph is not whole")
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	foreign := filepath.Join(dir, "foreign.db")
	other, err := sql.Open("sqlite", foreign)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := other.Exec("CREATE TABLE theirs (x)"); err != nil {
		t.Fatal(err)
	}
	newer := filepath.Join(dir, "newer.db")
	s := mustOpen(t, newer)
	err = s.write(t.Context(), func(c *conn) error {
		_, err := c.exec(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, 1)")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.Close()
	for _, c := range []struct {
		path, says string
	}{
		{dir, "it is a folder"},
		{filepath.Join(dir, "missing", "x.db"), "its folder does not exist"},
		{file("text.txt", "a text of more than sixteen bytes"), "it is no store"},
		{file("short.txt", "abc"), "it is no store"},
		{file("cut.db", "SQLite format 3\x00 and nothing more"), "it is no store"},
		{foreign, "another program"},
		{newer, "newer Mailuo"},
		{os.DevNull, "it is no file"},
	} {
		_, err := Open(t.Context(), c.path, graph.Options{})
		refused(t, err, graph.ErrInvalid, c.says)
		if !strings.Contains(fmt.Sprint(err), c.path) {
			t.Errorf("the error %q does not name the file", err)
		}
	}
	if b, err := os.ReadFile(filepath.Join(dir, "text.txt")); err != nil || string(b) != "a text of more than sixteen bytes" {
		t.Errorf("the file that is no store was changed: %q, %v", b, err)
	}
	_, err = Open(t.Context(), filepath.Join(file("file", "x"), "x.db"), graph.Options{})
	refused(t, err, graph.ErrUnavailable, "store ")
	mustOpen(t, file("empty.db", "")).Close()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Open(ctx, filepath.Join(dir, "cancelled.db"), graph.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestReasons: what result codes mean to users.
func TestReasons(t *testing.T) {
	for code, want := range map[int]struct {
		kind error
		says string
	}{
		lib.SQLITE_BUSY:              {graph.ErrUnavailable, "another process"},
		lib.SQLITE_BUSY_SNAPSHOT:     {graph.ErrUnavailable, "another process"},
		lib.SQLITE_LOCKED:            {graph.ErrUnavailable, "another process"},
		lib.SQLITE_FULL:              {graph.ErrUnavailable, "disk is full"},
		lib.SQLITE_READONLY:          {graph.ErrUnavailable, "cannot be written"},
		lib.SQLITE_READONLY_DBMOVED:  {graph.ErrUnavailable, "cannot be written"},
		lib.SQLITE_PERM:              {graph.ErrUnavailable, "permissions"},
		lib.SQLITE_CANTOPEN:          {graph.ErrUnavailable, "cannot be opened"},
		lib.SQLITE_NOTADB:            {graph.ErrInvalid, "no store"},
		lib.SQLITE_CORRUPT:           {graph.ErrUnavailable, "damaged"},
		lib.SQLITE_IOERR_READ:        {graph.ErrUnavailable, "check the disk"},
		lib.SQLITE_NOMEM:             {graph.ErrUnavailable, "memory"},
		lib.SQLITE_TOOBIG:            {graph.ErrInvalid, "longer"},
		lib.SQLITE_ERROR:             {graph.ErrUnavailable, "code 1"},
		lib.SQLITE_CONSTRAINT_UNIQUE: {graph.ErrUnavailable, "code"},
	} {
		what, kind := reason(code, errors.New("text of the driver"))
		refused(t, fmt.Errorf("%s: %w", what, kind), want.kind, want.says)
	}
	for err, says := range map[error]string{fs.ErrPermission: "permissions", fs.ErrNotExist: "its folder"} {
		if what, _ := reason(-1, fmt.Errorf("x: %w", err)); !strings.Contains(what, says) {
			t.Errorf("%v: %s", err, what)
		}
	}
}

func TestLockedByAnother(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := mustOpen(t, path)
	f := graphtest.Fixture()
	if _, err := s.Put(t.Context(), f[0]); err != nil {
		t.Fatal(err)
	}
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	lock, err := other.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lock.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	_, err = s.Put(t.Context(), f[1])
	refused(t, err, graph.ErrUnavailable, "another process has locked it")
	_, err = s.Records().Put(t.Context(), graph.Record{Bucket: "b", Key: "k"})
	refused(t, err, graph.ErrUnavailable, "another process has locked it")
	if page, err := s.Nodes(t.Context(), graph.NodeQuery{IDs: []graph.ID{f[0].Speech.ID}}); err != nil || len(page.Nodes) != 1 {
		t.Errorf("readers are locked out too: %+v, %v", page, err)
	}
	if _, err := lock.ExecContext(t.Context(), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if c, err := s.Put(t.Context(), f[1]); err != nil || c[0].Sequence != 2 {
		t.Errorf("after the lock: %+v, %v", c, err)
	}
	lock.Close()
}

func TestOpenLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	mustOpen(t, path).Close()
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	for _, q := range []string{"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "UPDATE sequence SET last = last", "COMMIT"} {
		if _, err := other.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	_, err = open(t.Context(), path, graph.Options{}, 20*time.Millisecond)
	refused(t, err, graph.ErrUnavailable, "another process has locked it")
}

// Two stores on one file, as two processes have it, see each other's writes.
func TestTwoOnOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	a, b := mustOpen(t, path), mustOpen(t, path)
	for i, f := range graphtest.Fixture() {
		s := []*Store{a, b}[i%2]
		if c, err := s.Put(t.Context(), f); err != nil || c[0].Sequence != int64(i+1) {
			t.Fatalf("%+v, %v", c, err)
		}
		if exported(t, a) != exported(t, b) {
			t.Fatal("the two do not see the same graph")
		}
	}
}

func TestDiskFull(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	f := graphtest.Fixture()
	if _, err := s.Put(t.Context(), f[0]); err != nil {
		t.Fatal(err)
	}
	before := exported(t, s)
	limit := func(pages string) {
		t.Helper()
		err := s.writer.use(t.Context(), func(c *conn) error {
			return c.query(t.Context(), "PRAGMA max_page_count("+pages+")", nil, func(*sql.Rows) error { return nil })
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	limit("1") // no more than there are
	_, err := s.Put(t.Context(), f[1:]...)
	refused(t, err, graph.ErrUnavailable, "disk is full")
	if exported(t, s) != before {
		t.Error("a write that found the disk full left something")
	}
	limit("1000000")
	if _, err := s.Put(t.Context(), f[1:]...); err != nil {
		t.Errorf("after room was made: %v", err)
	}
	if got := exported(t, s); got != exported(t, graphtest.Model(graphtest.Options(), f...)) {
		t.Error("after room was made the graph is not whole")
	}
}

func TestDamagedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := mustOpen(t, path)
	if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
		t.Fatal(err)
	}
	s.Close()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 3 * 4096; i < len(b); i++ {
		b[i] ^= 0x5A
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err = open(t.Context(), path, graph.Options{}, time.Millisecond)
	if err == nil {
		defer s.Close()
		_, err = s.Nodes(t.Context(), graph.NodeQuery{Limit: 1000})
	}
	refused(t, err, graph.ErrUnavailable, "damaged")
}
