package sqlite

import (
	"bufio"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"mailuo/graph"
)

// many puts small speeches until a copy takes several steps.
func many(t *testing.T, s *Store, from, to int) {
	t.Helper()
	var facts []graph.Facts
	for k := from; k < to; k++ {
		facts = append(facts, numbered(k))
	}
	if _, err := s.Put(t.Context(), facts...); err != nil {
		t.Fatal(err)
	}
}

// files are the names in a folder.
func files(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func wantFiles(t *testing.T, dir string, want ...string) {
	t.Helper()
	if got := files(t, dir); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
}

// TestBackup: a copy is the store as it was when it began, whatever is written while
// it is made; with what stands beside the graph.
func TestBackup(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "x.db"))
	many(t, s, 0, 2000)
	if _, err := s.Records().Put(t.Context(), graph.Record{Bucket: "b", Key: "k", Value: "v"}); err != nil {
		t.Fatal(err)
	}
	before := exported(t, s)
	dir := t.TempDir()
	file := filepath.Join(dir, "copy.db")
	steps, last := 0, int64(0)
	got, err := s.Backup(t.Context(), file, false, func(done, total int64) {
		if done < last || done > total {
			t.Errorf("%d of %d bytes after %d", done, total, last)
		}
		steps, last = steps+1, done
		many(t, s, 2000+steps, 2001+steps)
	})
	if err != nil {
		t.Fatal(err)
	}
	if steps < 2 || last != got.Bytes {
		t.Errorf("%d steps to %d of %d bytes", steps, last, got.Bytes)
	}
	if exported(t, s) == before {
		t.Fatal("nothing was written while the copy was made")
	}
	wantFiles(t, dir, "copy.db")
	if info, err := os.Stat(file); err != nil || info.Size() != got.Bytes || got.Speeches != 2000 {
		t.Errorf("%+v, %v", got, err)
	}
	c := mustOpen(t, file)
	if exported(t, c) != before {
		t.Error("the copy is not the store as it was")
	}
	consistent(t, c)
	if r, err := c.Records().Get(t.Context(), "b", "k"); err != nil || r.Value != "v" {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestBackupRefuses(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.db")
	s := mustOpen(t, path)
	many(t, s, 0, 5)
	there := filepath.Join(dir, "there")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	linked := filepath.Join(dir, "linked")
	if err := os.Link(path, linked); err != nil {
		t.Fatal(err)
	}
	before := files(t, dir)
	for _, c := range []struct {
		name, file string
		replace    bool
		kind       error
		says       string
	}{
		{"a file that is there", there, false, graph.ErrConflict, "there is a file already"},
		{"the store", path, true, graph.ErrInvalid, "the store itself"},
		{"the store by another name", linked, true, graph.ErrInvalid, "the store itself"},
		{"the store's log", path + "-wal", true, graph.ErrInvalid, "the store itself"},
		{"a folder", dir, true, graph.ErrInvalid, "no regular file"},
		{"no folder", filepath.Join(dir, "none", "c.db"), false, graph.ErrInvalid, "its folder does not exist"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := s.Backup(t.Context(), c.file, c.replace, nil)
			refused(t, err, c.kind, c.says)
		})
	}
	ctx, stop := context.WithCancel(t.Context())
	_, err := s.Backup(ctx, filepath.Join(dir, "cut.db"), false, func(int64, int64) { stop() })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cut off: %v", err)
	}
	// What comes to stand there while the copy is made is not replaced either.
	late := filepath.Join(dir, "late")
	_, err = s.Backup(t.Context(), late, false, func(int64, int64) {
		if err := os.WriteFile(late, []byte("mine"), 0o600); err != nil {
			t.Error(err)
		}
	})
	refused(t, err, graph.ErrConflict, "there is a file already")
	for _, f := range []string{there, late} {
		if b, err := os.ReadFile(f); err != nil || string(b) != "mine" {
			t.Errorf("%s holds %q, %v", f, b, err)
		}
	}
	if err := os.Remove(late); err != nil {
		t.Fatal(err)
	}
	wantFiles(t, dir, before...)
	if _, err := s.Backup(t.Context(), there, true, nil); err != nil {
		t.Error(err)
	}
	if exported(t, mustOpen(t, there)) != exported(t, s) {
		t.Error("the copy that replaced a file is not the store")
	}
}

// backedUp is a copy of a store with some speeches, and its export.
func backedUp(t *testing.T, speeches int) (file, export string) {
	t.Helper()
	s := mustOpen(t, filepath.Join(t.TempDir(), "from.db"))
	many(t, s, 0, speeches)
	file = filepath.Join(t.TempDir(), "copy.db")
	if _, err := s.Backup(t.Context(), file, false, nil); err != nil {
		t.Fatal(err)
	}
	return file, exported(t, s)
}

