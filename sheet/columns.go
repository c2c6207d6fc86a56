package sheet

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mailuo/graph"
)

// Kind says what a column is for.
type Kind string

// The kinds of columns.
const (
	Fixed  Kind = "FIXED"  // what the texts say
	Office Kind = "OFFICE" // what an office fills in
	Check  Kind = "CHECK"  // the version of what is filled in, and hashes of both
)

// Column is a column of a sheet.
type Column struct {
	Key, Name string
	// Width is in characters.
	Width float64
	Kind  Kind
}

// Form is what a sheet is made by. It is read once and not changed.
type Form struct {
	Columns []Column
	words   map[string]string
}

var (
	//go:embed columns.tsv
	columnsFile string
	//go:embed words.tsv
	wordsFile string
)

// columnKeys are the columns that must be there; wordKeys the words.
var (
	columnKeys = []string{
		"number", "matter", "basis", "source", "meeting", "demandedBy", "lead", "cooperate", "requirement", "targets", "due", "text", "position",
		"progress", "status", "owner", "remark", "check",
	}
	wordKeys = append([]string{"sheet", "join", "stop", "unranked", "source", "placed", "due", "section", "position"}, modalities()...)
)

func modalities() []string {
	var out []string
	for _, m := range graph.Modalities() {
		out = append(out, string(m))
	}
	return out
}

// LoadForm reads the files of the package; errors tell file:line.
func LoadForm() (*Form, error) { return readForm(columnsFile, wordsFile) }

func readForm(columns, words string) (*Form, error) {
	f := &Form{words: map[string]string{}}
	err := table("columns.tsv", columns, []string{"key", "name", "width", "kind"}, func(cells []string) error {
		width, err := strconv.ParseFloat(cells[2], 64)
		kind := Kind(cells[3])
		switch {
		case err != nil || width < 1 || width > 255:
			return fmt.Errorf("the width %q is no number from 1 to 255", cells[2])
		case !slices.Contains([]Kind{Fixed, Office, Check}, kind):
			return fmt.Errorf("no kind %q", kind)
		case f.column(cells[0]) >= 0 || slices.ContainsFunc(f.Columns, func(c Column) bool { return c.Name == cells[1] }):
			return fmt.Errorf("%q or %q stands twice", cells[0], cells[1])
		}
		f.Columns = append(f.Columns, Column{cells[0], cells[1], width, kind})
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = table("words.tsv", words, []string{"key", "form"}, func(cells []string) error {
		if _, twice := f.words[cells[0]]; twice {
			return fmt.Errorf("%q stands twice", cells[0])
		}
		f.words[cells[0]] = cells[1]
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, k := range columnKeys {
		if f.column(k) < 0 {
			return nil, fmt.Errorf("columns.tsv: no column %q", k)
		}
	}
	if len(f.Columns) != len(columnKeys) {
		return nil, fmt.Errorf("columns.tsv: %d columns, want %d", len(f.Columns), len(columnKeys))
	}
	for _, k := range wordKeys {
		if f.words[k] == "" {
			return nil, fmt.Errorf("words.tsv: no form of %q", k)
		}
	}
	return f, nil
}

// table reads a .tsv file: comments, a line of column names, rows.
func table(file, text string, columns []string, row func([]string) error) error {
	header := false
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if !header {
			if !slices.Equal(cells, columns) {
				return fmt.Errorf("%s:%d: columns are %q, want %q", file, i+1, cells, columns)
			}
			header = true
			continue
		}
		if len(cells) != len(columns) || slices.Contains(cells, "") {
			return fmt.Errorf("%s:%d: want %d cells, none empty", file, i+1, len(columns))
		}
		if err := row(cells); err != nil {
			return fmt.Errorf("%s:%d: %w", file, i+1, err)
		}
	}
	if !header {
		return fmt.Errorf("%s: no line with the names of the columns", file)
	}
	return nil
}

// column is the place of a column; -1 where there is none.
func (f *Form) column(key string) int {
	return slices.IndexFunc(f.Columns, func(c Column) bool { return c.Key == key })
}

// Header is the names of the columns.
func (f *Form) Header() []string {
	out := make([]string, len(f.Columns))
	for i, c := range f.Columns {
		out[i] = c.Name
	}
	return out
}

// Name is what a sheet is called.
func (f *Form) Name() string { return f.words["sheet"] }

// say fills a form that takes one value; empty where there is none.
func (f *Form) say(key, value string) string {
	if value == "" {
		return ""
	}
	return strings.ReplaceAll(f.words[key], "{}", value)
}

// fill fills a form by names.
func (f *Form) fill(key string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(f.words[key])
}
