package ingest_test

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"mailuo/ingest"
)

// write makes files in dir, with their folders.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFind(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"b.txt": "b", "a.md": "a", "sub/c.TXT": "c", ".hidden.txt": "h", ".git/d.txt": "d", "picture.png": "p", "empty/x.pdf": "x",
		"README.md": "r", "sub/Readme.txt": "r",
	})
	if err := os.Symlink(filepath.Join(dir, "b.txt"), filepath.Join(dir, "link.txt")); err != nil {
		t.Fatal(err)
	}
	items, failures := ingest.Find([]string{dir, filepath.Join(dir, "b.txt")})
	var names []string
	for _, it := range items {
		names = append(names, it.File)
		if !strings.HasPrefix(it.Address, "file:///") {
			t.Errorf("address %q is not absolute", it.Address)
		}
	}
	if want := []string{"a.md", "b.txt", "c.TXT"}; !slices.Equal(names, want) || len(failures) > 0 {
		t.Errorf("found %q, %v, want %q", names, failures, want)
	}
}

func TestFindFailures(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		return
	}
	dir := t.TempDir()
	write(t, dir, map[string]string{"a.pdf": "a", "empty/a.pdf": "a"})
	pipe := filepath.Join(dir, "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]ingest.Code{
		filepath.Join(dir, "none.txt"): ingest.CodeMissing,
		filepath.Join(dir, "empty"):    ingest.CodeMissing,
		filepath.Join(dir, "a.pdf"):    ingest.CodeFormat,
		pipe:                           ingest.CodeNotAFile,
	} {
		items, failures := ingest.Find([]string{path})
		if len(items) > 0 || len(failures) != 1 || failures[0].Code != want || !strings.Contains(failures[0].Error(), path) {
			t.Errorf("%s: found %v, %v, want %s", path, items, failures, want)
		}
	}
}

func TestReadLimit(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, map[string]string{"big.txt": strings.Repeat("要抓好落实。", 1000)})
	items, _ := ingest.Find([]string{dir})
	if _, err := ingest.Read(items[0], 1000); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("got %v", err)
	}
	if text, err := ingest.Read(items[0], 1<<20); err != nil || len(text) != 18000 {
		t.Errorf("got %d bytes, %v", len(text), err)
	}
}
