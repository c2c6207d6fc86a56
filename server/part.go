package server

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/schema"
)

// parts answers a field that lists the sections, sentences or directives of a
// speech, for all speeches of the batch. Parts are numbered from 0 in each speech,
// so the same page of many speeches is one range of numbers: one call reads it.
func parts[T schema.Node](
	ctx context.Context, r *resolver, seat schema.Seat, id graph.ID, k graph.Kind,
	first, last *int, after, before *string, typ string,
) (*schema.Connection[T], error) {
	p, err := newPaging(listed{"parts", k, id}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	return together(ctx, r, seat, id, p, func(of []graph.Node, sels []ast.SelectionSet) (map[graph.ID]*schema.Connection[T], error) {
		return readParts[T](ctx, r, of, k, p, sels, typ)
	})
}

// span is a range of numbers, from inclusive, to exclusive.
type span struct{ from, to int }

func readParts[T schema.Node](
	ctx context.Context, r *resolver, of []graph.Node, k graph.Kind, p paging, page []ast.SelectionSet, typ string,
) (map[graph.ID]*schema.Connection[T], error) {
	asked := r.items(ctx, page, typ)
	counted := r.asked(ctx, page, typ+"Connection", "totalCount") != nil
	var totals map[graph.ID]int
	if counted || p.backward && p.before == nil {
		var err error
		if totals, err = r.countParts(ctx, of, k); err != nil {
			return nil, err
		}
	}
	spans := make([]span, len(of))
	for i, n := range of {
		spans[i] = p.span(totals[n.NodeID()])
	}
	found, err := r.readSpans(ctx, of, k, spans)
	if err != nil {
		return nil, err
	}
	var nodes []graph.Node
	cut := make([]bool, len(of)) // there are more, away from where the page starts
	sizes := make([]int, len(of))
	for i, n := range of {
		mine := found[n.NodeID()]
		if p.backward {
			cut[i] = spans[i].from > p.floor()
		} else if len(mine) > p.limit {
			mine, cut[i] = mine[:p.limit], true
		}
		sizes[i] = len(mine)
		nodes = append(nodes, mine...)
	}
	objects := r.objects(ctx, nodes, asked, false)
	out := map[graph.ID]*schema.Connection[T]{}
	for i, n := range of {
		items, cursors := make([]T, sizes[i]), make([]graph.Cursor, sizes[i])
		for j := range items {
			items[j], _ = objects[j].(T)
			cursors[j] = graph.Cursor{Keys: []graph.Value{graph.Int(int64(ordinal(nodes[j])))}, ID: string(nodes[j].NodeID())}
		}
		objects, nodes = objects[sizes[i]:], nodes[sizes[i]:]
		own := p
		own.list = listed{"parts", k, n.NodeID()}
		c := connect(own, items, cursors, cut[i])
		c.TotalCount = totals[n.NodeID()]
		out[n.NodeID()] = c
	}
	return out, nil
}

// floor is the first number that may be on the page.
func (p paging) floor() int {
	if p.after == nil {
		return 0
	}
	return place(p.after) + 1
}

// span is the range of numbers of a page of a list with total items, and when
// paging forwards one more, to see whether there is one.
func (p paging) span(total int) span {
	s := span{from: p.floor(), to: -1}
	if p.before != nil {
		s.to = place(p.before)
	}
	if p.backward {
		if s.to < 0 {
			s.to = total
		}
		s.from = max(s.from, s.to-p.limit)
		return s
	}
	if end := s.from + p.limit + 1; s.to < 0 || s.to > end {
		s.to = end
	}
	return s
}

// place is the number in a cursor of parts.
func place(c *graph.Cursor) int {
	if len(c.Keys) != 1 {
		return -1
	}
	return int(c.Keys[0].Int())
}

func ordinal(n graph.Node) int {
	switch x := n.(type) {
	case *graph.Section:
		return x.Ordinal
	case *graph.Sentence:
		return x.Ordinal
	case *graph.Directive:
		return x.Ordinal
	}
	return -1
}

func (r *resolver) countParts(ctx context.Context, of []graph.Node, k graph.Kind) (map[graph.ID]int, error) {
	buckets, err := r.store.Count(ctx, graph.CountQuery{
		Where: inSpeeches(of, k), By: []graph.Group{{Field: graph.FieldSpeech}}, Limit: graph.NoLimit,
	})
	out := map[graph.ID]int{}
	for _, b := range buckets {
		out[graph.ID(b.Keys[0].Text())] = b.N
	}
	return out, err
}

func inSpeeches(of []graph.Node, k graph.Kind) graph.Filter {
	ids := make([]graph.Value, len(of))
	for i, n := range of {
		ids[i] = textOf(n.NodeID())
	}
	return graph.All(graph.Where(graph.FieldKind, graph.EQ, textOf(k)), graph.Where(graph.FieldSpeech, graph.IN, ids...))
}

// readSpans reads the parts of each speech in its range, in order.
func (r *resolver) readSpans(ctx context.Context, of []graph.Node, k graph.Kind, spans []span) (map[graph.ID][]graph.Node, error) {
	out := map[graph.ID][]graph.Node{}
	bySpan := map[span][]graph.Node{}
	var order []span
	limit := 0
	for i, s := range spans {
		if s.from >= s.to {
			continue
		}
		if bySpan[s] == nil {
			order = append(order, s)
		}
		bySpan[s] = append(bySpan[s], of[i])
		limit += s.to - s.from
	}
	if limit == 0 {
		return out, nil
	}
	var any []graph.Filter
	for _, s := range order {
		any = append(any, graph.All(inSpeeches(bySpan[s], k),
			graph.Where(graph.FieldOrdinal, graph.GTE, numberOf(s.from)), graph.Where(graph.FieldOrdinal, graph.LT, numberOf(s.to))))
	}
	q := graph.NodeQuery{Where: graph.Filter{Or: any}, Order: []graph.Order{{Field: graph.FieldSpeech}, {Field: graph.FieldOrdinal}}, Limit: limit}
	if len(any) == 1 {
		q.Where = any[0]
	}
	page, err := r.store.Nodes(ctx, q)
	for _, n := range page.Nodes {
		out[graph.SpeechOf(n)] = append(out[graph.SpeechOf(n)], n)
	}
	return out, err
}
