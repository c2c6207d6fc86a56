package sheet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"mailuo/analysis"
	"mailuo/graph"
)

// Typed is a row of a sheet that came back.
type Typed struct {
	// Row is its place in the file, from 1.
	Row    int
	Number analysis.Number
	// Note is what the office typed; its version is that of the export.
	Note analysis.Note
	// Untouched is set where it says what it said at the export.
	Untouched bool
}

// Problems is what is wrong with a sheet, all of it; nothing of the sheet is taken.
// It is graph.ErrInvalid, and graph.ErrConflict too where somebody else has changed a note.
type Problems []Problem

// Problem is something wrong with a row; Row is 0 for the sheet as a whole.
type Problem struct {
	Row  int
	Text string
	// Conflict is set where somebody else changed the note.
	Conflict bool
}

// maxShown is how many problems an error spells out.
const maxShown = 50

// Error lists the problems, one a line.
func (ps Problems) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "nothing was taken from the sheet; it has %d problems", len(ps))
	for i, p := range ps {
		if i == maxShown {
			fmt.Fprintf(&b, "\n  … and %d more", len(ps)-i)
			break
		}
		if p.Row > 0 {
			fmt.Fprintf(&b, "\n  row %d: %s", p.Row, p.Text)
		} else {
			fmt.Fprintf(&b, "\n  %s", p.Text)
		}
	}
	return b.String()
}

// Is tells that the error is graph.ErrInvalid, and graph.ErrConflict where one is.
func (ps Problems) Is(target error) bool {
	return target == graph.ErrInvalid || target == graph.ErrConflict && slices.ContainsFunc(ps, func(p Problem) bool { return p.Conflict })
}

func (ps *Problems) add(row int, format string, args ...any) {
	*ps = append(*ps, Problem{Row: row, Text: fmt.Sprintf(format, args...)})
}

// headerRows is how far from the top the names of the columns may stand.
const headerRows = 10

// Read finds the columns of a table by their names, in whatever order and among
// whatever others, and reads its rows. What is wrong is a Problems.
func (f *Form) Read(t Table) ([]Typed, error) {
	var ps Problems
	head := slices.IndexFunc(t.Rows[:min(headerRows, len(t.Rows))], func(cells []string) bool {
		return slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) == f.Columns[f.column("number")].Name })
	})
	if head < 0 {
		ps.add(0, "no column %s in the first %d rows: this is no sheet that the ledger was exported to", f.Columns[f.column("number")].Name, headerRows)
		return nil, ps
	}
	at := f.find(t.Rows[head], &ps)
	if ps != nil {
		return nil, ps
	}
	var out []Typed
	seen := map[analysis.Number]int{}
	for i := head + 1; i < len(t.Rows); i++ {
		cells := make([]string, len(f.Columns))
		for c, place := range at {
			if place < len(t.Rows[i]) {
				cells[c] = t.Rows[i][place]
			}
		}
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		row := t.Numbers[i]
		typed, err := f.read(row, cells)
		if err != nil {
			ps.add(row, "%s", err)
			continue
		}
		if first, twice := seen[typed.Number]; twice {
			ps.add(row, "%s stands in row %d already", typed.Number, first)
			continue
		}
		seen[typed.Number] = row
		out = append(out, typed)
	}
	if ps != nil {
		return nil, ps
	}
	return out, nil
}

// find tells where each column stands in the row of their names.
func (f *Form) find(names []string, ps *Problems) []int {
	at := make([]int, len(f.Columns))
	for i, c := range f.Columns {
		at[i] = -1
		for j, n := range names {
			if strings.TrimSpace(n) != c.Name {
				continue
			}
			if at[i] >= 0 {
				ps.add(0, "the column %s stands twice", c.Name)
			}
			at[i] = j
		}
		if at[i] < 0 {
			ps.add(0, "the column %s is missing", c.Name)
		}
	}
	return at
}

