package graphtest

import (
	"fmt"
	"slices"

	"mailuo/graph"
)

// testNodesByID: exactly the nodes asked for, in that order, whatever else the query says.
func testNodesByID(e *env) {
	e.put(e.facts...)
	want := e.all("city23.organs", "masked", "city23.d2", "centre22.congress", "city24")
	asked := slices.Insert(slices.Clone(want), 2, graph.EntityID(graph.KindBody, "nothing", ""), "", "x_1", "speech_0")
	page := e.nodes(graph.NodeQuery{
		IDs: asked, Order: []graph.Order{{Field: graph.FieldName, Desc: true}}, Limit: 1, Backward: true,
		After: &graph.Cursor{ID: "x"}, Before: &graph.Cursor{ID: "y"}, Count: true,
	})
	e.equalNodes(ids(page.Nodes), want)
	if page.Cursors != nil || page.More || page.Total != len(want) {
		e.Errorf("nodes by id: cursors %v, more %v, total %d", page.Cursors, page.More, page.Total)
	}
	page = e.nodes(graph.NodeQuery{IDs: want, Where: graph.Where(graph.FieldLevel, graph.EQ, graph.Text("CITY"))})
	e.equalNodes(ids(page.Nodes), e.all("city23.organs", "city23.d2", "city24"))
	if page = e.nodes(graph.NodeQuery{IDs: []graph.ID{}}); len(page.Nodes) != 0 {
		e.Errorf("no ids gave %d nodes", len(page.Nodes))
	}
	e.equalNodes(ids(e.nodes(graph.NodeQuery{IDs: e.all("city24", "city23", "city24")}).Nodes), e.all("city24", "city23", "city24"))
	e.answers(graph.NodeQuery{IDs: e.everyID()})
	e.answers(graph.NodeQuery{IDs: e.everyID(), Text: true, Claims: true})
}

// everyID gives the ID of every node of the fixture.
func (e *env) everyID() []graph.ID {
	var out []graph.ID
	for _, n := range e.whole.nodes {
		out = append(out, n.node.NodeID())
	}
	return out
}

// answers checks that the store, which holds the fixture, answers a query as the model does.
func (e *env) answers(q graph.NodeQuery) {
	e.Helper()
	want, err := e.whole.Nodes(e.Context(), q)
	if err != nil {
		e.Fatalf("%+v: %v", q, err)
	}
	e.equal(e.nodes(q), want)
}

// testMany: long lists of IDs and values.
func testMany(e *env) {
	e.put(e.facts...)
	var asked []graph.ID
	var values []graph.Value
	for i := range 20_000 {
		asked = append(asked, graph.EntityID(graph.KindBody, fmt.Sprint(i), ""))
		values = append(values, graph.Text(fmt.Sprint(i, "'\"\\\u2028")))
	}
	want := e.all("city24", "city23.organs", "city23.d1")
	for i, id := range want {
		asked[1_000+7_000*i] = id
	}
	e.equalNodes(ids(e.nodes(graph.NodeQuery{IDs: asked}).Nodes), want)
	values[19_000] = graph.Text(string(graph.LevelProvince))
	in := graph.Where(graph.FieldLevel, graph.IN, values...)
	e.equalNodes(ids(e.nodes(graph.NodeQuery{Where: graph.All(is(graph.KindSpeech), in), Limit: 10}).Nodes), e.all("province23"))
	pages := e.relations(graph.RelationQuery{Of: asked, Direction: graph.Both, Verbs: []graph.Verb{graph.VerbAddressedTo}, Limit: 1, Count: true})
	for i, p := range pages {
		if total := map[int]int{8_000: 3, 15_000: 1}[i]; p.Total != total {
			e.Errorf("%s has %d relations, want %d", e.name(asked[i]), p.Total, total)
		}
	}
}

// testWith: relations come with the nodes, as Relations gives them.
func testWith(e *env) {
	e.put(e.facts...)
	where := is(graph.KindDocument)
	with := []graph.RelationQuery{
		{Of: e.all("city23"), Direction: graph.Out, Verbs: []graph.Verb{graph.VerbIssuedBy, graph.VerbImplements}, Limit: 5, Evidence: 1, Far: true},
		{Direction: graph.In, Limit: 2, Count: true, Where: &where, After: &graph.Cursor{ID: "passed over"}},
		{Direction: graph.In, Limit: graph.NoLimit, Latest: true, Far: true, With: []graph.RelationQuery{
			{Of: e.all("city23"), Direction: graph.Both, Limit: 3, Evidence: 2, Far: true, Count: true},
			{Direction: graph.Out, Limit: graph.NoLimit, Latest: true, Where: &where},
		}},
	}
	e.answers(graph.NodeQuery{Where: or(where, is(graph.KindMeeting)), Limit: 100, With: with})
	e.answers(graph.NodeQuery{Where: or(where, is(graph.KindMeeting)), Limit: 2, Order: orders()[5], With: with})
	e.answers(graph.NodeQuery{IDs: e.all("city23.opinion", "city23", "centre22.plan"), With: with})
	e.answers(graph.NodeQuery{IDs: []graph.ID{"none"}, With: with})
}

// testSpeeches: the speeches of parts come with them, those of all kinds at once
// too, and there are none of speeches and entities.
func testSpeeches(e *env) {
	e.put(e.facts...)
	parts := or(is(graph.KindSection), is(graph.KindSentence), is(graph.KindDirective))
	e.answers(graph.NodeQuery{Where: parts, Limit: 1000, Speeches: true})
	e.answers(graph.NodeQuery{Where: or(parts, is(graph.KindSpeech), is(graph.KindMeeting)), Order: orders()[5], Limit: 50, Speeches: true})
	e.answers(graph.NodeQuery{IDs: e.all("city23.opinion", "city23.d1", "city23"), Speeches: true})
	e.answers(graph.NodeQuery{Where: is(graph.KindDirective), Limit: 7, Speeches: true, Text: true, With: []graph.RelationQuery{{Direction: graph.Out, Limit: 2}}})
}
