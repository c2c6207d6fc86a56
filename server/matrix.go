package server

import (
	"context"

	"mailuo/analysis"
	"mailuo/graph"
	"mailuo/schema"
)

// maxSide is how many rows or columns a matrix can have.
const maxSide = 30

// Matrix counts directives by whom they are addressed to and what they rest on.
func (r queryResolver) Matrix(
	ctx context.Context, rows, columns []graph.Kind, where *schema.DirectiveWhere, role *graph.Role, maxRows, maxColumns int,
) (*schema.Matrix, error) {
	filter, err := directiveFilter(where)
	if err != nil {
		return nil, err
	}
	if min(maxRows, maxColumns) < 1 || max(maxRows, maxColumns) > maxSide {
		return nil, faultf(schema.ErrorCodeBadUserInput, "maxRows is %d and maxColumns is %d; each must be 1 to %d", maxRows, maxColumns, maxSide)
	}
	q := analysis.MatrixQuery{Rows: rows, Columns: columns, Where: filter, MaxRows: maxRows, MaxColumns: maxColumns}
	if role != nil {
		q.Role = *role
	}
	if q.Except, err = r.uncounted(ctx); err != nil {
		return nil, err
	}
	m, err := analysis.ReadMatrix(ctx, r.store, q)
	if err != nil {
		return nil, err
	}
	out := &schema.Matrix{Query: q}
	byRow, cells := map[graph.ID]*schema.MatrixRow{}, make([]*schema.MatrixCell, len(m.Cells))
	for i := range m.Rows {
		x := &schema.MatrixRow{MatrixRow: &m.Rows[i]}
		out.Rows, byRow[x.ID] = append(out.Rows, x), x
	}
	for i := range m.Columns {
		out.Columns = append(out.Columns, &schema.MatrixColumn{MatrixColumn: &m.Columns[i]})
	}
	for i, c := range m.Cells {
		cells[i] = &schema.MatrixCell{MatrixCell: &m.Cells[i]}
		byRow[c.Row].Cells = append(byRow[c.Row].Cells, cells[i])
	}
	return out, r.aroundMatrix(ctx, m, out, cells)
}

// aroundMatrix reads what the query asks for of rows, columns and cells: in one call,
// and in two more for the directives of cells.
func (r *resolver) aroundMatrix(ctx context.Context, m *analysis.Matrix, out *schema.Matrix, cells []*schema.MatrixCell) error {
	ofRows, ofColumns := r.asked(ctx, selected(ctx), "Matrix", "rows"), r.asked(ctx, selected(ctx), "Matrix", "columns")
	ofCells := r.asked(ctx, ofRows, "MatrixRow", "cells")
	w := &wanted{resolver: r, ctx: ctx}
	lead(w, out.Rows, r.asked(ctx, ofRows, "MatrixRow", "entity"),
		func(x *schema.MatrixRow) graph.ID { return x.ID }, func(x *schema.MatrixRow, o schema.One[schema.Entity]) { x.Near.Entity = o })
	lead(w, out.Columns, r.asked(ctx, ofColumns, "MatrixColumn", "entity"),
		func(x *schema.MatrixColumn) graph.ID { return x.ID }, func(x *schema.MatrixColumn, o schema.One[schema.Entity]) { x.Near.Entity = o })
	lead(w, cells, r.asked(ctx, ofCells, "MatrixCell", "column"),
		func(x *schema.MatrixCell) graph.ID { return x.MatrixCell.Column }, func(x *schema.MatrixCell, o schema.One[schema.Entity]) { x.Near.Column = o })
	if sels := r.asked(ctx, ofCells, "MatrixCell", "directives"); sels != nil {
		examples, err := out.Query.Examples(ctx, r.store, m, r.most(ctx, ofCells, "MatrixCell", "directives"))
		if err != nil {
			return err
		}
		type slot struct {
			id graph.ID
			to *schema.One[*schema.Directive]
		}
		var all []slot
		for i, c := range cells {
			c.Near.Directives = make([]schema.One[*schema.Directive], len(examples[i]))
			for j, id := range examples[i] {
				all = append(all, slot{id, &c.Near.Directives[j]})
			}
		}
		lead(w, all, sels, func(x slot) graph.ID { return x.id }, func(x slot, o schema.One[*schema.Directive]) { *x.to = o })
	}
	w.read()
	return nil
}

type matrixResolver struct{ *resolver }

// Directives lists the directives of a cell.
func (r matrixResolver) Directives(
	ctx context.Context, m *schema.Matrix, row, column graph.ID, first *int, after *string, last *int, before *string,
) (*schema.DirectiveConnection, error) {
	order := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	return listNodes[*schema.Directive](ctx, r.resolver, m.Query.Directives(row, column), order, first, last, after, before, "Directive")
}
