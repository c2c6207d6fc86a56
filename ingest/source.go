package ingest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"mailuo/ingest/document"
)

// Item is a file to bring in.
type Item struct {
	// Path is where to read it, and what people are told; Address is the absolute form,
	// by which the store remembers it; File is the bare name, which metadata keeps.
	Path, Address, File string
	Size                int64 // 0 where it is not known before it is opened
	// Open gives the file; nil reads Path.
	Open func(ctx context.Context) (document.File, error)
	// Done is called when all that Open gave is in the store, so that a source need not
	// give it again; nil is nothing.
	Done func(ctx context.Context) error
	// Defaults are what the source says of all its files, where neither a file nor its
	// text says it: collection, place, level, genre, tags.
	Defaults map[string]string

	// folder is the one that Path was found in, which reading does not leave.
	folder string
}

// ErrUnchanged is what an Item's Open gives for what is as it was when Done was called.
var ErrUnchanged = errors.New("it has not changed")

// fileScheme opens the address of a file.
const fileScheme = "file://"

// Find lists the files that paths stand for: a file itself, a folder's files and
// those of its subfolders, in order of name. Hidden files, a folder's README and
// files of other formats are passed over in a folder; of those named by themselves
// other formats are failures. Within a folder symbolic links, pipes, sockets and
// devices are failures, and so are a subfolder that cannot be read and names that
// differ by their normal form only; the rest is listed.
func Find(paths []string) ([]Item, []*Failure) {
	var items []Item
	var failures []*Failure
	seen := map[string]string{} // address → path
	for _, p := range paths {
		found, errs := find(p)
		for _, err := range errs {
			failures = append(failures, document.AsFailure(err, p, CodeUnreadable))
		}
		for _, it := range found {
			first, again := seen[it.Address]
			switch {
			case !again:
				seen[it.Address] = it.Path
				items = append(items, it)
			case filepath.Base(first) != filepath.Base(it.Path):
				failures = append(failures, &Failure{Name: it.Path, Code: CodeName, Reason: "has the same name as another file, but for how its characters are put together; rename one"})
			}
		}
	}
	return items, failures
}

func find(path string) ([]Item, []error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = document.Failf(path, CodeMissing, "no such file or folder; check the path")
	case err != nil:
		err = unreadable(path)
	case info.IsDir():
		return findIn(path)
	case !info.Mode().IsRegular():
		err = notAFile(path, info.Mode())
	case !document.Known(path):
		err = document.Failf(path, CodeFormat, "format %q is not read; formats are %s", filepath.Ext(path), strings.Join(document.Endings(), " "))
	}
	if err != nil {
		return nil, []error{err}
	}
	it, err := item(path, "", info.Size())
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
		case p != folder && isHidden(e.Name()):
			if e.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case e.IsDir() || !document.Known(p) || isReadme(e.Name()):
			return nil
		case !e.Type().IsRegular():
			errs = append(errs, notAFile(p, e.Type()))
			return nil
		}
		it := Item{}
		info, err := e.Info()
		if err == nil {
			it, err = item(p, folder, info.Size())
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
		errs = append(errs, document.Failf(folder, CodeMissing, "holds no file of a format that is read (%s)", strings.Join(document.Endings(), " ")))
	}
	return items, errs
}

// isHidden reports whether a file is one that people do not see, or that an office
// program keeps while another is open.
func isHidden(name string) bool { return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") }

// isReadme reports whether a file tells of the folder rather than belongs to it.
func isReadme(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	return strings.EqualFold(stem, "readme")
}

func unreadable(path string) error {
	return document.Failf(path, CodeUnreadable, "cannot be read; check its permissions")
}

func notAFile(path string, m fs.FileMode) error {
	if m&fs.ModeSymlink != 0 {
		return document.Failf(path, CodeNotAFile, "is a symbolic link, and those are not followed within a folder; name it, or what it leads to, by itself")
	}
	return document.Failf(path, CodeNotAFile, "is no regular file but a %s", kindOf(m))
}

func item(path, folder string, size int64) (Item, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return Item{}, fmt.Errorf("ingest %s: %w", path, err)
	}
	address := fileScheme + document.CleanName(filepath.ToSlash(abs))
	return Item{Path: path, Address: address, File: document.CleanName(filepath.Base(path)), Size: size, folder: folder}, nil
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

// Read returns an item's file. It reads no more than limit bytes. The error is a
// *Failure, or what Open gives.
func (it Item) Read(ctx context.Context, limit int64) (document.File, error) {
	if it.Open != nil {
		return it.Open(ctx)
	}
	if it.Size > limit {
		return document.File{}, document.TooLarge(it.Path, limit)
	}
	f, err := it.open()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return document.File{}, document.Failf(it.Path, CodeMissing, "no such file; it was there a moment ago")
	case err != nil:
		return document.File{}, unreadable(it.Path)
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() { // changed since it was found
		return document.File{}, document.Failf(it.Path, CodeNotAFile, "is no regular file any more")
	}
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	switch {
	case err != nil:
		return document.File{}, document.Failf(it.Path, CodeUnreadable, "reading it failed; try again")
	case int64(len(data)) > limit:
		return document.File{}, document.TooLarge(it.Path, limit)
	}
	return document.File{Name: it.Path, Data: data}, nil
}

// open opens Path without waiting for a pipe's other end. One that was found in a
// folder is opened in it, whatever links have been put in its way since.
func (it Item) open() (*os.File, error) {
	const flags = os.O_RDONLY | syscall.O_NONBLOCK
	if it.folder == "" {
		return os.OpenFile(it.Path, flags, 0)
	}
	root, err := os.OpenRoot(it.folder)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	rel, err := filepath.Rel(it.folder, it.Path)
	if err != nil {
		return nil, err
	}
	return root.OpenFile(rel, flags, 0)
}
