package sqlite

import (
	"bytes"
	"crypto/md5"
	"database/sql"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

// sums are the digests of the files in a folder, by name.
func sums(t *testing.T, dir string) map[string][md5.Size]byte {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][md5.Size]byte{}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = md5.Sum(b)
	}
	return out
}

// connected opens a database on one connection and runs statements.
func connected(t *testing.T, path string, statements ...string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	return db
}

// killed makes the database at path as a process leaves it that is killed after
// the statements, with those of the files beside it that ends name.
func killed(t *testing.T, path string, ends []string, statements ...string) {
	t.Helper()
	from := filepath.Join(t.TempDir(), "live.db")
	db := connected(t, from, statements...)
	for _, end := range append(ends, "") {
		if err := copyFile(path+end, from+end); err != nil {
			t.Fatal(err)
		}
	}
	db.Close()
}

// TestOpenLeavesForeign: the database of another program is refused, and neither it
// nor what lies beside it changes.
func TestOpenLeavesForeign(t *testing.T) {
	const (
		table = "CREATE TABLE theirs (x)"
		many  = "INSERT INTO theirs SELECT zeroblob(5000) FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]')"
	)
	for name, prepare := range map[string]func(t *testing.T, path string){
		"rollback journal": func(t *testing.T, path string) { connected(t, path, table, many).Close() },
		"WAL":              func(t *testing.T, path string) { connected(t, path, "PRAGMA journal_mode = WAL", table, many).Close() },
		"marked, no table": func(t *testing.T, path string) {
			connected(t, path, "PRAGMA application_id = 7").Close()
		},
		"marked": func(t *testing.T, path string) { connected(t, path, "PRAGMA application_id = 7", table).Close() },
		"in use": func(t *testing.T, path string) {
			connected(t, path, "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0", table, many)
		},
		"in use, file with tables": func(t *testing.T, path string) {
			connected(t, path, "PRAGMA journal_mode = WAL", table, "PRAGMA wal_checkpoint", many)
		},
		"killed": func(t *testing.T, path string) {
			killed(t, path, []string{"-wal", "-shm"}, "PRAGMA journal_mode = WAL", table, many)
		},
		"killed, no shm": func(t *testing.T, path string) {
			killed(t, path, []string{"-wal"}, "PRAGMA journal_mode = WAL", table, many)
		},
		"killed, file with tables": func(t *testing.T, path string) {
			killed(t, path, []string{"-wal"}, "PRAGMA journal_mode = WAL", table, "PRAGMA wal_checkpoint", many)
		},
		"killed in a transaction": func(t *testing.T, path string) {
			killed(t, path, []string{"-journal"}, table, many, "PRAGMA cache_size = 1", "BEGIN", "UPDATE theirs SET x = zeroblob(4000)")
		},
		"read-only": func(t *testing.T, path string) {
			connected(t, path, table).Close()
			if err := os.Chmod(path, 0o444); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "x.db")
			prepare(t, path)
			before := sums(t, filepath.Dir(path))
			_, err := open(t.Context(), path, graph.Options{}, 20*time.Millisecond)
			refused(t, err, graph.ErrInvalid, "another program")
			if d := cmp.Diff(before, sums(t, filepath.Dir(path))); d != "" {
				t.Errorf("the files changed (-before +after):\n%s", d)
			}
		})
	}
}

// TestOpenKilledWhileMade: a store of which all is in the log is opened as one,
// with and without the file of its locks.
func TestOpenKilledWhileMade(t *testing.T) {
	for name, ends := range map[string][]string{"wal": {"-wal"}, "wal and shm": {"-wal", "-shm"}} {
		t.Run(name, func(t *testing.T) {
			from, path := filepath.Join(t.TempDir(), "live.db"), filepath.Join(t.TempDir(), "x.db")
			live := mustOpen(t, from)
			if _, err := live.Put(t.Context(), graphtest.Fixture()...); err != nil {
				t.Fatal(err)
			}
			for _, end := range append(ends, "") {
				if err := copyFile(path+end, from+end); err != nil {
					t.Fatal(err)
				}
			}
			head, err := readHead(path)
			if err != nil || !bytes.Equal(head[idAt:idAfter], make([]byte, 4)) {
				t.Fatalf("the file is marked already: %x, %v", head, err)
			}
			if got := exported(t, mustOpen(t, path)); got != exported(t, live) {
				t.Error("the store is not whole")
			}
		})
	}
}

// TestOpenedAlready: opening and closing a store that is up to date leaves its bytes.
func TestOpenedAlready(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := mustOpen(t, path)
	if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
		t.Fatal(err)
	}
	s.Close()
	before := sums(t, filepath.Dir(path))
	mustOpen(t, path).Close()
	if after := sums(t, filepath.Dir(path)); !maps.Equal(before, after) {
		t.Errorf("the files changed: %v, %v", before, after)
	}
}
