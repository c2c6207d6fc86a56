package sheet_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/sheet"
)

func form(t testing.TB) *sheet.Form {
	t.Helper()
	f, err := sheet.LoadForm()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// office is a store with a ledger of three rows, and what is kept beside it.
type office struct {
	*sqlite.Store
	form *sheet.Form
}

const draft = `
speech	city
title	《年度计划》说明
speaker	沈某
post	市长
date	2024-01-22
level	CITY
place	湖州市
text
二、重点工作
市教育局牵头，市财政局配合，按照《办法》，年底前新建学校10所。=1+1要完成5-6件。-2度以下要停课1天。
.
section	1	二、重点工作
entity	education	BODY	湖州市教育局	key=教育局	scope=330500
entity	finance	BODY	湖州市财政局	key=财政局	scope=330500
entity	rules	DOCUMENT	办法	scope=330500
entity	session	MEETING	市人大会议	scope=330500
relation	speech	DELIVERED_AT	session	二、重点工作
directive	d1	TASK	CONCRETE	市教育局牵头	to=LEAD:education:市教育局	to=COOPERATE:finance:市财政局	due=年底前:../2024-12-31	under=rules:《办法》
directive	d2	OBLIGATION	CONCRETE	=1+1要	to=ALL::要
directive	d3	OBLIGATION	CONCRETE	-2度以下
`

func newOffice(t testing.TB) office {
	t.Helper()
	s, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.db"), graphtest.Options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Put(t.Context(), graphtest.Speech(draft)); err != nil {
		t.Fatal(err)
	}
	return office{s, form(t)}
}

func (o office) lines(t testing.TB) iter.Seq2[analysis.Line, error] {
	t.Helper()
	notes, err := analysis.AllNotes(t.Context(), o.Records())
	if err != nil {
		t.Fatal(err)
	}
	return analysis.NewLedger(o, analysis.LedgerQuery{}).Lines(t.Context(), []graph.Order{{Field: graph.FieldOrdinal}}, notes)
}

// csv and xlsx export the ledger and read the file again.
func (o office) csv(t testing.TB) sheet.Table {
	t.Helper()
	var b bytes.Buffer
	if _, err := o.form.WriteCSV(&b, o.lines(t)); err != nil {
		t.Fatal(err)
	}
	table, err := sheet.ReadCSV(b.String())
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func (o office) xlsx(t testing.TB) sheet.Table {
	t.Helper()
	var b bytes.Buffer
	if _, err := o.form.WriteXLSX(&b, o.lines(t)); err != nil {
		t.Fatal(err)
	}
	table, err := o.form.ReadXLSX(&b)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// take imports a table.
func (o office) take(ctx context.Context, table sheet.Table) (int, error) {
	rows, err := o.form.Read(table)
	if err != nil {
		return 0, err
	}
	return sheet.Import(ctx, o, o.Records(), rows)
}

// at is the place of a column.
func at(t testing.TB, table sheet.Table, name string) int {
	t.Helper()
	i := slices.Index(table.Rows[0], name)
	if i < 0 {
		t.Fatalf("no column %s in %q", name, table.Rows[0])
	}
	return i
}

// TestRows: what stands in the cells of a sheet.
func TestRows(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	table := o.csv(t)
	if want := "编号 事项 依据 来源讲话 会议 提出者 牵头单位 配合单位 办理要求 目标值 办理时限 原文 位置 进展情况 完成状态 责任人 备注 校验码"; strings.Join(table.Rows[0], " ") != want {
		t.Errorf("columns %q", table.Rows[0])
	}
	const text = "市教育局牵头，市财政局配合，按照《办法》，年底前新建学校10所。"
	want := []string{
		text, "办法", "《〈年度计划〉说明》（湖州市，2024年1月22日）", "市人大会议", "市长沈某", "湖州市教育局", "湖州市财政局", "任务：" + text, "",
		"年底前（截至2024年12月31日）", text, "“二、重点工作”部分，第2段，第8—39字", "", "", "", "",
	}
	if diff := cmp.Diff(want, table.Rows[1][1:len(table.Rows[1])-1]); diff != "" {
		t.Error(diff)
	}
	if got := table.Rows[2][at(t, table, "牵头单位")]; got != "要（未分主次）" {
		t.Errorf("who is told without a part of their own: %q", got)
	}
	if diff := cmp.Diff(table.Rows, o.xlsx(t).Rows, cmp.Transformer("trim", func(s []string) string { return strings.TrimRight(strings.Join(s, "\t"), "\t") })); diff != "" {
		t.Errorf("a workbook holds other cells:\n%s", diff)
	}
}

// TestFormulas: no cell of a CSV is run, or counted, by the program that opens it.
func TestFormulas(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	var b bytes.Buffer
	if _, err := o.form.WriteCSV(&b, o.lines(t)); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(b.String(), "\ufeff编号,") || strings.Count(b.String(), "\r\n") != 4 {
		t.Errorf("%q", b.String())
	}
	for _, want := range []string{",'=1+1要完成", ",'-2度以下"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in %s", want, b.String())
		}
	}
}

// TestRoundTrip: what is typed in a sheet of either kind comes in, is exported again,
// and survives a new reading of the text.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	for name, export := range map[string]func(office, testing.TB) sheet.Table{"csv": office.csv, "xlsx": office.xlsx} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := newOffice(t)
			table := export(o, t)
			if n, err := o.take(t.Context(), table); n != 0 || err != nil {
				t.Fatalf("as it was exported: %d, %v", n, err)
			}
			typed := []string{"=SUM(A1:A9)\n第二行", "'已完成", "王“某", "5-6"}
			for i := range table.Rows {
				table.Rows[i] = append(table.Rows[i], make([]string, 20)...)
			}
			for i, c := range []string{"进展情况", "完成状态", "责任人", "备注"} {
				table.Rows[1][at(t, table, c)] = typed[i]
			}
			if n, err := o.take(t.Context(), table); n != 1 || err != nil {
				t.Fatalf("typed: %d, %v", n, err)
			}
			if n, err := o.take(t.Context(), table); n != 0 || err != nil {
				t.Fatalf("again: %d, %v", n, err)
			}
			f := graphtest.Speech(draft)
			f.Speech.Extractor = "another"
			if _, err := o.Put(t.Context(), f); err != nil {
				t.Fatal(err)
			}
			for _, again := range []sheet.Table{o.csv(t), o.xlsx(t)} {
				for i, c := range []string{"进展情况", "完成状态", "责任人", "备注"} {
					if got := again.Rows[1][at(t, again, c)]; got != typed[i] {
						t.Errorf("%s comes back as %q, not %q", c, got, typed[i])
					}
				}
			}
		})
	}
}

