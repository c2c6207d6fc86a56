package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph"
	"mailuo/graph/graphtest"
)

func mustOpenReadOnly(t *testing.T, path string) *Store {
	t.Helper()
	s, err := openReadOnly(t.Context(), path, graphtest.Options(), 20*time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// stored makes a store of the fixture and tells what it exports.
func stored(t *testing.T, path string) (export string) {
	t.Helper()
	s := mustOpen(t, path)
	if _, err := s.Put(t.Context(), graphtest.Fixture()...); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Records().Put(t.Context(), graph.Record{Bucket: "b", Key: "k", Value: "v"}); err != nil {
		t.Fatal(err)
	}
	export = exported(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return export
}

// TestReadOnly: all can be read, nothing written, and no byte changes.
func TestReadOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	want := stored(t, path)
	before := sums(t, filepath.Dir(path))
	s := mustOpenReadOnly(t, path)
	if exported(t, s) != want {
		t.Error("the export is another")
	}
	if r, err := s.Records().Get(t.Context(), "b", "k"); err != nil || r.Value != "v" {
		t.Errorf("the record is %+v, %v", r, err)
	}
	f := graphtest.Fixture()[0]
	for name, write := range map[string]func() error{
		"Put":         func() error { _, err := s.Put(t.Context(), numbered(7)); return err },
		"Put again":   func() error { _, err := s.Put(t.Context(), f); return err },
		"Put nothing": func() error { _, err := s.Put(t.Context()); return err },
		"Delete":      func() error { _, err := s.Delete(t.Context(), f.Speech.ID); return err },
		"put a record": func() error {
			_, err := s.Records().Put(t.Context(), graph.Record{Bucket: "b", Key: "new"})
			return err
		},
		"drop a record": func() error { return s.Records().Delete(t.Context(), "b", "k", 1) },
	} {
		t.Run(name, func(t *testing.T) { refused(t, write(), graph.ErrInvalid, path+": it is open for reading only") })
	}
	if exported(t, s) != want {
		t.Error("the export is another after what was refused")
	}
	for range 2 {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Nodes(t.Context(), graph.NodeQuery{Limit: 1}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("after Close: %v", err)
	}
	if d := cmp.Diff(before, sums(t, filepath.Dir(path))); d != "" {
		t.Errorf("the files changed (-before +after):\n%s", d)
	}
}

// A reader and a writer of one file do not mind each other.
func TestReadOnlyBesideWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	writer := mustOpen(t, path)
	reader := mustOpenReadOnly(t, path)
	for _, f := range graphtest.Fixture() {
		if _, err := writer.Put(t.Context(), f); err != nil {
			t.Fatal(err)
		}
		if exported(t, reader) != exported(t, writer) {
			t.Fatal("the reader does not see what the writer does")
		}
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	if exported(t, reader) != exported(t, graphtest.Model(graphtest.Options(), graphtest.Fixture()...)) {
		t.Error("the graph is another after the writer closed")
	}
}

// TestReadOnlyRefuses: what is no store, or has other tables, is not opened, made
// or changed.
func TestReadOnlyRefuses(t *testing.T) {
	const none = "there is no store at"
	for name, c := range map[string]struct {
		prepare func(t *testing.T, path string) error
		kind    error
		says    string
	}{
		"no file":   {func(*testing.T, string) error { return nil }, graph.ErrNotFound, none},
		"empty":     {func(t *testing.T, path string) error { return os.WriteFile(path, nil, 0o600) }, graph.ErrNotFound, none},
		"no tables": {changed("PRAGMA user_version = 1"), graph.ErrNotFound, none},
		"foreign":   {changed("CREATE TABLE theirs (x)"), graph.ErrInvalid, "another program"},
		"text":      {func(t *testing.T, path string) error { return os.WriteFile(path, []byte("text"), 0o600) }, graph.ErrInvalid, "no store of Mailuo"},
		"folder":    {func(t *testing.T, path string) error { return os.Mkdir(path, 0o700) }, graph.ErrInvalid, "it is a folder"},
		"newer": {func(t *testing.T, path string) error {
			stored(t, path)
			return changed("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, 1)")(t, path)
		}, graph.ErrInvalid, "newer Mailuo"},
		"older": {func(t *testing.T, path string) error {
			stored(t, path)
			return changed("DELETE FROM goose_db_version WHERE version_id > 0")(t, path)
		}, graph.ErrUnavailable, "older Mailuo"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			if err := c.prepare(t, path); err != nil {
				t.Fatal(err)
			}
			before := snapshot(t, filepath.Dir(path))
			_, err := OpenReadOnly(t.Context(), path, graph.Options{})
			refused(t, err, c.kind, c.says)
			refused(t, err, c.kind, path)
			if d := cmp.Diff(before, snapshot(t, filepath.Dir(path))); d != "" {
				t.Errorf("the files changed (-before +after):\n%s", d)
			}
		})
	}
	_, err := OpenReadOnly(t.Context(), filepath.Join(t.TempDir(), "missing", "x.db"), graph.Options{})
	refused(t, err, graph.ErrNotFound, none)
}

// changed runs a statement on the database at a path.
func changed(statement string) func(*testing.T, string) error {
	return func(_ *testing.T, path string) error {
		db, err := sql.Open("sqlite", path)
		if err != nil {
			return err
		}
		_, err = db.Exec(statement)
		return errors.Join(err, db.Close())
	}
}

// snapshot is sums, where there are no folders in the folder.
func snapshot(t *testing.T, dir string) any {
	t.Helper()
	if info, err := os.Stat(filepath.Join(dir, "x.db")); err == nil && info.IsDir() {
		return info.Mode()
	}
	return sums(t, dir)
}

// TestSealed: a file that is read without locks is read as long as nobody writes it.
func TestSealed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	want := stored(t, path)
	before := sums(t, filepath.Dir(path))
	s := &Store{path: path, options: graphtest.Options().WithDefaults()}
	db, err := s.openSealed(t.Context(), time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	s.readers = newReaders(db)
	defer s.Close()
	if exported(t, s) != want {
		t.Error("the export is another")
	}
	if d := cmp.Diff(before, sums(t, filepath.Dir(path))); d != "" {
		t.Errorf("the files changed (-before +after):\n%s", d)
	}
	writer := mustOpen(t, path)
	if _, err := writer.Put(t.Context(), numbered(1)); err != nil {
		t.Fatal(err)
	}
	if exported(t, s) != want {
		t.Error("what is in the log only was read")
	}
	writer.Close()
	_, err = s.Nodes(t.Context(), graph.NodeQuery{Limit: 1})
	refused(t, err, graph.ErrUnavailable, "another program has written it")
}

// As one who may write neither the file nor its folder, which a test cannot be
// everywhere: the log of a writer is read, and where it cannot be, that is said.
func TestReadOnlyLog(t *testing.T) {
	beside := url.Values{"mode": {"ro"}, "readonly_shm": {"1"}}
	for name, ends := range map[string][]string{"with its locks": {"-wal", "-shm"}, "alone": {"-wal"}} {
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
			before := sums(t, filepath.Dir(path))
			s := &Store{path: path, options: graphtest.Options().WithDefaults()}
			db, err := s.tryReaders(t.Context(), time.Millisecond, beside)
			if len(ends) == 1 {
				if !notWritten(err) {
					t.Errorf("without the file of locks: %v", err)
				}
				_, err = s.openSealed(t.Context(), time.Millisecond)
				refused(t, err, graph.ErrUnavailable, fmt.Sprintf("its last changes are in %s-wal", path))
			} else if err != nil {
				t.Fatal(err)
			} else {
				s.readers = newReaders(db)
				defer s.Close()
				if exported(t, s) != exported(t, live) {
					t.Error("the export is another")
				}
			}
			if d := cmp.Diff(before, sums(t, filepath.Dir(path))); d != "" {
				t.Errorf("the files changed (-before +after):\n%s", d)
			}
		})
	}
}

// TestReadOnlyPermissions: what may not be written can be read. (They do not bind
// root, for whom it is like any other.)
func TestReadOnlyPermissions(t *testing.T) {
	for name, c := range map[string]struct{ file, dir os.FileMode }{
		"file": {0o444, 0o755}, "folder": {0o644, 0o555}, "both": {0o444, 0o555},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "x.db")
			want := stored(t, path)
			before := sums(t, dir)
			if err := errors.Join(os.Chmod(path, c.file), os.Chmod(dir, c.dir)); err != nil {
				t.Fatal(err)
			}
			defer os.Chmod(dir, 0o755)
			s := mustOpenReadOnly(t, path)
			if exported(t, s) != want {
				t.Error("the export is another")
			}
			_, err := s.Put(t.Context(), numbered(1))
			refused(t, err, graph.ErrInvalid, "open for reading only")
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			if d := cmp.Diff(before, sums(t, dir)); d != "" {
				t.Errorf("the files changed (-before +after):\n%s", d)
			}
		})
	}
}
