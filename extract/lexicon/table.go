package lexicon

import (
	"bytes"
	"fmt"
	"io/fs"
	"strings"
	"unicode/utf8"
)

// table is a .tsv file: comment lines start with #, the first other line names
// the columns, every row has a cell for each.
type table struct {
	file    string
	columns []string
	rows    []row
}

// row is one line of a table.
type row struct {
	file  string
	line  int
	cells map[string]string
}

// at names the row for errors: file:line.
func (r row) at() string { return fmt.Sprintf("%s:%d", r.file, r.line) }

// list splits a cell at its semicolons; an empty cell has no items.
func (r row) list(column string) []string {
	if r.cells[column] == "" {
		return nil
	}
	return strings.Split(r.cells[column], ";")
}

func (r row) flag(column string) bool { return r.cells[column] == "1" }

// readTable reads file and checks that it has exactly the columns named, in order.
func readTable(fsys fs.FS, file string, columns ...string) (table, error) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return table{}, fmt.Errorf("lexicon: %w", err)
	}
	t := table{file: file, columns: columns}
	header := false
	for i, raw := range bytes.Split(data, []byte("\n")) {
		text := strings.TrimSuffix(string(raw), "\r")
		at := fmt.Sprintf("%s:%d", file, i+1)
		switch {
		case !utf8.ValidString(text):
			return table{}, fmt.Errorf("%s: not UTF-8", at)
		case text == "" || strings.HasPrefix(text, "#"):
			continue
		}
		cells := strings.Split(text, "\t")
		if !header {
			if strings.Join(cells, "\t") != strings.Join(columns, "\t") {
				return table{}, fmt.Errorf("%s: columns are %q, want %q", at, cells, columns)
			}
			header = true
			continue
		}
		if len(cells) != len(columns) {
			return table{}, fmt.Errorf("%s: %d cells, want %d", at, len(cells), len(columns))
		}
		r := row{file: file, line: i + 1, cells: map[string]string{}}
		for j, c := range cells {
			if c != strings.TrimSpace(c) {
				return table{}, fmt.Errorf("%s: blanks around %q", at, c)
			}
			r.cells[columns[j]] = c
		}
		if cells[0] == "" {
			return table{}, fmt.Errorf("%s: the first cell is empty", at)
		}
		t.rows = append(t.rows, r)
	}
	if !header {
		return table{}, fmt.Errorf("%s: no line with the names of the columns", file)
	}
	return t, nil
}

// unique checks that no two rows have the same cells in the columns.
func (t table) unique(columns ...string) error {
	seen := map[string]row{}
	for _, r := range t.rows {
		var key []string
		for _, c := range columns {
			key = append(key, r.cells[c])
		}
		k := strings.Join(key, "\t")
		if first, ok := seen[k]; ok {
			return fmt.Errorf("%s: %q stands at line %d already", r.at(), key, first.line)
		}
		seen[k] = r
	}
	return nil
}
