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
	// Except are speeches whose directives do not count: those that others count for
	// (Duplicates).
	Except []graph.ID `json:"-"`
}

// Tie counts directives: those under something, and those that refer to it
// otherwise. A directive that does both counts in both.
type Tie struct{ Under, RefersTo int }

// Sum is how often they are tied at all; rows, columns and cells are in its order.
func (t Tie) Sum() int { return t.Under + t.RefersTo }

// Matrix is a table of directives. What it gives of a row or column adds up all cells
// there, in the table or not.
type Matrix struct {
	Rows    []MatrixRow
	Columns []MatrixColumn
	// Cells holds what is not empty, by row and column.
	Cells []MatrixCell
}

// MatrixRow is who was told to act, with what ties it to anything of the columns'
// kinds, in the table or not.
type MatrixRow struct {
	ID graph.ID
	Tie
}

// MatrixColumn is what directives rest on or refer to, with what ties it to anyone of
// the rows' kinds, in the table or not.
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

// ReadMatrix counts in the store, once for each way that a directive is tied to a
// column: all pairs of who is addressed and what it is tied to.
func ReadMatrix(ctx context.Context, s graph.Store, q MatrixQuery) (*Matrix, error) {
	if q.MaxRows < 1 || q.MaxColumns < 1 {
		return nil, fmt.Errorf("a matrix of %d rows and %d columns: it needs at least one of each: %w", q.MaxRows, q.MaxColumns, graph.ErrInvalid)
	}
	cells, rows, columns := map[crossing]*Tie{}, map[graph.ID]*Tie{}, map[graph.ID]*Tie{}
	for _, v := range ties {
		buckets, err := s.Count(ctx, graph.CountQuery{
			Where: q.directives(), By: []graph.Group{byFar(graph.VerbAddressedTo, q.Role, q.Rows), byFar(v, "", q.Columns)}, Limit: graph.NoLimit,
		})
		if err != nil {
			return nil, err
		}
		for _, b := range buckets {
			at := crossing{graph.ID(b.Keys[0].Text()), graph.ID(b.Keys[1].Text())}
			count(cells, at, v, b.N)
			count(rows, at.row, v, b.N)
			count(columns, at.column, v, b.N)
		}
	}
	m := &Matrix{}
	for _, id := range most(rows, q.MaxRows) {
		m.Rows = append(m.Rows, MatrixRow{id, *rows[id]})
	}
	for _, id := range most(columns, q.MaxColumns) {
		m.Columns = append(m.Columns, MatrixColumn{id, *columns[id]})
	}
	for _, r := range m.Rows {
		for _, c := range m.Columns {
			if t := cells[crossing{r.ID, c.ID}]; t != nil {
				m.Cells = append(m.Cells, MatrixCell{r.ID, c.ID, *t})
			}
		}
	}
	return m, nil
}

// count adds to one of some ties.
func count[K comparable](of map[K]*Tie, k K, v graph.Verb, n int) {
	if of[k] == nil {
		of[k] = &Tie{}
	}
	of[k].add(v, n)
}

// most gives the IDs of the strongest ties, n at most.
func most(of map[graph.ID]*Tie, n int) []graph.ID {
	ids := slices.SortedFunc(maps.Keys(of), func(a, b graph.ID) int {
		return cmp.Or(cmp.Compare(of[b].Sum(), of[a].Sum()), cmp.Compare(a, b))
	})
	return ids[:min(len(ids), n)]
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
	return q.directives(q.toRows(graph.Where(graph.FieldID, graph.EQ, graph.Text(string(row)))),
		tied(graph.Where(graph.FieldID, graph.EQ, graph.Text(string(column)))))
}

// directives is the filter of directives that pass some others too.
func (q MatrixQuery) directives(and ...graph.Filter) graph.Filter {
	fs := append([]graph.Filter{graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindDirective)))}, and...)
	if w := q.Where; w.Test != nil || w.Has != nil || w.Not != nil || len(w.And) > 0 || w.Or != nil {
		fs = append(fs, w)
	}
	if x := except(graph.FieldSpeech, q.Except); x != nil {
		fs = append(fs, *x)
	}
	return graph.All(fs...)
}

// toRows is the filter of directives that are addressed to some of f.
func (q MatrixQuery) toRows(f graph.Filter) graph.Filter {
	return graph.Filter{Has: &graph.Has{Verb: graph.VerbAddressedTo, Direction: graph.Out, Role: q.Role, Where: &f}}
}

// tied is the filter of directives that rest on or refer to some of f.
func tied(f graph.Filter) graph.Filter {
	var any []graph.Filter
	for _, v := range ties {
		any = append(any, graph.Filter{Has: &graph.Has{Verb: v, Direction: graph.Out, Where: &f}})
	}
	return graph.Filter{Or: any}
}

// byFar groups by the IDs of what of some kinds a verb leads to.
func byFar(v graph.Verb, role graph.Role, kinds []graph.Kind) graph.Group {
	where := graph.Where(graph.FieldKind, graph.IN, textValues(kinds)...)
	return graph.Group{Field: graph.FieldID, Via: &graph.Has{Verb: v, Direction: graph.Out, Role: role, Where: &where}}
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
