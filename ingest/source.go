package ingest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Item is a file to bring in.
type Item struct {
	// Path is where to read it; Address is the absolute form, by which the store
	// remembers it; File is the bare name, which metadata keeps.
	Path, Address, File string
	Size                int64
}

// fileScheme opens the address of a file.
const fileScheme = "file://"

// formats are the endings of files that are read.
var formats = []string{".txt", ".text", ".md", ".markdown"}

// Find lists the files that paths stand for: a file itself, a folder's files and
// those of its subfolders, in order of name. Hidden files, a folder's README and
// files of other formats are passed over in a folder; of those named by themselves
// other formats are failures. A subfolder that cannot be read is a failure, the
// rest is listed. Symbolic links inside a folder are not followed.
func Find(paths []string) ([]Item, []*Failure) {
	var items []Item
	var failures []*Failure
	seen := map[string]bool{}
	for _, p := range paths {
		found, errs := find(p)
		for _, err := range errs {
			failures = append(failures, asFailure(err, p, CodeUnreadable))
		}
		for _, it := range found {
			if !seen[it.Address] {
				seen[it.Address] = true
				items = append(items, it)
			}
		}
	}
	return items, failures
}

func find(path string) ([]Item, []error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = failf(path, CodeMissing, "no such file or folder; check the path")
	case err != nil:
		err = unreadable(path)
	case info.IsDir():
		return findIn(path)
	case !info.Mode().IsRegular():
		err = failf(path, CodeNotAFile, "is no regular file but a %s", kindOf(info.Mode()))
	case !isText(path):
		err = failf(path, CodeFormat, "format %q is not read; formats are %s", filepath.Ext(path), strings.Join(formats, " "))
	}
	if err != nil {
		return nil, []error{err}
	}
	it, err := item(path, info.Size())
	if err != nil {
		return nil, []error{err}
	}
	return []Item{it}, nil
}

// findIn lists the files below a folder.
func findIn(folder string) ([]Item, []error) {
	var items []Item
	var errs []error
	walk := func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			errs = append(errs, unreadable(p))
			return nil
		case p != folder && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case !e.Type().IsRegular() || !isText(p) || isReadme(e.Name()):
			return nil
		}
		it := Item{}
		info, err := e.Info()
		if err == nil {
			it, err = item(p, info.Size())
		}
		if err != nil {
			errs = append(errs, unreadable(p))
			return nil
		}
		items = append(items, it)
		return nil
	}
	if err := filepath.WalkDir(folder, walk); err != nil {
		errs = append(errs, err)
	}
	if len(errs) == 0 && len(items) == 0 {
		errs = append(errs, failf(folder, CodeMissing, "holds no file of a format that is read (%s)", strings.Join(formats, " ")))
	}
	return items, errs
}

func isText(path string) bool { return slices.Contains(formats, strings.ToLower(filepath.Ext(path))) }

// isReadme reports whether a file tells of the folder rather than belongs to it.
func isReadme(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	return strings.EqualFold(stem, "readme")
}

func unreadable(path string) error {
	return failf(path, CodeUnreadable, "cannot be read; check its permissions")
}

func item(path string, size int64) (Item, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return Item{}, fmt.Errorf("ingest %s: %w", path, err)
	}
	return Item{Path: path, Address: fileScheme + filepath.ToSlash(abs), File: filepath.Base(path), Size: size}, nil
}

func kindOf(m fs.FileMode) string {
	switch {
	case m&fs.ModeNamedPipe != 0:
		return "pipe"
	case m&fs.ModeSocket != 0:
		return "socket"
	case m&fs.ModeDevice != 0:
		return "device"
	}
	return "special file"
}

// Read returns an item's text, decoded. It reads no more than limit bytes.
func Read(it Item, limit int64) (string, error) {
	if it.Size > limit {
		return "", tooLarge(it.Path, limit)
	}
	f, err := os.Open(it.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", failf(it.Path, CodeMissing, "no such file; it was there a moment ago")
	}
	if err != nil {
		return "", unreadable(it.Path)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	switch {
	case err != nil:
		return "", failf(it.Path, CodeUnreadable, "reading it failed; try again")
	case int64(len(data)) > limit:
		return "", tooLarge(it.Path, limit)
	}
	text, err := Decode(data)
	if err != nil {
		return "", asFailure(err, it.Path, CodeEncoding).named(it.Path)
	}
	return text, nil
}

func (f *Failure) named(name string) *Failure {
	return &Failure{Name: name, Code: f.Code, Reason: f.Reason}
}

func tooLarge(path string, limit int64) error {
	return failf(path, CodeTooLarge, "is larger than %d MB, the most that one text may be; split it or raise --max-size", limit>>20)
}
