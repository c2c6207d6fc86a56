package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"mailuo/graph"
)

// MatrixQuery asks who was told to do how much under what.
type MatrixQuery struct {
	// Rows and Columns are the kinds of each side: bodies and groups, and what
	// directives rest on or refer to.
	Rows, Columns []graph.Kind
	// Where keeps to some directives; the zero Filter to none.
	Where graph.Filter
	// Role keeps to those addressed in one part; "" is any.
	Role graph.Role
	// MaxRows and MaxColumns are how many of each at most, those with the most
	// directives first.
	MaxRows, MaxColumns int
}

// Tie counts directives: those under something, and those that refer to it
// otherwise. A directive that does both counts in both.
type Tie struct{ Under, RefersTo int }

// Sum is how often they are tied at all; rows, columns and cells are in its order.
func (t Tie) Sum() int { return t.Under + t.RefersTo }

// Matrix is a table of directives.
type Matrix struct {
	Rows    []MatrixRow
	Columns []MatrixColumn
	// Cells holds what is not empty, by row and column.
	Cells []MatrixCell
}

// MatrixRow is who was told to act, and how many directives with any column's kind
// are addressed to them.
type MatrixRow struct {
	ID         graph.ID
	Directives int
}

// MatrixColumn is what directives that are addressed to a row's kind rest on or refer to.
type MatrixColumn struct {
	ID graph.ID
	Tie
}

// MatrixCell is where a row and a column meet.
type MatrixCell struct {
	Row, Column graph.ID
	Tie
}

// ties are the verbs by which a directive is tied to a column.
var ties = [...]graph.Verb{graph.VerbUnder, graph.VerbRefersTo}

// ReadMatrix counts in the store: once for the rows, twice for the columns and twice
// for the cells.
func ReadMatrix(ctx context.Context, s graph.Store, q MatrixQuery) (*Matrix, error) {
	if q.MaxRows < 1 || q.MaxColumns < 1 {
		return nil, fmt.Errorf("a matrix of %d rows and %d columns: it needs at least one of each: %w", q.MaxRows, q.MaxColumns, graph.ErrInvalid)
	}
	m := &Matrix{}
	rows, err := s.Count(ctx, graph.CountQuery{
		Where: q.directives(tied(q.columns())), By: []graph.Group{q.addressed(q.rows())}, Limit: q.MaxRows,
	})
	if err != nil {
		return nil, err
	}
	for _, b := range rows {
		m.Rows = append(m.Rows, MatrixRow{graph.ID(b.Keys[0].Text()), b.N})
	}
	if len(m.Rows) == 0 {
		return m, nil
	}
	if m.Columns, err = q.readColumns(ctx, s); err != nil {
		return nil, err
	}
	m.Cells, err = q.readCells(ctx, s, m)
	return m, err
}

func (q MatrixQuery) readColumns(ctx context.Context, s graph.Store) ([]MatrixColumn, error) {
	of := map[graph.ID]*MatrixColumn{}
	for _, v := range ties {
		buckets, err := s.Count(ctx, graph.CountQuery{
			Where: q.directives(q.toRows(q.rows())), By: []graph.Group{byFar(v, "", q.columns())}, Limit: graph.NoLimit,
		})
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			id := graph.ID(b.Keys[0].Text())
			if of[id] == nil {
				of[id] = &MatrixColumn{ID: id}
			}
			of[id].add(v, b.N)
		}
	}
	var out []MatrixColumn
	for _, c := range of {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b MatrixColumn) int { return cmp.Or(cmp.Compare(b.Sum(), a.Sum()), cmp.Compare(a.ID, b.ID)) })
	return out[:min(len(out), q.MaxColumns)], nil
}

func (q MatrixQuery) readCells(ctx context.Context, s graph.Store, m *Matrix) ([]MatrixCell, error) {
	rows, columns := m.sides()
	ofRows, ofColumns := graph.Where(graph.FieldID, graph.IN, textValues(rows)...), graph.Where(graph.FieldID, graph.IN, textValues(columns)...)
	of := map[crossing]*MatrixCell{}
	for _, v := range ties {
		buckets, err := s.Count(ctx, graph.CountQuery{
			Where: q.directives(q.toRows(ofRows)), By: []graph.Group{q.addressed(ofRows), byFar(v, "", ofColumns)}, Limit: graph.NoLimit,
		})
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			p := crossing{graph.ID(b.Keys[0].Text()), graph.ID(b.Keys[1].Text())}
			if of[p] == nil {
				of[p] = &MatrixCell{Row: p.row, Column: p.column}
			}
			of[p].add(v, b.N)
		}
	}
	keys := slices.SortedFunc(maps.Keys(of), func(a, b crossing) int {
		return cmp.Or(cmp.Compare(slices.Index(rows, a.row), slices.Index(rows, b.row)), cmp.Compare(slices.Index(columns, a.column), slices.Index(columns, b.column)))
	})
	var out []MatrixCell
	for _, k := range keys {
		out = append(out, *of[k])
	}
	return out, nil
}

