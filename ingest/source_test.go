package ingest_test

import (
	"net"
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
		"b.txt": "b", "a.md": "a", "sub/c.TXT": "c", ".hidden.txt": "h", ".git/d.txt": "d", "picture.png": "p", "empty/x.png": "x",
		"README.md": "r", "sub/Readme.txt": "r",
	})
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
	write(t, dir, map[string]string{"a.png": "a", "empty/a.png": "a", "linked/a.txt": "a", "nfc/\u00e9.txt": "a", "nfc/e\u0301.txt": "b"})
	pipe := filepath.Join(dir, "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(dir, "linked", "a.txt"), filepath.Join(dir, "linked", "b.txt")); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"piped", "socket"} {
		if err := os.Mkdir(filepath.Join(dir, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "piped", "a.txt"), 0o644); err != nil {
		t.Fatal(err)
	}
	socket, err := net.ListenUnix("unix", &net.UnixAddr{Name: filepath.Join(dir, "socket", "a.txt")})
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	for path, want := range map[string]ingest.Code{
		filepath.Join(dir, "none.txt"): ingest.CodeMissing,
		filepath.Join(dir, "empty"):    ingest.CodeMissing,
		filepath.Join(dir, "a.png"):    ingest.CodeFormat,
		pipe:                           ingest.CodeNotAFile,
		filepath.Join(dir, "linked"):   ingest.CodeNotAFile,
		filepath.Join(dir, "piped"):    ingest.CodeNotAFile,
		filepath.Join(dir, "socket"):   ingest.CodeNotAFile,
		filepath.Join(dir, "nfc"):      ingest.CodeName,
	} {
		items, failures := ingest.Find([]string{path})
		want1 := 0
		if filepath.Base(path) == "linked" || filepath.Base(path) == "nfc" {
			want1 = 1 // the other file
		}
		if len(items) != want1 || len(failures) != 1 || failures[0].Code != want || !strings.Contains(failures[0].Error(), path) {
			t.Errorf("%s: found %v, %v, want %s", path, items, failures, want)
		}
	}
}

func TestReadLimit(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, map[string]string{"big.txt": strings.Repeat("要抓好落实。", 1000)})
	items, _ := ingest.Find([]string{dir})
	if _, err := items[0].Read(t.Context(), 1000); err == nil || !strings.Contains(err.Error(), "larger than") {
		t.Errorf("got %v", err)
	}
	if f, err := items[0].Read(t.Context(), 1<<20); err != nil || len(f.Data) != 18000 {
		t.Errorf("got %d bytes, %v", len(f.Data), err)
	}
}

// TestReadSwapped: between finding and reading, a file is swapped for something that
// leads out of its folder or never ends.
func TestReadSwapped(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		return
	}
	outside := filepath.Join(t.TempDir(), "secret.txt")
	if err := os.WriteFile(outside, []byte("不该读到。"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, swap := range map[string]func(path string) error{
		"link":   func(p string) error { return os.Symlink(outside, p) },
		"pipe":   func(p string) error { return syscall.Mkfifo(p, 0o644) },
		"folder": func(p string) error { return os.Mkdir(p, 0o755) },
		"gone":   func(string) error { return nil },
	} {
		dir := t.TempDir()
		write(t, dir, map[string]string{"a/b.txt": "要抓好落实。"})
		items, _ := ingest.Find([]string{dir})
		if err := os.Remove(items[0].Path); err != nil {
			t.Fatal(err)
		}
		if err := swap(items[0].Path); err != nil {
			t.Fatal(err)
		}
		if f, err := items[0].Read(t.Context(), 1000); err == nil {
			t.Errorf("%s: read %q", name, f.Data)
		}
	}
}
