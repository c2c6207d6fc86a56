package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/xuri/excelize/v2"

	"mailuo/analysis"
	"mailuo/graph"
)

// MaxRows is how many lines a workbook holds beside its header.
const MaxRows = 1<<20 - 1

// WriteXLSX writes lines as a workbook, when all have come, and returns how many. Rows
// beyond 16 MB wait in a temporary file. Every cell is text: nothing can be a formula.
func (f *Form) WriteXLSX(w io.Writer, lines iter.Seq2[analysis.Line, error]) (n int, err error) {
	book := excelize.NewFile()
	defer func() { err = errors.Join(err, book.Close()) }()
	if err := book.SetSheetName(book.GetSheetName(0), f.Name()); err != nil {
		return 0, err
	}
	s, err := book.NewStreamWriter(f.Name())
	if err != nil {
		return 0, err
	}
	head, fixed, office, err := f.styles(book, s)
	if err != nil {
		return 0, err
	}
	row := func(n int, cells []string, style func(Column) int) error {
		out := make([]any, len(cells))
		for i, c := range cells {
			out[i] = excelize.Cell{StyleID: style(f.Columns[i]), Value: c}
		}
		at, err := excelize.CoordinatesToCellName(1, n)
		if err != nil {
			return err
		}
		return s.SetRow(at, out)
	}
	if err := row(1, f.Header(), func(Column) int { return head }); err != nil {
		return 0, err
	}
	for line, err := range lines {
		if err != nil {
			return n, err
		}
		if n++; n > MaxRows {
			return n, fmt.Errorf("a workbook holds %d rows; narrow the filter, or write CSV: %w", MaxRows, graph.ErrInvalid)
		}
		err := row(n+1, f.Row(line), func(c Column) int {
			if c.Kind == Office {
				return office
			}
			return fixed
		})
		if err != nil {
			return n, err
		}
	}
	if n > 0 { // a table is what a stream can give buttons to filter by
		last, err := excelize.CoordinatesToCellName(len(f.Columns), n+1)
		if err != nil {
			return n, err
		}
		stripes := false
		if err := s.AddTable(&excelize.Table{Range: "A1:" + last, Name: "ledger", ShowRowStripes: &stripes}); err != nil {
			return n, err
		}
	}
	if err := s.Flush(); err != nil {
		return n, err
	}
	return n, book.Write(w)
}

// styles sets widths and panes and makes the styles of the header, of fixed cells and
// of those for the office.
func (f *Form) styles(book *excelize.File, s *excelize.StreamWriter) (head, fixed, office int, err error) {
	top := &excelize.Alignment{WrapText: true, Vertical: "top"}
	line := []excelize.Border{
		{Type: "left", Color: "BFBFBF", Style: 1}, {Type: "right", Color: "BFBFBF", Style: 1},
		{Type: "top", Color: "BFBFBF", Style: 1}, {Type: "bottom", Color: "BFBFBF", Style: 1},
	}
	const text = 49 // the number format of text
	for _, x := range []struct {
		id    *int
		style excelize.Style
	}{
		{&head, excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "center", Horizontal: "center"}, Border: line, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"D9E1F2"}}}},
		{&fixed, excelize.Style{Alignment: top, Border: line, NumFmt: text}},
		{&office, excelize.Style{Alignment: top, Border: line, NumFmt: text, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFF9E5"}}}},
	} {
		if *x.id, err = book.NewStyle(&x.style); err != nil {
			return 0, 0, 0, err
		}
	}
	for i, c := range f.Columns {
		if err := s.SetColWidth(i+1, i+1, c.Width); err != nil {
			return 0, 0, 0, err
		}
		if c.Kind == Check {
			if err := s.SetColVisible(i+1, i+1, false); err != nil {
				return 0, 0, 0, err
			}
		}
	}
	err = s.SetPanes(&excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"})
	return head, fixed, office, err
}

// How large a workbook may be when it is unpacked, in bytes.
const maxUnpacked = 512 << 20

// ReadXLSX reads a workbook: the sheet of the ledger's name, else the only one.
func (f *Form) ReadXLSX(r io.Reader) (t Table, err error) {
	book, err := excelize.OpenReader(r, excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked})
	if err != nil {
		return Table{}, fmt.Errorf("the file is no workbook (.xlsx) that can be read: %w", graph.ErrInvalid)
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	name := f.Name()
	if all := book.GetSheetList(); !slices.Contains(all, name) {
		if len(all) != 1 {
			return Table{}, fmt.Errorf("the workbook has no sheet %q among its %d: %w", name, len(all), graph.ErrInvalid)
		}
		name = all[0]
	}
	rows, err := book.Rows(name)
	if err != nil {
		return Table{}, fmt.Errorf("the sheet %q cannot be read: %w", name, graph.ErrInvalid)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for n := 1; rows.Next(); n++ {
		cells, err := rows.Columns()
		if err != nil {
			return Table{}, fmt.Errorf("row %d of the sheet %q cannot be read: %w", n, name, graph.ErrInvalid)
		}
		t.Rows = append(t.Rows, cells)
		t.Numbers = append(t.Numbers, n)
	}
	return t, rows.Error()
}
