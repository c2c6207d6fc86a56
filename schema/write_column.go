package schema

import (
	"sync"
)

// cell is what a resolver gave for a field of an object, as written by some writer.
type cell struct {
	by       *writer
	from, to int
	good     bool
}

func (w *writer) paste(c cell) bool {
	w.b = append(w.b, c.by.b[c.from:c.to]...)
	return c.good
}

// columns runs the resolvers of n objects, those of different fields at the same
// time: what one waits for, another does not. Each field has a writer of its own.
func (w *writer) columns(n int, in *place, p *plan, write func(w *writer, i int, f *planned) bool) [][]cell {
	w.context(in) // before others ask for it at the same time
	rows, all := make([][]cell, n), make([]cell, n*len(p.resolved))
	for i := range rows {
		rows[i] = all[i*len(p.resolved) : (i+1)*len(p.resolved)]
	}
	var wg sync.WaitGroup
	column := func(k int) {
		own := &writer{ec: w.ec}
		for i := range rows {
			c := cell{by: own, from: len(own.b)}
			c.good = write(own, i, p.resolved[k])
			c.to = len(own.b)
			rows[i][k] = c
		}
	}
	for k := range p.resolved[1:] {
		wg.Go(func() { column(k + 1) })
	}
	column(0)
	wg.Wait()
	return rows
}

func row(rows [][]cell, i int) []cell {
	if rows == nil {
		return nil
	}
	return rows[i]
}
