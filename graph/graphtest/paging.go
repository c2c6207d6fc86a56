package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"mailuo/graph"
)

// orders are the orders that lists are tested in.
func orders() [][]graph.Order {
	asc := func(f graph.Field) graph.Order { return graph.Order{Field: f} }
	desc := func(f graph.Field) graph.Order { return graph.Order{Field: f, Desc: true} }
	return [][]graph.Order{
		nil,
		{desc(graph.FieldID)},
		{asc(graph.FieldDate)},
		{desc(graph.FieldDate)},
		{asc(graph.FieldLevel), desc(graph.FieldDate)},
		{desc(graph.FieldName)},
		{desc(graph.FieldMentions), asc(graph.FieldName)},
		{asc(graph.FieldTerm), desc(graph.FieldSpeeches), asc(graph.FieldOrdinal)},
		{asc(graph.FieldKind), desc(graph.FieldDue)},
	}
}

// testOrders: orders by one and several fields in both directions, nothing last.
func testOrders(e *env) {
	e.put(e.facts...)
	speeches := graph.NodeQuery{Where: is(graph.KindSpeech), Limit: 10, Order: []graph.Order{{Field: graph.FieldDate, Desc: true}}}
	twins := e.all("city23", "other23") // of one day: by ID
	slices.Sort(twins)
	want := slices.Concat(e.all("city24"), twins, e.all("province23", "centre22", "masked"))
	e.equalNodes(ids(e.nodes(speeches).Nodes), want)
	speeches.Order[0].Desc = false
	want = slices.Concat(e.all("centre22", "province23"), twins, e.all("city24", "masked"))
	e.equalNodes(ids(e.nodes(speeches).Nodes), want)
	for _, order := range orders() {
		for _, k := range append(graph.Kinds(), "") {
			q := graph.NodeQuery{Limit: 1000, Order: order}
			if k != "" {
				q.Where = is(k)
			}
			e.answers(q)
		}
	}
}

// testPaging: forwards and backwards, at any size, in any order, the pages are the list.
func testPaging(e *env) {
	e.put(e.facts...)
	for _, order := range orders() {
		for _, where := range []graph.Filter{{}, is(graph.KindSentence), not(graph.Where(graph.FieldDate, graph.EQ, graph.Null))} {
			q := graph.NodeQuery{Where: where, Limit: 1000, Order: order}
			all := e.nodes(q)
			for _, size := range []int{1, 2, 7, 100} {
				if size < 7 && len(all.Nodes) > 40 {
					q.Where = graph.All(where, graph.Where(graph.FieldSpeech, graph.EQ, graph.Text(string(e.id("city23")))))
				} else {
					q.Where = where
				}
				e.pages(q, size)
			}
		}
	}
}

// pages walks a list forwards and backwards and checks that it is the whole list.
func (e *env) pages(q graph.NodeQuery, size int) {
	e.Helper()
	q.Limit = 1000
	all := e.nodes(q)
	q.Limit = size
	for _, backward := range []bool{false, true} {
		q.Backward, q.After, q.Before = backward, nil, nil
		var got []graph.ID
		for {
			page := e.nodes(q)
			if len(page.Cursors) != len(page.Nodes) || len(page.Nodes) > size {
				e.Fatalf("a page of %d nodes and %d cursors", len(page.Nodes), len(page.Cursors))
			}
			if backward {
				got = append(ids(page.Nodes), got...)
			} else {
				got = append(got, ids(page.Nodes)...)
			}
			if !page.More {
				break
			}
			if len(page.Nodes) != size || len(got) > len(all.Nodes) {
				e.Fatalf("there is more after a page of %d, size %d, %d of %d", len(page.Nodes), size, len(got), len(all.Nodes))
			}
			// A cursor stays the same as text.
			c, err := graph.ParseCursor(page.Cursors[len(page.Cursors)-1].String())
			if backward {
				c, err = graph.ParseCursor(page.Cursors[0].String())
			}
			if err != nil {
				e.Fatal(err)
			}
			if backward {
				q.Before = &c
			} else {
				q.After = &c
			}
		}
		if !slices.Equal(got, ids(all.Nodes)) {
			e.Errorf("order %v, pages of %d, backward %v: %d nodes, want %d", q.Order, size, backward, len(got), len(all.Nodes))
			e.equalNodes(got, ids(all.Nodes))
		}
	}
}

