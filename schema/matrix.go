package schema

import (
	"mailuo/analysis"
)

// Matrix is a table of directives.
type Matrix struct {
	Query   analysis.MatrixQuery
	Rows    []*MatrixRow
	Columns []*MatrixColumn
}

// MatrixRow is a row of it.
type MatrixRow struct {
	*analysis.MatrixRow
	Cells []*MatrixCell
	Near  struct{ Entity One[Entity] }
}

// Entity is who was told to act.
func (r *MatrixRow) Entity() (Entity, error) { return r.Near.Entity.Get() }

// MatrixColumn is a column of it.
type MatrixColumn struct {
	*analysis.MatrixColumn
	Near struct{ Entity One[Entity] }
}

// Entity is what directives rest on or refer to.
func (c *MatrixColumn) Entity() (Entity, error) { return c.Near.Entity.Get() }

// MatrixCell is where a row and a column meet.
type MatrixCell struct {
	*analysis.MatrixCell
	Near struct {
		Column One[Entity]
		// Directives holds as many as any selection asks for.
		Directives []One[*Directive]
	}
}

// Column is the column it stands in.
func (c *MatrixCell) Column() (Entity, error) { return c.Near.Column.Get() }

// Directives are the first of its directives.
func (c *MatrixCell) Directives(first int) ([]*Directive, error) {
	var out []*Directive
	for _, d := range c.Near.Directives[:max(0, min(first, len(c.Near.Directives)))] {
		x, err := d.Get()
		if err != nil {
			return nil, err
		}
		if x != nil { // it did not go away in between
			out = append(out, x)
		}
	}
	return out, nil
}