// read reads one row.
func (f *Form) read(row int, cells []string) (Typed, error) {
	cell := func(key string) string { return cells[f.column(key)] }
	number := strings.TrimSpace(cell("number"))
	if number == "" {
		return Typed{}, fmt.Errorf("it has no %s", f.Columns[f.column("number")].Name)
	}
	n, err := analysis.ParseNumber(number)
	if err != nil {
		return Typed{}, errors.New(strings.TrimSuffix(err.Error(), ": "+graph.ErrInvalid.Error()))
	}
	c, ok := parseCheck(cell("check"))
	if !ok {
		return Typed{}, fmt.Errorf("%s: the cell %s is not as it was exported", n, f.Columns[f.column("check")].Name)
	}
	cells = slices.Clone(cells)
	cells[f.column("number")] = string(n)
	if f.hash(cells, Fixed) != c.fixed {
		return Typed{}, fmt.Errorf("%s: a column other than %s was changed; export the ledger again and type there", n, f.officeNames())
	}
	note := analysis.Note{
		Progress: clean(cell("progress")), Status: clean(cell("status")), Owner: clean(cell("owner")), Remark: clean(cell("remark")), Version: c.version,
	}
	for _, s := range []string{note.Progress, note.Status, note.Owner, note.Remark} {
		if utf8.RuneCountInString(s) > analysis.MaxNote {
			return Typed{}, fmt.Errorf("%s: a cell has more than %d characters", n, analysis.MaxNote)
		}
	}
	return Typed{Row: row, Number: n, Note: note, Untouched: f.hash(cells, Office) == c.office}, nil
}

func (f *Form) officeNames() string {
	var names []string
	for _, c := range f.Columns {
		if c.Kind == Office {
			names = append(names, c.Name)
		}
	}
	return strings.Join(names, f.words["join"])
}

// clean is what was typed in a cell, with line breaks of one kind.
func clean(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n")) }

// Import checks the rows of a sheet against the ledger and writes what was typed: all
// of it, or nothing. It returns how many notes it changed. Cells that were left as
// they were exported change nothing, even if somebody else has typed there since.
func Import(ctx context.Context, store graph.Store, records graph.Records, rows []Typed) (int, error) {
	numbers := make([]analysis.Number, len(rows))
	for i, t := range rows {
		numbers[i] = t.Number
	}
	found, err := analysis.FindLines(ctx, store, numbers)
	if err != nil {
		return 0, err
	}
	stored, err := analysis.AllNotes(ctx, records)
	if err != nil {
		return 0, err
	}
	var ps Problems
	var writes []analysis.NoteOf
	at := map[analysis.Number]int{}
	for _, t := range rows {
		speech, ok := found[t.Number]
		if !ok {
			ps.add(t.Row, "no row of the ledger has the number %s", t.Number)
			continue
		}
		at[t.Number] = t.Row
		switch now := stored[t.Number]; {
		case t.Untouched, now.Same(t.Note):
		case now.Version == t.Note.Version:
			writes = append(writes, analysis.NoteOf{Number: t.Number, Speech: speech, Note: t.Note})
		default:
			ps = append(ps, conflict(t.Row, t.Number, t.Note, now))
		}
	}
	if ps != nil {
		return 0, ps
	}
	n, err := analysis.WriteNotes(ctx, records, writes)
	if c := (*analysis.NoteConflict)(nil); errors.As(err, &c) {
		i := slices.IndexFunc(writes, func(w analysis.NoteOf) bool { return w.Number == c.Number })
		return 0, Problems{conflict(at[c.Number], c.Number, writes[i].Note, c.Stored)}
	}
	return n, err
}

// conflict tells of a note that somebody else has changed since the export.
func conflict(row int, n analysis.Number, typed, stored analysis.Note) Problem {
	text := fmt.Sprintf("%s: somebody else has changed it since the export (version %d, now %d)", n, typed.Version, stored.Version)
	for _, x := range [][2]string{{typed.Progress, stored.Progress}, {typed.Status, stored.Status}, {typed.Owner, stored.Owner}, {typed.Remark, stored.Remark}} {
		if x[0] != x[1] {
			text += fmt.Sprintf("; there it is %.60q, here %.60q", x[1], x[0])
		}
	}
	return Problem{Row: row, Text: text + "; export again and type into that sheet", Conflict: true}
}