// testLedger: the directives of one body, and the speeches that mention one thing,
// in several orders, with further filters, page by page.
func testLedger(e *env) {
	e.put(e.facts...)
	id := func(name string) graph.Filter {
		return graph.Where(graph.FieldID, graph.EQ, graph.Text(string(e.id(name))))
	}
	lead := has(graph.VerbAddressedTo, graph.Out, id("city23.bureau"))
	lead.Has.Role = graph.RoleLead
	year := func(op graph.Op, day string) graph.Filter { return graph.Where(graph.FieldDate, op, graph.Text(day)) }
	orders := [][]graph.Order{nil, {{Field: graph.FieldDate, Desc: true}}, {{Field: graph.FieldDate}}, {{Field: graph.FieldDate, Desc: true}, {Field: graph.FieldOrdinal}}}
	for i, where := range []graph.Filter{
		has(graph.VerbAddressedTo, graph.Out, id("city23.organs")),
		lead,
		has(graph.VerbMentions, graph.Out, id("centre22.wording")),
		has(graph.VerbMentions, graph.Out, id("city23.mechanism"), is(graph.KindMechanism)),
		has(graph.VerbRefersTo, graph.Out, id("city23.mechanism")),
		has(graph.VerbImplements, graph.Out, id("centre22.plan")),
		has(graph.VerbMentions, graph.In, id("city23")),
		has(graph.VerbAddressedTo, graph.Out, graph.Where(graph.FieldID, graph.EQ, graph.Text("none"))),
	} {
		for j, more := range []graph.Filter{
			{}, is(graph.KindDirective), year(graph.EQ, "2023"), year(graph.GT, "2023"), year(graph.LTE, "2023-03"), not(year(graph.GTE, "2023")),
			graph.Where(graph.FieldDate, graph.EQ, graph.Null), graph.All(is(graph.KindSpeech), year(graph.LT, "2024"), year(graph.GTE, "2023-01-12")),
			graph.Where(graph.FieldText, graph.CONTAINS, graph.Text(e.claim("city23.mechanism", graph.PropName))),
			has(graph.VerbMentions, graph.Out, id("centre22.congress")),
		} {
			// Each filter meets each order with some other filter: all with all is slow.
			q := graph.NodeQuery{Where: graph.All(where, more), Order: orders[(i+j)%len(orders)], Limit: 100, Count: true}
			e.answers(q)
			if len(e.nodes(q).Nodes) > 1 {
				e.pages(q, 1)
				e.pages(q, 2)
			}
		}
	}
}

// testPageBetween: a page may be bounded on both sides.
func testPageBetween(e *env) {
	e.put(e.facts...)
	q := graph.NodeQuery{Where: is(graph.KindSentence), Order: []graph.Order{{Field: graph.FieldDate, Desc: true}}, Limit: 1000}
	all := e.nodes(q)
	q.After, q.Before = &all.Cursors[2], &all.Cursors[9]
	for _, backward := range []bool{false, true} {
		for _, limit := range []int{3, 6, 20} {
			q.Backward, q.Limit, q.Count = backward, limit, true
			page := e.nodes(q)
			want := all.Nodes[3:9]
			if backward {
				want = want[max(0, 6-limit):]
			} else {
				want = want[:min(6, limit)]
			}
			e.equalNodes(ids(page.Nodes), ids(want))
			if page.More != (limit < 6) || page.Total != len(all.Nodes) {
				e.Errorf("limit %d, backward %v: more %v, total %d", limit, backward, page.More, page.Total)
			}
		}
	}
	q.After, q.Before = &all.Cursors[5], &all.Cursors[5]
	if page := e.nodes(q); len(page.Nodes) != 0 || page.More {
		e.Errorf("between a node and itself lie %d nodes", len(page.Nodes))
	}
}

// testPagingWhileAdding: pages read while speeches come and go hold every node
// that was there all the time once, and no node twice.
func testPagingWhileAdding(e *env) {
	rnd := rand.New(rand.NewPCG(5, 6))
	order := []graph.Order{{Field: graph.FieldDate, Desc: true}}
	for _, backward := range []bool{false, true} {
		e.open()
		for k := range 4 {
			e.put(randomSpeech(rnd, k))
		}
		q := graph.NodeQuery{Where: is(graph.KindSentence), Order: order, Limit: 1000}
		old := ids(e.nodes(q).Nodes)
		q.Limit, q.Backward = 3, backward
		times := map[graph.ID]int{}
		for k := 4; ; k++ {
			page := e.nodes(q)
			for _, id := range ids(page.Nodes) {
				times[id]++
			}
			if !page.More {
				break
			}
			if backward {
				q.Before = &page.Cursors[0]
			} else {
				q.After = &page.Cursors[len(page.Cursors)-1]
			}
			if k < 10 {
				e.put(randomSpeech(rnd, k))
			} else if k%2 == 0 && k < 16 {
				e.delete(graph.NewID(graph.KindSpeech, "random", fmt.Sprint(k/2)))
			}
		}
		for id, n := range times {
			if n > 1 {
				e.Errorf("%s came %d times", id, n)
			}
		}
		for _, id := range old {
			if times[id] != 1 {
				e.Errorf("%s, there from the start, came %d times", id, times[id])
			}
		}
	}
}
