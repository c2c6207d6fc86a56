package sheet

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"mailuo/analysis"
	"mailuo/graph"
)

// bom tells spreadsheet programs that a file is UTF-8.
const bom = "\ufeff"

// WriteCSV writes lines as they come and returns how many. A cell that a spreadsheet
// program would run as a formula, or turn into a date or a number, gets a ' before it;
// ReadCSV takes it off.
func (f *Form) WriteCSV(w io.Writer, lines iter.Seq2[analysis.Line, error]) (int, error) {
	b := bufio.NewWriter(w)
	if _, err := b.WriteString(bom); err != nil {
		return 0, err
	}
	c := csv.NewWriter(b)
	c.UseCRLF = true
	if err := c.Write(f.Header()); err != nil {
		return 0, err
	}
	n := 0
	for line, err := range lines {
		if err != nil {
			return n, err
		}
		cells := f.Row(line)
		for i := range cells {
			cells[i] = harmless(cells[i])
		}
		if err := c.Write(cells); err != nil {
			return n, err
		}
		n++
	}
	c.Flush()
	return n, errors.Join(c.Error(), b.Flush())
}

// mark is put before cells that programs would not take as text.
const mark = "'"

// harmless marks a cell that would not be taken as text. What begins with the mark
// gets another one, so that plain undoes it.
func harmless(s string) string {
	if s == "" {
		return s
	}
	if strings.ContainsRune("=+-@\t\r\n'|%＝＋－＠", []rune(s)[0]) || looksCounted(s) {
		return mark + s
	}
	return s
}

// looksCounted reports whether a program may read s as a number, date or time and
// write it otherwise when it saves: 5-6, 1/2, 007, 1E5.
func looksCounted(s string) bool {
	return strings.ContainsAny(s, "0123456789") && strings.Trim(s, "0123456789-/.:,eE% ") == ""
}

// plain takes the mark off.
func plain(s string) string { return strings.TrimPrefix(s, mark) }

// ReadCSV reads a file as text, whichever sign parts its cells: a comma, a semicolon
// or a tab. The first line of the file is line 1.
func ReadCSV(text string) (Table, error) {
	text = strings.TrimPrefix(text, bom)
	first, _, _ := strings.Cut(text, "\n")
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = -1
	for _, sep := range []rune{';', '\t'} {
		if strings.Count(first, string(sep)) > strings.Count(first, string(r.Comma)) {
			r.Comma = sep
		}
	}
	var t Table
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return t, nil
		}
		if parse := (*csv.ParseError)(nil); errors.As(err, &parse) {
			return Table{}, fmt.Errorf("line %d of the file: %w: %w", parse.Line, parse.Err, graph.ErrInvalid)
		} else if err != nil {
			return Table{}, err
		}
		for i := range cells {
			cells[i] = plain(cells[i])
		}
		t.Rows = append(t.Rows, cells)
		line, _ := r.FieldPos(0)
		t.Numbers = append(t.Numbers, line)
	}
}

// Table is a sheet as rows of cells.
type Table struct {
	Rows [][]string
	// Numbers tell each row's place in the file, from 1.
	Numbers []int
}