// TestProblems: what is wrong with a sheet is told with its row, and nothing is taken.
func TestProblems(t *testing.T) {
	t.Parallel()
	other := string(analysis.RowNumber(graph.NewID(graph.KindDirective, "x")))
	for _, c := range []struct {
		name  string
		spoil func(t *testing.T, o office, table *sheet.Table)
		want  string
	}{
		{"no sheet of a ledger", func(_ *testing.T, _ office, table *sheet.Table) { table.Rows[0][0] = "序号" }, "no column 编号"},
		{"nothing", func(_ *testing.T, _ office, table *sheet.Table) { *table = sheet.Table{} }, "no column 编号"},
		{"a column is missing", func(t *testing.T, _ office, table *sheet.Table) { table.Rows[0][at(t, *table, "原文")] = "" }, "the column 原文 is missing"},
		{"a column twice", func(_ *testing.T, _ office, table *sheet.Table) { table.Rows[0] = append(table.Rows[0], "备注") }, "the column 备注 stands twice"},
		{"a number is mistyped", func(_ *testing.T, _ office, table *sheet.Table) { table.Rows[1][0] = "7K2Q-M4RT" }, "row 2: \"7K2Q-M4RT\" is not a number of the ledger"},
		{"no number", func(_ *testing.T, _ office, table *sheet.Table) { table.Rows[2][0] = "" }, "row 3: it has no 编号"},
		{"a row twice", func(_ *testing.T, _ office, table *sheet.Table) {
			table.Rows, table.Numbers = append(table.Rows, table.Rows[1]), append(table.Numbers, 9)
		}, "row 9: " + "{1} stands in row 2 already"},
		{"another number", func(_ *testing.T, _ office, table *sheet.Table) { table.Rows[1][0] = other }, "row 2: " + other + ": a column other than 进展情况、完成状态、责任人、备注 was changed"},
		{"a fixed column is changed", func(t *testing.T, _ office, table *sheet.Table) {
			table.Rows[1][at(t, *table, "牵头单位")] = "市民政局"
		}, "row 2: {1}: a column other than"},
		{"the check is gone", func(t *testing.T, _ office, table *sheet.Table) { table.Rows[1][at(t, *table, "校验码")] = "" }, "row 2: {1}: the cell 校验码 is not as it was exported"},
		{"too much is typed", func(t *testing.T, _ office, table *sheet.Table) {
			table.Rows[3][at(t, *table, "备注")] = strings.Repeat("长", analysis.MaxNote+1)
		}, "row 4: {3}: a cell has more than 4000 characters"},
		{"the speech is gone", func(t *testing.T, o office, _ *sheet.Table) {
			if _, err := o.Delete(t.Context(), graphtest.Speech(draft).Speech.ID); err != nil {
				t.Fatal(err)
			}
		}, "row 2: no row of the ledger has the number {1}"},
		{"somebody else typed there", func(t *testing.T, o office, table *sheet.Table) {
			_, err := analysis.WriteNotes(t.Context(), o.Records(), []analysis.NoteOf{{
				Number: analysis.Number(table.Rows[1][0]), Speech: graphtest.Speech(draft).Speech.ID, Note: analysis.Note{Progress: "他人所填"},
			}})
			if err != nil {
				t.Fatal(err)
			}
			table.Rows[1][at(t, *table, "进展情况")] = "我填的"
		}, `row 2: {1}: somebody else has changed it since the export (version 0, now 1); there it is "他人所填", here "我填的"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := newOffice(t)
			table := o.csv(t)
			want := c.want
			for i := range table.Rows {
				want = strings.ReplaceAll(want, fmt.Sprintf("{%d}", i), table.Rows[i][0])
			}
			table.Rows[2][at(t, table, "备注")] = "另一行"
			c.spoil(t, o, &table)
			before, err := analysis.AllNotes(t.Context(), o.Records())
			if err != nil {
				t.Fatal(err)
			}
			n, err := o.take(t.Context(), table)
			if n != 0 || !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), want) {
				t.Fatalf("%d, %v, want %s", n, err, want)
			}
			if got := errors.Is(err, graph.ErrConflict); got != (c.name == "somebody else typed there") {
				t.Errorf("a conflict: %v", got)
			}
			if after, err := analysis.AllNotes(t.Context(), o.Records()); !cmp.Equal(before, after) || err != nil {
				t.Errorf("notes are written: %v, %v", after, err)
			}
		})
	}
}

// TestUntouched: cells left as they were exported do not undo what others have typed since.
func TestUntouched(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	mine, theirs := o.csv(t), o.csv(t)
	theirs.Rows[1][at(t, theirs, "进展情况")] = "他人所填"
	if n, err := o.take(t.Context(), theirs); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	mine.Rows[2][at(t, mine, "进展情况")] = "我填的"
	if n, err := o.take(t.Context(), mine); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	again := o.csv(t)
	if got := []string{again.Rows[1][at(t, again, "进展情况")], again.Rows[2][at(t, again, "进展情况")]}; !slices.Equal(got, []string{"他人所填", "我填的"}) {
		t.Errorf("%q", got)
	}
}

// TestColumnsMoved: the order of the columns, others between them, titles above them,
// blank rows and other signs between cells do not matter.
func TestColumnsMoved(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	table := o.csv(t)
	table.Rows[1][at(t, table, "备注")] = "已阅"
	for _, sep := range []string{",", ";", "\t"} {
		var b strings.Builder
		quote := func(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
		for i, row := range table.Rows {
			cells := append([]string{quote(fmt.Sprint(i))}, make([]string, 0)...)
			for j := len(row) - 1; j >= 0; j-- {
				cells = append(cells, quote(row[j]))
			}
			b.WriteString(strings.Join(cells, sep) + "\n\n" + strings.Repeat(sep, len(row)) + "\n")
		}
		moved, err := sheet.ReadCSV(b.String())
		if err != nil {
			t.Fatal(err)
		}
		rows, err := o.form.Read(moved)
		if err != nil || len(rows) != 3 || rows[0].Note.Remark != "已阅" || rows[0].Untouched || !rows[1].Untouched {
			t.Errorf("parted by %q: %+v, %v", sep, rows, err)
		}
	}
}

func TestReadCSVErrors(t *testing.T) {
	t.Parallel()
	if _, err := sheet.ReadCSV("编号,a\n\"x,1\n"); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "line") {
		t.Errorf("a quote that does not end: %v", err)
	}
	if _, err := form(t).ReadXLSX(strings.NewReader("PK nothing")); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("no workbook: %v", err)
	}
}

// FuzzCells: whatever a text holds, CSV gives it back, and no program takes it for a formula.
func FuzzCells(f *testing.F) {
	for _, s := range []string{"", "=1+1", "'x", "''=", "+", "-1", "@a", "\t=", "5-6", "1/2", "007", "1E5", "a\"b,c;d\n", "＝1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(strings.ReplaceAll(s, "\r", ""), "")
		var b bytes.Buffer
		line := analysis.Line{Part: &analysis.Part{Number: "N"}, Row: &analysis.Row{Directive: &graph.Directive{Text: "x"}}, Speech: &graph.Speech{}, Note: analysis.Note{Remark: s}}
		if _, err := form(t).WriteCSV(&b, func(yield func(analysis.Line, error) bool) { yield(line, nil) }); err != nil {
			t.Fatal(err)
		}
		table, err := sheet.ReadCSV(b.String())
		if err != nil || len(table.Rows) != 2 {
			t.Fatalf("%q: %v", b.String(), err)
		}
		got, want := table.Rows[1][at(t, table, "备注")], strings.Map(func(r rune) rune {
			if r < ' ' && r != '\n' && r != '\t' || r == 0xFFFD || r == 0xFFFE || r == 0xFFFF {
				return -1
			}
			return r
		}, s)
		if got != want {
			t.Errorf("%q comes back as %q", s, got)
		}
	})
}

// FuzzRead: no table makes it fall over, and what it takes it can name.
func FuzzRead(f *testing.F) {
	f.Add("编号,事项\n1,2")
	f.Add(strings.Join(form(f).Header(), "\t") + "\nx")
	f.Fuzz(func(t *testing.T, s string) {
		table, err := sheet.ReadCSV(s)
		if err != nil {
			return
		}
		rows, err := form(t).Read(table)
		if err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%v", err)
		}
		for _, r := range rows {
			if _, err := analysis.ParseNumber(string(r.Number)); err != nil {
				t.Error(err)
			}
		}
	})
}