func (t *Tie) add(v graph.Verb, n int) {
	if v == graph.VerbUnder {
		t.Under += n
	} else {
		t.RefersTo += n
	}
}

// Directives is the filter of the directives of a cell.
func (q MatrixQuery) Directives(row, column graph.ID) graph.Filter {
	return q.directives(graph.All(q.toRows(graph.Where(graph.FieldID, graph.EQ, graph.Text(string(row)))),
		tied(graph.Where(graph.FieldID, graph.EQ, graph.Text(string(column))))))
}

// directives is the filter of directives that pass another one too.
func (q MatrixQuery) directives(f graph.Filter) graph.Filter {
	return graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective))), f, q.Where)
}

func (q MatrixQuery) rows() graph.Filter {
	return graph.Where(graph.FieldKind, graph.IN, textValues(q.Rows)...)
}

func (q MatrixQuery) columns() graph.Filter {
	return graph.Where(graph.FieldKind, graph.IN, textValues(q.Columns)...)
}

// toRows is the filter of directives that are addressed to some of f.
func (q MatrixQuery) toRows(f graph.Filter) graph.Filter {
	return graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Role: q.Role, Where: &f}}
}

// addressed groups directives by whom of f they are addressed to.
func (q MatrixQuery) addressed(f graph.Filter) graph.Group {
	return byFar(graph.VerbAddressedTo, q.Role, f)
}

// tied is the filter of directives that rest on or refer to some of f.
func tied(f graph.Filter) graph.Filter {
	var any []graph.Filter
	for _, v := range ties {
		any = append(any, graph.Filter{Has: &graph.Has{Verb: v, Direction: graph.Out, Where: &f}})
	}
	return graph.Filter{Or: any}
}

// byFar groups by the IDs of what a verb leads to and f holds for.
func byFar(v graph.Verb, role graph.Role, f graph.Filter) graph.Group {
	return graph.Group{Field: graph.FieldID, Via: &graph.Has{Verb: v, Direction: graph.Out, Role: role, Where: &f}}
}

// Examples gives, for each of the cells, the first of its directives, those of the
// latest speech first, at most each of a cell. It reads the IDs of all directives of
// the table in two calls.
func (q MatrixQuery) Examples(ctx context.Context, s graph.Store, m *Matrix, each int) ([][]graph.ID, error) {
	out := make([][]graph.ID, len(m.Cells))
	if len(m.Cells) == 0 {
		return out, nil
	}
	rows, columns := m.sides()
	ofColumns := graph.Where(graph.FieldID, graph.IN, textValues(columns)...)
	where := q.directives(tied(ofColumns))
	told := graph.RelationQuery{
		Of: rows, Verbs: []graph.Verb{graph.VerbAddressedTo}, Direction: graph.In, Where: &where, Latest: true, Limit: graph.NoLimit,
	}
	if q.Role != "" {
		told.Roles = []graph.Role{q.Role}
	}
	byRow, err := s.Relations(ctx, told)
	if err != nil {
		return nil, err
	}
	var directives []graph.ID
	for _, p := range byRow {
		for _, r := range p.Relations {
			directives = append(directives, r.From)
		}
	}
	slices.Sort(directives)
	directives = slices.Compact(directives)
	tiedTo, err := s.Relations(ctx, graph.RelationQuery{Of: directives, Verbs: ties[:], Direction: graph.Out, Where: &ofColumns, Limit: graph.NoLimit})
	if err != nil {
		return nil, err
	}
	columnsOf := map[graph.ID][]graph.Relation{}
	for i, id := range directives {
		columnsOf[id] = tiedTo[i].Relations
	}
	place := map[crossing]int{}
	for i, c := range m.Cells {
		place[crossing{c.Row, c.Column}] = i
	}
	for i, p := range byRow {
		for _, r := range p.Relations {
			for _, t := range columnsOf[r.From] {
				at, ok := place[crossing{rows[i], t.To}]
				if ok && len(out[at]) < each && !slices.Contains(out[at], r.From) {
					out[at] = append(out[at], r.From)
				}
			}
		}
	}
	return out, nil
}

// crossing is a row and a column.
type crossing struct{ row, column graph.ID }

// sides are the IDs of the rows and of the columns.
func (m *Matrix) sides() (rows, columns []graph.ID) {
	for _, r := range m.Rows {
		rows = append(rows, r.ID)
	}
	for _, c := range m.Columns {
		columns = append(columns, c.ID)
	}
	return rows, columns
}
