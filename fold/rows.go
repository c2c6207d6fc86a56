package fold

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

//go:embed tables/*.tsv
var tables embed.FS

// readRows gives the cells of every line of a table that is not empty and not a
// comment to use. Its error names the file and line.
func readRows(fsys fs.FS, file string, columns int, use func(cells []string) error) error {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return fmt.Errorf("fold: %w", err)
	}
	if !utf8.Valid(data) {
		return fmt.Errorf("fold: %s is not UTF-8", file)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != columns {
			return fmt.Errorf("fold: %s:%d: %d cells, want %d", file, n, len(cells), columns)
		}
		if err := use(cells); err != nil {
			return fmt.Errorf("fold: %s:%d: %w", file, n, err)
		}
	}
	return nil
}

// single returns the one code point that s consists of.
func single(s string) (rune, error) {
	r, size := utf8.DecodeRuneInString(s)
	if s == "" || size != len(s) {
		return 0, fmt.Errorf("%q is not one character", s)
	}
	return r, nil
}