// TestRestore: into nothing, an empty file, a smaller and a larger store, and one
// whose pages are damaged.
func TestRestore(t *testing.T) {
	file, want := backedUp(t, 400)
	store := func(speeches int) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			s := mustOpen(t, path)
			many(t, s, 1000, 1000+speeches)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, prepare := range map[string]func(t *testing.T, path string){
		"nothing": func(*testing.T, string) {},
		"empty": func(t *testing.T, path string) {
			if err := os.WriteFile(path, nil, 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"smaller": store(3),
		"larger":  store(1500),
		"damaged": func(t *testing.T, path string) {
			store(50)(t, path)
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
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "x.db")
			prepare(t, path)
			before := sums(t, filepath.Dir(file))
			got, err := restore(t.Context(), path, file, 20*time.Millisecond, nil)
			if err != nil || got.Speeches != 400 {
				t.Fatalf("%+v, %v", got, err)
			}
			wantFiles(t, filepath.Dir(path), "x.db")
			if info, err := os.Stat(path); err != nil || info.Size() != got.Bytes {
				t.Errorf("the file: %v, %v, want %d bytes", info, err, got.Bytes)
			}
			s := mustOpen(t, path)
			consistent(t, s)
			if exported(t, s) != want {
				t.Error("the store is not what the copy holds")
			}
			many(t, s, 5000, 5001)
			for name, sum := range sums(t, filepath.Dir(file)) {
				if before[name] != sum {
					t.Errorf("%s was changed", name)
				}
			}
		})
	}
}

func TestRestoreRefuses(t *testing.T) {
	file, _ := backedUp(t, 400)
	dir := t.TempDir()
	path := filepath.Join(dir, "x.db")
	s := mustOpen(t, path)
	many(t, s, 1000, 1003)
	before := exported(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}

	write := func(name string, b []byte) string {
		t.Helper()
		p := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(p, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	flipped := slices.Clone(whole)
	for i := len(flipped) / 2; i < len(flipped)/2+4096; i++ {
		flipped[i] ^= 0x5A
	}
	newer := filepath.Join(t.TempDir(), "newer.db")
	if _, err := restore(t.Context(), newer, file, 0, nil); err != nil {
		t.Fatal(err)
	}
	connected(t, newer, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, 1)", "PRAGMA journal_mode = DELETE").Close()
	logged := write("logged.db", whole)
	if err := os.WriteFile(logged+"-wal", []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, file string
		kind       error
		says       string
	}{
		{"nothing", filepath.Join(dir, "none"), graph.ErrNotFound, "there is no file"},
		{"a folder", dir, graph.ErrInvalid, "folder"},
		{"an empty file", write("empty", nil), graph.ErrInvalid, "no store"},
		{"a text", write("text", whole[200:2000]), graph.ErrInvalid, "no store"},
		{"half of it", write("half", whole[:len(whole)/2]), nil, "damaged"},
		{"a damaged one", write("flipped", flipped), nil, "damaged"},
		{"a newer one", newer, graph.ErrInvalid, "newer Mailuo"},
		{"one with a log", logged, graph.ErrInvalid, "-wal still"},
		{"itself", path, graph.ErrInvalid, "the store itself"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := restore(t.Context(), path, c.file, 0, nil)
			if c.kind == nil { // SQLite may find the damage before we do
				c.kind = graph.ErrUnavailable
				if errors.Is(err, graph.ErrInvalid) {
					c.kind = graph.ErrInvalid
				}
			}
			refused(t, err, c.kind, c.says)
			wantFiles(t, dir, "x.db")
		})
	}

	foreign := write("foreign.db", nil)
	connected(t, foreign, "CREATE TABLE t (x)").Close()
	_, err = restore(t.Context(), foreign, file, 0, nil)
	refused(t, err, graph.ErrInvalid, "another program")

	if exported(t, mustOpen(t, path)) != before {
		t.Error("the store was changed")
	}
}

// TestRestoreHeld: a store that another process has open is not touched.
func TestRestoreHeld(t *testing.T) {
	file, want := backedUp(t, 40)
	path := filepath.Join(t.TempDir(), "x.db")
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childFile+"="+path)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for said := range 3 {
		if !lines.Scan() {
			t.Fatalf("the child ended after %d words", said)
		}
	}
	_, err = restore(t.Context(), path, file, time.Millisecond, nil)
	refused(t, err, graph.ErrConflict, "another process has it open")
	for said := range 3 {
		if !lines.Scan() {
			t.Fatalf("the child ended after %d words more", said)
		}
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for lines.Scan() {
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child ended by itself")
	}
	s := mustOpen(t, path)
	consistent(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := restore(t.Context(), path, file, 0, nil); err != nil {
		t.Fatal(err)
	}
	if exported(t, mustOpen(t, path)) != want {
		t.Error("the store is not what the copy holds")
	}
}

// TestRestoreCutOff: until its end the store is as it was, both where the restore is
// told to stop and where its process is gone.
func TestRestoreCutOff(t *testing.T) {
	file, want := backedUp(t, 2000)
	path := filepath.Join(t.TempDir(), "x.db")
	s := mustOpen(t, path)
	many(t, s, 5000, 5003)
	before := exported(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	gone := filepath.Join(t.TempDir(), "gone.db")
	ctx, stop := context.WithCancel(t.Context())
	steps := 0
	_, err := restore(ctx, path, file, 0, func(done, total int64) {
		if steps++; steps > 1 || done == total {
			return
		}
		for _, end := range []string{"", "-wal", "-journal"} {
			if err := copyFile(gone+end, path+end); err != nil && !errors.Is(err, fs.ErrNotExist) {
				t.Error(err)
			}
		}
		stop()
	})
	if !errors.Is(err, context.Canceled) || steps != 1 {
		t.Fatalf("%v after %d steps", err, steps)
	}
	for name, p := range map[string]string{"told to stop": path, "gone": gone} {
		s := mustOpen(t, p)
		if exported(t, s) != before {
			t.Errorf("%s: the store is not as it was", name)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := restore(t.Context(), p, file, 0, nil); err != nil {
			t.Fatal(err)
		}
		if exported(t, mustOpen(t, p)) != want {
			t.Errorf("%s: run again, it does not restore", name)
		}
	}
}
